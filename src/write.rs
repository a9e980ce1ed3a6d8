//! Output → folder.
/// The file that marks a folder as output and lists what was written there.
pub const MANIFEST: &str = ".commonweal-output";
