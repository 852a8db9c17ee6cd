//! The one form in which every test of a fault says what came of it; `cargo xtask faults` makes a table of these lines.

/// A fault, how often it was brought about, and what it cost.
#[derive(Debug)]
pub struct Fault {
    name: &'static str,
    tried: u64,
    survived: u64,
    lost: u64,
}

impl Fault {
    /// Begins to count. `crates/xtask/src/faults.rs` knows each name.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            tried: 0,
            survived: 0,
            lost: 0,
        }
    }

    /// It was brought about once more; [`Fault::survived`] follows once everything was looked at.
    pub fn tried(&mut self) {
        self.tried += 1;
    }

    /// Everything was as it should be after it.
    pub fn survived(&mut self) {
        self.survived += 1;
    }

    /// Both at once, for what is counted elsewhere.
    pub fn count(&mut self, tried: u64, survived: u64) {
        self.tried += tried;
        self.survived += survived;
    }

    /// So many things are gone that were there, or were said to be there.
    pub fn lost(&mut self, things: u64) {
        self.lost += things;
    }

    /// Prints the line.
    ///
    /// # Panics
    /// If it was never brought about, not survived each time, or cost anything: a test that prints must also fail.
    pub fn tell(&self, remark: &str) {
        let Self {
            name,
            tried,
            survived,
            lost,
        } = self;
        println!("fault: {name} | tried {tried} | survived {survived} | lost {lost} | {remark}");
        assert!(*tried > 0, "{name}: nothing was tried");
        assert_eq!(survived, tried, "{name}: each time it was survived");
        assert_eq!(*lost, 0, "{name}: nothing was lost");
    }
}
