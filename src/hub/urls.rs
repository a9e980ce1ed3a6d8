//! Where everything is: the one place that gives out URLs, so that no two files ever share one.

use std::sync::Arc;

use foldhash::HashMap;

use crate::diagnostic::Diagnostic;
use crate::paths::{MANIFEST, OutputPath, SourcePath, Url, portable, slug};
use crate::rules::url_collision;

/// Gives out output paths, each once, and none that needs a folder where another has a file.
#[derive(Debug, Default)]
pub struct Registry {
    taken: HashMap<Box<str>, Arc<str>>,
    /// Folders of what is taken, each with the first owner of something in it. Where one is, those
    /// that it is in are, too.
    folders: HashMap<Box<str>, Arc<str>>,
    /// What is taken, in lower case, where nothing was taken that is written so: one file on the
    /// disks of most desktops.
    folded: HashMap<String, Arc<str>>,
}

impl Registry {
    /// What keeps a path from being taken, if anything does.
    pub fn owner(&self, path: &OutputPath) -> Option<&str> {
        if is_reserved(path) {
            return Some("the theme");
        }
        let text = path.as_str();
        let taken = self.taken.get(text).or_else(|| self.folders.get(text));
        // Nothing that is taken is a folder of something else.
        let mut above = folders_of(text).take_while(|folder| !self.folders.contains_key(*folder));
        taken
            .or_else(|| above.find_map(|folder| self.taken.get(folder)))
            .map(|owner| &**owner)
    }

    /// Who has the path on a disk that does not tell upper case from lower.
    pub fn owner_in_any_case(&self, path: &OutputPath) -> Option<&str> {
        self.owner(path).or_else(|| {
            let folded = path.as_str().to_lowercase();
            self.folded
                .get(&folded)
                .or_else(|| self.taken.get(folded.as_str()))
                .map(|owner| &**owner)
        })
    }

    /// Takes a path for `owner`; when it is taken, the path gets a suffix made from the owner's
    /// name, which stays the same whatever else is added to the hub.
    pub fn claim(&mut self, wanted: OutputPath, owner: &str) -> OutputPath {
        if self.try_claim(&wanted, owner) {
            return wanted;
        }
        let hash = blake3::hash(owner.as_bytes()).to_hex();
        let near = (4..=64)
            .step_by(4)
            .filter_map(|digits| with_suffix(&wanted, &hash[..digits]))
            .find(|path| self.owner(path).is_none());
        // Somebody who knows how suffixes are made can take all of them, and a suffix does not help
        // against a file in a folder's place.
        let far = || {
            (0u64..)
                .filter_map(|n| anywhere(&wanted, owner, n))
                .find(|path| self.owner(path).is_none())
        };
        let path = near.or_else(far).unwrap_or(wanted);
        self.try_claim(&path, owner);
        path
    }

    /// Takes a folder in which nothing is yet, and everything that it will ever hold.
    pub fn claim_folder(&mut self, wanted: &str) -> String {
        match OutputPath::new(wanted) {
            Some(path) => self.claim(path, wanted).as_str().to_owned(),
            None => wanted.to_owned(),
        }
    }

    /// Takes a path if it is free.
    pub fn try_claim(&mut self, path: &OutputPath, owner: &str) -> bool {
        if self.owner(path).is_some() {
            return false;
        }
        let (text, owner): (&str, Arc<str>) = (path.as_str(), owner.into());
        for folder in folders_of(text) {
            if self.folders.contains_key(folder) {
                break;
            }
            self.folders.insert(folder.into(), owner.clone());
        }
        if text
            .bytes()
            .any(|b| b.is_ascii_uppercase() || !b.is_ascii())
        {
            let folded = text.to_lowercase();
            if folded != text && !self.taken.contains_key(folded.as_str()) {
                self.folded.entry(folded).or_insert_with(|| owner.clone());
            }
        }
        self.taken.insert(text.into(), owner);
        true
    }
}

/// The folders that a path is in, the innermost first.
fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(at, _)| &path[..at])
}

/// Whether a path is a build's own: the list of what was written, or the theme's files, whose names
/// hold ten digits of a hash.
fn is_reserved(path: &OutputPath) -> bool {
    let text = path.as_str();
    let hashed = |part: &str| {
        part.len() == 10
            && part
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    };
    text.split('/').next() == Some(MANIFEST)
        || text
            .strip_prefix("assets/")
            .is_some_and(|rest| rest.split(['.', '/']).any(hashed))
}

/// An address of last resort for `owner`, the `n`th of any number.
fn anywhere(wanted: &OutputPath, owner: &str, n: u64) -> Option<OutputPath> {
    let hash = blake3::hash(format!("{n} {owner}").as_bytes()).to_hex();
    let file = wanted.as_str().rsplit('/').next().unwrap_or_default();
    match file.rsplit_once('.') {
        _ if file == "index.html" => OutputPath::page(&format!("page-{}", &hash[..16])),
        Some((_, extension)) if extension.len() <= 16 => {
            OutputPath::new(&format!("media/file-{}.{extension}", &hash[..16]))
        }
        _ => OutputPath::new(&format!("media/file-{}", &hash[..16])),
    }
}

fn with_suffix(path: &OutputPath, suffix: &str) -> Option<OutputPath> {
    let text = path.as_str();
    if let Some(folder) = text.strip_suffix("/index.html") {
        return OutputPath::new(&format!("{folder}-{suffix}/index.html"));
    }
    match text.rsplit_once('.') {
        Some((stem, extension)) => OutputPath::new(&format!("{stem}-{suffix}.{extension}")),
        None => OutputPath::new(&format!("{text}-{suffix}")),
    }
}

