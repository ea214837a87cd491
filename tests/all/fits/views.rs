//! All that there is to look at: screens, articles, modals, menus, banners, and the rare states of each.
//!
//! Whatever is shown is noted by its kind. A new variant of what is matched here doesn't compile before it has a kind, and a kind that is
//! never shown is told of.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use iced::advanced::widget::Id;
use iced::{Point, Size};
use messenger_guide::catalog::{Catalog, Date, KeyUse, MessengerId, Platform};
use messenger_guide::comparison::{Form, Subject};
use messenger_guide::gui::anchor::{Anchor, Article};
use messenger_guide::gui::app::{
    App, Banner, CheckError, CheckEvent, CheckState, HandoutError, Menu, Message, Modal, Screen,
    Services, Startup,
};
use messenger_guide::gui::request::{ContextMenu, Request};
use messenger_guide::gui::screen::{about, compare, guide, learn};
use messenger_guide::gui::text_menu::{TextMenu, TextOwner};
use messenger_guide::l10n::Locales;
use messenger_guide::platform::browser::OpenError;
use messenger_guide::platform::file_dialog::DialogError;
use messenger_guide::platform::settings::{LoadError, LoadErrorReason, SaveError, Settings};
use messenger_guide::ranking::GroupKind;
use messenger_guide::requirements::Verdict as Meets;
use messenger_guide::search::{Index, MAX_QUERY, languages as searched};
use messenger_guide::verify::report::{Line, Wanted};
use messenger_guide::verify::{Advice, Checksum, Examined, Listed, Signature, Verdict};
use messenger_guide_apk::Damage;

use crate::support::{Recorder, run, startup};
use crate::verify::app as signed_app;

/// Names the kinds of something, and lists the names.
macro_rules! kinds {
    ($function:ident, $all:ident, $type:ty, { $($pattern:pat => $name:literal,)* }) => {
        fn $function(of: $type) -> &'static str {
            match of { $($pattern => $name,)* }
        }
        const $all: &[&str] = &[$($name),*];
    };
}

kinds!(screen, SCREENS, Screen, {
    Screen::Guide => "screen: guide",
    Screen::Compare => "screen: compare",
    Screen::Learn => "screen: learn",
    Screen::About => "screen: about",
});
kinds!(article, ARTICLES, Article, {
    Article::Evidence => "article: evidence",
    Article::Criteria => "article: criteria",
    Article::Secrecy => "article: secrecy",
    Article::Networks => "article: networks",
    Article::Threats => "article: threats",
    Article::Limits => "article: limits",
    Article::Blocked => "article: blocked",
    Article::Changes => "article: changes",
});
kinds!(menu, MENUS, Menu, {
    Menu::Language => "menu: language",
    Menu::Theme => "menu: theme",
});
kinds!(context_menu, CONTEXT_MENUS, &ContextMenu, {
    ContextMenu::Link(_) => "context menu: link",
    ContextMenu::Text(TextMenu { owner: TextOwner::Page, .. }) => "context menu: page",
    ContextMenu::Text(TextMenu { owner: TextOwner::Field(_), .. }) => "context menu: field",
});
kinds!(modal, MODALS, &Modal, {
    Modal::Link { copied: false, .. } => "modal: link",
    Modal::Link { copied: true, .. } => "modal: link, copied",
    Modal::Fingerprint(_) => "modal: fingerprint",
    Modal::FileCheck(_) => "modal: file check",
    Modal::Share(_) => "modal: share",
    Modal::Shortcuts => "modal: shortcuts",
});
kinds!(saved, SAVED, Option<&Result<PathBuf, HandoutError>>, {
    None => "page: not yet saved",
    Some(Ok(_)) => "page: saved",
    Some(Err(HandoutError::NoDialog(_))) => "page: no dialog",
    Some(Err(HandoutError::NotSaved(_))) => "page: not saved",
});
kinds!(state, STATES, &CheckState, {
    CheckState::Waiting => "check: waiting",
    CheckState::Running { .. } => "check: running",
    CheckState::Done { .. } => "check: done",
    CheckState::Failed(CheckError::Cancelled) => "check: cancelled",
    CheckState::Failed(CheckError::NotRead(_)) => "check: not read",
});
kinds!(verdict, VERDICTS, &Verdict<'_>, {
    Verdict::Genuine { .. } => "verdict: genuine",
    Verdict::OtherKey { .. } => "verdict: other key",
    Verdict::OtherApp { .. } => "verdict: other app",
    Verdict::NoKey { .. } => "verdict: no key",
    Verdict::UnknownApp(_) => "verdict: unknown app",
    Verdict::NotSigned => "verdict: not signed",
    Verdict::Damaged(_) => "verdict: damaged",
    Verdict::NotApk => "verdict: not an app",
});
kinds!(advice, ADVICE, Advice, {
    Advice::Trust => "advice: trust",
    Advice::Same => "advice: same",
    Advice::Unknown => "advice: unknown",
    Advice::Refuse => "advice: refuse",
});
kinds!(line, LINES, &Line, {
    Line::Verdict(_) => "line: verdict",
    Line::Text(_) => "line: text",
    Line::Item(_) => "line: item",
    Line::Sources(_) => "line: sources",
    Line::Fingerprint(_) => "line: fingerprint",
    Line::Command(_) => "line: command",
});
kinds!(pasted, PASTED, &Wanted, {
    Wanted::Nothing => "pasted: nothing",
    Wanted::Unreadable => "pasted: unreadable",
    Wanted::Checksum(_) => "pasted: a checksum",
});
kinds!(banner, BANNERS, &Banner, {
    Banner::SettingsBackedUp(_) => "banner: settings backed up",
    Banner::SettingsUnusable => "banner: settings unusable",
    Banner::SettingsNotSaved => "banner: settings not saved",
    Banner::Forgotten => "banner: forgotten",
    Banner::NotForgotten(_) => "banner: not forgotten",
    Banner::RemembersNothing => "banner: remembers nothing",
    Banner::RemembersAgain => "banner: remembers again",
    Banner::LinkFailed { copied: false, .. } => "banner: link failed",
    Banner::LinkFailed { copied: true, .. } => "banner: link failed, address copied",
    Banner::LinkRequested(_) => "banner: link requested",
    Banner::FactsAged => "banner: facts aged",
});
kinds!(group, GROUPS, GroupKind, {
    GroupKind::Recommendation(_) => "list: recommended",
    GroupKind::Verdict(Meets::Meets) => "list: meets",
    GroupKind::Verdict(Meets::NotStated) => "list: not stated",
    GroupKind::Verdict(Meets::DoesNot) => "list: does not",
    GroupKind::Found => "list: found",
});

