//! The text of the settings file, with what this program doesn't know.
//!
//! A later version may have written fields, or values, that are unknown here. They are kept as they
//! are: somebody who goes back to an older version for a day loses nothing.

use std::fmt;

use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::de::{DeserializeOwned, Deserializer, Error as _, MapAccess, Visitor};
use serde::{Deserialize, de};

use super::error::LoadErrorReason;
use super::{Settings, VERSION};

/// The fields in their order, each with its value in RON. (`ron::Value` can't hold the value: it
/// forgets the names of enum variants.)
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Document(Vec<(String, String)>);

impl Document {
    pub(super) fn parse(text: &str) -> Result<Self, LoadErrorReason> {
        /// The version is read first, whatever else there is.
        #[derive(Deserialize)]
        #[serde(rename = "Settings")]
        struct Versioned {
            version: u32,
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() {
            return Err(LoadErrorReason::Empty);
        }
        let Versioned { version } = read(text).map_err(malformed)?;
        if version != VERSION {
            return Err(LoadErrorReason::Version(version));
        }
        read(text).map_err(malformed)
    }

    /// The text of a file that says only this.
    pub(super) fn remembering_nothing() -> String {
        let fields = [
            ("version".to_owned(), VERSION.to_string()),
            ("remember_nothing".to_owned(), true.to_string()),
        ];
        Self(fields.into()).to_string()
    }

    /// Those that are understood; the defaults for the others.
    pub(super) fn settings(&self) -> Result<Settings, LoadErrorReason> {
        let mut understood = Self(vec![("version".to_owned(), VERSION.to_string())]);
        for (name, value) in self.0.iter().filter(|(name, _)| name != "version") {
            understood.0.push((name.clone(), value.clone()));
            if let Err(error) = read::<Settings>(&understood.to_string()) {
                log::warn!("{name} in the settings is not understood: {error}");
                understood.0.pop();
            }
        }
        let settings: Settings = read(&understood.to_string()).map_err(malformed)?;
        Ok(Settings {
            window: settings.window.clamped(),
            ..settings
        })
    }

    /// Writes the settings over those that are in the document, and leaves the rest as it is.
    pub(super) fn update(&mut self, settings: &Settings) -> Result<(), LoadErrorReason> {
        let before = Self::of(&self.settings()?)?;
        for (name, value) in Self::of(settings)?.0 {
            let is_unchanged = before.value(&name) == Some(&value);
            match self.0.iter_mut().find(|(known, _)| *known == name) {
                Some(_) if is_unchanged => {}
                Some((_, old)) => *old = value,
                None => self.0.push((name, value)),
            }
        }
        Ok(())
    }

    fn of(settings: &Settings) -> Result<Self, LoadErrorReason> {
        let pretty = ron::ser::PrettyConfig::default().new_line("\n");
        let text = ron::ser::to_string_pretty(settings, pretty)
            .map_err(|error| LoadErrorReason::Malformed(error.to_string()))?;
        read(&text).map_err(malformed)
    }

    fn value(&self, name: &str) -> Option<&String> {
        let mut fields = self.0.iter();
        fields.find_map(|(known, value)| (known == name).then_some(value))
    }
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "(")?;
        for (name, value) in &self.0 {
            writeln!(f, "    {}: {value},", Name(name))?;
        }
        write!(f, ")")
    }
}

/// A field's name as RON writes it.
struct Name<'a>(&'a str);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_plain = self.0.starts_with(|c: char| c == '_' || c.is_alphabetic())
            && self.0.chars().all(|c| c == '_' || c.is_alphanumeric());
        let mark = if is_plain { "" } else { "r#" };
        write!(f, "{mark}{}", self.0)
    }
}

/// Reads what people write by hand, too: `language: "he"` for `Some("he")`.
fn read<T: DeserializeOwned>(text: &str) -> ron::error::SpannedResult<T> {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .from_str(text)
}

