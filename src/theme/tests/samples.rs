//! One realistic view for every template.

use serde_json::{Value, json};

use crate::view::*;

mod submissions;

/// The hub of the samples.
pub fn site() -> SiteView {
    let item = |key: &str, url: &str| MenuItem {
        label: None,
        key: key.into(),
        url: url.into(),
    };
    let menu = vec![
        item("all-pages", "/special/all-pages/"),
        item("categories", "/categories/"),
        item("recent-changes", "/special/recent-changes/"),
        item("contributors", "/contributors/"),
        MenuItem {
            label: Some("About".into()),
            key: String::new(),
            url: "/about/".into(),
        },
    ];
    let language = |code: &str, name: &str, dir: &str| LanguageView {
        code: code.into(),
        name: name.into(),
        dir: dir.into(),
        home: format!("/{code}/"),
    };
    SiteView {
        title: "Tidepool Commons".into(),
        description: "Field notes on the shore, by the people who walk it.".into(),
        url: Some("https://tidepool.example".into()),
        base: "/".into(),
        language: "en".into(),
        languages: vec![
            language("en", "English", "ltr"),
            language("fr", "Français", "ltr"),
            language("ar", "العربية", "rtl"),
        ],
        repository: Some(RepositoryView {
            name: "tidepool/commons".into(),
            url: "https://github.com/tidepool/commons".into(),
            forge: "github".into(),
        }),
        license: Some(license()),
        menus: [("en".to_owned(), menu)].into(),
        credit: [("en".to_owned(), "/special/credit/".to_owned())].into(),
        new_page: [(
            "en".to_owned(),
            "https://github.com/tidepool/commons/new/main/content?value=---".to_owned(),
        )]
        .into(),
        intake: "open".into(),
        licensing: [("en".to_owned(), "/licensing/".to_owned())].into(),
        places: PlacesView {
            home: "/".into(),
            all_pages: Some("/special/all-pages/".into()),
            categories: Some("/categories/".into()),
            recent_changes: Some("/special/recent-changes/".into()),
            contributors: Some("/contributors/".into()),
            contributors_by_activity: Some("/contributors/by-activity/".into()),
            statistics: Some("/special/statistics/".into()),
            wanted: Some("/special/wanted/".into()),
            submissions: Some("/submissions/".into()),
            special: Some("/special/".into()),
            contribute: Some("/contributing/".into()),
            licensing: Some("/licensing/".into()),
            feed: Some("/feed.xml".into()),
        },
        search: Some("/search/".into()),
        generator: "0.1.0".into(),
        commit: Some(commit()),
        history: "complete".into(),
        totals: TotalsView {
            pages: 1248,
            people: 87,
            changes: 5310,
            categories: 44,
            words: 812_000,
            submissions: 12,
        },
        ..SiteView::default()
    }
}

/// Every template with a view.
pub fn all() -> Vec<(&'static str, Value)> {
    vec![
        ("article.html", json!(article())),
        ("home.html", json!(home())),
        ("category.html", json!(category())),
        ("categories.html", json!(categories())),
        ("contributor.html", json!(contributor())),
        ("contributors.html", json!(contributors())),
        ("statistics.html", json!(statistics())),
        ("credit.html", json!(credit_rules())),
        (
            "all-pages.html",
            json!(AllPagesView {
                page: frame("all-pages", "", "/special/all-pages/"),
                groups: groups(),
                letters: letters(),
                pages: pager(),
                count: 26,
                total: 31
            }),
        ),
        (
            "wanted.html",
            json!(WantedView {
                page: frame("wanted", "", "/special/wanted/"),
                wanted: wanted()
            }),
        ),
        ("recent-changes.html", json!(recent_changes())),
        ("history.html", json!(history())),
        ("info.html", json!(info())),
        ("file.html", json!(file())),
        ("licensing.html", json!(licensing())),
        ("submissions.html", json!(submissions::queue())),
        ("submission.html", json!(submissions::one())),
        ("submission-archive.html", json!(submissions::archive())),
        ("special.html", json!(special())),
        ("listing.html", json!(listing())),
        ("redirect.html", json!(redirect())),
        (
            "404.html",
            json!(NotFoundView {
                page: frame("404", "", "/404.html")
            }),
        ),
        (
            "text.html",
            json!(TextView {
                page: frame("text", "About credit", "/credit/"),
                body: "<p>Who is named, and why.</p>".into()
            }),
        ),
        ("feed.xml", json!(feed())),
        ("sitemap.xml", json!(sitemap())),
        (
            "sitemap-index.xml",
            json!(SitemapIndexView {
                urls: vec!["https://tidepool.example/sitemap-1.xml".into()]
            }),
        ),
    ]
}

