//! The basis of a cell: its note and its sources.

use iced::Fill;
use iced::widget::scrollable::Direction;
use iced::widget::{column, container, row, scrollable};

use super::{Message, cell_name};
use crate::catalog::{Level, LinkId, Messenger, MessengerId, Speaker};
use crate::comparison::{Subject, basis, subject_name};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::{Announcement, Part};
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::space;
use crate::gui::widget::card::card;
use crate::gui::widget::close_button::close_button;
use crate::gui::widget::finger_scroll::finger_scroll;
use crate::gui::widget::level;
use crate::gui::widget::link::sources;
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::scroll::thin;
use crate::gui::widget::selectable::selectable_aside;
use crate::gui::widget::text::{Style, paragraph};
use crate::l10n::{Localizer, labels};

/// Id of what scrolls it.
const BASIS: &str = "basis-content";
/// The most of the window's height that it takes: the cell that was pressed stays in view.
const MOST: f32 = 0.25;

/// The words of it, made when a cell is pressed or the language changes.
#[derive(Debug, Clone)]
pub(super) struct Basis {
    language: String,
    /// The key of the row, and the messenger.
    cell: (String, MessengerId),
    title: String,
    level: Option<Level>,
    meaning: Option<String>,
    notes: Vec<String>,
    speaker: String,
    sources: Vec<LinkId>,
}

impl Basis {
    /// None if there is no such cell.
    pub fn new(cx: ViewContext<'_>, cell: &(String, MessengerId)) -> Option<Self> {
        let l10n = cx.locale.l10n;
        let (row, messenger) = cell;
        let messenger = cx.catalog.messenger(messenger.as_str())?;
        let subject = Subject::all(cx.catalog).find(|subject| subject.key() == row)?;
        let name = l10n.inline(&subject_name(l10n, subject));
        let (notes, speaker) = told(cx, messenger, subject);
        let rests_on = basis(cx.catalog, messenger, subject).into_iter();
        Some(Self {
            language: l10n.language().to_owned(),
            cell: cell.clone(),
            title: fl!(
                l10n,
                "compare-basis",
                criterion = name,
                name = messenger.name.as_str()
            ),
            level: subject.answer(messenger).map(|answer| answer.level),
            meaning: subject.meaning().map(|meaning| l10n.text(meaning)),
            notes,
            speaker,
            sources: rests_on.flat_map(|basis| basis.sources).collect(),
        })
    }

    pub fn is_of(&self, l10n: &Localizer, cell: &(String, MessengerId)) -> bool {
        self.language == l10n.language() && self.cell == *cell
    }
}

/// `presses` tells it from another with the same words.
pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    basis: &'a Basis,
    presses: usize,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let spoken = Part::Announcement(Announcement {
        words: basis.notes.join("\n"),
        key: presses.to_string(),
        is_of_screen: true,
    });
    let notes = basis.notes.iter();
    let notes = notes.map(|note| paragraph(locale, note, Style::body()));
    let notes = iced::widget::Column::with_children(notes)
        .spacing(space::XXS)
        .width(Fill);
    let meaning = basis.meaning.as_ref();
    let mut words = column![]
        .push(meaning.map(|meaning| paragraph(locale, meaning, Style::small())))
        .push(semantic(spoken, notes))
        .spacing(space::XXS)
        .width(Fill);
    if !basis.sources.is_empty() {
        words = words.push(sources(
            locale,
            cx.catalog,
            &basis.speaker,
            &basis.sources,
            Message::Request,
        ));
    }
    let close = close_button(locale, "basis-close", Message::BasisDismissed);
    let content = mirror(
        locale.direction,
        row![]
            .push(basis.level.map(level::sign))
            .push(words)
            .push(close)
            .spacing(space::S)
            .align_y(iced::Center),
    );
    let content = selectable_aside(
        card(locale, &basis.title, content),
        Message::Request,
        cx.key_owner,
    );
    let content = finger_scroll(cx.reduces_motion, content, |content| {
        let scrolled = scrollable(content).id(BASIS);
        scrolled.direction(Direction::Vertical(thin())).into()
    });
    let (row, messenger) = &basis.cell;
    let region = Part::Region {
        name: basis.title.clone(),
        key: cell_name(row, messenger),
    };
    let most = cx.height * MOST;
    let content = container(semantic(region, content));
    content.max_height(most).id("basis").into()
}

/// The statement of Privacy Guides on a criterion, where the project says something, too.
fn beside_project(l10n: &Localizer, messenger: &Messenger, subject: Subject<'_>) -> Option<String> {
    let assessment = match subject {
        Subject::Criterion(criterion) => messenger.assessment(&criterion.term.id)?,
        Subject::Need(..)
        | Subject::Network
        | Subject::Systems
        | Subject::Stores
        | Subject::Audits => return None,
    };
    let is_of_project = assessment.current().speaker != Speaker::PrivacyGuides;
    is_of_project.then(|| labels::edition_beside_project(l10n, assessment.original.level))
}

/// Notes, and who says so.
fn told(cx: ViewContext<'_>, messenger: &Messenger, subject: Subject<'_>) -> (Vec<String>, String) {
    let l10n = cx.locale.l10n;
    let Some(answer) = subject.answer(messenger) else {
        return of(cx, messenger, subject);
    };
    let mut notes = vec![labels::answer_in_full(l10n, answer)];
    notes.extend(beside_project(l10n, messenger, subject));
    let speaker = match subject {
        Subject::Need(_, need) => labels::answering_speaker(l10n, messenger, need, answer),
        Subject::Criterion(_)
        | Subject::Network
        | Subject::Systems
        | Subject::Stores
        | Subject::Audits => labels::speaker(l10n, messenger, answer.speaker),
    };
    (notes, speaker)
}

/// The notes and the speaker, for the rows without a level.
fn of(cx: ViewContext<'_>, messenger: &Messenger, subject: Subject<'_>) -> (Vec<String>, String) {
    let l10n = cx.locale.l10n;
    let privacy_guides = fl!(l10n, "said-by-privacy-guides");
    match subject {
        Subject::Network => {
            let network = cx.catalog.network(&messenger.network);
            let about = network.map(|network| l10n.text(&network.about));
            (about.into_iter().collect(), privacy_guides)
        }
        Subject::Systems | Subject::Stores => (
            vec![fl!(l10n, "compare-basis-downloads")],
            fl!(l10n, "said-by-downloads"),
        ),
        Subject::Audits if messenger.audits.is_empty() => {
            (vec![fl!(l10n, "level-not-stated-about")], privacy_guides)
        }
        Subject::Audits => {
            let notes = messenger.audits.iter().map(|audit| {
                let (date, text) = (l10n.date(audit.date), l10n.inline(&l10n.text(&audit.text)));
                fl!(l10n, "compare-basis-audit", date = date, text = text)
            });
            (notes.collect(), privacy_guides)
        }
        Subject::Criterion(_) | Subject::Need(..) => (Vec::new(), privacy_guides),
    }
}
