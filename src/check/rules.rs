//! The rules that look at a hub or at a change, one file each; and the list of all rules.

use super::run::{Check, Run};
use crate::diagnostic::Rule;
use crate::fields::nearest;
use crate::rules as elsewhere;

mod address_in_file;
mod ambiguous_link;
mod broken_bibliography;
mod broken_footnote;
mod broken_fragment;
mod broken_hatnote;
mod broken_inclusion;
pub mod broken_link;
mod byline_change;
mod call_change;
pub mod claimed_identity;
mod closed_call;
pub mod closed_intake;
mod co_author_sign_off;
pub mod decision_without_effect;
mod deprecated_license;
mod duplicate_id;
pub mod duplicate_title;
mod emptied_page;
mod empty_link_text;
mod empty_section;
mod foreign_attestation;
mod foreign_key;
mod foreign_syntax;
mod future_date;
mod heading_levels;
mod heavy_image;
mod hidden_characters;
pub mod incompatible_source;
mod incomplete_attribution;
mod invalid_date;
mod lfs_pointer;
pub mod license_change;
mod license_conflict;
mod license_not_allowed;
mod license_spelling;
mod link_by_name;
pub mod link_case;
mod link_to_disambiguation;
mod located_photo;
mod long_page;
mod look_alike_link;
mod lost_credit;
pub mod mass_removal;
mod media_attribution;
pub mod merge_conflict;
mod mislabelled_file;
mod misplaced_sign_off;
mod missing_alt;
mod missing_image;
mod missing_key;
pub mod missing_license;
mod missing_license_text;
pub mod missing_sign_off;
mod missing_summary;
mod missing_title;
mod no_calendar;
mod outdated_statement;
pub mod overdue_answer;
mod placeholder;
mod plain_code;
pub mod policy_change;
pub mod program_commit;
pub mod protected_file;
mod record_change;
pub mod red_link;
mod redirect_loop;
mod redirected_link;
mod remote_image;
mod removed_alias;
mod repeated_heading;
mod second_translation;
mod self_link;
mod several_titles;
pub mod similar_page;
mod stub;
pub mod submission_size;
mod too_many_values;
mod tool_sign_off;
mod translation_without_origin;
mod uncategorised_page;
mod unknown_address;
mod unknown_citation;
mod unknown_license;
mod unknown_media_license;
mod unknown_page;
mod unknown_person;
mod unknown_relation;
mod unknown_role;
mod unknown_source_license;
mod unknown_statement;
mod unlicensed_media;
mod unreadable_markdown;
pub mod unsafe_html;
mod unsafe_link;
mod unsafe_svg;
mod unused_media;

