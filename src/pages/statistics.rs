//! The hub in numbers.

use std::collections::BTreeMap;

use crate::history::{Class, Timestamp};
use crate::hub::credit::Revision;
use crate::hub::{Hub, Page, Place};
use crate::pages::chart::{Sum, by_month};
use crate::pages::kind::{Content, Footer, Group, Kind, Site, Spec, template};
use crate::pages::languages;
use crate::view::{ChartView, FigureRow, FigureTable, StatisticsView};

/// How many topics are listed.
const TOPICS: usize = 25;

const PLACE: Place = Place::of_hub("statistics", "special/statistics");

pub(super) struct Statistics;

impl Kind for Statistics {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Reading),
            footer: Some(Footer::Explore),
            ..Spec::at(PLACE)
        }
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let newest = hub.history.commits.first();
        let first = hub
            .changes
            .iter()
            .map(|(commit, _)| hub.history.commit(*commit).authored)
            .min();
        template(
            "statistics.html",
            StatisticsView {
                page: site.frame_at(PLACE, item),
                totals: super::site::totals(hub),
                charts: charts(hub),
                tables: tables(site),
                words: hub.pages.iter().map(|page| page.facts.words).sum(),
                media: hub.media.len(),
                programs: hub.roster.programs.len(),
                undone: revisions(hub)
                    .filter(|revision| revision.undone || revision.class == Class::Revert)
                    .count(),
                reviews: hub
                    .activities()
                    .iter()
                    .map(|activity| activity.reviews)
                    .sum(),
                first: first.map(Timestamp::date),
                last: newest.map(|commit| commit.committed.date()),
            },
        )
    }
}

/// What the numbers count as pages: descriptions of categories are none.
fn pages(hub: &Hub) -> impl Iterator<Item = &Page> {
    let pages = hub.pages.iter();
    pages.filter(|page| page.kind.is_listed())
}

fn revisions(hub: &Hub) -> impl Iterator<Item = &Revision> {
    hub.pages.iter().flat_map(|page| &page.credit.revisions)
}

/// What grew and what happened, month by month until the newest commit.
fn charts(hub: &Hub) -> Vec<ChartView> {
    let newest = hub.history.commits.first();
    let until = newest.map(|commit| commit.committed.date());
    let until = until.as_deref();
    let people = hub.people.all.iter().zip(hub.activities());
    let people = people.filter(|(person, _)| !person.bot);
    let began = people.filter_map(|(_, activity)| Some(activity.active?.0.date()));
    let changes = hub.changes.iter();
    let changes = changes.map(|(commit, _)| hub.history.commit(*commit).authored.date());
    let charts = [
        by_month(
            "pages",
            pages(hub).filter_map(Page::created),
            until,
            Sum::Total,
        ),
        by_month("people", began, until, Sum::Total),
        by_month("changes", changes, until, Sum::Each),
    ];
    charts.into_iter().flatten().collect()
}

/// What there is, by kind.
fn tables(site: &Site) -> Vec<FigureTable> {
    let hub = site.hub;
    let classes = revisions(hub).map(|revision| revision.class.name().to_owned());
    let languages = pages(hub).map(|page| page.language.clone());
    let licenses = pages(hub).map(|page| {
        page.license
            .as_ref()
            .map_or_else(String::new, crate::license::License::short_name)
    });
    let mut tables = vec![
        table("classes", classes, |name| FigureRow {
            key: Some(format!("class-{name}")),
            label: name.to_owned(),
            ..FigureRow::default()
        }),
        table("languages", languages, |tag| FigureRow {
            label: languages::language_name(tag),
            ..FigureRow::default()
        }),
        table("licenses", licenses, |name| FigureRow {
            key: name.is_empty().then(|| "license-none".to_owned()),
            label: name.to_owned(),
            ..FigureRow::default()
        }),
        topics(site),
    ];
    tables.retain(|table| !table.rows.is_empty());
    tables
}

/// The largest categories.
fn topics(site: &Site) -> FigureTable {
    let categories = site.hub.categories.iter();
    let rows = categories
        .filter(|category| !category.pages.is_empty())
        .map(|category| FigureRow {
            label: category.title.clone(),
            url: Some(site.href(&category.url)),
            ..FigureRow::of(category.pages.len())
        });
    largest("topics", rows.collect())
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
    let rows = counts.into_iter().map(|(text, count)| FigureRow {
        count,
        ..row(&text)
    });
    largest(key, rows.collect())
}

/// The rows with the greatest numbers.
fn largest(key: &str, mut rows: Vec<FigureRow>) -> FigureTable {
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
