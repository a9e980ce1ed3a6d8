//! What two texts share at the start and at the end.

use imara_diff::Token;

/// What two texts have around the part that differs.
pub(super) struct Frame {
    /// Words that are the same at the start.
    pub head: usize,
    /// Words that are the same at the end.
    pub tail: usize,
}

/// What two lists of words have around the part that differs.
pub(super) fn frame(before: &[Token], after: &[Token]) -> Frame {
    let head = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let most = before.len().min(after.len()) - head;
    let tail = before
        .iter()
        .rev()
        .zip(after.iter().rev())
        .take(most)
        .take_while(|(a, b)| a == b)
        .count();
    Frame { head, tail }
}

/// The part that differs.
pub(super) fn middle<'t>(tokens: &'t [Token], frame: &Frame) -> &'t [Token] {
    &tokens[frame.head..tokens.len() - frame.tail]
}

/// How many bytes of whole lines two texts share at the start and at the end.
pub(super) fn shared_lines(a: &str, b: &str) -> (usize, usize) {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let head = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let head = a[..head]
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    let most = a.len().min(b.len()) - head;
    let tail = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take(most)
        .take_while(|(a, b)| a == b)
        .count();
    let from = a.len() - tail;
    let tail = a[from..]
        .iter()
        .position(|byte| *byte == b'\n')
        .map_or(0, |at| tail - at - 1);
    (head, tail)
}
