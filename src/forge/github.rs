//! github.com and GitHub Enterprise.

use super::spec::{
    Accounts, Addresses, At, ForgeSpec, Host, Install, NameHolds, NewFile, NoReply, Requests,
    Runner, Setup, Sites,
};

pub(super) static GITHUB: ForgeSpec = ForgeSpec {
    name: "GitHub",
    words: &["github"],
    has_servers: true,
    about: None,
    hosts: &[Host {
        domain: "github.com",
        name: "GitHub",
        account_key: "github",
        sites: Some(Sites {
            domain: "github.io",
            top: "{owner}.github.io",
        }),
        values: &[],
    }],
    account_key: None,
    addresses: Addresses {
        edit: "{url}/edit/{branch}/{path}",
        file: "{url}/blob/{branch}/{path}",
        file_at: "{url}/blob/{commit}/{path}",
        line: "#L{line}",
        raw: "{url}/raw/{branch}/{path}",
        history: "{url}/commits/{branch}/{path}",
        commit: "{url}/commit/{commit}",
        request: "{url}/pull/{number}",
        issues: "{url}/issues",
        search_issues: "{url}/issues?q={query}",
        new_file: Some(NewFile {
            address: "{url}/new/{branch}{folder}",
            name: "filename",
            name_holds: NameHolds::Path,
            text: "value",
        }),
    },
    accounts: Accounts {
        person: "https://{host}/{name}",
        program: "https://{host}/apps/{name}",
        tokens: &[],
        // `123+login@users.noreply.github.com`, and its older form without a number.
        no_reply: &[NoReply {
            before_host: "users.noreply.",
            separator: '+',
            at: At::Any,
        }],
    },
    requests: Requests {
        refs: Some("refs/pull/*/head"),
        keeps_merges: true,
        software: "GitHub",
        sign: "#",
        subject: &["Merge pull request #"],
        subject_end: "(#",
        reference: None,
        edit: "open the tab *Files changed*, press `…` beside the file, choose *Edit file*, and press *Commit changes*.",
        resolve: Some(
            "press *Resolve conflicts* below, keep what is right between the marks, and press *Mark as resolved*.",
        ),
    },
    runner: Some(Runner {
        variable: "GITHUB_ACTIONS",
        summary: "GITHUB_STEP_SUMMARY",
    }),
    workflow_files: &[],
    workflow_folders: &[".github"],
    setup: Setup {
        workflows: &[
            (
                ".github/workflows/check.yml",
                include_str!("github/check.yml"),
            ),
            (
                ".github/workflows/answer.yml",
                include_str!("github/answer.yml"),
            ),
            (
                ".github/workflows/publish.yml",
                include_str!("github/publish.yml"),
            ),
        ],
        crowd: &[
            (
                ".github/workflows/calendar.yml",
                include_str!("github/calendar.yml"),
            ),
            (
                ".github/workflows/forge-data.yml",
                include_str!("github/forge-data.yml"),
            ),
            (
                ".github/workflows/thanks.yml",
                include_str!("github/thanks.yml"),
            ),
        ],
        with_crowd: &[],
        crowd_settings: &[
            "Actions → Calendar: GitHub switches schedules off after 60 days in which nothing happened; switch it on again there.",
        ],
        request_template: Some(".github/PULL_REQUEST_TEMPLATE.md"),
        browser: include_str!("github/browser.md"),
        publish: "{ to: branch, branch: gh-pages }",
        ignored: "",
        // Actions are pinned by commit: a tag could be moved to other code.
        values: &[
            (
                "checkout",
                "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",
            ),
            (
                "cache",
                "actions/cache/restore@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0",
            ),
            (
                "cache_save",
                "actions/cache/save@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0",
            ),
            (
                "upload",
                "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0",
            ),
            ("bin", "~/.cargo/bin/commonweal"),
        ],
        with_lfs: &[("lfs", "lfs: true # pictures are kept with Git LFS")],
        without_url: &[],
        install: Install::Steps {
            actions_of: Some("https://github.com/"),
        },
        settings: &[
            "Settings → General: tick “Require contributors to sign off on web-based commits”, so that edits in the browser are signed off.",
            "Settings → Pages: deploy from the branch `gh-pages`, which the first run of “Publish” makes.",
            "Settings → Rules: require the check `judge` before merging. It is the one that a pull request cannot change.",
        ],
    },
    all_contributors: Some("github"),
};
