//! What a hub adds to its theme: a logo, an icon, style sheets, scripts, and the hosts that readers'
//! browsers may load from because of them.

use std::ops::Range;

use crate::fields::{Fields, FromYaml, Kind, keys};
use crate::paths::SourcePath;
use crate::yaml::{Entry, Node};

/// What `scripts` may hold.
const SCRIPT: Kind = Kind::Either(&Kind::Text, &Kind::Url);

/// A file of the hub that hub.yaml names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedFile {
    /// Its path: from the top of the hub, or from the folder of the pages, or from `static/`.
    pub path: SourcePath,
    /// Where it is named.
    pub range: Range<usize>,
}

/// A script that every page loads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Script {
    /// A file of the hub.
    File(NamedFile),
    /// One of another host.
    Remote(url::Url),
}

impl NamedFile {
    fn read(fields: &mut Fields<'_>, node: &Node, extensions: &[&str]) -> Option<Self> {
        let text = fields.text_of(node)?;
        let path = SourcePath::new(text.trim().trim_start_matches("./").trim_start_matches('/'));
        let path = path.filter(|path| extensions.contains(&path.extension().as_str()));
        if path.is_none() {
            let names: Vec<String> = extensions.iter().map(|name| format!("`.{name}`")).collect();
            fields.report(
                node.range.clone(),
                format!("`{}` is not the path of such a file", text.trim()),
                format!(
                    "Name a file of the hub that ends in {}.",
                    names.join(" or ")
                ),
            );
        }
        let range = node.range.clone();
        path.map(|path| Self { path, range })
    }
}

pub(super) fn logo(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<NamedFile>> {
    let extensions = ["svg", "png", "webp", "jpg", "jpeg", "gif", "avif"];
    Some(NamedFile::read(fields, &entry.node, &extensions))
}

pub(super) fn icon(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<NamedFile>> {
    Some(NamedFile::read(fields, &entry.node, &["svg", "png"]))
}

pub(super) fn bibliography(fields: &mut Fields<'_>, entry: &Entry) -> Option<Vec<NamedFile>> {
    let items = entry.node.items().iter();
    Some(
        items
            .filter_map(|node| NamedFile::read(fields, node, &["json", "bib"]))
            .collect(),
    )
}

pub(super) fn css(fields: &mut Fields<'_>, entry: &Entry) -> Option<Vec<NamedFile>> {
    let items = entry.node.items().iter();
    Some(
        items
            .filter_map(|node| NamedFile::read(fields, node, &["css"]))
            .collect(),
    )
}

impl FromYaml for Vec<Script> {
    const KIND: Kind = Kind::List(&SCRIPT);

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let items = entry.node.items().iter();
        Some(
            items
                .filter_map(|node| {
                    let text = fields.text_of(node)?;
                    if !text.contains("//") {
                        return NamedFile::read(fields, node, &["js", "mjs"]).map(Script::File);
                    }
                    let url = secure(&text).filter(|url| url.fragment().is_none());
                    if url.is_none() {
                        fields.report(
                            node.range.clone(),
                            format!("`{}` is not an address that a script may come from", text.trim()),
                            "Write the whole address with `https://`, or the path of a file of the hub.",
                        );
                    }
                    url.map(Script::Remote)
                })
                .collect(),
        )
    }
}

keys! {
    /// Hosts that readers' browsers may load from besides the site's own, by what they load; each
    /// as `https://host`.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Csp {
        /// Scripts. The hosts of `scripts` are among them without being named.
        pub script_src: Vec<String> = "script-src" with hosts,
        /// What scripts fetch and send.
        pub connect_src: Vec<String> = "connect-src" with hosts,
        /// Pictures.
        pub img_src: Vec<String> = "img-src" with hosts,
        /// Sound and films.
        pub media_src: Vec<String> = "media-src" with hosts,
        /// Fonts.
        pub font_src: Vec<String> = "font-src" with hosts,
        /// Style sheets.
        pub style_src: Vec<String> = "style-src" with hosts,
        /// Pages in frames.
        pub frame_src: Vec<String> = "frame-src" with hosts,
        /// Where forms are sent.
        pub form_action: Vec<String> = "form-action" with hosts,
    }
}