fn malformed(error: ron::error::SpannedError) -> LoadErrorReason {
    LoadErrorReason::Malformed(error.to_string())
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Settings", &[], Fields)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Document;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the settings")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Document, A::Error> {
        let mut document = Document::default();
        while let Some(FieldName(name)) = map.next_key()? {
            if document.value(&name).is_some() {
                return Err(A::Error::custom(format!("{name} is there twice")));
            }
            let value: Box<RawValue> = map.next_value()?;
            let value = value.trim().get_ron().to_owned();
            document.0.push((name, value));
        }
        Ok(document)
    }
}

struct FieldName(String);

impl<'de> Deserialize<'de> for FieldName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyName;
        impl Visitor<'_> for AnyName {
            type Value = FieldName;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a setting")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<FieldName, E> {
                Ok(FieldName(name.to_owned()))
            }
        }
        deserializer.deserialize_identifier(AnyName)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::settings::ThemeChoice;

    /// The text after the person chose the light theme.
    fn with_light(text: &str) -> String {
        let mut document = Document::parse(text).expect("a document");
        let settings = Settings {
            theme: ThemeChoice::Light,
            ..document.settings().expect("settings")
        };
        document.update(&settings).expect("updated");
        let text = document.to_string();
        let again = Document::parse(&text).expect("a document again");
        assert_eq!(again.settings().expect("settings"), settings, "{text}");
        text
    }

    #[test]
    fn whatever_a_later_version_wrote_is_kept() {
        let values = [
            "Compact",
            "Some(Compact)",
            "Compact(3, \"a)b\")",
            "Compact(of: [1, 2.5], at: 'c')",
            "{\"a\": (1, ()), \"b\": Some(None)}",
            "r#\"a \"quoted\" text\"#",
            "b\"bytes\"",
            "[(x: -1e3), (x: 0xff)]",
            "\"עברית, with a // and a /* and a )\"",
            "true",
        ];
        for value in values {
            let text = with_light(&format!(
                "(version: 1, density: {value}, theme: Dark, r#last-one: {value})"
            ));
            assert_eq!(text.matches(value).count(), 2, "{text}");
            assert!(text.contains(&format!("    density: {value},\n")), "{text}");
            assert!(text.contains("r#last-one: "), "{text}");
        }
    }

    #[test]
    fn a_value_that_is_not_understood_costs_no_other_and_is_kept_until_another_is_chosen() {
        let text =
            "(version: 1, theme: HighContrast, needs: [\"calls\"], window: 3, steps: {1: 2})";
        let document = Document::parse(text).expect("a document");
        let found = document.settings().expect("settings");
        assert_eq!(found.needs, ["calls"]);
        assert_eq!(
            Settings {
                needs: Vec::new(),
                ..found
            },
            Settings::default()
        );
        let text = with_light(text);
        assert!(!text.contains("HighContrast"), "{text}");
        for kept in ["window: 3", "steps: {1: 2}", "\"calls\""] {
            assert!(text.contains(kept), "{text}");
        }
    }

    #[test]
    fn what_is_unknown_inside_a_value_is_kept_with_it() {
        let size = "(width: 800, height: 600, screen: Left)";
        let text = format!("(version: 1, window: {size})");
        assert!(with_light(&text).contains(size));
    }

    #[test]
    fn what_people_write_by_hand_is_understood_and_stays_so() {
        let text = "// mine\n(version: 1, language: \"he\" /* ! */, theme: Dark // dark\n, future: A // b\n)";
        let found = Document::parse(text).and_then(|document| document.settings());
        assert_eq!(found.expect("settings").language.as_deref(), Some("he"));
        assert!(with_light(text).contains("language: \"he\","));
        let text = "#![enable(implicit_some)]\nSettings(version: 1, language: \"he\")";
        with_light(text);
    }

    #[test]
    fn a_field_that_is_there_twice_is_refused() {
        for text in ["(version: 1, a: 1, a: 2)", "(version: 1, version: 1)"] {
            let refused = Document::parse(text);
            assert!(
                matches!(refused, Err(LoadErrorReason::Malformed(_))),
                "{refused:?}"
            );
        }
    }
}
