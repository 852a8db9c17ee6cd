use crate::Pattern;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What an argument of a message is, as the comment above the English message says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VariableType {
    /// A number: formatted for the locale, and able to select a plural form.
    Number,
    /// A text, put in as it is.
    Text,
    /// A date of the precision that is known: year, month or day.
    Date,
}

impl VariableType {
    /// Reads the word between the brackets of a comment.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "Number" => Some(Self::Number),
            "String" => Some(Self::Text),
            "Date" => Some(Self::Date),
            _ => None,
        }
    }
}

/// A variable as documented in the comment above a message: `# $count (Number) - how many results`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without the dollar sign.
    pub name: String,
    /// Its type; `None` when the comment names a type that does not exist.
    pub kind: Option<VariableType>,
    /// `(Number, optional)`: a translation may leave it out.
    pub optional: bool,
}

/// A message or a term of one locale.
#[derive(Clone, Debug)]
pub struct Message {
    /// The id; for a term without the leading dash.
    pub id: String,
    /// The area: the name of its file without `.ftl`.
    pub area: String,
    /// The file it stands in.
    pub file: PathBuf,
    /// The line of its id, counted from 1.
    pub line: usize,
    /// The text as written in the file, from the value on, with the common indentation taken off.
    pub text: String,
    /// The value; a message may have attributes only.
    pub value: Option<Pattern>,
    /// The attributes in the order of the file.
    pub attributes: Vec<(String, Pattern)>,
    /// The lines of the comment above it.
    pub comment: Vec<String>,
    /// The variables that the comment documents, in the order of the comment.
    pub variables: Vec<Variable>,
    /// The comment says `state: machine`, or the file does: a draft that no person has reviewed.
    pub machine: bool,
}

impl Message {
    /// The value and the attributes, each with the attribute's name.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
        self.value.iter().map(|pattern| (None, pattern)).chain(
            self.attributes
                .iter()
                .map(|(name, pattern)| (Some(name.as_str()), pattern)),
        )
    }

    /// The rest of the comment line that begins with `label:`, when there is such a line and the rest is not empty.
    pub fn note(&self, label: &str) -> Option<&str> {
        self.comment
            .iter()
            .find_map(|line| line.trim().strip_prefix(label)?.strip_prefix(':'))
            .map(str::trim)
            .filter(|text| !text.is_empty())
    }

    /// The documented variable of this name.
    pub fn variable(&self, name: &str) -> Option<&Variable> {
        self.variables.iter().find(|variable| variable.name == name)
    }
}

/// Reads the variables out of the lines of a comment.
pub(crate) fn variables_of<'a>(comment: impl Iterator<Item = &'a str>) -> Vec<Variable> {
    let mut found: BTreeMap<usize, Variable> = BTreeMap::new();
    for (position, line) in comment.enumerate() {
        if let Some(variable) = variable_of(line) {
            found.insert(position, variable);
        }
    }
    found.into_values().collect()
}

fn variable_of(line: &str) -> Option<Variable> {
    let rest = line.trim().strip_prefix('$')?;
    let (name, rest) = rest.split_once(char::is_whitespace)?;
    let (words, _) = rest.trim_start().strip_prefix('(')?.split_once(')')?;
    let mut words = words.split(',').map(str::trim);
    let kind = words.next().and_then(VariableType::parse);
    let optional = words.any(|word| word == "optional");
    Some(Variable {
        name: name.to_owned(),
        kind,
        optional,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_type_their_variables() {
        let comment = [
            "A count.",
            "$count (Number) - how many",
            "  $name (String, optional)",
            "$odd (Colour)",
        ];
        let variables = variables_of(comment.into_iter());
        assert_eq!(variables.len(), 3, "prose is not a variable");
        assert_eq!(
            variables[0].kind,
            Some(VariableType::Number),
            "Number is a type"
        );
        assert!(variables[1].optional, "the second word is read");
        assert_eq!(
            variables[2].kind, None,
            "Colour is no type, and the reader of the model must say so"
        );
    }
}
