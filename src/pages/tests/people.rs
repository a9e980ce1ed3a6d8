//! Who changed what, as the pages tell it: programs apart, one line for who saves often, and
//! addresses that stay.

use super::{bytes_of, main_of, text_of};

const CRAB: (&str, &str) = ("content/crab.md", "# Crab\n\nIt lives in a shell.\n");
const LIMPET: (&str, &str) = ("content/limpet.md", "# Limpet\n\nIt sits on a rock.\n");

/// A commit of somebody at a day and an hour of March 2026.
fn commit(name: &str, who: &str, time: &str, changes: &str) -> String {
    format!(
        "commit {name}\nAuthor: {who}\nDate: 2026-03-{time}:00:00Z\n\n    {name}\n\n{changes}\n"
    )
}

#[test]
fn lists_of_changes_leave_programs_out_and_show_a_page_once() {
    let ada = "Ada Marsh <ada@tide.example>";
    let log = [
        commit(
            "table",
            "Tide Bot <bot@tide.example>",
            "04T12",
            "M content/crab.md\nM content/limpet.md",
        ),
        commit("third", ada, "03T12", "M content/crab.md"),
        commit("second", ada, "03T11", "M content/crab.md"),
        commit("limpets", ada, "03T10", "A content/limpet.md"),
        commit("first", ada, "02T10", "A content/crab.md"),
    ]
    .concat();
    let files = [CRAB, LIMPET];
    let recent = text_of(&main_of(&files, &log, "special/recent-changes/index.html"));
    assert!(
        !recent.contains("table") && recent.contains("1 change by a program is left out"),
        "{recent}"
    );
    assert!(
        recent.contains("third and 1 earlier change on this day")
            && !recent.contains("second")
            && recent.contains("first"),
        "{recent}"
    );
    let home = text_of(&main_of(&files, &log, "index.html"));
    assert!(home.contains("Recent changesCrabAda Marsh · 3 March 2026LimpetAda Marsh · 3 March 2026All recent changes"), "{home}");
    let catalogue: serde_json::Value =
        serde_json::from_str(&bytes_of(&files, &log, "hub.json")).unwrap();
    let people = catalogue["pages"][0]["contributors"].as_array().unwrap();
    let told: Vec<String> = people
        .iter()
        .map(|person| format!("{} {}", person["name"], person["bot"]))
        .collect();
    assert_eq!(told, ["\"Ada Marsh\" false", "\"Tide Bot\" true"]);
    // The newest revision is the program's, and everything that names a revision says so.
    assert_eq!(catalogue["pages"][0]["changed"], "2026-03-04T12:00:00Z");
    let history = main_of(&files, &log, "crab/history/index.html");
    let newest = history.split("id=\"c-").nth(1).unwrap().get(..7).unwrap();
    let citation = text_of(&main_of(&files, &log, "crab/info/index.html"));
    assert!(
        citation.contains(&format!("Revision {newest}")),
        "{newest} {citation}"
    );
}

#[test]
fn an_earlier_address_of_somebody_leads_to_their_page_and_holds_their_feed() {
    let log = [
        commit(
            "b",
            "Ada Marsh <7+countess@users.noreply.github.com>",
            "03T10",
            "M content/crab.md",
        ),
        commit(
            "a",
            "Ada Marsh <ada@tide.example>",
            "02T10",
            "A content/crab.md",
        ),
    ]
    .concat();
    let profile = (
        "contributors/ada.md",
        "---\nname: Ada Marsh\ngithub: countess\n---\n",
    );
    for former in ["ada-marsh", "countess"] {
        let page = bytes_of(
            &[CRAB, profile],
            &log,
            &format!("contributors/{former}/index.html"),
        );
        assert!(
            page.contains("http-equiv=\"refresh\"") && page.contains("contributors/ada/"),
            "{page}"
        );
        let feed = |whose: &str| {
            bytes_of(
                &[CRAB, profile],
                &log,
                &format!("contributors/{whose}/feed.xml"),
            )
        };
        assert_eq!(feed(former), feed("ada"));
    }
    let unnamed = (
        "contributors/ada.md",
        "---\nname: Tide\nvisibility: pseudonym\ngithub: countess\n---\n",
    );
    assert!(
        !super::outputs(&[CRAB, unnamed], &log)
            .iter()
            .any(|output| output.contains("countess") || output.contains("marsh"))
    );
}

#[test]
fn the_name_by_which_somebody_is_shown_leads_to_them_where_nobody_else_has_it() {
    let log = [
        commit(
            "c",
            "Eve Quay <eve@tide.example>",
            "04T10",
            "M content/crab.md",
        ),
        commit(
            "b",
            "Ada Lace <ada@tide.example>",
            "03T10",
            "M content/crab.md",
        ),
        commit(
            "a",
            "Ada Marsh <ada@tide.example>",
            "02T10",
            "A content/crab.md",
        ),
        commit(
            "z",
            "eve <eve@tide.example>",
            "01T10",
            "A content/limpet.md",
        ),
    ]
    .concat();
    let pages = |log: &str| -> Vec<String> {
        let all = super::outputs(&[CRAB, LIMPET], log).into_iter();
        all.filter(|output| output.starts_with("contributors/") && output.ends_with("/index.html"))
            .collect()
    };
    // Both have the address of their first name, and are shown by a later one.
    let found = pages(&log);
    for expected in [
        "contributors/ada-marsh/index.html",
        "contributors/ada-lace/index.html",
        "contributors/eve/index.html",
        "contributors/eve-quay/index.html",
    ] {
        assert!(
            found.iter().any(|page| page == expected),
            "{expected}: {found:?}"
        );
    }
    let page = bytes_of(&[CRAB, LIMPET], &log, "contributors/ada-lace/index.html");
    assert!(
        page.contains("http-equiv=\"refresh\"") && page.contains("contributors/ada-marsh/"),
        "{page}"
    );
    // Whoever else used the name keeps others from it.
    let other = commit(
        "e",
        "Ada Lace <3+lace3@users.noreply.github.com>",
        "06T10",
        "M content/crab.md",
    ) + &commit(
        "d",
        "Ada Lace <2+lace@users.noreply.github.com>",
        "05T10",
        "M content/crab.md",
    ) + &log;
    assert!(
        !pages(&other)
            .iter()
            .any(|page| page == "contributors/ada-lace/index.html"),
        "{:?}",
        pages(&other)
    );
}

/// A pull request may take away every page but the people.
#[test]
fn a_profile_in_a_hub_without_pages_is_shown() {
    let profile = "---\nname: Ada\navatar: crab.png\n---\nSee [[Crab]], [crab](crab.md), ![a crab](crab.png) and [elsewhere](https://tide.example/).\n";
    let log = "commit c1\nAuthor: Ada <ada@tide.example>\nDate: 2026-03-01\n\n    Crabs\n\nA content/crab.md\n";
    let main = main_of(
        &[("contributors/ada.md", profile)],
        log,
        "contributors/ada/index.html",
    );
    assert!(
        main.contains("href=\"https://tide.example/\"")
            && text_of(&main).contains("See Crab, crab, a crab and elsewhere."),
        "{main}"
    );
}
