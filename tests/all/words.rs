//! The Fluent files: complete, well-formed, and used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use messenger_guide::gui::theme;
use messenger_guide::l10n::bidi::Direction;

use crate::support::{catalog, locales};

/// Words in Latin letters that stand in text of other scripts as they are: proper names, protocols, and what is typed.
const NAMES: &str = include_str!("../fixtures/latin-names.txt");

pub struct Message {
    file: PathBuf,
    variables: BTreeSet<String>,
    pub text: String,
}

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files_below(&path, extension));
        } else if path.extension().is_some_and(|of| of == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

pub fn languages() -> Vec<String> {
    let mut languages: Vec<String> = fs::read_dir(project().join("i18n"))
        .expect("i18n")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect();
    languages.sort();
    assert!(languages.len() > 1, "{languages:?}");
    languages
}

fn resource(path: &Path) -> Resource<String> {
    let text = fs::read_to_string(path).expect("a file");
    fluent_syntax::parser::parse(text)
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()))
}

pub fn messages(language: &str) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    for file in files_below(&project().join("i18n").join(language), "ftl") {
        for entry in resource(&file).body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    assert!(
                        message.attributes.is_empty(),
                        "{id}: attributes are not used"
                    );
                    let (mut variables, mut text) = (BTreeSet::new(), String::new());
                    read_pattern(&message.value.expect("a value"), &mut variables, &mut text);
                    let message = Message {
                        file: file.clone(),
                        variables,
                        text,
                    };
                    assert!(
                        messages.insert(id.clone(), message).is_none(),
                        "{language}: {id} stands twice"
                    );
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(term) => panic!(
                    "{}: terms are not shared between files: {}",
                    file.display(),
                    term.id.name
                ),
                Entry::Junk { content } => panic!("{}: can't be read: {content}", file.display()),
            }
        }
    }
    messages
}

fn read_pattern(pattern: &Pattern<String>, variables: &mut BTreeSet<String>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => read_inline(inline, variables, text),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                read_inline(selector, variables, &mut String::new());
                for variant in variants {
                    text.push('\n');
                    read_pattern(&variant.value, variables, text);
                }
            }
        }
    }
}

fn read_inline(
    inline: &InlineExpression<String>,
    variables: &mut BTreeSet<String>,
    text: &mut String,
) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.clone());
            text.push('\u{fffc}');
        }
        InlineExpression::StringLiteral { value } => text.push_str(value),
        other => panic!("only variables are used: {other:?}"),
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let all: Vec<_> = languages()
        .into_iter()
        .map(|language| (messages(&language), language))
        .collect();
    let (first, _) = &all[0];
    for (other, language) in &all[1..] {
        let missing: Vec<_> = first.keys().filter(|id| !other.contains_key(*id)).collect();
        let extra: Vec<_> = other.keys().filter(|id| !first.contains_key(*id)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{language}: missing {missing:?}, extra {extra:?}"
        );
        for (id, message) in first {
            assert_eq!(message.variables, other[id].variables, "{language}: {id}");
            assert_eq!(
                message.file.file_name(),
                other[id].file.file_name(),
                "{language}: {id} stands in another file"
            );
        }
    }
}

#[test]
fn the_files_are_grouped_by_section_comments() {
    for file in files_below(&project().join("i18n"), "ftl") {
        let resource = resource(&file);
        assert!(
            matches!(resource.body.first(), Some(Entry::ResourceComment(_))),
            "{}",
            file.display()
        );
        assert!(
            resource
                .body
                .iter()
                .any(|entry| matches!(entry, Entry::GroupComment(_))),
            "{}",
            file.display()
        );
    }
}

#[test]
fn there_is_no_stray_direction_mark() {
    for language in languages() {
        let direction = Direction::of(&language.parse().expect("a language"));
        for (id, message) in messages(&language) {
            let text = &message.text;
            // Persian and Urdu part letters with it, Hindi and Bengali choose their forms.
            let joins = |c: char| {
                matches!(c, '\u{200c}' | '\u{200d}')
                    && ["bn", "fa", "hi", "ur"].contains(&language.as_str())
            };
            let isolates = |c: char| {
                matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{200b}'..='\u{200d}' | '\u{feff}')
                    && !joins(c)
            };
            assert!(
                !text.contains(isolates),
                "{language}: {id}: the program isolates by itself"
            );
            let mark = |c: char| c == '\u{200e}' || c == '\u{200f}';
            match direction {
                Direction::Ltr => {
                    assert!(!text.contains(mark), "{language}: {id}: no mark is needed");
                }
                Direction::Rtl => {
                    let text = text.trim();
                    assert!(
                        !text.starts_with(mark) && !text.ends_with(mark),
                        "{language}: {id}: the program marks the paragraph"
                    );
                    let pairs: Vec<char> = text.chars().collect();
                    assert!(
                        !pairs.windows(2).any(|pair| mark(pair[0]) && mark(pair[1])),
                        "{language}: {id}: one mark is enough"
                    );
                }
            }
        }
    }
}

