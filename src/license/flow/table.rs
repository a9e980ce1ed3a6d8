//! The table itself: for each licence of a source and each licence of a page what may be done, why,
//! and where that is written.

use super::family::{Family, Kind, Versions};
use super::verdict::{Ground, Outcome, Verdict};

/// One field of the table. Where the answer hangs on versions, the ground is that of both answers.
#[derive(Clone, Copy)]
enum Cell {
    /// Allowed.
    Y(&'static Ground),
    /// Allowed when the notice is kept.
    N(&'static Ground),
    /// A person decides.
    H(&'static Ground),
    /// Refused.
    X(&'static Ground),
    /// Allowed into the same version or a later one.
    Later(&'static Ground),
    /// Allowed into the very same version.
    Same(&'static Ground),
    /// Allowed into version 4.0.
    Four(&'static Ground),
    /// Allowed when the page's licence offers no later versions; with them a person decides.
    Only(&'static Ground),
    /// The GPL's own rule about `-only` and `-or-later`.
    Gpl(&'static Ground),
    /// Allowed into the very same licence; a person decides about others.
    Own(&'static Ground),
}

const CHART: &str = "https://creativecommons.org/faq/#if-i-derive-or-adapt-material-offered-under-a-creative-commons-license-which-cc-licenses-can-i-use";
const COMPATIBLE: &str =
    "https://creativecommons.org/share-your-work/licensing-considerations/compatible-licenses/";
const GNU_LIST: &str = "https://www.gnu.org/licenses/license-list.html";

const fn ground(reason: &'static str, reference: &'static str) -> Ground {
    Ground { reason, reference }
}

pub static CITATION: Ground = ground(
    "Facts, ideas and short quotations need a citation and no licence.",
    "https://creativecommons.org/faq/",
);
pub static COLLECTED: Ground = ground(
    "A whole work beside the text stays under its own licence, which must be shown with it.",
    "https://creativecommons.org/faq/#can-i-combine-material-under-different-creative-commons-licenses-in-my-work",
);
pub static COLLECTED_NC: Ground = ground(
    "The source may not be used commercially, and readers may use this page commercially.",
    "https://creativecommons.org/licenses/by-nc/4.0/legalcode.en",
);
pub static COLLECTED_NOTICE: Ground = ground(
    "A whole work beside the text stays under its own licence, whose text or notice must be shown with it.",
    "https://spdx.org/licenses/",
);
pub static EXCEPTION: Ground = ground(
    "An exception changes what its licence asks, and every exception does so in its own words.",
    "https://spdx.org/licenses/exceptions-index.html",
);
pub static PART_OF_PAGE: Ground = ground(
    "The page has parts under several licences, and the source fits only some of them.",
    "https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/",
);
pub static UNKNOWN: Ground = ground(
    "What these terms allow is not known to the table; somebody has to read them.",
    "https://spdx.org/licenses/",
);

static PD: Ground = ground(
    "The source is free for every use, under any licence.",
    "https://creativecommons.org/publicdomain/zero/1.0/legalcode.en",
);
static BY: Ground = ground(
    "CC BY lets adaptations have any licence that keeps its author's name with them.",
    CHART,
);
static BY_PD: Ground = ground(
    "The source asks that its author be named wherever its text goes; the page's licence would let readers drop the name.",
    CHART,
);
static BY_GPL: Ground = ground(
    "The Free Software Foundation counts CC BY 4.0 as compatible with the GPL; for text and for older versions nobody has said so.",
    "https://www.gnu.org/licenses/license-list.html#ccby",
);
static BY_OTHER: Ground = ground(
    "The page's licence must keep the author's name, the link and the note of changes; whether this one does is a question for a person.",
    CHART,
);
static SA1: Ground = ground(
    "CC BY-SA 1.0 has no word about later versions: adaptations stay under 1.0.",
    "https://creativecommons.org/licenses/by-sa/1.0/legalcode.en",
);
static SA: Ground = ground(
    "Share-alike: adaptations stay under CC BY-SA, in the same version or a later one.",
    COMPATIBLE,
);
static SA_OTHER: Ground = ground(
    "Share-alike: adaptations stay under CC BY-SA, and the page's licence is another.",
    COMPATIBLE,
);
static SA_GPL: Ground = ground(
    "Only CC BY-SA 4.0 is compatible with GPL-3.0; older versions must first become 4.0 in an adaptation of their own.",
    COMPATIBLE,
);
static SA4_GPL: Ground = ground(
    "CC BY-SA 4.0 may be adapted into GPL-3.0, in this direction and this version only; later versions are not covered yet.",
    "https://www.gnu.org/licenses/license-list.html#ccbysa",
);
static FAL_SA: Ground = ground(
    "The Free Art License 1.3 and CC BY-SA 4.0 are compatible in both directions; other versions are not.",
    COMPATIBLE,
);
static FAL: Ground = ground(
    "Copyleft: adaptations stay under the Free Art License, or CC BY-SA 4.0.",
    "https://artlibre.org/licence/lal/en/",
);
static NC: Ground = ground(
    "The source may not be used commercially; the page's licence would let readers do it.",
    CHART,
);
static NC_NC: Ground = ground(
    "The source may not be used commercially, and the page's licence says the same.",
    CHART,
);
static NCSA1: Ground = ground(
    "CC BY-NC-SA 1.0 has no word about later versions: adaptations stay under 1.0.",
    "https://creativecommons.org/licenses/by-nc-sa/1.0/legalcode.en",
);
static NCSA: Ground = ground(
    "Share-alike: adaptations stay under CC BY-NC-SA, in the same version or a later one.",
    CHART,
);
static ND: Ground = ground(
    "Adaptations of the source may not be shared, under no licence: it is marked \"no derivatives\".",
    "https://creativecommons.org/licenses/by-nd/4.0/legalcode.en",
);
static GPL: Ground = ground(
    "Copyleft: what is made from text under the GPL stays under the GPL, in a version that the source offers.",
    "https://www.gnu.org/licenses/gpl-faq.html#AllCompatibility",
);
static KEEP: Ground = ground(
    "The source may be used under any licence as long as its copyright and permission notice stays with it.",
    GNU_LIST,
);
static KEEP_PD: Ground = ground(
    "The source's notice must stay with its text; the page's licence would let readers drop it.",
    GNU_LIST,
);
static APACHE_GPL2: Ground = ground(
    "Apache-2.0 asks for things that GPL-2.0 does not allow to ask.",
    "https://www.gnu.org/licenses/license-list.html#apache2",
);
static OGL: Ground = ground(
    "The Open Government Licence asks for its attribution line and lets the rest be under a Creative Commons licence.",
    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
);
static OGL_OTHER: Ground = ground(
    "The Open Government Licence asks for its attribution line; whether the page's licence keeps it is a question for a person.",
    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
);
static OWN: Ground = ground(
    "The source has a copyleft of its own: it stays under its licence, and what else it allows depends on its parts and its date.",
    "https://www.gnu.org/licenses/fdl-1.3.html",
);

/// A row: where a source's licence stands.
type Row = [Cell; 14];

use Cell::{Four, Gpl, H, Later, N, Only, Own, Same, X, Y};

// Columns are the page's licence.
//                            public       BY            BY-SA        BY-NC       BY-NC-SA     BY-ND       BY-NC-ND    GPL-3.0        GPL-2.0       FAL           notice        OGL            GFDL, ODbL    unknown
#[rustfmt::skip]
mod rows {
    use super::*;
    pub static PUBLIC: Row  = [Y(&PD),      Y(&PD),       Y(&PD),      Y(&PD),     Y(&PD),      Y(&PD),     Y(&PD),     Y(&PD),        Y(&PD),       Y(&PD),       Y(&PD),       Y(&PD),        Y(&PD),       Y(&PD)];
    pub static BY_ANY: Row  = [X(&BY_PD),   Y(&BY),       Y(&BY),      Y(&BY),     Y(&BY),      Y(&BY),     Y(&BY),     H(&BY_GPL),    H(&BY_GPL),   H(&BY_OTHER), H(&BY_OTHER), H(&BY_OTHER),  H(&BY_OTHER), H(&UNKNOWN)];
    pub static BYSA1: Row   = [X(&SA1),     X(&SA1),      Same(&SA1),  X(&SA1),    X(&SA1),     X(&SA1),    X(&SA1),    X(&SA1),       X(&SA1),      X(&SA1),      X(&SA1),      X(&SA1),       X(&SA1),      H(&UNKNOWN)];
    pub static BYSA: Row    = [X(&SA_OTHER), X(&SA_OTHER), Later(&SA), X(&SA_OTHER), X(&SA_OTHER), X(&SA_OTHER), X(&SA_OTHER), H(&SA_GPL), X(&SA_OTHER), X(&FAL_SA), X(&SA_OTHER), X(&SA_OTHER), X(&SA_OTHER), H(&UNKNOWN)];
    pub static BYSA4: Row   = [X(&SA_OTHER), X(&SA_OTHER), Later(&SA), X(&SA_OTHER), X(&SA_OTHER), X(&SA_OTHER), X(&SA_OTHER), Only(&SA4_GPL), X(&SA_OTHER), Y(&FAL_SA), X(&SA_OTHER), X(&SA_OTHER), X(&SA_OTHER), H(&UNKNOWN)];
    pub static BYNC: Row    = [X(&NC),      X(&NC),       X(&NC),      Y(&NC_NC),  Y(&NC_NC),   X(&NC),     Y(&NC_NC),  X(&NC),        X(&NC),       X(&NC),       X(&NC),       X(&NC),        X(&NC),       H(&UNKNOWN)];
    pub static BYNCSA1: Row = [X(&NC),      X(&NC),       X(&NC),      X(&NCSA1),  Same(&NCSA1), X(&NC),    X(&NCSA1),  X(&NC),        X(&NC),       X(&NC),       X(&NC),       X(&NC),        X(&NC),       H(&UNKNOWN)];
    pub static BYNCSA: Row  = [X(&NC),      X(&NC),       X(&NC),      X(&NCSA),   Later(&NCSA), X(&NC),    X(&NCSA),   X(&NC),        X(&NC),       X(&NC),       X(&NC),       X(&NC),        X(&NC),       H(&UNKNOWN)];
    pub static NODERIV: Row = [X(&ND),      X(&ND),       X(&ND),      X(&ND),     X(&ND),      X(&ND),     X(&ND),     X(&ND),        X(&ND),       X(&ND),       X(&ND),       X(&ND),        X(&ND),       X(&ND)];
    pub static GNU: Row     = [X(&GPL),     X(&GPL),      X(&GPL),     X(&GPL),    X(&GPL),     X(&GPL),    X(&GPL),    Gpl(&GPL),     Gpl(&GPL),    X(&GPL),      X(&GPL),      X(&GPL),       X(&GPL),      H(&UNKNOWN)];
    pub static FREEART: Row = [X(&FAL),     X(&FAL),      Four(&FAL_SA), X(&FAL),  X(&FAL),     X(&FAL),    X(&FAL),    X(&FAL),       X(&FAL),      Y(&FAL),      X(&FAL),      X(&FAL),       X(&FAL),      H(&UNKNOWN)];
    pub static NOTICE: Row  = [X(&KEEP_PD), N(&KEEP),     N(&KEEP),    N(&KEEP),   N(&KEEP),    N(&KEEP),   N(&KEEP),   N(&KEEP),      N(&KEEP),     N(&KEEP),     N(&KEEP),     N(&KEEP),      N(&KEEP),     N(&KEEP)];
    pub static APACHE: Row  = [X(&KEEP_PD), N(&KEEP),     N(&KEEP),    N(&KEEP),   N(&KEEP),    N(&KEEP),   N(&KEEP),   N(&KEEP),      X(&APACHE_GPL2), N(&KEEP),  N(&KEEP),     N(&KEEP),      N(&KEEP),     N(&KEEP)];
    pub static UKGOV: Row   = [X(&BY_PD),   N(&OGL),      N(&OGL),     N(&OGL),    N(&OGL),     N(&OGL),    N(&OGL),    H(&OGL_OTHER), H(&OGL_OTHER), H(&OGL_OTHER), H(&OGL_OTHER), N(&OGL),    H(&OGL_OTHER), H(&UNKNOWN)];
    pub static COPYLEFT: Row = [H(&OWN),    H(&OWN),      H(&OWN),     H(&OWN),    H(&OWN),     H(&OWN),    H(&OWN),    H(&OWN),       H(&OWN),      H(&OWN),      H(&OWN),      H(&OWN),       Own(&OWN),    H(&UNKNOWN)];
    pub static STRANGE: Row = [H(&UNKNOWN), H(&UNKNOWN),  H(&UNKNOWN), H(&UNKNOWN), H(&UNKNOWN), H(&UNKNOWN), H(&UNKNOWN), H(&UNKNOWN), H(&UNKNOWN), H(&UNKNOWN), H(&UNKNOWN),  H(&UNKNOWN),   H(&UNKNOWN),  H(&UNKNOWN)];
}

/// What the table says of text under `source` that becomes part of a page under `page`.
pub fn cell(source: &Kind, page: &Kind) -> Verdict {
    let unless = |holds: bool, ground, otherwise| {
        Verdict::new(if holds { Outcome::Allowed } else { otherwise }, ground)
    };
    match row(source)[column(page)] {
        Y(ground) => Verdict::new(Outcome::Allowed, ground),
        N(ground) => Verdict::new(Outcome::Notice, ground),
        H(ground) => Verdict::new(Outcome::Human, ground),
        X(ground) => Verdict::new(Outcome::Refused, ground),
        Later(ground) => unless(page.version >= source.version, ground, Outcome::Refused),
        Same(ground) => unless(page.version == source.version, ground, Outcome::Refused),
        Four(ground) => unless(page.version == (4, 0), ground, Outcome::Refused),
        Only(ground) => unless(page.versions == Versions::Only, ground, Outcome::Human),
        Own(ground) => unless(page == source, ground, Outcome::Human),
        Gpl(ground) => Verdict::new(gnu(source, page), ground),
    }
}

fn row(source: &Kind) -> &'static Row {
    match source.family {
        Family::Public => &rows::PUBLIC,
        Family::By => &rows::BY_ANY,
        Family::BySa if source.version < (2, 0) => &rows::BYSA1,
        Family::BySa if source.version < (4, 0) => &rows::BYSA,
        Family::BySa => &rows::BYSA4,
        Family::ByNc => &rows::BYNC,
        Family::ByNcSa if source.version < (2, 0) => &rows::BYNCSA1,
        Family::ByNcSa => &rows::BYNCSA,
        Family::ByNd | Family::ByNcNd => &rows::NODERIV,
        Family::Gpl => &rows::GNU,
        Family::Fal => &rows::FREEART,
        Family::Notice => &rows::NOTICE,
        Family::Apache => &rows::APACHE,
        Family::Ogl => &rows::UKGOV,
        Family::Copyleft => &rows::COPYLEFT,
        Family::Unknown => &rows::STRANGE,
    }
}

fn column(page: &Kind) -> usize {
    match page.family {
        Family::Public => 0,
        Family::By => 1,
        Family::BySa => 2,
        Family::ByNc => 3,
        Family::ByNcSa => 4,
        Family::ByNd => 5,
        Family::ByNcNd => 6,
        Family::Gpl if page.version >= (3, 0) => 7,
        Family::Gpl => 8,
        Family::Fal => 9,
        Family::Notice | Family::Apache => 10,
        Family::Ogl => 11,
        Family::Copyleft => 12,
        Family::Unknown => 13,
    }
}

/// A source under `-only` cannot give what `-or-later` promises, and one under `-or-later` may be
/// taken under a later version.
fn gnu(source: &Kind, page: &Kind) -> Outcome {
    match (source.versions, page.versions) {
        (Versions::Only, _) if page.version != source.version => Outcome::Refused,
        (Versions::Later, _) if page.version < source.version => Outcome::Refused,
        (Versions::Only, Versions::Later) => Outcome::Human,
        _ => Outcome::Allowed,
    }
}
