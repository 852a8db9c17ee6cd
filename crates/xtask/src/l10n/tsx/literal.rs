use super::scanner::Scanner;

impl Scanner<'_> {
    pub(super) fn skip_line(&mut self) {
        while self.peek().is_some_and(|byte| byte != b'\n') {
            self.at += 1;
        }
    }

    pub(super) fn skip_block(&mut self) {
        self.at += 2;
        while self.at < self.bytes.len() && !self.starts("*/") {
            self.at += 1;
        }
        self.at += 2;
    }

    pub(super) fn string(&mut self, quote: u8) -> String {
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
    pub(super) fn template(&mut self) -> String {
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

    pub(super) fn regex(&mut self) {
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
}
