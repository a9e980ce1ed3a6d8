//! The hub in numbers.

use std::collections::BTreeMap;

use crate::history::{Class, Timestamp};
use crate::hub::{Hub, PageKind, Place};
use crate::pages::chart::{Sum, by_month};
use crate::pages::{Content, Kind, Site, frame, single, template};
use crate::paths::OutputPath;
use crate::view::{FigureRow, FigureTable, StatisticsView};

/// How many topics are listed.
const TOPICS: usize = 25;

pub(super) struct Statistics;

impl Kind for Statistics {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        single(hub.places.output(Place::Statistics))
    }

    fn content(&self, site: &Site, _: usize) -> Content {
        let hub = site.hub;
        let until = hub
            .history
            .commits
            .first()
            .map(|commit| commit.committed.date());
        let until = until.as_deref();
        let pages = hub
            .pages
            .iter()
            .filter(|page| page.kind != PageKind::Category);
        let people = hub
            .people
            .all
            .iter()
            .filter(|person| !person.bot)
            .filter_map(|person| person.activity.active);
        let changes = hub
            .changes
            .iter()
            .map(|(commit, _)| hub.history.commit(*commit).authored.date());
        let charts = [
            by_month(
                "pages",
                pages.clone().filter_map(|page| page.created()),
                until,
                Sum::Total,
            ),
            by_month(
                "people",
                people.map(|(first, _)| first.date()),
                until,
                Sum::Total,
            ),
            by_month("changes", changes, until, Sum::Each),
        ];
        let licenses = pages.clone().map(|page| {
            page.license
                .as_ref()
                .map_or_else(String::new, crate::license::License::short_name)
        });
        let languages = pages.clone().map(|page| page.language.as_str());
        let revisions = || hub.pages.iter().flat_map(|page| &page.credit.revisions);
        let classes = revisions().map(|revision| revision.class.name());
        let mut topics: Vec<FigureRow> = hub
            .categories
            .iter()
            .filter(|category| !category.pages.is_empty())
            .map(|category| FigureRow {
                label: category.title.clone(),
                url: Some(site.href(&category.url)),
                ..FigureRow::of(category.pages.len())
            })
            .collect();
        topics.sort_by_key(|row| std::cmp::Reverse(row.count));
        let more_topics = topics.len().saturating_sub(TOPICS);
        topics.truncate(TOPICS);
        let mut tables = vec![
            table("classes", classes.map(str::to_owned), |name| FigureRow {
                key: Some(format!("class-{name}")),
                label: name.to_owned(),
                ..FigureRow::default()
            }),
            table("languages", languages.map(str::to_owned), |tag| FigureRow {
                label: frame::language_name(tag),
                ..FigureRow::default()
            }),
            table("licenses", licenses, |name| FigureRow {
                key: name.is_empty().then(|| "license-none".to_owned()),
                label: name.to_owned(),
                ..FigureRow::default()
            }),
            FigureTable {
                key: "topics".into(),
                rows: measured(topics),
                more: more_topics,
            },
        ];
        tables.retain(|table| !table.rows.is_empty());
        let page = site.frame(
            "statistics",
            &hub.config.language,
            hub.places.output(Place::Statistics),
        );
        template(
            "statistics.html",
            StatisticsView {
                page,
                charts: charts.into_iter().flatten().collect(),
                tables,
                words: hub.pages.iter().map(|page| page.facts.words).sum(),
                media: hub.media.len(),
                programs: hub.roster.programs.len(),
                undone: revisions()
                    .filter(|revision| revision.undone || revision.class == Class::Revert)
                    .count(),
                reviews: hub
                    .people
                    .all
                    .iter()
                    .map(|person| person.activity.reviews)
                    .sum(),
                first: hub
                    .changes
                    .iter()
                    .map(|(commit, _)| hub.history.commit(*commit).authored)
                    .min()
                    .map(Timestamp::date),
                last: until.map(str::to_owned),
            },
        )
    }
}

/// How often each text occurs, the most frequent first.
fn table(
    key: &str,
    texts: impl Iterator<Item = String>,
    row: impl Fn(&str) -> FigureRow,
) -> FigureTable {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    let mut rows: Vec<FigureRow> = counts
        .into_iter()
        .map(|(text, count)| FigureRow {
            count,
            ..row(&text)
        })
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.count));
    let more = rows.len().saturating_sub(TOPICS);
    rows.truncate(TOPICS);
    FigureTable {
        key: key.to_owned(),
        rows: measured(rows),
        more,
    }
}

/// Rows with their lengths, 100 for the greatest.
fn measured(mut rows: Vec<FigureRow>) -> Vec<FigureRow> {
    let most = rows.iter().map(|row| row.count).max().unwrap_or(0).max(1);
    for row in &mut rows {
        row.length = (row.count * 100).div_ceil(most);
    }
    rows
}
