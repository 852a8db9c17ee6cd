use std::collections::BTreeMap;
use std::process::ExitCode;

use app::Host;
use app::api::{AppErrorView, Nothing, SaveWeights};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

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
                request.weights = self.given(host, file)?;
                let answer = host.run(lang, request, app::matching::find);
                self.answer(answer, |found| render::found(page, found))
            }
            Matching::Why(mut request, file) => {
                request.asked.weights = self.given(host, file)?;
                let answer = host.run(lang, request, app::matching::why);
                self.answer(answer, |why| render::why(page, why))
            }
            Matching::Gaps(request) => {
                let answer = host.run(lang, request, app::matching::gaps);
                self.answer(answer, |gaps| render::gaps(page, gaps))
            }
            Matching::Portfolio(mut request, file) => {
                request.weights = self.given(host, file)?;
                let answer = host.run(lang, request, app::matching::portfolio);
                self.answer(answer, |plan| render::portfolio(page, plan))
            }
            Matching::Weights => {
                let answer = host.run(lang, Nothing {}, app::matching::weights_get);
                self.answer(answer, |weights| render::weights(page, weights))
            }
            Matching::WeightsSave(file) => {
                let weights = self.given(host, Some(file))?.unwrap_or_default();
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
        host: &Host,
        file: Option<String>,
    ) -> Result<Option<BTreeMap<String, i64>>, Box<AppErrorView>> {
        let Some(file) = file else { return Ok(None) };
        let hint = self.reader.localiser().match_weights_file_hint(EXAMPLE);
        let Members(members) = crate::write::parsed(&file, self.reader, &hint).map_err(Box::new)?;
        let written = members
            .into_iter()
            .map(|(key, value)| (key, value.as_i64().unwrap_or(-1)));
        let weights = app::matching::weights_each_once(written)
            .map_err(|fault| Box::new(fault.localised(self.reader, host.store()).view().clone()))?;
        Ok(Some(weights))
    }
}

/// A file of weights, as the hint shows it.
const EXAMPLE: &str = r#"{"topic": 60, "place": 40}"#;

/// The members of a JSON object as they are written, also those that are written twice.
struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;
        impl<'de> Visitor<'de> for Each {
            type Value = Members;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Each)
    }
}