/// The kinds of what this shows.
fn shown(app: &App, catalog: &Catalog) -> BTreeSet<&'static str> {
    let mut kinds = BTreeSet::from([screen(app.screen())]);
    if app.screen() == Screen::Learn {
        kinds.insert(article(app.learn().reading_position().article()));
    }
    kinds.extend(app.menu().map(menu));
    kinds.extend(app.banners().iter().map(banner));
    if app.screen() == Screen::Guide {
        kinds.extend(app.guide().groups().iter().map(|it| group(it.kind)));
    }
    let Some(open) = app.modal() else {
        return kinds;
    };
    kinds.insert(modal(open));
    match open {
        Modal::Share(share) => {
            kinds.insert(saved(share.outcome.as_ref()));
        }
        Modal::FileCheck(checks) => {
            for file in checks.files() {
                kinds.extend([state(&file.state), pasted(&Wanted::parse(&file.pasted))]);
                if let CheckState::Done { examined, report } = &file.state {
                    kinds.extend([verdict(&examined.verdict(catalog)), advice(report.advice)]);
                    kinds.extend(report.lines.iter().map(line));
                }
            }
        }
        Modal::Link { .. } | Modal::Fingerprint(_) | Modal::Shortcuts => {}
    }
    kinds
}

/// All that has to be shown.
pub fn all_kinds() -> BTreeSet<&'static str> {
    let kinds = [
        SCREENS,
        ARTICLES,
        MENUS,
        CONTEXT_MENUS,
        MODALS,
        SAVED,
        STATES,
        VERDICTS,
        ADVICE,
        LINES,
        PASTED,
        BANNERS,
        GROUPS,
    ];
    kinds.concat().into_iter().collect()
}

/// The sizes of the window that make a difference.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sizes {
    All,
    /// Where only the width matters, as the rest is scrolled: the narrowest, and one with two panes.
    Widths,
    /// Where even that doesn't matter: the narrowest.
    Narrowest,
}

/// Something to look at.
pub struct View {
    pub name: String,
    pub sizes: Sizes,
    pub kinds: BTreeSet<&'static str>,
}

/// Shows one thing after the other, each in the same window, so that what is laid out already is kept.
pub struct Tour<'a, F> {
    catalog: &'a Arc<Catalog>,
    locales: &'a Arc<Locales>,
    language: &'a str,
    look: F,
}

