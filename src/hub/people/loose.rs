//! Other ways to write a name or an account.

/// A name's letters and digits without marks, case and signs; `None` for names so short that
/// different people share them.
pub(super) fn loose(name: &str) -> Option<String> {
    let letters: String = icu_normalizer::DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(name)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    (letters.chars().count() >= 5).then_some(letters)
}

/// The account in an address such as `https://github.com/ada`.
pub(super) fn forge_login(url: &str) -> Option<String> {
    let url = url::Url::parse(url).ok()?;
    crate::forge::Forge::of_host(url.host_str()?)?;
    let mut parts = url.path_segments()?.filter(|part| !part.is_empty());
    match (parts.next(), parts.next()) {
        (Some(login), None) => Some(login.to_lowercase()),
        _ => None,
    }
}
