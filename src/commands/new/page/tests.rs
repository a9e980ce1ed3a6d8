//! What is asked, and the names of branches.

use super::next::branch_name;
use super::*;
use crate::config::Config;
use crate::history::Log;
use crate::hub::Drafts;
use crate::paths::SourcePath;
use crate::sources::{Source, Sources};

#[derive(clap::Parser)]
struct Line {
    #[command(flatten)]
    args: Contents,
}

#[test]
fn a_branch_has_the_letters_of_the_title() {
    assert_eq!(
        ["Araignées", "しお", "C++ tips"].map(branch_name),
        ["araignees", "new-page", "c-tips"]
    );
}

#[test]
fn what_is_missing_is_asked_for_and_what_the_hub_refuses_is_asked_again() {
    let rules = "languages: [en, fr]\nlicensing: { allowed: [CC0-1.0, CC-BY-4.0] }\nfront-matter: { required: [categories], fields: { depth: { type: integer, max: 9, required: true } } }\n";
    let (config, _) = Config::read(&Source::new(
        SourcePath::new("hub.yaml").unwrap(),
        rules.into(),
    ));
    let hub = Hub::new(
        config,
        Sources::from_texts("content", [("content/a.md", "# A")]),
        Log::default(),
        Drafts::Hidden,
    );
    let args = <Line as clap::Parser>::parse_from(["page"]).args;
    let answers = "fra\nfr\n\nOiseaux, Vagues\nMIT\ncc0\ndeep\n12\n7\n";
    let mut asked = Vec::new();
    let mut questions = Questions::new(answers.as_bytes(), &mut asked);
    let mut page = given(&args, &hub.config).unwrap_or_default();
    page.title = NewPage::titled("\u{1b}[2JMarées", "").title;
    ask_first(&mut page, &args, &hub, &[], &mut questions);
    let blanks = Blanks::Filled {
        today: "2026-11-22".parse().unwrap(),
    };
    let path = page.path(&hub);
    ask_rest(&mut page, &hub, &path, blanks, &mut questions);
    assert_eq!(
        (path.as_str(), page.write(&hub, &path, blanks).text.as_str()),
        (
            "content/fr/2jmarées.md",
            "---\ntitle: \"[2JMarées\"\nsummary:\ncategories: [Oiseaux, Vagues]\nlicense: CC0-1.0\ndepth: 7\n---\n\n"
        )
    );
    let asked = String::from_utf8(asked).unwrap();
    assert_eq!(
        asked,
        "Language (en | fr): `fra` is no language of this hub. Did you mean `fr`? The hub has en, fr; another one is added to `languages` in hub.yaml.\n\
             Language (en | fr): Summary (one or two sentences; Enter leaves it for later): Categories (with commas between them): \
             license (CC0-1.0 | CC-BY-4.0): this hub does not publish under `MIT`. Choose one of CC0-1.0, CC-BY-4.0.\n\
             license (CC0-1.0 | CC-BY-4.0): depth (≤ 9): `depth` should be a whole number, but it is `deep`. Write a whole number.\n\
             depth (≤ 9): `depth` should be at most 9, but it is 12. Write a value that is at most 9.\n\
             depth (≤ 9): "
    );
}
