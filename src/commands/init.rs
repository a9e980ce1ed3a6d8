//! `commonweal init`: the first files of a hub, in a new or an existing repository.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use git2::{Repository, RepositoryInitOptions};
use jiff::tz::TimeZone;

use super::{Failure, Outcome, printable};
use crate::config::{Config, parse_site_url};
use crate::forge::{self, Forge};
use crate::init::{self, Branch, FRONT_PAGE, Pages, Source, Start};
use crate::license::License;
use crate::license::recognise::recognise;
use crate::load::classify::{is_hidden, is_license_file};
use crate::load::{self, LoadError, Revision};
use crate::paths::SourcePath;
use crate::sources::{Known, Sources};
use crate::write::link_on_the_way;
use crate::yaml;

mod next;

/// The hub's settings.
const SETTINGS: &str = "hub.yaml";

/// That of Wikipedia.
const DEFAULT_LICENSE: &str = "CC-BY-SA-4.0";

/// Start a hub: settings, a first page, how to contribute, and workflows that check, answer and
/// publish
///
/// Works in a new folder, in an existing one and in an existing repository; no file that is there
/// is changed without `--force`, and settings and pages not even with it. `--source` alone changes
/// where the workflows that are there take this program from, and nothing else.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the hub [default: the repository around the working directory, else the working
    /// directory]
    dir: Option<PathBuf>,
    /// A folder of a larger repository that becomes a hub: settings, guide and pages are written
    /// there, and no workflows
    #[arg(long, value_name = "DIR", conflicts_with_all = ["dir", "source"])]
    hub: Option<PathBuf>,
    /// Where it is hosted [default: what its workflows, hub.yaml or the remote `origin` say, else
    /// github]
    #[arg(long, value_enum)]
    forge: Option<ForgeName>,
    /// Name of the hub [default: what hub.yaml says, else the folder's]
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Licence of its pages, an SPDX expression [default: what hub.yaml says, else what LICENSE is,
    /// else CC-BY-SA-4.0 for a hub without pages]
    #[arg(long, value_name = "ID")]
    license: Option<String>,
    /// Address that the site will have [default: what hub.yaml says, else where the forge puts the
    /// sites of repositories, when that is known]
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Git repository with the source of Commonweal, which the workflows install it from
    #[arg(long, value_name = "URL")]
    source: Option<String>,
    /// Write over files that are there, but never over hub.yaml and pages
    #[arg(long)]
    force: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum ForgeName {
    Github,
    Gitlab,
    /// Codeberg, Forgejo and Gitea
    Forgejo,
}

impl From<ForgeName> for Forge {
    fn from(name: ForgeName) -> Self {
        match name {
            ForgeName::Github => Self::GitHub,
            ForgeName::Gitlab => Self::GitLab,
            ForgeName::Forgejo => Self::Forgejo,
        }
    }
}

/// Where a hub begins.
struct Place {
    root: PathBuf,
    repo: Repository,
    /// Whether the repository was made now.
    new: bool,
    /// The folder of the repository that is the hub; empty for all of it.
    folder: String,
}

/// What became of the files.
#[derive(Default)]
struct Written {
    written: Vec<String>,
    left: Vec<String>,
    /// Those that are left whatever is said.
    kept: Vec<String>,
    /// How many of the written were there before.
    replaced: usize,
}

/// Which files that are there are written over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Over {
    /// None.
    Nothing,
    /// The lines of workflows that say where this program comes from.
    Source,
    /// All but settings and pages.
    Everything,
}

