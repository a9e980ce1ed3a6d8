//! Tests of what is recognised as a language, and of what is not.

use super::*;

const ENGLISH: &str = "Everybody who starts here should read the rules about holidays first, and ask the manager when something is not clear.";
const FRENCH: &str = "Les marées montent et descendent deux fois par jour, et les animaux de la côte vivent avec elles depuis toujours.";
const ITALIAN: &str = "Le maree salgono e scendono due volte al giorno, e gli animali della costa vivono con loro da sempre.";

/// What is recognised in files with these texts: the languages, then each file's language and
/// place, where its path names one.
fn told(files: &[(&str, &str)]) -> String {
    told_with(files, &[], None)
}

fn told_with(files: &[(&str, &str)], settings: &[&str], only: Option<&[&str]>) -> String {
    let mut sorted = files.to_vec();
    sorted.sort_unstable();
    let said = |text: &str| {
        text.strip_prefix("lang: ")
            .map(|rest| rest.lines().next().unwrap_or_default().to_owned())
    };
    let said: Vec<Option<String>> = sorted.iter().map(|(_, text)| said(text)).collect();
    let list: Vec<File<'_>> = sorted
        .iter()
        .zip(&said)
        .map(|((path, _), said)| File {
            path,
            said: said.as_deref(),
        })
        .collect();
    let mut declared = Declared::default();
    declared.be_main(settings.first().map(|tag| (*tag).to_owned()));
    settings.iter().for_each(|tag| declared.add(tag));
    let only: Option<Vec<String>> =
        only.map(|only| only.iter().map(|tag| (*tag).to_owned()).collect());
    let text = |at: usize| sample(sorted[at].1).to_owned();
    let layout = recognise(&Evidence {
        files: &list,
        text: &text,
        main: None,
        only: only.as_deref(),
        declared: Some(&declared),
    });
    let mut out = format!(
        "{} + {}",
        layout.main.clone().unwrap_or_default(),
        layout.others.join(" ")
    );
    for file in &list {
        let found = layout.locate(file.path);
        if let Some(language) = found.language {
            out.push_str(&format!("\n{}: {language} {}", file.path, found.place));
        }
    }
    out
}

fn short<'a>(paths: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    paths.iter().map(|path| (*path, "# Crab\n")).collect()
}

#[test]
fn folders_that_share_paths_are_languages() {
    for (files, expected) in [
        (
            &["en/a.md", "fr/a.md", "en/b.md"][..],
            " + en fr\nen/a.md: en a.md\nen/b.md: en b.md\nfr/a.md: fr a.md",
        ),
        // The originals at the root.
        (
            &["a.md", "b.md", "fr-fr/a.md", "zh-cn/b.md"],
            " + fr-FR zh-CN\nfr-fr/a.md: fr-FR a.md\nzh-cn/b.md: zh-CN b.md",
        ),
        // A folder around the translations is no part of the place.
        (
            &["guide/a.md", "translated/pt_br/guide/a.md"],
            " + pt-BR\ntranslated/pt_br/guide/a.md: pt-BR guide/a.md",
        ),
        (
            &["docs/a.md", "_i18n/de/a.md"],
            " + de\n_i18n/de/a.md: de docs/a.md",
        ),
        (
            &["_articles/a.md", "_articles/fa/a.md"],
            " + fa\n_articles/fa/a.md: fa _articles/a.md",
        ),
        // With the name of the originals' folder before the tag.
        (
            &["pages/x/ls.md", "pages.zh_TW/x/ls.md", "pages.fr/x/ls.md"],
            " + fr zh-TW\npages.fr/x/ls.md: fr pages/x/ls.md\npages.zh_TW/x/ls.md: zh-TW pages/x/ls.md",
        ),
        (
            &[
                "docs/intro.md",
                "i18n/fr/docusaurus-plugin-content-docs/current/intro.md",
                "i18n/fr/docusaurus-plugin-content-blog/new.md",
            ],
            " + fr\ni18n/fr/docusaurus-plugin-content-blog/new.md: fr blog/new.md\ni18n/fr/docusaurus-plugin-content-docs/current/intro.md: fr docs/intro.md",
        ),
        // A word among languages follows them when its pages are at the same paths.
        (
            &["en/a.md", "fr/a.md", "no/a.md"],
            " + en fr no\nen/a.md: en a.md\nfr/a.md: fr a.md\nno/a.md: no a.md",
        ),
    ] {
        assert_eq!(told(&short(files)), expected, "{files:?}");
    }
}

