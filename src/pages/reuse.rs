//! On which terms something may be used again, and the line that names title, author, source and
//! licence (TASL) in every form.

use crate::hub::{Media, Page};
use crate::license::License;
use crate::pages::frame;
use crate::pages::kind::Site;
use crate::view::{CreditLines, LicenseView, PersonView, ReuseView};

/// Most authors of a credit line.
const NAMED: usize = 6;

/// What a credit line is made of.
struct Credit<'a> {
    title: &'a str,
    authors: String,
    hub: &'a str,
    /// Absolute, when the hub has an address.
    address: String,
    license: &'a License,
}

impl Credit<'_> {
    fn lines(&self) -> CreditLines {
        let Self {
            title,
            authors,
            hub,
            address,
            license,
        } = self;
        let (name, terms) = (license.short_name(), license.url());
        let in_text = terms
            .as_ref()
            .map_or_else(|| name.clone(), |terms| format!("{name} ({terms})"));
        let in_html = match &terms {
            Some(terms) => format!(
                "<a href=\"{}\" rel=\"license\">{}</a>",
                html(terms),
                html(&name)
            ),
            None => html(&name),
        };
        let in_markdown = match &terms {
            Some(terms) => format!("[{}](<{}>)", markdown(&name), target(terms)),
            None => markdown(&name),
        };
        CreditLines {
            text: format!("“{title}” by {authors}, {hub}, {address}, {in_text}"),
            html: format!(
                "<a href=\"{}\"><cite>{}</cite></a> by {}, {}, {in_html}",
                html(address),
                html(title),
                html(authors),
                html(hub)
            ),
            markdown: format!(
                "[{}](<{}>) by {}, {}, {in_markdown}",
                markdown(title),
                target(address),
                markdown(authors),
                markdown(hub)
            ),
        }
    }
}

impl Site<'_> {
    /// A licence as readers see it.
    pub(super) fn license(&self, license: &License) -> LicenseView {
        LicenseView {
            id: license.as_str().to_owned(),
            name: license.short_name(),
            url: license.url(),
        }
    }

    /// On which terms a page may be used again, and the line that says so.
    pub(super) fn reuse(&self, page: &Page) -> Option<ReuseView> {
        let license = page.license.as_ref()?;
        let names: Vec<String> = page
            .credit
            .byline()
            .filter_map(|part| self.part(part))
            .map(|part| part.name)
            .collect();
        let unnamed = page.credit.byline().count() - names.len();
        let authors = self.authors(&names, unnamed);
        let address = frame::absolute(&self.hub.config, &page.url);
        let lines = Credit {
            title: &page.title,
            authors,
            hub: &self.hub.title,
            address,
            license,
        }
        .lines();
        Some(ReuseView {
            license: self.license(license),
            credit: lines.text,
            credit_html: lines.html,
            credit_markdown: lines.markdown,
            attestation: self.attestation(page),
        })
    }

    /// How to name a file where it is used again.
    pub(super) fn media_credit(&self, media: &Media) -> Option<CreditLines> {
        let license = media.terms.license.as_ref()?;
        let (people, unnamed) = self.media_authors(media);
        let names: Vec<String> = people.into_iter().map(|person| person.name).collect();
        let url = media
            .page
            .as_ref()
            .map_or_else(|| media.url.clone(), crate::paths::OutputPath::url);
        let address = frame::absolute(&self.hub.config, &url);
        Some(
            Credit {
                title: &media.title(),
                authors: self.authors(&names, unnamed),
                hub: &self.hub.title,
                address,
                license,
            }
            .lines(),
        )
    }

    /// The short line below a picture: who made it, and its licence; empty when neither is known.
    pub(super) fn caption_credit(&self, media: &Media) -> String {
        let (people, _) = self.media_authors(media);
        let names: Vec<String> = people
            .into_iter()
            .take(NAMED)
            .map(|person| person.name)
            .collect();
        let license = media.terms.license.as_ref().map(License::short_name);
        names
            .into_iter()
            .chain(license)
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// Who made a file: those who may be named, and how many may not.
    pub(super) fn media_authors(&self, media: &Media) -> (Vec<PersonView>, usize) {
        let people = &self.hub.people;
        let mut named: Vec<PersonView> = Vec::new();
        let mut unnamed = 0;
        for author in &media.terms.authors {
            let person = match people.named(author) {
                Some(id) => self.person(id),
                // A hidden person's name may be written in many ways.
                None => (people.redaction.cleaned(author.clone()) == *author).then(|| PersonView {
                    name: author.clone(),
                    url: None,
                    bot: false,
                }),
            };
            match person {
                Some(person) if named.iter().any(|known| known.name == person.name) => {}
                Some(person) => named.push(person),
                None => unnamed += 1,
            }
        }
        (named, unnamed)
    }

    /// Authors as one text.
    fn authors(&self, names: &[String], unnamed: usize) -> String {
        let named = if names.len() + unnamed <= NAMED {
            names.len()
        } else {
            names.len().min(NAMED - 1)
        };
        match (named, names.len() + unnamed - named) {
            (0, _) => format!("the contributors of {}", self.hub.title),
            (_, 0) => names.join(", "),
            (_, 1) => format!("{}, and 1 other", names[..named].join(", ")),
            (_, others) => format!("{}, and {others} others", names[..named].join(", ")),
        }
    }
}

pub(super) fn html(text: &str) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = pulldown_cmark_escape::escape_html(&mut out, text);
    out
}

/// A text that Markdown shows as it is: every sign that could mean something stands behind a
/// backslash.
pub(super) fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => out.push(' '),
            // A reference such as `&lt;` would be read even so.
            c if c.is_ascii_punctuation()
                && !matches!(
                    c,
                    ',' | '.' | '\'' | '-' | ':' | ';' | '/' | '(' | ')' | '?' | '%'
                ) =>
            {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// An address between `<` and `>`.
pub(super) fn target(address: &str) -> String {
    address
        .replace('<', "%3C")
        .replace('>', "%3E")
        .replace('\\', "%5C")
        .replace(['\n', '\r'], "")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// A credit line in Markdown is one link with the title as its text, whatever the title is.
        #[test]
        fn markdown_shows_what_was_meant(title in "[\\[\\]()<>*_`!#&;|~a-z.é\"-]{1,20}") {
            let license = License::parse("CC-BY-4.0").unwrap();
            let credit = Credit { title: &title, authors: "Ada".into(), hub: "Tide", address: "https://tide.example/a/".into(), license: &license };
            let lines = credit.lines();
            let mut text = String::new();
            let mut links = 0;
            for event in pulldown_cmark::Parser::new(&lines.markdown) {
                match event {
                    pulldown_cmark::Event::Text(part) => text.push_str(&part),
                    pulldown_cmark::Event::Start(pulldown_cmark::Tag::Link { .. }) => links += 1,
                    pulldown_cmark::Event::Start(pulldown_cmark::Tag::Paragraph) | pulldown_cmark::Event::End(_) => {}
                    other => prop_assert!(false, "{other:?} in {}", lines.markdown),
                }
            }
            prop_assert_eq!((text, links), (format!("{title} by Ada, Tide, CC BY 4.0"), 2));
            let document = roxmltree::Document::parse(&lines.html.replace(" by", " by</p>").split("</p>").next().map(|link| format!("<p>{link}</p>")).unwrap_or_default()).map(|d| d.descendants().filter(|n| n.is_element()).count());
            prop_assert_eq!(document.ok(), Some(3), "{}", lines.html);
        }
    }
}
