//! Pulls one activity at a time out of a stream, with limits on everything that a stranger decides.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

pub(crate) use super::element::Element;
use super::element::is_allowed;
use super::kept::Raw;
use crate::ReadError;
use crate::bounded::{Bounded, LIMIT, foreign_encoding, too_long};

/// Deepest nesting: the deepest of the standard is nine.
const MAX_DEPTH: usize = 32;

/// An activity as it stands in the file.
pub(crate) struct Activity {
    /// Line of its beginning.
    pub(crate) line: u64,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) elements: Vec<Raw>,
    /// Declarations of namespaces that stand further up.
    pub(crate) namespaces: Vec<(String, String)>,
}

/// Reads a file of activities and hands out one after the other.
pub(crate) fn activities(
    input: impl BufRead,
    sink: &mut dyn FnMut(Activity),
) -> Result<(), ReadError> {
    let mut input = Bounded::new(input, LIMIT);
    let start = input.fill_buf().map_err(ReadError::Io)?;
    if let Some(name) = foreign_encoding(start) {
        return Err(ReadError::Encoding(name.to_owned()));
    }
    let mut stream = Stream::new(input);
    let root = loop {
        match stream.next()? {
            Token::Start(element, _, empty) => break (element, empty),
            Token::End => return Err(ReadError::Cut(stream.line())),
            _ => {}
        }
    };
    let (root, empty) = root;
    if root.name != "iati-activities" {
        return Err(ReadError::NotIati(root.name.chars().take(60).collect()));
    }
    match root.attribute("version") {
        Some("2.01" | "2.02" | "2.03") => {}
        other => {
            let version = other.unwrap_or("?").chars().take(20).collect();
            return Err(ReadError::Version(version));
        }
    }
    let declared = namespaces(&root);
    if empty {
        return Ok(());
    }
    loop {
        stream.reader.get_mut().reset();
        match stream.next()? {
            Token::Start(element, raw, empty) => {
                let line = stream.reader.get_ref().began().max(stream.tag_line);
                if element.name == "iati-activity" {
                    let elements = if empty {
                        Vec::new()
                    } else {
                        children(&mut stream)?
                    };
                    let mut namespaces = declared.clone();
                    namespaces.extend(self::namespaces(&element));
                    sink(Activity {
                        line,
                        attributes: element.attributes,
                        elements,
                        namespaces,
                    });
                } else if !empty {
                    // Something beside the activities, such as a publisher's own header.
                    finish(&mut stream, element, raw)?;
                }
            }
            Token::Close => break,
            Token::End => return Err(ReadError::Cut(stream.line())),
            Token::Text(..) | Token::Other(_) => {}
        }
    }
    // What follows the last line of a whole file is white space or a comment.
    loop {
        stream.reader.get_mut().reset();
        match stream.next()? {
            Token::End => return Ok(()),
            Token::Start(..) | Token::Close => {
                let detail = "something follows the root element".to_owned();
                let line = stream.line();
                return Err(ReadError::Xml { line, detail });
            }
            _ => {}
        }
    }
}

/// Reads elements that stand side by side, such as those that a record keeps.
pub(crate) fn fragment(text: &str) -> Result<Vec<Raw>, ReadError> {
    let mut stream = Stream::new(Bounded::new(text.as_bytes(), usize::MAX));
    let mut out = Vec::new();
    loop {
        match stream.next()? {
            Token::Start(element, xml, empty) => {
                out.push(if empty {
                    Raw { element, xml }
                } else {
                    finish(&mut stream, element, xml)?
                });
            }
            Token::End => return Ok(out),
            _ => {}
        }
    }
}

fn children<R: BufRead>(stream: &mut Stream<R>) -> Result<Vec<Raw>, ReadError> {
    let mut out = Vec::new();
    loop {
        match stream.next()? {
            Token::Start(element, xml, true) => out.push(Raw { element, xml }),
            Token::Start(element, xml, false) => out.push(finish(stream, element, xml)?),
            Token::Close => return Ok(out),
            Token::End => return Err(ReadError::Cut(stream.line())),
            Token::Text(..) | Token::Other(_) => {}
        }
    }
}

