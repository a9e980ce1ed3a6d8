//! Tests of addresses.

use super::*;

#[test]
fn addresses_are_those_of_each_forge_and_hold_no_raw_bytes() {
    let path = SourcePath::new("content/a b#?.md").unwrap();
    for (url, edit, pull) in [
        (
            "https://github.com/a/b.git",
            "https://github.com/a/b/edit/main/content/a%20b%23%3F.md",
            "https://github.com/a/b/pull/3",
        ),
        (
            "https://gitlab.com/a/b/",
            "https://gitlab.com/a/b/-/edit/main/content/a%20b%23%3F.md",
            "https://gitlab.com/a/b/-/merge_requests/3",
        ),
        (
            "https://codeberg.org/a/b",
            "https://codeberg.org/a/b/_edit/main/content/a%20b%23%3F.md",
            "https://codeberg.org/a/b/pulls/3",
        ),
        (
            "https://bitbucket.org/a/b.git",
            "https://bitbucket.org/a/b/src/main/content/a%20b%23%3F.md?mode=edit&spa=0&at=main",
            "https://bitbucket.org/a/b/pull-requests/3",
        ),
    ] {
        let repository = Repository::new(url, "main", None).unwrap();
        assert_eq!(repository.edit_url(&path).as_deref(), Some(edit));
        assert_eq!(repository.pull_request_url(3).as_deref(), Some(pull));
    }
    let github = Repository::new("https://github.com/a/b", "main", None).unwrap();
    assert!(
        github
            .new_file_url("content/x.md", &["é".repeat(9_000)])
            .unwrap()
            .len()
            < 200
    );
    assert!(
        github
            .new_file_url("content/x.md", &["\"<>"])
            .unwrap()
            .ends_with("value=%22%3C%3E")
    );
    assert!(
        Repository::new("https://git.example/a/b", "main", None)
            .unwrap()
            .edit_url(&path)
            .is_none()
    );
    assert!(Repository::new("javascript:alert(1)", "main", None).is_none());
}

#[test]
fn a_new_file_has_the_first_text_that_fits() {
    let long = "x".repeat(3_000);
    for (url, named, unnamed) in [
        (
            "https://github.com/a/b",
            "https://github.com/a/b/new/main?filename=content%2Fa%20%26%20b.md&value=%2B%201%25",
            "https://github.com/a/b/new/main/content?value=%2B%201%25",
        ),
        (
            "https://gitlab.com/a/b",
            "https://gitlab.com/a/b/-/new/main?file_name=content%2Fa%20%26%20b.md&content=%2B%201%25",
            "https://gitlab.com/a/b/-/new/main/content?content=%2B%201%25",
        ),
        (
            "https://codeberg.org/a/b",
            "https://codeberg.org/a/b/_new/main/content?filename=a%20%26%20b.md&value=%2B%201%25",
            "https://codeberg.org/a/b/_new/main/content?value=%2B%201%25",
        ),
    ] {
        let repository = Repository::new(url, "main", None).unwrap();
        let texts = [long.as_str(), "+ 1%", "y"];
        assert_eq!(
            repository
                .new_file_url("content/a & b.md", &texts)
                .as_deref(),
            Some(named)
        );
        assert_eq!(
            repository.new_file_url("content/", &texts).as_deref(),
            Some(unnamed)
        );
        assert!(
            repository
                .new_file_url(&format!("{long}.md"), &texts)
                .is_none()
        );
        assert!(
            repository
                .new_file_url("a.md", &[long.as_str()])
                .is_some_and(|url| url.ends_with("=a.md"))
        );
    }
}

