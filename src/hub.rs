//! Configuration, sources and history → [`Hub`], in stages: each is made once from the one before,
//! and knows more.
//!
//! ```text
//! Read         what each file says
//! Addressed    where every page is, and by which names it goes
//! Attributed   who made it, and which categories it is in
//! Indexed      the names of everything that a link can lead to
//! Linked       where every link leads, and who links back
//! Hub          what everybody did, and what the right to publish it rests on
//! ```

mod accounts;
pub mod activity;
mod addressed;
mod addresses;
pub mod answers;
pub mod attestation;
mod attestation_entry;
mod attributed;
pub mod bibliographies;
mod brought;
pub mod calls;
pub mod categories;
pub mod credit;
pub mod credited;
mod crediting;
pub mod customs;
pub mod dated;
pub mod defects;
mod disputed;
mod foreign;
mod ids;
mod implemented;
pub mod inclusions;
mod index;
mod indexed;
mod linked;
pub mod links;
pub mod lookup;
pub mod media;
pub mod menu;
pub mod meta;
pub mod named_file;
pub mod names;
pub mod new_page;
pub mod overlay;
pub mod page;
pub mod page_reviews;
pub mod parts;
pub mod people;
pub mod places;
pub mod profiles;
pub mod queue;
mod read;
mod redirects;
mod registered;
pub mod roster;
mod said;
pub mod sections;
mod showing;
pub mod stated;
pub mod submissions;
#[cfg(test)]
mod tests;
pub mod timeline;
pub mod todo;
mod title;
mod translations;
pub mod undescribed;
pub mod urls;
mod whole;

pub use addresses::FormerPlace;
pub use answers::Answers;
pub use attestation::Attestations;
pub use brought::Brought;
pub use calls::{Call, Calls};
pub use categories::Category;
pub use credit::Credit;
pub use customs::Customs;
pub use ids::{CategoryId, PageId, PersonId};
pub use indexed::Indexed;
pub use linked::{Linked, Wanted};
pub use links::Target;
pub use media::{Media, MediaKind};
pub use meta::Meta;
pub use new_page::NewPage;
pub use overlay::Overlay;
pub use page::{Page, PageFile, PageKind, PlacedPage, TitleFrom};
pub use page_reviews::{PageReview, PageReviews};
pub use people::{People, Person};
pub use places::{Place, Places};
pub use profiles::Profiles;
pub use queue::Queue;
pub use read::{Drafts, PagesRead};
pub use redirects::Redirect;
pub use roster::Roster;
pub use said::sign_off;
pub use submissions::{Previewed, Submission, Submissions};
pub use todo::{Todo, Todos};
pub use whole::{Contents, Hub, Inputs};