/// The quotation marks of each language, as its writers use them.
fn quotation_marks(language: &str) -> &'static str {
    match language {
        "ar" | "be" | "es" | "fa" | "fr" | "it" | "ru" | "uk" => "«»",
        "de" => "„“",
        "he" => "”“׳״",
        "pl" => "„”",
        "zh-Hant" => "「」",
        _ => "“”",
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    const ALL: &str = "“”„‟«»‹›「」『』";
    for language in languages() {
        let own = quotation_marks(&language);
        for (id, message) in messages(&language) {
            let other = message
                .text
                .chars()
                .find(|c| ALL.contains(*c) && !own.contains(*c));
            assert_eq!(other, None, "{language}: {id}: {}", message.text);
        }
    }
}

/// Letters of other languages in the same script that look like those of this one, or stand for the same sound.
fn foreign_letters(language: &str) -> &'static [char] {
    match language {
        "ar" => &['ی', 'ک', 'ۀ', 'ہ', 'ھ', 'ە', 'ۃ', 'ے'],
        "fa" => &['ي', 'ك', 'ى', 'ة', 'ہ', 'ھ', 'ە', 'ۃ', 'ے'],
        "ur" => &['ي', 'ك', 'ى', 'ه', 'ة', 'ۀ', 'ە'],
        "be" => &['и', 'щ', 'ъ', 'ї', 'є', 'ґ'],
        "ru" => &['і', 'ї', 'є', 'ґ', 'ў'],
        "uk" => &['ы', 'э', 'ъ', 'ё', 'ў'],
        _ => &[],
    }
}

fn foreign_letter(language: &str, text: &str) -> Option<char> {
    let forbidden = foreign_letters(language);
    text.chars()
        .find(|c| c.to_lowercase().any(|c| forbidden.contains(&c)))
}

#[test]
fn no_letter_is_of_another_language() {
    let is_cyrillic = |c: char| ('\u{400}'..='\u{52f}').contains(&c);
    for language in languages() {
        for (id, message) in messages(&language) {
            let text = &message.text;
            let foreign = foreign_letter(&language, text).filter(|_| !is_as_typed(&id));
            assert_eq!(foreign, None, "{language}: {id}: {text}");
            let letters: Vec<char> = text.chars().collect();
            let is_mixed = letters.windows(2).any(|pair| {
                is_cyrillic(pair[0]) && pair[1].is_ascii_alphabetic()
                    || pair[0].is_ascii_alphabetic() && is_cyrillic(pair[1])
            });
            assert!(!is_mixed, "{language}: {id}: {text}");
        }
    }
}

#[test]
fn no_copyright_is_turned_around() {
    let locales = locales();
    for language in languages() {
        let locale = locales.find(&language).expect("a language");
        for (id, message) in messages(&language) {
            let is_turned = locale.direction() == Direction::Rtl
                && message.text.split('©').skip(1).any(|rest| {
                    rest.trim_start()
                        .starts_with(|c: char| c.is_ascii_alphanumeric())
                });
            // A package's own copyright stands alone and is followed by words of the language.
            assert!(
                !is_turned || id == "package-copyright" || id == "about-attribution",
                "{language} {id}: a copyright in Latin letters is a variable, so that it is isolated"
            );
        }
    }
}

#[test]
fn a_letter_of_a_neighbouring_language_is_found() {
    for (language, wrong, right) in [
        ("uk", "налаштуваннЫ", "налаштування"),
        ("uk", "объект", "об’єкт"),
        ("uk", "ещё", "ще"),
        ("uk", "экран", "екран"),
        ("be", "ключи", "ключы"),
        ("be", "Щыт", "Шчыт"),
        ("be", "аб’ект ъ", "аб’ект"),
        ("ru", "сіть", "сеть"),
        ("ru", "Їх", "Их"),
        ("ur", "هم", "ہم"),
        ("ur", "رابطة", "رابطہ"),
        ("fa", "كليد", "کلید"),
        ("fa", "نامہ", "نامه"),
        ("ar", "کتاب", "كتاب"),
    ] {
        assert!(
            foreign_letter(language, wrong).is_some(),
            "{language}: {wrong}"
        );
        assert_eq!(foreign_letter(language, right), None, "{language}: {right}");
    }
}