/// All rules and how they find, by name.
pub static CHECKS: &[&Check] = &[
    &address_in_file::CHECK,
    &Check::new(
        &elsewhere::ambiguous_identity::RULE,
        &[Run::Load("history")],
    ),
    &ambiguous_link::CHECK,
    &broken_bibliography::CHECK,
    &Check::new(&elsewhere::broken_envelope::RULE, &[Run::Load("hub")]),
    &broken_footnote::CHECK,
    &broken_fragment::CHECK,
    &broken_hatnote::CHECK,
    &broken_inclusion::CHECK,
    &broken_link::CHECK,
    &Check::new(&elsewhere::broken_theme::RULE, &[Run::Load("theme")]),
    &byline_change::CHECK,
    &call_change::CHECK,
    &Check::new(&elsewhere::call_dates::RULE, &[Run::Load("calls")]),
    &Check::new(&elsewhere::call_without_brief::RULE, &[Run::Load("calls")]),
    &Check::new(
        &elsewhere::call_without_fallback::RULE,
        &[Run::Load("calls")],
    ),
    &Check::new(
        &elsewhere::call_without_question::RULE,
        &[Run::Load("calls")],
    ),
    &Check::new(&elsewhere::call_without_rights::RULE, &[Run::Load("calls")]),
    &Check::new(&elsewhere::changed_afterwards::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::claimed_decider::RULE, &[Run::Load("hub")]),
    &claimed_identity::CHECK,
    &Check::new(&elsewhere::clock_ahead::RULE, &[Run::Load("hub")]),
    &closed_call::CHECK,
    &closed_intake::CHECK,
    &co_author_sign_off::CHECK,
    &Check::new(&elsewhere::configuration::RULE, &[Run::Load("config")]),
    &Check::new(&elsewhere::credit_without_effect::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::decision_differs::RULE, &[Run::Load("hub")]),
    &decision_without_effect::CHECK,
    &deprecated_license::CHECK,
    &duplicate_id::CHECK,
    &duplicate_title::CHECK,
    &emptied_page::CHECK,
    &empty_link_text::CHECK,
    &empty_section::CHECK,
    &Check::new(&elsewhere::empty_step::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::entry_limit::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::entry_name::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::entry_without_answer::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::few_judges::RULE, &[Run::Load("hub")]),
    &foreign_attestation::CHECK,
    &foreign_key::CHECK,
    &Check::new(&elsewhere::foreign_record::RULE, &[Run::Load("hub")]),
    &foreign_syntax::CHECK,
    &Check::new(
        &elsewhere::front_matter_syntax::RULE,
        &[Run::Load("front_matter")],
    ),
    &future_date::CHECK,
    &heading_levels::CHECK,
    &heavy_image::CHECK,
    &hidden_characters::CHECK,
    &incompatible_source::CHECK,
    &incomplete_attribution::CHECK,
    &Check::new(
        &elsewhere::incomplete_history::RULE,
        &[Run::Load("history")],
    ),
    &Check::new(
        &elsewhere::incomplete_review::RULE,
        &[Run::Load("calls"), Run::Load("hub")],
    ),
    &Check::new(&elsewhere::invalid_answer::RULE, &[Run::Load("calls")]),
    &Check::new(
        &elsewhere::invalid_ballot::RULE,
        &[Run::Load("calls"), Run::Load("hub")],
    ),
    &invalid_date::CHECK,
    &Check::new(&elsewhere::invalid_record::RULE, &[Run::Load("calls")]),
    &Check::new(&elsewhere::invalid_utf8::RULE, &[Run::Load("load")]),
    &Check::new(&elsewhere::invalid_value::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::late_ballot::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::late_entry::RULE, &[Run::Load("hub")]),
    &lfs_pointer::CHECK,
    &license_change::CHECK,
    &license_conflict::CHECK,
    &license_not_allowed::CHECK,
    &license_spelling::CHECK,
    &link_by_name::CHECK,
    &link_case::CHECK,
    &link_to_disambiguation::CHECK,
    &located_photo::CHECK,
    &long_page::CHECK,
    &look_alike_link::CHECK,
    &lost_credit::CHECK,
    &mass_removal::CHECK,
    &media_attribution::CHECK,
    &merge_conflict::CHECK,
    &mislabelled_file::CHECK,
    &misplaced_sign_off::CHECK,
    &missing_alt::CHECK,
    &missing_image::CHECK,
    &missing_key::CHECK,
    &missing_license::CHECK,
    &missing_license_text::CHECK,
    &missing_sign_off::CHECK,
    &missing_summary::CHECK,
    &missing_title::CHECK,
    &no_calendar::CHECK,
    &Check::new(&elsewhere::not_on_roll::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::open_vote::RULE, &[Run::Load("hub")]),
    &outdated_statement::CHECK,
    &overdue_answer::CHECK,
    &Check::new(&elsewhere::overdue_decision::RULE, &[Run::Load("hub")]),
    &placeholder::CHECK,
    &plain_code::CHECK,
    &policy_change::CHECK,
    &program_commit::CHECK,
    &protected_file::CHECK,
    &record_change::CHECK,
    &red_link::CHECK,
    &redirect_loop::CHECK,
    &redirected_link::CHECK,
    &remote_image::CHECK,
    &removed_alias::CHECK,
    &Check::new(&elsewhere::repeated_category::RULE, &[Run::Load("hub")]),
    &repeated_heading::CHECK,
    &Check::new(&elsewhere::reuse_syntax::RULE, &[Run::Load("reuse")]),
    &Check::new(&elsewhere::review_revision::RULE, &[Run::Load("hub")]),
    &Check::new(
        &elsewhere::review_without_conflict::RULE,
        &[Run::Load("calls")],
    ),
    &Check::new(&elsewhere::reviewer_conflict::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::seal_change::RULE, &[Run::Load("hub")]),
    &second_translation::CHECK,
    &self_link::CHECK,
    &several_titles::CHECK,
    &similar_page::CHECK,
    &stub::CHECK,
    &submission_size::CHECK,
    &Check::new(&elsewhere::symbolic_link::RULE, &[Run::Load("load")]),
    &Check::new(&elsewhere::too_large::RULE, &[Run::Load("load")]),
    &too_many_values::CHECK,
    &tool_sign_off::CHECK,
    &translation_without_origin::CHECK,
    &uncategorised_page::CHECK,
    &unknown_address::CHECK,
    &Check::new(&elsewhere::unknown_call::RULE, &[Run::Load("hub")]),
    &unknown_citation::CHECK,
    &Check::new(&elsewhere::unknown_entry::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::unknown_key::RULE, &[Run::Load("hub")]),
    &unknown_license::CHECK,
    &unknown_media_license::CHECK,
    &unknown_page::CHECK,
    &unknown_person::CHECK,
    &unknown_relation::CHECK,
    &unknown_role::CHECK,
    &unknown_source_license::CHECK,
    &unknown_statement::CHECK,
    &Check::new(&elsewhere::unknown_task::RULE, &[Run::Load("hub")]),
    &unlicensed_media::CHECK,
    &Check::new(&elsewhere::unopened_envelope::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::unreadable_file::RULE, &[Run::Load("load")]),
    &unreadable_markdown::CHECK,
    &Check::new(&elsewhere::unreadable_name::RULE, &[Run::Load("load")]),
    &unsafe_html::CHECK,
    &unsafe_link::CHECK,
    &unsafe_svg::CHECK,
    &Check::new(
        &elsewhere::unsound_mailmap_line::RULE,
        &[Run::Load("history")],
    ),
    &Check::new(&elsewhere::untranslated_theme::RULE, &[Run::Load("theme")]),
    &unused_media::CHECK,
    &Check::new(&elsewhere::unused_theme::RULE, &[Run::Load("theme")]),
    &Check::new(&elsewhere::url_collision::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::weak_proof::RULE, &[Run::Load("hub")]),
    &Check::new(&elsewhere::withheld_page::RULE, &[Run::Load("hub")]),
];

