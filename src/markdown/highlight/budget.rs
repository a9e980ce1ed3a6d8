//! How much work the colours of code may take.

/// Steps that a block may take, and how many more for each of its bytes. Code that people write
/// takes 2 to 140 for a byte.
const STEPS: u64 = 150_000;
const STEPS_OF_A_BYTE: u64 = 400;
/// Steps that all blocks of a text may take together.
const STEPS_OF_A_TEXT: u64 = 40_000_000;

/// Steps that are left. A step is about the work for one byte of simple code, and the same on every
/// machine.
#[derive(Debug, Clone)]
pub struct Budget(pub(super) u64);

/// The steps are used up, or the grammar fails.
#[derive(Debug)]
pub(super) struct TooMany;

impl Budget {
    /// What the blocks of one text may take together.
    pub fn of_text() -> Self {
        Self(STEPS_OF_A_TEXT)
    }

    pub(super) fn of_block(code: &str) -> Self {
        Self(STEPS + STEPS_OF_A_BYTE * code.len() as u64)
    }

    /// Takes steps, or says that there are not so many left.
    pub(super) fn spend(&mut self, steps: u64) -> Result<(), TooMany> {
        self.0 = self.0.checked_sub(steps).ok_or(TooMany)?;
        Ok(())
    }
}
