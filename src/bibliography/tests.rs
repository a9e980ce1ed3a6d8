//! Lists as programs export them, and as nobody should.

use super::*;

fn said(list: &Bibliography, key: &str) -> String {
    let parts = list.entry(key).unwrap_or_default().into_iter();
    parts
        .map(|part| match part {
            WorkPart::Text(text) => text,
            WorkPart::Title(text) => format!("*{text}*"),
            WorkPart::Link { href, label } => format!("[{label}]({href})"),
        })
        .collect()
}

#[test]
fn csl_is_read_as_programs_export_it() {
    let list = Bibliography::read(
        "json",
        r#"[
            {"id": "ito", "type": "article-journal", "title": "Shells of <i>Pagurus</i> <script>", "author": [{"family": "Ito", "given": "Bo"}, {"literal": "Shore Society"}],
             "issued": {"date-parts": [["2011", 3]]}, "container-title": "Shore", "volume": 12, "issue": "3", "page": "45-67", "DOI": "https://doi.org/10.1/a<b>"},
            {"id": 7, "title": ["no"], "URL": "javascript:alert(1)", "author": "x", "issued": "2001"},
            {"id": "web", "title": "Tides!", "issued": {"raw": "1999-01-02"}, "URL": "https://a.example/x/"},
            {"id": "ito", "title": "again"}, {"title": "no key"}
        ]"#,
    );
    assert_eq!(
        said(&list, "ito"),
        "Bo Ito, Shore Society (2011). Shells of Pagurus <script>. *Shore*, 12(3), 45-67. [doi:10.1/a<b>](https://doi.org/10.1/a%3Cb%3E)"
    );
    assert_eq!(
        said(&list, "web"),
        "(1999). *Tides!* [a.example/x](https://a.example/x/)"
    );
    assert!(list.has("7") && list.entry("7").is_none());
    assert_eq!(list.problems.len(), 1);
    assert_eq!(list.nearest("Ito"), Some("ito"));
    for broken in [
        "",
        "[",
        "{}",
        "[1]",
        "[[[[",
        "null",
        "\u{feff}[{\"id\": \"a\",}]",
    ] {
        let list = Bibliography::read("json", broken);
        assert!(list.is_empty() && list.problems.len() == 1, "{broken}");
    }
}

#[test]
fn bibtex_is_read_entry_by_entry() {
    let list = Bibliography::read(
        "bib",
        r#"@string{shore = "Journal of the Shore"}
% a comment
@article{ito2011,
  author = {Ito, Bo and van der Berg, J{\"o}rg and others},
  title = {Shells \& {Crabs}}, journal = shore, year = 2011, volume = {12}, number = 3,
  pages = {45--67}, doi = {10.1000/x_1} }
@inbook{part, title = {A part}, crossref = {book}}
@book{book, title = "The book", publisher = {Sea}, address = {Brest}, year = {1999}, crossref = {part}}
@book{self, title = {Self}, crossref = {self}}
@misc{broken, title = {No end
@misc{after, title = {After}, url = {https://a.example}}
@string{bomb = bomb # bomb}
@misc{bomb, title = bomb}
@misc{ , title = {x}}
"#,
    );
    assert_eq!(
        said(&list, "ito2011"),
        "Bo Ito, Jörg van der Berg, others (2011). Shells & Crabs. *Journal of the Shore*, 12(3), 45–67. [doi:10.1000/x_1](https://doi.org/10.1000/x_1)"
    );
    assert_eq!(
        said(&list, "part"),
        "(1999). A part. *The book*. Sea, Brest. "
    );
    assert_eq!(said(&list, "self"), "*Self*. ");
    assert_eq!(
        said(&list, "after"),
        "*After*. [a.example](https://a.example)"
    );
    assert!(list.broken("broken").is_some());
    assert!(list.entry("bomb").is_none());
    assert_eq!(list.problems.len(), 1);
}

#[test]
fn garbage_never_panics() {
    for garbage in [
        "@",
        "@@@@",
        "@a",
        "@a{",
        "@a{b",
        "@a{b,",
        "@a{b, c",
        "@a{b, c=",
        "@a{b, c={",
        "@a(b)",
        "@article{k, title = {\\",
        "@article{k, author = {,,, and , and}}",
        "@string{",
        "@{}",
        "@article{k, date = {9999-99-99/..}, title = {$}}",
        "@article{é, title = {\u{202e}x}}",
    ] {
        let list = Bibliography::read("bib", garbage);
        for key in ["b", "k", "é"] {
            let _ = (list.entry(key), list.broken(key));
        }
    }
    let deep = format!(
        "@a{{k, title = {}x{}}}",
        "{".repeat(50_000),
        "}".repeat(50_000)
    );
    assert!(Bibliography::read("bib", &deep).entry("k").is_none());
}

proptest::proptest! {
    #[test]
    fn any_text_is_read(text in "[@{}a-c,=\" \\n#\\\\$%é]{0,80}", json in "[\\[\\]{}:,\"a-c0-9]{0,60}") {
        let list = Bibliography::read("bib", &text);
        for key in list.entries.keys() {
            let _ = list.entry(key);
        }
        let _ = Bibliography::read("json", &json);
    }
}