#[test]
fn words_departments_countries_and_programming_languages_are_none() {
    for files in [
        &["it/index.md", "hr/index.md", "index.md"][..],
        &["cs/hello.md", "ts/hello.md", "ml/hello.md", "hello.md"],
        &["docs/a.md", "as/is.md", "to/do.md", "no/a.md"],
        &["go.md", "c.md", "id.md", "fr.md"],
        &["de/visa.md", "fr/visa.md", "us/visa.md", "au/visa.md"],
        &[
            "log.md",
            "log-in.md",
            "sign-in.md",
            "how-to.md",
            "how.md",
            "what-it-is.md",
            "what-it.md",
        ],
        &["tax.md", "tax-de.md", "tax-fr.md", "tax-us.md"],
        &["fr/only.md", "other.md"],
        &["add-on.md", "README.md", "hello.cs.md", "hello.md"],
        &["en/a.md"],
    ] {
        assert_eq!(told(&short(files)), " + ", "{files:?}");
    }
    // A text that denies the tag outweighs the path.
    let handbook = [
        ("index.md", ENGLISH),
        ("fr/index.md", ENGLISH),
        ("de/index.md", ENGLISH),
        ("it/index.md", ENGLISH),
    ];
    assert_eq!(told(&handbook), " + ");
    let mixed = [
        ("en/index.md", ENGLISH),
        ("fr/index.md", FRENCH),
        ("to/index.md", ENGLISH),
    ];
    assert_eq!(
        told(&mixed),
        " + en fr\nen/index.md: en index.md\nfr/index.md: fr index.md"
    );
}

#[test]
fn texts_front_matter_and_settings_bear_a_tag_out() {
    assert_eq!(
        told(&[("a.md", ENGLISH), ("it/a.md", ITALIAN)]),
        "en + it\nit/a.md: it a.md"
    );
    // Translated names share no path, but the texts say it.
    assert_eq!(
        told(&[("en/tides.md", ENGLISH), ("fr/marees.md", FRENCH)]),
        " + en fr\nen/tides.md: en tides.md\nfr/marees.md: fr marees.md"
    );
    // The originals are in another language than English.
    assert_eq!(
        told(&[("a.md", FRENCH), ("en/a.md", ENGLISH)]),
        "fr + en\nen/a.md: en a.md"
    );
    assert_eq!(
        told(&[
            ("a.md", "# A"),
            ("is/a.md", "lang: is\n"),
            ("is/b.md", "lang: is\n")
        ]),
        " + is\nis/a.md: is a.md\nis/b.md: is b.md"
    );
    assert_eq!(
        told(&[
            ("a.md", "# A"),
            ("crabe.md", "lang: fr\n"),
            ("maree.md", "lang: fr\n"),
            ("b.md", ""),
            ("c.md", "")
        ]),
        " + fr"
    );
    // One page that says another language makes no hub of two.
    assert_eq!(
        told(&[("a.md", "# A"), ("crabe.md", "lang: fr\n"), ("b.md", "")]),
        " + "
    );
    assert_eq!(
        told_with(&short(&["a.md", "is/a.md"]), &["en", "is"], None),
        "en + is\nis/a.md: is a.md"
    );
    // A country's code stands for the language of the text.
    assert_eq!(
        told(&[
            ("README.md", ENGLISH),
            (
                "README.cn.md",
                "使用这个仓库记录潮汐和海岸的动物，每天都写下来"
            )
        ]),
        "en + zh-CN\nREADME.cn.md: zh-CN README.md"
    );
}

#[test]
fn a_few_pages_in_english_are_translations() {
    let paths: Vec<String> = (0..20)
        .map(|n| format!("docs/zh/docs/p{n}.md"))
        .chain((0..2).map(|n| format!("docs/en/docs/p{n}.md")))
        .collect();
    let files: Vec<&str> = paths.iter().map(String::as_str).collect();
    let first = |files: &[&str]| told(&short(files)).lines().next().map(str::to_owned);
    assert_eq!(first(&files).as_deref(), Some("zh + en"));
    let fewer: Vec<&str> = files[..10].iter().chain(&files[20..]).copied().collect();
    assert_eq!(first(&fewer).as_deref(), Some(" + en zh"));
}

#[test]
fn terms_in_latin_letters_make_no_text_english() {
    let page = "# t1\n潮の満ち引きを毎日記録する。岸の蟹と貝を数える。\n- [The tables of the spring tides](http://x.example)\n";
    let listing = "# t1\nThe crab, the whelk, the limpet and the gull live here and wait for the water to come back.\n";
    let paths: Vec<String> = (1..=9).map(|n| format!("t{n}.md")).collect();
    let texts = |japanese: usize| -> Vec<(&str, &str)> {
        let text = |at: usize| if at < japanese { page } else { listing };
        let pages = paths.iter().enumerate();
        pages.map(|(at, path)| (path.as_str(), text(at))).collect()
    };
    assert_eq!(told(&texts(9)), "ja + ");
    // Where the texts disagree, the home page tells.
    assert_eq!(told(&texts(5)), " + ");
    let mut with_home = texts(5);
    with_home.push(("index.md", page));
    assert_eq!(told(&with_home), "ja + ");
    let mut with_home = texts(1);
    with_home.push(("index.md", page));
    assert_eq!(told(&with_home), " + ");
}

