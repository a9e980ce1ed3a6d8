//! Classes of characters, as patterns write them.

use super::reader::Reader;
use super::ways::{ALL, Class, Flags, MAX_DEPTH, cased};

impl Reader<'_> {
    /// The characters of `\w` and its like, and whether it is exactly these.
    pub(super) fn escaped_class(&mut self, flags: Flags) -> Option<(Class, bool)> {
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
    pub(super) fn class(&mut self, flags: Flags, depth: usize) -> Option<(Class, bool)> {
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
