//! The page about each picture, sound, film and document.

use crate::hub::{Hub, Media, MediaKind};
use crate::pages::frame;
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::paths::OutputPath;
use crate::privacy::is_web;
use crate::view::{CreditLines, FileView, LinkView};

/// Most pages that are named as showing a file.
const PAGES: usize = 500;

pub(super) struct FilePages;

impl Kind for FilePages {
    fn spec(&self) -> Spec {
        Spec::named("file")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        hub.media
            .iter()
            .enumerate()
            .filter_map(|(item, media)| Some((media.page.clone()?, item)))
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let media = &hub.media[item];
        let (path, terms) = (&media.path, &media.terms);
        let output = media.page.as_ref().unwrap_or(&media.output);
        let mut page = site.frame("file", &hub.config.language, output);
        page.title = media.title();
        page.license_url = terms
            .license
            .as_ref()
            .and_then(crate::license::License::url);
        let credit = site.media_credit(media);
        page.json_ld = Some(json_ld(site, media, credit.as_ref()));
        let (authors, unnamed) = site.media_authors(media);
        let repository = hub.config.repository.as_ref();
        let history = hub.history.files.get(path);
        let created = history
            .and_then(|file| file.created)
            .map(|index| hub.history.commit(index));
        let brought = created
            .iter()
            .flat_map(|commit| commit.authors())
            .filter_map(|id| site.person(hub.people.of_history(id)));
        let (findings, more_findings) = site.findings_of(path);
        template(
            "file.html",
            FileView {
                page,
                kind: kind_name(media.kind()),
                url: site.href(&media.url),
                name: media.title_of_name(),
                format: path.extension().to_uppercase(),
                kilobytes: media.len.div_ceil(1000).max(1),
                width: media.size.map(|(width, _)| width),
                height: media.size.map(|(_, height)| height),
                authors,
                unnamed,
                copyright: terms.copyright.clone(),
                source: terms.source.as_deref().map(origin),
                license: terms.license.as_ref().map(|license| site.license(license)),
                changes: terms.changes.clone(),
                credit,
                place_removed: media.told.place,
                shown_on: media
                    .shown_on
                    .iter()
                    .take(PAGES)
                    .map(|id| site.page_link(*id))
                    .collect(),
                brought_by: brought.collect(),
                brought: created.map(|commit| commit.authored.date()),
                revision: history
                    .and_then(crate::history::FileHistory::changed)
                    .map(|index| site.commit(index)),
                source_path: crate::privacy::without_hosts(&crate::privacy::shown_path(path)),
                source_url: repository.and_then(|repository| repository.file_url(path)),
                history_url: repository.and_then(|repository| repository.history_url(path)),
                findings,
                more_findings,
            },
        )
    }
}

fn kind_name(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Picture => "picture",
        MediaKind::Sound => "sound",
        MediaKind::Film => "film",
        MediaKind::Document => "document",
    }
}

/// Where a file is from; only an address on the web is a link.
fn origin(source: &str) -> LinkView {
    LinkView::new(source, if is_web(source) { source } else { "" })
}

/// schema.org's description of the file.
fn json_ld(site: &Site, media: &Media, credit: Option<&CreditLines>) -> String {
    use serde_json::{Map, Value, json};
    let kind = match media.kind() {
        MediaKind::Picture => "ImageObject",
        MediaKind::Sound => "AudioObject",
        MediaKind::Film => "VideoObject",
        MediaKind::Document => "MediaObject",
    };
    let config = &site.hub.config;
    let mut map: Map<String, Value> = Map::new();
    map.insert("@context".into(), "https://schema.org".into());
    map.insert("@type".into(), kind.into());
    map.insert("name".into(), media.title().into());
    map.insert(
        "contentUrl".into(),
        frame::absolute(config, &media.url).into(),
    );
    map.insert("contentSize".into(), format!("{} B", media.len).into());
    if let Some((width, height)) = media.size {
        map.insert("width".into(), width.into());
        map.insert("height".into(), height.into());
    }
    let people: Vec<Value> = site
        .media_authors(media)
        .0
        .into_iter()
        .map(|person| json!({ "@type": "Person", "name": person.name }))
        .collect();
    if !people.is_empty() {
        map.insert("creator".into(), people.into());
    }
    if !media.terms.copyright.is_empty() {
        map.insert(
            "copyrightNotice".into(),
            media.terms.copyright.join("; ").into(),
        );
    }
    if let Some(license) = &media.terms.license {
        map.insert(
            "license".into(),
            license
                .url()
                .unwrap_or_else(|| license.as_str().to_owned())
                .into(),
        );
    }
    if let Some(credit) = credit {
        map.insert("creditText".into(), credit.text.clone().into());
    }
    if let Some(source) = media.terms.source.as_ref().filter(|source| is_web(source)) {
        map.insert("isBasedOn".into(), source.clone().into());
    }
    Value::Object(map).to_string()
}