#[test]
fn names_of_files_end_with_languages() {
    for (files, expected) in [
        (
            &["crab.md", "crab.fr.md", "tide.fr.md"][..],
            " + fr\ncrab.fr.md: fr crab.md\ntide.fr.md: fr tide.md",
        ),
        (
            &["README.md", "README.zh-CN.md", "README_pt_BR.md"],
            " + pt-BR zh-CN\nREADME.zh-CN.md: zh-CN README.md\nREADME_pt_BR.md: pt-BR README.md",
        ),
        (
            &[
                "books/free-fr.md",
                "books/free-fa_IR.md",
                "books/free-it.md",
                "books/how-to.md",
                "books/how.md",
            ],
            " + fa-IR fr it\nbooks/free-fa_IR.md: fa-IR books/free.md\nbooks/free-fr.md: fr books/free.md\nbooks/free-it.md: it books/free.md",
        ),
        // With `-`, only files that have a counterpart.
        (
            &["a.md", "a-de.md", "villa-de.md"],
            " + de\na-de.md: de a.md",
        ),
        (
            &["how-to.md", "how-to-de.md"],
            " + de\nhow-to-de.md: de how-to.md",
        ),
    ] {
        assert_eq!(told(&short(files)), expected, "{files:?}");
    }
}

#[test]
fn what_hub_yaml_lists_is_obeyed() {
    let files = short(&["en/a.md", "fr/a.md", "de/a.md"]);
    assert_eq!(told_with(&files, &[], Some(&["en"])), "en + ");
    assert_eq!(
        told_with(&files, &[], Some(&["de", "fr"])),
        "de + fr\nde/a.md: de a.md\nfr/a.md: fr a.md"
    );
    // A folder at the top needs no counterpart then, and neither does the end of a name in a hub of
    // few pages.
    let files = short(&["a.md", "is/b.md", "a.is.md"]);
    assert_eq!(
        told_with(&files, &[], Some(&["en", "is"])),
        "en + is\na.is.md: is a.md\nis/b.md: is b.md"
    );
}

#[test]
fn a_new_file_of_a_language_goes_where_its_others_are() {
    let layout = |paths: &[&str]| {
        let files: Vec<File<'_>> = paths.iter().map(|path| File { path, said: None }).collect();
        recognise(&Evidence {
            files: &files,
            text: &|_| String::new(),
            main: None,
            only: None,
            declared: None,
        })
    };
    let folders = layout(&[
        "docs/a.md",
        "i18n/fr/docusaurus-plugin-content-docs/current/a.md",
    ]);
    assert_eq!(
        folders.new_file("b", "fr", "en"),
        "i18n/fr/docusaurus-plugin-content-docs/current/b.md"
    );
    assert_eq!(folders.new_file("b", "pt-BR", "en"), "pt-br/b.md");
    assert_eq!(
        layout(&["a.md", "a.pt_BR.md"]).new_file("b", "pt-BR", "en"),
        "b.pt_BR.md"
    );
    // A language that is new beside others is known by its folder.
    let found = layout(&["en/a.md", "fr/a.md"]);
    assert_eq!(found.locate("de/a.md").language.as_deref(), Some("de"));
    assert_eq!(found.locate("it/a.md").language, None);
}

#[test]
fn a_hub_twice_as_large_has_no_more_texts_looked_at() {
    let looked_at = |pages: usize| {
        let paths: Vec<String> = ["", "de/", "fr/", "it/", "pt_BR/"]
            .iter()
            .flat_map(|folder| (0..pages).map(move |n| format!("{folder}p{n}.md")))
            .collect();
        let files: Vec<File<'_>> = paths.iter().map(|path| File { path, said: None }).collect();
        let asked = std::cell::Cell::new(0);
        let text = |_: usize| {
            asked.set(asked.get() + 1);
            String::new()
        };
        let layout = recognise(&Evidence {
            files: &files,
            text: &text,
            main: None,
            only: None,
            declared: None,
        });
        assert_eq!(layout.others, ["de", "fr", "it", "pt-BR"]);
        asked.get()
    };
    assert_eq!(looked_at(100), looked_at(200));
    assert!(looked_at(100) < 200, "{}", looked_at(100));
}
