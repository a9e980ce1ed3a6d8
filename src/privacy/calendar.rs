//! Strangers' texts in the lines of a calendar (RFC 5545).

/// A value as it is: what would end its line is a blank.
pub fn value(value: &str) -> String {
    value.replace(char::is_control, " ")
}

/// A text as a value (section 3.3.11).
pub fn text(text: &str) -> String {
    let escaped = text
        .replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace('\n', "\\n");
    value(&escaped)
}
