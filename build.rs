//! Embeds the themes and the example hub. Tells the code what it is made from, so that verdicts
//! which an earlier build kept are not taken for its own.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    for path in ["themes", "example-site", "src", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={path}");
    }
    embed("themes")?;
    embed("example-site")?;
    let mut files = Vec::new();
    list(Path::new("src"), &mut files)?;
    list(Path::new("themes"), &mut files)?;
    // What the libraries read may be read otherwise after an update; a package may come without the
    // file.
    files.extend(Some(PathBuf::from("Cargo.lock")).filter(|lock| lock.exists()));
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

/// Writes a list of the files below a folder and their bytes, as an expression for the code.
fn embed(folder: &str) -> io::Result<()> {
    let mut files = Vec::new();
    list(Path::new(folder), &mut files)?;
    files.sort();
    let mut code = String::from("&[\n");
    for file in files {
        let place = env::current_dir()?.join(&file);
        let name = file.to_string_lossy().replace('\\', "/");
        code.push_str(&format!("({name:?}, include_bytes!({place:?})),\n"));
    }
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    fs::write(Path::new(&out).join(format!("{folder}.rs")), code + "]\n")
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?
        } else {
            files.push(path)
        }
    }
    Ok(())
}
