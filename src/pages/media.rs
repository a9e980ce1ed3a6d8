//! The hub's own files: copied, drawings without what could act, photos without the places where
//! they were taken, films and the like without the addresses that their metadata hold.

use crate::hub::Hub;
use crate::pages::kind::{Content, Kind, Site, Spec};
use crate::paths::OutputPath;
use crate::{drawing, reuse};
use crate::{photo, recording};

pub(super) struct MediaFiles;

impl Kind for MediaFiles {
    fn spec(&self) -> Spec {
        Spec::named("media")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        hub.media
            .iter()
            .enumerate()
            .filter(|(_, media)| !media.is_pointer)
            .map(|(item, media)| (media.output.clone(), item))
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let media = &site.hub.media[item];
        let (path, extension) = (&media.path, media.path.extension());
        // The maintainers' own drawings are theirs to answer for; nobody has chosen to publish
        // where they live.
        let is_document = drawing::is_document(&extension) && media.is_content();
        // The address stays, so that no link breaks; what is not what it says has no content there.
        if media.mislabelled.is_some() && media.is_content() {
            return Content::Bytes(Vec::new());
        }
        let is_recording = media.address || media.told.place;
        let is_changed =
            is_document || photo::is_photo(&extension) || is_recording && media.is_content();
        if !is_changed {
            return Content::Copy(path.clone());
        }
        let Ok(bytes) = site.hub.sources.read(path) else {
            return Content::Copy(path.clone());
        };
        let made = if is_document {
            drawing::harmless(&bytes, &extension)
        } else if !photo::is_photo(&extension) {
            recording::published(&bytes)
        } else {
            photo::published(&bytes, &|line| {
                site.hub.people.redaction.cleaned(reuse::notice(line))
            })
        };
        Content::Bytes(made.into_owned())
    }
}
