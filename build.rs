//! Rebuilds the binary when a file that it embeds changes: `include_dir!` alone does not notice new files.

fn main() {
    for folder in ["themes", "example-site"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