/// Writes them.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let license = args.license.as_deref().map(license).transpose()?;
    let url = args.url.as_deref().map(site_url).transpose()?;
    let source = source(args.source.as_deref())?;
    let place = match &args.hub {
        Some(dir) => folder_place(dir)?,
        None => place(args.dir.as_deref())?,
    };
    let origin = origin(&place.repo);
    let settings = settings(&place.root);
    let had_settings = place.root.join(SETTINGS).exists();
    let said_repository = settings
        .repository
        .as_ref()
        .map(|repository| repository.url.clone());
    let repository = said_repository.or_else(|| origin.as_deref().and_then(forge::web_address));
    let written_url = || settings.url.as_ref().map(ToString::to_string);
    let (pages, notes) = pages(&place)?;
    let start = Start {
        title: title(args.title.clone().or(settings.title.clone()), &place.root)?,
        forge: forge_of(args, &place.root, &settings, repository.as_deref())?,
        url: url
            .or_else(written_url)
            .or_else(|| repository.as_deref().and_then(forge::site_address)),
        branch: branch(&place.repo)?,
        repository,
        license: match license.or(settings.licensing.default) {
            Some(license) => license,
            None => proposed_license(&place, &pages)?,
        },
        lfs: plain_text(&place.root, ".gitattributes")
            .is_some_and(|text| load::lfs::is_used(&text)),
        pages,
        source,
    };
    let over = match (args.force, &args.source) {
        (true, _) => Over::Everything,
        (false, Some(_)) => Over::Source,
        (false, None) => Over::Nothing,
    };
    let written = write(&place, &start, over)?;
    let args_dir = args.hub.as_deref().or(args.dir.as_deref());
    next::tell(
        &start,
        &next::Done {
            args_dir,
            place: &place,
            written: &written,
            notes: &notes,
            has_origin: origin.is_some(),
            had_settings,
        },
    );
    Ok(Outcome::Clean)
}

fn license(text: &str) -> Result<License, Failure> {
    License::parse(text).map_err(|_| {
        Failure::new(
            format!("`{text}` is not the name of a licence that SPDX knows"),
            "Write an SPDX identifier such as CC-BY-SA-4.0.",
        )
    })
}

/// The licence of a new hub is ours to propose. Pages that are there have authors, so only what the
/// repository says of itself is taken, and else somebody has to say it.
fn proposed_license(place: &Place, pages: &Pages) -> Result<License, Failure> {
    let names = std::fs::read_dir(&place.root)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names
        .filter(|name| SourcePath::new(name).is_some_and(|path| is_license_file(&path)))
        .collect();
    names.sort_unstable();
    let found = names
        .iter()
        .find_map(|name| recognise(&plain_text(&place.root, name)?));
    match (found, pages) {
        (Some(license), _) => Ok(license),
        (None, Pages::None) => license(DEFAULT_LICENSE),
        (None, Pages::Some { .. }) => Err(Failure::new(
            "there are pages here, and no LICENSE file says under which licence they are",
            "Ask the people who wrote them, then name it: `commonweal init --license CC-BY-4.0`, for example. Nobody can give a licence for others.",
        )),
    }
}

/// What a hub.yaml that is there says already.
fn settings(root: &Path) -> Config {
    let source = plain_text(root, SETTINGS)
        .zip(SourcePath::new(SETTINGS))
        .map(|(text, path)| crate::sources::Source::new(path, text));
    source.map_or_else(Config::default, |source| Config::read(&source).0)
}

/// The text of a file that is no link and not large.
fn plain_text(root: &Path, path: &str) -> Option<String> {
    let file = root.join(path);
    let data = std::fs::symlink_metadata(&file).ok()?;
    let is_plain = data.is_file()
        && data.len() <= yaml::MAX_BYTES as u64
        && link_on_the_way(root, path).is_none();
    if is_plain {
        std::fs::read_to_string(&file).ok()
    } else {
        None
    }
}

fn site_url(text: &str) -> Result<String, Failure> {
    parse_site_url(text).map(String::from).ok_or_else(|| {
        Failure::new(
            format!("`{text}` is not the address of a site"),
            "Write it with its scheme: `https://example.org/`.",
        )
    })
}

/// Where the workflows take this program from: what was said, else where it was published.
fn source(said: Option<&str>) -> Result<Option<Source>, Failure> {
    let Some(text) = said else {
        return Ok(Source::new(env!("CARGO_PKG_REPOSITORY")));
    };
    Source::new(text).map(Some).ok_or_else(|| {
        Failure::new(
            format!("`{text}` is not the address of a repository"),
            "Write it as `https://host/owner/repository`.",
        )
    })
}