impl<'a, F: FnMut(&View, &mut App)> Tour<'a, F> {
    /// `look` is shown everything. It may change the size of the window.
    pub fn new(
        catalog: &'a Arc<Catalog>,
        locales: &'a Arc<Locales>,
        language: &'a str,
        look: F,
    ) -> Self {
        Self {
            catalog,
            locales,
            language,
            look,
        }
    }

    pub fn take(&mut self) {
        self.screens();
        self.messengers();
        self.search();
        self.overlays();
        self.file_check();
        self.banners();
        self.starts();
    }

    fn startup(&self, recorder: &Arc<Recorder>) -> Startup {
        let (catalog, locales) = (self.catalog, self.locales);
        Startup {
            catalog: Arc::clone(catalog),
            locales: Arc::clone(locales),
            ..startup(self.language, Size::new(1120.0, 760.0), recorder)
        }
    }

    /// An app without an index, which takes long to build.
    fn begin(startup: Startup) -> App {
        let (mut app, _) = App::new(startup);
        run(&mut app, Message::WindowFitted);
        let _ = app.update(Message::FirstFrameDrawn);
        app
    }

    fn app(&self) -> App {
        Self::begin(self.startup(&Arc::default()))
    }

    fn show(&mut self, app: &mut App, name: &str, sizes: Sizes) {
        self.show_with(app, name, sizes, None);
    }

    fn show_with(&mut self, app: &mut App, name: &str, sizes: Sizes, kind: Option<&'static str>) {
        let mut kinds = shown(app, self.catalog);
        kinds.extend(kind);
        let name = name.to_owned();
        (self.look)(&View { name, sizes, kinds }, app);
    }

    fn screens(&mut self) {
        let mut app = self.app();
        self.show(&mut app, "guide", Sizes::All);
        for screen in [Screen::Compare, Screen::About, Screen::Learn] {
            run(&mut app, Message::ScreenChosen(screen));
            self.show(&mut app, &format!("{screen:?}"), Sizes::All);
        }
        for article in Article::ALL {
            let chosen = learn::Message::ArticleChosen(article);
            run(&mut app, Message::Learn(chosen));
            self.show(&mut app, &format!("{article:?}"), Sizes::All);
        }
        // The way back, wherever a term leads from.
        for screen in [Screen::Guide, Screen::Compare, Screen::About, Screen::Learn] {
            run(&mut app, Message::ScreenChosen(screen));
            run(
                &mut app,
                Message::Request(Request::Explain(Anchor::Evidence)),
            );
            self.show(&mut app, &format!("back to {screen:?}"), Sizes::Narrowest);
        }
        run(&mut app, Message::ScreenChosen(Screen::Compare));
        let catalog = Arc::clone(self.catalog);
        let messengers = || catalog.messengers().iter().cycle();
        for (subject, messenger) in Subject::all(&catalog).zip(messengers()) {
            let id = messenger.id.clone();
            let pressed = compare::Message::CellPressed(subject.key().to_owned(), id);
            run(&mut app, Message::Compare(pressed));
            self.show(
                &mut app,
                &format!("basis of {}", subject.key()),
                Sizes::Narrowest,
            );
        }
        self.show(&mut app, "basis", Sizes::Widths);
        run(&mut app, Message::Compare(compare::Message::BasisDismissed));
        for form in [Form::Markdown, Form::Text, Form::Csv] {
            run(
                &mut app,
                Message::Compare(compare::Message::CopyPressed(form)),
            );
            self.show(&mut app, &format!("copied as {form:?}"), Sizes::Narrowest);
        }
        run(
            &mut app,
            Message::Compare(compare::Message::DifferencesToggled),
        );
        self.show(&mut app, "differences", Sizes::Widths);
        run(&mut app, Message::WindowResized(Size::new(1120.0, 760.0)));
        for messenger in catalog.messengers() {
            let toggled = compare::Message::MessengerToggled(messenger.id.clone());
            run(&mut app, Message::Compare(toggled));
        }
        self.show(&mut app, "nothing to compare", Sizes::Widths);
    }

