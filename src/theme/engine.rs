//! The template engine with our functions: `t`, `asset`, `date`, `time`, `number`, `inline_json`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::error::{Origins, ThemeError};
use super::layers::Layers;
use super::strings::Language;
use crate::privacy::{html, json};
use crate::view::SiteView;

/// Reads and checks all templates.
pub(super) fn compile(
    layers: &Layers,
    site: &SiteView,
    assets: Arc<BTreeMap<String, String>>,
) -> Result<(Tera, Origins), ThemeError> {
    let mut origins = Origins::new();
    let mut tera = Tera::new();
    tera.set_escape_fn(html::write);
    tera.autoescape_on([".html", ".xml"]);
    tera.set_fallback_prefixes(layers.themes().map(|name| format!("{name}/")))
        .map_err(|error| ThemeError::template(&error, &origins))?;
    tera.register_function(
        "asset",
        move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
            let name: &str = kwargs.must_get("name")?;
            assets.get(name).cloned().ok_or_else(|| {
                tera::Error::message(format!("the theme has no file `assets/{name}`"))
            })
        },
    );
    tera.register_filter("inline_json", Filter(json::within_html));
    // Stand-ins, so that templates which use them are accepted; each language brings its own.
    for name in ["date", "month", "time", "number"] {
        tera.register_filter(name, |text: &Value, _: Kwargs, _: &State| text.clone());
    }
    tera.register_function("t", |_: Kwargs, _: &State| String::new());
    let mut templates = Vec::new();
    for (layer, name, file) in layers.stack("templates") {
        let text = String::from_utf8(file.bytes.into_owned()).map_err(|_| {
            ThemeError::file(
                &file.origin,
                "this template is not UTF-8",
                "save it as UTF-8",
            )
        })?;
        let name = if layer.is_empty() {
            name
        } else {
            format!("{layer}/{name}")
        };
        origins.insert(name.clone(), file.origin);
        templates.push((name, text));
    }
    tera.add_raw_templates(templates)
        .map_err(|error| ThemeError::template(&error, &origins))?;
    tera.global_context().insert("site", site);
    Ok((tera, origins))
}

/// Makes an engine speak a language.
pub(super) fn speak(tera: &mut Tera, language: &Arc<Language>) {
    let strings = Arc::clone(language);
    tera.register_function("t", move |kwargs: Kwargs, _: &State| {
        translate(&strings, &kwargs)
    });
    let strings = Arc::clone(language);
    tera.register_filter("date", move |text: &str, _: Kwargs, _: &State| {
        date(&strings, text, "date-format")
    });
    let strings = Arc::clone(language);
    tera.register_filter("month", move |text: &str, _: Kwargs, _: &State| {
        date(&strings, text, "month-format")
    });
    tera.register_filter("time", |text: &str, _: Kwargs, _: &State| {
        text.get(11..16).unwrap_or_default().to_owned()
    });
    let strings = Arc::clone(language);
    tera.register_filter(
        "number",
        move |number: &Value, _: Kwargs, _: &State| match number.as_i64() {
            Some(number) => grouped(
                number,
                strings.plain("thousands-separator").unwrap_or_default(),
            ),
            None => number.to_string(),
        },
    );
}

/// `t(key="…", n=…)`: the text of that key. Without such a text the argument `default`, else an
/// error: a missing text is a fault of the theme.
fn translate(strings: &Language, kwargs: &Kwargs) -> TeraResult<String> {
    let key: &str = kwargs.must_get("key")?;
    let mut arguments = kwargs
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value)))
        .filter(|(name, _)| !matches!(*name, "key" | "default"));
    let text = match (arguments.next(), arguments.next()) {
        (Some(("n", value)), None) if value.as_str().is_none() && value.as_i64().is_some() => {
            strings.counted(key, value.as_i64().unwrap_or_default())
        }
        _ => {
            let arguments = kwargs
                .iter()
                .filter_map(|(name, value)| Some((name.as_str()?, fluent_value(value))));
            strings.format(key, arguments).map(Cow::into_owned)
        }
    };
    match text {
        Some(text) => Ok(text),
        None => match kwargs.get::<&str>("default")? {
            Some(text) => Ok(text.to_owned()),
            None => Err(tera::Error::message(format!(
                "the strings have no text `{key}`, or it needs another argument"
            ))),
        },
    }
}

fn fluent_value(value: &Value) -> FluentValue<'_> {
    match (value.as_str(), value.as_i64()) {
        (Some(text), _) => text.into(),
        (None, Some(number)) => number.into(),
        _ => value.to_string().into(),
    }
}

/// `2026-03-01…` as `1 March 2026`; a text that is no date stays as it is.
pub(super) fn date(strings: &Language, text: &str, format: &str) -> String {
    text.as_bytes()
        .first_chunk()
        .and_then(|day| strings.day(format, *day, || written(strings, text, format)))
        .unwrap_or_else(|| text.to_owned())
}

/// A date as the language writes it; nothing for what is none.
fn written(strings: &Language, text: &str, format: &str) -> Option<String> {
    let mut parts = text
        .get(..10)?
        .splitn(3, '-')
        .map(|part| part.parse::<u16>().ok());
    let (Some(Some(year)), Some(Some(month @ 1..=12)), Some(Some(day @ 1..=31))) =
        (parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let number = month;
    let month = strings.plain(&format!("month-{month}")).unwrap_or_default();
    let arguments = [
        ("day", FluentValue::from(day)),
        ("month", month.into()),
        // For languages in which a month alone is another word than a month in a date.
        ("number", number.into()),
        ("year", year.to_string().into()),
    ];
    strings.format(format, arguments).map(Cow::into_owned)
}

fn grouped(number: i64, separator: &str) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + 8);
    if number < 0 {
        text.push('-');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

/// A filter whose result is not escaped again.
struct Filter(fn(&str) -> String);

impl tera::Filter<&str, String> for Filter {
    fn call(&self, value: &str, _: Kwargs, _: &State) -> String {
        (self.0)(value)
    }

    fn is_safe(&self) -> bool {
        true
    }
}
