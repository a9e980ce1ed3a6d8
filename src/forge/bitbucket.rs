//! bitbucket.org. Servers of its maker have other addresses and are another forge.

use super::spec::{Accounts, Addresses, ForgeSpec, Host, Install, Requests, Setup};

pub(super) static BITBUCKET: ForgeSpec = ForgeSpec {
    name: "Bitbucket",
    words: &["bitbucket"],
    has_servers: false,
    about: Some("bitbucket.org"),
    hosts: &[Host {
        domain: "bitbucket.org",
        name: "Bitbucket",
        account_key: "bitbucket",
        sites: None,
        values: &[],
    }],
    account_key: None,
    addresses: Addresses {
        edit: "{url}/src/{branch}/{path}?mode=edit&spa=0&at={branch}",
        file: "{url}/src/{branch}/{path}",
        file_at: "{url}/src/{commit}/{path}",
        line: "#lines-{line}",
        raw: "{url}/raw/{branch}/{path}",
        history: "{url}/history-node/{branch}/{path}",
        commit: "{url}/commits/{commit}",
        request: "{url}/pull-requests/{number}",
        issues: "{url}/issues",
        search_issues: "",
        new_file: None,
    },
    accounts: Accounts {
        person: "https://{host}/{name}",
        program: "https://{host}/{name}",
        tokens: &[],
        no_reply: &[],
    },
    requests: Requests {
        refs: None,
        keeps_merges: false,
        software: "Bitbucket",
        sign: "#",
        subject: &[],
        // Merged in crabs (pull request #12)
        subject_end: "(pull request #",
        reference: None,
        edit: "open the branch of this pull request under *Source*, open the file, press *Edit*, and commit.",
        resolve: None,
    },
    runner: None,
    workflow_files: &["bitbucket-pipelines.yml"],
    workflow_folders: &[],
    setup: Setup {
        workflows: &[(
            "bitbucket-pipelines.yml",
            include_str!("bitbucket/pipelines.yml"),
        )],
        crowd: &[],
        with_crowd: &[("calendar", include_str!("bitbucket/calendar.yml"))],
        crowd_settings: &[
            "Pipelines → Schedules: run `custom: calendar` of the branch once a day. This seals calls and publishes.",
        ],
        request_template: None,
        browser: include_str!("bitbucket/browser.md"),
        publish: "{ to: folder, folder: public }",
        ignored: "public/",
        values: &[],
        with_lfs: &[("lfs", "lfs: true # pictures are kept with Git LFS")],
        without_url: &[],
        install: Install::Line("        source="),
        settings: &[
            "Repository settings → Pipelines → Settings: switch Pipelines on.",
            "Repository settings → Branch restrictions: require a passed build before merging. A pull request can change `bitbucket-pipelines.yml` itself, so read changes of it as code.",
            "Put the folder `public`, which the step “Publish” leaves as an artifact, where your web server is.",
        ],
    },
    all_contributors: None,
};
