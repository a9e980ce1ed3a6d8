//! What kind of licence an SPDX identifier names: its family and version, whatever its port.

/// Licences that ask for the same things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Nothing is asked: CC0, the public-domain mark, Unlicense, 0BSD.
    Public,
    /// CC BY.
    By,
    /// CC BY-SA.
    BySa,
    /// CC BY-NC.
    ByNc,
    /// CC BY-NC-SA.
    ByNcSa,
    /// CC BY-ND.
    ByNd,
    /// CC BY-NC-ND.
    ByNcNd,
    /// The GNU General Public License 2.0 and 3.0.
    Gpl,
    /// The Free Art License 1.3 (`LAL-1.3`).
    Fal,
    /// A notice must be kept: MIT, BSD, ISC.
    Notice,
    /// Apache-2.0: a notice too, but not within GPL-2.0.
    Apache,
    /// The Open Government Licence of the United Kingdom, version 3.0.
    Ogl,
    /// The GNU Free Documentation License and the Open Database License: copyleft of their own.
    Copyleft,
    /// All others, and everybody's own terms.
    Unknown,
}

impl Family {
    /// Whether it is one of the six licences of Creative Commons; CC0 is none.
    pub fn is_creative_commons(self) -> bool {
        matches!(
            self,
            Self::By | Self::BySa | Self::ByNc | Self::ByNcSa | Self::ByNd | Self::ByNcNd
        )
    }
}

/// Whether later versions may be chosen too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Versions {
    /// This one only.
    Only,
    /// `-or-later`, `+`.
    Later,
}

/// One licence as the table sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// Its family.
    pub family: Family,
    /// Its version, major and minor; `(0, 0)` where versions mean nothing.
    pub version: (u8, u8),
    /// Whether later versions may be chosen.
    pub versions: Versions,
    /// The identifier.
    pub id: String,
}

impl Kind {
    /// The kind of an SPDX identifier in SPDX's own case.
    pub fn of(id: &str, versions: Versions) -> Self {
        let (bare, versions) = match (id.strip_suffix("-or-later"), id.strip_suffix("-only")) {
            (Some(bare), _) => (bare, Versions::Later),
            (None, Some(bare)) => (bare, versions),
            (None, None) => (id, versions),
        };
        let (family, version) = match bare {
            "CC0-1.0" | "CC-PDM-1.0" | "CC-PDDC" | "PDDL-1.0" | "Unlicense" | "0BSD" => {
                (Family::Public, (0, 0))
            }
            "GPL-2.0" => (Family::Gpl, (2, 0)),
            "GPL-3.0" => (Family::Gpl, (3, 0)),
            "LAL-1.3" => (Family::Fal, (1, 3)),
            "MIT" | "MIT-0" | "ISC" | "BSD-1-Clause" | "BSD-2-Clause" | "BSD-3-Clause" | "X11"
            | "Zlib" => (Family::Notice, (0, 0)),
            "Apache-2.0" => (Family::Apache, (2, 0)),
            "OGL-UK-3.0" => (Family::Ogl, (3, 0)),
            "ODbL-1.0" => (Family::Copyleft, (1, 0)),
            _ if bare.starts_with("GFDL-1.") => (Family::Copyleft, (1, 0)),
            _ => creative_commons(bare).unwrap_or((Family::Unknown, (0, 0))),
        };
        Self {
            family,
            version,
            versions,
            id: id.to_owned(),
        }
    }

    /// Somebody's own terms, or terms that the table does not know.
    pub fn unknown(id: String) -> Self {
        Self {
            family: Family::Unknown,
            version: (0, 0),
            versions: Versions::Only,
            id,
        }
    }
}

/// `CC-BY-SA-3.0-DE` → CC BY-SA, 3.0: a port asks for what its version asks for.
fn creative_commons(id: &str) -> Option<(Family, (u8, u8))> {
    let rest = id.strip_prefix("CC-")?;
    let at = rest.find(|c: char| c.is_ascii_digit())?;
    let (elements, version) = rest.split_at_checked(at)?;
    let (major, minor) = version.split('-').next()?.split_once('.')?;
    let family = match elements.trim_end_matches('-') {
        "BY" => Family::By,
        "BY-SA" => Family::BySa,
        "BY-NC" => Family::ByNc,
        "BY-NC-SA" => Family::ByNcSa,
        "BY-ND" => Family::ByNd,
        "BY-NC-ND" => Family::ByNcNd,
        _ => return None,
    };
    Some((family, (major.parse().ok()?, minor.parse().ok()?)))
}
