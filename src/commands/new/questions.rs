//! Questions on a terminal.

use std::io::{BufRead, Write};

use crate::commands::{Failure, printable};

/// Longest answer that is read, in bytes.
const ANSWER: u64 = 64 * 1024;

/// Asks on one stream and reads answers from another.
pub(super) struct Questions<R, W> {
    input: R,
    output: W,
    /// Nobody answers any more.
    is_over: bool,
}

impl<R: BufRead, W: Write> Questions<R, W> {
    /// Questions to whoever sits at the two streams.
    pub fn new(input: R, output: W) -> Self {
        Self {
            input,
            output,
            is_over: false,
        }
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
        let read = std::io::Read::take(&mut self.input, ANSWER).read_until(b'\n', &mut line);
        self.is_over |= !matches!(read, Ok(1..));
        let answer = String::from_utf8_lossy(&line).trim().to_owned();
        (!answer.is_empty()).then_some(answer)
    }

    /// What an answer is read as; while it is a mistake, that is said and the one question asked
    /// again. `None` for an empty answer.
    pub fn ask_until<T>(
        &mut self,
        question: &str,
        remark: &str,
        read: impl Fn(&str) -> Result<T, Failure>,
    ) -> Option<T> {
        loop {
            let answer = self.ask(question, remark)?;
            match read(&answer) {
                Ok(value) => return Some(value),
                Err(failure) => self.say(&failure.in_one_line()),
            }
        }
    }

    /// The same for a question that must be answered: an empty answer is asked again, too, with
    /// what is wanted. `None` when nobody answers any more.
    pub fn need<T>(
        &mut self,
        question: &str,
        remark: &str,
        read: impl Fn(&str) -> Result<T, Failure>,
    ) -> Option<T> {
        loop {
            if let Some(value) = self.ask_until(question, remark, &read) {
                return Some(value);
            }
            if self.is_over {
                return None;
            }
            self.say("This needs an answer; Ctrl+C leaves, and nothing is written.");
        }
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