/// The first word with digits that its language does not write there: those of another script; or, in the languages that
/// have digits of their own, Latin ones that belong to no Latin name, version or standard.
fn foreign_digits<'a>(language: &str, text: &'a str) -> Option<&'a str> {
    let own = match language {
        "bn" => '০'..='৯',
        "fa" => '۰'..='۹',
        _ => '0'..='9',
    };
    let has_own_script = *own.start() != '0';
    let is_digit = |c: char| {
        let others = ['٠'..='٩', '۰'..='۹', '०'..='९', '০'..='৯', '０'..='９'];
        others.iter().any(|script| script.contains(&c))
    };
    let is_latin = |word: &str| word.contains(|c: char| c.is_ascii_alphabetic() || c == '©');
    let is_version = |word: &str| {
        let mut parts = word.split('.');
        let first_ends = parts
            .next()
            .is_some_and(|it| it.ends_with(|c: char| c.is_ascii_digit()));
        let second = parts.next();
        first_ends && second.is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit()))
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_foreign = |index: usize| {
        let word = words[index];
        if word.contains(|c| is_digit(c) && !own.contains(&c)) {
            return true;
        }
        let beside = &words[index.saturating_sub(1)..words.len().min(index + 2)];
        has_own_script
            && word.contains(|c: char| c.is_ascii_digit())
            && !is_version(word)
            && !beside.iter().any(|word| is_latin(word))
    };
    (0..words.len())
        .find(|index| is_foreign(*index))
        .map(|index| words[index])
}

#[test]
fn digits_are_those_of_the_language() {
    // They name the digits of a checksum.
    let of_checksums = ["error-no-checksum", "file-check-unreadable"];
    for language in languages() {
        for (id, message) in messages(&language) {
            let found = foreign_digits(&language, &message.text);
            let found = found.filter(|_| !of_checksums.contains(&id.as_str()));
            assert_eq!(found, None, "{language}: {id}: {}", message.text);
        }
    }
    for (language, text, expected) in [
        ("fa", "تا 32 نویسه", Some("32")),
        ("fa", "تا ٣٢ نویسه", Some("٣٢")),
        ("fa", "تا ۳۲ نویسه، نسخهٔ 6.5 و Android 13", None),
        ("bn", "সর্বোচ্চ 32 অক্ষর", Some("32")),
        ("bn", "সর্বোচ্চ ৩২ অক্ষর, SHA-256", None),
        ("ar", "حتى ٣٢ حرفا", Some("٣٢")),
        ("hi", "३२ अक्षर", Some("३२")),
        ("ur", "۳۲ حروف", Some("۳۲")),
        ("zh-Hans", "３２ 个字符", Some("３２")),
        ("en", "32 characters", None),
    ] {
        assert_eq!(
            foreign_digits(language, text),
            expected,
            "{language}: {text}"
        );
    }
}

/// The prefixes of the messages on which safety rests; with an asterisk, after the id of each messenger.
fn safety() -> Vec<&'static str> {
    let list = include_str!("../../docs/i18n/safety.txt").lines();
    list.filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}

#[test]
fn the_list_of_what_safety_rests_on_names_messages_and_lacks_none_of_its_kinds() {
    let catalog = catalog();
    let messengers = catalog.messengers().iter().map(|it| it.id.as_str());
    let messengers: Vec<&str> = messengers.collect();
    let is_named = |id: &str, start: &str| match start.strip_prefix('*') {
        Some(kind) => messengers
            .iter()
            .filter_map(|messenger| id.strip_prefix(messenger))
            .any(|rest| rest.starts_with(kind)),
        None => id.starts_with(start),
    };
    let (list, english) = (safety(), messages("en"));
    let idle = list
        .iter()
        .filter(|start| !english.keys().any(|id| is_named(id, start)));
    assert_eq!(idle.collect::<Vec<_>>(), [&""; 0], "nothing begins so");
    // All of the data is on it but what the list itself leaves out.
    let left_out = ["aliases", "link", "audit", "spec", "variant"];
    let missing = english.iter().filter(|(id, message)| {
        let file = message.file.file_stem().and_then(|name| name.to_str());
        let rest = messengers.iter().find_map(|it| id.strip_prefix(it));
        let kind = rest.and_then(|rest| rest.split('-').nth(1));
        let is_data = file == Some("catalog") || rest.is_some();
        is_data
            && kind.is_none_or(|kind| !left_out.contains(&kind))
            && !list.iter().any(|start| is_named(id, start))
    });
    let missing: Vec<&String> = missing.map(|(id, _)| id).collect();
    assert_eq!(missing, [&""; 0], "on which safety may rest");
}

