//! A build costs what changed: what is rendered after which edit, and that nothing else differs
//! from a clean build.

use std::collections::BTreeMap;
use std::path::Path;

use commonweal::pipeline::Request;
use commonweal::site::Options;
use proptest::prelude::*;
use serde_json::Value;

use crate::git::Repository;
use crate::program::{finish, program};

/// A hub of four pages by two people.
fn hub() -> Repository {
    let hub = Repository::new();
    hub.write("hub.yaml", "title: Tidepool\nurl: https://tidepool.example\n")
        .write(
            "content/crab.md",
            "---\ncategories: [Animals]\n---\n# Crab\n\nHermit crabs live in shells that a [[Snail]] has left behind.\n",
        )
        .write(
            "content/snail.md",
            "---\ncategories: [Animals]\n---\n# Snail\n\nSnails leave their shells behind when they die.\n",
        )
        .commit_by("Ada Lovelace <ada@tidepool.example>", "Crab and snail");
    hub.write(
        "content/kelp.md",
        "# Kelp\n\nKelp grows in forests below the tide, where many animals live.\n",
    )
    .write(
        "content/tide.md",
        "# Tide\n\nThe sea rises and falls twice a day, and [[Kelp]] with it.\n",
    )
    .commit_by("Bo Ito <bo@tidepool.example>", "Kelp and tide");
    hub
}

/// What a build into `site` beside the hub did.
fn build(hub: &Path, site: &Path) -> Value {
    let run = finish(
        program(&["build", "--format", "json"])
            .arg("--hub")
            .arg(hub)
            .arg("--output")
            .arg(site),
    );
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    serde_json::from_str(&run.out).expect("a summary")
}

/// What was rendered, and how many files were written.
fn did(summary: &Value) -> String {
    let rendered = summary["rendered"].as_object().expect("kinds");
    let rendered: Vec<String> = rendered
        .iter()
        .map(|(kind, count)| format!("{kind} {count}"))
        .collect();
    let files = &summary["files"];
    format!(
        "rendered: {}; written {}, removed {}",
        if rendered.is_empty() {
            "nothing".to_owned()
        } else {
            rendered.join(", ")
        },
        files["written"],
        files["removed"]
    )
}

/// A site on the disk that follows a hub, and what each step cost.
struct Followed {
    hub: Repository,
    place: tempfile::TempDir,
    told: String,
}

impl Followed {
    fn new(hub: Repository) -> Self {
        let place = tempfile::tempdir().expect("a temporary folder");
        Self {
            hub,
            place,
            told: String::new(),
        }
    }

    /// Does something to the hub, builds, and compares with a clean build.
    fn after(&mut self, what: &str, change: impl FnOnce(&Repository)) {
        change(&self.hub);
        let site = self.place.path().join("site");
        let summary = build(self.hub.path(), &site);
        self.told.push_str(&format!("{what}: {}\n", did(&summary)));
        let fresh = tempfile::tempdir().expect("a temporary folder");
        let fresh_site = fresh.path().join("site");
        let kept = self.hub.path().join(".commonweal");
        let aside = self.place.path().join("kept");
        std::fs::rename(&kept, &aside).expect("it was kept");
        build(self.hub.path(), &fresh_site);
        std::fs::remove_dir_all(&kept).expect("it was kept again");
        std::fs::rename(&aside, &kept).expect("it comes back");
        let differ = std::process::Command::new("diff")
            .args(["-r", "--brief"])
            .args([&site, &fresh_site])
            .output()
            .expect("diff runs");
        assert!(
            differ.status.success(),
            "after {what}: {}",
            String::from_utf8_lossy(&differ.stdout)
        );
    }
}

