//! Which `Host` headers are answered. A website that a maintainer visits could point its own name
//! at this machine and read the unpublished hub as if it were its own (DNS rebinding); it cannot
//! change the header that names it.

use std::net::{IpAddr, Ipv6Addr};

/// The names that the preview answers to.
pub(super) struct Hosts {
    asked_for: String,
    /// The preview listens at all addresses of the machine. An address in the header is safe: only
    /// names can be rebound.
    any_address: bool,
}

impl Hosts {
    /// Names for a preview that was asked for at `host` and listens at `address`.
    pub(super) fn new(host: &str, address: IpAddr) -> Self {
        let asked_for = host
            .trim_start_matches('[')
            .trim_end_matches(']')
            .to_ascii_lowercase();
        Self {
            asked_for,
            any_address: address.is_unspecified(),
        }
    }

    /// Whether a `Host` header, with or without a port, is one of this preview's.
    pub(super) fn allow(&self, header: &str) -> bool {
        let Some(host) = without_port(header) else {
            return false;
        };
        let host = host.to_ascii_lowercase();
        let address = match host
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            Some(inside) => match inside.parse::<Ipv6Addr>() {
                Ok(ip) => Some(IpAddr::V6(ip)),
                Err(_) => return false,
            },
            None => host.parse::<std::net::Ipv4Addr>().ok().map(IpAddr::V4),
        };
        match address {
            Some(ip) => {
                matches!(ip.to_string().as_str(), "127.0.0.1" | "::1")
                    || self.any_address
                    || self.asked_for.parse() == Ok(ip)
            }
            None => host == "localhost" || host == self.asked_for,
        }
    }
}

/// The host of `host:port`; nothing when what follows the colon is no port.
fn without_port(header: &str) -> Option<&str> {
    let (host, port) = match header.rfind(':') {
        Some(colon) if !header[colon..].contains(']') => (&header[..colon], &header[colon + 1..]),
        _ => return Some(header),
    };
    port.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machines_own_names_are_answered() {
        let local = Hosts::new("127.0.0.1", [127, 0, 0, 1].into());
        for host in [
            "localhost",
            "localhost:8000",
            "LOCALHOST:1",
            "127.0.0.1:8000",
            "127.0.0.1",
            "[::1]:8000",
            "[::1]",
        ] {
            assert!(local.allow(host), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "evil.example:8000",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "192.168.1.5:8000",
            "localhost:80@evil.example",
            "[::1",
            "::1",
            "[evil]",
            "localhost:x",
        ] {
            assert!(!local.allow(host), "{host}");
        }
    }

    #[test]
    fn the_name_that_was_asked_for_is_answered_and_no_other() {
        let named = Hosts::new("reef.lan", [10, 0, 0, 2].into());
        assert!(named.allow("reef.lan:8000") && named.allow("localhost:8000"));
        assert!(!named.allow("10.0.0.2:8000") && !named.allow("other.lan:8000"));
        let all = Hosts::new("0.0.0.0", [0, 0, 0, 0].into());
        assert!(all.allow("192.168.1.5:8000") && all.allow("[fe80::1]:8000"));
        assert!(!all.allow("evil.example:8000"));
    }
}
