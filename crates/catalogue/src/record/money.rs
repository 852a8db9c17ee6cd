//! Amounts of money.

use serde::{Deserialize, Serialize};

use super::{Extra, PartialDate};

/// Currencies in use by ISO 4217, without funds, metals and test codes.
pub const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF \
IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU \
MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP \
SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER \
ZAR ZMW ZWG XDR";

/// True for the code of a currency in use.
#[must_use]
pub fn is_currency(code: &str) -> bool {
    CURRENCIES.split_whitespace().any(|known| known == code)
}

/// An amount of money in minor units of its currency (cents of a dollar; the franc CFA has none).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    /// Amount in minor units by ISO 4217.
    pub amount_minor: i64,
    /// ISO 4217 code.
    pub currency: String,
    /// Day on which the amount was worth this; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_date: Option<PartialDate>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The size of one grant, in minor units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GrantSize {
    /// Smallest grant; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_minor: Option<i64>,
    /// Largest grant; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_minor: Option<i64>,
    /// ISO 4217 code.
    pub currency: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