/// Reads the rest of an element that has been opened.
fn finish<R: BufRead>(
    stream: &mut Stream<R>,
    element: Element,
    opened: String,
) -> Result<Raw, ReadError> {
    let mut xml = opened;
    let mut open = vec![element];
    loop {
        match stream.next()? {
            Token::Start(element, raw, empty) => {
                xml.push_str(&raw);
                if empty {
                    if let Some(parent) = open.last_mut() {
                        parent.children.push(element);
                    }
                } else {
                    open.push(element);
                    if open.len() > MAX_DEPTH {
                        return Err(ReadError::TooDeep(stream.line()));
                    }
                }
            }
            Token::Text(text, raw) => {
                xml.push_str(&raw);
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text);
                }
            }
            Token::Other(raw) => xml.push_str(&raw),
            Token::Close => {
                let Some(done) = open.pop() else {
                    return Err(ReadError::Cut(stream.line()));
                };
                xml.push_str("</");
                xml.push_str(&done.name);
                xml.push('>');
                match open.last_mut() {
                    Some(parent) => parent.children.push(done),
                    None => return Ok(Raw { element: done, xml }),
                }
            }
            Token::End => return Err(ReadError::Cut(stream.line())),
        }
    }
}

fn namespaces(element: &Element) -> Vec<(String, String)> {
    element
        .attributes
        .iter()
        .filter(|(name, _)| name.starts_with("xmlns:"))
        .cloned()
        .collect()
}

pub(crate) enum Token {
    /// An element begins: itself, how the tag stood, and whether it is empty.
    Start(Element, String, bool),
    /// Text as it means and as it stood.
    Text(String, String),
    /// A comment, or an instruction to a program.
    Other(String),
    Close,
    End,
}

pub(crate) struct Stream<R> {
    reader: Reader<Bounded<R>>,
    buffer: Vec<u8>,
    depth: usize,
    tag_line: u64,
}

impl<R: BufRead> Stream<R> {
    pub(crate) fn new(input: Bounded<R>) -> Self {
        Self {
            reader: Reader::from_reader(input),
            buffer: Vec::new(),
            depth: 0,
            tag_line: 0,
        }
    }

    pub(crate) fn line(&self) -> u64 {
        self.reader.get_ref().line()
    }

    /// A new thing begins, for the limit on how long one may be.
    pub(crate) fn reset(&mut self) {
        self.reader.get_mut().reset();
    }

    /// The next token, if all of its characters are such as XML has: others would be lost when it is given back.
    pub(crate) fn next(&mut self) -> Result<Token, ReadError> {
        let token = self.token()?;
        let said: [&str; 2] = match &token {
            Token::Start(_, raw, _) | Token::Other(raw) => [raw, ""],
            Token::Text(text, raw) => [text, raw],
            Token::Close | Token::End => return Ok(token),
        };
        let values = match &token {
            Token::Start(element, ..) => element.attributes.as_slice(),
            _ => &[],
        };
        let values = values.iter().map(|(_, value)| value.as_str());
        if said
            .into_iter()
            .chain(values)
            .flat_map(str::chars)
            .all(is_allowed)
        {
            return Ok(token);
        }
        Err(ReadError::Xml {
            line: self.line(),
            detail: "a character that XML does not have".to_owned(),
        })
    }

