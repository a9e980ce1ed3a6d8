//! A small hub, as the resolver of links sees it.

use super::*;

/// A small hub: pages by lower-case name; what is not there is missing.
pub(super) struct Shore;

impl Links for Shore {
    fn resolve(&self, link: &Link) -> Destination {
        let page = |href: &str, title: &str| Destination::Page {
            href: href.to_owned(),
            title: title.to_owned(),
        };
        let image = |src: &str| Destination::Image {
            src: format!("/media/{src}"),
            width: Some(640),
            height: Some(480),
            alt: Some(String::from("a picture from the shore")),
            page: Some(format!("/file/{src}/")),
            credit: if src.starts_with("credited") {
                "Ada <Shore>, CC BY 4.0".into()
            } else {
                String::new()
            },
        };
        if link.kind == LinkKind::Wiki {
            let target = wikilink::parse(&link.target);
            let section = target
                .section
                .map(|section| format!("#{}", crate::paths::slug(&section)))
                .unwrap_or_default();
            return match (
                target.language.as_deref(),
                target.kind,
                target.name.to_lowercase().as_str(),
            ) {
                (_, _, "") => Destination::Fragment { href: section },
                (Some("fr"), _, "crabe") => page("/fr/crabe/", "Crabe"),
                (None, TargetKind::Page, "hermit crabs") => {
                    page(&format!("/hermit-crabs/{section}"), "Hermit crabs")
                }
                (None, TargetKind::Person, "ada") => page("/people/ada/", "Ada <Shore>"),
                (None, TargetKind::Category, name) => {
                    page(&format!("/category/{name}/"), &target.name)
                }
                (_, _, "nowhere") => Destination::Missing {
                    href: None,
                    title: target.name,
                },
                _ => Destination::Missing {
                    href: Some(format!(
                        "https://forge.example/new?file={}",
                        crate::paths::percent_encode(&target.name)
                    )),
                    title: target.name,
                },
            };
        }
        match Address::of(&link.target) {
            Address::External(href) => Destination::External {
                href: href.to_owned(),
            },
            Address::Contact(href) => page(href, ""),
            Address::Fragment(fragment) => Destination::Fragment {
                href: format!("#{fragment}"),
            },
            Address::Local { path, .. } if link.kind.is_image() => image(path),
            Address::Local { path, .. } => page(&format!("/{}/", path.trim_end_matches(".md")), ""),
            Address::Refused => Destination::Refused,
        }
    }
}