fn frame(kind: &str, title: &str, url: &str) -> Frame {
    Frame {
        kind: kind.into(),
        title: title.into(),
        description: String::new(),
        url: url.into(),
        canonical: Some(format!("https://tidepool.example{url}")),
        language: "en".into(),
        dir: "ltr".into(),
        feeds: vec![LinkView::new("Recent changes", "/feed.xml")],
        ..Frame::default()
    }
}

fn tabs(active: TabKind) -> Vec<TabView> {
    let tab = |key: TabKind, url: &str| TabView {
        key,
        url: url.into(),
        active: key == active,
    };
    vec![
        tab(TabKind::Article, "/hermit-crabs/"),
        tab(TabKind::History, "/hermit-crabs/history/"),
        tab(TabKind::Authorship, "/hermit-crabs/#authorship"),
        tab(TabKind::Information, "/hermit-crabs/info/"),
        tab(
            TabKind::Edit,
            "https://github.com/tidepool/commons/edit/main/content/hermit-crabs.md",
        ),
        tab(
            TabKind::Source,
            "https://github.com/tidepool/commons/blob/main/content/hermit-crabs.md",
        ),
        tab(
            TabKind::Discuss,
            "https://github.com/tidepool/commons/issues",
        ),
    ]
}

fn license() -> LicenseView {
    LicenseView {
        id: "CC-BY-SA-4.0".into(),
        name: "CC BY-SA 4.0".into(),
        url: Some("https://creativecommons.org/licenses/by-sa/4.0/".into()),
    }
}

fn commit() -> CommitView {
    let id = "3f2a91bc07d4e6f58a1b2c3d4e5f60718293a4b5";
    CommitView {
        id: id.into(),
        short: id[..10].into(),
        url: Some(format!("https://github.com/tidepool/commons/commit/{id}")),
    }
}

fn person(name: &str) -> PersonView {
    PersonView {
        name: name.into(),
        url: Some(format!("/contributors/{}/", crate::paths::slug(name))),
        bot: false,
    }
}

fn credit(name: &str, roles: &[&str], changes: usize, share: Option<u8>) -> CreditView {
    CreditView {
        name: name.into(),
        url: person(name).url,
        bot: false,
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        changes,
        pages: 0,
        share,
        first: Some("2025-03-01".into()),
        last: Some("2026-05-04".into()),
    }
}

fn people() -> Vec<CreditView> {
    vec![
        credit("Ada Marsh", &["content", "creator"], 14, Some(61)),
        credit("Bo Itō", &["translation"], 6, Some(22)),
        credit("ليلى حداد", &["review"], 3, Some(9)),
        CreditView {
            url: None,
            ..credit(
                "Wren-of-the-extraordinarily-long-pseudonym-that-never-ends-at-all",
                &["content"],
                1,
                Some(2),
            )
        },
    ]
}

fn change(subject: &str, class: &str, title: &str, names: &[&str]) -> ChangeView {
    ChangeView {
        time: "2026-05-04T14:32:10Z".into(),
        subject: subject.into(),
        class: class.into(),
        people: names.iter().map(|name| person(name)).collect(),
        unnamed: usize::from(class == "minor"),
        pages: if title.is_empty() {
            vec![]
        } else {
            vec![LinkView::new(title, "/hermit-crabs/")]
        },
        more_pages: 0,
        repeated: 0,
        commit: commit(),
        request: Some(LinkView::new(
            "#128",
            "https://github.com/tidepool/commons/pull/128",
        )),
        submission: Some("/submissions/archive/#s-128".into()),
        added: Some(1214),
        removed: Some(12),
        detail: Some("/hermit-crabs/history/#c-3f2a91bc07".into()),
    }
}

fn changes() -> Vec<ChangeView> {
    vec![
        change(
            "Hermit crabs: how they choose a shell",
            "substantive",
            "Hermit crabs",
            &["Ada Marsh", "Bo Itō"],
        ),
        change("Add Bladder wrack", "create", "Bladder wrack", &["Bo Itō"]),
        ChangeView {
            request: None,
            added: None,
            removed: None,
            ..change(
                "Fix a typo in the tide table",
                "minor",
                "Spring tide",
                &["ليلى حداد"],
            )
        },
        ChangeView {
            more_pages: 31,
            repeated: 2,
            ..change(
                "Use the new spelling of grey everywhere",
                "bulk",
                "Anemones",
                &["Ada Marsh"],
            )
        },
    ]
}

fn reuse() -> ReuseView {
    ReuseView {
        license: license(),
        credit: "“Hermit crabs” by Ada Marsh, Bo Itō and others, https://tidepool.example/hermit-crabs/, CC BY-SA 4.0".into(),
        credit_html: "<a href=\"https://tidepool.example/hermit-crabs/\">Hermit crabs</a> by Ada Marsh, Bo Itō and others, <a href=\"https://creativecommons.org/licenses/by-sa/4.0/\">CC BY-SA 4.0</a>".into(),
        credit_markdown: "[Hermit crabs](<https://tidepool.example/hermit-crabs/>)".into(),
        attestation: Some(AttestationView {
            proof: "sign-off".into(),
            statement: "DCO-1.1".into(),
            url: Some("https://developercertificate.org/".into()),
            by: "Ada Marsh".into(),
            date: Some("2026-05-04".into()),
        }),
    }
}

