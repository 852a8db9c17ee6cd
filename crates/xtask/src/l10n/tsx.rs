//! A reader of TSX that knows just enough to find the texts a person sees.
//!
//! It follows strings, template literals, comments, regular expressions and JSX through each other, and gives back the
//! text between tags and the literals that a tag shows or an attribute says. It is no parser: what it cannot follow (an
//! unclosed tag) it takes for an operator, and goes on.

/// A text that a person would see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Visible {
    /// The line, counted from 1.
    pub(crate) line: usize,
    /// The text, as it stands in the source.
    pub(crate) text: String,
    /// The attribute that says it; `None` for text between tags.
    pub(crate) attribute: Option<String>,
}

/// The attributes that are read out or shown.
const SPOKEN: &[&str] = &[
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "placeholder",
    "alt",
    "label",
    "description",
    "errorMessage",
];

/// Finds the visible texts of a file.
pub(crate) fn visible(source: &str) -> Vec<Visible> {
    let mut scanner = Scanner {
        source,
        bytes: source.as_bytes(),
        at: 0,
        found: Vec::new(),
    };
    while scanner.at < scanner.bytes.len() {
        scanner.code();
        // A closing bracket too many: step over it.
        scanner.at += 1;
    }
    scanner.found
}

/// What stands in an expression, as far as it matters for which literals are its value.
#[derive(Clone, Debug, PartialEq)]
enum Token {
    /// A string, or the fixed parts of a template.
    Text { text: String, line: usize },
    /// An operator after which a value may follow that is the value of the whole: `?`, `:`, `&&`, `||`, `??`, `+`.
    Giving,
    /// A comparison or a member access: the literal beside it is not shown.
    Taking,
    /// Anything else.
    Other,
}

