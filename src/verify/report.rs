//! The report on a file, in the same sentences in the window and in the terminal.

use super::{
    Advice, Checksum, Examined, Listed, Verdict, Verified, downloads_without_key, parse_checksum,
};
use crate::catalog::{Catalog, KeyUse, LinkId, Messenger, SigningKey, Speaker};
use crate::fl;
use crate::l10n::bidi::terminal_line;
use crate::l10n::{Localizer, labels};

/// The commands that look for a key, and that check the signature of a list with it.
const SEARCH_KEY: &str = "gpg --search-keys";
const CHECK_LIST: &str = "gpg --verify _sha256sums.asc _sha256sums";

#[derive(Debug, Clone)]
pub struct Report {
    pub advice: Advice,
    /// From top to bottom. The first is the verdict.
    pub lines: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A sentence that begins with the verdict.
    Verdict(String),
    Text(String),
    /// One of several things.
    Item(String),
    Sources(Vec<LinkId>),
    /// In capital digits.
    Fingerprint(String),
    Command(&'static str),
}

/// The face in which a person can say which SHA-256 a file is to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    Window,
    Terminal,
}

/// Tells what was found in a file, which is to have the SHA-256 `wanted` if that is given, in capital digits.
pub fn report(
    catalog: &Catalog,
    l10n: &Localizer,
    examined: &Examined,
    wanted: Option<&str>,
    asker: Asker,
) -> Report {
    let mut writer = Writer {
        catalog,
        l10n,
        asker,
        lines: Vec::new(),
    };
    let advice = examined.advice(catalog, wanted);
    let verdict = examined.verdict(catalog);
    let checksum = examined.checksum.as_ref();
    let is_given = wanted.zip(checksum).map(|(wanted, it)| wanted == it.actual);
    let contradicting = checksum.and_then(|it| it.listed.iter().find(|list| !list.agrees(it)));
    if is_given == Some(false) {
        // Nothing else, as whatever good is said of the file could be taken for the verdict.
        writer.verdict(fl!(l10n, "verify-checksum-differs"));
        writer.checksum(checksum);
    } else if let Some(list) = contradicting {
        writer.verdict(writer.listed_differs(list));
        writer.checksum(checksum);
        writer.signature_steps();
    } else {
        writer.of_verdict(&verdict, is_given);
        if let Some(app) = verdict.app() {
            writer.details(app);
        }
        writer.checksum(checksum);
        writer.compared(&verdict, checksum, is_given);
    }
    Report {
        advice,
        lines: writer.lines,
    }
}

/// The checksum that a person pasted to compare a file with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    Nothing,
    /// Not a SHA-256, or not yet.
    Unreadable,
    /// In capital digits.
    Checksum(String),
}

impl Wanted {
    pub fn parse(text: &str) -> Self {
        if text.trim().is_empty() {
            return Self::Nothing;
        }
        parse_checksum(text).map_or(Self::Unreadable, Self::Checksum)
    }
}

struct Writer<'a> {
    catalog: &'a Catalog,
    l10n: &'a Localizer,
    asker: Asker,
    lines: Vec<Line>,
}

