//! What people propose, for the samples.

use super::{change, commit, frame, revision};
use crate::view::*;

fn author(name: &str, url: Option<&str>, new: bool) -> AuthorView {
    AuthorView {
        name: name.into(),
        url: url.map(str::to_owned),
        new,
        bot: false,
    }
}

fn touched(label: &str, change: &'static str) -> TouchedView {
    TouchedView {
        label: label.into(),
        url: (change != "added").then(|| "/hermit-crabs/".into()),
        change,
    }
}

fn row(number: usize, title: &str, verdict: &'static str) -> SubmissionRow {
    SubmissionRow {
        label: format!("#{number}"),
        title: title.into(),
        url: format!("/submissions/{number}/"),
        draft: number == 25,
        authors: vec![
            author("Ada Marsh", Some("/contributors/ada/"), false),
            author("ليلى حداد", None, true),
        ],
        unnamed: usize::from(number == 25),
        more_authors: usize::from(number == 24) * 2,
        pages: if number == 16 {
            Vec::new()
        } else {
            vec![
                touched("Hermit crabs", "modified"),
                touched("Goose barnacle", "added"),
            ]
        },
        no_page: number == 16,
        added: 41,
        removed: 7,
        named_files: if number == 16 {
            vec!["hub.yaml".into()]
        } else {
            Vec::new()
        },
        more_files: usize::from(number == 16) * 6,
        more_pages: 3,
        files: 7,
        opened: Some("2026-04-30".into()),
        verdict,
        errors: usize::from(verdict == "needs-work") * 2,
        warnings: 1,
        conflicts: verdict == "conflicts",
        conflicts_with: vec![
            LinkView::new("#19", "/submissions/19/"),
            LinkView::new("heads/gone", ""),
        ],
        more_conflicts_with: 3,
        similar: vec![LinkView::new("Hermit crabs", "/hermit-crabs/")],
        more_similar: 2,
        kinds: vec!["newcomers", "overlaps"],
    }
}

fn counts() -> Vec<SubmissionCount> {
    let count = |key: &'static str, settled: bool, count: usize, url: &str| SubmissionCount {
        key,
        settled,
        count,
        url: url.into(),
    };
    vec![
        count("ready", false, 1, "/submissions/#ready"),
        count("needs-work", false, 1, "/submissions/#needs-work"),
        count("merged", true, 214, "/submissions/archive/"),
    ]
}

pub(super) fn queue() -> SubmissionsView {
    let group = |key: &'static str, rows: Vec<SubmissionRow>| SubmissionGroup {
        key,
        count: rows.len(),
        rows,
    };
    let switch = |key: &str, url: &str, active: bool| SwitchView {
        key: key.into(),
        url: url.into(),
        active,
    };
    SubmissionsView {
        page: frame("submissions", "", "/submissions/"),
        open: 4,
        unsure: true,
        counts: counts(),
        oldest: vec![row(19, "Tide tables", "conflicts")],
        groups: vec![
            group("ready", vec![row(26, "Goose barnacles", "ready")]),
            group(
                "needs-work",
                vec![
                    row(24, "", "needs-work"),
                    row(25, "Hermit crabs, a second time", "needs-work"),
                ],
            ),
            group("conflicts", vec![row(19, "Tide tables", "conflicts")]),
            group("too-large", vec![row(18, "Everything", "too-large")]),
            group("cannot-tell", vec![row(17, "A tangle", "cannot-tell")]),
            group("not-judged", vec![row(16, "New", "not-judged")]),
        ],
        kinds: vec![
            KindCount {
                key: "newcomers".into(),
                count: 3,
            },
            KindCount {
                key: "overlaps".into(),
                count: 2,
            },
        ],
        shown: 7,
        pages: vec![
            switch("1", "/submissions/", true),
            switch("2", "/submissions/page-2/", false),
        ],
        archive: Some("/submissions/archive/".into()),
    }
}