    /// Each with everything chosen that can matter, and its first steps done.
    fn messengers(&mut self) {
        let mut app = self.app();
        let catalog = Arc::clone(self.catalog);
        let needs = catalog.needs.iter();
        let needs = needs.map(|need| guide::Message::NeedToggled(need.id.clone()));
        let devices = Platform::NATIVE.into_iter();
        let devices = devices.map(guide::Message::DeviceToggled);
        for chosen in needs.chain(devices) {
            run(&mut app, Message::Guide(chosen));
        }
        self.show(&mut app, "everything chosen", Sizes::Widths);
        let unfolded = guide::Message::NeedsFolded(false);
        run(&mut app, Message::Guide(unfolded));
        self.show(&mut app, "all that can matter", Sizes::Widths);
        for messenger in catalog.messengers() {
            let id = || messenger.id.clone();
            let step = messenger.setup.iter().flat_map(|setup| &setup.steps).next();
            let ticked = step.map(|step| guide::Message::StepToggled(id(), step.id.clone()));
            for message in ticked
                .into_iter()
                .chain([guide::Message::MessengerChosen(id())])
            {
                run(&mut app, Message::Guide(message));
            }
            self.show(&mut app, messenger.id.as_str(), Sizes::All);
        }
        // So that each kind of group is there.
        for need in &catalog.needs {
            run(
                &mut app,
                Message::Guide(guide::Message::RequirementsCleared),
            );
            run(
                &mut app,
                Message::Guide(guide::Message::NeedToggled(need.id.clone())),
            );
            run(&mut app, Message::BackPressed);
            self.show(&mut app, &format!("{} chosen", need.id), Sizes::Narrowest);
        }
    }

    fn search(&mut self) {
        let mut app = self.app();
        let languages = {
            let own = self.locales.find(self.language).expect("a language");
            searched(own, self.locales.fallback())
        };
        let index = Index::new(self.catalog, &languages);
        let texts = self.catalog.messages().into_iter();
        let texts: Vec<String> = texts.map(|id| languages[0].text(id)).collect();
        // A word that is found inside of a text.
        let has_passage = |word: &&str| {
            word.chars().count() > 3
                && index.find(word).is_some_and(|found| {
                    let places = &found.indices;
                    let passages = places
                        .iter()
                        .filter_map(|position| index.passage(&found, *position, &languages));
                    places.len() > 1 && passages.count() > 1
                })
        };
        let words = texts.iter().flat_map(|text| text.split(' '));
        let word = words.clone().find(has_passage);
        let whole = texts.iter().map(String::as_str).find(has_passage);
        let word = word.or(whole).expect("a word with a passage").to_owned();
        run(
            &mut app,
            Message::Indexed(self.language.to_owned(), Arc::new(index)),
        );
        for (name, text) in [
            ("passages", word),
            ("nothing found", "qqqqqqqq".to_owned()),
            ("too long a search", "signal ".repeat(MAX_QUERY / 5)),
        ] {
            run(&mut app, Message::Typed(String::new()));
            run(&mut app, Message::Guide(guide::Message::SearchTyped(text)));
            self.show(&mut app, name, Sizes::Widths);
        }
    }

    fn overlays(&mut self) {
        let mut app = self.app();
        // There is little to lay out under them.
        run(&mut app, Message::ScreenChosen(Screen::Learn));
        let catalog = Arc::clone(self.catalog);
        for menu in [Menu::Language, Menu::Theme] {
            run(&mut app, Message::MenuPressed(menu));
            self.show(&mut app, &format!("{menu:?}"), Sizes::All);
            run(&mut app, Message::Dismissed);
        }
        let link = catalog.messengers()[0].downloads[0].link;
        let text = |owner| {
            ContextMenu::Text(TextMenu {
                owner,
                has_selection: true,
            })
        };
        for menu in [
            ContextMenu::Link(link),
            text(TextOwner::Page),
            text(TextOwner::Field(Id::new(guide::SEARCH))),
        ] {
            let kind = context_menu(&menu);
            let at = Point::new(160.0, 300.0);
            run(&mut app, Message::ContextMenuRequested(menu, at));
            self.show_with(&mut app, kind, Sizes::Narrowest, Some(kind));
            run(&mut app, Message::Dismissed);
        }
        run(&mut app, Message::Request(Request::ShowShortcuts));
        self.show(&mut app, "shortcuts", Sizes::All);
        // The longest address, and one that replaces another.
        let downloads = || catalog.messengers().iter().flat_map(|it| &it.downloads);
        let links = || downloads().map(|download| download.link);
        let longest = links().max_by_key(|id| catalog.link(*id).link.as_str().len());
        let replacing = links().find(|id| catalog.link(*id).replaces.is_some());
        for id in longest.into_iter().chain(replacing) {
            run(&mut app, Message::Request(Request::ShowLinkDetails(id)));
            self.show(&mut app, "link", Sizes::Widths);
            run(&mut app, Message::Request(Request::CopyAddress(id)));
            self.show(&mut app, "link, copied", Sizes::Narrowest);
        }
        for messenger in catalog.messengers() {
            for key in &messenger.keys {
                let request = Request::ShowFingerprint(messenger.id.clone(), key.id.clone());
                run(&mut app, Message::Request(request));
                self.show(&mut app, "fingerprint", Sizes::Narrowest);
            }
        }
        run(&mut app, Message::FingerprintCopied);
        self.show(&mut app, "fingerprint, copied", Sizes::Widths);
        for messenger in catalog.messengers() {
            run(
                &mut app,
                Message::Request(Request::Share(messenger.id.clone())),
            );
            self.show(&mut app, "share", Sizes::Narrowest);
        }
        run(&mut app, Message::WordsCopied);
        self.show(&mut app, "share, copied", Sizes::Widths);
        for outcome in [
            Ok(Some(PathBuf::from("/home/somebody/Documents/handout.html"))),
            Err(HandoutError::NoDialog(DialogError::new("none"))),
            Err(HandoutError::NotSaved(io::ErrorKind::Other)),
        ] {
            run(&mut app, Message::HandoutSaved(outcome));
            self.show(&mut app, "page", Sizes::Widths);
        }
    }

