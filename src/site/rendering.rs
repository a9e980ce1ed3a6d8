//! Every output that is not there as it would be made, made.

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use super::looks::Looks;
use crate::digest::Digest;
use crate::paths::OutputPath;
use crate::progress::{Progress, Step};
use crate::render::{Made, Renderer};
use crate::write::{Folder, WriteError};

/// What became of an output.
enum Rendering {
    /// It was made; its kind.
    Made(&'static str),
    /// It is there already.
    Stays,
    /// The same, told without a look at what it shows.
    Untouched,
    /// It could not be made, and why.
    Failed(OutputPath, String),
}

/// What was rendered.
pub(super) struct Rendered {
    /// What could not be made, and why.
    pub(super) failed: Vec<(OutputPath, String)>,
    /// How many of each kind.
    pub(super) counts: BTreeMap<&'static str, usize>,
    /// How many were there already.
    pub(super) reused: usize,
    /// How many of these were known without a look at what they show.
    pub(super) untouched: usize,
}

/// Renders every output that is not there as it would be made, and hands it over.
pub(super) fn render(
    renderer: &Renderer,
    folder: &Folder,
    looks: &Looks,
    progress: &Progress,
) -> Result<Rendered, WriteError> {
    for asset in renderer.theme().assets() {
        folder.put(
            &asset.path,
            &asset.bytes,
            Some(Digest::of_bytes(&asset.bytes)),
        )?;
    }
    let outputs = renderer.outputs();
    let taken: HashSet<&OutputPath> = outputs.iter().map(|output| &output.path).collect();
    renderer.index().par_iter().try_for_each(|(path, bytes)| {
        let name = Digest::of_bytes(bytes);
        // A file that somebody put where the index is belongs to the hub.
        match taken.contains(path) || folder.stays(path, name) {
            true => Ok(()),
            false => folder.put(path, bytes, Some(name)),
        }
    })?;
    // A text that is fetched later changes what could not be compared today.
    let is_whole = |kind| kind != "history" || !renderer.hub.history.contents.any_missing();
    progress.begin(Step::Rendering, outputs.len());
    let made: Vec<Rendering> = outputs
        .into_par_iter()
        .map(|output| {
            progress.tick();
            let is_same = output.page().is_some_and(|page| looks.is_same(page));
            if is_same && folder.stays_as_it_was(&output.path) {
                return Ok(Rendering::Untouched);
            }
            let made = renderer.render_unless(&output, |name| folder.stays(&output.path, name));
            Ok(match made {
                Ok(None) => Rendering::Stays,
                Ok(Some(Made { bytes, made_from })) => {
                    let made_from = made_from.filter(|_| is_whole(output.kind()));
                    folder.put(&output.path, &bytes, made_from)?;
                    Rendering::Made(output.kind())
                }
                Err(failure) => {
                    folder.keep(&output.path);
                    Rendering::Failed(output.path, failure.message)
                }
            })
        })
        .collect::<Result<_, WriteError>>()?;
    let mut rendered = Rendered {
        failed: Vec::new(),
        counts: BTreeMap::new(),
        reused: 0,
        untouched: 0,
    };
    for made in made {
        match made {
            Rendering::Made(kind) => *rendered.counts.entry(kind).or_default() += 1,
            Rendering::Stays => rendered.reused += 1,
            Rendering::Untouched => {
                rendered.reused += 1;
                rendered.untouched += 1;
            }
            Rendering::Failed(path, message) => rendered.failed.push((path, message)),
        }
    }
    Ok(rendered)
}
