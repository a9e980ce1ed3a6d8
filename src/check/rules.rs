//! The rules, one file each; this list is all that knows them.

use super::Rule;

mod ambiguous_identity;
mod ambiguous_link;
mod broken_link;
mod co_author_sign_off;
mod configuration;
mod credit_without_effect;
mod foreign_attestation;
mod front_matter_syntax;
mod incompatible_source;
mod incomplete_attribution;
mod incomplete_history;
mod invalid_utf8;
mod license_not_allowed;
mod lost_credit;
mod missing_image;
mod missing_key;
mod missing_license;
mod missing_sign_off;
mod missing_summary;
mod missing_title;
mod outdated_statement;
mod red_link;
mod symbolic_link;
mod too_large;
mod tool_sign_off;
mod unknown_key;
mod unknown_license;
mod unknown_relation;
mod unknown_source_license;
mod unknown_statement;
mod unreadable_file;
mod unreadable_markdown;
mod unreadable_name;
mod unsafe_html;
mod unsafe_svg;
mod unsound_mailmap_line;
mod url_collision;

/// All rules, by name.
pub static RULES: &[&Rule] = &[
    &ambiguous_identity::RULE,
    &ambiguous_link::RULE,
    &broken_link::RULE,
    &co_author_sign_off::RULE,
    &configuration::RULE,
    &credit_without_effect::RULE,
    &foreign_attestation::RULE,
    &front_matter_syntax::RULE,
    &incompatible_source::RULE,
    &incomplete_attribution::RULE,
    &incomplete_history::RULE,
    &invalid_utf8::RULE,
    &license_not_allowed::RULE,
    &lost_credit::RULE,
    &missing_image::RULE,
    &missing_key::RULE,
    &missing_license::RULE,
    &missing_sign_off::RULE,
    &missing_summary::RULE,
    &missing_title::RULE,
    &outdated_statement::RULE,
    &red_link::RULE,
    &symbolic_link::RULE,
    &too_large::RULE,
    &tool_sign_off::RULE,
    &unknown_key::RULE,
    &unknown_license::RULE,
    &unknown_relation::RULE,
    &unknown_source_license::RULE,
    &unknown_statement::RULE,
    &unreadable_file::RULE,
    &unreadable_markdown::RULE,
    &unreadable_name::RULE,
    &unsafe_html::RULE,
    &unsafe_svg::RULE,
    &unsound_mailmap_line::RULE,
    &url_collision::RULE,
];