struct Scanner<'a> {
    source: &'a str,
    bytes: &'a [u8],
    at: usize,
    found: Vec<Visible>,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn starts(&self, text: &str) -> bool {
        self.bytes
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with(text.as_bytes()))
    }

    fn line_at(&self, at: usize) -> usize {
        self.bytes.get(..at).map_or(1, |before| {
            before.iter().filter(|byte| **byte == b'\n').count() + 1
        })
    }

    fn slice(&self, from: usize, to: usize) -> &str {
        self.source.get(from..to).unwrap_or("")
    }

    /// Reads code up to a closing bracket that it did not open, or the end; gives back the tokens of this level.
    fn code(&mut self) -> Vec<Token> {
        let mut tokens: Vec<Token> = Vec::new();
        // Whether a value, and not an operator, comes next: decides what `<` and `/` are.
        let mut value_next = true;
        // Whether the last token can be called: decides what `(` is.
        let mut callable = false;
        while let Some(byte) = self.peek() {
            match byte {
                b')' | b']' | b'}' => break,
                b' ' | b'\t' | b'\r' | b'\n' => {
                    self.at += 1;
                    continue;
                }
                b'"' | b'\'' => {
                    let line = self.line_at(self.at);
                    let text = self.string(byte);
                    tokens.push(Token::Text { text, line });
                    (value_next, callable) = (false, false);
                }
                b'`' => {
                    let line = self.line_at(self.at);
                    let text = self.template();
                    tokens.push(Token::Text { text, line });
                    (value_next, callable) = (false, false);
                }
                b'/' if self.starts("//") => self.skip_line(),
                b'/' if self.starts("/*") => self.skip_block(),
                b'/' if value_next => {
                    self.regex();
                    tokens.push(Token::Other);
                    (value_next, callable) = (false, false);
                }
                b'<' if value_next && self.element() => {
                    tokens.push(Token::Other);
                    (value_next, callable) = (false, false);
                }
                b'(' => {
                    self.at += 1;
                    let inner = self.code();
                    self.at += 1;
                    if callable {
                        tokens.push(Token::Other);
                    } else {
                        tokens.extend(inner);
                    }
                    (value_next, callable) = (false, true);
                }
                b'[' | b'{' => {
                    self.at += 1;
                    self.code();
                    self.at += 1;
                    tokens.push(Token::Other);
                    // After a block a statement begins, after an object an operator; a tag follows neither.
                    (value_next, callable) = (false, byte == b'[');
                }
                _ if byte.is_ascii_alphanumeric()
                    || byte == b'_'
                    || byte == b'$'
                    || byte >= 0x80 =>
                {
                    let from = self.at;
                    while self.peek().is_some_and(|b| {
                        b.is_ascii_alphanumeric() || b == b'_' || b == b'$' || b >= 0x80
                    }) {
                        self.at += 1;
                    }
                    let word = self.slice(from, self.at);
                    value_next = matches!(
                        word,
                        "return"
                            | "default"
                            | "case"
                            | "else"
                            | "typeof"
                            | "await"
                            | "yield"
                            | "void"
                            | "in"
                            | "of"
                    );
                    callable = !value_next;
                    tokens.push(if word == "in" {
                        Token::Taking
                    } else {
                        Token::Other
                    });
                }
                _ => {
                    tokens.push(self.operator());
                    (value_next, callable) = (true, false);
                }
            }
        }
        tokens
    }

    fn operator(&mut self) -> Token {
        for comparison in ["===", "!==", "==", "!=", "<=", ">="] {
            if self.starts(comparison) {
                self.at += comparison.len();
                return Token::Taking;
            }
        }
        if self.starts("=>") || self.starts("...") {
            self.at += if self.starts("=>") { 2 } else { 3 };
            return Token::Other;
        }
        if self.starts("?.") {
            self.at += 2;
            return Token::Taking;
        }
        for giving in ["&&", "||", "??"] {
            if self.starts(giving) {
                self.at += giving.len();
                return Token::Giving;
            }
        }
        let byte = self.peek();
        self.at += 1;
        match byte {
            Some(b'?' | b':' | b'+') => Token::Giving,
            Some(b'.') => Token::Taking,
            _ => Token::Other,
        }
    }

    fn skip_line(&mut self) {
        while self.peek().is_some_and(|byte| byte != b'\n') {
            self.at += 1;
        }
    }

    fn skip_block(&mut self) {
        self.at += 2;
        while self.at < self.bytes.len() && !self.starts("*/") {
            self.at += 1;
        }
        self.at += 2;
    }

    fn string(&mut self, quote: u8) -> String {
        self.at += 1;
        let from = self.at;
        while let Some(byte) = self.peek() {
            if byte == quote || byte == b'\n' {
                break;
            }
            self.at += if byte == b'\\' { 2 } else { 1 };
        }
        let text = self.slice(from, self.at).to_owned();
        self.at += 1;
        text
    }

    /// Reads a template literal; gives back its fixed parts, one after another.
    fn template(&mut self) -> String {
        self.at += 1;
        let mut text = String::new();
        let mut from = self.at;
        while let Some(byte) = self.peek() {
            match byte {
                b'`' => break,
                b'\\' => self.at += 2,
                b'$' if self.starts("${") => {
                    text.push_str(self.slice(from, self.at));
                    text.push('…');
                    self.at += 2;
                    self.code();
                    self.at += 1;
                    from = self.at;
                }
                _ => self.at += 1,
            }
        }
        text.push_str(self.slice(from, self.at));
        self.at += 1;
        text
    }

    fn regex(&mut self) {
        self.at += 1;
        let mut class = false;
        while let Some(byte) = self.peek() {
            match byte {
                b'\n' => return,
                b'\\' => self.at += 1,
                b'[' => class = true,
                b']' => class = false,
                b'/' if !class => {
                    self.at += 1;
                    return;
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Reads an element with everything in it; `false`, with nothing read, when this is not one.
    fn element(&mut self) -> bool {
        let (start, known) = (self.at, self.found.len());
        if self.try_element().is_some() {
            return true;
        }
        self.at = start;
        self.found.truncate(known);
        false
    }

    fn try_element(&mut self) -> Option<()> {
        self.at += 1;
        let name = self.tag_name();
        match self.peek()? {
            // A fragment.
            b'>' if name.is_empty() => {}
            _ if name.is_empty() => return None,
            // Type arguments of a component.
            b'<' => self.type_arguments()?,
            _ => {}
        }
        if self.attributes()? {
            return Some(());
        }
        self.children(&name)
    }

    fn tag_name(&mut self) -> String {
        let from = self.at;
        while self.peek().is_some_and(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b':')
        }) {
            self.at += 1;
        }
        self.slice(from, self.at).to_owned()
    }

    fn type_arguments(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'<' => depth += 1,
                b'>' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return Some(());
            }
        }
    }

    /// Reads the attributes and the end of the opening tag; `true` when the tag closes itself.
    fn attributes(&mut self) -> Option<bool> {
        loop {
            self.space();
            match self.peek()? {
                b'>' => {
                    self.at += 1;
                    return Some(false);
                }
                b'/' if self.starts("/>") => {
                    self.at += 2;
                    return Some(true);
                }
                b'{' => {
                    self.at += 1;
                    self.code();
                    (self.peek()? == b'}').then_some(())?;
                    self.at += 1;
                }
                byte if byte.is_ascii_alphabetic() || byte == b'_' => self.attribute()?,
                // `<T,>(x: T) => …` and `a < b` are no tags.
                _ => return None,
            }
        }
    }

    fn attribute(&mut self) -> Option<()> {
        let name = self.tag_name();
        let spoken = SPOKEN.contains(&name.as_str());
        self.space();
        if self.peek()? != b'=' {
            return Some(());
        }
        self.at += 1;
        self.space();
        let line = self.line_at(self.at);
        match self.peek()? {
            quote @ (b'"' | b'\'') => {
                self.at += 1;
                let from = self.at;
                while self.peek()? != quote {
                    self.at += 1;
                }
                let text = self.slice(from, self.at).to_owned();
                self.at += 1;
                if spoken {
                    self.report(line, &text, Some(&name));
                }
            }
            b'{' => {
                self.at += 1;
                let tokens = self.code();
                (self.peek()? == b'}').then_some(())?;
                self.at += 1;
                if spoken {
                    self.report_values(&tokens, Some(&name));
                }
            }
            b'<' => self.try_element()?,
            _ => return None,
        }
        Some(())
    }

    fn children(&mut self, name: &str) -> Option<()> {
        let mut from = self.at;
        loop {
            match self.peek()? {
                b'<' => {
                    self.text_between(from);
                    if self.starts("</") {
                        self.at += 2;
                        self.space();
                        if self.tag_name() != name {
                            return None;
                        }
                        self.space();
                        (self.peek()? == b'>').then_some(())?;
                        self.at += 1;
                        return Some(());
                    }
                    self.try_element()?;
                    from = self.at;
                }
                b'{' => {
                    self.text_between(from);
                    self.at += 1;
                    let tokens = self.code();
                    (self.peek()? == b'}').then_some(())?;
                    self.at += 1;
                    self.report_values(&tokens, None);
                    from = self.at;
                }
                _ => self.at += 1,
            }
        }
    }

    fn text_between(&mut self, from: usize) {
        let text = self.slice(from, self.at).to_owned();
        let lead = text.len() - text.trim_start().len();
        let line = self.line_at(from + lead);
        self.report(line, &text, None);
    }

    /// Reports the literals that can be the value of an expression.
    fn report_values(&mut self, tokens: &[Token], attribute: Option<&str>) {
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

    fn report(&mut self, line: usize, text: &str, attribute: Option<&str>) {
        if has_letters(text) {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.found.push(Visible {
                line,
                text,
                attribute: attribute.map(str::to_owned),
            });
        }
    }

    fn space(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\r' | b'\n') => self.at += 1,
                Some(b'/') if self.starts("//") => self.skip_line(),
                Some(b'/') if self.starts("/*") => self.skip_block(),
                _ => return,
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        visible(source)
            .into_iter()
            .map(|found| match found.attribute {
                Some(attribute) => format!("{attribute}={}", found.text),
                None => found.text,
            })
            .collect()
    }

    #[test]
    fn text_between_tags_is_found() {
        assert_eq!(
            texts("const a = <p>Hello <b>world</b></p>;"),
            ["Hello", "world"],
            "text stands in each tag"
        );
        assert_eq!(
            texts("return (\n  <>\n    Search\n  </>\n);"),
            ["Search"],
            "a fragment shows its text"
        );
        assert!(
            texts("<p>{searchTotal(l, { count: 3 })} · 5 – 7&nbsp;</p>").is_empty(),
            "signs and digits are no words"
        );
    }

    #[test]
    fn spoken_attributes_are_found() {
        assert_eq!(
            texts("<input placeholder=\"Search\" className=\"wide\" />"),
            ["placeholder=Search"],
            "only spoken ones"
        );
        assert_eq!(
            texts("<img alt={'Map of ' + name} />"),
            ["alt=Map of"],
            "also in an expression"
        );
        assert_eq!(
            texts("<A aria-label={`Page ${n}`} id=\"page\" />"),
            ["aria-label=Page …"],
            "also in a template"
        );
        assert!(
            texts("<A title={windowTitle(l)} label={names[\"fr\"]} />").is_empty(),
            "calls and keys are not text"
        );
    }

    #[test]
    fn literals_that_are_shown_are_found() {
        assert_eq!(
            texts("<p>{open ? \"Open\" : \"Closed\"}</p>"),
            ["Open", "Closed"],
            "both ends of a choice"
        );
        assert_eq!(
            texts("<p>{name || \"Unknown\"}</p>"),
            ["Unknown"],
            "a stand-in"
        );
        assert_eq!(
            texts("<p>{(\"Plain\")}</p>"),
            ["Plain"],
            "brackets change nothing"
        );
        assert!(
            texts("<p>{kind === \"need\" ? <A /> : null}</p>").is_empty(),
            "a comparison shows nothing"
        );
        assert!(
            texts("<p>{\"need\" === kind && <A />}</p>").is_empty(),
            "on either side"
        );
        assert!(
            texts("<p>{label(\"topic\", code)}</p>").is_empty(),
            "an argument is not shown"
        );
        assert!(
            texts("<p>{map[\"need\"]}</p>").is_empty(),
            "a key is not shown"
        );
    }

    #[test]
    fn nested_code_is_followed() {
        let source =
            "const list = items.map((item) => <li key={item.id}>{item.ok && <b>Yes</b>}</li>);";
        assert_eq!(texts(source), ["Yes"], "tags in functions in tags");
        assert_eq!(
            texts("<A render={() => <b>Inside</b>} />"),
            ["Inside"],
            "tags in attributes"
        );
        assert_eq!(
            texts("const x = /<p>text<\\/p>/.test(s) ? 1 : 2;"),
            Vec::<String>::new(),
            "not in expressions of patterns"
        );
        assert_eq!(
            texts("// <p>text</p>\n/* <p>text</p> */ const s = \"<p>text</p>\";"),
            Vec::<String>::new(),
            "nor in comments"
        );
        assert_eq!(
            texts("const t = `a ${b ? `<i>${c}</i>` : \"\"} d`; const e = <p>Seen</p>;"),
            ["Seen"],
            "templates nest"
        );
    }

    #[test]
    fn types_and_comparisons_are_no_tags() {
        assert!(
            texts("const a = useState<string>(\"\"); if (a < b && c > d) { f(\"x\"); }").is_empty(),
            "no tags here"
        );
        assert!(
            texts("const f = <T,>(value: T) => value; const g = 1;").is_empty(),
            "a type parameter is no tag"
        );
        let source = "const m = new Map<string, Array<number>>(); const e = <p>Text</p>;";
        assert_eq!(texts(source), ["Text"], "and what follows is still read");
        assert_eq!(
            texts("<Box<string> items={x}>Text</Box>"),
            ["Text"],
            "a component may take type arguments"
        );
    }

    #[test]
    fn lines_are_those_of_the_text() {
        let found = visible("const a = 1;\nconst b = (\n  <p>\n    Hello\n  </p>\n);\n");
        assert_eq!(found[0].line, 4, "the line is where the words stand");
    }
}
