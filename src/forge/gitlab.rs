//! gitlab.com and other GitLab servers.

use super::spec::{
    Accounts, Addresses, At, ForgeSpec, Host, Install, NameHolds, NewFile, NoReply, Requests, Setup,
};

pub(super) static GITLAB: ForgeSpec = ForgeSpec {
    name: "GitLab",
    words: &["gitlab"],
    has_servers: true,
    about: None,
    hosts: &[Host {
        domain: "gitlab.com",
        name: "GitLab",
        account_key: "gitlab",
        sites: None,
        values: &[],
    }],
    account_key: None,
    addresses: Addresses {
        edit: "{url}/-/edit/{branch}/{path}",
        file: "{url}/-/blob/{branch}/{path}",
        file_at: "{url}/-/blob/{commit}/{path}",
        line: "#L{line}",
        raw: "{url}/-/raw/{branch}/{path}",
        history: "{url}/-/commits/{branch}/{path}",
        commit: "{url}/-/commit/{commit}",
        request: "{url}/-/merge_requests/{number}",
        issues: "{url}/-/issues",
        search_issues: "{url}/-/issues?state=all&search={query}",
        // Most versions take `content`.
        new_file: Some(NewFile {
            address: "{url}/-/new/{branch}{folder}",
            name: "file_name",
            name_holds: NameHolds::Path,
            text: "content",
        }),
    },
    accounts: Accounts {
        person: "https://{host}/{name}",
        program: "https://{host}/{name}",
        tokens: &["project_", "group_"],
        no_reply: &[
            // `123-login@users.noreply.gitlab.com`
            NoReply {
                before_host: "users.noreply.",
                separator: '-',
                at: At::Any,
            },
            // The programs of projects and groups.
            NoReply {
                before_host: "noreply.",
                separator: '-',
                at: At::Named,
            },
        ],
    },
    requests: Requests {
        refs: Some("refs/merge-requests/*/head"),
        keeps_merges: true,
        software: "GitLab",
        sign: "!",
        subject: &[],
        subject_end: "(!",
        reference: Some("See merge request "),
        edit: "press *Code* and *Open in Web IDE* above, edit the file, and commit to the branch of this merge request.",
        resolve: Some("press *Resolve conflicts* below, choose what is right, and commit."),
    },
    runner: None,
    workflow_files: &[".gitlab-ci.yml"],
    workflow_folders: &[".gitlab"],
    setup: Setup {
        workflows: &[(".gitlab-ci.yml", include_str!("gitlab/ci.yml"))],
        crowd: &[
            (".gitlab/calendar.yml", include_str!("gitlab/calendar.yml")),
            (
                ".gitlab/forge-data.yml",
                include_str!("gitlab/forge-data.yml"),
            ),
            (".gitlab/thanks.yml", include_str!("gitlab/thanks.yml")),
        ],
        with_crowd: &[],
        crowd_settings: &[
            "Settings → Access tokens: make a second one with the scopes `write_repository` and `read_api` and a role that may push to the branch; keep it as \
             COMMONWEAL_PUSH_TOKEN, masked, protected, for the environment `commonweal-calendar` only.",
            "Build → Pipeline schedules: run the default branch once a day with the variable COMMONWEAL_CALENDAR set to `yes`. This seals calls and publishes.",
        ],
        request_template: Some(".gitlab/merge_request_templates/Default.md"),
        browser: include_str!("gitlab/browser.md"),
        publish: "{ to: folder, folder: public }",
        ignored: "public/",
        values: &[],
        with_lfs: &[(
            "lfs",
            "- apt-get update -qq && apt-get install -qq -y git-lfs && git lfs pull",
        )],
        without_url: &[("pages_url", " --base-url \"$CI_PAGES_URL\"")],
        install: Install::Line("  COMMONWEAL_SOURCE: "),
        settings: &[
            "Settings → Merge requests: choose the template for descriptions, and require that pipelines succeed.",
            "Settings → Access tokens: make one with the role Reporter and the scope `api`; Settings → CI/CD → Variables: keep it as COMMONWEAL_TOKEN, \
             masked, protected, for the environment `commonweal` only.",
            "Build → Pipeline schedules: run the default branch every ten minutes. This answers merge requests.",
        ],
    },
    all_contributors: Some("gitlab"),
};
