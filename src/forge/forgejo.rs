//! Codeberg and other Forgejo or Gitea servers.

use super::spec::{
    Accounts, Addresses, At, ForgeSpec, Host, Install, NameHolds, NewFile, NoReply, Requests,
    Runner, Setup, Sites,
};

pub(super) static FORGEJO: ForgeSpec = ForgeSpec {
    name: "Forgejo",
    words: &["forgejo", "gitea"],
    has_servers: true,
    about: Some("Codeberg, Forgejo and Gitea"),
    hosts: &[Host {
        domain: "codeberg.org",
        name: "Codeberg",
        account_key: "codeberg",
        sites: Some(Sites {
            domain: "codeberg.page",
            top: "pages",
        }),
        values: &[("runner", "codeberg-small")],
    }],
    account_key: Some("forgejo"),
    addresses: Addresses {
        edit: "{url}/_edit/{branch}/{path}",
        file: "{url}/src/branch/{branch}/{path}",
        file_at: "{url}/src/commit/{commit}/{path}",
        line: "#L{line}",
        raw: "{url}/raw/branch/{branch}/{path}",
        history: "{url}/commits/branch/{branch}/{path}",
        commit: "{url}/commit/{commit}",
        request: "{url}/pulls/{number}",
        issues: "{url}/issues",
        search_issues: "{url}/issues?state=all&q={query}",
        // Since Gitea 1.16.
        new_file: Some(NewFile {
            address: "{url}/_new/{branch}{folder}",
            name: "filename",
            name_holds: NameHolds::Name,
            text: "value",
        }),
    },
    accounts: Accounts {
        person: "https://{host}/{name}",
        program: "https://{host}/{name}",
        tokens: &[],
        // `login@noreply.codeberg.org`
        no_reply: &[NoReply {
            before_host: "noreply.",
            separator: '+',
            at: At::Any,
        }],
    },
    requests: Requests {
        refs: Some("refs/pull/*/head"),
        keeps_merges: false,
        software: "Gitea, Forgejo",
        sign: "#",
        // Merge pull request 'Title' (#12) from branch into main
        subject: &[],
        subject_end: "(#",
        reference: None,
        edit: "open the tab *Files changed*, press `…` beside the file, choose *Edit file*, and press *Commit changes*.",
        resolve: None,
    },
    runner: Some(Runner {
        variable: "GITHUB_ACTIONS",
        summary: "GITHUB_STEP_SUMMARY",
    }),
    workflow_files: &[],
    workflow_folders: &[".forgejo", ".gitea"],
    setup: Setup {
        workflows: &[
            (
                ".forgejo/workflows/check.yml",
                include_str!("forgejo/check.yml"),
            ),
            (
                ".forgejo/workflows/answer.yml",
                include_str!("forgejo/answer.yml"),
            ),
            (
                ".forgejo/workflows/publish.yml",
                include_str!("forgejo/publish.yml"),
            ),
        ],
        crowd: &[
            (
                ".forgejo/workflows/calendar.yml",
                include_str!("forgejo/calendar.yml"),
            ),
            (
                ".forgejo/workflows/forge-data.yml",
                include_str!("forgejo/forge-data.yml"),
            ),
            (
                ".forgejo/workflows/thanks.yml",
                include_str!("forgejo/thanks.yml"),
            ),
        ],
        with_crowd: &[],
        crowd_settings: &[],
        request_template: Some(".forgejo/pull_request_template.md"),
        browser: include_str!("forgejo/browser.md"),
        publish: "{ to: branch, branch: pages }",
        ignored: "",
        // Actions from Forgejo's own mirror, which has the same commits as GitHub. Its runners do
        // not all know the newest ones.
        values: &[
            (
                "checkout",
                "https://data.forgejo.org/actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2",
            ),
            (
                "cache",
                "https://data.forgejo.org/actions/cache/restore@5a3ec84eff668545956fd18022155c47e93e2684 # v4.2.3",
            ),
            (
                "cache_save",
                "https://data.forgejo.org/actions/cache/save@5a3ec84eff668545956fd18022155c47e93e2684 # v4.2.3",
            ),
            ("bin", "/usr/local/cargo/bin/commonweal"),
            ("runner", "docker"),
        ],
        with_lfs: &[("lfs", "lfs: true # pictures are kept with Git LFS")],
        without_url: &[],
        // Every step inside an action gets the job's token again, whatever the step that uses it
        // says.
        install: Install::Steps { actions_of: None },
        settings: &[
            "Settings → Units: switch Actions on. A runner with Docker must be there.",
            "Settings → Branches: require the check `Answer / judge` before merging. It is the one that a pull request cannot change.",
            "Serve the branch `pages` by the pages server of your forge, or by any web server.",
        ],
    },
    all_contributors: None,
};
