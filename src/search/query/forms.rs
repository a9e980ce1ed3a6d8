//! What a word of a query stands for: itself, other forms of it, words that it begins, and where
//! there is nothing else, words that differ by a slip.

use std::collections::BTreeMap;

use crate::search::encode;
use crate::search::query::asked::Asked;
use crate::search::read::{Entry, Reader};

/// Terms with what each counts for.
pub(super) type Forms = BTreeMap<String, (Entry, f64)>;

/// Most shards that are read for the words that a word begins.
const SHARDS: usize = 3;

/// Most words that a word begins, the most frequent.
const COMPLETIONS: usize = 40;

/// The entry of a term.
pub(super) fn entry(reader: &Reader, term: &str) -> Option<Entry> {
    let entries = reader.shard(reader.shard_of(term));
    entries.into_iter().find(|entry| entry.term == term)
}

/// What a word stands for.
pub(super) fn of(reader: &Reader, word: &Asked) -> Forms {
    let (text, unit) = (word.text.as_str(), word.unit);
    let letters = text.chars().count();
    let mut forms = Forms::new();
    let home = reader.shard(reader.shard_of(text));
    if let Some(exact) = home.iter().find(|entry| entry.term == text) {
        add(&mut forms, exact, 1.0);
        if !unit {
            family(&mut forms, &home, &exact.stem, 0.85);
        }
    }
    if word.open
        && (unit || letters < 4)
        && let Some(titles) = entry(reader, &format!("{text}*"))
    {
        add(&mut forms, &titles, 0.8);
    }
    if word.open && (unit || letters > 2) {
        for entry in begun(reader, text) {
            let share = length(text) as f64 / length(&entry.term) as f64;
            add(&mut forms, &entry, 0.7 * share.max(0.6));
        }
    }
    if forms.is_empty() && !unit && letters > 2 {
        slipped(&mut forms, reader, text, &home);
    }
    forms
}

/// Words near a word that nobody wrote.
fn slipped(forms: &mut Forms, reader: &Reader, text: &str, home: &[Entry]) {
    slips(forms, home, text, 1, 0.6, 0.5);
    if !forms.is_empty() {
        return;
    }
    let shards = near_shards(reader, text);
    for shard in &shards {
        slips(forms, shard, text, 1, 0.6, 0.5);
    }
    if !forms.is_empty() {
        return;
    }
    let mut best: Option<&Entry> = None;
    for entry in home {
        let stem = length(&entry.stem);
        let begins = stem > 2 && text.starts_with(&entry.stem) && length(text) - stem < 6;
        if begins && best.is_none_or(|best| stem > length(&best.stem)) {
            best = Some(entry);
        }
    }
    match best {
        Some(entry) => family(forms, home, &entry.stem, 0.6),
        None if text.chars().count() > 7 => {
            for shard in &shards {
                slips(forms, shard, text, 2, 0.3, 0.25);
            }
        }
        None => {}
    }
}

fn add(forms: &mut Forms, entry: &Entry, weight: f64) {
    match forms.get_mut(&entry.term) {
        Some((_, known)) => *known = known.max(weight),
        None => {
            forms.insert(entry.term.clone(), (entry.clone(), weight));
        }
    }
}

/// All words of a shard with that stem.
fn family(forms: &mut Forms, entries: &[Entry], stem: &str, weight: f64) {
    let kin = entries.iter().filter(|entry| entry.stem == stem);
    kin.for_each(|entry| add(forms, entry, weight));
}

/// The most frequent words that begin so.
fn begun(reader: &Reader, text: &str) -> Vec<Entry> {
    let end = format!("{text}\u{FFFF}");
    let boundaries = &reader.boundaries;
    let inside = (0..boundaries.len()).filter(|at| {
        let next = boundaries.get(at + 1);
        encode::order(&boundaries[*at], &end).is_lt()
            && next.is_none_or(|next| encode::order(next, text).is_gt())
    });
    let mut begun: Vec<Entry> = inside
        .take(SHARDS)
        .flat_map(|shard| reader.shard(shard))
        .filter(|entry| entry.term.starts_with(text) && is_plain(entry))
        .collect();
    begun.sort_by_key(|entry| std::cmp::Reverse(entry.pages));
    begun.truncate(COMPLETIONS);
    begun
}

/// The shard of a word, and those of the word with its first letters swapped or one left out.
fn near_shards(reader: &Reader, text: &str) -> Vec<Vec<Entry>> {
    let letters: Vec<char> = text.chars().take(3).collect();
    let &[a, b, c] = &letters[..] else {
        return Vec::new();
    };
    let units: Vec<u16> = text.encode_utf16().skip(3).collect();
    let tail = String::from_utf16_lossy(&units);
    let heads = [
        vec![b, a, c],
        vec![a, c, b],
        vec![b, c],
        vec![a, c],
        vec![a, b],
    ];
    let words = heads
        .into_iter()
        .map(|head| head.into_iter().collect::<String>() + &tail);
    let mut numbers = Vec::new();
    for word in std::iter::once(text.to_owned()).chain(words) {
        let number = reader.shard_of(&word);
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
        .into_iter()
        .map(|number| reader.shard(number))
        .collect()
}

/// Adds the words of a shard that so many edits lead to, with their other forms.
fn slips(forms: &mut Forms, entries: &[Entry], text: &str, edits: usize, weight: f64, kin: f64) {
    let units: Vec<u16> = text.encode_utf16().collect();
    for entry in entries {
        if length(&entry.term).abs_diff(units.len()) > edits || !is_plain(entry) {
            continue;
        }
        let term: Vec<u16> = entry.term.encode_utf16().collect();
        if near(&term, &units, edits) {
            add(forms, entry, weight);
            family(forms, entries, &entry.stem, kin);
        }
    }
}

/// Whether so few edits lead from one word to the other: a letter more, less or another, or two
/// neighbours swapped.
fn near(one: &[u16], other: &[u16], edits: usize) -> bool {
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same..], &other[same..]);
    if one.is_empty() && other.is_empty() {
        return true;
    }
    let rest = |units: &'_ [u16], skip: usize| units.get(skip..).unwrap_or_default().to_vec();
    let skip = |a, b| near(&rest(one, a), &rest(other, b), edits - 1);
    let swapped = one.len() > 1 && other.len() > 1 && one[0] == other[1] && one[1] == other[0];
    edits > 0 && (skip(1, 0) || skip(0, 1) || skip(1, 1) || swapped && skip(2, 2))
}

/// Whether a term is no completion.
fn is_plain(entry: &Entry) -> bool {
    !entry.term.ends_with('*')
}

/// How many UTF-16 units a text has.
fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn slips_are_counted() {
        let near = |one: &str, other: &str, edits| {
            let units = |text: &str| text.encode_utf16().collect::<Vec<_>>();
            near(&units(one), &units(other), edits)
        };
        for (one, other) in [
            ("crab", "carb"),
            ("crab", "crabs"),
            ("crab", "rab"),
            ("crab", "drab"),
        ] {
            assert!(near(one, other, 1) && near(other, one, 1) && !near(one, other, 0));
        }
        assert!(!near("crab", "cbra", 1) && near("crab", "cbra", 2) && near("", "", 0));
    }
}