    /// Every state of a file, with every verdict.
    fn file_check(&mut self) {
        let mut app = self.app();
        run(&mut app, Message::Request(Request::CheckFile));
        self.show(&mut app, "no file", Sizes::Widths);
        run(
            &mut app,
            Message::FilesChosen(Err(DialogError::new("none"))),
        );
        self.show(&mut app, "no dialog", Sizes::Widths);
        let found = findings(self.catalog);
        // More than are taken.
        let files = (0..30).map(|n| PathBuf::from(format!("/home/somebody/app-{n}.apk")));
        // What it leads to is told below: the files aren't there.
        let _ = app.update(Message::FilesChosen(Ok(files.collect())));
        let ids: Vec<_> = match app.modal() {
            Some(Modal::FileCheck(checks)) => checks.files().iter().map(|file| file.id).collect(),
            other => panic!("{other:?}"),
        };
        assert!(ids.len() > found.len() + 4);
        let mut tell = |id, event| {
            let _ = app.update(Message::FileChecked(id, event));
        };
        for (id, (examined, _)) in ids.iter().zip(&found) {
            tell(*id, CheckEvent::Finished(Ok(Arc::clone(examined))));
        }
        let mut others = ids[found.len()..].iter();
        for error in [
            CheckError::Cancelled,
            CheckError::NotRead(io::ErrorKind::Other),
        ] {
            let id = others.next().expect("a file");
            tell(*id, CheckEvent::Finished(Err(error)));
        }
        let running = others.next().expect("a file");
        tell(*running, CheckEvent::Progressed { percent: 37 });
        for (id, (_, pasted)) in ids.iter().zip(&found) {
            run(&mut app, Message::ChecksumTyped(*id, pasted.clone()));
        }
        self.show(&mut app, "files", Sizes::Widths);
    }

    fn banners(&mut self) {
        let catalog = Arc::clone(self.catalog);
        let links = &catalog.messengers()[0].downloads;
        let (first, second) = (links[0].link, links[1].link);
        let backup = PathBuf::from("/home/somebody/.config/messenger-guide/settings.ron.1.bak");
        for backup in [Some(backup), None] {
            let mut startup = self.startup(&Arc::default());
            let reason = LoadErrorReason::Empty;
            startup.load_error = Some(LoadError { reason, backup });
            startup.services.today = Date::parse("2031-11-25");
            let mut app = Self::begin(startup);
            run(&mut app, Message::ScreenChosen(Screen::Learn));
            let failed = |link| Message::LinkOpened(link, Err(OpenError::new("none")));
            run(&mut app, failed(first));
            self.show(&mut app, "banners", Sizes::All);
            run(&mut app, Message::Request(Request::CopyAddress(first)));
            for _ in 0..2 {
                run(&mut app, Message::Request(Request::OpenLink(second)));
            }
            self.show(&mut app, "banners on links", Sizes::Widths);
        }
        let forget = || Message::About(about::Message::Request(Request::ForgetEverything));
        let nothing = |it| Message::About(about::Message::Request(Request::RememberNothing(it)));
        for fails in [false, true] {
            let recorder = Arc::new(Recorder {
                fails,
                ..Recorder::default()
            });
            let mut app = Self::begin(self.startup(&recorder));
            run(&mut app, Message::ScreenChosen(Screen::About));
            for message in [nothing(true), nothing(false), forget()] {
                run(&mut app, message);
                self.show(&mut app, "banners on memory", Sizes::Widths);
            }
        }
        let mut app = self.app();
        run(&mut app, Message::ScreenChosen(Screen::Learn));
        let chosen = guide::Message::NeedToggled(catalog.needs[0].id.clone());
        run(&mut app, Message::Guide(chosen));
        run(&mut app, Message::SettingsSaved(Err(SaveError::NoFolder)));
        self.show(&mut app, "not saved", Sizes::Widths);
    }

