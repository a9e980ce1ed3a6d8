//! A pattern, read from its start to its end.

use super::ways::{ALL, ANYTHING, EMPTY, Flags, MAX_DEPTH, Way, cased, fewer, joined, one};

/// Reads a pattern. `None` everywhere: it is not understood.
pub(super) struct Reader<'p> {
    pub text: &'p [u8],
    pub at: usize,
}

impl Reader<'_> {
    pub fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    pub fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    pub fn eat(&mut self, text: &[u8]) -> bool {
        let is_next = self.text[self.at..].starts_with(text);
        if is_next {
            self.at += text.len();
        }
        is_next
    }

    /// Alternatives up to the end of the group or of the pattern.
    pub fn alternatives(&mut self, mut flags: Flags, depth: usize) -> Option<Vec<Way>> {
        if depth > MAX_DEPTH {
            return None;
        }
        while let Some(switched) = self.switch(flags)? {
            flags = switched;
        }
        let mut ways = self.sequence(flags, depth)?;
        while self.eat(b"|") {
            ways.extend(self.sequence(flags, depth)?);
        }
        Some(fewer(ways))
    }

    /// `(?x)` at the beginning of a group. Elsewhere it is not understood: what it covers there
    /// depends on the syntax.
    fn switch(&mut self, mut flags: Flags) -> Option<Option<Flags>> {
        let start = self.at;
        if self.eat(b"(?") {
            let mut on = true;
            while let Some(byte) = self.next() {
                match byte {
                    b'-' => on = false,
                    b'i' => flags.ignore_case = on,
                    b'x' => flags.extended = on,
                    b'm' => {}
                    b')' => return Some(Some(flags)),
                    _ => break,
                }
            }
        }
        self.at = start;
        Some(None)
    }

    fn sequence(&mut self, flags: Flags, depth: usize) -> Option<Vec<Way>> {
        let mut ways = vec![EMPTY];
        loop {
            if flags.extended {
                self.skip_blanks();
            }
            match self.peek() {
                None | Some(b'|' | b')') => return Some(ways),
                Some(_) => {}
            }
            let item = self.item(flags, depth)?;
            let item = self.repeated(item, flags)?;
            ways = joined(&ways, &item);
        }
    }

    fn skip_blanks(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'#' => while self.next().is_some_and(|byte| byte != b'\n') {},
                b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => self.at += 1,
                _ => return,
            }
        }
    }

    fn item(&mut self, flags: Flags, depth: usize) -> Option<Vec<Way>> {
        Some(match self.next()? {
            b'(' => self.group(flags, depth)?,
            b'[' => {
                let (class, _) = self.class(flags, 0)?;
                one(class)
            }
            b'.' => one(ALL),
            b'^' | b'$' => vec![EMPTY],
            b'\\' => self.escape(flags)?,
            b'*' | b'+' | b'?' => return None,
            byte => one(cased(1 << byte, flags)),
        })
    }

    fn group(&mut self, flags: Flags, depth: usize) -> Option<Vec<Way>> {
        if !self.eat(b"?") {
            return self.inside(flags, depth);
        }
        if self.eat(b"#") {
            while self.next()? != b')' {}
            return Some(vec![EMPTY]);
        }
        if self.eat(b":") || self.eat(b">") {
            return self.inside(flags, depth);
        }
        if self.eat(b"=") {
            let ways = self.inside(flags, depth)?;
            // What is looked ahead to is the text that follows, whatever matches it next.
            return Some(if ways.iter().any(|way| way.len == 0) {
                vec![EMPTY]
            } else {
                ways.into_iter()
                    .map(|way| Way {
                        is_whole: false,
                        ..way
                    })
                    .collect()
            });
        }
        if self.eat(b"!") || self.eat(b"<=") || self.eat(b"<!") {
            self.inside(flags, depth)?;
            return Some(vec![EMPTY]);
        }
        if self.eat(b"<") {
            while self.next()? != b'>' {}
            return self.inside(flags, depth);
        }
        let mut inner = flags;
        let mut on = true;
        loop {
            match self.next()? {
                b'-' => on = false,
                b'i' => inner.ignore_case = on,
                b'x' => inner.extended = on,
                b'm' => {}
                b':' => return self.inside(inner, depth),
                _ => return None,
            }
        }
    }

    fn inside(&mut self, flags: Flags, depth: usize) -> Option<Vec<Way>> {
        let ways = self.alternatives(flags, depth + 1)?;
        self.eat(b")").then_some(ways)
    }

    /// What follows an item: how often it may be there.
    fn repeated(&mut self, mut item: Vec<Way>, flags: Flags) -> Option<Vec<Way>> {
        loop {
            if flags.extended {
                self.skip_blanks();
            }
            let (least, is_counted) = match self.peek() {
                Some(b'*' | b'?') => (0, false),
                Some(b'+') => (1, false),
                Some(b'{') => match self.count() {
                    Some(least) => (least, true),
                    None => return Some(item),
                },
                _ => return Some(item),
            };
            if !is_counted {
                self.at += 1;
            }
            let twice = joined(&item, &item);
            if least < 2 {
                item.extend(twice);
            } else {
                item = twice;
            }
            // `{2}?` may be nothing at all, and so may what is taken as often as it likes.
            if least == 0 || self.peek() == Some(b'?') && is_counted {
                item.push(EMPTY);
            }
            item = fewer(item);
            if matches!(self.peek(), Some(b'?' | b'+')) {
                self.at += 1;
            }
        }
    }

    /// The least of `{2,5}`; nothing, and nothing read, where it is text.
    fn count(&mut self) -> Option<usize> {
        let rest = std::str::from_utf8(&self.text[self.at + 1..]).ok()?;
        let (inside, _) = rest.split_once('}')?;
        let (least, most) = inside.split_once(',').unwrap_or((inside, inside));
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if inside.is_empty() || inside == "," || !is_number(least) || !is_number(most) {
            return None;
        }
        self.at += inside.len() + 2;
        Some(least.parse().unwrap_or(0))
    }

    fn escape(&mut self, flags: Flags) -> Option<Vec<Way>> {
        if matches!(self.peek()?, b'b') {
            self.at += 1;
            return Some(vec![Way {
                at_boundary: true,
                ..EMPTY
            }]);
        }
        Some(match self.peek()? {
            b'B' | b'A' | b'Z' | b'z' => {
                self.at += 1;
                vec![EMPTY]
            }
            // What was matched before, or the place where the search began.
            b'G' | b'K' => return None,
            b'1'..=b'9' => {
                while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                    self.at += 1;
                }
                vec![ANYTHING]
            }
            b'k' | b'g' => {
                self.at += 1;
                if !self.eat(b"<") {
                    return None;
                }
                while self.next()? != b'>' {}
                vec![ANYTHING]
            }
            _ => one(self.escaped_class(flags)?.0),
        })
    }
}
