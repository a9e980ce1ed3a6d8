//! What the fuzzer has found to reach something new, replayed: every input that
//! `tests/fuzz/run keep` kept goes through its target again.

use std::fs;
use std::path::Path;

#[path = "../fuzz/targets.rs"]
mod targets;

/// The inputs of a pack: each begins with its length, four bytes, the lowest first.
fn inputs(pack: &[u8]) -> Vec<&[u8]> {
    let mut inputs = Vec::new();
    let mut rest = pack;
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let (input, after) = after.split_at(u32::from_le_bytes(*length) as usize);
        inputs.push(input);
        rest = after;
    }
    inputs
}

fn replay(name: &str) {
    let (_, target) = targets::TARGETS
        .iter()
        .find(|(known, _)| *known == name)
        .expect("a target of this name");
    let pack = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fuzz/corpus")
        .join(name)
        .with_extension("pack");
    let pack = fs::read(&pack).unwrap_or_else(|error| panic!("{}: {error}", pack.display()));
    let inputs = inputs(&pack);
    for input in &inputs {
        target(input);
    }
    println!("{name}: {} inputs", inputs.len());
    assert!(
        inputs.len() >= 20,
        "the corpus of {name} holds only {} inputs",
        inputs.len()
    );
}

macro_rules! replays {
    ($($test:ident $name:literal),* $(,)?) => {
        $(
            #[test]
            fn $test() {
                replay($name);
            }
        )*

        /// A target without a test here would be replayed by nobody.
        #[test]
        fn every_target_is_replayed() {
            assert_eq!(targets::TARGETS.map(|(name, _)| name), [$($name),*]);
        }
    };
}

replays! {
    front_matter "front-matter",
    yaml "yaml",
    settings "settings",
    markdown "markdown",
    code "code",
    message "message",
    mailmap "mailmap",
    reuse "reuse",
    license "license",
    svg "svg",
    photo "photo",
    recording "recording",
    hub "hub",
}
