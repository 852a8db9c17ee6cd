//! The scan: words, chains of words, and runs of Han, with their places in the original.

use super::class::{Class, class};
use super::fold::fold;

/// What joins two words of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// `cyber-crime`
    Hyphen,
    /// `U.N.`, `cert.br`
    Dot,
    /// `R&D`
    Ampersand,
    /// `l’école`
    Apostrophe,
}

/// A folded word, or one Han character, with its place in the original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Folded text, never empty.
    pub text: String,
    /// First byte in the original.
    pub start: usize,
    /// One past the last byte in the original.
    pub end: usize,
    /// All letters of the original are capitals, and there are at least two: probably an acronym.
    pub capitals: bool,
}

/// Words that nothing but a hyphen, dot, ampersand or apostrophe separates; mostly just one word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The words.
    pub parts: Vec<Part>,
    /// What stands between them; one fewer than the words.
    pub joints: Vec<Joint>,
    /// A plus sign directly follows: it is part of the name, as in `GLACY+`.
    pub plus: Option<usize>,
}

/// A stretch of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Han characters without a gap.
    Han(Vec<Part>),
    /// Words.
    Chain(Chain),
}

/// The most words of a chain; a longer one is cut. Keeps hostile input linear.
const LONGEST_CHAIN: usize = 8;

impl Chain {
    /// The readings of the chain as one word.
    ///
    /// Whole for two to four words (`cert-mu` → `certmu`); every adjacent pair across hyphens for more; a dotted chain only when
    /// all its words are single letters (`U.N.`) or none is a number (`cert.br` → `certbr`, but not `2.0`).
    #[must_use]
    pub fn joined(&self) -> Vec<Part> {
        let mut out = Vec::new();
        let number = |part: &Part| part.text.bytes().all(|b| b.is_ascii_digit());
        let sound = self
            .joints
            .iter()
            .all(|joint| matches!(joint, Joint::Hyphen | Joint::Ampersand))
            || (self.joints.iter().all(|joint| *joint == Joint::Dot)
                && !self.parts.iter().any(number));
        if (sound && (2..=4).contains(&self.parts.len())) || self.is_acronym() {
            out.extend(join(&self.parts));
        }
        if self.parts.len() > 2 {
            for (n, joint) in self.joints.iter().enumerate() {
                if *joint == Joint::Hyphen
                    && let Some(pair) = self.parts.get(n..n + 2)
                {
                    out.extend(join(pair));
                }
            }
        }
        if let (Some(end), Some(last)) = (self.plus, self.parts.last()) {
            out.push(Part {
                text: format!("{}plus", last.text),
                start: last.start,
                end,
                capitals: last.capitals,
            });
        }
        out
    }

    /// True for `U.N.` and `R&D`: single letters between dots or ampersands.
    #[must_use]
    pub fn is_acronym(&self) -> bool {
        self.parts.len() > 1
            && self
                .joints
                .iter()
                .all(|joint| matches!(joint, Joint::Dot | Joint::Ampersand))
            && self.parts.iter().all(|part| part.text.chars().count() == 1)
    }
}

fn join(parts: &[Part]) -> Option<Part> {
    let (first, last) = (parts.first()?, parts.last()?);
    Some(Part {
        text: parts.iter().map(|part| part.text.as_str()).collect(),
        start: first.start,
        end: last.end,
        capitals: parts.iter().all(|part| part.capitals),
    })
}