/// The repository at or around the folder; one is made where there is none.
fn place(dir: Option<&Path>) -> Result<Place, Failure> {
    let wanted = dir.unwrap_or(Path::new("."));
    let failed = |error: io::Error| cannot_write(wanted, &error);
    if wanted.exists() && !wanted.is_dir() {
        return Err(Failure::new(
            format!("`{}` is a file", wanted.display()),
            "Name a folder for the hub.",
        ));
    }
    std::fs::create_dir_all(wanted).map_err(failed)?;
    let wanted = wanted.canonicalize().map_err(failed)?;
    let around = match Repository::discover(&wanted) {
        Ok(repo) => Some(repo),
        Err(error) if error.code() == git2::ErrorCode::NotFound => None,
        Err(error) => return Err(load::git_error(&wanted, &error).into()),
    };
    if let Some(repo) = around {
        let root = repo.workdir().ok_or_else(|| {
            Failure::new(
                "a bare repository has no folder to write to",
                "Run the command in a clone of it.",
            )
        })?;
        let root = root.canonicalize().map_err(failed)?;
        if dir.is_none() || root == wanted {
            return Ok(Place {
                root,
                repo,
                new: false,
                folder: String::new(),
            });
        }
        if std::fs::read_dir(&wanted).map_err(failed)?.next().is_some() {
            return Err(Failure::new(
                format!(
                    "`{}` is a folder of the repository `{}`, and `init` sets up whole repositories",
                    wanted.display(),
                    root.display()
                ),
                "Name the repository's own folder or a new one, or make this folder a hub within the repository: `commonweal init --hub DIR`.",
            ));
        }
    }
    let mut options = RepositoryInitOptions::new();
    options.initial_head("main");
    let repo = Repository::init_opts(&wanted, &options)
        .map_err(|error| load::git_error(&wanted, &error))?;
    Ok(Place {
        root: wanted,
        repo,
        new: true,
        folder: String::new(),
    })
}

/// A folder of the repository around it, which need not be there yet.
fn folder_place(dir: &Path) -> Result<Place, Failure> {
    let failed = |error: io::Error| cannot_write(dir, &error);
    // Nothing is made where there is no repository.
    let there = dir
        .ancestors()
        .find(|folder| folder.is_dir())
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let repo = Repository::discover(there).map_err(|error| match error.code() {
        git2::ErrorCode::NotFound => Failure::new(
            format!("`{}` is in no git repository", dir.display()),
            "Without `--hub`, `commonweal init DIR` makes a repository of its own.",
        ),
        _ => load::git_error(there, &error).into(),
    })?;
    let top = repo.workdir().ok_or_else(|| {
        Failure::new(
            "a bare repository has no folder to write to",
            "Run the command in a clone of it.",
        )
    })?;
    let top = top.canonicalize().map_err(failed)?;
    std::fs::create_dir_all(dir).map_err(failed)?;
    let root = dir.canonicalize().map_err(failed)?;
    let below = root
        .strip_prefix(&top)
        .ok()
        .and_then(Path::to_str)
        .map(|path| path.replace('\\', "/"));
    let folder = below.filter(|path| {
        path.is_empty() || SourcePath::new(path).is_some_and(|path| !is_hidden(path.as_str()))
    });
    let folder = folder.ok_or_else(|| {
        Failure::new(
            format!("`{}` cannot hold a hub", dir.display()),
            "Name a folder that is not hidden.",
        )
    })?;
    if let Some(around) = Path::new(&folder)
        .ancestors()
        .skip(1)
        .find(|around| top.join(around).join(SETTINGS).exists())
    {
        let around = top.join(around);
        return Err(Failure::new(
            format!(
                "`{}` is a folder of the hub `{}`",
                dir.display(),
                around.display()
            ),
            "A hub holds no other one: name a folder beside it.",
        ));
    }
    Ok(Place {
        root,
        repo,
        new: false,
        folder,
    })
}

