//! `calls/<id>/badge.svg`: the name of a call and its date, as a small picture for other sites.

use std::fmt::Write as _;

use crate::hub::{Call, Hub};
use crate::pages::calls::tell::{beside, shortened};
use crate::pages::frame;
use crate::pages::kind::{Content, Kind, Site, Spec, numbered};
use crate::paths::OutputPath;
use crate::privacy::markdown::literal;
use crate::privacy::xml;
use crate::view::CallBadgeView;

/// The badges of calls.
pub(in crate::pages) struct CallBadges;

/// Most characters of a name.
const NAME: usize = 60;
/// Height, and the blank before and after a text, in pixels.
const HEIGHT: u32 = 22;
const BLANK: u32 = 9;

impl Kind for CallBadges {
    fn spec(&self) -> Spec {
        Spec::named("call-badge")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let badges: Vec<_> = hub.calls.all.iter().filter_map(output).collect();
        numbered(badges.iter())
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        Content::Bytes(
            Badge::of(site, &site.hub.calls.all[item])
                .svg()
                .into_bytes(),
        )
    }
}

/// Every call has a badge, so that their numbers are those of the calls.
fn output(call: &Call) -> Option<OutputPath> {
    beside(call, "badge.svg")
}

/// The badge, and how other sites show it.
pub(super) fn view(site: &Site, call: &Call) -> CallBadgeView {
    let Some(output) = output(call) else {
        return CallBadgeView::default();
    };
    let badge = Badge::of(site, call);
    let config = &site.hub.config;
    let alt = badge.alt();
    let is_absolute = config.url.is_some();
    let (picture, page) = (
        frame::absolute(config, &output.url()),
        frame::absolute(config, &call.url),
    );
    let html = format!(
        "<a href=\"{}\"><img src=\"{}\" alt=\"{}\" height=\"{HEIGHT}\"></a>",
        xml::text(&page),
        xml::text(&picture),
        xml::text(&alt)
    );
    let markdown = format!("[![{}](<{picture}>)](<{page}>)", literal(&alt));
    let told = |text: String| if is_absolute { text } else { String::new() };
    CallBadgeView {
        url: site.href(&output.url()),
        width: badge.width(),
        height: HEIGHT,
        alt,
        html: told(html),
        markdown: told(markdown),
    }
}

/// What a badge says: two parts beside each other.
struct Badge {
    name: String,
    date: String,
    language: String,
    is_rtl: bool,
}

impl Badge {
    fn of(site: &Site, call: &Call) -> Self {
        let language = site.language_of(call);
        Self {
            name: shortened(&site.call_title(call), NAME),
            date: site.shortest_date(call),
            is_rtl: crate::pages::languages::direction(&language) == "rtl",
            language,
        }
    }

    fn alt(&self) -> String {
        format!("{} · {}", self.name, self.date)
    }

    fn width(&self) -> u32 {
        width(&self.name) + width(&self.date) + 4 * BLANK
    }

    /// The picture. Widths are given, since nobody knows the fonts of a reader.
    fn svg(&self) -> String {
        let (name, date) = (width(&self.name), width(&self.date));
        let (left, whole) = (name + 2 * BLANK, self.width());
        let alt = xml::text(&self.alt());
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{whole}\" height=\"{HEIGHT}\" viewBox=\"0 0 {whole} {HEIGHT}\" role=\"img\" aria-label=\"{alt}\" lang=\"{}\">\n\
             <title>{alt}</title>\n\
             <clipPath id=\"r\"><rect width=\"{whole}\" height=\"{HEIGHT}\" rx=\"4\"/></clipPath>\n\
             <g clip-path=\"url(#r)\"><rect width=\"{whole}\" height=\"{HEIGHT}\" fill=\"#23413e\"/>\
             <rect x=\"{left}\" width=\"{}\" height=\"{HEIGHT}\" fill=\"#0b6b62\"/></g>\n\
             <g fill=\"#fff\" font-family=\"Verdana,'DejaVu Sans',Geneva,sans-serif\" font-size=\"11\" text-anchor=\"middle\"{}>\n",
            xml::text(&self.language),
            whole - left,
            if self.is_rtl {
                " direction=\"rtl\""
            } else {
                ""
            },
        );
        for (text, width, from) in [(&self.name, name, 0), (&self.date, date, left)] {
            let middle = from + BLANK + width / 2;
            let _ = writeln!(
                out,
                "<text x=\"{middle}\" y=\"15\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\">{}</text>",
                xml::text(text)
            );
        }
        out.push_str("</g>\n</svg>\n");
        out
    }
}

/// About how wide a text is in Verdana of 11 pixels.
fn width(text: &str) -> u32 {
    let of = |c: char| match c {
        'i' | 'j' | 'l' | 'I' | 'f' | 't' | 'r' | ' ' | '.' | ',' | ':' | ';' | '!' | '\''
        | '’' | '(' | ')' | '/' | '·' => 45,
        'm' | 'w' | 'M' | 'W' | '…' | '—' => 105,
        'A'..='Z' => 78,
        c if c.is_ascii() => 68,
        c => match unicode_width::UnicodeWidthChar::width(c) {
            None | Some(0) => 0,
            Some(1) => 72,
            Some(_) => 110,
        },
    };
    let tenths: u32 = text.chars().map(of).sum();
    tenths.div_ceil(10).max(1)
}
