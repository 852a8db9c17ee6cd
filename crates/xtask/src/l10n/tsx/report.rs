use super::Visible;
use super::code::Token;
use super::scanner::Scanner;

impl Scanner<'_> {
    pub(super) fn text_between(&mut self, from: usize) {
        let text = self.slice(from, self.at).to_owned();
        let lead = text.len() - text.trim_start().len();
        let line = self.line_at(from + lead);
        self.report(line, &text, None);
    }

    /// Reports the literals that can be the value of an expression.
    pub(super) fn report_values(&mut self, tokens: &[Token], attribute: Option<&str>) {
        for (position, token) in tokens.iter().enumerate() {
            let Token::Text { text, line } = token else {
                continue;
            };
            let before = position
                .checked_sub(1)
                .and_then(|before| tokens.get(before));
            let after = tokens.get(position + 1);
            let given = matches!(before, None | Some(Token::Giving));
            if given && !matches!(after, Some(Token::Taking)) {
                self.report(*line, text, attribute);
            }
        }
    }

    pub(super) fn report(&mut self, line: usize, text: &str, attribute: Option<&str>) {
        if has_letters(text) {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.found.push(Visible {
                line,
                text,
                attribute: attribute.map(str::to_owned),
            });
        }
    }
}

/// Whether a text has letters once character references and escapes are taken out.
fn has_letters(text: &str) -> bool {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(['&', '\\']) {
        if before.chars().any(char::is_alphabetic) {
            return true;
        }
        let escape = rest
            .get(before.len()..)
            .is_some_and(|sign| sign.starts_with('\\'));
        rest = if escape {
            after.trim_start_matches(|c: char| c.is_ascii_hexdigit() || "unx{}".contains(c))
        } else {
            match after.split_once(';') {
                Some((name, rest))
                    if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#') =>
                {
                    rest
                }
                _ => after,
            }
        };
    }
    rest.chars().any(char::is_alphabetic)
}
