use std::io::BufRead;

use super::pieces::{Pieces, Words};
use super::{CORE, Item, Languages, Marker, Refusal, State};
use crate::ReadError;
use crate::bounded::{Bounded, LIMIT, foreign_encoding};
use crate::iati::stream::{Element, Stream, Token};

/// Reads XLIFF 2.0 or 2.1 text by text. The languages are told before the first text.
///
/// Document types and entities are refused, and everything that a stranger decides is bounded, as for IATI.
///
/// # Errors
/// See [`Refusal`].
pub fn read(input: impl BufRead, sink: &mut dyn FnMut(Item)) -> Result<Languages, Refusal> {
    let mut input = Bounded::new(input, LIMIT);
    let start = input.fill_buf().map_err(ReadError::Io)?;
    if let Some(name) = foreign_encoding(start) {
        return Err(ReadError::Encoding(name.to_owned()).into());
    }
    let mut reader = Reader {
        stream: Stream::new(input),
        prefix: String::new(),
        sink,
    };
    let languages = reader.root()?;
    loop {
        match reader.next()? {
            Token::Start(element, _, empty) => {
                if reader.is(&element, "file") && !empty {
                    reader.file(&element)?;
                } else if !empty {
                    reader.skip()?;
                }
            }
            Token::Close => break,
            Token::End => return Err(reader.cut()),
            Token::Text(..) | Token::Other(_) => {}
        }
    }
    reader.rest()?;
    Ok(languages)
}

struct Reader<'a, R> {
    stream: Stream<R>,
    /// Prefix of the standard's own elements, with its colon; empty where it is the default namespace.
    prefix: String,
    sink: &'a mut dyn FnMut(Item),
}

