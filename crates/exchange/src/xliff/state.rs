use catalogue::record::Fingerprint;

use super::PREFIX;

/// How far a segment has come, by the standard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nobody has begun, or the original has changed since.
    #[default]
    Initial,
    /// There is a translation that has still to be reviewed.
    Translated,
    /// A person has reviewed it.
    Reviewed,
    /// It is done.
    Final,
}

impl State {
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Final => "final",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "initial" => Self::Initial,
            "translated" => Self::Translated,
            "reviewed" => Self::Reviewed,
            "final" => Self::Final,
            _ => return None,
        })
    }
}

/// What stands in the sub-state of a segment that nobody has touched since it was written: what its target was, with the
/// fingerprint of that target.
///
/// Tools must take the sub-state away when they set another state, and some set none at all: either way the fingerprint
/// tells whether a person has worked on the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// A machine draft that nobody has reviewed.
    Machine(Fingerprint),
    /// A translation of an older original.
    Stale(Fingerprint),
}

impl Marker {
    /// The fingerprint of the target as it was written.
    #[must_use]
    pub fn target(self) -> Fingerprint {
        match self {
            Self::Machine(target) | Self::Stale(target) => target,
        }
    }

    pub(super) fn code(self) -> String {
        let kind = match self {
            Self::Machine(_) => "machine",
            Self::Stale(_) => "stale",
        };
        format!("{PREFIX}:{kind}.{}", self.target().to_hex())
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        let own = code.strip_prefix(PREFIX)?.strip_prefix(':')?;
        let (kind, target) = own.split_once('.')?;
        let target = Fingerprint::from_hex(target)?;
        match kind {
            "machine" => Some(Self::Machine(target)),
            "stale" => Some(Self::Stale(target)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_comes_back_as_it_went() {
        let target = Fingerprint::of("Formation");
        for marker in [Marker::Machine(target), Marker::Stale(target)] {
            let code = marker.code();
            assert_eq!(
                code.matches(':').count(),
                1,
                "the standard allows one colon: {code}"
            );
            assert_eq!(Marker::from_code(&code), Some(marker), "{code}");
        }
        for foreign in [
            "",
            "other:machine.00",
            "trefoil:machine",
            "trefoil:machine.x",
        ] {
            assert_eq!(Marker::from_code(foreign), None, "{foreign}");
        }
    }
}