impl Writer<'_> {
    fn verdict(&mut self, words: String) {
        self.lines.push(Line::Verdict(words));
    }

    fn text(&mut self, words: String) {
        self.lines.push(Line::Text(words));
    }

    fn item(&mut self, words: String) {
        self.lines.push(Line::Item(words));
    }

    fn fingerprint(&mut self, digits: &str) {
        self.lines.push(Line::Fingerprint(digits.to_owned()));
    }

    fn of_verdict(&mut self, verdict: &Verdict<'_>, is_given: Option<bool>) {
        let l10n = self.l10n;
        let package = verdict.app().map_or("", |app| app.package.as_str());
        let name = verdict.messenger().map_or("", |it| it.name.as_str());
        match verdict {
            Verdict::Genuine {
                messenger, keys, ..
            } => {
                for key in keys {
                    self.verdict(self.genuine(messenger, key));
                    self.item(l10n.text(&key.fact.text));
                    self.lines.push(Line::Sources(key.fact.sources.clone()));
                }
            }
            Verdict::OtherKey { messenger, .. } => {
                let words = fl!(l10n, "verify-other-key", name = name, package = package);
                self.verdict(words);
                let without = downloads_without_key(messenger);
                let without: Vec<String> = without.map(|it| labels::download(l10n, it)).collect();
                if !without.is_empty() {
                    let channels = labels::list(l10n, &without);
                    self.text(fl!(
                        l10n,
                        "verify-channels-without-key",
                        channels = channels
                    ));
                }
            }
            Verdict::OtherApp { .. } => {
                let words = fl!(l10n, "verify-other-app", name = name, package = package);
                self.verdict(words);
            }
            Verdict::NoKey { .. } => {
                let words = fl!(l10n, "verify-no-key", name = name, package = package);
                self.verdict(words);
            }
            Verdict::UnknownApp(_) => {
                self.verdict(fl!(l10n, "verify-unknown-app", package = package));
            }
            Verdict::NotSigned => self.verdict(fl!(l10n, "verify-not-signed")),
            Verdict::Damaged(damage) => {
                self.verdict(fl!(l10n, "verify-damaged"));
                let reason = l10n.inline(&damage.to_string());
                self.text(fl!(l10n, "verify-reason", reason = reason));
            }
            Verdict::NotApk if is_given == Some(true) => {
                self.verdict(fl!(l10n, "verify-checksum-is-given"));
                self.text(fl!(l10n, "verify-only-compared"));
            }
            Verdict::NotApk => self.verdict(fl!(l10n, "verify-not-apk")),
        }
    }

    fn genuine(&self, messenger: &Messenger, key: &SigningKey) -> String {
        let name = messenger.name.as_str();
        match key.fact.speaker {
            Speaker::Project(_) => fl!(self.l10n, "verify-genuine", name = name),
            Speaker::PrivacyGuides => fl!(self.l10n, "verify-genuine-recorded", name = name),
        }
    }

    fn details(&mut self, app: &Verified) {
        let l10n = self.l10n;
        let version = match &app.version_name {
            // Whoever made the app wrote it.
            Some(name) => terminal_line(&format!("{name} ({})", app.version_code)),
            None => app.version_code.to_string(),
        };
        let schemes: Vec<String> = app.schemes.iter().map(ToString::to_string).collect();
        self.text(fl!(
            l10n,
            "verify-app",
            package = l10n.inline(&app.package),
            version = l10n.inline(&version),
            schemes = labels::list(l10n, &schemes)
        ));
        self.text(fl!(l10n, "verify-signers"));
        for signer in &app.signers {
            self.fingerprint(&signer.to_string().to_uppercase());
        }
    }

    fn checksum(&mut self, checksum: Option<&Checksum>) {
        if let Some(checksum) = checksum {
            self.text(fl!(self.l10n, "verify-checksum"));
            self.fingerprint(&checksum.actual);
        }
    }

    /// Says with what the checksum was compared, or can be.
    fn compared(
        &mut self,
        verdict: &Verdict<'_>,
        checksum: Option<&Checksum>,
        is_given: Option<bool>,
    ) {
        let (l10n, Some(checksum)) = (self.l10n, checksum) else {
            return;
        };
        let is_other = matches!(verdict, Verdict::NotApk);
        if is_given == Some(true) && !is_other {
            self.text(fl!(l10n, "verify-checksum-is-given"));
        }
        if !is_other {
            // Nothing good that a list says makes it better.
            return;
        }
        for listed in &checksum.listed {
            let list = self.list_name(listed);
            self.text(fl!(l10n, "verify-listed", list = list));
        }
        if is_given.is_none() {
            if checksum.listed.is_empty() {
                self.text(match self.asker {
                    Asker::Window => fl!(l10n, "verify-checksum-paste"),
                    Asker::Terminal => fl!(l10n, "verify-checksum-compare"),
                });
            }
            self.signature_steps();
        }
    }

    fn listed_differs(&self, listed: &Listed) -> String {
        let list = self.list_name(listed);
        fl!(self.l10n, "verify-listed-differs", list = list)
    }

    fn list_name(&self, listed: &Listed) -> String {
        let list = listed.list.file_name().unwrap_or_default();
        self.l10n.inline(&terminal_line(&list.to_string_lossy()))
    }

    /// The steps to check the signature of a list of checksums.
    fn signature_steps(&mut self) {
        let l10n = self.l10n;
        self.text(fl!(l10n, "verify-steps"));
        self.item(fl!(l10n, "verify-step-key"));
        self.lines.push(Line::Command(SEARCH_KEY));
        for messenger in self.catalog.messengers() {
            let keys = messenger.keys.iter();
            for key in keys.filter(|key| key.signs == KeyUse::Files) {
                self.item(fl!(
                    l10n,
                    "verify-step-fingerprint",
                    name = messenger.name.as_str(),
                    files = l10n.inline(&l10n.text(&key.fact.text))
                ));
                self.fingerprint(&key.fingerprint);
            }
        }
        self.item(fl!(l10n, "verify-step-gpg"));
        self.lines.push(Line::Command(CHECK_LIST));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pasted_is_compared_only_when_it_is_whole() {
        let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Wanted::parse(" \n"), Wanted::Nothing);
        assert_eq!(Wanted::parse(&sum[1..]), Wanted::Unreadable);
        let whole = Wanted::Checksum(sum.to_uppercase());
        assert_eq!(Wanted::parse(&format!(" {sum}\n")), whole);
    }
}
