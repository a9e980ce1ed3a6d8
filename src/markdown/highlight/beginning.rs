//! What a match of a pattern begins with. Most patterns of a grammar are nowhere in a line, and
//! that is seen sooner than tried.
//!
//! It is told of lines in ASCII only, and never wrong about where a pattern cannot match; about
//! constructs that are not known here it says that anything may follow.

/// The first two characters of every match, as far as they are known.
pub(super) struct Beginning {
    /// The number of the row of each first character.
    row_of: [u8; 128],
    /// The characters that may be second; [`ALL`] where there need not be one. The first is empty.
    rows: Vec<u128>,
    /// The characters that may be first.
    firsts: u128,
    /// Whether a word begins or ends there.
    at_boundary: bool,
}

/// The characters of ASCII, a bit for each.
type Class = u128;

const ALL: Class = u128::MAX;
/// Most ways to begin that are told apart.
const MAX_WAYS: usize = 64;
/// Most groups within each other.
const MAX_DEPTH: usize = 40;

/// One way in which a match can begin.
#[derive(Clone, Copy)]
struct Way {
    classes: [Class; 2],
    len: usize,
    /// Whether the match, or the part of the pattern that this is about, is these characters and
    /// no more.
    is_whole: bool,
    at_boundary: bool,
}

/// Nothing, and nothing more.
const EMPTY: Way = Way {
    classes: [0; 2],
    len: 0,
    is_whole: true,
    at_boundary: false,
};
/// Whatever it is.
const ANYTHING: Way = Way {
    is_whole: false,
    ..EMPTY
};

impl Beginning {
    /// How matches of a pattern begin. Nothing when that is not known, or when it may match no
    /// character at all.
    pub fn of(pattern: &str) -> Option<Self> {
        let mut reader = Reader {
            text: pattern.is_ascii().then_some(pattern.as_bytes())?,
            at: 0,
        };
        let ways = reader.alternatives(Flags::default(), 0)?;
        if reader.at < reader.text.len() || ways.iter().any(|way| way.len == 0) {
            return None;
        }
        let mut seconds = [0; 128];
        for way in &ways {
            let second = if way.len == 2 { way.classes[1] } else { ALL };
            for first in chars(way.classes[0]) {
                seconds[first] |= second;
            }
        }
        let mut row_of = [0; 128];
        let mut rows = vec![0];
        for (second, row) in seconds.iter().zip(&mut row_of) {
            let known = rows.iter().position(|known| known == second);
            *row = u8::try_from(known.unwrap_or(rows.len())).ok()?;
            if known.is_none() {
                rows.push(*second);
            }
        }
        Some(Self {
            row_of,
            rows,
            firsts: ways.iter().fold(0, |all, way| all | way.classes[0]),
            at_boundary: ways.iter().all(|way| way.at_boundary),
        })
    }

    /// The first place in a line of ASCII, from a place on, where a match can begin. `present` are
    /// the characters that the line has.
    pub fn find(&self, line: &str, present: u128, from: usize) -> Option<usize> {
        if self.firsts & present == 0 {
            return None;
        }
        let line = line.as_bytes();
        (from..line.len()).find(|at| {
            let row = self.rows[usize::from(self.row_of[usize::from(line[*at] & 127)])];
            row != 0
                && (row == ALL
                    || line
                        .get(at + 1)
                        .is_some_and(|next| row >> (next & 127) & 1 == 1))
                && (!self.at_boundary || is_boundary(line, *at))
        })
    }
}

/// The characters of a line, when it is ASCII.
pub(super) fn present(line: &str) -> Option<u128> {
    line.is_ascii()
        .then(|| line.bytes().fold(0, |all, byte| all | 1 << (byte & 127)))
}

fn is_boundary(line: &[u8], at: usize) -> bool {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let before = at.checked_sub(1).and_then(|before| line.get(before));
    line.get(at).is_some_and(is_word) != before.is_some_and(is_word)
}

/// What `(?…)` switches on.
#[derive(Clone, Copy, Default)]
struct Flags {
    ignore_case: bool,
    /// White space and comments say nothing.
    extended: bool,
}

