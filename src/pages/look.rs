//! What a hub adds to the look of its pages: its colours, style sheets and scripts, each as a file
//! whose name holds a hash of its content, so that it may be cached for ever.

use crate::config::{NamedFile, Script};
use crate::hub::Hub;
use crate::hub::named_file::file_named;
use crate::pages::kind::{Content, Kind, Site, Spec};
use crate::paths::{OutputPath, SourcePath};
use crate::view::{GroundView, HeadLinkView, HeadView, IconView, LogoView, MetaView, SiteView};

/// Largest style sheet or script of a hub, in bytes: readers wait for it.
const LARGEST: u64 = 4 * 1024 * 1024;

pub(super) struct Look;

impl Kind for Look {
    fn spec(&self) -> Spec {
        Spec::named("look")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let files = files(hub).into_iter().enumerate();
        files
            .filter(|(_, file)| file.is_new)
            .map(|(item, file)| (file.output, item))
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let file = files(site.hub).into_iter().nth(item);
        Content::Bytes(file.map(|file| file.bytes).unwrap_or_default())
    }
}

/// A file that is made.
struct Made {
    output: OutputPath,
    bytes: Vec<u8>,
    is_script: bool,
    /// Whether none before it is the same.
    is_new: bool,
}

/// The style sheets and then the scripts of a hub, in order.
fn files(hub: &Hub) -> Vec<Made> {
    let config = &hub.config;
    let colours = config.colours.css().and_then(|css| {
        let path = SourcePath::new("assets/colours.css")?;
        made(&path, css.into_bytes(), false)
    });
    let sheets = config.css.iter().filter_map(|file| read(hub, file, false));
    let scripts = config.scripts.iter().filter_map(|script| match script {
        Script::File(file) => read(hub, file, true),
        Script::Remote(_) => None,
    });
    let mut all: Vec<Made> = colours.into_iter().chain(sheets).chain(scripts).collect();
    for at in 1..all.len() {
        let (before, rest) = all.split_at_mut(at);
        rest[0].is_new = before.iter().all(|other| other.output != rest[0].output);
    }
    all
}

fn read(hub: &Hub, named: &NamedFile, is_script: bool) -> Option<Made> {
    let sources = &hub.sources;
    let path = file_named(sources, &named.path)?;
    let bytes = match sources.text(path.as_str()) {
        Some(source) => source.text.as_bytes().to_vec(),
        None => {
            sources.file(&path).filter(|blob| blob.len <= LARGEST)?;
            sources.read(&path).ok()?
        }
    };
    // It stays in its folder: addresses in it are relative to that.
    let below = path
        .below("static")
        .or_else(|| path.below(&sources.content_root))
        .unwrap_or(path.as_str());
    made(&SourcePath::new(below)?, bytes, is_script)
}

fn made(path: &SourcePath, bytes: Vec<u8>, is_script: bool) -> Option<Made> {
    let hash = &blake3::hash(&bytes).to_hex()[..10];
    let (stem, extension) = path.as_str().rsplit_once('.')?;
    let output = OutputPath::new(&format!("{stem}.{hash}.{extension}"))?;
    Some(Made {
        output,
        bytes,
        is_script,
        is_new: true,
    })
}

/// What every page has of it.
pub(super) fn fill(hub: &Hub, view: &mut SiteView) {
    let base = hub.config.base_path();
    let files = files(hub);
    let url = |file: &Made| file.output.url().under(&base);
    let of = |script: bool| files.iter().filter(move |file| file.is_script == script);
    view.styles = of(false).map(url).collect();
    view.scripts = of(true).map(url).collect();
    let remote = hub.config.scripts.iter().filter_map(|script| match script {
        Script::Remote(url) => Some(url.to_string()),
        Script::File(_) => None,
    });
    view.scripts.extend(remote);
    view.policy = policy(hub);
    view.head = head(hub);
    let (light, dark) = hub.config.colours.grounds();
    view.ground = GroundView {
        light: light.to_string(),
        dark: dark.to_string(),
    };
    view.logo = hub.config.logo.as_ref().and_then(|file| logo(hub, file));
    view.icon = hub.config.icon.as_ref().and_then(|file| icon(hub, file));
}

