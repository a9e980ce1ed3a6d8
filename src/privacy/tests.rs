//! What is shown of a hostile text in each medium.

use proptest::prelude::*;

use super::*;

#[test]
fn a_path_is_one_line() {
    let path = SourcePath::new("a b/x\u{202e}y\nAda\u{2028}\u{1b}.md").unwrap();
    assert_eq!(
        shown_path(&path),
        "a b/x\u{fffd}y\u{fffd}Ada\u{fffd}\u{fffd}.md"
    );
}

#[test]
fn a_line_that_is_cut_shows_no_beginning_of_a_host() {
    for most in 8..24 {
        assert!(line("ask ada@tide.example", most).starts_with("ask ada@"));
        assert!(!line("ask ada@tide.example", most).contains("ti"), "{most}");
    }
}

#[test]
fn text_behind_an_address_does_not_hide_it() {
    assert_eq!(
        without_hosts("Cada@tide.exampleored-by: ada@tide.example2 tool@1.2.3-rc"),
        "Cada@…: ada@… tool@1.2.3-rc"
    );
}

#[test]
fn names_are_shown_without_addresses_and_tricks() {
    assert_eq!(shown("ada@x.example"), "ada");
    assert_eq!(
        shown("Ada \u{202e}evil\u{202c}\n Lovelace\u{7}"),
        "Ada evil Lovelace"
    );
    assert_eq!(shown("Ada (ada@x.example)"), "Ada (ada");
    assert_eq!(shown("@handle"), "@handle");
    assert_eq!(shown("@ada@tide.example"), "@ada");
    assert_eq!(shown(&"x".repeat(10_000)).chars().count(), 121);
}

proptest! {
    #[test]
    fn a_plain_name_is_what_is_left_of_it(name in "[a-c@ .\u{200b}é\n]{0,8}") {
        prop_assert!(!is_plain(&name) || cleaned(&name) == name, "{name:?}");
    }

    #[test]
    fn no_host_is_left(text in "([a-c@\u{ff20}._ -]|xn--|org|\u{200b}|é){0,24}") {
        prop_assert!(hosts(&without_hosts(&text)).is_empty(), "{text:?}");
    }
}

#[test]
fn no_medium_shows_what_would_act_in_it() {
    let hostile = "=A\u{202e}\u{1b}[2J\u{ad}<b>`x`|@ada\r\n::error::##[group] \"q\", 5%";
    let log = annotation::inert(&terminal::lines(hostile));
    let script = json::within_html(&serde_json::json!(hostile).to_string());
    let mut html = Vec::new();
    html::write(hostile, &mut html).unwrap();
    let shown = [
        ("page", shown(hostile)),
        ("sentence", quoted(hostile)),
        ("terminal", terminal::line(hostile)),
        ("log", log),
        ("message", annotation::data(hostile)),
        ("property", annotation::property(hostile)),
        ("markdown", markdown::literal(&terminal::line(hostile))),
        ("table", markdown::cell(hostile)),
        ("code", markdown::code(hostile)),
        ("csv", csv::cell(hostile)),
        ("json", json::document(&hostile)),
        ("script", script),
        ("xml", xml::text(hostile)),
        ("html", String::from_utf8(html).unwrap()),
        ("bibtex", bibtex::text(hostile)),
        ("calendar", calendar::text(hostile)),
    ];
    let shown: Vec<String> = shown
        .iter()
        .map(|(medium, text)| format!("{medium}: {}", text.escape_debug()))
        .collect();
    assert_eq!(shown.join("\n"), EXPECTED.trim());
}

/// The hostile text as each medium has it.
const EXPECTED: &str = r#"
page: =A[2J<b>`x`|@ada ::error::##[group] \"q\", 5%
sentence: =A[2J<b>\'x\'|@ada ::error::##[group] \"q\", 5%
terminal: =A��[2J�<b>`x`|@ada��::error::##[group] \"q\", 5%
log: =A��[2J�<b>`x`|@ada�\n: :error::## [group] \"q\", 5%
message: =A��[2J�<b>`x`|@ada%0D%0A::error::##[group] \"q\", 5%25
property: =A��[2J�<b>`x`|@ada%0D%0A%3A%3Aerror%3A%3A##[group] \"q\"%2C 5%25
markdown: =A��&#91;<!-- -->2J�&#60;b&#62;&#96;x&#96;&#124;@<!-- -->ada��&#58;&#58;error&#58;&#58;&#35;<!-- -->&#35;<!-- -->&#91;<!-- -->group&#93; \"q\", 5%
table: =A��&#91;<!-- -->2J�&#60;b&#62;<code>x</code>&#124;@<!-- -->ada  &#58;&#58;error&#58;&#58;&#35;<!-- -->&#35;<!-- -->&#91;<!-- -->group&#93; \"q\", 5%
code: <code>=A��&#91;2J�&#60;b&#62;\'x\'&#124;@<!-- -->ada  &#58;&#58;error&#58;&#58;&#35;<!-- -->&#35;<!-- -->&#91;group&#93; \"q\", 5%</code>
csv: \"\'=A��[2J�<b>`x`|@ada\r\n::error::##[group] \"\"q\"\", 5%\"
json: \"=A\\u202e\\u001b[2J\\u00ad<b>`x`|@ada\\r\\n::error::#\\u0023[group] \\\"q\\\", 5%\"\n
script: \"=A\u{202e}\\u001b[2J\u{ad}\\u003cb\\u003e`x`|@ada\\r\\n::error::##[group] \\\"q\\\", 5%\"
xml: =A\u{202e} [2J\u{ad}&lt;b&gt;`x`|@ada  ::error::##[group] &quot;q&quot;, 5%
html: =A[2J\u{ad}&lt;b&gt;`x`|@ada\r\n::error::##[group] &quot;q&quot;, 5%
bibtex: =A\u{202e} [2J\u{ad}<b>`x`|@ada  ::error::\\#\\#[group] \"q\", 5\\%
calendar: =A\u{202e} [2J\u{ad}<b>`x`|@ada \\n::error::##[group] \"q\"\\, 5%
"#;