fn origin(repo: &Repository) -> Option<String> {
    repo.find_remote("origin")
        .ok()?
        .url()
        .ok()
        .map(str::to_owned)
}

fn title(said: Option<String>, root: &Path) -> Result<String, Failure> {
    let title = |text: &str| {
        init::title(text)
            .ok_or_else(|| Failure::new("the title is empty", "Name the hub with `--title TEXT`."))
    };
    if let Some(text) = said {
        return title(&text);
    }
    let folder = root
        .file_name()
        .map(|name| name.to_string_lossy().replace(['-', '_'], " "))
        .unwrap_or_default();
    let folder = title(&folder)?;
    let mut chars = folder.chars();
    Ok(chars
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(chars)
        .collect())
}

fn forge_of(
    args: &Args,
    root: &Path,
    settings: &Config,
    repository: Option<&str>,
) -> Result<Forge, Failure> {
    if let Some(name) = args.forge {
        return Ok(name.into());
    }
    let there = init::forge_of_workflows(|path| plain_text(root, path));
    if let Some(forge) = there.or_else(|| settings.repository.as_ref()?.forge) {
        return Ok(forge);
    }
    let Some(address) = repository else {
        return Ok(Forge::GitHub);
    };
    let host = url::Url::parse(address)
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned))
        .unwrap_or_default();
    Forge::of_host(&host).ok_or_else(|| {
        Failure::new(
            format!("nothing tells what kind of forge {host} is"),
            "Say it: `--forge github`, `--forge gitlab` or `--forge forgejo`.",
        )
    })
}

/// The branch that the hub is published from: the remote's own, else the one that is checked out.
fn branch(repo: &Repository) -> Result<Branch, Failure> {
    let target = |name: &str, prefix: &str| {
        let reference = repo.find_reference(name).ok()?;
        let target = reference.symbolic_target().ok().flatten()?;
        target.strip_prefix(prefix).map(str::to_owned)
    };
    let name = target("refs/remotes/origin/HEAD", "refs/remotes/origin/")
        .or_else(|| target("HEAD", "refs/heads/"));
    let name = name.unwrap_or_else(|| "main".to_owned());
    Branch::new(&name).ok_or_else(|| {
        Failure::new(
            format!("the branch `{name}` has a name that workflows take for a pattern"),
            "Rename it: `git branch --move main`.",
        )
    })
}

/// Whether there are pages, and what to know of them. A new repository's README and the like are
/// none, and neither is the front page that an earlier run made.
fn pages(place: &Place) -> Result<(Pages, Vec<String>), Failure> {
    const NO_PAGES: [&str; 7] = [
        "readme",
        "contributing",
        "code_of_conduct",
        "security",
        "license",
        "changelog",
        "support",
    ];
    let location = load::locate(&place.root)?;
    let head = load::head(&location, &Revision::Current)?;
    let is_page = |path: &SourcePath| {
        let is_at_top = !path.as_str().contains('/');
        load::is_markdown(path)
            && path.as_str() != FRONT_PAGE
            && !(is_at_top && NO_PAGES.contains(&path.stem().to_lowercase().as_str()))
    };
    let mut notes = Vec::new();
    let folder = match load::load(&location, &Revision::Current, head, Known::default()) {
        Ok(loaded) => {
            let root = &loaded.sources.content_root;
            let has_pages = loaded
                .sources
                .texts_below(root)
                .any(|source| is_page(&source.path));
            if has_pages && root.is_empty() {
                notes = told(&loaded.sources);
            }
            has_pages.then(|| root.clone())
        }
        Err(LoadError::NoContent(_)) => None,
        Err(error) => return Err(error.into()),
    };
    let commit = head.and_then(|id| place.repo.find_commit(id).ok());
    let time = commit.and_then(|commit| jiff::Timestamp::from_second(commit.time().seconds()).ok());
    let newest = time.map(|time| time.to_zoned(TimeZone::UTC).date());
    Ok((
        folder.map_or(Pages::None, |folder| Pages::Some { folder, newest }),
        notes,
    ))
}

