//! Shortcodes of Hugo's themes that show a link, a picture, or a name.

use std::ops::Range;

use super::parts::{LONGEST, attribute, is_in_html, picture, target, value};
use crate::excerpt;
use crate::markdown::escape::label;

/// `{{% def name="Tide" %}}…{{% /def %}}`, whatever its name: what it gives a name stands before
/// the text that it is around.
pub(super) fn term(name: &str, inner: &str, range: &Range<usize>, text: &str) -> Option<String> {
    let said = ["title", "name", "term"]
        .into_iter()
        .find_map(|key| value(inner, key))?;
    let after = excerpt::first(&text[range.end..], LONGEST);
    let is_around = !name.starts_with('/')
        && ["{{% /", "{{%/", "{{< /", "{{</"]
            .iter()
            .any(|open| after.contains(&format!("{open}{name}")));
    let words = match is_in_html(&text[..range.start]) {
        true => format!("<strong>{}</strong>", attribute(said)),
        false => format!("**{}**", label(said)),
    };
    is_around.then_some(words)
}

/// `{{< card link="tides" title="Tides" subtitle="Twice a day" image="tides.png" >}}` of Hugo's
/// themes, whatever its name: the link, the picture, or both; an item of a list where it has a line
/// of its own.
pub(super) fn card(inner: &str, range: &Range<usize>, text: &str) -> Option<String> {
    let anchor = || {
        value(inner, "anchor")
            .map(|anchor| format!("#{anchor}"))
            .unwrap_or_default()
    };
    let page = || {
        value(inner, "page").map(|page| format!("/{}{}", page.trim_start_matches('/'), anchor()))
    };
    let image = value(inner, "image");
    let address = ["link", "href", "url"]
        .into_iter()
        .find_map(|key| value(inner, key))
        .map(str::to_owned)
        .or_else(page);
    // A picture that leads to itself is only shown.
    let address = address.filter(|address| image != Some(address));
    let name = address.as_deref().and_then(|address| {
        address
            .split('#')
            .next()?
            .trim_end_matches('/')
            .rsplit('/')
            .next()
    });
    let of_page = value(inner, "page").and(name);
    let title = value(inner, "title").or(of_page);
    let in_html = is_in_html(&text[..range.start]);
    let shown = match (&address, title) {
        (Some(address), Some(title)) if in_html => format!(
            "<a href=\"{}\">{}</a>",
            attribute(&target(address)),
            attribute(title)
        ),
        (Some(address), Some(title)) => format!("[{}](<{}>)", label(title), target(address)),
        (None, Some(title)) if image.is_some() => {
            if in_html {
                attribute(title)
            } else {
                label(title)
            }
        }
        (_, None) if image.is_some() => String::new(),
        _ => return None,
    };
    let alt = value(inner, "alt").or(title).unwrap_or_default();
    let picture = image.map(|image| picture(image, alt, "", in_html));
    let words = if in_html { attribute } else { label };
    let more = ["subtitle", "description"]
        .into_iter()
        .find_map(|key| value(inner, key))
        .map(words);
    let before = text[..range.start].trim_end_matches(' ');
    let is_alone = range.start - before.len() < 4
        && (before.is_empty() || before.ends_with('\n'))
        && text[range.end..].trim_start_matches(' ').starts_with('\n');
    let parts = [picture.unwrap_or_default(), shown, more.unwrap_or_default()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(format!(
        "{}{}",
        if is_alone && !in_html { "- " } else { "" },
        parts.join(" ")
    ))
}
