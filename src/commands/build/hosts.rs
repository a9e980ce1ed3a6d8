//! What readers' browsers load from other hosts, in words.

/// A line for each directive of the pages' policy that lets other hosts in.
pub(super) fn told(hosts: &[(String, Vec<String>)]) -> impl Iterator<Item = String> {
    hosts.iter().map(|(directive, hosts)| {
        format!(
            "Readers' browsers may {} {}, as hub.yaml says (`{directive}`).",
            loaded(directive),
            hosts.join(", ")
        )
    })
}

/// What a directive lets browsers do, before the hosts.
fn loaded(directive: &str) -> &'static str {
    match directive {
        "script-src" => "run scripts from",
        "connect-src" => "send to and fetch from",
        "img-src" => "load pictures from",
        "media-src" => "load sound and films from",
        "font-src" => "load fonts from",
        "style-src" => "load style sheets from",
        "frame-src" => "show pages in frames from",
        _ => "send forms to",
    }
}
