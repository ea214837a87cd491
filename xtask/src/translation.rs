//! Lists the work that is left for a translator in a language.

use std::collections::BTreeMap;
use std::process::Command;

use crate::words::{FALLBACK, names_in};
use crate::{Result, project, read};

/// A message as it stands in its file.
#[derive(Debug, Default)]
struct Message {
    text: String,
    /// The time of the commit of its last line, in seconds of Unix time; [`None`] if that can't be found out.
    changed: Option<i64>,
}

/// The list for a language: what is missing, what changed in English since, what may not fit.
pub fn report(language: &str) -> Result<String> {
    if !names_in("i18n")?.iter().any(|name| name == language) {
        return Err(format!("there is no folder i18n/{language}; copy i18n/{FALLBACK}").into());
    }
    let mut report = String::new();
    let mut count = 0;
    for file in names_in(format!("i18n/{FALLBACK}"))? {
        let english = messages(&format!("i18n/{FALLBACK}/{file}.ftl"))?;
        let own = messages(&format!("i18n/{language}/{file}.ftl")).unwrap_or_default();
        for (id, english) in &english {
            let problem = match own.get(id) {
                None => Some("missing".to_owned()),
                Some(own) if own.changed < english.changed => Some("changed since".to_owned()),
                Some(own) => too_long(&english.text, &own.text),
            };
            if let Some(problem) = problem {
                count += 1;
                let own = own.get(id).map_or("", |own| &own.text);
                report += &format!("{file}: {id}: {problem}\n  {}\n  {own}\n", english.text);
            }
        }
        for id in own.keys().filter(|id| !english.contains_key(*id)) {
            count += 1;
            report += &format!("{file}: {id}: not in English any more\n");
        }
    }
    Ok(format!(
        "{report}{count} messages to look at in {language}\n"
    ))
}

/// Words of buttons, chips and titles are short in English.
fn too_long(english: &str, own: &str) -> Option<String> {
    const SHORT: usize = 28;
    let (english, own) = (english.chars().count(), own.chars().count());
    let most = (english * 8 / 5).max(english + 8);
    (english <= SHORT && own > most)
        .then(|| format!("perhaps too long, {own} characters in place of {english}"))
}

fn messages(path: &str) -> Result<BTreeMap<String, Message>> {
    let mut messages: BTreeMap<String, Message> = BTreeMap::new();
    let mut current = None;
    for (line, changed) in lines(path)? {
        if let Some((id, text)) = line.split_once('=').filter(|_| begins_message(&line)) {
            let id = id.trim().to_owned();
            let text = text.trim().to_owned();
            messages.insert(id.clone(), Message { text, changed });
            current = Some(id);
        } else if line.starts_with(' ') {
            let message = current.as_ref().and_then(|id| messages.get_mut(id));
            if let Some(message) = message {
                message.text = format!("{} {}", message.text, line.trim());
                message.changed = message.changed.max(changed);
            }
        } else {
            current = None;
        }
    }
    Ok(messages)
}

fn begins_message(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_lowercase())
}

/// Each line of a file, with when it was committed where git knows it.
fn lines(path: &str) -> Result<Vec<(String, Option<i64>)>> {
    let text = read(path)?;
    let blame = Command::new("git")
        .args(["blame", "--line-porcelain", "--", path])
        .current_dir(project())
        .output()
        .ok()
        .filter(|output| output.status.success());
    let Some(blame) = blame else {
        return Ok(text.lines().map(|line| (line.to_owned(), None)).collect());
    };
    let blame = String::from_utf8(blame.stdout)?;
    let times = blame.lines().filter_map(|line| {
        let time = line.strip_prefix("committer-time ")?;
        time.parse().ok()
    });
    let times = times.map(Some).chain(std::iter::repeat(None));
    Ok(text.lines().map(str::to_owned).zip(times).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_message_may_not_be_much_longer() {
        assert_eq!(too_long("Close", "Закрыть"), None);
        assert!(too_long("Close", "Закрыть это окно").is_some());
        let sentence = "The official downloads of Signal include none.";
        assert_eq!(too_long(sentence, &sentence.repeat(3)), None);
    }

    #[test]
    fn nothing_is_missing_in_english_and_every_message_is_read() {
        let messages = messages("i18n/en/messenger_guide.ftl").expect("the file");
        assert!(
            messages["date-day"].text.contains("January"),
            "all its lines"
        );
        let report = report("en").expect("English");
        assert_eq!(report, "0 messages to look at in en\n");
    }

    #[test]
    fn a_language_that_is_not_there_is_refused() {
        assert!(
            report("xx")
                .expect_err("no folder")
                .to_string()
                .contains("i18n/xx")
        );
    }
}
