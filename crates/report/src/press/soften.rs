//! Places where a long word may break, so that none runs out of its column.

use serde_json::Value;

/// A word of more characters than this may be too long for a column.
const LONG: usize = 18;
/// In a long word without any mark, a break may stand after so many characters.
const STEP: usize = 12;
/// Where a line may end, unseen.
const BREAK: char = '\u{200b}';

/// Softens every text of a report; names of fields and codes stay.
pub(super) fn soften(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(soften),
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    // An address is where a link leads, and a language is no text.
                    Value::String(_) if name == "href" || name == "lang" => {}
                    Value::String(text) => *text = softened(text),
                    other => soften(other),
                }
            }
        }
        _ => {}
    }
}

fn softened(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        if word.chars().count() <= LONG || word.chars().any(breaks_by_itself) {
            out.push_str(word);
            continue;
        }
        let mut since = 0;
        let mut chars = word.chars().peekable();
        while let Some(c) = chars.next() {
            out.push(c);
            since += 1;
            let mark = matches!(
                c,
                '/' | '.' | '-' | '_' | '?' | '&' | '=' | '@' | ':' | ',' | ';' | '+' | '%' | '#'
            );
            let follows = chars.peek().is_some_and(|next| next.is_alphanumeric());
            if follows && ((mark && since > 3) || since > STEP + LONG) {
                out.push(BREAK);
                since = 0;
            }
        }
    }
    out
}

/// Characters of scripts that are written without spaces, and break anywhere.
fn breaks_by_itself(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_word_gets_places_to_break_and_loses_nothing() {
        for text in [
            "https://www.example.org/a/very/long/path?with=query&and=more",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
            "short words stay as they are",
            "网络安全能力建设合作项目第二阶段国家网络安全战略",
        ] {
            let soft = softened(text);
            assert_eq!(
                soft.replace(BREAK, ""),
                text,
                "only unseen characters are added"
            );
        }
        assert!(
            softened("https://www.example.org/a/very/long/path").contains(BREAK),
            "an address may break after a slash"
        );
        assert!(
            softened(&"x".repeat(80)).contains(BREAK),
            "a word without any mark may break too"
        );
        assert!(
            !softened("short words stay as they are").contains(BREAK),
            "what fits is left alone"
        );
    }

    #[test]
    fn an_address_that_is_followed_is_not_changed() {
        let mut value = serde_json::json!({ "href": "https://www.example.org/a/very/long/path" });
        soften(&mut value);
        assert_eq!(
            value["href"], "https://www.example.org/a/very/long/path",
            "an unseen character would lead nowhere"
        );
    }
}
