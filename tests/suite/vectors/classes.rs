//! What strangers try, by kind: a small grammar for each kind rather than a list, so that a kind
//! stays covered when its examples change.

/// A kind of attempt and all that its grammar makes.
pub struct Class {
    pub name: &'static str,
    pub inputs: Vec<String>,
}

const HANDLERS: [&str; 12] = [
    "onload",
    "onerror",
    "onclick",
    "onmouseover",
    "onfocus",
    "ontoggle",
    "onanimationstart",
    "onbegin",
    "oninput",
    "onpointerenter",
    "onbeforematch",
    "onwheel",
];
const SCHEMES: [&str; 6] = [
    "javascript:act()",
    "data:text/html,<script>act()</script>",
    "vbscript:act()",
    "blob:https://h.example/1",
    "file:///etc/hosts",
    "view-source:x",
];

/// Every kind.
pub fn all() -> Vec<Class> {
    vec![
        class("scripts", scripts()),
        class("handlers of events", handlers()),
        class("addresses that act", addresses()),
        class("elements that load, send or frame", loaders()),
        class("places taken over the page", overlays()),
        class("names and ids of the theme", names()),
        class("markup that changes when it is read again", mutations()),
        class("ends of what surrounds it", ends()),
        class("left open", open()),
        class("letters written otherwise", encodings()),
        class("links of Markdown", links()),
        class("code of templates", templates()),
        class("commands to terminals and runners", commands()),
    ]
}

fn class(name: &'static str, inputs: Vec<String>) -> Class {
    Class { name, inputs }
}

