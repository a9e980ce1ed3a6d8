//! Pages that are found again: by their content, by their `id`, from a side of a merge, in another format.

use super::*;

#[test]
fn a_line_of_commits_is_read_with_its_renames() {
    let mut made = Made::new();
    let edited = LINES.replace("two", "2");
    let a = made.commit(
        "a",
        &[],
        &[
            ("src/a.md", LINES),
            ("src/b.md", "b"),
            ("x.rs", "x"),
            ("link.md", "link:src/a.md"),
        ],
    );
    let b = made.commit(
        "b",
        &[a],
        &[
            ("content/a.md", LINES),
            ("src/b.md", "b"),
            ("content/node_modules/z.md", "z"),
        ],
    );
    let c = made.commit(
        "c",
        &[b],
        &[
            ("content/deep/a.md", &edited),
            ("content/B.md", "new"),
            ("content/b.md", "new"),
        ],
    );
    let log = made.read(c);
    assert_eq!(
        text(&log),
        "c: A content/B.md, A content/b.md, R ~ content/a.md -> content/deep/a.md, D src/b.md\n\
         b: R src/a.md -> content/a.md\na: A src/a.md, A src/b.md"
    );
    assert_eq!(
        log.files
            .keys()
            .map(|path| path.as_str())
            .collect::<Vec<_>>(),
        ["content/B.md", "content/b.md", "content/deep/a.md"]
    );
    assert_eq!(log.completeness, Completeness::Complete);
    assert_eq!(
        log.commits[0].authored.rfc3339(),
        "2023-11-14T23:16:20+01:00"
    );
    assert_eq!(text(&made.read(c)), text(&log));
}

#[test]
fn a_page_is_known_by_its_id() {
    let mut made = Made::new();
    let page = |id: &str, text: &str| format!("---\ntitle: x\nid: {id}\n---\n{text}");
    let (crab, rewritten) = (
        page("crab", LINES),
        page("\"crab\"", "nothing of it is left"),
    );
    let a = made.commit(
        "a",
        &[],
        &[("a.md", &crab), ("b.md", &page("snail", LINES))],
    );
    let b = made.commit(
        "b",
        &[a],
        &[("c.md", &rewritten), ("d.md", &page("worm", LINES))],
    );
    assert_eq!(
        text(&made.read(b)).lines().next(),
        Some("b: R ~ a.md -> c.md, R ~ b.md -> d.md")
    );
}

#[test]
fn another_id_makes_no_other_page_of_a_text_that_moved() {
    let page = |id: &str, text: &str| format!("---\nid: {id}\n---\n{text}");
    let (old, new) = (page("p-old", LINES), page("p-new", LINES));
    let first = |before: &[(&str, &str)], after: &[(&str, &str)]| {
        let mut made = Made::new();
        let a = made.commit("a", &[], before);
        let b = made.commit("b", &[a], after);
        text(&made.read(b)).lines().next().map(str::to_owned)
    };
    assert_eq!(
        first(&[("a.md", &old)], &[("b.md", &new)]).as_deref(),
        Some("b: R ~ a.md -> b.md")
    );
    // A copy beside the page is a page of its own.
    assert_eq!(
        first(&[("a.md", &old)], &[("a.md", &old), ("b.md", &new)]).as_deref(),
        Some("b: A b.md")
    );
    // An own page that goes with it is not what the text comes from.
    let own = page("p-new", "two words of another page");
    assert_eq!(
        first(&[("a.md", &old), ("own.md", &own)], &[("b.md", &new)]).as_deref(),
        Some("b: R ~ a.md -> b.md, D own.md")
    );
    // A page in place of another, with an id and a text of its own.
    let other = page("p-new", "nothing of the page that went is left in this one");
    assert_eq!(
        first(&[("a.md", &old)], &[("b.md", &other)]).as_deref(),
        Some("b: D a.md, A b.md")
    );
}

