//! The items of a batch, as a list has them: `items.csv` (RFC 4180, the first row names the columns)
//! or `items.json` (a list of maps, or of texts).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::rules::invalid_record;
use crate::sources::Source;

/// Most items of a batch.
pub const MAX_ITEMS: usize = 20_000;

/// Most columns of an item.
const COLUMNS: usize = 50;

/// A list of items.
#[derive(Debug, Clone)]
pub struct ItemsFile {
    /// The call.
    pub call: String,
    /// The file.
    pub source: Arc<Source>,
    /// The items, in the order of the file; of equal ones only the first.
    pub rows: Vec<Row>,
}

/// An item of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// What it has in each column.
    pub columns: BTreeMap<String, String>,
    /// What stands in the first column.
    pub first: String,
}

impl Row {
    /// What it is known by: its `id`, else all of it.
    pub fn key(&self) -> String {
        match self.columns.get("id").filter(|id| !id.trim().is_empty()) {
            Some(id) => id.trim().to_owned(),
            None => self.content(),
        }
    }

    /// All of it as one text.
    pub fn content(&self) -> String {
        let columns = self.columns.iter();
        let parts: Vec<String> = columns
            .map(|(name, cell)| format!("{name}\0{cell}"))
            .collect();
        parts.join("\0")
    }

    /// What it is called: its `title`, its `name`, its `id`, or its first column.
    pub fn title(&self) -> &str {
        let columns = ["title", "name", "id"].iter();
        let mut named = columns.filter_map(|name| self.columns.get(*name));
        let named = named.find(|cell| !cell.trim().is_empty());
        named.unwrap_or(&self.first).trim()
    }
}

impl ItemsFile {
    /// Reads a list; what is wrong in it is told.
    pub fn read(call: &str, source: &Arc<Source>, found: &mut Vec<Diagnostic>) -> Self {
        let is_json = source.path.extension() == "json";
        let read = if is_json {
            of_json(&source.text)
        } else {
            of_csv(&source.text)
        };
        let tell = |message: String, help: &str| {
            Diagnostic::new(&invalid_record::RULE, &source.path, message)
                .why("Without items there is nothing to answer.")
                .help(help)
        };
        let mut rows = read.unwrap_or_else(|message| {
            found.push(tell(
                message.to_owned(),
                "Write a row for each item; the first row of a CSV file names the columns, and a JSON file is a list of maps.",
            ));
            Vec::new()
        });
        if rows.len() > MAX_ITEMS {
            found.push(tell(
                format!(
                    "this list has {} items, more than the {MAX_ITEMS} that are read",
                    rows.len()
                ),
                "Split it into several calls.",
            ));
            rows.truncate(MAX_ITEMS);
        }
        let all = rows.len();
        let mut seen = BTreeSet::new();
        rows.retain(|row| seen.insert(row.key()));
        if rows.len() < all {
            let repeated = all - rows.len();
            let items = if repeated == 1 {
                "item is"
            } else {
                "items are"
            };
            found.push(
                tell(
                    format!("{repeated} {items} in this list more than once"),
                    "Remove them, or give each an `id` of its own.",
                )
                .why("Of items that nothing tells apart only the first is asked."),
            );
        }
        Self {
            call: call.to_owned(),
            source: source.clone(),
            rows,
        }
    }
}

fn of_json(text: &str) -> Result<Vec<Row>, &'static str> {
    use serde_json::Value;
    let document: Value = serde_json::from_str(text).map_err(|_| "this is no JSON")?;
    let Value::Array(items) = document else {
        return Err("this is no list of items");
    };
    let cell = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    let row = |item: &Value| match item {
        Value::Object(fields) => Row {
            first: fields.values().next().map(cell).unwrap_or_default(),
            columns: fields
                .iter()
                .take(COLUMNS)
                .map(|(name, value)| (name.clone(), cell(value)))
                .collect(),
        },
        other => Row {
            first: cell(other),
            columns: BTreeMap::from([("title".to_owned(), cell(other))]),
        },
    };
    Ok(items.iter().map(row).collect())
}

fn of_csv(text: &str) -> Result<Vec<Row>, &'static str> {
    let mut records = records(text)?.into_iter();
    let names: Vec<String> = match records.next() {
        Some(names) => names.iter().map(|name| name.trim().to_owned()).collect(),
        None => return Err("this list has no row that names its columns"),
    };
    let row = |cells: Vec<String>| Row {
        first: cells.first().cloned().unwrap_or_default(),
        columns: names.iter().cloned().zip(cells).take(COLUMNS).collect(),
    };
    Ok(records.map(row).collect())
}

/// The records of a CSV text; empty lines are none.
pub fn records(text: &str) -> Result<Vec<Vec<String>>, &'static str> {
    let mut records = Vec::new();
    let (mut cells, mut cell, mut is_quoted) = (Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    let mut end = |cells: &mut Vec<String>, cell: &mut String| {
        cells.push(std::mem::take(cell));
        let record = std::mem::take(cells);
        if record.len() > 1 || record.iter().any(|cell| !cell.trim().is_empty()) {
            records.push(record);
        }
    };
    while let Some(c) = chars.next() {
        match c {
            '"' if is_quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if is_quoted || cell.is_empty() => is_quoted = !is_quoted,
            ',' if !is_quoted => cells.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted && chars.peek() == Some(&'\n') => {}
            '\n' if !is_quoted => end(&mut cells, &mut cell),
            other => cell.push(other),
        }
    }
    if is_quoted {
        return Err("a quotation mark in this list is never closed");
    }
    end(&mut cells, &mut cell);
    Ok(records)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(path: &str, text: &str) -> (Vec<String>, usize) {
        let path = crate::paths::SourcePath::new(path).unwrap();
        let source = Arc::new(Source::new(path, text.to_owned()));
        let mut found = Vec::new();
        let file = ItemsFile::read("plates", &source, &mut found);
        let titles = file.rows.iter().map(|row| row.title().to_owned());
        (titles.collect(), found.len())
    }

    #[test]
    fn lists_are_read_with_quotes_lines_and_mistakes() {
        let csv = "calls/plates/items.csv";
        let rows = "id,title\r\n1,\"Plate, \"\"one\"\"\nof two\"\n\n2,Two\n2,Again\n";
        let read = titles(csv, rows);
        assert_eq!(read.0, ["Plate, \"one\"\nof two", "Two"]);
        assert_eq!(read.1, 1);
        assert_eq!(titles(csv, "id\n\"open").1, 1);
        assert_eq!(titles(csv, "").1, 1);
        let json = "calls/plates/items.json";
        let read = titles(json, r#"[{"title": "One", "year": 1900}, "Two"]"#);
        assert_eq!(read, (vec!["One".to_owned(), "Two".to_owned()], 0));
        assert_eq!(titles(json, "{}").1, 1);
        assert_eq!(titles(json, "[").1, 1);
    }
}
