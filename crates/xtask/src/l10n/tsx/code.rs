use super::scanner::Scanner;

/// What stands in an expression, as far as it matters for which literals are its value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A string, or the fixed parts of a template.
    Text { text: String, line: usize },
    /// An operator after which a value may follow that is the value of the whole: `?`, `:`, `&&`, `||`, `??`, `+`.
    Giving,
    /// A comparison or a member access: the literal beside it is not shown.
    Taking,
    /// Anything else.
    Other,
}

impl Scanner<'_> {
    /// Reads code up to a closing bracket that it did not open, or the end; gives back the tokens of this level.
    pub(super) fn code(&mut self) -> Vec<Token> {
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
}
