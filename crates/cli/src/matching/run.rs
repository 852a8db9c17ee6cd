use std::process::ExitCode;

use app::Host;

use super::{Matching, render};
use crate::render::Page;
use crate::run::Session;

impl Session<'_> {
    /// Matches, or shows gaps.
    pub(crate) fn matching(&self, host: &Host, asked: Matching, page: Page<'_>) -> ExitCode {
        let lang = self.reader.lang().tag();
        match asked {
            Matching::Find(mut request, weights) => {
                if let Some(file) = weights {
                    match crate::write::read_file(&file, self.reader) {
                        // What is no whole number is refused as a weight outside 0 to 100.
                        Ok(given) => {
                            request.weights = Some(
                                given
                                    .fields
                                    .into_iter()
                                    .map(|(key, value)| (key, value.as_i64().unwrap_or(-1)))
                                    .collect(),
                            );
                        }
                        Err(view) => return self.refuse(&view),
                    }
                }
                let answer = host.run(lang, request, app::matching::find);
                self.answer(answer, |found| render::found(page, found))
            }
            Matching::Gaps(request) => {
                let answer = host.run(lang, request, app::matching::gaps);
                self.answer(answer, |gaps| render::gaps(page, gaps))
            }
        }
    }
}
