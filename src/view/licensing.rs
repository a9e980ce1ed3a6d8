//! Licences across the hub, and what the right to publish rests on.

use serde::Serialize;

use super::frame::Frame;
use super::parts::LinkView;
use super::site::LicenseView;

/// Licences across the hub. Template `licensing.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LicensingView {
    /// The common part.
    pub page: Frame,
    /// The licence of pages that name none.
    pub default: Option<LicenseView>,
    /// Licences in use, those with the most pages and files first.
    pub licenses: Vec<LicenseRow>,
    /// How many pages there are.
    pub pages: usize,
    /// How many files there are.
    pub files: usize,
    /// Pages without a licence.
    pub unlicensed_pages: usize,
    /// Files without a licence.
    pub unlicensed_files: usize,
    /// What the latest revisions rest on, `none` last; empty without a history.
    pub proofs: Vec<ProofRow>,
    /// How many changes rest on a proof, where contributors have to certify them.
    pub changes: Option<ChangesRow>,
    /// Statements that may be certified, the most used first.
    pub statements: Vec<StatementRow>,
    /// Licences that new pages may have; empty when every known one will do.
    pub accepted: Vec<LicenseRow>,
    /// What contributors have to certify, when that is asked.
    pub policy: Option<PolicyView>,
    /// Into a page under `default`: what may be taken over from which licence.
    pub flows: Vec<FlowRow>,
    /// The hub's licences as an SPDX document.
    pub document_url: String,
    /// Everything to name when the whole hub is used again.
    pub attribution_url: String,
}

/// A licence and what is under it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LicenseRow {
    /// The licence.
    pub license: LicenseView,
    /// Pages under it.
    pub pages: usize,
    /// Files under it.
    pub files: usize,
    /// Some of these files.
    pub file_links: Vec<LinkView>,
    /// How many more there are.
    pub more_files: usize,
    /// What it says in plain words, where that is known: string `license-about-<about>`.
    pub about: Option<&'static str>,
    /// Its text in the hub's repository.
    pub text_url: Option<String>,
}

/// Pages whose latest revision rests on the same kind of proof.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProofRow {
    /// `sign-off`, `profile`, `page` or `none`; string `proof-<proof>`.
    pub proof: String,
    /// How many pages.
    pub pages: usize,
    /// Their share in per cent, rounded down.
    pub percent: usize,
}

/// A statement and how many pages rest on it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StatementRow {
    /// Its name: `DCO-1.1`.
    pub name: String,
    /// Where it is published, for a statement that is known everywhere.
    pub url: Option<String>,
    /// Git's name of the text in force, shortened.
    pub version: String,
    /// The text in force.
    pub text: String,
    /// How many pages.
    pub pages: usize,
}

/// Of all changes of today's pages and files: how many rest on a proof.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ChangesRow {
    /// Certified by their author.
    pub certified: usize,
    /// Those that need no proof: programs', and those from before it was asked for.
    pub not_needed: usize,
    /// Without one.
    pub missing: usize,
}

/// What contributors have to certify.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PolicyView {
    /// Proofs that count: `sign-off`, `profile`, `page`; string `proof-<proof>`.
    pub accept: Vec<&'static str>,
    /// Changes before this day need none.
    pub since: Option<String>,
}

/// What may be taken over from works under a licence.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FlowRow {
    /// Their licence.
    pub license: LicenseView,
    /// `allowed`, `notice`, `human` or `refused`; string `flow-<outcome>`.
    pub outcome: &'static str,
    /// Where that can be read.
    pub reference: &'static str,
}
