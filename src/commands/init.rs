//! `commonweal init`: the first files of a hub, in a new or an existing repository.

use std::path::{Path, PathBuf};

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use super::{Failure, Outcome};
use crate::config::{Config, parse_site_url};
use crate::forge::{self, Forge};
use crate::init::{self, Pages, Source, Start};
use crate::license::License;
use crate::license::recognise::recognise;
use crate::load;
use crate::load::classify::is_license_file;
use crate::paths::SourcePath;
use crate::words;

mod disk;
mod next;
mod pages;
mod place;

use disk::{Over, SETTINGS, plain_text, write};
use pages::pages;
use place::{Place, branch, folder_place, origin, place};

/// That of Wikipedia.
const DEFAULT_LICENSE: &str = "CC-BY-SA-4.0";

/// Start a hub: settings, a first page, how to contribute, and workflows that check, answer and
/// publish
///
/// Works in a new folder, in an existing one and in an existing repository. Files that are there
/// are changed only with `--force`, and hub.yaml and pages never. `--source` alone changes only
/// where existing workflows take this program from.
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
    #[arg(long, value_parser = forge_words())]
    forge: Option<Forge>,
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
    /// Write workflows besides: one that looks at the dates of calls once a day, seals what had
    /// arrived, and publishes; one that keeps what only the forge knows on the branch `forge-data`;
    /// one that thanks whoever sent what is merged
    #[arg(long, conflicts_with = "hub")]
    crowd: bool,
    /// Overwrite files that are there, but never hub.yaml and pages
    #[arg(long)]
    force: bool,
}

/// The forges by their words.
fn forge_words() -> impl TypedValueParser<Value = Forge> {
    let word = |forge: Forge| {
        let word = PossibleValue::new(forge.word());
        match forge.about {
            Some(about) => word.help(about),
            None => word,
        }
    };
    PossibleValuesParser::new(Forge::all().map(word))
        .map(|word| Forge::named(&word).expect("a word of the list"))
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
    let forge = forge_of(args, &place.root, &settings, repository.as_deref())?;
    let has_calendar = init::has_calendar(forge, |path| plain_text(&place.root, path));
    let start = Start {
        title: title(args.title.clone().or(settings.title.clone()), &place.root)?,
        forge,
        crowd: args.crowd || has_calendar,
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
    let written = write(&place.root, &place.folder, &start, over)?;
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
    Ok(words::capitalised(&title(&folder)?))
}

fn forge_of(
    args: &Args,
    root: &Path,
    settings: &Config,
    repository: Option<&str>,
) -> Result<Forge, Failure> {
    if let Some(forge) = args.forge {
        return Ok(forge);
    }
    let there = init::forge_of_workflows(|path| plain_text(root, path));
    if let Some(forge) = there.or_else(|| settings.repository.as_ref()?.forge) {
        return Ok(forge);
    }
    let Some(address) = repository else {
        return Ok(Forge::default());
    };
    let host = url::Url::parse(address)
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned))
        .unwrap_or_default();
    Forge::of_host(&host).ok_or_else(|| {
        let options: Vec<String> = Forge::all()
            .map(|forge| format!("`--forge {}`", forge.word()))
            .collect();
        let (last, others) = options.split_last().expect("there is a forge");
        Failure::new(
            format!("nothing tells what kind of forge {host} is"),
            format!("Say it: {} or {last}.", others.join(", ")),
        )
    })
}
