//! What a hub says of itself: its hub.yaml, and what lies beside it.

use super::classify::MAX_TEXT_BYTES;
use super::listing::Listing;
use super::location::{LoadError, Location};
use super::origin::{last_part, origin};
use crate::config::{Config, parse_site_url};
use crate::diagnostic::Diagnostic;
use crate::forge::Repository;
use crate::generator::Foreign;
use crate::paths::SourcePath;
use crate::sources::{ReadBlob, Source};

/// What is known of a hub beside its hub.yaml: other generators' settings, and what its place is
/// called.
pub(super) fn look_around<'a>(
    config: &mut Config,
    location: &Location,
    paths: impl Iterator<Item = &'a SourcePath>,
    reader: &dyn ReadBlob,
) {
    let read = |path: &str| {
        SourcePath::new(path)
            .and_then(|path| reader.read(&path).ok())
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    };
    config.foreign = Foreign::read(paths.map(SourcePath::as_str), &read);
    // A branch that is not named is the one that most repositories have.
    let branch = || {
        let base = location.repo().ok().flatten()?.base(None);
        base.map(|base| base.name)
    };
    let branch = || branch().unwrap_or_else(|| "main".to_owned());
    config.repository = config
        .repository
        .take()
        .or_else(|| Repository::new(config.foreign.repository.as_deref()?, &branch(), None));
    let address = config.foreign.address.as_deref();
    config.url = config.url.take().or_else(|| parse_site_url(address?));
    if let Some(repository) = &mut config.repository {
        repository.folder.clone_from(&location.folder);
    }
    config.repository_name = config
        .repository
        .as_ref()
        .and_then(|repository| last_part(&repository.url))
        .or_else(|| origin(location));
    config.folder_name = std::path::absolute(&location.root)
        .ok()
        .and_then(|root| last_part(&root.to_string_lossy()));
}

pub(super) fn own_config(
    location: &Location,
    listing: &Listing,
    reader: &dyn ReadBlob,
) -> Result<(Config, Vec<Diagnostic>), LoadError> {
    let (mut config, findings) = match listing
        .files
        .iter()
        .find(|file| file.path.as_str() == "hub.yaml")
        .map(|file| reader.read(&file.path))
    {
        Some(Ok(bytes)) => Config::read(&Source::new(
            HUB_YAML.clone(),
            String::from_utf8_lossy(&bytes).into_owned(),
        )),
        Some(Err(error)) => {
            return Err(LoadError::Io {
                path: location.root.join("hub.yaml"),
                error,
            });
        }
        None => (Config::default(), Vec::new()),
    };
    let small = listing
        .files
        .iter()
        .filter(|file| file.len <= MAX_TEXT_BYTES)
        .map(|file| &file.path);
    look_around(&mut config, location, small, reader);
    Ok((config, findings))
}

static HUB_YAML: std::sync::LazyLock<SourcePath> =
    std::sync::LazyLock::new(|| SourcePath::new("hub.yaml").expect("a sound constant"));