/// Reads a pattern. `None` everywhere: it is not understood.
struct Reader<'p> {
    text: &'p [u8],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn eat(&mut self, text: &[u8]) -> bool {
        let is_next = self.text[self.at..].starts_with(text);
        if is_next {
            self.at += text.len();
        }
        is_next
    }

    /// Alternatives up to the end of the group or of the pattern.
    fn alternatives(&mut self, mut flags: Flags, depth: usize) -> Option<Vec<Way>> {
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

    /// The characters of `\w` and its like, and whether it is exactly these.
    fn escaped_class(&mut self, flags: Flags) -> Option<(Class, bool)> {
        let byte = self.next()?;
        Some(match byte {
            b'w' => (word(), true),
            b'W' => (!word(), true),
            b'd' => (of(u8::is_ascii_digit), true),
            b'D' => (!of(u8::is_ascii_digit), true),
            b's' => (blank(), true),
            b'S' => (!blank(), true),
            b'h' => (of(u8::is_ascii_hexdigit), true),
            b'H' => (!of(u8::is_ascii_hexdigit), true),
            b'p' | b'P' => {
                if !self.eat(b"{") {
                    return None;
                }
                while self.next()? != b'}' {}
                (ALL, false)
            }
            b't' => (1 << 9, true),
            b'n' => (1 << 10, true),
            b'v' => (1 << 11, true),
            b'f' => (1 << 12, true),
            b'r' => (1 << 13, true),
            b'a' => (1 << 7, true),
            b'e' => (1 << 27, true),
            b'x' => self.hex(flags)?,
            byte if byte.is_ascii_alphanumeric() => return None,
            byte => (1 << byte, true),
        })
    }

    /// `\x41` or `\x{10ffff}`; a character that is not in ASCII is in no class of ours.
    fn hex(&mut self, flags: Flags) -> Option<(Class, bool)> {
        let digits = if self.eat(b"{") {
            let start = self.at;
            while self.next()? != b'}' {}
            &self.text[start..self.at - 1]
        } else {
            let start = self.at;
            while self.at < start + 2 && self.peek().is_some_and(|b| b.is_ascii_hexdigit()) {
                self.at += 1;
            }
            &self.text[start..self.at]
        };
        let code = u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
        if code < 128 {
            return Some((cased(1 << code, flags), true));
        }
        // The Kelvin sign is a `k` where case says nothing.
        (!flags.ignore_case).then_some((0, true))
    }

    /// The characters of `[…]` behind its bracket, and whether it is exactly these.
    fn class(&mut self, flags: Flags, depth: usize) -> Option<(Class, bool)> {
        if depth > MAX_DEPTH {
            return None;
        }
        let is_negated = self.eat(b"^");
        let (mut class, mut is_exact): (Class, bool) = (0, true);
        let mut is_first = true;
        loop {
            if self.eat(b"&&") {
                // What both sides have is a part of this one.
                is_exact = false;
                is_first = false;
                continue;
            }
            let (mut chars, exact, single) = match self.next()? {
                b']' if !is_first => break,
                b'[' if self.peek() == Some(b':') => {
                    let (chars, exact) = self.named_class()?;
                    (chars, exact, None)
                }
                b'[' => {
                    let (chars, exact) = self.class(flags, depth + 1)?;
                    (chars, exact, None)
                }
                b'\\' => self.class_escape(flags)?,
                byte => (1 << byte, true, Some(u32::from(byte))),
            };
            is_first = false;
            let is_range = self.peek() == Some(b'-')
                && self.text.get(self.at + 1).is_some_and(|byte| *byte != b']');
            if is_range {
                self.at += 1;
                let start = single?;
                let end = match self.next()? {
                    b'\\' => self.class_escape(flags)?.2?,
                    b'[' => return None,
                    byte => u32::from(byte),
                };
                if end > 127 && flags.ignore_case {
                    return None;
                }
                chars = (start..=end.min(127)).fold(0, |all, code| all | 1 << code);
            }
            class |= cased(chars, flags);
            is_exact &= exact;
        }
        Some(match (is_negated, is_exact && !flags.ignore_case) {
            (false, _) => (class, is_exact),
            (true, true) => (!class, true),
            (true, false) => (ALL, false),
        })
    }

    /// An escape in a class: its characters, whether exactly these, and the code of a single one.
    fn class_escape(&mut self, flags: Flags) -> Option<(Class, bool, Option<u32>)> {
        if self.eat(b"b") {
            return Some((1 << 8, true, Some(8)));
        }
        let start = self.at;
        let (chars, exact) = self.escaped_class(Flags {
            ignore_case: false,
            ..flags
        })?;
        let text = &self.text[start..self.at];
        let is_code = text.first() == Some(&b'x');
        let single = if chars.count_ones() == 1 {
            Some(chars.trailing_zeros())
        } else if is_code {
            // Not in ASCII: as the end of a range, behind all that is.
            if flags.ignore_case {
                return None;
            }
            Some(128)
        } else {
            None
        };
        Some((chars, exact, single))
    }

    /// `[:alpha:]` behind its first bracket.
    fn named_class(&mut self) -> Option<(Class, bool)> {
        let rest = std::str::from_utf8(&self.text[self.at..]).ok()?;
        let (name, _) = rest.split_once(":]")?;
        let name = name
            .strip_prefix(':')
            .filter(|name| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'^'))?;
        self.at += name.len() + 3;
        let (is_negated, name) = match name.strip_prefix('^') {
            Some(name) => (true, name),
            None => (false, name),
        };
        let class = match name {
            "alpha" => of(u8::is_ascii_alphabetic),
            "alnum" => of(u8::is_ascii_alphanumeric),
            "upper" => of(u8::is_ascii_uppercase),
            "lower" => of(u8::is_ascii_lowercase),
            "digit" => of(u8::is_ascii_digit),
            "xdigit" => of(u8::is_ascii_hexdigit),
            "word" => word(),
            "space" => blank(),
            "blank" => 1 << 9 | 1 << 32,
            "cntrl" => of(u8::is_ascii_control),
            _ => return Some((ALL, false)),
        };
        Some((if is_negated { !class } else { class }, true))
    }
}

