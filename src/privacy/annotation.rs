//! Strangers' texts in the log of a workflow, whose runner takes some lines for commands, and in the
//! fields of such commands.

use super::terminal;

/// A text in which the runner sees no command: a space parts the characters that would make one.
pub fn inert(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive(['\n', '\r']) {
        let indent = line.len() - line.trim_start().len();
        let (white, rest) = line.split_at(indent);
        out.push_str(white);
        let rest = match rest.strip_prefix("::") {
            Some(after) => {
                out.push_str(": ");
                format!(":{after}")
            }
            None => rest.to_owned(),
        };
        out.push_str(&rest.replace("##[", "## ["));
    }
    out
}

/// A text of several lines as the message of a command. The log shows it, so control characters are
/// made visible.
pub fn data(text: &str) -> String {
    escaped(&terminal::kept(text, &['\n', '\r']))
}

/// A text as the value of a property of a command.
pub fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