impl Csp {
    /// What may be loaded from where, by the names of the directives.
    pub fn directives(&self) -> [(&'static str, &[String]); 8] {
        [
            ("script-src", &self.script_src),
            ("connect-src", &self.connect_src),
            ("img-src", &self.img_src),
            ("media-src", &self.media_src),
            ("font-src", &self.font_src),
            ("style-src", &self.style_src),
            ("frame-src", &self.frame_src),
            ("form-action", &self.form_action),
        ]
    }
}

fn hosts(fields: &mut Fields<'_>, entry: &Entry) -> Option<Vec<String>> {
    let mut hosts = Vec::new();
    for (text, range) in fields.texts_of(&entry.node) {
        let host = secure(&text)
            .filter(|url| url.path() == "/" && url.query().is_none() && url.fragment().is_none());
        match host {
            Some(url) => hosts.push(url.origin().ascii_serialization()),
            None => fields.report(
                range,
                format!("`{text}` is not one host of the web"),
                "Write it as `https://stats.example.org`. Stars, paths and words such as `'unsafe-inline'` are not allowed: with them any script could run.",
            ),
        }
    }
    hosts.sort();
    hosts.dedup();
    Some(hosts)
}

/// An address of a named host that is reached in a secure way. What ends a list of hosts in a policy
/// is not in it.
fn secure(text: &str) -> Option<url::Url> {
    let text = text.trim();
    let is_plain = |c: char| {
        c.is_ascii_graphic() && !matches!(c, ';' | ',' | '\'' | '"' | '*' | '\\' | '<' | '>' | '`')
    };
    let url = Some(text).filter(|text| text.chars().all(is_plain));
    let url = url::Url::parse(url?).ok()?;
    let is_named = url.domain().is_some_and(|name| name.contains('.'));
    let is_sound = url.scheme() == "https"
        && is_named
        && url.username().is_empty()
        && url.password().is_none();
    is_sound.then_some(url)
}

#[cfg(test)]
mod tests {
    use crate::config::{Config, Script};
    use crate::paths::SourcePath;
    use crate::sources::Source;

    fn read(text: &str) -> (Config, Vec<String>) {
        let path = SourcePath::new("hub.yaml").unwrap();
        let (config, found) = Config::read(&Source::new(path, text.to_owned()));
        (
            config,
            found.into_iter().map(|found| found.message).collect(),
        )
    }

    #[test]
    fn only_named_hosts_are_let_in() {
        let (config, told) = read(
            "csp: { script-src: https://stats.example, connect-src: [\"https://stats.example:8443/\", https://stats.example] }",
        );
        assert_eq!(told, Vec::<String>::new());
        assert_eq!(config.csp.script_src, ["https://stats.example"]);
        assert_eq!(
            config.csp.connect_src,
            ["https://stats.example", "https://stats.example:8443"]
        );
        for wrong in [
            "*",
            "https:",
            "https://*",
            "https://*.example",
            "'unsafe-inline'",
            "'self'",
            "data:",
            "blob:",
            "http://a.example",
            "//a.example",
            "https://a.example/x",
            "https://a.example/?q",
            "https://u@a.example",
            "https://a.example; script-src *",
            "https://a.example https://b.example",
            "https://localhost",
            "https://127.0.0.1",
            "https://[::1]",
            "javascript:alert(1)",
            "https://a.example\\t*",
        ] {
            let (config, told) = read(&format!("csp: {{ script-src: [\"{wrong}\"] }}"));
            assert_eq!(
                (config.csp.script_src.len(), told.len()),
                (0, 1),
                "{wrong}: {told:?}"
            );
        }
    }

    #[test]
    fn files_and_scripts_are_named_by_sound_paths() {
        let (config, told) = read(
            "logo: ./media/logo.svg\nicon: /icon.png\ncss: static/extra.css\nscripts: [static/count.js, https://stats.example/count.js?site=1]\n",
        );
        assert_eq!(told, Vec::<String>::new());
        assert_eq!(config.logo.unwrap().path.as_str(), "media/logo.svg");
        assert_eq!(config.icon.unwrap().path.as_str(), "icon.png");
        assert_eq!(config.css[0].path.as_str(), "static/extra.css");
        assert!(
            matches!(config.scripts.as_slice(), [Script::File(_), Script::Remote(url)] if url.as_str() == "https://stats.example/count.js?site=1")
        );
        for wrong in [
            "logo: ../logo.svg",
            "logo: https://a.example/logo.svg",
            "logo: logo.html",
            "icon: icon.jpg",
            "css: [https://a.example/a.css]",
            "css: [a.html]",
            "scripts: [\"javascript:alert(1)//\"]",
            "scripts: [http://a.example/a.js]",
            "scripts: [//a.example/a.js]",
            "scripts: [a.html]",
            "scripts: [\"https://a.example/a.js' onload\"]",
        ] {
            let (config, told) = read(wrong);
            let taken = config.logo.is_some()
                || config.icon.is_some()
                || !config.css.is_empty()
                || !config.scripts.is_empty();
            assert_eq!((taken, told.len()), (false, 1), "{wrong}: {told:?}");
        }
    }
}
