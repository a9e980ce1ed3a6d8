//! Questions on a terminal.

use std::io::{BufRead, Write};

use crate::commands::printable;

/// Longest answer that is read, in bytes.
const ANSWER: u64 = 64 * 1024;

/// Asks on one stream and reads answers from another.
pub(super) struct Questions<R, W> {
    input: R,
    output: W,
}

impl<R: BufRead, W: Write> Questions<R, W> {
    /// Questions to whoever sits at the two streams.
    pub fn new(input: R, output: W) -> Self {
        Self { input, output }
    }

    /// Says something.
    pub fn say(&mut self, text: &str) {
        // Who cannot be asked cannot be told that either.
        let _ = writeln!(self.output, "{}", printable(text));
    }

    /// The answer to a question; `None` when it is empty, or when nobody answers any more.
    pub fn ask(&mut self, question: &str, remark: &str) -> Option<String> {
        let remark = if remark.is_empty() {
            String::new()
        } else {
            format!(" ({remark})")
        };
        let _ = write!(
            self.output,
            "{}: ",
            printable(&format!("{question}{remark}"))
        );
        let _ = self.output.flush();
        let mut line = Vec::new();
        std::io::Read::take(&mut self.input, ANSWER)
            .read_until(b'\n', &mut line)
            .ok()?;
        let answer = String::from_utf8_lossy(&line).trim().to_owned();
        (!answer.is_empty()).then_some(answer)
    }

    /// Whether somebody says yes.
    pub fn agrees(&mut self, question: &str) -> bool {
        self.ask(question, "y/N").is_some_and(|answer| {
            matches!(
                answer.to_lowercase().as_str(),
                "y" | "yes" | "o" | "oui" | "j" | "ja"
            )
        })
    }
}