fn sources() -> Vec<SourceView> {
    let source = |title: &str, relation: &str, changes: &str| SourceView {
        title: title.into(),
        author: "B. Itō".into(),
        url: Some("https://shells.example/choice".into()),
        license: Some(LicenseView {
            id: "CC-BY-4.0".into(),
            name: "CC BY 4.0".into(),
            url: Some("https://creativecommons.org/licenses/by/4.0/".into()),
        }),
        relation: relation.into(),
        changes: changes.into(),
    };
    vec![
        source(
            "Shell choice in the intertidal zone",
            "adapted",
            "shortened and translated",
        ),
        source("A field guide to the Breton shore", "facts", ""),
    ]
}

fn article() -> ArticleView {
    let entry = |id: &str, text: &str, children: Vec<TocEntry>| TocEntry {
        id: id.into(),
        text: text.into(),
        children,
    };
    let row = |label: &str, html: &str| InfoboxRow {
        label: label.into(),
        html: html.into(),
    };
    let mut page = frame("article", "Hermit crabs", "/hermit-crabs/");
    page.description = "Crustaceans that live in borrowed shells.".into();
    page.tabs = tabs(TabKind::Article);
    page.breadcrumbs = vec![
        LinkView::new("Animals", "/category/animals/"),
        LinkView::new("Crustaceans", "/category/crustaceans/"),
    ];
    page.alternates = vec![AlternateView {
        language: "fr".into(),
        name: "Français".into(),
        title: "Bernard-l’ermite".into(),
        url: "/fr/bernard-l-ermite/".into(),
        canonical: None,
    }];
    page.notices = vec![Notice {
        key: NoticeKind::Stub,
        text: None,
        url: Some("https://github.com/tidepool/commons/edit/main/content/hermit-crabs.md".into()),
    }];
    page.json_ld = Some(
        "{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"name\":\"Hermit crabs\"}"
            .into(),
    );
    page.license_url = license().url;
    ArticleView {
        page,
        body: include_str!("body.html").into(),
        in_folder: vec![LinkView::new("Rocky shore", "/rocky-shore/")],
        hatnotes: vec!["For the painting, see <a href=\"/hermit/\">The hermit</a>.".into()],
        toc: vec![
            entry(
                "description",
                "Description",
                vec![
                    entry("shells", "Choosing a shell", vec![]),
                    entry(
                        "growth",
                        "Growth",
                        vec![entry("moulting", "Moulting", vec![])],
                    ),
                ],
            ),
            entry("behaviour", "Behaviour", vec![]),
            entry(
                "keeping-records",
                "Keeping records",
                vec![
                    entry("code", "Code", vec![]),
                    entry("measures", "Measures", vec![]),
                ],
            ),
            entry("references", "References", vec![]),
        ],
        infobox: Some(InfoboxView {
            title: "Hermit crabs".into(),
            image: Some(ImageView {
                url: "/media/crab.svg".into(),
                alt: "A hermit crab in a whelk shell".into(),
                caption: "In a whelk shell, Roscoff".into(),
                width: Some(640),
                height: Some(400),
            }),
            rows: vec![
                row("Class", "<a href=\"/malacostraca/\">Malacostraca</a>"),
                row("Order", "Decapoda"),
                row("Habitat", "Intertidal, to 30 m"),
                row("Length", "up to 10 cm"),
            ],
        }),
        categories: vec![
            LinkView::new("Crustaceans", "/category/crustaceans/"),
            LinkView::new("Rocky shore", "/category/rocky-shore/"),
        ],
        byline: BylineView {
            people: people().into_iter().take(3).collect(),
            more: 3,
            more_url: Some("/hermit-crabs/info/#credit".into()),
        },
        authorship: Some(AuthorshipView {
            authors: vec![
                AuthorGroupView {
                    number: 1,
                    kind: "people",
                    people: vec![person("Ada Marsh"), person("Bo Itō")],
                    hidden: 1,
                    share: 61,
                },
                AuthorGroupView {
                    number: 2,
                    kind: "uncommitted",
                    share: 4,
                    ..AuthorGroupView::default()
                },
                AuthorGroupView {
                    number: 8,
                    kind: "others",
                    share: 35,
                    ..AuthorGroupView::default()
                },
            ],
        }),
        created: Some("2025-03-01".into()),
        changed: Some("2026-05-04T14:32:10Z".into()),
        translated_from: None,
        sources: sources(),
        reuse: Some(reuse()),
        revision: Some(commit()),
        backlinks: 17,
        words: 842,
        minutes: 4,
        proposals: 1,
        proposals_url: Some("/submissions/26/".into()),
    }
}

