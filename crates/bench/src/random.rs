//! Random numbers from a seed: the same on every machine and in every version, which a dependency would not promise.

/// SplitMix64 (Steele, Lea and Flood 2014).
pub struct Random(u64);

impl Random {
    /// From a seed and what it is for, so that one more draw here does not change everything there.
    pub fn new(seed: u64, purpose: &str) -> Self {
        Self(purpose.bytes().fold(seed, |state, byte| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to below `end`; 0 if `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.next()) * end as u128) >> 64) as usize
    }

    /// From 0 to 1.
    pub fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// True with a chance.
    pub fn chance(&mut self, chance: f64) -> bool {
        self.part() < chance
    }

    /// One of a list.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// A rank from 0 to below `end`, low ones most often: Zipf's law with exponent 1.
    pub fn zipf(&mut self, end: usize) -> usize {
        ((end as f64).powf(self.part()) as usize - 1).min(end - 1)
    }
}