/// What hub.yaml adds to the head of every page.
fn head(hub: &Hub) -> HeadView {
    let rules = &hub.config.head;
    let is_property = |name: &str| {
        let families = ["og:", "fb:", "article:", "book:", "profile:"];
        families.iter().any(|family| name.starts_with(family))
    };
    let meta = rules.meta.iter().map(|(name, content)| MetaView {
        name: name.clone(),
        content: content.clone(),
        is_property: is_property(name),
    });
    let base = hub.config.base_path();
    let links = rules.links.iter().map(|link| HeadLinkView {
        rel: link.rel.clone(),
        href: if link.href.starts_with('/') {
            format!("{base}{}", link.href)
        } else {
            link.href.clone()
        },
    });
    HeadView {
        meta: meta.collect(),
        links: links.collect(),
    }
}

/// The address of a picture that is published as what its name says.
fn picture<'h>(hub: &'h Hub, named: &NamedFile) -> Option<(String, &'h crate::hub::Media)> {
    let media = hub.media_at(&file_named(&hub.sources, &named.path)?)?;
    let is_shown = !media.is_pointer && media.mislabelled.is_none();
    is_shown.then(|| (media.url.under(&hub.config.base_path()), media))
}

fn logo(hub: &Hub, named: &NamedFile) -> Option<LogoView> {
    let (url, media) = picture(hub, named)?;
    let (width, height) = media.size?;
    Some(LogoView { url, width, height })
}

fn icon(hub: &Hub, named: &NamedFile) -> Option<IconView> {
    let (url, _) = picture(hub, named)?;
    let kind = match named.path.extension().as_str() {
        "svg" => "image/svg+xml",
        _ => "image/png",
    };
    Some(IconView {
        url,
        kind: kind.to_owned(),
    })
}

/// What browsers may load from elsewhere, by the directives of a policy: what hub.yaml says, and the
/// hosts of its scripts.
pub(super) fn elsewhere(hub: &Hub) -> Vec<(&'static str, Vec<String>)> {
    let config = &hub.config;
    let of_scripts = config.scripts.iter().filter_map(|script| match script {
        Script::Remote(url) => Some(url.origin().ascii_serialization()),
        Script::File(_) => None,
    });
    let mut of_scripts: Vec<String> = of_scripts.collect();
    let directives = config.csp.directives();
    directives
        .into_iter()
        .map(|(name, hosts)| {
            let mut hosts = hosts.to_vec();
            if name == "script-src" {
                hosts.append(&mut of_scripts);
                hosts.sort();
                hosts.dedup();
            }
            (name, hosts)
        })
        .filter(|(_, hosts)| !hosts.is_empty())
        .collect()
}

/// The pages' Content-Security-Policy: everything from the site itself, nothing inline, and the
/// hosts that hub.yaml names.
fn policy(hub: &Hub) -> String {
    const OWN: [(&str, &str); 10] = [
        ("default-src", "'none'"),
        ("img-src", "'self' data:"),
        ("media-src", "'self'"),
        ("font-src", "'self'"),
        ("style-src", "'self'"),
        ("script-src", "'self'"),
        ("connect-src", "'self'"),
        ("manifest-src", "'self'"),
        ("form-action", "'self'"),
        ("base-uri", "'none'"),
    ];
    let more = elsewhere(hub);
    let hosts = |name: &str| {
        let own = more.iter().find(|(known, _)| *known == name);
        own.map_or(String::new(), |(_, hosts)| format!(" {}", hosts.join(" ")))
    };
    let mut parts: Vec<String> = OWN
        .iter()
        .map(|(name, own)| format!("{name} {own}{}", hosts(name)))
        .collect();
    let is_own = |name: &str| OWN.iter().any(|(known, _)| *known == name);
    let others = more.iter().filter(|(name, _)| !is_own(name));
    parts.extend(others.map(|(name, hosts)| format!("{name} {}", hosts.join(" "))));
    parts.join("; ")
}
