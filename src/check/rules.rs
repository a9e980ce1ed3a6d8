//! The rules, one file each; this list is all that knows them.

use super::Rule;

mod address_in_file;
mod ambiguous_identity;
mod ambiguous_link;
mod broken_footnote;
mod broken_fragment;
mod broken_link;
mod broken_theme;
mod byline_change;
mod claimed_identity;
mod closed_intake;
mod co_author_sign_off;
mod configuration;
mod credit_without_effect;
mod decision_without_effect;
mod deprecated_license;
mod duplicate_id;
mod duplicate_title;
mod empty_link_text;
mod empty_section;
mod foreign_attestation;
mod foreign_syntax;
mod front_matter_syntax;
mod future_date;
mod heading_levels;
mod heavy_image;
mod hidden_characters;
mod incompatible_source;
mod incomplete_attribution;
mod incomplete_history;
mod invalid_date;
mod invalid_utf8;
mod invalid_value;
mod lfs_pointer;
mod license_change;
mod license_conflict;
mod license_not_allowed;
mod license_spelling;
mod link_by_name;
mod link_case;
mod located_photo;
mod long_page;
mod look_alike_link;
mod lost_credit;
mod mass_removal;
mod media_attribution;
mod merge_conflict;
mod mislabelled_file;
mod missing_alt;
mod missing_image;
mod missing_key;
mod missing_license;
mod missing_license_text;
pub mod missing_sign_off;
mod missing_summary;
mod missing_title;
mod outdated_statement;
mod placeholder;
mod plain_code;
mod policy_change;
mod program_commit;
mod protected_file;
mod red_link;
mod redirect_loop;
mod redirected_link;
mod remote_image;
mod repeated_category;
mod repeated_heading;
mod reuse_syntax;
mod second_translation;
mod self_link;
mod several_titles;
mod similar_page;
mod stub;
mod submission_size;
mod symbolic_link;
mod too_large;
mod too_many_values;
mod tool_sign_off;
mod uncategorised_page;
mod unknown_address;
mod unknown_key;
mod unknown_license;
mod unknown_media_license;
mod unknown_page;
mod unknown_person;
mod unknown_relation;
mod unknown_role;
mod unknown_source_license;
mod unknown_statement;
mod unlicensed_media;
mod unreadable_file;
mod unreadable_markdown;
mod unreadable_name;
mod unsafe_html;
mod unsafe_link;
mod unsafe_svg;
mod unsound_mailmap_line;
mod untranslated_theme;
mod unused_media;
mod unused_theme;
mod url_collision;
mod withheld_page;

/// All rules, by name.
pub static RULES: &[&Rule] = &[
    &address_in_file::RULE,
    &ambiguous_identity::RULE,
    &ambiguous_link::RULE,
    &broken_footnote::RULE,
    &broken_fragment::RULE,
    &broken_link::RULE,
    &broken_theme::RULE,
    &byline_change::RULE,
    &claimed_identity::RULE,
    &closed_intake::RULE,
    &co_author_sign_off::RULE,
    &configuration::RULE,
    &credit_without_effect::RULE,
    &decision_without_effect::RULE,
    &deprecated_license::RULE,
    &duplicate_id::RULE,
    &duplicate_title::RULE,
    &empty_link_text::RULE,
    &empty_section::RULE,
    &foreign_attestation::RULE,
    &foreign_syntax::RULE,
    &front_matter_syntax::RULE,
    &future_date::RULE,
    &heading_levels::RULE,
    &heavy_image::RULE,
    &hidden_characters::RULE,
    &incompatible_source::RULE,
    &incomplete_attribution::RULE,
    &incomplete_history::RULE,
    &invalid_date::RULE,
    &invalid_utf8::RULE,
    &invalid_value::RULE,
    &lfs_pointer::RULE,
    &license_change::RULE,
    &license_conflict::RULE,
    &license_not_allowed::RULE,
    &license_spelling::RULE,
    &link_by_name::RULE,
    &link_case::RULE,
    &located_photo::RULE,
    &long_page::RULE,
    &look_alike_link::RULE,
    &lost_credit::RULE,
    &mass_removal::RULE,
    &media_attribution::RULE,
    &merge_conflict::RULE,
    &mislabelled_file::RULE,
    &missing_alt::RULE,
    &missing_image::RULE,
    &missing_key::RULE,
    &missing_license::RULE,
    &missing_license_text::RULE,
    &missing_sign_off::RULE,
    &missing_summary::RULE,
    &missing_title::RULE,
    &outdated_statement::RULE,
    &placeholder::RULE,
    &plain_code::RULE,
    &policy_change::RULE,
    &program_commit::RULE,
    &protected_file::RULE,
    &red_link::RULE,
    &redirect_loop::RULE,
    &redirected_link::RULE,
    &remote_image::RULE,
    &repeated_category::RULE,
    &repeated_heading::RULE,
    &reuse_syntax::RULE,
    &second_translation::RULE,
    &self_link::RULE,
    &several_titles::RULE,
    &similar_page::RULE,
    &stub::RULE,
    &submission_size::RULE,
    &symbolic_link::RULE,
    &too_large::RULE,
    &too_many_values::RULE,
    &tool_sign_off::RULE,
    &uncategorised_page::RULE,
    &unknown_address::RULE,
    &unknown_key::RULE,
    &unknown_license::RULE,
    &unknown_media_license::RULE,
    &unknown_page::RULE,
    &unknown_person::RULE,
    &unknown_relation::RULE,
    &unknown_role::RULE,
    &unknown_source_license::RULE,
    &unknown_statement::RULE,
    &unlicensed_media::RULE,
    &unreadable_file::RULE,
    &unreadable_markdown::RULE,
    &unreadable_name::RULE,
    &unsafe_html::RULE,
    &unsafe_link::RULE,
    &unsafe_svg::RULE,
    &unsound_mailmap_line::RULE,
    &untranslated_theme::RULE,
    &unused_media::RULE,
    &unused_theme::RULE,
    &url_collision::RULE,
    &withheld_page::RULE,
];
