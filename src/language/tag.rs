//! Language tags as people write them in the names of files and folders: `fr`, `pt_BR`, `zh-hans`.

/// Languages of ISO 639-1.
const TWO: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi \
                   fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw \
                   ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro \
                   ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh \
                   yi yo za zh zu";

/// Languages without a code of two letters that texts are translated into; most codes of three
/// letters are words in names of folders.
const THREE: &str = "aeb apc ary arz ast awa azb bcl bho bpy ceb ckb csb diq dsb fil frp frr fur glk gom gsw hak haw hif hsb ilo kaa kab kmr krc ksh lez lij \
                     lmo lrc lzh mai mhr mni mnw mwl mzn nah nan nds nqo oci pam pcd pcm pms pnb quz rue rup sah sat scn sco sgs shi shn srn srp szl tcy tet \
                     tok tpi tyv tzm udm vec vls vro war wuu xmf yua yue zea zgh";

/// Languages whose codes hardly mean anything else in a name. Others (`is`, `it`, `to`, `no`, `cs`,
/// `hr`) are words, departments, programming languages or countries too, and need a text that bears
/// them out.
const TELLING: &str = "ar az bg bn cy da de el en eo es eu fa fi fr he hu hy ja ka kk ko lt lv nl nn pl pt ro ru sk sr sv th tr uk ur uz zh";

/// Scripts that a tag names.
const SCRIPTS: &str = "Hans Hant Hani Latn Cyrl Arab Deva Beng Guru Hebr Kore Jpan Grek Thai Taml Telu Mong Tibt Ethi Armn Geor";

/// Countries and territories of ISO 3166-1.
const REGIONS: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN \
                       CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW \
                       GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC \
                       MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS \
                       PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW \
                       TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// Codes of countries that stand for their languages, and what is meant: believed only when the
/// text is in that language.
const COUNTRIES: [(&str, &str); 14] = [
    ("br", "pt-BR"),
    ("cn", "zh-CN"),
    ("cz", "cs"),
    ("dk", "da"),
    ("gr", "el"),
    ("il", "he"),
    ("in", "hi"),
    ("ir", "fa"),
    ("jp", "ja"),
    ("kr", "ko"),
    ("se", "sv"),
    ("tw", "zh-TW"),
    ("ua", "uk"),
    ("vn", "vi"),
];

/// The language that a name is the tag of, in its canonical form: `pt_br` → `pt-BR`. A variant, a
/// private tag and an unknown language is none.
pub fn of_name(name: &str) -> Option<String> {
    if !(2..=12).contains(&name.len()) || !name.is_ascii() {
        return None;
    }
    let mut parts = name.split(['-', '_']);
    let language = parts.next()?.to_ascii_lowercase();
    let (second, third) = (parts.next(), parts.next());
    if parts.next().is_some() || !is_known(&language) {
        return None;
    }
    let script = |part: &str| {
        SCRIPTS
            .split_whitespace()
            .find(|known| known.eq_ignore_ascii_case(part))
    };
    let is_country = |part: &str| {
        part.len() == 2
            && REGIONS
                .split_whitespace()
                .any(|known| known.eq_ignore_ascii_case(part))
    };
    let is_region = |part: &str| {
        is_country(part) || part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit())
    };
    Some(match (second, third) {
        (None, None) => language,
        (Some(region), None) if is_region(region) => {
            format!("{language}-{}", region.to_ascii_uppercase())
        }
        (Some(part), None) => format!("{language}-{}", script(part)?),
        (Some(part), Some(region)) if is_region(region) => format!(
            "{language}-{}-{}",
            script(part)?,
            region.to_ascii_uppercase()
        ),
        _ => return None,
    })
}

/// The language that a country's code is used for: `cn` → `zh-CN`.
pub fn of_country(name: &str) -> Option<&'static str> {
    COUNTRIES
        .iter()
        .find(|(code, _)| code.eq_ignore_ascii_case(name))
        .map(|(_, tag)| *tag)
}

/// Whether the first part of a tag is a language's code.
pub fn is_known(language: &str) -> bool {
    // Codes have one length and a space between them.
    let codes = match language.len() {
        2 => TWO,
        3 => THREE,
        _ => return false,
    };
    let mut codes = codes.as_bytes().chunks(language.len() + 1);
    codes.any(|code| code.starts_with(language.as_bytes()))
}

/// Whether a tag hardly means anything else in a name.
pub fn is_telling(tag: &str) -> bool {
    TELLING.split_whitespace().any(|code| code == primary(tag))
}

/// A file's name without extension and without the tag at its end: `README.zh-CN` → `README`.
pub fn without(stem: &str) -> &str {
    let ending = super::ending::endings(stem)
        .find(|(_, _, written)| of_name(written).is_some_and(|tag| is_telling(&tag)));
    ending.map_or(stem, |(base, ..)| base)
}

/// The language of a tag without script and region.
pub fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The script that a tag names, or that its region writes where a language has several: `zh-TW` →
/// `Hant`. Only Chinese needs the second.
pub fn script(tag: &str) -> Option<&str> {
    let mut parts = tag.split('-').skip(1);
    let named = parts.clone().find(|part| part.len() == 4);
    let is_chinese = matches!(primary(tag), "zh" | "cmn");
    named.or_else(|| {
        is_chinese.then(|| {
            if parts.any(|part| matches!(part, "TW" | "HK" | "MO")) {
                "Hant"
            } else {
                "Hans"
            }
        })
    })
}

/// Whether two tags name one language, whatever the region.
pub fn same_language(a: &str, b: &str) -> bool {
    primary(a) == primary(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tags_only_when_they_name_a_language() {
        for (name, tag) in [
            ("fr", Some("fr")),
            ("FR", Some("fr")),
            ("pt_BR", Some("pt-BR")),
            ("pt-br", Some("pt-BR")),
            ("zh-hans", Some("zh-Hans")),
            ("zh_Hant_TW", Some("zh-Hant-TW")),
            ("es-419", Some("es-419")),
            ("fil", Some("fil")),
            ("en-docs", None),
            ("docs", None),
            ("api", None),
            ("go", None),
            ("cs-cp", None),
            ("python", None),
            ("xx", None),
            ("fr-", None),
            ("x-fr", None),
            ("de-1996", None),
            ("日本", None),
        ] {
            assert_eq!(of_name(name).as_deref(), tag, "{name}");
        }
        assert!(is_telling("zh-CN") && !is_telling("it") && !is_telling("to-DE"));
    }
}