fn card(title: &str, summary: &str) -> PageCard {
    PageCard {
        title: title.into(),
        url: format!("/{}/", crate::paths::slug(title)),
        summary: summary.into(),
        image: None,
        people: vec![person("Ada Marsh"), person("Bo Itō")],
        changed: Some("2026-05-04".into()),
    }
}

fn cards() -> Vec<PageCard> {
    let picture = ImageView {
        url: "/media/crab.svg".into(),
        alt: "A hermit crab in a whelk shell".into(),
        caption: String::new(),
        width: Some(640),
        height: Some(400),
    };
    vec![
        PageCard {
            image: Some(picture),
            ..card(
                "Hermit crabs",
                "Crustaceans that live in borrowed shells, and queue for better ones.",
            )
        },
        card(
            "Spring tide",
            "Twice a month the sea goes further out than usual, and the shore shows what it hides.",
        ),
        card("Bladder wrack", "A brown seaweed with bladders in pairs."),
        card(
            "Beadlet anemone",
            "Red jelly at low tide, a flower at high tide.",
        ),
    ]
}

fn category_links() -> Vec<CategoryLink> {
    [
        ("Crustaceans", 41),
        ("Seaweeds", 68),
        ("Rocky shore", 112),
        ("Tides", 19),
        ("Molluscs", 77),
        ("Birds", 53),
    ]
    .map(|(title, count)| CategoryLink {
        title: title.into(),
        url: format!("/category/{}/", crate::paths::slug(title)),
        count,
    })
    .into()
}

fn wanted() -> Vec<WantedPage> {
    [("Whelk", 9), ("Goose barnacle", 6), ("Neap tide", 4)]
        .map(|(title, count)| WantedPage {
            title: title.into(),
            url: format!(
                "https://github.com/tidepool/commons/new/main/content?filename={}.md",
                crate::paths::slug(title)
            ),
            proposed: (count == 6).then(|| LinkView::new("#7", "/submissions/7/")),
            linked_from: vec![
                LinkView::new("Hermit crabs", "/hermit-crabs/"),
                LinkView::new("Rocky shore", "/rocky-shore/"),
            ],
            count,
        })
        .into()
}

fn everybody() -> Vec<CreditView> {
    people()
        .into_iter()
        .map(|credit| CreditView {
            pages: 12,
            share: None,
            ..credit
        })
        .collect()
}

fn home() -> HomeView {
    HomeView {
        page: frame("home", "Tidepool Commons", "/"),
        heading: Some("Welcome".into()),
        body: "<p>Welcome. This is a <a href=\"/about/\">shared notebook</a> about the shore: what lives there, when to go, and how to leave it as you found it. Everybody may write here.</p>".into(),
        featured: cards(),
        newest: cards().into_iter().skip(1).take(2).collect(),
        categories: category_links(),
        changes: changes(),
        contributors: everybody(),
        calls: vec![CallCard { title: "Shore week 2026".into(), url: "/calls/shore-week/".into(), summary: "Fifty new pages about the strandline in seven days.".into(), until: Some("2026-06-14".into()) }],
        wanted: wanted(),
    }
}

fn letters() -> Vec<LetterLink> {
    let link = |letter: &str, here| LetterLink {
        letter: letter.into(),
        url: format!("/special/all-pages/{}/", letter.to_lowercase()),
        count: 13,
        here,
    };
    vec![link("A", true), link("B", false)]
}

fn groups() -> Vec<LetterGroup> {
    let group = |letter: &str, titles: &[&str]| LetterGroup {
        letter: letter.into(),
        id: format!("cw-letter-{}", crate::paths::slug(letter)),
        pages: titles.iter().map(|title| card(title, "")).collect(),
    };
    vec![
        group("A", &["Acorn barnacle", "Anemones", "Arctic tern"]),
        group(
            "B",
            &[
                "Beadlet anemone",
                "Bladder wrack",
                "Brittle stars",
                "Brown shrimp",
            ],
        ),
        group("É", &["Étoile de mer", "Étrille"]),
        group(
            "H",
            &[
                "Hermit crabs",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-on-the-shore",
            ],
        ),
        group("ق", &["قنفذ البحر"]),
    ]
}

fn pager() -> Vec<SwitchView> {
    let part = |key: &str, active| SwitchView {
        key: key.into(),
        url: format!("/category/crustaceans/page-{key}/"),
        active,
    };
    vec![part("1", true), part("2", false)]
}

