//! Builds the site of the hub in or around a folder: `cargo run --example build -- HUB SITE`.

use commonweal::pipeline::Request;
use commonweal::site::{self, BuildError, Options};

fn main() -> Result<(), BuildError> {
    let mut arguments = std::env::args().skip(1);
    let hub = arguments.next().unwrap_or_else(|| ".".into());
    let folder = arguments.next().unwrap_or_else(|| "site".into());
    let built = site::build(&Request::new(hub), &Options::into_folder(folder))?;
    println!(
        "{} pages by {} people: {} files written to {}",
        built.facts.pages,
        built.facts.contributors,
        built.written.written,
        built.output.display()
    );
    Ok(())
}