/// The folder-like address that a page's file stands for: `shore/Hermit crabs.md` →
/// `shore/hermit-crabs`. Index files stand for their folder.
pub fn page_slug(below_root: &str) -> String {
    let mut parts: Vec<&str> = below_root.split('/').collect();
    let file = parts.pop().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let mut slugs: Vec<String> = parts.iter().map(|part| part_slug(part)).collect();
    if !is_index(stem) {
        slugs.push(part_slug(stem));
    }
    slugs.join("/")
}

/// Whether a page of this name is the first of a wiki that has no index: `Home.md`.
pub fn is_wiki_home(stem: &str) -> bool {
    stem.eq_ignore_ascii_case("home")
}

/// Whether a file of this name stands for its folder.
pub fn is_index(stem: &str) -> bool {
    matches!(stem, "index" | "_index") || stem.eq_ignore_ascii_case("readme")
}

/// The page of a file whose path is no address.
pub fn hashed_page(path: &SourcePath) -> OutputPath {
    OutputPath::page(&format!(
        "page-{}",
        &blake3::hash(path.as_str().as_bytes()).to_hex()[..16]
    ))
    .expect("digits are a sound path")
}

fn part_slug(part: &str) -> String {
    let slugged = slug_with_plus(part);
    // `???.md` has no letter to make an address from; its hash is ugly but it is stable and it is
    // there.
    if slugged.is_empty() {
        format!("page-{}", &blake3::hash(part.as_bytes()).to_hex()[..4])
    } else {
        portable(&slugged)
    }
}

/// A slug in which a `+` behind a letter stays: `c++.md` is not `c.md`.
fn slug_with_plus(part: &str) -> String {
    if !part.contains('+') {
        return slug(part);
    }
    let (mut out, mut piece) = (String::new(), String::new());
    let mut before = None;
    let end = |out: &mut String, piece: &mut String| {
        let is_apart = !out.is_empty() && piece.starts_with(|c: char| !c.is_alphanumeric());
        let slugged = slug(piece);
        if is_apart && !slugged.is_empty() {
            out.push('-');
        }
        out.push_str(&slugged);
        piece.clear();
    };
    for c in part.chars() {
        if c == '+'
            && before.is_some_and(|c: char| c.is_alphanumeric() || c == '+')
            && (!out.is_empty() || !slug(&piece).is_empty())
        {
            end(&mut out, &mut piece);
            out.push('+');
        } else {
            piece.push(c);
        }
        before = Some(c);
    }
    end(&mut out, &mut piece);
    out
}

/// The address of a page as its author most likely meant it, before clashes: lower numbers win a
/// clash. A file whose name is its own slug (`c.md`) keeps the address that `C?.md` would like too.
/// `stem` is the file's name without extension and language.
pub fn precedence(path: &SourcePath, stem: &str, slug: &str) -> (bool, bool, String) {
    let exact = slug.rsplit('/').next() == Some(stem) || matches!(stem, "index" | "_index");
    // `_index.md` sorts before `index.md`, but whoever adds it must not take the other's place.
    (
        !exact,
        stem == "_index" || stem.eq_ignore_ascii_case("readme"),
        path.to_string(),
    )
}

/// The address that a page's name makes letter for letter, for one of several whose names differ in
/// signs only: `crab-.md` beside `crab.md` is `crab-`.
pub fn exact_page(wanted: &str, stem: &str) -> Option<OutputPath> {
    let (folder, last) = wanted
        .rsplit_once('/')
        .map_or(("", wanted), |(folder, last)| (folder, last));
    let name = stem.to_ascii_lowercase();
    let is_sound = name
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        && name.contains(|c: char| c.is_ascii_alphanumeric());
    let is_its_own = name != last && slug(&name) == last;
    if is_sound && is_its_own {
        OutputPath::page(&if folder.is_empty() {
            name
        } else {
            format!("{folder}/{name}")
        })
    } else {
        None
    }
}

/// What wants an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claimant {
    /// A page, which may have `aliases`.
    Page,
    /// A picture or another file.
    File,
}

/// The finding of a file whose address another file has.
pub fn collision(
    path: &SourcePath,
    other: &str,
    url: &Url,
    moved: &Url,
    claimant: Claimant,
) -> Diagnostic {
    let name = if is_index(path.stem()) {
        "a name of its own, since both stand for the folder,"
    } else {
        "a name that differs in letters or digits,"
    };
    let (what, help) = match claimant {
        Claimant::Page => (
            "page",
            format!("Give this file {name} and add `{moved}`, its address now, to its `aliases`."),
        ),
        Claimant::File => (
            "file",
            "Give this file a name that differs in letters or digits, and correct the links to it."
                .to_owned(),
        ),
    };
    let message =
        format!("`{other}` has the address `{url}` already, so this {what} is at `{moved}`");
    Diagnostic::new(&url_collision::RULE, path, message)
        .why("Files of one folder whose names differ only in case, marks or signs, or that both stand for the folder, have the same address, and links may reach the wrong one.")
        .help(help)
}

/// The finding of a page that asks for an address of the hub's own.
pub fn of_hub(path: &SourcePath, owner: &str, wanted: &Url, given: &Url) -> Diagnostic {
    let message = format!(
        "`{wanted}` is an address of the hub's own ({owner}), so this page is at `{given}`"
    );
    Diagnostic::new(&url_collision::RULE, path, message)
        .why("Readers who follow a link to people, histories, licences or lists must find them there, whatever somebody adds.")
        .help("Give the file another name, or put it into another folder.")
}

/// Folder of a category's page.
pub fn category_slug(language_prefix: &str, name_slug: &str) -> String {
    format!("{language_prefix}category/{}", portable(name_slug))
}

/// Folder of a person's page.
pub fn person_slug(key: &str) -> String {
    format!("contributors/{}", portable(key))
}

#[cfg(test)]
mod tests;
