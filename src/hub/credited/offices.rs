//! What people do, as it stands behind their names.

/// What people are called who hold an office.
const OFFICES: [&str; 24] = [
    "administrator",
    "advisor",
    "advocate",
    "analyst",
    "architect",
    "chair",
    "consultant",
    "coordinator",
    "designer",
    "developer",
    "director",
    "editor",
    "engineer",
    "founder",
    "lead",
    "lecturer",
    "manager",
    "officer",
    "president",
    "professor",
    "researcher",
    "scientist",
    "secretary",
    "treasurer",
];

/// Offices that are written with their initials.
const INITIALS: [&str; 5] = ["ceo", "cfo", "coo", "cto", "co-founder"];

/// What stands before an office.
const RANKS: [&str; 30] = [
    "account",
    "assistant",
    "associate",
    "chief",
    "communications",
    "community",
    "data",
    "deputy",
    "development",
    "engineering",
    "executive",
    "general",
    "infrastructure",
    "managing",
    "marketing",
    "operations",
    "policy",
    "principal",
    "product",
    "program",
    "programme",
    "project",
    "reliability",
    "research",
    "security",
    "senior",
    "software",
    "staff",
    "technical",
    "vice",
];

/// What somebody does, and no name: `Head of Operations`, `Senior Software Engineer`. A word of
/// [`OFFICES`] is a family name, too, so it counts with what makes it an office.
pub(super) fn is_office(part: &str) -> bool {
    let lower = part.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let is_office = |word: &&str| OFFICES.contains(word);
    let has_place = words.windows(2).any(|pair| {
        matches!(pair[1], "of" | "for" | "at") && (is_office(&pair[0]) || pair[0] == "head")
    });
    let is_ranked = match &words[..] {
        [.., rank, office] => is_office(office) && RANKS.contains(rank),
        [alone] => is_office(alone) || INITIALS.contains(alone),
        [] => false,
    };
    has_place || is_ranked
}
