//! What a pattern uses: variables, terms, functions, selectors, text.

use crate::Pattern;
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement, VariantKey};
use std::collections::BTreeSet;

/// A message or a term that a pattern puts in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// The id, without the dash of a term.
    pub id: String,
    /// The attribute, if one is named.
    pub attribute: Option<String>,
}

/// What a select expression looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    /// A variable, or a variable inside `NUMBER(…)`.
    Variable {
        /// Its name.
        name: String,
        /// `NUMBER($rank, type: "ordinal")`: ordinal categories, which are others than the cardinal ones.
        ordinal: bool,
    },
    /// Anything else: a term's attribute, a literal.
    Other,
}

/// A select expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// What it looks at.
    pub selector: Selector,
    /// The keys in the order of the file; numbers as written.
    pub keys: Vec<String>,
    /// The key with the star.
    pub default: String,
    /// The keys whose text is that of the default, word for word.
    pub like_default: Vec<String>,
}

/// Everything that a pattern uses.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    /// The variables, without the dollar sign.
    pub variables: BTreeSet<String>,
    /// The terms.
    pub terms: BTreeSet<Reference>,
    /// Other messages.
    pub messages: BTreeSet<Reference>,
    /// The functions, by name.
    pub functions: BTreeSet<String>,
    /// The select expressions, outermost first.
    pub selects: Vec<Select>,
    /// The stretches of text, and the string literals, of every variant.
    pub texts: Vec<String>,
}

/// Walks a pattern with everything nested in it.
pub fn uses(pattern: &Pattern) -> Uses {
    let mut found = Uses::default();
    walk(pattern, &mut found);
    found
}

/// The text that stands when every selector takes its default: variables stand as `{$name}`, terms as `{-name}`.
pub fn default_text(pattern: &Pattern) -> String {
    let mut text = String::new();
    write_default(pattern, &mut text);
    text
}

fn write_default(pattern: &Pattern, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => write_default_expression(expression, text),
        }
    }
}

fn write_default_expression(expression: &Expression<String>, text: &mut String) {
    match expression {
        Expression::Select { variants, .. } => {
            if let Some(variant) = variants.iter().find(|variant| variant.default) {
                write_default(&variant.value, text);
            }
        }
        Expression::Inline(
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value },
        ) => {
            text.push_str(value);
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            text.push_str("{$");
            text.push_str(&id.name);
            text.push('}');
        }
        Expression::Inline(InlineExpression::TermReference { id, .. }) => {
            text.push_str("{-");
            text.push_str(&id.name);
            text.push('}');
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            write_default_expression(expression, text);
        }
        Expression::Inline(_) => text.push_str("{…}"),
    }
}

fn walk(pattern: &Pattern, found: &mut Uses) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.texts.push(value.clone()),
            PatternElement::Placeable { expression } => walk_expression(expression, found),
        }
    }
}

fn walk_expression(expression: &Expression<String>, found: &mut Uses) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, found),
        Expression::Select { selector, variants } => {
            let default = variants.iter().find(|variant| variant.default);
            let keys_of = |like: bool| {
                variants
                    .iter()
                    .filter(|variant| {
                        !like || default.is_some_and(|default| default.value == variant.value)
                    })
                    .map(|variant| key_of(&variant.key))
                    .collect::<Vec<String>>()
            };
            found.selects.push(Select {
                selector: selector_of(selector),
                keys: keys_of(false),
                default: default
                    .map(|variant| key_of(&variant.key))
                    .unwrap_or_default(),
                like_default: keys_of(true),
            });
            walk_inline(selector, found);
            for variant in variants {
                walk(&variant.value, found);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<String>, found: &mut Uses) {
    match inline {
        InlineExpression::StringLiteral { value } => found.texts.push(value.clone()),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found.functions.insert(id.name.clone());
            walk_arguments(arguments, found);
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name.clone());
            found.messages.insert(Reference {
                id: id.name.clone(),
                attribute,
            });
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name.clone());
            found.terms.insert(Reference {
                id: id.name.clone(),
                attribute,
            });
            if let Some(arguments) = arguments {
                walk_arguments(arguments, found);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, found),
    }
}

fn walk_arguments(arguments: &CallArguments<String>, found: &mut Uses) {
    for argument in &arguments.positional {
        // A literal handed to a function is an option, not text that anybody reads.
        if !matches!(argument, InlineExpression::StringLiteral { .. }) {
            walk_inline(argument, found);
        }
    }
}

fn selector_of(selector: &InlineExpression<String>) -> Selector {
    match selector {
        InlineExpression::VariableReference { id } => Selector::Variable {
            name: id.name.clone(),
            ordinal: false,
        },
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && matches!(&argument.value, InlineExpression::StringLiteral { value } if value == "ordinal")
            });
            match arguments.positional.first() {
                Some(InlineExpression::VariableReference { id }) => Selector::Variable {
                    name: id.name.clone(),
                    ordinal,
                },
                _ => Selector::Other,
            }
        }
        _ => Selector::Other,
    }
}

fn key_of(key: &VariantKey<String>) -> String {
    match key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}
