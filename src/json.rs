//! JSON with a line for each entry: as easy to read and to compare as indented JSON, in about half
//! its bytes.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

/// Writes a value; lists and maps have lines for their entries down to this depth, and stand on one
/// line below it.
///
/// # Errors
/// When it cannot be written, or is no JSON: a map whose keys are not texts, say.
pub fn write_lines<T: Serialize>(
    to: impl Write,
    value: &T,
    depth: usize,
) -> serde_json::Result<()> {
    let lines = Lines {
        depth,
        level: 0,
        is_filled: false,
    };
    value.serialize(&mut Serializer::with_formatter(to, lines))
}

/// Breaks lines down to a depth.
struct Lines {
    depth: usize,
    /// How many lists and maps are open.
    level: usize,
    /// Whether the one that was opened last has an entry.
    is_filled: bool,
}

impl Lines {
    fn open(&mut self) {
        self.level += 1;
        self.is_filled = false;
    }

    fn close<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        let has_lines = self.is_filled && self.level <= self.depth;
        self.level -= 1;
        if has_lines { self.line(to) } else { Ok(()) }
    }

    fn entry<W: Write + ?Sized>(&mut self, to: &mut W, is_first: bool) -> io::Result<()> {
        if !is_first {
            to.write_all(b",")?;
        }
        if self.level <= self.depth {
            self.line(to)
        } else {
            Ok(())
        }
    }

    fn line<W: Write + ?Sized>(&self, to: &mut W) -> io::Result<()> {
        to.write_all(b"\n")?;
        (0..self.level).try_for_each(|_| to.write_all(b"  "))
    }
}

impl Formatter for Lines {
    fn begin_array<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.open();
        to.write_all(b"[")
    }

    fn end_array<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.close(to)?;
        to.write_all(b"]")
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.entry(to, first)
    }

    fn end_array_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_filled = true;
        Ok(())
    }

    fn begin_object<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.open();
        to.write_all(b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.close(to)?;
        to.write_all(b"}")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.entry(to, first)
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        to.write_all(if self.level <= self.depth {
            b": "
        } else {
            b":"
        })
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_filled = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_have_lines_down_to_a_depth() {
        let value = serde_json::json!({ "a": [{ "b": [1, 2], "c": {} }, "x"], "d": [], "e": 1 });
        let mut bytes = Vec::new();
        write_lines(&mut bytes, &value, 2).unwrap();
        let text = "{\n  \"a\": [\n    {\"b\":[1,2],\"c\":{}},\n    \"x\"\n  ],\n  \"d\": [],\n  \"e\": 1\n}";
        assert_eq!(String::from_utf8(bytes).unwrap(), text);
    }
}