fn category() -> CategoryView {
    CategoryView {
        page: Frame {
            breadcrumbs: vec![
                LinkView::new("Topics", "/categories/"),
                LinkView::new("Animals", "/category/animals/"),
            ],
            ..frame("category", "Crustaceans", "/category/crustaceans/")
        },
        body: "<p>Animals with a shell on the outside and many jointed legs.</p>".into(),
        parents: vec![LinkView::new("Animals", "/category/animals/")],
        subcategories: category_links().into_iter().take(3).collect(),
        groups: groups(),
        pages: pager(),
        count: 12,
        feed: Some("/category/crustaceans/feed.xml".into()),
    }
}

fn categories() -> CategoryTreeView {
    let node = |title: &str, children: Vec<CategoryNode>| CategoryNode {
        title: title.into(),
        url: format!("/category/{}/", crate::paths::slug(title)),
        count: 12,
        children,
    };
    CategoryTreeView {
        page: frame("categories", "", "/categories/"),
        roots: vec![
            node(
                "Animals",
                vec![
                    node(
                        "Crustaceans",
                        vec![node("Crabs", vec![]), node("Shrimps", vec![])],
                    ),
                    node("Molluscs", vec![]),
                ],
            ),
            node("Plants", vec![node("Seaweeds", vec![])]),
            node("Tides", vec![]),
        ],
        uncategorised: 7,
    }
}

fn contributor() -> ContributorView {
    let credited = |title: &str, share: Option<u8>| CreditedPage {
        title: title.into(),
        url: "/hermit-crabs/".into(),
        changes: 3,
        share,
        last: Some("2026-05-04".into()),
    };
    ContributorView {
        page: Frame {
            breadcrumbs: vec![LinkView::new("Contributors", "/contributors/")],
            ..frame("contributor", "Ada Marsh", "/contributors/ada/")
        },
        body: "<p>I count limpets in Roscoff, mostly in the rain.</p>".into(),
        bot: false,
        avatar: None,
        pronouns: Some("she/her".into()),
        links: vec![
            LinkView::new("ada.example", "https://ada.example/"),
            LinkView::new("ORCID", "https://orcid.org/0000-0002-1825-0097"),
        ],
        work: vec![
            WorkGroup {
                kind: "created".into(),
                count: 2,
                more: 0,
                pages: vec![
                    credited("Hermit crabs", Some(61)),
                    credited("Spring tide", None),
                ],
            },
            WorkGroup {
                kind: "review".into(),
                count: 31,
                more: 30,
                pages: vec![credited("Bladder wrack", None)],
            },
        ],
        changes: changes(),
        attestations: reuse().attestation.into_iter().collect(),
        proposals: Some(submissions::of_person()),
        feed: Some("/contributors/ada/feed.xml".into()),
        calendar: Some(CalendarView {
            from: "2025-05-05".into(),
            to: "2026-05-06".into(),
            changes: 5,
            active_days: 2,
            width: 689,
            height: 107,
            ground: "M0 16H689V55H676V107H0z".into(),
            months: vec![
                CalendarMonth { x: 0, month: 5 },
                CalendarMonth { x: 52, month: 6 },
            ],
            days: vec![
                CalendarDay {
                    x: 0,
                    y: 16,
                    date: "2025-05-05".into(),
                    changes: 4,
                    level: 4,
                },
                CalendarDay {
                    x: 676,
                    y: 42,
                    date: "2026-05-06".into(),
                    changes: 1,
                    level: 1,
                },
            ],
        }),
        years: vec![YearView {
            year: 2026,
            months: vec![0, 3, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0],
            changes: 15,
        }],
        words: 12_345,
        reviews: 7,
        classes: vec![
            ClassCount {
                class: "create".into(),
                changes: 12,
            },
            ClassCount {
                class: "substantive".into(),
                changes: 80,
            },
        ],
        undone: 1,
        firsts: vec![FirstView {
            key: "page".into(),
            date: "2025-03-01".into(),
            page: LinkView::new("Hermit crabs", "/hermit-crabs/"),
        }],
        total_pages: 31,
        total_changes: 214,
        first: Some("2025-03-01".into()),
        last: Some("2026-05-04".into()),
    }
}

fn contributors() -> ContributorsView {
    let row = |name: &str, kinds: &[&str]| PersonRow {
        name: name.into(),
        url: person(name).url.unwrap_or_default(),
        pages: 12,
        changes: 31,
        last: Some("2026-05-04".into()),
        kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
    };
    let switch = |key: &str, url: &str, active| SwitchView {
        key: key.into(),
        url: url.into(),
        active,
    };
    let group = |letter: &str, people| PeopleGroup {
        letter: letter.into(),
        id: format!("cw-letter-{}", crate::paths::slug(letter)),
        people,
    };
    ContributorsView {
        page: frame("contributors", "", "/contributors/"),
        order: "name".into(),
        orders: vec![
            switch("name", "/contributors/", true),
            switch("activity", "/contributors/by-activity/", false),
        ],
        total: 10_400,
        shown: 3,
        unnamed: 2,
        pages: vec![
            switch("1", "/contributors/", true),
            switch("2", "/contributors/page-2/", false),
        ],
        kinds: ["wrote", "translated", "reviewed", "pictured", "helped"]
            .map(|key| KindCount {
                key: key.into(),
                count: 2,
            })
            .into(),
        letters: vec![
            LinkView::new("A", "#l-a"),
            LinkView::new("B", "#l-b"),
            LinkView::new("ق", "/contributors/page-2/#l-q"),
        ],
        groups: vec![
            group("A", vec![row("Ada Marsh", &["wrote", "reviewed"])]),
            group(
                "B",
                vec![row("Bo Itō", &["translated"]), row("Bea", &["helped"])],
            ),
        ],
        bots: vec![row("link-checker[bot]", &["helped"])],
    }
}

