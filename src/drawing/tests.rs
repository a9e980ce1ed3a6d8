//! What of a drawing is published.

use proptest::prelude::*;

use super::*;

fn published(text: &str) -> String {
    String::from_utf8_lossy(&harmless(text.as_bytes(), "svg")).into_owned()
}

fn drawing(inside: &str) -> String {
    format!("<svg xmlns='{SVG}' xmlns:x='http://www.w3.org/1999/xlink'>{inside}</svg>")
}

#[test]
fn what_acts_is_cut_out_and_the_drawing_stays() {
    for (inside, left) in [
        (
            "<g><path d='M0 0'/></g><a x:href='https://tide.example/'/>",
            "<g><path d='M0 0'/></g><a x:href='https://tide.example/'/>",
        ),
        ("<script>a()</script><g/><script/>", "<g/>"),
        ("<g onload='a()' id='b'/>", "<g  id='b'/>"),
        (
            "<foreignObject><b xmlns='http://www.w3.org/1999/xhtml'/></foreignObject><g/>",
            "<g/>",
        ),
        (
            "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>a()</h:script>",
            "",
        ),
        ("<a x:href=' java&#10;script:a()'><g/></a>", "<a ><g/></a>"),
        (
            "<animate attributeName='href' values='#;javascript:a()'/>",
            "<animate attributeName='href' />",
        ),
        (
            "<use href='data:image/svg+xml,x'/><image href='data:image/png;base64,AA'/>",
            "<use /><image href='data:image/png;base64,AA'/>",
        ),
        (
            "<image href='https://a.example/x.png' width='1'/><image href='leaf.png'/>",
            "<image  width='1'/><image href='leaf.png'/>",
        ),
        (
            "<g style='fill:url(//a.example/x)' fill='url(https://a.example/x)'/>",
            "<g  />",
        ),
        (
            "<style>@import url('https://a.example/f'); a{fill:url(#g)}</style>",
            "<style> a{fill:url(#g)}</style>",
        ),
        (
            "<style><![CDATA[@import url(https://a.example/f);]]></style>",
            "<style></style>",
        ),
        (
            "<style>@imp<g/>ort 'https://a.example/f'; a{fill:url(//x)}</style><g/>",
            "<g/>",
        ),
        (
            "<set attributeName='href' to='https://a.example/x.png'/>",
            "<set attributeName='href' />",
        ),
        (
            "<set attributeName='mask' to='url(//a.example/x#a)'/>",
            "<set attributeName='mask' />",
        ),
        (
            "<animate attributeName='fill' values='#g;url(#g);red'/>",
            "<animate attributeName='fill' values='#g;url(#g);red'/>",
        ),
        (
            "<animate attributeName='mask' values='#g;url(&quot;//a.example/x&quot;)'/>",
            "<animate attributeName='mask' />",
        ),
        (
            "<a href='/x' ping='https://a.example/p'><g/></a>",
            "<a href='/x' ><g/></a>",
        ),
        (
            "<a href='ms-msdt:/id'/><a x:href='intent:x'/><a href='file:///x'/>",
            "<a /><a /><a />",
        ),
        (
            "<a href='mailto:ada'/><a href='../x#y'/><a href='https://a.example/?a:b'/>",
            "<a href='mailto:ada'/><a href='../x#y'/><a href='https://a.example/?a:b'/>",
        ),
        (
            "<!-- by Ada, ada@tide.example --><!-- CC0 --><metadata>Ada</metadata>",
            "<!-- CC0 --><metadata>Ada</metadata>",
        ),
        (
            "<metadata exif:GPSLatitude='1' xmlns:exif='x'/><g/>",
            "<g/>",
        ),
        (
            "<i:x xmlns:i='http://inkscape.example' i:y='1'/>",
            "<i:x xmlns:i='http://inkscape.example' i:y='1'/>",
        ),
    ] {
        assert_eq!(published(&drawing(inside)), drawing(left), "{inside}");
    }
    let styled = format!(
        "<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href='#x' type='text/xsl'?>{}",
        drawing("<g/>")
    );
    assert_eq!(
        published(&styled),
        format!("<?xml version='1.0' encoding='UTF-8'?>{}", drawing("<g/>"))
    );
}

#[test]
fn what_cannot_be_judged_is_not_published() {
    let empty = String::from_utf8_lossy(EMPTY_SVG);
    for text in [
        &*drawing("<g>"),
        &format!(
            "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'a()'>]>{}",
            drawing("")
        ),
        &format!(
            "<!DOCTYPE svg [<!ENTITY % a '&#60;!ATTLIST svg onload CDATA \"a()\">'>%a;]>{}",
            drawing("")
        ),
        &format!(
            "<!DOCTYPE svg [<!ENTITY a '<script xmlns=\"{SVG}\"/>'>]>{}",
            drawing("&a;")
        ),
        &format!(
            "<!DOCTYPE svg [<!ENTITY a '&#60;script>a()&#60;/script>'>]>{}",
            drawing("&a;")
        ),
        &format!(
            "<!DOCTYPE svg [<!ENTITY a '{}'>]>{}",
            "x".repeat(1_000),
            drawing(&"&a;".repeat(1_000))
        ),
        &format!(
            "<!DOCTYPE svg [<!ENTITY n 'http://a.example/'>]>{}",
            drawing("<g id='&n;'/>")
        ),
        &drawing(&"<g>".repeat(300)),
        &format!("<?xml version='1.0' encoding='UTF-16'?>{}", drawing("")),
        "<html xmlns='http://www.w3.org/1999/xhtml'><script>a()</script></html>",
        "<x:stylesheet xmlns:x='http://www.w3.org/1999/XSL/Transform'/>",
        "",
    ] {
        assert_eq!(published(text), empty, "{text}");
    }
    let old = format!(
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd'>{}",
        drawing("<g/>")
    );
    assert_eq!(published(&old), old);
}

#[test]
fn a_track_is_no_page() {
    let gpx = |inside: &str| {
        String::from_utf8_lossy(&harmless(
            format!("<gpx xmlns='http://www.topografix.com/GPX/1/1'>{inside}</gpx>").as_bytes(),
            "gpx",
        ))
        .into_owned()
    };
    assert!(gpx("<wpt lat='1' lon='2'/>").contains("wpt"));
    assert!(gpx("<wpt lat='1' lon='2'><link href='file:///C:/crab.jpg'/></wpt>").contains("wpt"));
    for bad in [
        "<script xmlns='http://www.w3.org/1999/xhtml'>a()</script>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<?xml-stylesheet href='x'?>",
        "<wpt>",
    ] {
        assert_eq!(gpx(bad).as_bytes(), EMPTY_GPX, "{bad}");
    }
}

proptest! {
    #[test]
    fn any_drawing_is_harmless_and_stays_so(inside in "(?s)(<script>|</script>|<g |onload='a'|/>|>|</g>|<x:a href='|javascript:|'|<!--|-->|<!\\[CDATA\\[|\\]\\]>|&lt;|<\\?xml-|\\?>|é|.){0,30}", raw in any::<bool>()) {
        let text = if raw { inside } else { drawing(&inside) };
        let once = harmless(text.as_bytes(), "svg").into_owned();
        prop_assert_eq!(&*harmless(&once, "svg"), &*once);
        let document = Document::parse(std::str::from_utf8(&once).unwrap()).unwrap();
        prop_assert!(document.descendants().all(|node| node.tag_name().name() != "script" && node.attributes().all(|a| a.name() != "onload")));
    }
}