/// All rules, by name.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    CHECKS.iter().map(|check| check.rule)
}

/// How the rule of that name finds.
pub fn check_of(name: &str) -> Option<&'static Check> {
    CHECKS.iter().copied().find(|check| check.rule.name == name)
}

/// The rule of that name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    check_of(name).map(|check| check.rule)
}

/// The rule that a misspelt name most likely means.
pub fn nearest_rule(name: &str) -> Option<&'static str> {
    let names: Vec<&str> = all().map(|rule| rule.name).collect();
    nearest(name, &names)
}

/// Rules that share a word with a name that no rule has, or nearly do: `licence` means one of
/// several. Those with most words in common come first.
pub fn near_rules(name: &str) -> Vec<&'static str> {
    const MOST: usize = 5;
    let words: Vec<String> = name
        .to_lowercase()
        .split(['-', '_', ' '])
        .filter(|word| word.len() > 2)
        .map(str::to_owned)
        .collect();
    let is_near = |word: &String, of_rule: &str| {
        of_rule.starts_with(word.as_str()) || nearest(word, &[of_rule]).is_some()
    };
    let shared = |rule: &str| {
        words
            .iter()
            .filter(|word| rule.split('-').any(|of_rule| is_near(word, of_rule)))
            .count()
    };
    let mut near: Vec<(usize, &str)> = all()
        .map(|rule| (shared(rule.name), rule.name))
        .filter(|(shared, _)| *shared > 0)
        .collect();
    near.sort_by_key(|(shared, name)| (std::cmp::Reverse(*shared), *name));
    let most = near.first().map_or(0, |(shared, _)| *shared);
    near.into_iter()
        .filter(|(shared, _)| *shared == most)
        .take(MOST)
        .map(|(_, name)| name)
        .collect()
}