    /// The first start, one without a folder for settings, and the program once it has an address.
    fn starts(&mut self) {
        let mut first = self.startup(&Arc::default());
        first.settings = Settings {
            welcomed: false,
            ..first.settings
        };
        // In the language of those for whom there is none.
        if self.language == self.locales.fallback().language() {
            first.language = None;
            first.system_languages = vec!["eo".to_owned()];
        }
        self.show(&mut Self::begin(first), "first start", Sizes::All);
        let mut homeless = self.startup(&Arc::default());
        homeless.services = Services::noop(None);
        let mut app = Self::begin(homeless);
        run(&mut app, Message::ScreenChosen(Screen::About));
        self.show(&mut app, "no folder for settings", Sizes::Widths);
        let mut published = self.startup(&Arc::default());
        let mut catalog = crate::support::catalog();
        let named = catalog.name_repository("https://github.com/owner/name");
        named.expect("an address");
        published.catalog = Arc::new(catalog);
        let mut app = Self::begin(published);
        for message in [
            Message::ScreenChosen(Screen::About),
            Message::MenuPressed(Menu::Language),
        ] {
            let name = format!("published: {message:?}");
            run(&mut app, message);
            self.show(&mut app, &name, Sizes::All);
        }
    }
}

/// What can be found in files, each with what is pasted to compare it with.
fn findings(catalog: &Catalog) -> Vec<(Arc<Examined>, String)> {
    let ours = |messenger: &MessengerId| {
        let messenger = catalog.messenger(messenger.as_str()).expect("a messenger");
        let keys = messenger.keys.iter();
        let key = keys.clone().find(|key| key.signs == KeyUse::App);
        let key = key.expect("a key of an app");
        (key.packages[0].clone(), key.fingerprint.clone())
    };
    let stranger = "00".repeat(32);
    let signed = |package: &str, signer: &str| Signature::Valid(signed_app(package, &[signer]));
    let mut signatures = Vec::new();
    // By the project itself, or recorded by others.
    for messenger in ["signal", "briar"] {
        let messenger = catalog.messenger(messenger).expect("a messenger");
        let (package, key) = ours(&messenger.id);
        signatures.push(signed(&package, &key));
    }
    let (package, key) = ours(&catalog.messengers()[0].id);
    let mut store = catalog.messengers()[0].downloads.iter().rev();
    let store = store.find_map(|download| {
        let address = catalog.link(download.link).link.as_str();
        address.rsplit('/').next().map(str::to_owned)
    });
    let store = store.expect("a store");
    signatures.extend([
        signed(&package, &stranger),
        signed("org.example", &key),
        signed(&store, &stranger),
        signed("org.example", &stranger),
        Signature::NotSigned,
        Signature::Damaged(Damage::SignersDiffer),
        Signature::NotApk,
    ]);
    let actual = "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD";
    let listed = |checksum: &str| {
        vec![Listed {
            list: PathBuf::from("/home/somebody/_sha256sums"),
            checksum: checksum.to_owned(),
        }]
    };
    let examined = |signature, listed| {
        let actual = actual.to_owned();
        Arc::new(Examined {
            signature,
            checksum: Some(Checksum { actual, listed }),
        })
    };
    let mut findings: Vec<_> = signatures
        .into_iter()
        .map(|signature| (examined(signature, Vec::new()), String::new()))
        .collect();
    let other = || Signature::NotApk;
    findings.extend([
        (examined(other(), listed(actual)), "not a sum".to_owned()),
        (examined(other(), listed(&stranger)), String::new()),
        (examined(other(), Vec::new()), actual.to_owned()),
        (examined(signed(&package, &key), Vec::new()), stranger),
    ]);
    findings
}
