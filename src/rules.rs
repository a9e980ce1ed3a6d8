//! Rules whose findings are made before there is a hub to check, or beside it: what is said of them;
//! one file each. Where they are found is in `check`, with all other rules.

pub mod ambiguous_identity;
pub mod broken_theme;
pub mod configuration;
pub mod credit_without_effect;
pub mod foreign_syntax;
pub mod front_matter_syntax;
pub mod incomplete_history;
pub mod invalid_utf8;
pub mod invalid_value;
pub mod repeated_category;
pub mod reuse_syntax;
pub mod symbolic_link;
pub mod too_large;
pub mod unknown_key;
pub mod unreadable_file;
pub mod unreadable_name;
pub mod unsound_mailmap_line;
pub mod untranslated_theme;
pub mod unused_theme;
pub mod url_collision;
pub mod withheld_page;
