use super::scanner::Scanner;

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

impl Scanner<'_> {
    /// Reads an element with everything in it; `false`, with nothing read, when this is not one.
    pub(super) fn element(&mut self) -> bool {
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
}
