/// A field of several records, with what each of them has in it; `None` where its kind has no such field.
pub(super) struct Aligned<T> {
    pub(super) key: String,
    pub(super) label: String,
    pub(super) cells: Vec<Option<T>>,
}

/// Sets the fields of records side by side: every field that any of them has, in the order in which the records show them.
pub(super) fn align<T>(of_each: Vec<Vec<(String, String, T)>>) -> Vec<Aligned<T>> {
    let count = of_each.len();
    let mut out: Vec<Aligned<T>> = Vec::new();
    for (place, fields) in of_each.into_iter().enumerate() {
        for (key, label, value) in fields {
            let at = out
                .iter()
                .position(|one| one.key == key)
                .unwrap_or_else(|| {
                    out.push(Aligned {
                        key,
                        label,
                        cells: (0..count).map(|_| None).collect(),
                    });
                    out.len() - 1
                });
            if let Some(cell) = out.get_mut(at).and_then(|one| one.cells.get_mut(place)) {
                *cell = Some(value);
            }
        }
    }
    out
}
