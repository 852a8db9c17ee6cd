//! Amounts of money: the code of the currency, so that no two dollars are confused, and the number of the locale.
use crate::localiser::Localiser;

/// How many digits of an amount are minor units, by ISO 4217 (list one, as amended to 2024): two unless listed here.
pub fn minor_digits(currency: &str) -> u8 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX"
        | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLF" | "UYW" => 4,
        _ => 2,
    }
}

impl Localiser {
    /// An amount in minor units with the code of its currency: `USD 25,000`, `EUR 12.50`.
    ///
    /// Minor units are written only when there are some. Without isolation marks inside: the amount is one word.
    pub fn money(&self, minor_units: i64, currency: &str) -> String {
        let places = minor_digits(currency);
        let amount = self.amount(minor_units, places);
        self.unit(&self.format_money(currency, &amount), || {
            format!("{currency}\u{a0}{amount}")
        })
    }

    fn amount(&self, minor_units: i64, places: u8) -> String {
        let scale = 10_u64.pow(u32::from(places));
        let whole = minor_units.unsigned_abs() / scale;
        let part = minor_units.unsigned_abs() % scale;
        let sign = if minor_units < 0 { "-" } else { "" };
        let plain = if part == 0 {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}.{part:0width$}", width = usize::from(places))
        };
        self.numbers(true)
            .map_or_else(|| plain.clone(), |numbers| numbers.write(&plain))
    }
}
