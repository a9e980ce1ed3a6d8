//! Our own Markdown as text for a terminal: what is written for a forge, read by somebody who has
//! none.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The sections of a text below the headings of level 4 whose titles `takes` takes, as plain text;
/// what is folded away is left out.
pub fn sections(markdown: &str, takes: impl Fn(&str) -> bool) -> String {
    let mut out = Out::default();
    let (mut is_heading, mut is_shown, mut folded) = (false, false, 0_usize);
    let mut title = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                (is_heading, is_shown) = (true, level == pulldown_cmark::HeadingLevel::H4);
                title.clear();
            }
            Event::End(TagEnd::Heading(_)) => {
                is_heading = false;
                is_shown &= takes(&title);
                if is_shown {
                    out.paragraph();
                    out.text(&title);
                    out.line();
                }
            }
            Event::Text(text) | Event::Code(text) if is_heading => title.push_str(&text),
            Event::Html(html) | Event::InlineHtml(html) => {
                folded = (folded + html.matches("<details").count())
                    .saturating_sub(html.matches("</details").count());
                if html.starts_with("<br") && is_shown && folded == 0 {
                    out.line();
                }
            }
            event if is_shown && folded == 0 => out.add(event),
            _ => {}
        }
    }
    out.text
}

#[derive(Default)]
struct Out {
    text: String,
    /// How far lines are set in.
    depth: usize,
    rows: Vec<[String; 4]>,
    /// The cell that is written.
    cell: Option<usize>,
}

impl Out {
    fn add(&mut self, event: Event) {
        match event {
            Event::Start(Tag::Item) => {
                self.line();
                self.text("- ");
                self.depth += 1;
            }
            Event::End(TagEnd::Item) => {
                self.depth -= 1;
                self.line();
            }
            Event::Start(Tag::Paragraph | Tag::CodeBlock(_)) if self.depth == 0 => self.paragraph(),
            Event::End(TagEnd::Paragraph | TagEnd::CodeBlock) => self.line(),
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                self.rows.push(<[String; 4]>::default())
            }
            Event::Start(Tag::TableCell) => self.cell = Some(self.cell.map_or(0, |cell| cell + 1)),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => self.cell = None,
            Event::End(TagEnd::Table) => {
                let rows = std::mem::take(&mut self.rows);
                self.paragraph();
                crate::credits::table::aligned(&mut self.text, &rows);
            }
            Event::Text(text) | Event::Code(text) => self.text(&text),
            Event::SoftBreak | Event::HardBreak => self.line(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let (Some(cell), Some(row)) = (self.cell, self.rows.last_mut()) {
            if let Some(cell) = row.get_mut(cell) {
                cell.push_str(text);
            }
            return;
        }
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.text.push('\n');
            }
            if (self.text.is_empty() || self.text.ends_with('\n')) && !line.is_empty() {
                self.text.extend(std::iter::repeat_n("  ", self.depth));
            }
            self.text.push_str(line);
        }
    }

    fn line(&mut self) {
        if self.cell.is_none() && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn paragraph(&mut self) {
        self.line();
        if self.cell.is_none() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_for_a_forge_is_read_in_a_terminal() {
        let text = "### Top\n\nNo.\n\n#### Pages\n\n| Page | Change |\n|---|---|\n| **Limpets&#58; how** `/limpets/` | +2 −1 words |\n\n#### People\n\n- **Ada**: in \
                    the byline<br>**Next:** sign\n\n```sh\ngit push\n```\n\n<details><summary>More</summary>\n\n- folded\n\n</details>\n\n#### Next step\n\nNo.\n";
        let told = sections(text, |title| title != "Next step");
        assert_eq!(
            told,
            "\nPages\n\nPage                    Change\nLimpets: how /limpets/  +2 −1 words\n\nPeople\n- Ada: in the byline\n  Next: sign\n\ngit push\n"
        );
    }
}