fn statistics() -> StatisticsView {
    let bar = |month: &str, value: usize, x: f64| ChartBar {
        month: month.into(),
        value,
        x,
        y: 100.0,
        width: 20.0,
        height: value as f64,
    };
    let row = |label: &str, count: usize, key: Option<&str>| FigureRow {
        key: key.map(str::to_owned),
        label: label.into(),
        length: 50,
        ..FigureRow::of(count)
    };
    StatisticsView {
        page: frame("statistics", "", "/special/statistics/"),
        charts: ["pages", "people", "changes"]
            .map(|key| ChartView {
                key: key.into(),
                total: key != "changes",
                months: 1,
                from: "2026-04-01".into(),
                to: "2026-05-01".into(),
                last: 12,
                most: 12,
                width: 720,
                height: 220,
                side: 44,
                bars: vec![bar("2026-04-01", 7, 50.0), bar("2026-05-01", 12, 90.0)],
                lines: vec![
                    ChartLine { y: 198.0, value: 0 },
                    ChartLine { y: 100.0, value: 5 },
                ],
                dates: vec![ChartDate {
                    x: 60.0,
                    year: 2026,
                    month: 4,
                }],
            })
            .into(),
        tables: vec![
            FigureTable {
                key: "classes".into(),
                rows: vec![
                    row("create", 1248, Some("class-create")),
                    row("odd", 3, Some("class-odd")),
                ],
                more: 0,
            },
            FigureTable {
                key: "languages".into(),
                rows: vec![row("Français", 12, None)],
                more: 3,
            },
            FigureTable {
                key: "licenses".into(),
                rows: vec![row("", 12, Some("license-none"))],
                more: 0,
            },
            FigureTable {
                key: "topics".into(),
                rows: vec![FigureRow {
                    url: Some("/category/tides/".into()),
                    ..row("Tides", 12, None)
                }],
                more: 0,
            },
        ],
        words: 812_000,
        media: 12,
        programs: 2,
        undone: 31,
        reviews: 77,
        first: Some("2025-03-01".into()),
        last: Some("2026-05-04".into()),
    }
}

fn credit_rules() -> CreditRulesView {
    CreditRulesView {
        page: frame("credit", "", "/special/credit/"),
        words: 12,
        percent: "2".into(),
        pages: 25,
        classes: crate::history::Class::ALL
            .map(|class| ClassRule {
                class: class.name().into(),
                earns: "byline".into(),
            })
            .into(),
        programs: vec![LinkView::new(
            "link-checker[bot]",
            "/contributors/link-checker/",
        )],
        more_programs: 3,
        unnamed: 2,
        shallow: true,
        profiles_url: Some(
            "https://github.com/tidepool/commons/new/main?filename=contributors/your-name.md"
                .into(),
        ),
    }
}

fn recent_changes() -> RecentChangesView {
    RecentChangesView {
        page: frame("recent-changes", "", "/special/recent-changes/"),
        days: vec![
            DayView {
                date: "2026-05-04".into(),
                changes: changes(),
            },
            DayView {
                date: "2026-05-01".into(),
                changes: changes().into_iter().rev().collect(),
            },
        ],
        programs: 12,
    }
}

fn revision(index: usize, change: ChangeView) -> RevisionView {
    let piece = |change: &'static str, text: &str| PieceView {
        change,
        text: text.into(),
    };
    let hunk = |place: &'static str, heading: &str, pieces: Vec<PieceView>| HunkView {
        place,
        heading: heading.into(),
        pieces,
    };
    let shown = DiffView {
        state: "shown",
        hunks: vec![
            hunk(
                "front-matter",
                "",
                vec![
                    piece("kept", "title: "),
                    piece("removed", "Hermit crab"),
                    piece("added", "Hermit crabs"),
                ],
            ),
            hunk(
                "section",
                "Choosing a shell",
                vec![
                    piece("skipped", ""),
                    piece("kept", "they queue "),
                    piece("added", "by size "),
                    piece("kept", "on the shore"),
                ],
            ),
        ],
        more: 212,
    };
    RevisionView {
        id: format!("c-3f2a91bc0{index}"),
        change,
        undone: index == 1,
        words: (index < 2).then_some(842),
        moved_from: (index == 2).then(|| "content/crabs.md".into()),
        diff: [
            Some(shown),
            Some(DiffView {
                state: "missing",
                ..DiffView::default()
            }),
            Some(DiffView {
                state: "blank",
                ..DiffView::default()
            }),
            None,
        ][index % 4]
            .clone(),
    }
}