#[test]
fn a_build_renders_what_a_change_changes() {
    let mut site = Followed::new(hub());
    site.after("nothing known", |_| {});
    site.after("nothing changed", |_| {});
    site.after("a word in a text", |hub| {
        hub.write(
            "content/kelp.md",
            "# Kelp\n\nKelp grows in tall forests below the tide, where many animals live.\n",
        );
    });
    site.after("the same committed", |hub| {
        hub.commit_by("Bo Ito <bo@tidepool.example>", "Tall");
    });
    site.after("a commit that touches no page", |hub| {
        hub.write("Makefile", "all:\n").commit("A tool");
    });
    site.after("another title", |hub| {
        hub.write(
            "content/kelp.md",
            "---\naliases: [Kelp]\n---\n# Kelp forest\n\nKelp grows in tall forests below the tide, where many animals live.\n",
        )
        .commit_by("Bo Ito <bo@tidepool.example>", "Title");
    });
    site.after("a new page", |hub| {
        hub.write(
            "content/urchin.md",
            "# Urchin\n\nUrchins eat [[Kelp]] and leave barrens behind them.\n",
        )
        .commit_by("Ada Lovelace <ada@tidepool.example>", "Urchin");
    });
    site.after("a profile", |hub| {
        hub.write(
            "contributors/ada.md",
            "---\nname: Ada Lovelace\ntitle: Naturalist\n---\n",
        )
        .commit_by("Ada Lovelace <ada@tidepool.example>", "Ada");
    });
    site.after("a string of the theme", |hub| {
        hub.write(
            "themes/encyclopedia/strings/en.ftl",
            "title-history = Past\n",
        )
        .commit("Past");
    });
    assert_eq!(site.told, RENDERED);
}

/// What each step of the test above costs.
const RENDERED: &str = "\
nothing known: rendered: 404 1, all-pages 1, article 4, attribution 1, broken-files 1, broken-files-json 1, catalogue 1, categories 1, category 1, category-feed 1, contributor 2, contributor-feed 2, contributors 1, contributors-by-activity 1, credit 1, dead-end-pages 1, dead-end-pages-json 1, feed 1, history 4, home 1, info 4, license-document 1, licensing 1, long-pages 1, most-linked 1, most-linked-json 1, new-pages 1, new-pages-json 1, orphaned-pages 1, orphaned-pages-json 1, plain 4, recent-changes 1, redirected-links 1, redirected-links-json 1, redirects 1, redirects-json 1, robots 1, search 1, sitemap 1, special 1, stale-pages 1, stale-pages-json 1, statistics 1, stubs 1, stubs-json 1, uncategorised-pages 1, uncategorised-pages-json 1, undescribed-pictures 1, undescribed-pictures-json 1, untranslated-pages 1, untranslated-pages-json 1, wanted 1; written 78, removed 0
nothing changed: rendered: nothing; written 0, removed 0
a word in a text: rendered: all-pages 1, article 1, feed 1, history 1, home 1, info 1, license-document 1, long-pages 1, plain 1, recent-changes 1, statistics 1, stubs 1, stubs-json 1; written 14, removed 0
the same committed: rendered: article 1, catalogue 1, contributor 1, contributor-feed 1, contributors 1, contributors-by-activity 1, history 1, home 1, info 1, license-document 1, recent-changes 1, special 1, statistics 1; written 13, removed 0
a commit that touches no page: rendered: catalogue 1, contributor 1, license-document 1; written 6, removed 0
another title: rendered: all-pages 1, article 2, attribution 1, catalogue 1, contributor 1, contributor-feed 1, contributors 1, contributors-by-activity 1, dead-end-pages 1, dead-end-pages-json 1, feed 1, history 1, home 1, info 2, license-document 1, long-pages 1, most-linked 1, most-linked-json 1, new-pages 1, new-pages-json 1, plain 1, recent-changes 1, special 1, stale-pages 1, stale-pages-json 1, statistics 1, stubs 1, stubs-json 1, uncategorised-pages 1, uncategorised-pages-json 1; written 34, removed 0
a new page: rendered: all-pages 1, article 2, attribution 1, catalogue 1, categories 1, contributor 1, contributor-feed 1, contributors 1, contributors-by-activity 1, feed 1, history 1, home 1, info 2, license-document 1, licensing 1, long-pages 1, most-linked 1, most-linked-json 1, new-pages 1, new-pages-json 1, orphaned-pages 1, orphaned-pages-json 1, plain 1, recent-changes 1, sitemap 1, special 1, stale-pages 1, stale-pages-json 1, statistics 1, stubs 1, stubs-json 1, uncategorised-pages 1, uncategorised-pages-json 1; written 39, removed 0
a profile: rendered: article 3, catalogue 1, contributor 1, contributor-feed 2, contributors 1, contributors-by-activity 1, former-place 1, history 3, home 1, info 3, license-document 1, recent-changes 1; written 22, removed 0
a string of the theme: rendered: 404 1, all-pages 1, article 5, attribution 1, broken-files 1, broken-files-json 1, catalogue 1, categories 1, category 1, category-feed 1, contributor 3, contributor-feed 3, contributors 1, contributors-by-activity 1, credit 1, dead-end-pages 1, dead-end-pages-json 1, feed 1, former-place 1, history 5, home 1, info 5, license-document 1, licensing 1, long-pages 1, most-linked 1, most-linked-json 1, new-pages 1, new-pages-json 1, orphaned-pages 1, orphaned-pages-json 1, plain 5, recent-changes 1, redirected-links 1, redirected-links-json 1, redirects 1, redirects-json 1, robots 1, search 1, sitemap 1, special 1, stale-pages 1, stale-pages-json 1, statistics 1, stubs 1, stubs-json 1, uncategorised-pages 1, uncategorised-pages-json 1, undescribed-pictures 1, undescribed-pictures-json 1, untranslated-pages 1, untranslated-pages-json 1, wanted 1; written 7, removed 0
";

