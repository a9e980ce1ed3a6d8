//! Pages of a forge about one page of a hub: its file at a revision, and what is said of it.

use super::{Repository, fill};
use crate::paths::{SourcePath, percent_encode};

impl Repository {
    /// The page that shows a file as it was at a commit.
    pub fn file_at_url(&self, commit: &str, path: &SourcePath) -> Option<String> {
        let path = percent_encode(&self.inside(path.as_str()));
        let values = [
            ("url", self.url.as_str()),
            ("commit", commit),
            ("path", &path),
        ];
        Some(fill(self.forge?.addresses.file_at, &values))
    }

    /// Issues that say a text, open and closed; where the forge has no such page, all of them.
    pub fn issues_about(&self, text: &str) -> Option<String> {
        let template = self.forge?.addresses.search_issues;
        if template.is_empty() {
            return self.issues_url();
        }
        // A title of several words is one.
        let text: Vec<&str> = text
            .split(['"', ' ', '\n'])
            .filter(|word| !word.is_empty())
            .collect();
        let query = percent_encode(&format!("\"{}\"", text.join(" "))).replace('/', "%2F");
        Some(self.address(template, ("query", &query)))
    }
}
