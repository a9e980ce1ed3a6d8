//! What is printed: strangers' texts so that they move no cursor and give no command, and colours
//! where they are wanted.

use crate::forge::Forge;
use crate::privacy;
use crate::report::terminal::Colors;

/// A stranger's text for a terminal: control characters, which could move the cursor, hide text or
/// turn its order, are shown as such, and in a workflow no line is a command.
pub(crate) fn printable(text: &str) -> String {
    let text = privacy::terminal::lines(text);
    if in_workflow() {
        privacy::annotation::inert(&text)
    } else {
        text
    }
}

/// Whether what is printed is read by a runner that takes some lines for commands.
pub(crate) fn in_workflow() -> bool {
    let mut runners = Forge::all().filter_map(|forge| forge.spec().runner.as_ref());
    runners.any(|runner| std::env::var_os(runner.variable).is_some())
}

/// Whether to print in colours.
pub(crate) fn colors() -> Colors {
    match anstream::AutoStream::choice(&std::io::stdout()) {
        anstream::ColorChoice::Never => Colors::Off,
        _ => Colors::On,
    }
}