/// Every combination of two lists.
fn each<A: AsRef<str>, B: AsRef<str>>(
    firsts: &[A],
    seconds: &[B],
    join: impl Fn(&str, &str) -> String,
) -> Vec<String> {
    firsts
        .iter()
        .flat_map(|first| {
            seconds
                .iter()
                .map(|second| join(first.as_ref(), second.as_ref()))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn scripts() -> Vec<String> {
    let starts = [
        "<script>",
        "<SCRIPT >",
        "<script/x>",
        "<script\tsrc=//h.example>",
        "<svg><script>",
        "<math><script>",
        "<script type=module>",
        "<\u{0}script>",
        "<scr<script>ipt>",
        "<%00script>",
    ];
    each(
        &starts,
        &[
            "act()</script>",
            "act()",
            "act()</script\n>",
            "//--></script>",
            "<!--<script>act()</script>",
        ],
        |start, end| format!("{start}{end}"),
    )
}

fn handlers() -> Vec<String> {
    let elements = [
        "img src=x",
        "svg",
        "body",
        "details open",
        "input autofocus",
        "a href=#",
        "video src=x",
        "b tabindex=0",
        "marquee",
    ];
    let mut inputs = each(&elements, &HANDLERS, |element, handler| {
        format!("<{element} {handler}=act()>")
    });
    inputs.extend(each(
        &HANDLERS,
        &[
            "<b/{}=act()>",
            "<b\u{c}{}='act()'>",
            "<b x='>' {}=\"act()\">",
            "<b {}\n=act()>",
            "<b `{}=`act()>",
        ],
        |handler, form| form.replace("{}", handler),
    ));
    inputs
}

fn addresses() -> Vec<String> {
    let forms = [
        "<a href=\"{}\">x</a>",
        "<a href=' \u{1}{}'>x</a>",
        "<form action=\"{}\"><button>x</button></form>",
        "<iframe src=\"{}\"></iframe>",
        "<svg><a xlink:href=\"{}\"><text>x</text></a></svg>",
        "<math href=\"{}\">x</math>",
        "<object data=\"{}\">",
        "<img src=\"{}\">",
        "[x]({})",
        "![x](<{}>)",
        "<{}>",
    ];
    let mut inputs = each(&SCHEMES, &forms, |scheme, form| form.replace("{}", scheme));
    inputs.extend(
        [
            "jAvAsCrIpT:act()",
            "java\tscript:act()",
            "java&#10;script:act()",
            "&#x6a;avascript&colon;act()",
            "javascript&#0058act()",
            "\u{1}javascript:act()",
            "java\\\nscript:act()",
            "javascript%3aact()",
        ]
        .map(|form| format!("<a href=\"{form}\">x</a> [y]({form})")),
    );
    inputs
}

fn loaders() -> Vec<String> {
    let elements = [
        "iframe src",
        "iframe srcdoc",
        "embed src",
        "object data",
        "link rel=stylesheet href",
        "link rel=prefetch href",
        "base href",
        "meta http-equiv=refresh content=0;url",
        "video src",
        "audio src",
        "source srcset",
        "track src",
        "input type=image src",
        "form action",
        "button formaction",
        "svg><image href",
        "svg><use href",
        "img srcset",
        "body background",
        "table background",
        "frameset><frame src",
        "portal src",
        "applet code",
        "bgsound src",
        "isindex action",
        "a ping",
        "template shadowrootmode=open><img src",
        "script src",
    ];
    each(
        &elements,
        &["//h.example/a", "https://h.example/a", "\\\\h.example\\a"],
        |element, address| format!("<{element}=\"{address}\">x"),
    )
}

fn overlays() -> Vec<String> {
    let styles = [
        "position:fixed;inset:0",
        "background:url(//h.example/a)",
        "display:none",
        "behavior:url(x)",
        "width:expression(act())",
        "@import '//h.example'",
        "z-index:99;position:absolute",
        "\\70osition:fixed",
    ];
    each(
        &styles,
        &[
            "<div style=\"{}\">x</div>",
            "<style>{}</style>",
            "<b style='{}'>x</b>",
            "<svg><style>*{{}}</style></svg>",
            "x {: style=\"{}\" }",
            "[x]{style=\"{}\"}",
            "<p class=\"top\" style=\"{}\">x</p>",
        ],
        |style, form| form.replace("{}", style),
    )
}

fn names() -> Vec<String> {
    let ids = [
        "content",
        "cw-activity",
        "authorship",
        "cite_note-1",
        "toc",
        "body",
        "forms",
        "cookie",
        "querySelectorAll",
        "constructor",
        "__proto__",
    ];
    let mut inputs = each(
        &ids,
        &[
            "<p id=\"{}\">x</p>",
            "<a name=\"{}\">x</a>",
            "<img name={} src=x>",
            "<form name={}><input name={}></form>",
            "## {}",
            "## x {#{}}",
            "<p class=\"{}\">x</p>",
        ],
        |id, form| form.replace("{}", id),
    );
    let classes = [
        "top",
        "bottom",
        "skip",
        "search",
        "notice",
        "byline",
        "wrap page",
        "menu",
        "theme",
        "terms",
        "infobox",
        "verdict",
    ];
    inputs.extend(each(
        &classes,
        &[
            "<div class=\"{}\">x</div>",
            "<nav class=\"{}\">x</nav>",
            "::: {.{}}\nx\n:::",
            "<header class={}><form><input></form></header>",
        ],
        |class, form| form.replace("{}", class),
    ));
    inputs
}

fn mutations() -> Vec<String> {
    let outer = [
        "math><mtext><table><mglyph><style>",
        "svg><style>",
        "math><annotation-xml encoding=text/html><style>",
        "svg><title><style>",
        "svg></p><style>",
        "form><math><mtext></form><form><mglyph><style>",
        "select><option><style>",
        "noscript><p title=\"</noscript>",
        "math><mi><table><select><mi><style>",
        "svg><desc><p><math><mtext><table><style>",
        "template><style>",
        "xmp><b title=\"</xmp>",
    ];
    each(
        &outer,
        &[
            "<!--</style><img title=\"--&gt;&lt;img src=1 onerror=act()&gt;\">",
            "<a id=\"</style><img src=1 onerror=act()>\">",
            "</style><img src=x onerror=act()>",
            "<![CDATA[</style><img src=x onerror=act()>]]>",
            "<img src=x onerror=act()>",
        ],
        |outer, inner| format!("<{outer}{inner}"),
    )
}

fn ends() -> Vec<String> {
    let ends = [
        "\"",
        "'",
        "\">",
        "'>",
        "`",
        "-->",
        "--!>",
        "]]>",
        "</title>",
        "</textarea>",
        "</script>",
        "</style>",
        "</code></pre>",
        "</main></div></body></html>",
        "?>",
        "*/",
        "\\\"",
        "&quot;",
        "\u{2028}",
        "\"]",
        "}}",
        "%>",
    ];
    each(
        &ends,
        &[
            "<script>act()</script>",
            "<img src=x onerror=act()>",
            " onmouseover=act() x=\"",
            "<!--",
        ],
        |end, rest| format!("{end}{rest}"),
    )
}

fn open() -> Vec<String> {
    [
        "<div title=\"",
        "<div title='",
        "<a href=\"",
        "<b x=",
        "<!--",
        "<![CDATA[",
        "<?x",
        "<textarea>",
        "<title>",
        "<style>",
        "<script>",
        "<xmp>",
        "<plaintext>",
        "<noscript>",
        "<iframe>",
        "<template>",
        "<svg>",
        "<math>",
        "<select>",
        "<table>",
        "<details>",
        "<pre>",
        "```",
        "~~~",
        "$$",
        "{{",
        "{% raw %}",
        "%%",
        "[[",
        "![](",
        "> [!note",
        "::: x",
    ]
    .map(str::to_owned)
    .into()
}

fn encodings() -> Vec<String> {
    let plain = [
        "<script>act()</script>",
        "<img src=x onerror=act()>",
        "<a href=javascript:act()>x</a>",
    ];
    let written =
        |text: &str, form: &dyn Fn(char) -> String| text.chars().map(form).collect::<String>();
    let mut inputs = Vec::new();
    for text in plain {
        inputs.push(written(text, &|c| format!("&#{};", u32::from(c))));
        inputs.push(written(text, &|c| format!("&#x{:X}", u32::from(c))));
        inputs.push(written(text, &|c| format!("%{:02x}", u32::from(c))));
        inputs.push(written(text, &|c| format!("\\u{:04x}", u32::from(c))));
        inputs.push(written(text, &|c| {
            if c.is_ascii_punctuation() {
                format!("\\{c}")
            } else {
                c.to_string()
            }
        }));
        inputs.push(written(text, &|c| {
            if c.is_ascii_graphic() {
                char::from_u32(u32::from(c) + 0xfee0)
                    .unwrap_or(c)
                    .to_string()
            } else {
                c.to_string()
            }
        }));
        inputs.push(text.replace('<', "+ADw-").replace('>', "+AD4-"));
        inputs.push(text.replace('<', "&lt;").replace('>', "&gt;"));
        inputs.push(text.replace('<', "&amp;lt;"));
        inputs.push(text.replace('<', "\u{bc}").replace('>', "\u{be}"));
        inputs.push(written(text, &|c| format!("{c}\u{0}")));
        inputs.push(written(text, &|c| format!("{c}\u{200b}")));
        inputs.push(
            text.replace('<', "\u{202e}<")
                .replace('>', ">\u{1}\u{8}\u{b}\u{1b}[2J\u{9b}"),
        );
    }
    inputs
}

fn links() -> Vec<String> {
    let targets = [
        "javascript:act()",
        "<javascript:act()>",
        "x\"onerror=\"act()",
        "x 'y\" onmouseover=act()'",
        "//h.example",
        "data:x,<b>",
        "\\\\h.example",
        "&#106;avascript:act()",
        "x)<script>act()</script>(",
    ];
    each(
        &targets,
        &[
            "[a]({})",
            "![a]({})",
            "[a]: {}\n\n[a]",
            "[[{}]]",
            "[[{}|x]]",
            "![[{}]]",
            "![[leaf.png|{}]]",
            "[[x#{}]]",
            "[^{}]\n\n[^{}]: {}",
            "<{}>",
            "[[Category:{}]]",
            "[[@{}]]",
        ],
        |target, form| form.replace("{}", target),
    )
}

fn templates() -> Vec<String> {
    [
        "{{ page.title | safe }}",
        "{% include \"base.html\" %}",
        "{{< raw >}}<script>act()</script>{{< /raw >}}",
        "{% raw %}<script>act()</script>{% endraw %}",
        "<?php act() ?>",
        "<% act() %>",
        "${act()}",
        "#{act()}",
        "{{constructor.constructor('act()')()}}",
        "[[${7*7}]]",
        "{{#include /etc/hosts}}",
        "--8<-- \"/etc/hosts\"",
        "@[code](/etc/hosts)",
        "!include /etc/hosts",
        "<!--#include virtual=\"/etc/hosts\" -->",
        "{% component x() %}{% endcomponent x %}",
        "<script type=text/x-template>act()</script>",
        "$\\href{javascript:act()}{x}$",
        "$\\class{top}{x} \\htmlId{content}{y}$",
        "$\\text{</annotation><script>act()</script>}$",
        "$$\\style{position:fixed}{x}\\url{javascript:act()}\\includegraphics{//h.example/a}$$",
    ]
    .map(str::to_owned)
    .into()
}

fn commands() -> Vec<String> {
    [
        "::error::x",
        "::set-output name=x::y",
        "##[error]x",
        "\n::stop-commands::x",
        "%0A::error::x",
        "\u{1b}]0;x\u{7}",
        "\u{1b}[2J",
        "\u{9b}2J",
        "\r\n::add-mask::x",
        "=cmd|' /C calc'!A0",
        "@everyone #1 !2 GH-3",
        "</details><h1>x",
        "$(touch x)`touch x`;touch x",
        "\u{202e}x\u{2066}",
    ]
    .map(str::to_owned)
    .into()
}
