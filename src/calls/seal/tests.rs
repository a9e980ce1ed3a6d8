//! What a seal says is read as it was written; what it cannot say is told.

use super::*;
use crate::paths::SourcePath;

fn read(text: &str) -> Result<Seal, String> {
    let path = SourcePath::new("calls/clock/seal.yaml").expect("a path");
    let mut found = Vec::new();
    let source = Arc::new(Source::new(path, text.to_owned()));
    Seal::read(&source, &mut found).ok_or_else(|| found.remove(0).message)
}

#[test]
fn what_is_written_is_read() {
    let edge = Edge {
        at: 1_781_481_599,
        seen: 1_781_482_200,
        branch: CommitId([7; 20]),
        call: Some(BlobId([9; 20])),
    };
    let entry = SealedEntry {
        reference: Some("refs/pull/31/head".into()),
        commit: CommitId([1; 20]),
        files: [("content/a: b.md".to_owned(), BlobId([2; 20]))].into(),
        people: Some(vec!["bo".into(), "inês-duarte".into()]),
        ineligible: true,
        envelope: Some(SealedEnvelope {
            digest: format!("sha256:{}", "0a".repeat(32)),
            by: "inês-duarte".into(),
        }),
    };
    let people: People = [
        ("ada".to_owned(), vec![CommitId([5; 20]), CommitId([6; 20])]),
        ("伊藤-望".to_owned(), vec![]),
    ]
    .into();
    let seal = Seal {
        entries: Some((edge.clone(), [("tide-clock".to_owned(), entry)].into())),
        ballots: Some((edge, [("bo".to_owned(), BlobId([3; 20]))].into())),
        roll: Some(CommitId([4; 20])),
        who: Some(Who {
            people: people.clone(),
            judges: people,
        }),
        left_out: Some([("pup".to_owned(), "not-on-roll".to_owned())].into()),
    };
    assert_eq!(read(&seal.write()), Ok(seal));
    assert_eq!(read(&Seal::default().write()), Ok(Seal::default()));
}

#[test]
fn a_seal_that_was_touched_is_told() {
    for (text, told) in [
        ("version: 2", "here should be `version: 1`"),
        (
            "version: 1\nrole: x",
            "here should be `roll`, `people`, `judges`, `closes` or `vote`",
        ),
        (
            "version: 1\nroll: abc",
            "here should be the 40 digits of a commit",
        ),
        (
            "version: 1\ncloses: {}",
            "here should be `entries` or `ballots`",
        ),
        ("[", ""),
    ] {
        let message = read(text).expect_err(text);
        assert!(message.contains(told), "{message}");
    }
}
