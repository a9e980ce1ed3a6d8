//! What the preview adds to pages, and the pages that it shows instead of one that cannot be made.

use super::live::Problem;

/// Adds the script that reloads the page, before the end of its body; a page without one is left as
/// it is.
pub(super) fn with_script(html: Vec<u8>, generation: &str) -> Vec<u8> {
    let end = b"</body>";
    let Some(at) = html
        .windows(end.len())
        .rposition(|window| window.eq_ignore_ascii_case(end))
    else {
        return html;
    };
    let mut out = html;
    let rest = out.split_off(at);
    out.extend_from_slice(script(generation).as_bytes());
    out.extend_from_slice(&rest);
    out
}

/// A page that says why there is none, and reloads once there is.
pub(super) fn problem(problem: &Problem, generation: &str) -> Vec<u8> {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>This cannot be shown</title>\n<link rel=\"stylesheet\" href=\"/.commonweal/live.css\">\n</head>\n<body class=\"cw-problem\">\n<main>\n\
         <h1>This cannot be shown</h1>\n<pre>{}</pre>\n<p>{}</p>\n<p>The page reloads when the file is saved.</p>\n</main>\n{}</body>\n</html>\n",
        escape(&problem.message),
        escape(&problem.help),
        script(generation),
    )
    .into_bytes()
}

/// A text for between tags.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Writing to a text cannot fail.
    let _ = pulldown_cmark_escape::escape_html_body_text(&mut out, text);
    out
}

fn script(generation: &str) -> String {
    format!(
        "<script src=\"/.commonweal/live.js\" data-generation=\"{generation}\" defer></script>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_the_script_is_added_and_only_to_pages() {
        let page = "<body>a &lt;/body> b</BODY></html>";
        let with = String::from_utf8(with_script(page.into(), "g-1")).unwrap();
        assert_eq!(with.replacen(&script("g-1"), "", 1), page);
        assert!(with.contains(
            "b<script src=\"/.commonweal/live.js\" data-generation=\"g-1\" defer></script>\n</BODY>"
        ));
        assert_eq!(with_script(b"no page".into(), "g-1"), b"no page");
    }

    #[test]
    fn a_problem_is_text() {
        let page = String::from_utf8(problem(
            &Problem {
                message: "<img onerror=x>".into(),
                help: "</p><script>".into(),
            },
            "g-0",
        ))
        .unwrap();
        assert!(page.contains("&lt;img") && !page.contains("<img"));
        assert_eq!(page.matches("<script").count(), 1);
    }
}
