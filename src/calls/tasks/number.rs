//! Numbers that people write, as exact fractions.

use crate::calls::count::fraction::Fraction;

/// Most digits of a number: differences and their squares still fit then.
const DIGITS: usize = 15;

/// A number as it is written, such as `12`, `-0.5` or `1e3`; `None` for what is none or has more
/// digits than anybody measures.
pub fn read(text: &str) -> Option<Fraction> {
    let text = text.trim();
    let (text, exponent) = match text.split_once(['e', 'E']) {
        Some((text, exponent)) => (text, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (is_negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{part}");
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let significant = digits.trim_start_matches('0');
    if !is_number || significant.len() > DIGITS {
        return None;
    }
    let value: i128 = digits.parse().ok()?;
    let value = if is_negative { -value } else { value };
    let places = i32::try_from(part.len()).ok()?.checked_sub(exponent)?;
    let scale = |places: i32| {
        let places = u32::try_from(places).ok().filter(|places| *places <= 15)?;
        10_i128.checked_pow(places)
    };
    match places {
        0.. => Fraction::new(value, scale(places)?).ok(),
        _ => Fraction::new(value.checked_mul(scale(places.checked_neg()?)?)?, 1).ok(),
    }
}

/// A fraction as people write it: with a point where that is exact, else `1/3`.
pub fn written(value: Fraction) -> String {
    let mut under = value.denominator();
    let mut places = 0_u32;
    for factor in [10, 5, 2] {
        while under % factor == 0 {
            under /= factor;
            places += 1;
        }
    }
    let scale = 10_i128.checked_pow(places).filter(|_| under == 1);
    let scaled = scale.and_then(|scale| {
        let value = value.numerator().checked_mul(scale / value.denominator())?;
        Some((value, scale))
    });
    let Some((scaled, scale)) = scaled else {
        return value.to_string();
    };
    if places == 0 {
        return scaled.to_string();
    }
    let sign = if scaled < 0 { "-" } else { "" };
    let (whole, part) = (scaled.abs() / scale, scaled.abs() % scale);
    format!("{sign}{whole}.{part:0width$}", width = places as usize)
        .trim_end_matches('0')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact_and_are_written_as_they_were() {
        for (text, expected) in [
            ("12", Some("12")),
            ("-0.5", Some("-0.5")),
            ("1e3", Some("1000")),
            ("2.50", Some("2.5")),
            ("0.1", Some("0.1")),
            ("1e-2", Some("0.01")),
            ("", None),
            (".", None),
            ("1.2.3", None),
            ("١٢", None),
            ("1e99", None),
            ("1e-2147483648", None),
            ("1234567890123456", None),
        ] {
            let read = read(text).map(written);
            assert_eq!(read.as_deref(), expected, "{text}");
        }
        assert_eq!(written(Fraction::new(1, 3).unwrap()), "1/3");
    }
}