#[test]
fn remotes_have_web_addresses_without_secrets() {
    for (remote, web) in [
        ("https://github.com/a/b.git", Some("https://github.com/a/b")),
        (
            "https://me:secret@github.com/a/b",
            Some("https://github.com/a/b"),
        ),
        (
            "http://git.example:8080/a/b/",
            Some("http://git.example:8080/a/b"),
        ),
        ("git@codeberg.org:a/b.git", Some("https://codeberg.org/a/b")),
        (
            "ssh://git@git.example:2222/a/b.git",
            Some("https://git.example/a/b"),
        ),
        ("/srv/hub.git", None),
        ("../hub.git", None),
        ("file:///srv/hub.git", None),
        ("C:\\hub", None),
        ("ext::sh -c x", None),
        ("https://github.com", None),
    ] {
        assert_eq!(web_address(remote).as_deref(), web, "{remote}");
    }
    assert_eq!(
        site_address("https://github.com/Tide/Pool").as_deref(),
        Some("https://tide.github.io/Pool/")
    );
    assert_eq!(
        site_address("https://github.com/tide/tide.github.io").as_deref(),
        Some("https://tide.github.io/")
    );
    assert_eq!(site_address("https://git.example/a/b"), None);
}

#[test]
fn forges_are_told_apart() {
    let words: Vec<&str> = Forge::words().iter().map(|(word, _)| *word).collect();
    let keys: Vec<&str> = Forge::account_keys().map(|key| key.key).collect();
    let hosts = Forge::all().flat_map(|forge| forge.spec().hosts);
    let hosts: Vec<&str> = hosts.map(|host| host.domain).collect();
    for names in [&words, &keys, &hosts] {
        let mut once = names.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), names.len(), "{names:?}");
    }
    for forge in Forge::all() {
        let addresses = &forge.spec().addresses;
        for (template, values) in [
            (addresses.edit, "branch path"),
            (addresses.file, "branch path"),
            (addresses.file_at, "commit path"),
            (addresses.raw, "branch path"),
            (addresses.history, "branch path"),
            (addresses.commit, "commit"),
            (addresses.request, "number"),
        ] {
            let has = |value: &str| template.contains(&format!("{{{value}}}"));
            assert!(has("url") && values.split(' ').all(has), "{template}");
        }
        assert!(!forge.has_servers || Forge::of_host(forge.word()) == Some(forge));
    }
}

#[test]
fn accounts_are_named_by_keys() {
    let read = |name: &str, value: &str| {
        let mut keys = Forge::account_keys();
        keys.find(|key| key.key == name)?.read(value)
    };
    for (key, value, account) in [
        ("github", "@ada", Some("github.com ada")),
        ("gitlab", "ada", Some("gitlab.com ada")),
        ("codeberg", "ada", Some("codeberg.org ada")),
        ("codeberg", "codeberg.org/ada", None),
        (
            "forgejo",
            "git.tide.example/ada",
            Some("git.tide.example ada"),
        ),
        (
            "forgejo",
            "https://Git.Tide.example/ada/",
            Some("git.tide.example ada"),
        ),
        ("forgejo", "ada", None),
        ("forgejo", "ada@tide.example/x", None),
        ("forgejo", "git.tide.example/a/b", None),
    ] {
        let found = read(key, value).map(|(host, login)| format!("{host} {login}"));
        assert_eq!(found.as_deref(), account, "{key}: {value}");
    }
    let own = |url: &str| {
        let repository = Repository::new(url, "main", Forge::of_host("forgejo"));
        let (key, value) = Repository::account(repository.as_ref(), "ada")?;
        Some(format!("{key}: {value}"))
    };
    assert_eq!(
        own("https://git.tide.example/a/b").as_deref(),
        Some("forgejo: git.tide.example/ada")
    );
    assert_eq!(
        own("https://codeberg.org/a/b").as_deref(),
        Some("codeberg: ada")
    );
}

#[test]
fn a_forge_without_servers_is_known_by_its_host_alone() {
    assert_eq!(Forge::of_host("bitbucket.tide.example"), None);
    let bitbucket = Repository::new("https://bitbucket.org/a/b", "main", None).unwrap();
    let path = SourcePath::new("a.md").unwrap();
    assert_eq!(
        bitbucket.line_url("main", &path, Some(3)).as_deref(),
        Some("https://bitbucket.org/a/b/src/main/a.md#lines-3")
    );
    assert_eq!(bitbucket.new_file_url("a.md", &["x"]), None);
}
