use std::collections::BTreeMap;
use std::process::ExitCode;

use app::Host;
use app::api::{AppErrorView, Nothing, SaveWeights};

use super::{Matching, render};
use crate::render::Page;
use crate::run::Session;

impl Session<'_> {
    /// Matches, says why, plans, shows gaps, keeps weights.
    pub(crate) fn matching(&self, host: &Host, asked: Matching, page: Page<'_>) -> ExitCode {
        match self.matched(host, asked, page) {
            Ok(code) => code,
            Err(view) => self.refuse(&view),
        }
    }

    fn matched(
        &self,
        host: &Host,
        asked: Matching,
        page: Page<'_>,
    ) -> Result<ExitCode, Box<AppErrorView>> {
        let lang = self.reader.lang().tag();
        Ok(match asked {
            Matching::Find(mut request, file) => {
                request.weights = self.given(file)?;
                let answer = host.run(lang, request, app::matching::find);
                self.answer(answer, |found| render::found(page, found))
            }
            Matching::Why(mut request, file) => {
                request.asked.weights = self.given(file)?;
                let answer = host.run(lang, request, app::matching::why);
                self.answer(answer, |why| render::why(page, why))
            }
            Matching::Gaps(request) => {
                let answer = host.run(lang, request, app::matching::gaps);
                self.answer(answer, |gaps| render::gaps(page, gaps))
            }
            Matching::Portfolio(mut request, file) => {
                request.weights = self.given(file)?;
                let answer = host.run(lang, request, app::matching::portfolio);
                self.answer(answer, |plan| render::portfolio(page, plan))
            }
            Matching::Weights => {
                let answer = host.run(lang, Nothing {}, app::matching::weights_get);
                self.answer(answer, |weights| render::weights(page, weights))
            }
            Matching::WeightsSave(file) => {
                let weights = self.given(Some(file))?.unwrap_or_default();
                let answer = host.run(lang, SaveWeights { weights }, app::matching::weights_save);
                let answer = answer.map(|written| written.output);
                self.answer(answer, |weights| render::weights(page, weights))
            }
            Matching::WeightsReset => {
                let answer = host.run(lang, Nothing {}, app::matching::weights_reset);
                let answer = answer.map(|written| written.output);
                self.answer(answer, |weights| render::weights(page, weights))
            }
        })
    }

    /// The weights of a file, if one was named. What is no whole number is refused as a weight outside 0 to 100.
    fn given(
        &self,
        file: Option<String>,
    ) -> Result<Option<BTreeMap<String, i64>>, Box<AppErrorView>> {
        let Some(file) = file else { return Ok(None) };
        let given = crate::write::read_file(&file, self.reader).map_err(Box::new)?;
        Ok(Some(
            given
                .fields
                .into_iter()
                .map(|(key, value)| (key, value.as_i64().unwrap_or(-1)))
                .collect(),
        ))
    }
}
