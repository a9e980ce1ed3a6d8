//! Our own Markdown as text for a terminal: what is written for a forge, read by somebody who has
//! none.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Adds Markdown to a text, below what is there.
pub fn add(markdown: &str, text: &mut String) {
    let mut out = Out {
        text,
        depth: 0,
        rows: Vec::new(),
        cell: None,
    };
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    events.for_each(|event| out.add(event));
}

struct Out<'t> {
    text: &'t mut String,
    /// How far lines are set in.
    depth: usize,
    rows: Vec<[String; 4]>,
    /// The cell that is written.
    cell: Option<usize>,
}

impl Out<'_> {
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
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::CodeBlock(_))
                if self.depth == 0 =>
            {
                self.paragraph()
            }
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::CodeBlock) => self.line(),
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                self.rows.push(<[String; 4]>::default())
            }
            Event::Start(Tag::TableCell) => self.cell = Some(self.cell.map_or(0, |cell| cell + 1)),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => self.cell = None,
            Event::End(TagEnd::Table) => {
                let rows = std::mem::take(&mut self.rows);
                self.paragraph();
                crate::credits::table::aligned(self.text, &rows);
            }
            Event::Text(text) | Event::Code(text) => self.text(&text),
            Event::InlineHtml(html) if html.starts_with("<br") => self.line(),
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
        let pages = "#### Pages\n\n| Page | Change |\n|---|---|\n| **Limpets&#58; how** `/limpets/` | +2 −1 words |\n\n";
        let people =
            "#### People\n\n- **Ada**: in the byline<br>**Next:** sign\n\n```sh\ngit push\n```\n\n";
        let mut told = String::new();
        add(pages, &mut told);
        add(people, &mut told);
        assert_eq!(
            told,
            "\nPages\n\nPage                    Change\nLimpets: how /limpets/  +2 −1 words\n\nPeople\n- Ada: in the byline\n  Next: sign\n\ngit push\n"
        );
    }
}