/// The text of a page of the hub that is changed at random: with links to pages, to sections that
/// may not be there, with texts of other pages and with what front matter says of them.
fn text(title: &str, links: &[u8], words: u8) -> String {
    let links: String = links
        .iter()
        .map(|link| {
            let page = link % 6;
            match link / 6 % 6 {
                0 => format!(" See [[Page {page}#Low water]]."),
                1 => format!("\n\n![[Page {page}]]\n\n"),
                2 => format!(" See [it](page-{page}.md#high-water)."),
                3 => format!(" See [[Page {page}]] and [[Category:Shore {page}]]."),
                _ => format!(" See [[Page {page}]]."),
            }
        })
        .collect();
    let head = match words / 16 % 6 {
        0 => "---\naliases: [Page 5, Pool]\n---\n",
        1 => "---\nderived_from: [{ page: page-1 }]\n---\n",
        2 => "---\ntranslated_from: { page: page-2 }\nsummary: A tide.\n---\n",
        3 => "---\ncredits: [{ name: Cy Roe, roles: [idea] }]\n---\n",
        _ => "",
    };
    let heading = ["Low water", "High water"][usize::from(words / 4 % 2)];
    let words = "Tides rise and fall. ".repeat(usize::from(words % 4));
    format!(
        "{head}# {title}\n\n{words}{links}\n\n## {heading}\n\n{words}\n\n```rust\nfn tide() -> u8 {{ {} }}\n```\n",
        links.len()
    )
}

/// Something that happens to a hub.
#[derive(Debug, Clone)]
enum Step {
    Edit(u8, Vec<u8>, u8),
    Retitle(u8, u8),
    Remove(u8),
    Rename(u8, u8),
    Settings(u8),
    Strings(u8),
    Template(u8),
    Profile(u8),
    Mailmap(u8),
    Commit(u8),
    Branch(u8),
    Request(u8, u8),
    /// Somebody changes the site itself.
    Tamper(u8),
}

fn step() -> impl Strategy<Value = Step> {
    let links = || prop::collection::vec(any::<u8>(), 0..3);
    prop_oneof![
        4 => (0u8..6, links(), any::<u8>()).prop_map(|(page, links, words)| Step::Edit(page, links, words)),
        2 => (0u8..6, 0u8..4).prop_map(|(page, title)| Step::Retitle(page, title)),
        1 => (0u8..6).prop_map(Step::Remove),
        1 => (0u8..6, 0u8..6).prop_map(|(page, to)| Step::Rename(page, to)),
        1 => any::<u8>().prop_map(Step::Settings),
        1 => any::<u8>().prop_map(Step::Strings),
        1 => any::<u8>().prop_map(Step::Template),
        1 => any::<u8>().prop_map(Step::Profile),
        1 => any::<u8>().prop_map(Step::Mailmap),
        4 => any::<u8>().prop_map(Step::Commit),
        1 => any::<u8>().prop_map(Step::Branch),
        1 => (any::<u8>(), 0u8..6).prop_map(|(number, page)| Step::Request(number, page)),
        1 => any::<u8>().prop_map(Step::Tamper),
    ]
}