pub(super) fn one() -> SubmissionView {
    let preview = PreviewView {
        html: "<h4 id=\"page-1-shells\">Shells</h4><p>They queue by size.</p>".into(),
        language: "en".into(),
        dir: "ltr".into(),
    };
    let page = |number: usize,
                change: &'static str,
                preview: Option<PreviewView>,
                diff: Option<DiffView>| ProposedPageView {
        id: format!("page-{number}"),
        title: "Goose barnacle".into(),
        path: "content/animals/goose-barnacle.md".into(),
        change,
        url: (change != "added").then(|| "/goose-barnacle/".into()),
        added: 214,
        removed: 3,
        diff,
        preview,
    };
    let diff = |at: usize| revision(at, change("x", "", "", &[])).diff;
    let span = |text: &str, code: bool| SpanView {
        text: text.into(),
        code,
    };
    let finding = || SubmissionFinding {
        rule: "missing-license".into(),
        severity: "error",
        message: vec![span("this page has no licence", false)],
        why: vec![span("Nobody may use it.", false)],
        help: vec![vec![
            span("add ", false),
            span("license: CC-BY-SA-4.0", true),
        ]],
        places: vec![
            "content/animals/goose-barnacle.md:3".into(),
            "content/tides.md".into(),
        ],
        more_places: 4,
    };
    let notices = vec![Notice {
        key: NoticeKind::Proposed,
        text: None,
        url: Some("/submissions/".into()),
    }];
    SubmissionView {
        page: Frame {
            notices,
            noindex: true,
            ..frame("submission", "Goose barnacles", "/submissions/24/")
        },
        submission: row(24, "Goose barnacles", "needs-work"),
        forge_url: Some("https://github.com/tidepool/commons/pull/24".into()),
        preview_command: Some("commonweal submissions preview 24".into()),
        queue: "/submissions/".into(),
        updated: Some("2026-05-02".into()),
        answer: Some(AnswerView {
            key: "superseded",
            reason: "the other one has sources".into(),
            date: Some("2026-05-03".into()),
            other: Some(LinkView::new("#26", "/submissions/26/")),
        }),
        conflicts: vec!["content/tides.md".into()],
        more_conflicts: 4,
        findings: vec![finding()],
        folded_findings: vec![finding(), finding()],
        more_findings: 12,
        told: "<h3 id=\"told-sign-offs\">Sign-offs</h3><p>Everybody certifies.</p>".into(),
        pages: vec![
            page(1, "added", Some(preview), diff(0)),
            page(2, "modified", None, diff(1)),
            page(3, "deleted", None, None),
        ],
        more_pages: 2,
        files: vec![
            ProposedFile {
                path: "content/animals/goose-barnacle.md".into(),
                from: None,
                change: "added",
            },
            ProposedFile {
                path: "content/shore/tides.md".into(),
                from: Some("content/tides.md".into()),
                change: "renamed",
            },
        ],
        more_files: 1,
        commits: vec![ProposedCommit {
            commit: commit(),
            subject: "Goose barnacles".into(),
            date: "2026-04-30".into(),
        }],
        more_commits: 3,
    }
}

pub(super) fn archive() -> SubmissionArchiveView {
    let link = |year: &str, number: usize, active: bool| ArchiveLink {
        year: year.into(),
        number,
        url: format!("/submissions/archive/{year}/"),
        count: 500,
        active,
    };
    let archived = |number: usize, outcome: &'static str| ArchivedView {
        id: format!("s-{number}"),
        label: format!("#{number}"),
        title: "Limpets".into(),
        url: Some(format!("https://github.com/tidepool/commons/pull/{number}")),
        outcome,
        authors: vec![author("Bo Itō", Some("/contributors/bo/"), false)],
        unnamed: 1,
        more_authors: 0,
        date: Some("2026-05-04".into()),
        reason: "the page exists".into(),
        other: (outcome == "superseded")
            .then(|| LinkView::new("#12", "/submissions/archive/#s-12")),
        commit: Some(commit()),
    };
    SubmissionArchiveView {
        page: frame("submission-archive", "", "/submissions/archive/2026/"),
        queue: "/submissions/".into(),
        counts: counts(),
        years: vec![
            link("2026", 1, true),
            link("2026", 2, false),
            link("", 1, false),
        ],
        groups: vec![
            ArchiveGroup {
                year: "2026".into(),
                rows: vec![
                    archived(14, "merged"),
                    archived(13, "superseded"),
                    archived(11, "declined"),
                ],
            },
            ArchiveGroup {
                year: String::new(),
                rows: vec![archived(10, "closed"), archived(9, "unknown")],
            },
        ],
    }
}

pub(super) fn of_person() -> ProposalsView {
    ProposalsView {
        open: vec![row(24, "Goose barnacles", "needs-work")],
        more: 2,
        merged: 31,
        archive: Some("/submissions/archive/".into()),
    }
}
