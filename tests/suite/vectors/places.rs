//! Where a stranger's text can enter a hub.

/// Places in a page's text: the name, and the text around the input.
pub const TEXT: &[(&str, &str)] = &[
    ("block", "{}"),
    ("line", "a {1} b"),
    ("heading", "## {1}"),
    ("id of a heading", "## H {#{1}}"),
    ("target of a link", "[x]({1})"),
    ("target in brackets", "[x](<{1}>)"),
    ("title of a link", "[x](https://ok.example \"{1}\")"),
    ("text of a link", "[{1}](https://ok.example)"),
    ("reference", "[x][r]\n\n[r]: {1} \"{1}\""),
    ("address", "<https://{1}> https://ok.example/{1}"),
    ("target of a picture", "![a]({1})"),
    ("words for a picture", "![{1}](leaf.png \"{1}\")"),
    (
        "wiki link",
        "[[{1}]] [[Home|{1}]] [[Home#{1}]] [[fr:{1}]] [[@{1}]]",
    ),
    ("category", "[[Category:{1}]]"),
    ("embed", "![[{1}]] ![[leaf.png|{1}]]"),
    ("language of code", "```{1}\nx\n```"),
    ("code", "````html\n{}\n````\n\n``{1}``"),
    ("table", "| a | {1} |\n|---|:-:|\n| {1} | b |"),
    ("math", "$ {1} $ $\\text{{1}}$\n\n$$\n{}\n$$"),
    ("diagram", "```mermaid\n{}\n```"),
    ("note", "t[^n] t[^{1}]\n\n[^n]: {1}\n\n[^{1}]: n"),
    ("alert", "> [!NOTE]\n> {1}"),
    ("callout", "> [!tip]- {1}\n> b\n\n> [!{1}] t\n> b"),
    ("admonition", "!!! note \"{1}\"\n    {1}\n\n??? {1}\n    b"),
    (
        "box in a fence",
        "```admonish tip title=\"{1}\"\n{1}\n```\n\n~~~~admonish {1}\nb\n~~~~",
    ),
    (
        "cells",
        "*    *   {1}\n\n    *   {1}\n\n| a |\t{1} |\n|---\t|---\t|\n| b | {1} |",
    ),
    ("tab", "=== \"{1}\"\n    b"),
    (
        "container",
        "::: tip {1}\nb\n:::\n\n:::note[{1}]\nb\n:::\n\n::: {.x title=\"{1}\"}\nb\n:::\n\n::: {1}\nb\n:::",
    ),
    ("attributes", "p\n{: .{1} title=\"{1}\" }\n\n[t]{.a {1}}"),
    (
        "shortcode",
        "{{< figure src=\"{1}\" >}} {{ {1} }} {% {1} %}",
    ),
    (
        "shortcode in HTML",
        "<div>\n{{< figure src=\"{1}\" alt=\"{1}\" caption=\"{1}\" >}}\n{{< card link=\"{1}\" title=\"{1}\" image=\"{1}\" subtitle=\"{1}\" >}} {{< youtube \"{1}\" >}}\n</div>",
    ),
    (
        "live example",
        "<p v-if=\"{1}\">{1}</p>\n\n<div>\n<b @click=\"{1}\">{1}</b>\n</div>",
    ),
    (
        "component",
        "<TabItem value=\"{1}\" label=\"{1}\">\n\nx\n\n</TabItem>",
    ),
    ("comment", "<!-- {1} -->\n\n%% {1} %%\n\n{/* {1} */}"),
    ("task", "- [ ] {1}\n- [x] {1}\n\nterm\n: {1}"),
    (
        "attribute of HTML",
        "<div title=\"{1}\" class='{1}' id={1}>x</div>",
    ),
    (
        "address of HTML",
        "<a href=\"{1}\">x</a> <img src=\"{1}\" alt=\"{1}\">",
    ),
    (
        "element of HTML",
        "<details><summary>{}</summary><table><tr><td>{}</table>",
    ),
    (
        "foreign element",
        "<svg><desc>{1}</desc></svg> <math><mtext>{1}</mtext></math> <style>{1}</style>",
    ),
];

/// A text with an input in every place of a page's text that stands for one: `{}` as it is, `{1}`
/// on one line.
pub fn fill(place: &str, input: &str) -> String {
    let line: String = input
        .chars()
        .map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c })
        .collect();
    place.replace("{1}", &line).replace("{}", input)
}

/// Keys of a page's front matter.
pub const FRONT: &str = "title: {}\nsummary: {}\ncategories: [{}]\naliases: [{}]\nlicense: {}\ndate: {}\nimage: {}\nattestation: { statement: {}, by: {}, date: {} }\n\
    sources: [{ title: {}, author: {}, url: {}, license: {}, relation: {}, changes: {}, file: {} }, {}]\ncontributors: [{ who: {}, role: {}, url: {}, github: {} }, [{}, {}]]\n\
    authors: [{}]\ntranslated_from: { page: {}, revision: {} }\nderived_from: [{ page: {} }]\ninfobox: { {}: {}, L: [{}] }\ncall: {}\nnav_title: {}\nsidebar_label: {}\nlang: en\n{}: x\n";

/// Keys of a person's profile.
pub const PROFILE: &str = "name: {}\nurl: {}\norcid: {}\ngithub: {}\ngitlab: {}\ncodeberg: {}\nforgejo: {}\nbitbucket: {}\navatar: {}\npronouns: {}\ngiven-names: {}\nfamily-names: {}\nidentities: [{}]\nattestations: [{ statement: {}, date: {} }]\n";

/// Keys of hub.yaml.
pub const SETTINGS: &str = "title: {}\ndescription: {}\nlanguages: [en, {}]\nurl: https://h.example/\nrepository: { url: https://github.com/t/c, branch: {} }\nlicensing: { default: {}, allowed: [{}] }\n\
    protected: [{ paths: [{}], maintainers: [{}] }]\nfront-matter: { required: [{}] }\ncredit: { bots: [{}] }\n{}: x\n";

/// YAML in which each `{}` is the input as a quoted value.
pub fn yaml(keys: &str, input: &str) -> String {
    keys.replace("{}", &serde_json::to_string(input).expect("a text"))
}

/// A name of a file that holds an input.
pub fn file_name(input: &str) -> String {
    let name: String = input
        .chars()
        .map(|c| if c == '/' || c.is_control() { '_' } else { c })
        .take(60)
        .collect();
    name.trim_start_matches('.').trim().to_owned() + "x"
}
