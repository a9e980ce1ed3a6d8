//! No text takes long.

use super::*;

/// Texts made to take long. Each is refused or rendered at once; the limit is generous, for slow
/// machines without optimisation.
#[test]
fn no_text_takes_long() {
    let many = 20_000;
    let paragraphs = "\n\nx\n\n".repeat(many / 4);
    for (name, text) in [
        ("lists in HTML", "<ul><li>".repeat(many)),
        (
            "elements that never close",
            format!("{}{}", "<b><i><u><s>".repeat(20), paragraphs),
        ),
        (
            "formatting, reopened in every item",
            format!(
                "- {}\n{}",
                (0..90)
                    .map(|i| format!("<b title=\"{i}\">"))
                    .collect::<String>(),
                "- x\n".repeat(many / 4)
            ),
        ),
        (
            "end tags out of turn",
            "<span><p></span></p>".repeat(many / 4),
        ),
        ("quotes", ">".repeat(many)),
        (
            "lists above a table",
            format!(
                "{}{}",
                "* ".repeat(many),
                "| a | b |\n|---|:-:|\n".repeat(many / 10)
            ),
        ),
        (
            "lists above formulas",
            format!("{}{}", "1. ".repeat(many), "$$\n".repeat(many)),
        ),
        ("references", "<xref:".repeat(many / 4)),
        ("inclusions", "[!include[".repeat(many)),
        ("files of a wiki", "[[File:".repeat(many / 4)),
        ("keys", "+".repeat(many * 10)),
        (
            "quotes beside HTML",
            format!("<b>x</b>\n\n{}", "> ".repeat(many)),
        ),
        (
            "images in images",
            format!("{}x{}", "![".repeat(many / 20), "](y)".repeat(many / 20)),
        ),
        ("www", "www.".repeat(many)),
        ("schemes", "http://".repeat(many)),
        (
            "brackets of a URL",
            format!("https://a.example/{}", ")".repeat(many)),
        ),
        (
            "footnotes",
            (0..many / 20)
                .map(|i| format!("[^{i}]\n\n[^{i}]: x\n\n"))
                .collect(),
        ),
        ("headings", "# a\n\n".repeat(many / 4)),
        ("escapes", "\\*".repeat(many)),
        ("wiki links", "[[".repeat(many)),
        ("addresses in HTML", "<a href=x>y</a> ".repeat(many / 10)),
        (
            "images in HTML",
            "<img src=https://a.example/x> ".repeat(many / 10),
        ),
        ("comments", "%%a ".repeat(many / 4)),
        ("highlights", "==a ".repeat(many / 4)),
        (
            "boxes",
            (0..many / 20)
                .map(|i| format!("{}!!! note\n", " ".repeat(i % 40)))
                .collect(),
        ),
        ("containers", ":::: tip\n".repeat(many / 8)),
        ("templates", "{{{%{{<".repeat(many / 8)),
        ("components", "<Tab a=\n".repeat(many / 8)),
        ("pairs of signs", "$a $".repeat(many / 4)),
        ("targets", "](a b".repeat(many / 4)),
        ("braces", "a{#b".repeat(many / 4)),
        (
            "attributes before a long end",
            format!("{}{}", "{.a}x".repeat(many), " ".repeat(many * 2)),
        ),
        ("braces without an end", "{.a ".repeat(many)),
        ("open attributes", "<a title=\"\n\n".repeat(many / 4)),
    ] {
        let start = std::time::Instant::now();
        let html = hub(&text);
        let time = start.elapsed();
        eprintln!("{name}: {time:?}, {} -> {} bytes", text.len(), html.len());
        assert!(time.as_secs() < 10, "{name} took {time:?}");
        assert!(
            html.len() < text.len() * 300 + 10_000,
            "{name}: {} bytes became {}",
            text.len(),
            html.len()
        );
    }
}
