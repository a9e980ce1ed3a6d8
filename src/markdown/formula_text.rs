//! Formulas where only text can stand: in titles, lists and excerpts.

/// Commands that one sign says.
const SIGNS: &[(&str, &str)] = &[
    ("dots", "…"),
    ("ldots", "…"),
    ("cdots", "…"),
    ("le", "≤"),
    ("leq", "≤"),
    ("ge", "≥"),
    ("geq", "≥"),
    ("ne", "≠"),
    ("neq", "≠"),
    ("lt", "<"),
    ("gt", ">"),
    ("times", "×"),
    ("cdot", "·"),
    ("div", "÷"),
    ("pm", "±"),
    ("to", "→"),
    ("rightarrow", "→"),
    ("Rightarrow", "⇒"),
    ("implies", "⇒"),
    ("iff", "⇔"),
    ("infty", "∞"),
    ("in", "∈"),
    ("notin", "∉"),
    ("subset", "⊂"),
    ("subseteq", "⊆"),
    ("cup", "∪"),
    ("cap", "∩"),
    ("emptyset", "∅"),
    ("forall", "∀"),
    ("exists", "∃"),
    ("sum", "∑"),
    ("prod", "∏"),
    ("int", "∫"),
    ("approx", "≈"),
    ("equiv", "≡"),
    ("sim", "∼"),
    ("mid", "|"),
    ("oplus", "⊕"),
    ("land", "∧"),
    ("lor", "∨"),
    ("neg", "¬"),
    ("lfloor", "⌊"),
    ("rfloor", "⌋"),
    ("lceil", "⌈"),
    ("rceil", "⌉"),
    ("alpha", "α"),
    ("beta", "β"),
    ("gamma", "γ"),
    ("delta", "δ"),
    ("epsilon", "ε"),
    ("varepsilon", "ε"),
    ("theta", "θ"),
    ("lambda", "λ"),
    ("mu", "μ"),
    ("pi", "π"),
    ("rho", "ρ"),
    ("sigma", "σ"),
    ("tau", "τ"),
    ("phi", "φ"),
    ("varphi", "φ"),
    ("omega", "ω"),
    ("Delta", "Δ"),
    ("Sigma", "Σ"),
    ("Phi", "Φ"),
    ("Omega", "Ω"),
    ("quad", " "),
    ("qquad", " "),
    ("pmod", "mod "),
    ("bmod", " mod "),
];

/// Commands that say how their argument looks.
const LOOKS: &[&str] = &[
    "text",
    "textbf",
    "textit",
    "mathrm",
    "mathbf",
    "mathit",
    "mathcal",
    "mathbb",
    "mathsf",
    "mathtt",
    "operatorname",
    "left",
    "right",
    "big",
    "Big",
    "bigl",
    "bigr",
    "displaystyle",
    "limits",
    "frac",
    "dfrac",
    "tfrac",
    "binom",
];

/// A formula as plain text: signs in the place of commands, no braces; powers and indices as they
/// are written.
pub(super) fn plain(formula: &str) -> String {
    if !formula.contains(['\\', '{', '}', '~']) {
        return formula.to_owned();
    }
    let mut out = String::with_capacity(formula.len());
    let mut rest = formula;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '\\' => {
                let len = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
                let (name, after) = rest.split_at(len);
                if name.is_empty() {
                    let sign = rest.chars().next().unwrap_or(' ');
                    rest = rest.get(sign.len_utf8()..).unwrap_or_default();
                    out.push(if matches!(sign, ',' | ';' | ':' | '!' | '\\' | ' ') {
                        ' '
                    } else {
                        sign
                    });
                    continue;
                }
                rest = after;
                if let Some((_, sign)) = SIGNS.iter().find(|(known, _)| *known == name) {
                    out.push_str(sign);
                } else if !LOOKS.contains(&name) {
                    // The name of a function.
                    if out.ends_with(|c: char| c.is_alphanumeric() || c == ')') {
                        out.push(' ');
                    }
                    out.push_str(name);
                    if rest.starts_with(|c: char| c.is_alphanumeric() || c == '{') {
                        out.push(' ');
                    }
                }
            }
            '}' if rest.starts_with('{') => {
                out.push('/');
                rest = &rest[1..];
            }
            '{' | '}' => {}
            '~' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn formulas_become_text() {
        for (formula, expected) in [
            ("n^2", "n^2"),
            (r"a[0 \dots n-1]", "a[0 … n-1]"),
            (r"O(T(n)\log n)", "O(T(n) log n)"),
            (r"O(\log{n})", "O(log n)"),
            (r"\{p_i\} \le \frac{a}{b}", "{p_i} ≤ a/b"),
            (r"\text{if } x\,\in A\", "if  x ∈ A "),
            (r"\binom n k", " n k"),
        ] {
            assert_eq!(plain(formula), expected, "{formula}");
        }
    }
}