    fn token(&mut self) -> Result<Token, ReadError> {
        self.buffer.clear();
        let event = match self.reader.read_event_into(&mut self.buffer) {
            Ok(event) => event,
            Err(error) => return Err(failed(error, self.reader.get_ref())),
        };
        let line = self.reader.get_ref().line();
        self.tag_line = line;
        Ok(match event {
            Event::Start(start) => {
                self.depth += 1;
                if self.depth > MAX_DEPTH + 4 {
                    return Err(ReadError::TooDeep(line));
                }
                let (element, raw) = tag(&start, line)?;
                Token::Start(element, format!("<{raw}>"), false)
            }
            Event::Empty(start) => {
                let (element, raw) = tag(&start, line)?;
                Token::Start(element, format!("<{raw}/>"), true)
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                Token::Close
            }
            Event::Text(text) => {
                let raw = text.into_inner().into_owned();
                Token::Text(raw.replace("\r\n", "\n").replace('\r', "\n"), raw)
            }
            Event::CData(text) => {
                let inner = text.into_inner().into_owned();
                let raw = format!("<![CDATA[{inner}]]>");
                Token::Text(inner, raw)
            }
            Event::GeneralRef(reference) => {
                let text = resolve(&reference, line)?;
                Token::Text(text, format!("&{};", reference.into_inner()))
            }
            Event::Comment(text) => Token::Other(format!("<!--{}-->", text.into_inner())),
            Event::PI(text) => Token::Other(format!("<?{}?>", text.into_inner())),
            Event::Decl(declaration) => {
                let encoding = declaration.encoding().transpose().ok().flatten();
                if let Some(name) = encoding {
                    let known = ["utf-8", "utf8", "us-ascii", "ascii"];
                    if !known.contains(&name.to_ascii_lowercase().as_str()) {
                        return Err(ReadError::Encoding(name.chars().take(40).collect()));
                    }
                }
                Token::Other(String::new())
            }
            Event::DocType(_) => return Err(ReadError::DocumentType(line)),
            Event::Eof => Token::End,
        })
    }
}

fn tag(start: &BytesStart<'_>, line: u64) -> Result<(Element, String), ReadError> {
    let name: &str = start.name().into_inner();
    let mut element = Element::new(name);
    for attribute in start.attributes() {
        let broken = |detail: String| ReadError::Xml { line, detail };
        let attribute = attribute.map_err(|error| broken(error.to_string()))?;
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|error| unresolved(&error.to_string(), line))?;
        let name: &str = attribute.key.into_inner();
        element
            .attributes
            .push((name.to_owned(), value.into_owned()));
    }
    let mut raw = name.to_owned();
    raw.push_str(start.attributes_raw());
    Ok((element, raw))
}

/// An entity that XML does not define is refused, wherever it stands.
fn unresolved(detail: &str, line: u64) -> ReadError {
    match detail.split('`').nth(1) {
        Some(name) if detail.contains("entity") => ReadError::Entity {
            line,
            name: name.chars().take(40).collect(),
        },
        _ => ReadError::Xml {
            line,
            detail: detail.to_owned(),
        },
    }
}

fn resolve(reference: &BytesRef<'_>, line: u64) -> Result<String, ReadError> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Ok(character.to_string());
    }
    let name: &str = reference;
    Ok(match name {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        _ => {
            return Err(ReadError::Entity {
                line,
                name: name.chars().take(40).collect(),
            });
        }
    }
    .to_owned())
}

fn failed<R>(error: quick_xml::Error, input: &Bounded<R>) -> ReadError {
    use quick_xml::errors::SyntaxError;
    let line = input.line();
    match error {
        quick_xml::Error::Io(error) if too_long(&error) => ReadError::TooLong {
            line: input.began(),
            limit: LIMIT,
        },
        quick_xml::Error::Io(error) => {
            ReadError::Io(std::io::Error::new(error.kind(), error.to_string()))
        }
        quick_xml::Error::Encoding(_) => ReadError::NotUtf8(line),
        quick_xml::Error::Syntax(SyntaxError::UnclosedDoctype) => ReadError::DocumentType(line),
        quick_xml::Error::Syntax(
            SyntaxError::UnclosedTag | SyntaxError::UnclosedComment | SyntaxError::UnclosedCData,
        ) => ReadError::Cut(line),
        other => ReadError::Xml {
            line,
            detail: other.to_string(),
        },
    }
}
