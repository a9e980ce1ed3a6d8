//! The rules, one file each; this list is all that knows them.

use super::Rule;

mod ambiguous_identity;
mod ambiguous_link;
mod broken_fragment;
mod broken_link;
mod configuration;
mod credit_without_effect;
mod empty_link_text;
mod empty_section;
mod front_matter_syntax;
mod heading_levels;
mod heavy_image;
mod hidden_characters;
mod incompatible_source;
mod incomplete_attribution;
mod incomplete_history;
mod invalid_utf8;
mod license_not_allowed;
mod link_case;
mod long_page;
mod look_alike_link;
mod lost_credit;
mod missing_alt;
mod missing_image;
mod missing_key;
mod missing_license;
mod missing_sign_off;
mod missing_summary;
mod missing_title;
mod red_link;
mod redirect_loop;
mod redirected_link;
mod repeated_heading;
mod self_link;
mod several_titles;
mod similar_page;
mod stub;
mod symbolic_link;
mod too_large;
mod uncategorised_page;
mod unknown_key;
mod unknown_license;
mod unknown_relation;
mod unknown_source_license;
mod unreadable_file;
mod unreadable_markdown;
mod unreadable_name;
mod unsafe_html;
mod unsafe_link;
mod unsafe_svg;
mod unsound_mailmap_line;
mod url_collision;

/// All rules, by name.
pub static RULES: &[&Rule] = &[
    &ambiguous_identity::RULE,
    &ambiguous_link::RULE,
    &broken_fragment::RULE,
    &broken_link::RULE,
    &configuration::RULE,
    &credit_without_effect::RULE,
    &empty_link_text::RULE,
    &empty_section::RULE,
    &front_matter_syntax::RULE,
    &heading_levels::RULE,
    &heavy_image::RULE,
    &hidden_characters::RULE,
    &incompatible_source::RULE,
    &incomplete_attribution::RULE,
    &incomplete_history::RULE,
    &invalid_utf8::RULE,
    &license_not_allowed::RULE,
    &link_case::RULE,
    &long_page::RULE,
    &look_alike_link::RULE,
    &lost_credit::RULE,
    &missing_alt::RULE,
    &missing_image::RULE,
    &missing_key::RULE,
    &missing_license::RULE,
    &missing_sign_off::RULE,
    &missing_summary::RULE,
    &missing_title::RULE,
    &red_link::RULE,
    &redirect_loop::RULE,
    &redirected_link::RULE,
    &repeated_heading::RULE,
    &self_link::RULE,
    &several_titles::RULE,
    &similar_page::RULE,
    &stub::RULE,
    &symbolic_link::RULE,
    &too_large::RULE,
    &uncategorised_page::RULE,
    &unknown_key::RULE,
    &unknown_license::RULE,
    &unknown_relation::RULE,
    &unknown_source_license::RULE,
    &unreadable_file::RULE,
    &unreadable_markdown::RULE,
    &unreadable_name::RULE,
    &unsafe_html::RULE,
    &unsafe_link::RULE,
    &unsafe_svg::RULE,
    &unsound_mailmap_line::RULE,
    &url_collision::RULE,
];
