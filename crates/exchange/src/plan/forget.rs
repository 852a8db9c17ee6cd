use catalogue::RecordId;
use catalogue::change::{Tail, Value};

use super::Write;

impl Write {
    /// Takes out what names certain records, and says which field named which.
    ///
    /// No reference is mandatory, so a record stays writable without.
    pub fn forget(&mut self, gone: &dyn Fn(RecordId) -> bool) -> Vec<(String, RecordId)> {
        let mut forgotten = Vec::new();
        self.edits.retain_mut(|edit| {
            // What is taken away names nothing.
            let Some(value) = &mut edit.value else {
                return true;
            };
            let named = match edit.path.tail() {
                Tail::Keys(keys) => keys.iter().find_map(|key| id(key).filter(|id| gone(*id))),
                Tail::Whole | Tail::Lang(_) => None,
            };
            if let Some(id) = named.or_else(|| reference(value).filter(|id| gone(*id))) {
                forgotten.push((edit.path.name(), id));
                return false;
            }
            let Value::Map(parts) = value else {
                return true;
            };
            let before = forgotten.len();
            parts.retain(|_, part| match reference(part).filter(|id| gone(*id)) {
                Some(id) => {
                    forgotten.push((edit.path.name(), id));
                    false
                }
                None => true,
            });
            forgotten.len() == before || !parts.is_empty()
        });
        forgotten
    }
}

fn id(text: &str) -> Option<RecordId> {
    text.parse().ok()
}

/// The record that a value names as a whole.
fn reference(value: &Value) -> Option<RecordId> {
    match value {
        Value::Id(named) => Some(RecordId(*named)),
        Value::Text(text) => id(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use catalogue::Kind;
    use catalogue::record::schema::{Shape, shape};
    use catalogue::validate::mandatory;

    #[test]
    fn no_mandatory_field_names_a_record() {
        for kind in Kind::PUBLIC {
            for field in mandatory(kind) {
                let shape = shape(kind, field);
                assert!(
                    !matches!(shape, None | Some(Shape::Reference | Shape::Pairs(..))),
                    "{kind}.{field} could be forgotten, and the record with it"
                );
            }
        }
    }
}