fn history() -> HistoryView {
    HistoryView {
        page: Frame {
            tabs: tabs(TabKind::History),
            ..frame("history", "Hermit crabs", "/hermit-crabs/history/")
        },
        article: LinkView::new("Hermit crabs", "/hermit-crabs/"),
        revisions: changes()
            .into_iter()
            .enumerate()
            .map(|(index, change)| {
                revision(
                    index,
                    ChangeView {
                        pages: vec![],
                        ..change
                    },
                )
            })
            .collect(),
        older: 12,
        forge_url: Some(
            "https://github.com/tidepool/commons/commits/main/content/hermit-crabs.md".into(),
        ),
    }
}

fn info() -> PageInfoView {
    let link = |title: &str| LinkView::new(title, format!("/{}/", crate::paths::slug(title)));
    PageInfoView {
        page: Frame { tabs: tabs(TabKind::Information), ..frame("info", "Hermit crabs", "/hermit-crabs/info/") },
        article: link("Hermit crabs"),
        source_path: "content/animals/hermit-crabs.md".into(),
        source_url: Some("https://github.com/tidepool/commons/blob/main/content/animals/hermit-crabs.md".into()),
        language_name: "English".into(),
        words: 842,
        revisions: 24,
        created: Some("2025-03-01".into()),
        changed: Some("2026-05-04".into()),
        revision: Some(commit()),
        credit: vec![
            StandingView {
                standing: "authors",
                parts: people().into_iter().map(|credit| PartView { credit, words: 214, undone: 1 }).collect(),
                hidden: 0,
            },
            StandingView {
                standing: "mentioned",
                parts: vec![PartView { credit: credit("Cy", &["maintenance"], 0, None), words: 0, undone: 0 }],
                hidden: 2,
            },
        ],
        backlinks: ["Rocky shore", "Whelk", "Spring tide", "Roscoff"].map(link).into(),
        links: ["Crustaceans", "Bladder wrack"].map(link).into(),
        missing: vec![LinkView::new("Goose barnacle", "")],
        redirects: vec![link("Hermit crab")],
        sources: sources(),
        reuse: Some(reuse()),
        citations: vec![CitationView {
            format: "BibTeX".into(),
            text: "@misc{hermit-crabs,\n  title = {Hermit crabs},\n  author = {Marsh, Ada and It\\={o}, Bo},\n  year = {2026}\n}".into(),
        }],
        findings: vec![FindingView {
            rule: "broken-link".into(),
            severity: "error".into(),
            line: Some(12),
            message: "no page is called “Goose barnacle”".into(),
            why: "Readers who follow the link find nothing.".into(),
            help: "write the page, or change the link".into(),
        }],
        more_findings: 3,
    }
}

fn file() -> FileView {
    FileView {
        page: frame("file", "Rock pool", "/file/media/rock-pool.svg/"),
        kind: "picture",
        url: "/media/rock-pool.svg".into(),
        name: "rock-pool.svg".into(),
        format: "SVG".into(),
        kilobytes: 12,
        width: Some(640),
        height: Some(480),
        authors: vec![person("Bo Itō")],
        unnamed: 1,
        copyright: vec!["2026 Bo Itō".into(), "2025 Ada Marsh".into()],
        source: Some(LinkView::new(
            "https://shore.example/pool",
            "https://shore.example/pool",
        )),
        license: Some(license()),
        changes: "cropped".into(),
        credit: Some(CreditLines {
            text: "“Rock pool” by Bo Itō".into(),
            html: "<cite>Rock pool</cite> by Bo Itō".into(),
            markdown: "Rock pool by Bo Itō".into(),
        }),
        place_removed: true,
        shown_on: vec![LinkView::new("Hermit crabs", "/hermit-crabs/")],
        brought_by: vec![person("Ada Marsh")],
        brought: Some("2026-03-01".into()),
        revision: Some(commit()),
        source_path: "content/media/rock-pool.svg".into(),
        source_url: Some(
            "https://github.com/tidepool/commons/blob/main/content/media/rock-pool.svg".into(),
        ),
        history_url: Some(
            "https://github.com/tidepool/commons/commits/main/content/media/rock-pool.svg".into(),
        ),
        findings: info().findings,
        more_findings: 3,
    }
}

