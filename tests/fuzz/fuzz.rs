//! One program for every target: `FUZZ_TARGET` names the one, the rest is libFuzzer's command line.
//! `tests/fuzz/run` builds and calls it.
//!
//! With `FUZZ_GROWTH` it measures instead how time grows with the input.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

mod growth;
mod targets;

static TARGET: LazyLock<(&str, fn(&[u8]))> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    let target = targets::TARGETS.iter().find(|(known, _)| *known == name);
    *target.unwrap_or_else(|| panic!("FUZZ_TARGET names none of {:?}", targets::TARGETS.map(|(name, _)| name)))
});

fuzz_target!(
    init: {
        if std::env::var_os("FUZZ_GROWTH").is_some() {
            let (name, target) = *TARGET;
            std::process::exit(i32::from(growth::measure(name, target) > 0));
        }
    },
    |data: &[u8]| TARGET.1(data)
);