/// Does a step; what cannot be done, such as to remove a page that is not there, does nothing.
fn take(hub: &Repository, site: &Path, step: &Step) {
    let page = |number: &u8| format!("content/page-{number}.md");
    let pages = ["Page", "Reef", "Tide", "Kelp"];
    match step {
        Step::Edit(number, links, words) => {
            hub.write(
                &page(number),
                text(&format!("Page {number}"), links, *words),
            );
        }
        Step::Retitle(number, title) => {
            let title = pages[usize::from(title % 4)];
            hub.write(
                &page(number),
                text(&format!("{title} {number}"), &[*number], 2),
            );
        }
        Step::Remove(number) => {
            let _ = std::fs::remove_file(hub.path().join(page(number)));
        }
        Step::Rename(number, to) => {
            let (from, to) = (hub.path().join(page(number)), hub.path().join(page(to)));
            let _ = std::fs::rename(from, to);
        }
        Step::Settings(kind) => {
            let more = [
                "",
                "history: { diffs: 1 }\n",
                "language: fr\n",
                "submissions: { intake: members }\n",
            ];
            let text = format!("title: Reef {}\n{}", kind % 2, more[usize::from(kind % 4)]);
            hub.write("hub.yaml", text);
        }
        Step::Strings(kind) => {
            hub.write(
                "themes/encyclopedia/strings/en.ftl",
                format!("title-history = Past {}\n", kind % 3),
            );
        }
        Step::Template(kind) => {
            hub.write(
                "templates/not-found.html",
                format!("<p>Nothing {}</p>\n", kind % 3),
            );
        }
        Step::Profile(kind) => {
            let shown = ["", "public: false\n", "title: Diver\n"][usize::from(kind % 3)];
            hub.write(
                "contributors/ada.md",
                format!("---\nname: Ada Lovelace\n{shown}---\n"),
            );
        }
        Step::Mailmap(kind) => {
            hub.write(
                ".mailmap",
                format!(
                    "Ada King <ada@tidepool.example> Bo Ito <bo{}@tidepool.example>\n",
                    kind % 2
                ),
            );
        }
        Step::Commit(kind) => {
            let people = [
                "Ada Lovelace <ada@tidepool.example>",
                "Bo Ito <bo@tidepool.example>",
                "Bo Ito <bo1@tidepool.example>",
            ];
            hub.commit_by(
                people[usize::from(kind % 3)],
                &format!("Change {}", kind % 5),
            );
        }
        Step::Branch(kind) => {
            hub.commit("Kept");
            let name = ["main", "side"][usize::from(kind % 2)];
            hub.git(&["checkout", "--quiet", "-B", name]);
            if kind % 3 == 0 {
                hub.git(&["reset", "--quiet", "--hard", "HEAD~1"]);
            }
        }
        Step::Request(number, page_number) => {
            hub.commit("Kept");
            hub.git(&["checkout", "--quiet", "-b", "proposal"]);
            hub.write(&page(page_number), text("Proposal", &[*number], 3))
                .commit_by("Cy Roe <cy@tidepool.example>", "Proposal");
            let name = format!("refs/pull/{}/head", number % 3 + 1);
            hub.git(&["update-ref", &name, "HEAD"]);
            hub.git(&["checkout", "--quiet", "-"]);
            hub.git(&["branch", "--quiet", "-D", "proposal"]);
        }
        Step::Tamper(kind) => {
            let file = site
                .join(["index.html", "sitemap.xml", "page-1/index.html"][usize::from(kind % 3)]);
            match kind % 2 {
                0 => drop(std::fs::remove_file(file)),
                _ if file.exists() => std::fs::write(file, "Mine").expect("it can be written"),
                _ => {}
            }
        }
    }
}

/// The site of a hub in a folder, by the library.
fn site_of(hub: &Path, site: &Path) -> Result<(), String> {
    let built = commonweal::site::build(&Request::new(hub), &Options::into_folder(site));
    built.map(drop).map_err(|error| error.to_string())
}

fn files_below(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(root)
        .into_iter()
        .filter_map(Result::ok);
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(root).expect("it is below");
            (
                path.display().to_string(),
                std::fs::read(entry.path()).expect("it can be read"),
            )
        })
        .collect()
}

