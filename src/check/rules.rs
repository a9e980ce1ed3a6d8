//! The rules, one file each; this list is all that knows them.

use super::Rule;

mod ambiguous_identity;
mod ambiguous_link;
mod broken_link;
mod configuration;
mod credit_without_effect;
mod front_matter_syntax;
mod incompatible_source;
mod incomplete_attribution;
mod incomplete_history;
mod invalid_utf8;
mod license_not_allowed;
mod located_photo;
mod lost_credit;
mod media_attribution;
mod missing_image;
mod missing_key;
mod missing_license;
mod missing_sign_off;
mod missing_summary;
mod missing_title;
mod red_link;
mod reuse_syntax;
mod symbolic_link;
mod too_large;
mod unknown_key;
mod unknown_license;
mod unknown_media_license;
mod unknown_relation;
mod unknown_source_license;
mod unlicensed_media;
mod unreadable_file;
mod unreadable_markdown;
mod unreadable_name;
mod unsafe_html;
mod unsafe_svg;
mod unsound_mailmap_line;
mod unused_media;
mod url_collision;

/// All rules, by name.
pub static RULES: &[&Rule] = &[
    &ambiguous_identity::RULE,
    &ambiguous_link::RULE,
    &broken_link::RULE,
    &configuration::RULE,
    &credit_without_effect::RULE,
    &front_matter_syntax::RULE,
    &incompatible_source::RULE,
    &incomplete_attribution::RULE,
    &incomplete_history::RULE,
    &invalid_utf8::RULE,
    &license_not_allowed::RULE,
    &located_photo::RULE,
    &lost_credit::RULE,
    &media_attribution::RULE,
    &missing_image::RULE,
    &missing_key::RULE,
    &missing_license::RULE,
    &missing_sign_off::RULE,
    &missing_summary::RULE,
    &missing_title::RULE,
    &red_link::RULE,
    &reuse_syntax::RULE,
    &symbolic_link::RULE,
    &too_large::RULE,
    &unknown_key::RULE,
    &unknown_license::RULE,
    &unknown_media_license::RULE,
    &unknown_relation::RULE,
    &unknown_source_license::RULE,
    &unlicensed_media::RULE,
    &unreadable_file::RULE,
    &unreadable_markdown::RULE,
    &unreadable_name::RULE,
    &unsafe_html::RULE,
    &unsafe_svg::RULE,
    &unsound_mailmap_line::RULE,
    &unused_media::RULE,
    &url_collision::RULE,
];
