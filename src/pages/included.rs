//! Texts of other pages within a page, each with a line that says where it is from.

use crate::hub::inclusions::Inclusion;
use crate::hub::{Page, PageId};
use crate::markdown::{self, Dialect, RenderOptions, Works};
use crate::pages::body::PageLinks;
use crate::pages::kind::Site;
use crate::pages::languages::direction;
use crate::pages::reuse::html;
use crate::paths::percent_encode;
use crate::view::SourceView;

/// Most names that a line gives.
const NAMED: usize = 6;

impl Site<'_> {
    /// The text of another page, below a heading of a level of `on`.
    pub(super) fn included(&self, inclusion: &Inclusion, on: PageId, level: u8) -> String {
        let page = self.hub.page(inclusion.page);
        let works = self.hub.works(inclusion.page);
        let dialect = Dialect::HUB
            .reading(self.hub.config.dialects.unwrap_or_default())
            .citing(works.is_some());
        let document = markdown::parse(&page.source.text, page.body.clone(), dialect);
        let prefix = format!("cw-part-{}-", inclusion.number);
        let options = RenderOptions {
            works: works.as_ref().map(|works| works as &dyn Works),
            id_prefix: &prefix,
            ..self.options(&page.language, page.heading_levels())
        };
        let links = PageLinks {
            site: self,
            page: inclusion.page,
            inclusions: &inclusion.inner,
            is_part: true,
        };
        let body = document.render_part(inclusion.section, level, &links, &options);
        let on = self.hub.page(on);
        let language = match page.language == on.language {
            true => String::new(),
            false => format!(
                " lang=\"{}\" dir=\"{}\"",
                html(&page.language),
                direction(&page.language)
            ),
        };
        format!(
            "<div class=\"included\"{language}>\n{}{}</div>",
            body.html,
            self.included_from(inclusion, page, on)
        )
    }

    /// Where a text is from, who wrote the page, and its licence where that is another one.
    fn included_from(&self, inclusion: &Inclusion, page: &Page, on: &Page) -> String {
        let heading = inclusion.section.and_then(|at| page.facts.headings.get(at));
        let (mut address, mut title) = (self.href(&page.url), html(&page.title));
        if let Some(heading) = heading {
            address.push_str(&format!("#{}", percent_encode(&heading.id)));
            title.push_str(&format!(" § {}", html(&heading.text)));
        }
        let people = page.credit.byline().filter_map(|part| self.part(part));
        let mut names: Vec<String> = people.map(|part| part.name).collect();
        let unnamed = page.credit.byline().count() > names.len().min(NAMED);
        names.truncate(NAMED);
        let mut line = format!("<a href=\"{}\">{title}</a>", html(&address));
        if !names.is_empty() {
            let more = if unnamed { ", …" } else { "" };
            line.push_str(&format!(", <bdi>{}</bdi>{more}", html(&names.join(", "))));
        }
        if let Some(license) = page.license.as_ref().filter(|_| page.license != on.license) {
            let name = html(&license.short_name());
            line.push_str(&match license.url() {
                Some(url) => format!(", <a href=\"{}\" rel=\"license\">{name}</a>", html(&url)),
                None => format!(", {name}"),
            });
        }
        let from = html(self.word("included-from", &on.language));
        format!("<p class=\"included-from\">{from} {line}</p>\n")
    }

    /// The works that a page draws on: those that it names, and the pages whose text stands in it.
    pub(super) fn drawn_on(&self, id: PageId) -> Vec<SourceView> {
        let page = self.hub.page(id);
        let named = page.meta.sources.iter().map(|source| self.source(source));
        let included = self.hub.inclusions(id).pages();
        let included = included.into_iter().map(|(other, _)| {
            let other = self.hub.page(other);
            let people = other.credit.byline().filter_map(|part| self.part(part));
            let names: Vec<String> = people.map(|part| part.name).take(NAMED).collect();
            SourceView {
                title: other.title.clone(),
                author: names.join(", "),
                url: Some(self.href(&other.url)),
                license: other.license.as_ref().map(|license| self.license(license)),
                relation: "excerpt".to_owned(),
                changes: String::new(),
            }
        });
        named.chain(included).collect()
    }
}
