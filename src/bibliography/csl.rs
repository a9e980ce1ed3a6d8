//! CSL-JSON: the list of items that Zotero and others export (citationstyles.org).

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::problem::{Problem, tell};
use super::work::{Work, address, field, names};

/// An item; what is not named here is not read.
#[derive(Deserialize, Default)]
#[serde(default, rename_all = "kebab-case")]
struct Item {
    id: Plain,
    title: Plain,
    author: Names,
    editor: Names,
    issued: Issued,
    container_title: Plain,
    volume: Plain,
    issue: Plain,
    page: Plain,
    edition: Plain,
    publisher: Plain,
    publisher_place: Plain,
    #[serde(rename = "DOI")]
    doi: Plain,
    #[serde(rename = "URL")]
    url: Plain,
}

/// The works of a list by their keys; those that cannot be shown say why.
pub(super) fn read(text: &str, found: &mut Vec<Problem>) -> Vec<(String, Result<Work, String>)> {
    // Some programs put the list into a map.
    let items = serde_json::from_str::<Vec<Item>>(text).or_else(|error| {
        #[derive(Deserialize)]
        struct Wrapped {
            items: Vec<Item>,
        }
        let wrapped = serde_json::from_str::<Wrapped>(text);
        wrapped.map(|wrapped| wrapped.items).map_err(|_| error)
    });
    let items = match items {
        Ok(items) => items,
        Err(error) => {
            let message = "this is no list of works in CSL-JSON".to_owned();
            tell(
                found,
                error.line().max(1),
                message,
                "Export the list once more as CSL-JSON, or fix the file here: it is a list of items, `[{ \"id\": …, \"title\": … }]`.",
            );
            return Vec::new();
        }
    };
    let keyed = items.into_iter().map(|item| {
        let key = item.id.0.trim().to_owned();
        (key, item.work())
    });
    keyed.filter(|(key, _)| !key.is_empty()).collect()
}

impl Item {
    fn work(self) -> Result<Work, String> {
        let text = |plain: &Plain| field(&without_tags(&plain.0));
        let work = Work {
            authors: names(self.author.0.into_iter()),
            editors: names(self.editor.0.into_iter()),
            year: field(&self.issued.0),
            title: text(&self.title),
            container: text(&self.container_title),
            volume: text(&self.volume),
            issue: text(&self.issue),
            pages: text(&self.page),
            edition: text(&self.edition),
            publisher: text(&self.publisher),
            place: text(&self.publisher_place),
            doi: field(&self.doi.0),
            url: address(&self.url.0),
            parent: None,
        };
        match work.is_blank() {
            true => Err("it has no title".to_owned()),
            false => Ok(work),
        }
    }
}

/// A text without the few tags that CSL allows in it; whatever else looks like one is text.
fn without_tags(text: &str) -> String {
    const TAGS: [&str; 11] = [
        "<i>",
        "</i>",
        "<b>",
        "</b>",
        "<sub>",
        "</sub>",
        "<sup>",
        "</sup>",
        "</span>",
        "<span class=\"nocase\">",
        "<span style=\"font-variant:small-caps;\">",
    ];
    if !text.contains('<') {
        return text.to_owned();
    }
    TAGS.iter()
        .fold(text.to_owned(), |text, tag| text.replace(tag, ""))
}

/// A text; of a number what it is, of anything else nothing.
#[derive(Default)]
struct Plain(String);

/// Names as they are said.
#[derive(Default)]
struct Names(Vec<String>);

/// A year.
#[derive(Default)]
struct Issued(String);

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "kebab-case")]
struct Name {
    family: Plain,
    given: Plain,
    literal: Plain,
    non_dropping_particle: Plain,
    dropping_particle: Plain,
    suffix: Plain,
}

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Loose(all) = Loose::<Name>::deserialize(from)?;
        let said = all.into_iter().map(|name| {
            let parts = [
                name.given,
                name.dropping_particle,
                name.non_dropping_particle,
                name.family,
                name.suffix,
                name.literal,
            ];
            let parts: Vec<String> = parts.into_iter().map(|part| part.0).collect();
            parts.join(" ")
        });
        Ok(Self(said.collect()))
    }
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "kebab-case")]
struct Date {
    date_parts: Loose<Loose<Plain>>,
    raw: Plain,
    literal: Plain,
    year: Plain,
}

impl<'de> Deserialize<'de> for Issued {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Loose(dates) = Loose::<Date>::deserialize(from)?;
        let date = dates.into_iter().next().unwrap_or_default();
        let part = date.date_parts.0.into_iter().next();
        let year = part.and_then(|part| part.0.into_iter().next());
        let texts = [year.unwrap_or_default(), date.year, date.literal, date.raw];
        let text = texts.into_iter().map(|text| text.0);
        let text = text.into_iter().find(|text| !text.is_empty());
        let text = text.unwrap_or_default();
        // Of a whole day the year is enough.
        let is_day = text.len() > 4
            && text.as_bytes()[..4].iter().all(u8::is_ascii_digit)
            && text.as_bytes()[4] == b'-';
        Ok(Self(match is_day {
            true => text[..4].to_owned(),
            false => text,
        }))
    }
}

/// The items of a list, or the one that stands for a list; nothing of what is neither.
struct Loose<T>(Vec<T>);

impl<T> Default for Loose<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Loose<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(LooseVisitor(std::marker::PhantomData))
    }
}

struct LooseVisitor<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for LooseVisitor<T> {
    type Value = Loose<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = seq.next_element()? {
            all.push(item);
        }
        Ok(Loose(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let item = T::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
        Ok(Loose(vec![item]))
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Loose::default())
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Loose::default())
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Loose::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(Loose::default())
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Loose::default())
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Loose::default())
    }
}

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(PlainVisitor)
    }
}

struct PlainVisitor;

impl<'de> Visitor<'de> for PlainVisitor {
    type Value = Plain;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E>(self, text: &str) -> Result<Plain, E> {
        Ok(Plain(text.to_owned()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Plain, E> {
        Ok(Plain(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Plain, E> {
        Ok(Plain(number.to_string()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Plain, E> {
        Ok(Plain::default())
    }

    fn visit_bool<E>(self, _: bool) -> Result<Plain, E> {
        Ok(Plain::default())
    }

    fn visit_unit<E>(self) -> Result<Plain, E> {
        Ok(Plain::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Plain, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Plain::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Plain, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Plain::default())
    }
}
