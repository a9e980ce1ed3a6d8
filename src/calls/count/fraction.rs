//! Exact fractions, so that a score computed again is the same score.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A fraction in lowest terms with a positive denominator.
///
/// Equal values are equal fractions. What does not fit is an error, never another number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    /// Never `i128::MIN`, so that its sign can always be turned.
    numerator: i128,
    denominator: i128,
}

/// Why there is no fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FractionError {
    /// The exact result needs more than 127 bits.
    Overflow,
    /// Something was divided by nothing.
    DivisionByZero,
    /// A text that is neither `4` nor `13/3`.
    Syntax,
}

impl Fraction {
    /// Nothing.
    pub const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };

    /// `numerator` ÷ `denominator`, reduced.
    pub fn new(numerator: i128, denominator: i128) -> Result<Self, FractionError> {
        if denominator == 0 {
            return Err(FractionError::DivisionByZero);
        }
        let (over, under) = (numerator.unsigned_abs(), denominator.unsigned_abs());
        let divisor = gcd(over, under);
        let over = i128::try_from(over / divisor).map_err(|_| FractionError::Overflow)?;
        let under = i128::try_from(under / divisor).map_err(|_| FractionError::Overflow)?;
        let negative = (numerator < 0) != (denominator < 0);
        Ok(Self {
            numerator: if negative { -over } else { over },
            denominator: under,
        })
    }

    /// What is above the line.
    pub fn numerator(self) -> i128 {
        self.numerator
    }

    /// What is below the line, 1 or more.
    pub fn denominator(self) -> i128 {
        self.denominator
    }

    /// The sum of both.
    pub fn plus(self, other: Self) -> Result<Self, FractionError> {
        // Only what the denominators do not share is multiplied, so that sums of many like terms stay small.
        let shared = common(self.denominator, other.denominator)?;
        let left = product(self.numerator, other.denominator / shared)?;
        let right = product(other.numerator, self.denominator / shared)?;
        let sum = left.checked_add(right).ok_or(FractionError::Overflow)?;
        Self::new(sum, product(self.denominator / shared, other.denominator)?)
    }

    /// This less `other`.
    pub fn minus(self, other: Self) -> Result<Self, FractionError> {
        self.plus(Self {
            numerator: -other.numerator,
            ..other
        })
    }

    /// The product of both.
    pub fn times(self, other: Self) -> Result<Self, FractionError> {
        let one = common(self.numerator, other.denominator)?;
        let two = common(other.numerator, self.denominator)?;
        Self::new(
            product(self.numerator / one, other.numerator / two)?,
            product(self.denominator / two, other.denominator / one)?,
        )
    }

    /// This divided by `other`.
    pub fn over(self, other: Self) -> Result<Self, FractionError> {
        self.times(Self::new(other.denominator, other.numerator)?)
    }

    /// The sum of `values`; nothing for none.
    ///
    /// They are added by size: whether a sum on the way overflows must not depend on the order of the records.
    pub fn sum(values: &[Self]) -> Result<Self, FractionError> {
        let mut sorted = values.to_vec();
        sorted.sort_unstable();
        sorted.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// The mean of `values`; of none, it is a division by zero.
    pub fn mean(values: &[Self]) -> Result<Self, FractionError> {
        Self::sum(values)?.over(Self::from(values.len()))
    }

    /// The middle value, or the mean of the middle two; of none, it is a division by zero.
    pub fn median(values: &[Self]) -> Result<Self, FractionError> {
        let mut sorted = values.to_vec();
        sorted.sort_unstable();
        let middle = sorted.len() / 2;
        let from = if sorted.len().is_multiple_of(2) {
            middle.saturating_sub(1)
        } else {
            middle
        };
        Self::mean(sorted.get(from..=middle).unwrap_or_default())
    }

    /// The value to two places, for people: `4.33`. A half goes to the even neighbour.
    pub fn decimal(self) -> String {
        let (over, under) = (
            self.numerator.unsigned_abs(),
            self.denominator.unsigned_abs(),
        );
        let (mut whole, rest) = (over / under, over % under);
        // The rest is less than 2^127, so adding it a hundred times, with the wholes taken out, stays within 128 bits
        // where multiplying it would not.
        let (mut hundredths, mut left) = (0_u128, 0_u128);
        for _ in 0..100 {
            left += rest;
            if left >= under {
                left -= under;
                hundredths += 1;
            }
        }
        let up = match (left * 2).cmp(&under) {
            Ordering::Less => false,
            Ordering::Equal => hundredths % 2 == 1,
            Ordering::Greater => true,
        };
        hundredths += u128::from(up);
        whole += hundredths / 100;
        hundredths %= 100;
        let sign = if self.numerator < 0 && (whole, hundredths) != (0, 0) {
            "-"
        } else {
            ""
        };
        format!("{sign}{whole}.{hundredths:02}")
    }
}

macro_rules! from_whole {
    ($($number:ty),*) => {$(
        impl From<$number> for Fraction {
            fn from(number: $number) -> Self {
                Self { numerator: number as i128, denominator: 1 }
            }
        }
    )*};
}

// All of these are narrower than 127 bits.
from_whole!(i64, u64, u32, usize);

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        // By continued fractions: wholes first, then the reciprocals of the rests the other way round. Products across
        // would overflow.
        let (mut a, mut b) = (self.numerator, self.denominator);
        let (mut c, mut d) = (other.numerator, other.denominator);
        let mut reversed = false;
        loop {
            let wholes = a.div_euclid(b).cmp(&c.div_euclid(d));
            let (left, right) = (a.rem_euclid(b), c.rem_euclid(d));
            if wholes.is_ne() || left == 0 || right == 0 {
                let order = wholes.then(left.signum().cmp(&right.signum()));
                return if reversed { order.reverse() } else { order };
            }
            (a, b, c, d) = (b, left, d, right);
            reversed = !reversed;
        }
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.denominator {
            1 => write!(f, "{}", self.numerator),
            denominator => write!(f, "{}/{denominator}", self.numerator),
        }
    }
}

impl FromStr for Fraction {
    type Err = FractionError;

    /// Reads `4`, `-4` and `13/3`, also when it is not reduced; no blanks, no plus.
    fn from_str(text: &str) -> Result<Self, FractionError> {
        let (over, under) = text.split_once('/').unwrap_or((text, "1"));
        let (negative, over) = match over.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, over),
        };
        let over = digits(over)?;
        Self::new(if negative { -over } else { over }, digits(under)?)
    }
}

impl fmt::Display for FractionError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::Overflow => "the exact result is too large to be written down",
            Self::DivisionByZero => "nothing can be divided by zero",
            Self::Syntax => "a fraction is written as \"4\" or \"13/3\"",
        })
    }
}

impl std::error::Error for FractionError {}

fn digits(text: &str) -> Result<i128, FractionError> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(FractionError::Syntax);
    }
    text.parse().map_err(|_| FractionError::Overflow)
}

fn product(a: i128, b: i128) -> Result<i128, FractionError> {
    a.checked_mul(b).ok_or(FractionError::Overflow)
}

/// The greatest common divisor of two numbers of which the second is positive.
fn common(a: i128, b: i128) -> Result<i128, FractionError> {
    i128::try_from(gcd(a.unsigned_abs(), b.unsigned_abs())).map_err(|_| FractionError::Overflow)
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
