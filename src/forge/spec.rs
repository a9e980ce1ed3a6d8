//! What the rest of the program asks about a forge.

/// A forge: how it is recognised, its addresses, and what runs there.
pub struct ForgeSpec {
    /// The name that people know.
    pub name: &'static str,
    /// Its word in hub.yaml and on the command line; then those of other software that has the same
    /// addresses.
    pub words: &'static [&'static str],
    /// Whether it serves every host with one of its words in the name.
    pub has_servers: bool,
    /// Software and hosts that the word stands for, where that is more than the name.
    pub about: Option<&'static str>,
    /// Hosts that anybody can have an account at.
    pub hosts: &'static [Host],
    /// The key of a profile for an account at any other host, as `HOST/LOGIN`.
    pub account_key: Option<&'static str>,
    pub(crate) addresses: Addresses,
    pub(crate) accounts: Accounts,
    pub(crate) requests: Requests,
    pub(crate) runner: Option<Runner>,
    /// Files at the top of a repository that it runs, in lower case.
    pub(crate) workflow_files: &'static [&'static str],
    /// Folders of what it runs, in lower case.
    pub(crate) workflow_folders: &'static [&'static str],
    pub(crate) setup: Setup,
    /// Its name in `.all-contributorsrc`, when the specification of that file knows it.
    pub(crate) all_contributors: Option<&'static str>,
}

/// A public host.
#[derive(Debug)]
pub struct Host {
    /// Its domain, lower case.
    pub domain: &'static str,
    /// The name that people know.
    pub name: &'static str,
    /// The key of a profile for an account there.
    pub account_key: &'static str,
    pub(crate) sites: Option<Sites>,
    /// What the templates leave open and is another here than at the forge's other hosts.
    pub(crate) values: Values,
}

impl Host {
    /// Where the site of a repository is, by whose it is and what it is called.
    pub(crate) fn site_of(&self, owner: &str, repository: &str) -> Option<String> {
        let sites = self.sites.as_ref()?;
        let top = format!("https://{owner}.{}/", sites.domain);
        if repository.eq_ignore_ascii_case(&fill(sites.top, &[("owner", owner)])) {
            Some(top)
        } else {
            Some(format!("{top}{repository}/"))
        }
    }
}

/// Names and values of what templates leave open.
pub type Values = &'static [(&'static str, &'static str)];

/// A host's own hosting of sites, one for each repository.
#[derive(Debug)]
pub(crate) struct Sites {
    /// Sites are at `OWNER.DOMAIN/REPOSITORY/`.
    pub domain: &'static str,
    /// The repository whose site has no folder; `{owner}` is who has it.
    pub top: &'static str,
}

/// Templates of addresses, in which `{url}`, `{branch}`, `{path}` and the like are filled.
pub(crate) struct Addresses {
    /// The editor of a file.
    pub edit: &'static str,
    /// The page of a file on a branch.
    pub file: &'static str,
    /// The page of a file at a commit.
    pub file_at: &'static str,
    /// What is added to the page of a file for one of its lines.
    pub line: &'static str,
    /// A file as it is.
    pub raw: &'static str,
    /// The commits that changed a file.
    pub history: &'static str,
    /// A commit.
    pub commit: &'static str,
    /// A pull request.
    pub request: &'static str,
    /// The list of issues.
    pub issues: &'static str,
    /// Issues that hold some words, `{query}`; empty where there is no such page.
    pub search_issues: &'static str,
    pub new_file: Option<NewFile>,
}

/// The form that makes a file.
pub(crate) struct NewFile {
    /// Its address; `{folder}` is empty or begins with a slash.
    pub address: &'static str,
    /// The parameter for the file's name.
    pub name: &'static str,
    /// Whether the parameter takes the folder, too, which the address then leaves out.
    pub name_holds: NameHolds,
    /// The parameter for the file's text.
    pub text: &'static str,
}

/// What the name of a new file is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum NameHolds {
    /// The path from the top of the repository.
    Path,
    /// What comes after the last slash.
    Name,
}

/// What accounts look like.
pub(crate) struct Accounts {
    /// The address of an account, of `{host}` and `{name}`.
    pub person: &'static str,
    /// The address of a program, whose login ends with `[bot]`.
    pub program: &'static str,
    /// Logins of access tokens are one of these, a number and `_bot`.
    pub tokens: &'static [&'static str],
    /// The addresses that people commit with who keep theirs to themselves.
    pub no_reply: &'static [NoReply],
}

/// A form of private addresses.
pub(crate) struct NoReply {
    /// What comes before the host.
    pub before_host: &'static str,
    /// Between the account's number, where there is one, and its name.
    pub separator: char,
    pub at: At,
}

/// Where an address is of a form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum At {
    /// At hosts whose name tells that it is this forge.
    Named,
    /// At any host of which nothing else is known, too.
    Any,
}

/// Pull requests, whatever they are called.
pub(crate) struct Requests {
    /// The ref of a request's tip, its number in the place of the star; `None` where there is no
    /// such ref.
    pub refs: Option<&'static str>,
    /// Whether it keeps the merges of open requests beside their tips.
    pub keeps_merges: bool,
    /// The software that keeps them, in the words of its users.
    pub software: &'static str,
    /// Before a number.
    pub sign: &'static str,
    /// What comes before the number in the subject of a merge.
    pub subject: &'static [&'static str],
    /// What comes before the number at the end of the subject, in brackets.
    pub subject_end: &'static str,
    /// What begins the line of a merge's message that ends with the request's reference.
    pub reference: Option<&'static str>,
    /// How a file of a request is edited in the browser.
    pub edit: &'static str,
    /// How a conflict is resolved in the browser; `None` where it cannot be.
    pub resolve: Option<&'static str>,
}

/// What runs workflows and takes some lines of their output for commands.
pub(crate) struct Runner {
    /// The variable that is set.
    pub variable: &'static str,
    /// The variable that names the file for the summary of a run.
    pub summary: &'static str,
}

/// What `commonweal init` writes.
pub(crate) struct Setup {
    /// The workflows, as paths and templates.
    pub workflows: &'static [(&'static str, &'static str)],
    /// What is written besides for a hub that calls upon a crowd, as paths and templates.
    pub crowd: &'static [(&'static str, &'static str)],
    /// The same where it belongs into the other workflows.
    pub with_crowd: Values,
    /// What the settings of such a hub need besides.
    pub crowd_settings: &'static [&'static str],
    /// Where the text of a new request is found; `None` where only settings hold it.
    pub request_template: Option<&'static str>,
    /// How to contribute in the browser: a part of CONTRIBUTING.md.
    pub browser: &'static str,
    /// `publish` of hub.yaml.
    pub publish: &'static str,
    /// Built files that git ignores.
    pub ignored: &'static str,
    /// What the templates leave open.
    pub values: Values,
    /// The same where pictures are kept with Git LFS.
    pub with_lfs: Values,
    /// The same where nothing tells the address of the site.
    pub without_url: Values,
    pub install: Install,
    /// What only the forge's own settings can do.
    pub settings: &'static [&'static str],
}

/// How its workflows get this program.
pub(crate) enum Install {
    /// By steps of their own.
    Steps {
        /// What the addresses of repositories begin with whose actions it takes; this program's own
        /// is the only step then.
        actions_of: Option<&'static str>,
    },
    /// By a line that is this and the address of the source.
    Line(&'static str),
}

/// An address by its template, in which `{name}` stands for a value.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(before);
        let value = values.iter().find(|(known, _)| *known == name);
        out.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    out.push_str(rest);
    out
}
