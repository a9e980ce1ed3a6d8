//! Fractions: exact, in order, readable, and never wrong without saying so.

use proptest::prelude::*;

use super::super::fraction::{Fraction, FractionError};

fn f(text: &str) -> Fraction {
    text.parse().unwrap()
}

#[test]
fn texts_are_read_and_written() {
    for (text, shown) in [
        ("13/3", "13/3"),
        ("4", "4"),
        ("-6/4", "-3/2"),
        ("0/7", "0"),
        ("8/2", "4"),
        ("-0", "0"),
    ] {
        assert_eq!(f(text).to_string(), shown, "{text}");
    }
    for text in [
        "", "/", "1/", "/1", "+1", " 1", "1/-2", "1/2/3", "1.5", "--1", "٣",
    ] {
        assert_eq!(
            text.parse::<Fraction>(),
            Err(FractionError::Syntax),
            "{text}"
        );
    }
    assert_eq!(
        "1/0".parse::<Fraction>(),
        Err(FractionError::DivisionByZero)
    );
    assert_eq!(
        "9".repeat(40).parse::<Fraction>(),
        Err(FractionError::Overflow)
    );
}

#[test]
fn two_places_are_shown_and_halves_go_to_the_even_one() {
    for (exact, shown) in [
        ("13/3", "4.33"),
        ("4", "4.00"),
        ("37/12", "3.08"),
        ("1/200", "0.00"),
        ("3/200", "0.02"),
        ("5/200", "0.02"),
        ("-3/200", "-0.02"),
        ("-1/200", "0.00"),
        ("1999/1000", "2.00"),
        ("-1/3", "-0.33"),
        ("2/3", "0.67"),
    ] {
        assert_eq!(f(exact).decimal(), shown, "{exact}");
    }
    let nearly_one = Fraction::new(i128::MAX - 1, i128::MAX).unwrap();
    assert_eq!(nearly_one.decimal(), "1.00");
    assert_eq!(
        Fraction::new(-i128::MAX, 1).unwrap().decimal(),
        format!("-{}.00", i128::MAX)
    );
}

#[test]
fn what_does_not_fit_is_an_error() {
    let most = Fraction::new(i128::MAX, 1).unwrap();
    let least = Fraction::new(1, i128::MAX).unwrap();
    assert_eq!(most.plus(f("1")), Err(FractionError::Overflow));
    assert_eq!(most.times(f("2")), Err(FractionError::Overflow));
    assert_eq!(least.over(f("2")), Err(FractionError::Overflow));
    assert_eq!(most.times(least), Ok(f("1")));
    assert_eq!(Fraction::new(i128::MIN, 1), Err(FractionError::Overflow));
    assert_eq!(
        Fraction::new(i128::MIN, 2).map(|half| half.numerator()),
        Ok(i128::MIN / 2)
    );
    assert_eq!(Fraction::new(i128::MIN, i128::MIN), Ok(f("1")));
    assert_eq!(Fraction::new(1, 0), Err(FractionError::DivisionByZero));
    assert_eq!(
        f("1").over(Fraction::ZERO),
        Err(FractionError::DivisionByZero)
    );
    assert_eq!(Fraction::mean(&[]), Err(FractionError::DivisionByZero));
    assert_eq!(Fraction::median(&[]), Err(FractionError::DivisionByZero));
    assert!(
        least > Fraction::ZERO && least < Fraction::new(1, i128::MAX - 1).unwrap() && most > least
    );
}

#[test]
fn means_and_medians() {
    let values = [f("4"), f("13/3"), f("1"), f("2")];
    assert_eq!(Fraction::mean(&values), Ok(f("17/6")));
    assert_eq!(Fraction::median(&values), Ok(f("3")));
    assert_eq!(Fraction::median(&values[..3]), Ok(f("4")));
    assert_eq!(Fraction::median(&values[..1]), Ok(f("4")));
}

fn small() -> impl Strategy<Value = (i128, i128)> {
    (-2000_i128..2000, 1_i128..300)
}

proptest! {
    #[test]
    fn arithmetic_agrees_with_common_denominators((a, b) in small(), (c, d) in small()) {
        let (x, y) = (Fraction::new(a, b).unwrap(), Fraction::new(c, d).unwrap());
        prop_assert_eq!(x.plus(y), Fraction::new(a * d + c * b, b * d));
        prop_assert_eq!(x.minus(y), Fraction::new(a * d - c * b, b * d));
        prop_assert_eq!(x.times(y), Fraction::new(a * c, b * d));
        prop_assert_eq!(x.over(y), Fraction::new(a * d, b * c));
        prop_assert_eq!(x.cmp(&y), (a * d).cmp(&(c * b)));
        prop_assert_eq!(x.to_string().parse(), Ok(x));
    }

    #[test]
    fn nothing_panics_and_the_order_is_one(numbers in prop::array::uniform6(any::<i128>())) {
        let [a, b, c, d, e, f] = numbers;
        if let (Ok(x), Ok(y), Ok(z)) = (Fraction::new(a, b), Fraction::new(c, d), Fraction::new(e, f)) {
            let _ = (x.plus(y), x.minus(y), x.times(y), x.over(y), x.decimal());
            prop_assert_eq!(x.cmp(&y), y.cmp(&x).reverse());
            prop_assert_eq!(x.cmp(&y).is_eq(), x == y);
            prop_assert!(!(x <= y && y <= z) || x <= z);
        }
    }
}
