//! Rates by address: costly and changing requests are counted, plain reads are not.

use std::{net::IpAddr, num::NonZeroU32, time::Duration};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    state::keyed::DefaultKeyedStateStore,
};

use crate::config::Limits;

type Buckets = RateLimiter<IpAddr, DefaultKeyedStateStore<IpAddr>, DefaultClock>;

/// The token buckets of a server.
#[derive(Debug)]
pub struct Rates {
    requests: Buckets,
    sign_ins: Buckets,
    clock: DefaultClock,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// A form, a search, a command of the API.
    Request,
    /// A sign-in asked or tried.
    SignIn,
}

impl Rates {
    /// Full buckets.
    pub fn new(limits: &Limits) -> Self {
        let at_least_one = |count: u32| NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN);
        Self {
            requests: RateLimiter::keyed(Quota::per_minute(at_least_one(limits.requests_per_minute))),
            sign_ins: RateLimiter::keyed(Quota::per_hour(at_least_one(limits.sign_ins_per_hour))),
            clock: DefaultClock::default(),
        }
    }

    /// Takes one from the address's bucket, or says how long to wait.
    pub fn take(&self, counted: Counted, address: IpAddr) -> Result<(), Duration> {
        let buckets = match counted {
            Counted::Request => &self.requests,
            Counted::SignIn => &self.sign_ins,
        };
        buckets.check_key(&network(address)).map_err(|not_yet| not_yet.wait_time_from(self.clock.now()))
    }

    /// Forgets addresses whose buckets are full again.
    pub fn forget_full(&self) {
        self.requests.retain_recent();
        self.sign_ins.retain_recent();
    }
}

/// What counts as one address: an IPv4 address, or the /64 network that one IPv6 subscriber holds.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((u128::from(v6) & !u128::from(u64::MAX)).into()),
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bucket_of_one_address_empties_and_others_do_not_feel_it() {
        let rates = Rates::new(&Limits { requests_per_minute: 3, ..Limits::default() });
        let one: IpAddr = "192.0.2.1".parse().unwrap();
        for _ in 0..3 {
            rates.take(Counted::Request, one).unwrap();
        }
        assert!(rates.take(Counted::Request, one).unwrap_err() <= Duration::from_secs(20));
        rates.take(Counted::Request, "192.0.2.2".parse().unwrap()).unwrap();
        rates.take(Counted::SignIn, one).unwrap();
    }

    #[test]
    fn one_subscriber_has_one_bucket() {
        assert_eq!(network("2001:db8::1".parse().unwrap()), network("2001:db8::ffff:2".parse().unwrap()));
        assert_eq!(network("::ffff:192.0.2.1".parse().unwrap()), network("192.0.2.1".parse().unwrap()));
    }
}