fn licensing() -> LicensingView {
    let row = |about| LicenseRow {
        license: license(),
        pages: 61,
        files: 12,
        file_links: vec![LinkView::new("Rock pool", "/file/media/rock-pool.svg/")],
        more_files: 11,
        about,
        text_url: Some(
            "https://github.com/tidepool/commons/blob/main/LICENSES/CC-BY-SA-4.0.txt".into(),
        ),
    };
    LicensingView {
        page: frame("licensing", "", "/licensing/"),
        default: Some(license()),
        licenses: vec![row(Some("by-sa")), row(None)],
        pages: 62,
        files: 13,
        unlicensed_pages: 1,
        unlicensed_files: 1,
        proofs: vec![
            ProofRow {
                proof: "sign-off".into(),
                pages: 50,
                percent: 80,
            },
            ProofRow {
                proof: "none".into(),
                pages: 12,
                percent: 20,
            },
        ],
        changes: Some(ChangesRow {
            certified: 90,
            not_needed: 5,
            missing: 2,
        }),
        statements: vec![StatementRow {
            name: "DCO-1.1".into(),
            url: Some("https://developercertificate.org/".into()),
            version: "49b8cb054926".into(),
            text: "By making a contribution to this project, I certify <that>:".into(),
            pages: 50,
        }],
        accepted: vec![row(Some("by"))],
        policy: Some(PolicyView {
            accept: vec!["sign-off", "profile"],
            since: Some("2026-01-01".into()),
        }),
        flows: vec![FlowRow {
            license: license(),
            outcome: "allowed",
            reference: "https://creativecommons.org/compatiblelicenses/",
        }],
        document_url: "/licenses.spdx.json".into(),
        attribution_url: "/ATTRIBUTION.md".into(),
    }
}

fn special() -> SpecialIndexView {
    let item = |key: &str, count: Option<usize>| SpecialItem {
        key: key.into(),
        url: format!("/special/{key}/"),
        count,
    };
    let group = |key: &str, items: Vec<SpecialItem>| SpecialGroup {
        key: key.into(),
        items,
    };
    SpecialIndexView {
        page: frame("special", "", "/special/"),
        groups: vec![
            group(
                "reading",
                vec![
                    item("all-pages", Some(1248)),
                    item("categories", Some(44)),
                    item("recent-changes", None),
                ],
            ),
            group(
                "maintenance",
                vec![
                    item("wanted", Some(3)),
                    item("orphaned", Some(0)),
                    item("stubs", Some(12)),
                ],
            ),
        ],
    }
}

fn listing() -> ListingView {
    let row = |title: &str, number: usize| ListingRow {
        title: title.into(),
        url: "/x/".into(),
        number: Some(number),
        date: Some("2026-05-04".into()),
        target: Some(LinkView::new("Whelk", "/whelk/")),
    };
    ListingView {
        page: frame("listing", "", "/special/long/"),
        key: "long".into(),
        rows: vec![row("Rocky shore", 12_400), row("Tides", 8_020)],
        more: 5,
    }
}

fn redirect() -> RedirectView {
    RedirectView {
        page: frame("redirect", "Hermit crabs", "/hermit-crab/"),
        target: LinkView::new("Hermit crabs", "/hermit-crabs/"),
        canonical: Some("https://tidepool.example/hermit-crabs/".into()),
    }
}

fn feed() -> FeedView {
    let entry = FeedEntry {
        id: "https://tidepool.example/hermit-crabs/".into(),
        url: "https://tidepool.example/hermit-crabs/".into(),
        title: "Hermit crabs".into(),
        summary: "Crustaceans that live in borrowed shells.".into(),
        html: "<p>Hermit crabs &amp; shells</p>".into(),
        updated: "2026-05-04T14:32:10Z".into(),
        published: Some("2025-03-01T08:00:00Z".into()),
        authors: vec!["Ada Marsh".into(), "Bo Itō".into()],
        categories: vec!["Crustaceans".into()],
    };
    FeedView {
        title: "Tidepool Commons".into(),
        subtitle: "New and changed pages".into(),
        id: "https://tidepool.example/feed.xml".into(),
        self_url: "https://tidepool.example/feed.xml".into(),
        home_url: "https://tidepool.example/".into(),
        language: "en".into(),
        updated: "2026-05-04T14:32:10Z".into(),
        rights: "CC BY-SA 4.0".into(),
        entries: vec![
            FeedEntry {
                authors: vec![],
                published: None,
                ..entry.clone()
            },
            entry,
        ],
    }
}

fn sitemap() -> SitemapView {
    let alternates = vec![SitemapAlternate {
        language: "fr".into(),
        url: "https://tidepool.example/fr/bernard-l-ermite/".into(),
    }];
    SitemapView {
        entries: vec![SitemapEntry {
            url: "https://tidepool.example/hermit-crabs/".into(),
            changed: Some("2026-05-04".into()),
            alternates,
        }],
    }
}