#[test]
fn a_merge_takes_words_from_a_side_that_has_the_page_elsewhere() {
    let mut made = Made::new();
    let old = "a few words written anew later";
    let branch = format!("{old} and then some that only the branch has brought to the page");
    let o = made.commit("o", &[], &[("a.md", old)]);
    let e = made.commit("e", &[o], &[("a.md", &branch)]);
    let r = made.commit("r", &[o], &[("b.md", old)]);
    // Too little of the branch's page is left for its move to be seen.
    let m = made.commit("m", &[r, e], &[("b.md", "New text by hand, much of it: one two three four five six seven eight nine ten, and then some that only the branch has brought to the page")]);
    let mut history = History::build(made.read(m), &[], &CreditRules::default());
    let path = SourcePath::new("b.md").unwrap();
    history.read_words([&path].into_iter(), &CreditRules::default());
    let text = history
        .contents
        .text(history.files[&path].today.unwrap())
        .unwrap();
    let subject = |commit| history.commit(commit).subject.clone();
    let runs = history.runs(&path, &text);
    let last = runs
        .last()
        .map(|run| (run.commit.map(subject), &text[run.bytes.clone()]));
    assert_eq!(
        last,
        Some((
            Some("e".to_owned()),
            "and then some that only the branch has brought to the page"
        ))
    );
    assert!(
        history.files[&path]
            .words
            .as_ref()
            .unwrap()
            .changes
            .iter()
            .all(|change| !change.undone)
    );
}

#[test]
fn whatever_can_be_a_page_or_a_picture_is_followed() {
    for file in [
        "a.md",
        "a.mkd",
        "A.Markdown",
        "content/x.pdf",
        "content/x.geojson",
    ] {
        assert!(anywhere(file), "{file}");
    }
    for text in [
        "page",
        "content/a.rst",
        "a.MediaWiki",
        "old/a.html",
        "a.mdx",
    ] {
        assert!(anywhere(text), "{text}");
    }
    for other in [
        "x.rs",
        "a.css",
        "node_modules/",
        ".github/",
        "content/vendor/",
    ] {
        assert!(!anywhere(other), "{other}");
    }
}

#[test]
fn a_page_keeps_its_history_when_it_was_another_kind_of_text() {
    let body = |extra: &str| {
        format!(
            "The sea rises and falls.\nTwice a day, with the moon.\nPools stay behind on the shore.\nCrabs hide in them.\n{extra}"
        )
    };
    for before in [
        "tides",
        "tides.txt",
        "tides.mdx",
        "tides.rst",
        "tides.html",
        "tides.wiki",
        "tides.mediawiki",
        "tides.adoc",
        "tides.org",
        "tides.markdown",
        "tides.html.markdown",
    ] {
        for extra in ["", "Neap tides are small.\n"] {
            let mut made = Made::new();
            let other = "Nothing in here is like the rest of it, at all.\n";
            let a = made.commit("a", &[], &[("main.rs", other), (before, &body(""))]);
            let b = made.commit(
                "b",
                &[a],
                &[
                    ("main.rs", other),
                    (before, &(body("") + "Limpets, too.\n")),
                ],
            );
            let c = made.commit(
                "c",
                &[b],
                &[
                    ("main.rs", other),
                    ("tides.md", &(body("") + "Limpets, too.\n" + extra)),
                    ("notes.txt", other),
                ],
            );
            let history = History::build(made.read(c), &[], &CreditRules::default());
            let file = &history.files[&SourcePath::new("tides.md").unwrap()];
            assert_eq!(file.changes.len(), 3, "{before} {extra:?}");
            assert_eq!(
                file.created
                    .map(|commit| history.commit(commit).subject.as_str()),
                Some("a"),
                "{before} {extra:?}"
            );
            assert!(
                !history
                    .files
                    .contains_key(&SourcePath::new("notes.txt").unwrap()),
                "a text that is no page has no history of its own"
            );
            assert!(
                !history.commit(file.changes[2].commit).media,
                "a text is no picture"
            );
        }
    }
}

#[test]
fn a_whole_folder_of_another_format_is_followed() {
    let mut made = Made::new();
    let text = |at: usize, extra: &str| {
        format!(
            "Page {at} begins.\nIts words are its own: {at}, {at} and {at}.\nIt ends with {at}.\n{extra}"
        )
    };
    let files = |extension: &str, extra: &str| {
        (0..120)
            .map(|at| (format!("old/{at}{extension}"), text(at, extra)))
            .collect::<Vec<_>>()
    };
    let (rst, md) = (files(".rst", ""), files(".md", "New.\n"));
    let mut commit = |name: &str, parents: &[Oid], files: &[(String, String)]| {
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
            .collect();
        made.commit(name, parents, &files)
    };
    let a = commit("a", &[], &rst);
    let b = commit("b", &[a], &md);
    let history = History::build(made.read(b), &[], &CreditRules::default());
    assert_eq!(history.files.len(), 120);
    assert!(history.files.values().all(|file| file.changes.len() == 2));
}
