//! The history that both sides get.

/// Words of the texts: enough of them that a compressor has something to do.
const WORDS: [&str; 48] = [
    "national", "cyber", "strategy", "training", "incident", "response", "team", "capacity", "building", "legislation", "harmonised",
    "region", "ministry", "regulator", "partner", "exercise", "awareness", "school", "university", "forensic", "evidence", "police",
    "prosecutor", "judge", "standard", "critical", "infrastructure", "operator", "energy", "water", "finance", "health", "island",
    "coast", "workshop", "mentor", "curriculum", "assessment", "maturity", "norm", "confidence", "dialogue", "diplomacy", "gender",
    "inclusion", "language", "translation", "review",
];

/// Fields of a record.
pub const FIELDS: usize = 31;

/// A number that looks random and is the same on every machine.
pub fn number(a: u64, b: u64, c: u64) -> u64 {
    let mut x = a.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ b.wrapping_mul(0xbf58_476d_1ce4_e5b9) ^ c.wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^= x >> 31;
    x = x.wrapping_mul(0xd6e8_feb8_6659_fd93);
    x ^ (x >> 29)
}

/// A text of so many words.
pub fn text(record: u64, field: u64, words: u64) -> String {
    let mut out = String::new();
    for at in 0..words {
        if at > 0 {
            out.push(' ');
        }
        out.push_str(WORDS[(number(record, field, at) % WORDS.len() as u64) as usize]);
    }
    out
}

/// The name of a field.
pub fn field(index: usize) -> String {
    match index {
        0 => "title.en".to_owned(),
        1 => "summary.en".to_owned(),
        2 => "objectives.en".to_owned(),
        3 => "context.en".to_owned(),
        4 => "status".to_owned(),
        other => format!("x_{other}"),
    }
}

/// The first value of a field.
pub fn first(record: u64, index: usize) -> String {
    let words = match index {
        0 => 8,
        1 => 40,
        2 | 3 => 90,
        _ => 10,
    };
    text(record, index as u64, words)
}

/// One of the five edits of a record: who, which field, and what.
pub struct Edit {
    /// One of three people.
    pub actor: usize,
    /// The field.
    pub field: usize,
    /// The new value.
    pub value: String,
}

/// The edits of a record: the first two write one field without seeing each other.
pub fn edits(record: u64) -> Vec<Edit> {
    [(0, 4), (1, 4), (0, 5), (1, 6), (2, 0)]
        .into_iter()
        .enumerate()
        .map(|(at, (actor, field))| Edit { actor, field, value: text(record, 100 + at as u64, 10) })
        .collect()
}
