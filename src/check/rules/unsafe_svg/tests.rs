//! Pictures that hold more than a picture, and such as do not.

use proptest::prelude::*;

use super::*;

fn told(inside: &str) -> String {
    let mut found = Vec::new();
    look(
        &SourcePath::new("a.svg").unwrap(),
        &format!("<svg xmlns='{SVG}' xmlns:x='http://www.w3.org/1999/xlink'>{inside}</svg>"),
        &mut found,
    );
    found
        .iter()
        .map(|d| format!("{} {}", d.severity.name(), d.message))
        .collect::<Vec<_>>()
        .join("; ")
}

#[test]
fn what_can_act_or_load_is_told_and_drawing_is_not() {
    for (inside, expected) in [
        (
            "<path d='M0 0'/><a x:href='https://tide.example/'><text>x</text></a><image href='data:image/png;base64,AA'/>",
            "",
        ),
        (
            "<style>@font-face{src:url(data:font/woff2,x)} .a{fill:url(#g)}</style><use x:href='#g'/>",
            "",
        ),
        (
            "<sodipodi:namedview xmlns:sodipodi='http://sodipodi.example'/>",
            "",
        ),
        (
            "<a href='/x' ping='//x.example'/>",
            "warning `<a ping>` tells another site who follows the link (line 1)",
        ),
        (
            "<a x:href='ms-x:/id'/>",
            "warning a link opens a program of whoever follows it (line 1)",
        ),
        (
            "<set attributeName='mask' to='url(//x.example/a)'/>",
            "warning `<set to>` loads another file (line 1)",
        ),
        (
            "<script/>",
            "error this SVG contains a `<script>` element (line 1)",
        ),
        (
            "<foreignObject><x:a xmlns:x='http://www.w3.org/1999/xhtml'/></foreignObject>",
            "warning this SVG contains a `<foreignObject>` element (line 1)",
        ),
        (
            "<x:a xmlns:x='http://www.w3.org/1999/xhtml'/>",
            "error this SVG contains a `<a>` element (line 1)",
        ),
        (
            "<g onLoad='x'/>",
            "error `<g onLoad>` runs a script (line 1)",
        ),
        (
            "<a x:href=' java&#10;script:x'/>",
            "error `<a href>` can run a script (line 1)",
        ),
        (
            "<set attributeName='href' to='javascript:x'/>",
            "error `<set to>` can run a script (line 1)",
        ),
        (
            "<image href='https://tide.example/a.png'/>",
            "warning `<image>` loads another file (line 1)",
        ),
        (
            "<g style='fill:url(http://a)'/>",
            "warning `<g style>` loads another file (line 1)",
        ),
        (
            "<style>@import 'x'</style>",
            "warning a style loads another file (line 1)",
        ),
        (
            "<g>",
            "warning this picture is not valid XML at line 1, column 83",
        ),
    ] {
        assert_eq!(told(inside), expected, "{inside}");
    }
    let mut found = Vec::new();
    let path = SourcePath::new("a.svg").unwrap();
    look(&path, "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", &mut found);
    look(
        &path,
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>",
        &mut found,
    );
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].severity, &*found[0].message),
        (
            Severity::Error,
            "this picture declares entities or attributes, so it is not published"
        )
    );
    look(
        &path,
        &format!("<svg xmlns='{SVG}'>{}</svg>", "<script/>".repeat(1_000)),
        &mut found,
    );
    assert_eq!(found.len(), 1 + MOST + 1);
}

proptest! {
    #[test]
    fn any_picture_is_looked_into(text in "(?s)(<[a-z!/?]{0,4}|[ =\"'a-zé>]|url\\(|<svg |on|href=|&#1;|.){0,60}") {
        look(&SourcePath::new("a.svg").unwrap(), &text, &mut Vec::new());
    }
}
