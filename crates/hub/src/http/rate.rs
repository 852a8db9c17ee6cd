use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use catalogue::change::DeviceId;

/// How often one address, or one device that has signed in, may ask: so many a second on average, so many at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// On average.
    pub per_second: u32,
    /// At once.
    pub burst: u32,
}

/// Whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Who {
    /// Somebody at an address.
    Address(IpAddr),
    /// A device that has signed in, wherever it is: behind one address there may be a whole ministry.
    Device(DeviceId),
}

/// Addresses and devices remembered; beyond it, those that have asked nothing for a while are forgotten.
const MOST: usize = 50_000;

/// One bucket of tokens for each address and each device.
///
/// Ours instead of `tower_governor`: that brings a dozen crates and a clock of its own, and answers in a form of its own; this
/// takes the time as an argument and answers like every other refusal.
pub(super) struct Limiter {
    rate: Rate,
    buckets: Mutex<HashMap<Who, Bucket>>,
}

struct Bucket {
    tokens: f64,
    at: Instant,
}

impl Limiter {
    pub(super) fn new(rate: Rate) -> Self {
        Self {
            rate,
            buckets: Mutex::new(HashMap::new()),
        }
    }

    /// Takes a token, or says how long until there is one.
    pub(super) fn take(&self, who: Who, now: Instant) -> Result<(), Duration> {
        let (fill, most) = (
            f64::from(self.rate.per_second.max(1)),
            f64::from(self.rate.burst.max(1)),
        );
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MOST {
            // A bucket that is full again knows nothing that a new one would not.
            let full = Duration::from_secs_f64(most / fill);
            buckets.retain(|_, bucket| now.saturating_duration_since(bucket.at) < full);
            if buckets.len() >= MOST {
                buckets.clear();
            }
        }
        let bucket = buckets.entry(network(who)).or_insert(Bucket {
            tokens: most,
            at: now,
        });
        let passed = now.saturating_duration_since(bucket.at).as_secs_f64();
        bucket.tokens = (bucket.tokens + passed * fill).min(most);
        bucket.at = now;
        if bucket.tokens >= 1.0 {
            bucket.tokens -= 1.0;
            Ok(())
        } else {
            Err(Duration::from_secs_f64((1.0 - bucket.tokens) / fill))
        }
    }
}

/// Whoever has one address of IPv6 has 2⁶⁴ of them: they count as one.
fn network(who: Who) -> Who {
    let Who::Address(address) = who else {
        return who;
    };
    Who::Address(match address.to_canonical() {
        IpAddr::V6(address) => {
            let network = u128::from(address) & !u128::from(u64::MAX);
            IpAddr::V6(network.into())
        }
        address => address,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_may_ask_so_often_and_then_waits() {
        let limiter = Limiter::new(Rate {
            per_second: 2,
            burst: 3,
        });
        let at = |last| Who::Address(IpAddr::from([192, 0, 2, last]));
        let (begin, one) = (Instant::now(), at(1));
        for _ in 0..3 {
            assert!(limiter.take(one, begin).is_ok(), "the burst is free");
        }
        let wait = limiter.take(one, begin).unwrap_err();
        assert_eq!(
            wait,
            Duration::from_millis(500),
            "half a second for one at two a second"
        );
        assert!(limiter.take(at(2), begin).is_ok(), "others are not held up");
        assert!(
            limiter.take(one, begin + wait).is_ok(),
            "after the wait it may"
        );
    }

    #[test]
    fn a_network_of_ipv6_counts_as_one() {
        let limiter = Limiter::new(Rate {
            per_second: 1,
            burst: 1,
        });
        let now = Instant::now();
        let at = |address: &str| Who::Address(address.parse().unwrap());
        assert!(
            limiter.take(at("2001:db8::1"), now).is_ok(),
            "the first of the network"
        );
        assert!(
            limiter.take(at("2001:db8::2"), now).is_err(),
            "the second shares its bucket"
        );
    }
}