impl<R: BufRead> Reader<'_, R> {
    fn next(&mut self) -> Result<Token, ReadError> {
        self.stream.next()
    }

    fn cut(&self) -> Refusal {
        ReadError::Cut(self.stream.line()).into()
    }

    fn is(&self, element: &Element, name: &str) -> bool {
        element.name.strip_prefix(self.prefix.as_str()) == Some(name)
    }

    fn root(&mut self) -> Result<Languages, Refusal> {
        let element = loop {
            match self.next()? {
                Token::Start(element, _, empty) => {
                    if empty && element.name.ends_with("xliff") {
                        return Err(self.cut());
                    }
                    break element;
                }
                Token::End => return Err(self.cut()),
                _ => {}
            }
        };
        let (prefix, name) = match element.name.rsplit_once(':') {
            Some((prefix, name)) => (format!("{prefix}:"), name),
            None => (String::new(), element.name.as_str()),
        };
        if name != "xliff" {
            return Err(Refusal::NotXliff(element.name.chars().take(60).collect()));
        }
        let declaration = match prefix.strip_suffix(':') {
            Some(prefix) => format!("xmlns:{prefix}"),
            None => "xmlns".to_owned(),
        };
        let version = element.attribute("version").unwrap_or("?");
        if element.attribute(&declaration) != Some(CORE) || !matches!(version, "2.0" | "2.1") {
            return Err(Refusal::Version(version.chars().take(20).collect()));
        }
        self.prefix = prefix;
        let language = |name: &'static str| {
            element
                .attribute(name)
                .map(str::trim)
                .filter(|lang| !lang.is_empty())
                .map(|lang| lang.chars().take(40).collect::<String>())
                .ok_or(Refusal::NoLanguage(name))
        };
        Ok(Languages {
            from: language("srcLang")?,
            to: language("trgLang")?,
        })
    }

    /// Reads past the end of an element that has been opened.
    fn skip(&mut self) -> Result<(), Refusal> {
        let mut depth = 1_u32;
        while depth > 0 {
            match self.next()? {
                Token::Start(_, _, false) => depth += 1,
                Token::Close => depth -= 1,
                Token::End => return Err(self.cut()),
                _ => {}
            }
        }
        Ok(())
    }

    /// What follows the last line of a whole file is white space or a comment.
    fn rest(&mut self) -> Result<(), Refusal> {
        loop {
            self.stream.reset();
            match self.next()? {
                Token::End => return Ok(()),
                Token::Start(..) | Token::Close => {
                    return Err(ReadError::Xml {
                        line: self.stream.line(),
                        detail: "something follows the root element".to_owned(),
                    }
                    .into());
                }
                _ => {}
            }
        }
    }

    fn file(&mut self, file: &Element) -> Result<(), Refusal> {
        let named = file.attribute("original").filter(|name| name.contains(':'));
        let by_id = || file.attribute("id").map(|id| id.replacen('.', ":", 1));
        let reference: String = named.map(str::to_owned).or_else(by_id).unwrap_or_default();
        // Groups only gather units: they are gone through like the file itself.
        let mut depth = 1_u32;
        while depth > 0 {
            self.stream.reset();
            match self.next()? {
                Token::Start(element, _, empty) => {
                    if empty {
                        continue;
                    }
                    if self.is(&element, "unit") {
                        let line = self.stream.line();
                        self.unit(&element, &reference, line)?;
                    } else if self.is(&element, "group") {
                        depth += 1;
                    } else {
                        self.skip()?;
                    }
                }
                Token::Close => depth -= 1,
                Token::End => return Err(self.cut()),
                Token::Text(..) | Token::Other(_) => {}
            }
        }
        Ok(())
    }

    fn unit(&mut self, unit: &Element, reference: &str, line: u64) -> Result<(), Refusal> {
        let mut pieces = Pieces::default();
        loop {
            match self.next()? {
                Token::Start(element, _, empty) => {
                    if empty {
                        continue;
                    }
                    if self.is(&element, "segment") {
                        self.segment(&element, &mut pieces, true)?;
                    } else if self.is(&element, "ignorable") {
                        self.segment(&element, &mut pieces, false)?;
                    } else {
                        self.skip()?;
                    }
                }
                Token::Close => break,
                Token::End => return Err(self.cut()),
                Token::Text(..) | Token::Other(_) => {}
            }
        }
        let field = unit.attribute("id").unwrap_or_default();
        (self.sink)(pieces.item(unit, reference, field, line));
        Ok(())
    }

    fn segment(
        &mut self,
        segment: &Element,
        pieces: &mut Pieces,
        counts: bool,
    ) -> Result<(), Refusal> {
        let (mut source, mut target, mut order) = (Words::default(), None, None);
        loop {
            match self.next()? {
                Token::Start(element, _, empty) => {
                    let (is_source, is_target) =
                        (self.is(&element, "source"), self.is(&element, "target"));
                    let mut words = Words::default();
                    if !empty {
                        if is_source || is_target {
                            self.words(&mut words)?;
                        } else {
                            self.skip()?;
                        }
                    }
                    if is_source {
                        source = words;
                    } else if is_target {
                        order = element
                            .attribute("order")
                            .and_then(|order| order.trim().parse::<u64>().ok());
                        target = Some(words);
                    }
                }
                Token::Close => break,
                Token::End => return Err(self.cut()),
                Token::Text(..) | Token::Other(_) => {}
            }
        }
        pieces.source.push_str(&source.text);
        let place = order.unwrap_or(pieces.targets.len() as u64 + 1);
        if counts {
            let state = match segment.attribute("state") {
                None => Some(State::Initial),
                Some(code) => State::from_code(code.trim()),
            };
            pieces.unknown_state |= state.is_none();
            let state = state.unwrap_or_default();
            pieces.state = Some(pieces.state.map_or(state, |least| least.min(state)));
            pieces.segments += 1;
            pieces.marker = segment.attribute("subState").and_then(Marker::from_code);
            let words = target.unwrap_or_default();
            pieces.translated |= !words.text.trim().is_empty();
            pieces.codes |= words.codes;
            pieces.targets.push((place, words.text));
        } else {
            // What lies between two segments is as it was where nobody has changed it.
            let words = target.unwrap_or(source);
            pieces.codes |= words.codes;
            pieces.targets.push((place, words.text));
        }
        Ok(())
    }

    /// The text inside a `source`, a `target`, or an element in it.
    fn words(&mut self, words: &mut Words) -> Result<(), Refusal> {
        let mut depth = 1_u32;
        while depth > 0 {
            match self.next()? {
                Token::Text(text, _) => words.text.push_str(&text),
                Token::Start(element, _, empty) => {
                    if self.is(&element, "cp") {
                        let code = element.attribute("hex");
                        let code = code.and_then(|hex| u32::from_str_radix(hex.trim(), 16).ok());
                        match code.and_then(char::from_u32) {
                            Some(c) => words.text.push(c),
                            None => words.codes = true,
                        }
                    } else if !["mrk", "sm", "em"]
                        .iter()
                        .any(|name| self.is(&element, name))
                    {
                        // Marks of a tool around its terms carry no text of their own; anything else does.
                        words.codes = true;
                    }
                    if !empty {
                        depth += 1;
                    }
                }
                Token::Close => depth -= 1,
                Token::End => return Err(self.cut()),
                Token::Other(_) => {}
            }
        }
        Ok(())
    }
}