proptest! {
    // `PROPTEST_CASES=1000` tries a thousand.
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 64, ..ProptestConfig::default() })]
    #[test]
    fn whatever_happens_a_build_gives_what_a_clean_one_gives(steps in prop::collection::vec(step(), 1..8)) {
        let hub = Repository::new();
        for number in 0..4 {
            hub.write(&format!("content/page-{number}.md"), text(&format!("Page {number}"), &[number + 1], number));
        }
        hub.commit_by("Ada Lovelace <ada@tidepool.example>", "Pages");
        hub.write("content/page-1.md", text("Page 1", &[2], 1)).commit_by("Bo Ito <bo@tidepool.example>", "More");
        let place = tempfile::tempdir().expect("a temporary folder");
        let site = place.path().join("site");
        prop_assert!(site_of(hub.path(), &site).is_ok());
        for step in &steps {
            take(&hub, &site, step);
            let built = site_of(hub.path(), &site);
            let kept = hub.path().join(".commonweal");
            let aside = place.path().join("kept");
            std::fs::rename(&kept, &aside).expect("it was kept");
            let fresh = place.path().join("fresh");
            let clean = site_of(hub.path(), &fresh);
            let _ = std::fs::remove_dir_all(&kept);
            std::fs::rename(&aside, &kept).expect("it comes back");
            prop_assert_eq!(&built, &clean);
            if built.is_ok() {
                let (found, expected) = (files_below(&site), files_below(&fresh));
                let names: Vec<&String> = found.keys().chain(expected.keys()).filter(|name| found.get(*name) != expected.get(*name)).collect();
                prop_assert!(names.is_empty(), "after {:?} of {:?}: {:?}", step, &steps, names);
            }
            std::fs::remove_dir_all(&fresh).ok();
        }
    }
}

fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.and_then(|cases| cases.parse().ok()).unwrap_or(6)
}

#[test]
fn pages_whose_neighbours_look_as_they_did_are_not_looked_at_again() {
    let hub = hub();
    let place = tempfile::tempdir().expect("a temporary folder");
    let build = || {
        let options = Options::into_folder(place.path());
        let built = commonweal::site::build(&Request::new(hub.path()), &options).expect("a site");
        built.untouched
    };
    let kelp = |words: &str| {
        hub.write("content/kelp.md", format!("# Kelp\n\n{words}\n"));
    };
    assert_eq!(build(), 0);
    // Article, text, history and information of the three others.
    kelp("Kelp grows in tall forests below the tide, where many animals live.");
    assert_eq!(build(), 12);
    // What it links to has one page more that leads there.
    kelp("Kelp grows in forests below the [[Tide]], where many animals live.");
    assert_eq!(build(), 8);
    // Its sections may be what links lead to.
    kelp("Kelp grows in forests below the [[Tide]].\n\n## Animals\n\nMany live there.");
    assert_eq!(build(), 0);
    hub.commit_by("Bo Ito <bo@tidepool.example>", "Animals");
    assert_eq!(build(), 0);
    kelp("Kelp grows in forests below the [[Tide]].\n\n## Animals\n\nNone live there.");
    assert_eq!(build(), 12);
}

#[test]
fn a_text_that_stands_in_another_page_brings_its_changes() {
    let hub = hub();
    hub.write(
        "content/crab.md",
        "# Crab\n\nA crab lives in a shell [@ito].\n\n![[Snail]]\n",
    )
    .write("hub.yaml", "title: Tidepool\nbibliography: shore.bib\n")
    .write("shore.bib", "@book{ito, title = {Shells}}\n")
    .commit_by("Ada Lovelace <ada@tidepool.example>", "Quote");
    let mut site = Followed::new(hub);
    site.after("nothing known", |_| {});
    site.after("a word in the text of the other page", |hub| {
        hub.write(
            "content/snail.md",
            "# Snail\n\nSlow snails leave their shells behind when they die.\n",
        );
    });
    site.after("another title of a work", |hub| {
        hub.write("shore.bib", "@book{ito, title = {More shells}}\n");
    });
    let lines: Vec<&str> = site.told.lines().skip(1).collect();
    assert!(lines[0].contains("article 2,"), "{}", site.told);
    assert!(lines[1].contains("article 1"), "{}", site.told);
}