#[test]
fn text_is_clean() {
    for language in languages() {
        for (id, message) in messages(&language) {
            let text = message.text.trim();
            assert!(!text.is_empty(), "{language}: {id} is empty");
            assert!(
                !text.contains("  "),
                "{language}: {id} has two spaces in a row"
            );
            assert!(
                !text.contains('"') && !text.contains("'"),
                "{language}: {id} has straight quotes: {text}"
            );
            assert!(
                !text.contains("..."),
                "{language}: {id} has three dots for an ellipsis"
            );
        }
    }
}

/// The ids that the code asks for: with `fl!`, or as plain texts where xtask needs them too.
fn ids_in_code() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for file in files_below(&project().join("xtask"), "rs")
        .into_iter()
        .chain([project().join("src/cli/command.rs")])
    {
        let code = fs::read_to_string(file).expect("a file");
        let texts = code.split('"').skip(1).step_by(2);
        ids.extend(
            texts
                .filter(|text| {
                    ["cli-", "man-", "package-"]
                        .iter()
                        .any(|start| text.starts_with(start))
                })
                .map(str::to_owned),
        );
    }
    for file in files_below(&project().join("src"), "rs") {
        let code = fs::read_to_string(file).expect("a file");
        for call in code.split("fl!(").skip(1) {
            let Some((_, rest)) = call.split_once(',') else {
                continue;
            };
            let rest = rest.trim_start();
            if let Some(id) = rest
                .strip_prefix('"')
                .and_then(|rest| rest.split('"').next())
            {
                ids.insert(id.to_owned());
            }
        }
    }
    ids
}

#[test]
fn every_message_is_used() {
    let mut used = ids_in_code();
    assert!(
        used.contains("app-name") && used.len() > 50,
        "the search for ids finds them: {used:?}"
    );
    let catalog = catalog();
    used.extend(
        catalog
            .messages()
            .into_iter()
            .map(|id| id.as_str().to_owned()),
    );
    let unused: Vec<String> = messages("en")
        .into_keys()
        .filter(|id| !used.contains(id))
        .collect();
    assert!(unused.is_empty(), "nothing uses {unused:?}");
}

#[test]
fn every_message_of_the_code_exists() {
    let locales = locales();
    for localizer in locales.iter() {
        for id in ids_in_code() {
            assert!(localizer.has(&id), "{}: {id}", localizer.language());
        }
    }
}

/// Proper names and the like, the longer ones first, so that a name inside another is not taken out of it.
fn names() -> Vec<&'static str> {
    let lines = NAMES.lines();
    let mut names: Vec<&str> = lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// True for names as people type them, and for queries, in any script.
fn is_as_typed(id: &str) -> bool {
    id.ends_with("-aliases") || id == "package-keywords"
}

#[test]
fn nothing_is_left_in_english() {
    let names = names();
    let without_names = |text: &str| {
        let mut text = text.to_owned();
        for name in &names {
            text = text.replace(name, " ");
        }
        text.trim().to_owned()
    };
    let english = messages("en");
    let (mut seen, mut left) = (BTreeSet::<&str>::new(), Vec::new());
    for language in languages() {
        let messages = messages(&language);
        // The own name of a language is written in its own letters.
        let own_name = &messages["language-name"].text;
        let is_latin = own_name.contains(|c: char| c.is_ascii_alphabetic());
        for (id, message) in messages {
            if !is_latin {
                seen.extend(names.iter().filter(|name| message.text.contains(**name)));
            }
            let text = without_names(&message.text);
            let is_left = if language == "en" || is_as_typed(&id) {
                false
            } else if is_latin {
                let is_sentence = text.split(' ').filter(|word| word.len() > 3).count() > 2;
                is_sentence && text == without_names(&english[&id].text)
            } else {
                text.contains(|c: char| c.is_ascii_alphabetic())
            };
            if is_left {
                left.push(format!("{language}: {id}: {text}"));
            }
        }
    }
    assert!(
        left.is_empty(),
        "neither in the language nor a name of tests/fixtures/latin-names.txt:\n{}",
        left.join("\n")
    );
    let unused: Vec<_> = names.iter().filter(|name| !seen.contains(*name)).collect();
    assert!(unused.is_empty(), "no text has {unused:?} any more");
}

