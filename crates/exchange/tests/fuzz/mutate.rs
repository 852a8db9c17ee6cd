//! Chance, from a seed, and the ways in which it spoils a file.

/// The least that a repeated piece must be, to find what grows out of proportion.
const MANY: usize = 200;
/// Longest input: the limits of the readers are tested elsewhere.
const LONGEST: usize = 256 * 1024;

pub(crate) struct Mutator {
    state: u64,
    words: &'static [&'static str],
}

/// FNV-1a: a name for an input.
pub(crate) fn hash(input: &[u8]) -> u64 {
    input.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

impl Mutator {
    /// `words` are what the format itself is made of.
    pub(crate) fn new(seed: u64, words: &'static [&'static str]) -> Self {
        Self { state: seed, words }
    }

    /// SplitMix64 (Steele, Lea and Flood 2014).
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to below `end`; 0 if `end` is 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from((u128::from(self.next()) * end as u128) >> 64).unwrap()
    }

    /// A seed, spoiled in one to eight places.
    pub(crate) fn spoiled(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(8) {
            self.once(&mut bytes, seeds);
        }
        bytes.truncate(LONGEST);
        bytes
    }

    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        let most = (length - start).min(1 << self.below(12));
        start..start + self.below(most + 1)
    }

    fn once(&mut self, bytes: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let at = self.below(bytes.len() + 1);
        match self.below(10) {
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << (self.state % 8);
                }
            }
            1 => bytes.insert(at, u8::try_from(self.below(256)).unwrap()),
            2 => drop(bytes.drain(self.range(bytes.len()))),
            3 => bytes.truncate(at),
            // A piece twice, or very often.
            4 | 5 => {
                let range = self.range(bytes.len());
                let piece = bytes[range].to_vec();
                let times = if self.below(4) == 0 { MANY } else { 1 };
                let more = piece.repeat(times);
                bytes.splice(at..at, more.into_iter().take(LONGEST));
            }
            // A piece of another file.
            6 => {
                let other = &seeds[self.below(seeds.len())];
                let range = self.range(other.len());
                bytes.splice(at..at, other[range].to_vec());
            }
            // A word of the format, added or in place of what stands there.
            7 | 8 => {
                let word = self.words[self.below(self.words.len())].as_bytes().to_vec();
                let end = (at + self.below(2) * word.len()).min(bytes.len());
                bytes.splice(at..end, word);
            }
            // One value in quotation marks by a word.
            _ => {
                let marks: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] == b'"').collect();
                if marks.len() > 1 {
                    let mark = self.below(marks.len() - 1);
                    let word = self.words[self.below(self.words.len())].as_bytes().to_vec();
                    bytes.splice(marks[mark] + 1..marks[mark + 1], word);
                }
            }
        }
    }
}
