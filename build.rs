//! Rebuilds the binary when a file that it embeds changes: `include_dir!` alone does not notice new files. Tells the code what it is
//! made from, so that verdicts which an earlier build kept are not taken for its own.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    for folder in ["themes", "example-site", "src"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    let mut files = Vec::new();
    list(Path::new("src"), &mut files)?;
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        fs::read(&file)?.hash(&mut hasher);
        file.hash(&mut hasher);
    }
    env::var_os("CARGO_PKG_VERSION").hash(&mut hasher);
    println!("cargo:rustc-env=COMMONWEAL_SOURCE={:016x}", hasher.finish());
    Ok(())
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { list(&path, files)? } else { files.push(path) }
    }
    Ok(())
}