#[test]
fn hebrew_messages_are_in_hebrew() {
    let own = [
        "platform-",
        "channel-",
        "source-page",
        "cli-value-",
        "download-of-app",
        "compare-basis",
        "glance-note",
        "glance-said-by-project",
        "said-by",
        "source-numbered",
        "standing-in-one-case-with",
        "audit-by",
        "list-separator",
    ];
    let alike = own
        .into_iter()
        .chain([
            "reason-short",
            "share-line",
            "share-change",
            "share-channel",
            "share-download",
            "download-separator",
            "compare-basis-audit",
        ])
        .chain([
            "terminal-change",
            "terminal-found",
            "terminal-level",
            "terminal-kind",
            "terminal-step",
            "terminal-warned",
        ])
        .collect::<Vec<_>>();
    let names_only =
        |id: &str| alike.iter().any(|prefix| id.starts_with(prefix)) || id.contains("-spec-");
    for (id, message) in messages("he") {
        let hebrew = message
            .text
            .contains(|c: char| ('\u{5d0}'..='\u{5ea}').contains(&c));
        let has_letters = message.text.contains(char::is_alphabetic);
        assert!(
            hebrew || !has_letters || names_only(&id),
            "{id}: {}",
            message.text
        );
    }
}

fn fonts() -> impl Iterator<Item = &'static [u8]> {
    let all = [
        &theme::BASE,
        &theme::SIMPLIFIED_CHINESE,
        &theme::TRADITIONAL_CHINESE,
    ];
    all.into_iter().flat_map(|fonts| fonts.files).copied()
}

#[test]
fn a_character_that_no_font_has_is_seen() {
    for font in fonts() {
        let face = ttf_parser::Face::parse(font, 0).expect("a font");
        let missing = face.glyph_bounding_box(ttf_parser::GlyphId(0));
        assert!(
            missing.is_some_and(|bounds| bounds.width() > 0),
            "{missing:?}"
        );
    }
}

/// iced keeps the picture of a letter only if that has a size, and would read the font anew for spaces in every frame.
#[test]
fn spaces_have_a_size_so_that_they_are_drawn_once() {
    for font in fonts() {
        let face = ttf_parser::Face::parse(font, 0).expect("a font");
        for space in [' ', '\u{a0}'] {
            // Icons have none.
            let glyph = face.glyph_index(space);
            let bounds = glyph.map(|glyph| face.glyph_bounding_box(glyph));
            assert!(
                bounds.is_none_or(|bounds| bounds.is_some_and(|it| it.width() > 200)),
                "{space:?}: {bounds:?}"
            );
        }
    }
}

#[test]
fn the_embedded_letters_have_every_character() {
    let faces_of = |language: &str| {
        let family = theme::localized(theme::REGULAR, language).family;
        let faces = fonts().map(|font| ttf_parser::Face::parse(font, 0).expect("a font"));
        let faces: Vec<_> = faces
            .filter(|face| {
                let names = face.names().into_iter();
                let mut families = names
                    .filter(|name| name.name_id == ttf_parser::name_id::TYPOGRAPHIC_FAMILY)
                    .filter_map(|name| name.to_string());
                families.any(|name| iced::font::Family::Name(name.leak()) == family)
            })
            .collect();
        assert_eq!(faces.len(), 3, "{language}: three weights");
        faces
    };
    let mut texts = Vec::new();
    for language in languages() {
        let own = messages(&language).into_iter();
        texts.push((
            faces_of(&language),
            own.map(|(id, message)| (id, message.text))
                .collect::<Vec<_>>(),
        ));
    }
    let catalog = catalog();
    let names = catalog
        .messengers()
        .iter()
        .map(|messenger| (messenger.id.to_string(), messenger.name.clone()));
    texts.push((faces_of("en"), names.collect()));
    let texts = texts
        .iter()
        .flat_map(|(faces, texts)| texts.iter().map(move |(id, text)| (faces, id, text)));
    for (faces, id, text) in texts {
        // U+FFFC stands for a variable here; the rest of the list is what the program adds by itself.
        for c in text
            .chars()
            .filter(|c| *c != '\u{fffc}' && *c != '\n')
            .chain([
                '\u{200f}', '\u{2066}', '\u{2068}', '\u{2069}', '•', '↑', '↓', '←', '→',
            ])
        {
            for face in faces {
                assert!(
                    face.glyph_index(c).is_some(),
                    "{id}: the embedded font lacks {c:?} (U+{:04X})",
                    u32::from(c)
                );
            }
        }
    }
}
