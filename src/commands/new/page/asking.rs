//! Questions on a terminal for what the command line does not say.

use std::io::{BufRead, Write};

use super::super::questions::Questions;
use super::advice::existing;
use super::contents::{Contents, license, path};
use super::language::language;
use crate::config::Intake;
use crate::hub::new_page::{Blank, Blanks};
use crate::hub::{Hub, NewPage};
use crate::load::Location;
use crate::words;

/// Asks for the title first, again as long as somebody would rather give another one than write a
/// second page of that name.
pub(super) fn ask_title<R: BufRead, W: Write>(
    page: &mut NewPage,
    args: &Contents,
    hub: &Hub,
    location: &Location,
    questions: &mut Questions<R, W>,
) {
    loop {
        while page.title.is_empty() {
            let Some(title) = questions.ask("Title", "") else {
                return;
            };
            page.title = NewPage::titled(&title, "").title;
        }
        let is_there = path(args, hub, page)
            .ok()
            .filter(|path| location.root.join(path).exists());
        match (existing(hub, page), is_there) {
            // In another language it is another file.
            (_, Some(path)) if hub.config.languages.len() == 1 => {
                questions.say(&format!("`{path}` is there already."));
            }
            (Some(told), _) => {
                questions.say(&words::capitalised(&told));
                if questions.agrees("Write a new page all the same?") {
                    return;
                }
            }
            (None, _) => return,
        }
        page.title.clear();
    }
}

/// Asks for what every page has, where it is not given.
pub(super) fn ask_first<R: BufRead, W: Write>(
    page: &mut NewPage,
    args: &Contents,
    hub: &Hub,
    calls: &[String],
    questions: &mut Questions<R, W>,
) {
    if args.language.is_none() && hub.config.languages.len() > 1 {
        let answer = questions.ask_until("Language", &hub.config.languages.join(" | "), |text| {
            language(text, &hub.config)
        });
        page.language = answer.unwrap_or_default();
    }
    if page.summary.is_empty() {
        page.summary = questions
            .ask("Summary", "one or two sentences; Enter leaves it for later")
            .unwrap_or_default();
    }
    if page.categories.is_empty() {
        let language = if page.language.is_empty() {
            &hub.config.language
        } else {
            &page.language
        };
        let mut known: Vec<_> = hub
            .categories
            .iter()
            .filter(|category| category.language == *language && !category.pages.is_empty())
            .collect();
        known.sort_by_key(|category| std::cmp::Reverse(category.pages.len()));
        let names: Vec<&str> = known
            .iter()
            .take(8)
            .map(|category| category.title.as_str())
            .collect();
        let remark = if names.is_empty() {
            "with commas between them".to_owned()
        } else {
            format!("with commas between them, such as {}", names.join(", "))
        };
        page.categories = questions
            .ask("Categories", &remark)
            .map(|answer| parts(&answer))
            .unwrap_or_default();
    }
    if page.call.is_none()
        && hub.config.submissions.intake == Intake::CallsOnly
        && !calls.is_empty()
    {
        page.call = questions.ask("Open call that it answers", &calls.join(" | "));
    }
}

/// Asks for what the hub's own rules want besides. What they refuse is asked again.
pub(in crate::commands::new) fn ask_rest<R: BufRead, W: Write>(
    page: &mut NewPage,
    hub: &Hub,
    path: &str,
    blanks: Blanks,
    questions: &mut Questions<R, W>,
) {
    let written = page.write(hub, path, blanks);
    for Blank { key, remark } in written.placeholders.into_iter().chain(written.lacking) {
        while let Some(answer) = questions.ask(&key, &remark) {
            let mut tried = page.clone();
            match key.as_str() {
                "summary" => tried.summary = answer,
                "categories" => tried.categories = parts(&answer),
                "sources" => tried.sources = vec![answer],
                "call" => tried.call = Some(answer),
                "license" => match license(&answer, &hub.config) {
                    Ok(license) => tried.license = Some(license),
                    Err(failure) => {
                        questions.say(&failure.in_one_line());
                        continue;
                    }
                },
                _ => {
                    tried.values.insert(key.clone(), answer);
                }
            }
            let text = tried.write(hub, path, blanks).text;
            match NewPage::mistakes(hub, path, &text).first() {
                Some(mistake) => questions.say(&format!("{}. {}", mistake.message, mistake.help)),
                None => {
                    *page = tried;
                    break;
                }
            }
        }
    }
}

/// The parts of an answer between commas.
pub(in crate::commands::new) fn parts(answer: &str) -> Vec<String> {
    answer
        .split(',')
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}