/// What becomes of files of a repository that is a hub as a whole, where its people may not expect
/// it.
fn told(sources: &Sources) -> Vec<String> {
    let mut notes = Vec::new();
    let at_top = |names: &[&str]| {
        sources.texts.keys().find(|path| {
            names
                .iter()
                .any(|name| path.as_str().eq_ignore_ascii_case(name))
        })
    };
    if let Some(readme) =
        at_top(&["readme.md"]).filter(|_| at_top(&["index.md", "_index.md"]).is_none())
    {
        notes.push(format!(
            "{} is the home page of the site: everybody can read it.",
            shown(readme.as_str())
        ));
    }
    for folder in [
        "templates",
        "themes",
        "statements",
        "calls",
        "reviews",
        "snippets",
    ] {
        let count = sources
            .texts_below(folder)
            .filter(|source| load::is_markdown(&source.path))
            .count();
        if count > 0 {
            let left = if count == 1 {
                "its 1 Markdown file is left out".to_owned()
            } else {
                format!("its {count} Markdown files are left out")
            };
            notes.push(format!(
                "{folder}/ is no folder of pages in a hub: {left}. Move what is to be published."
            ));
        }
    }
    notes
}

/// Writes the files that are not there, and of those that are what `over` says. Nothing is written
/// when one would go through a link.
fn write(place: &Place, start: &Start, over: Over) -> Result<Written, Failure> {
    let root = place.root.as_path();
    let mut files = init::files(start);
    if !place.folder.is_empty() {
        // These are the larger repository's own.
        files.retain(|(path, _)| !init::is_of_repository(start.forge, path));
    }
    let is_workflow = |path: &str| init::workflow_paths(start.forge).any(|known| known == path);
    if over == Over::Source
        && init::workflow_paths(start.forge).any(|path| root.join(path).exists())
    {
        files.retain(|(path, _)| is_workflow(path));
    }
    if let Some(link) = files
        .iter()
        .find_map(|(path, _)| link_on_the_way(root, path))
    {
        return Err(Failure::new(
            format!(
                "`{}` is a symbolic link, and nothing is written through it",
                link.display()
            ),
            "Make it a folder.",
        ));
    }
    let mut done = Written::default();
    for (path, mut text) in files {
        let file = root.join(&path);
        let is_there = std::fs::symlink_metadata(&file).is_ok();
        if is_there && std::fs::read(&file).is_ok_and(|bytes| bytes == text.as_bytes()) {
            continue;
        }
        if is_there {
            let old = plain_text(root, &path);
            match over {
                Over::Everything if path == SETTINGS || path == FRONT_PAGE => {
                    done.kept.push(path);
                    continue;
                }
                Over::Everything => {}
                Over::Source if is_workflow(&path) && old.is_some() => {
                    match old.as_deref().and_then(|old| init::with_source(start, old)) {
                        Some(new) if old.as_deref() == Some(&new) => continue,
                        Some(new) => text = new,
                        None => {
                            done.left.push(path);
                            continue;
                        }
                    }
                }
                Over::Source | Over::Nothing => {
                    let is_own = path == SETTINGS || path == FRONT_PAGE;
                    if is_own {
                        done.kept.push(path)
                    } else {
                        done.left.push(path)
                    }
                    continue;
                }
            }
            done.replaced += 1;
        }
        replace(&file, &text).map_err(|error| cannot_write(&file, &error))?;
        done.written.push(path);
    }
    Ok(done)
}

/// Writes a file whole; a link in its place is replaced and not followed.
fn replace(file: &Path, text: &str) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut new = tempfile::Builder::new()
        .prefix(".commonweal-init-")
        .tempfile_in(folder)?;
    new.write_all(text.as_bytes())?;
    #[cfg(unix)]
    new.as_file()
        .set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
    new.persist(file).map_err(|error| error.error)?;
    Ok(())
}

fn cannot_write(path: &Path, error: &io::Error) -> Failure {
    Failure::new(
        format!("cannot write `{}`: {error}", path.display()),
        "Check that you may write there.",
    )
}

/// A name for a terminal.
fn shown(text: &str) -> String {
    printable(text)
}