/// Cuts a text into runs.
#[must_use]
pub fn scan(text: &str) -> Vec<Run> {
    let mut out = Vec::new();
    let mut chars = text.char_indices().peekable();
    let mut chain = Chain {
        parts: Vec::new(),
        joints: Vec::new(),
        plus: None,
    };
    let mut joint: Option<Joint> = None;
    let mut han: Vec<Part> = Vec::new();
    while let Some((start, c)) = chars.next() {
        let kind = class(c);
        if kind != Class::Han && kind != Class::Silent && !han.is_empty() {
            out.push(Run::Han(std::mem::take(&mut han)));
        }
        match kind {
            Class::Silent => {}
            Class::Han => {
                close(&mut chain, &mut joint, &mut out);
                let end = start + c.len_utf8();
                let folded = text.get(start..end).map(fold).unwrap_or_default();
                if !folded.is_empty() {
                    han.push(Part {
                        text: folded,
                        start,
                        end,
                        capitals: false,
                    });
                }
            }
            Class::Word => {
                let mut end = start + c.len_utf8();
                while let Some((at, next)) =
                    chars.next_if(|(_, next)| matches!(class(*next), Class::Word | Class::Silent))
                {
                    end = at + next.len_utf8();
                }
                if chain.parts.len() >= LONGEST_CHAIN
                    || (joint.is_none() && !chain.parts.is_empty())
                {
                    close(&mut chain, &mut None, &mut out);
                    joint = None;
                }
                if let Some(part) = text.get(start..end).and_then(|word| part(word, start)) {
                    if let (Some(joint), false) = (joint, chain.parts.is_empty()) {
                        chain.joints.push(joint);
                    }
                    chain.parts.push(part);
                }
                joint = None;
            }
            Class::Joint(next) if joint.is_none() && !chain.parts.is_empty() => joint = Some(next),
            Class::Plus
                if joint.is_none() && chain.parts.last().is_some_and(|last| last.end == start) =>
            {
                // `a+b` is a sum; `GLACY+` is a name.
                if chars
                    .peek()
                    .is_none_or(|(_, next)| class(*next) != Class::Word)
                {
                    chain.plus = Some(start + c.len_utf8());
                }
                close(&mut chain, &mut joint, &mut out);
            }
            Class::Joint(_) | Class::Plus | Class::Other => close(&mut chain, &mut joint, &mut out),
        }
    }
    if !han.is_empty() {
        out.push(Run::Han(han));
    }
    close(&mut chain, &mut joint, &mut out);
    out
}

fn part(word: &str, start: usize) -> Option<Part> {
    // Silent characters at the end (a closing bidi control) belong to nobody.
    let word = word.trim_end_matches(super::class::is_control);
    let text = fold(word);
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let capitals = letters.clone().count() > 1 && letters.all(char::is_uppercase);
    (!text.is_empty()).then(|| Part {
        text,
        start,
        end: start + word.len(),
        capitals,
    })
}

fn close(chain: &mut Chain, joint: &mut Option<Joint>, out: &mut Vec<Run>) {
    *joint = None;
    let mut done = std::mem::replace(
        chain,
        Chain {
            parts: Vec::new(),
            joints: Vec::new(),
            plus: None,
        },
    );
    // The `l` of `l’école` and the `s` of `women’s` are not words.
    if done.parts.len() > 1 && done.joints.contains(&Joint::Apostrophe) {
        elide(&mut done);
    }
    if !done.parts.is_empty() {
        out.push(Run::Chain(done));
    }
}

fn elide(chain: &mut Chain) {
    let keep: Vec<bool> = chain
        .parts
        .iter()
        .enumerate()
        .map(|(n, part)| {
            let before = n > 0 && chain.joints.get(n - 1) == Some(&Joint::Apostrophe);
            let after = chain.joints.get(n) == Some(&Joint::Apostrophe);
            let short = if after {
                part.text.len() <= 2
            } else {
                part.text.len() == 1
            };
            !(short && (before || after))
        })
        .collect();
    if !keep.contains(&true) {
        return;
    }
    let mut parts = Vec::new();
    let mut joints = Vec::new();
    for (n, part) in std::mem::take(&mut chain.parts).into_iter().enumerate() {
        if keep.get(n) == Some(&true) {
            if !parts.is_empty() {
                joints.push(
                    n.checked_sub(1)
                        .and_then(|n| chain.joints.get(n))
                        .copied()
                        .unwrap_or(Joint::Apostrophe),
                );
            }
            parts.push(part);
        }
    }
    chain.parts = parts;
    chain.joints = joints;
}