fn one(class: Class) -> Vec<Way> {
    vec![Way {
        classes: [class, 0],
        len: 1,
        ..EMPTY
    }]
}

/// The ways in which two parts begin that follow each other.
fn joined(first: &[Way], then: &[Way]) -> Vec<Way> {
    let mut ways = Vec::with_capacity(first.len() * then.len());
    for way in first {
        if !way.is_whole {
            ways.push(*way);
            continue;
        }
        for then in then {
            let mut both = *way;
            both.at_boundary |= way.len == 0 && then.at_boundary;
            both.is_whole = then.is_whole;
            for class in &then.classes[..then.len] {
                if both.len < 2 {
                    both.classes[both.len] = *class;
                    both.len += 1;
                }
            }
            both.is_whole &= both.len < 2;
            ways.push(both);
        }
    }
    fewer(ways)
}

/// The same ways, or others that say less where they are too many.
fn fewer(mut ways: Vec<Way>) -> Vec<Way> {
    if ways.len() <= MAX_WAYS {
        return ways;
    }
    if ways.iter().any(|way| way.len == 0 && !way.is_whole) {
        return vec![ANYTHING];
    }
    let empty = ways.iter().any(|way| way.len == 0).then_some(EMPTY);
    ways.retain(|way| way.len > 0);
    let some = Way {
        classes: [ways.iter().fold(0, |all, way| all | way.classes[0]), 0],
        len: 1,
        is_whole: false,
        at_boundary: ways.iter().all(|way| way.at_boundary),
    };
    std::iter::once(some).chain(empty).collect()
}

fn chars(class: Class) -> impl Iterator<Item = usize> {
    (0..128).filter(move |code| class >> code & 1 == 1)
}

fn of(is_in: fn(&u8) -> bool) -> Class {
    (0..128_u8)
        .filter(is_in)
        .fold(0, |all, byte| all | 1 << byte)
}

fn word() -> Class {
    of(u8::is_ascii_alphanumeric) | 1 << b'_'
}

fn blank() -> Class {
    0b11_1110 << 8 | 1 << b' '
}

/// The characters with those that differ from them in case only, where case says nothing.
fn cased(class: Class, flags: Flags) -> Class {
    if !flags.ignore_case {
        return class;
    }
    let letters = |from: u8| ((1_u128 << 26) - 1) << from;
    let (upper, lower) = (class & letters(b'A'), class & letters(b'a'));
    class | upper << 32 | lower >> 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_looked_for_where_it_can_begin() {
        for (pattern, line, place) in [
            (r"\b(?:if|else)\b", "xif xelse else", Some(10)),
            (r"(?i)\bSELECT\b", "from a select", Some(7)),
            ("(?x) [a-c]+ # one\n | \\d{2,}", "x 1 12 c", Some(4)),
            (r"(?=\()", "f(x)", Some(1)),
            (r"[^\w\s]=", "a = b += c", Some(6)),
            (r"(?<!x)/(?!/)", "x / y", Some(2)),
            (r"//", "a / b", None),
            (r"a{0,2}b|\\.", "xy \\", None),
            (r"(?:\s*)?\}", "a }", Some(1)),
        ] {
            let beginning = Beginning::of(pattern).unwrap();
            assert_eq!(
                beginning.find(line, present(line).unwrap(), 0),
                place,
                "{pattern}"
            );
        }
    }

    #[test]
    fn what_may_match_nothing_or_is_not_understood_is_not_known() {
        for pattern in [
            "", "^", r"\s*", "a?", r"\1a", r"\Ga", "a(?i)b|c", "(?~a)", "é", "a{2}?", "(a|)", "[a",
        ] {
            assert!(Beginning::of(pattern).is_none(), "{pattern}");
        }
    }
}
