//! The basis of a cell: its note and its sources.

use iced::Fill;
use iced::widget::scrollable::Direction;
use iced::widget::{column, container, row, scrollable};

use super::{Message, cell_name};
use crate::catalog::{LinkId, Messenger, MessengerId, Speaker};
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

/// `presses` tells it from another with the same words.
pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    cell: Option<&(String, MessengerId)>,
    presses: usize,
) -> Option<Element<'a, Message>> {
    let locale = cx.locale;
    let (row, messenger) = cell?;
    let messenger = cx.catalog.messenger(messenger.as_str())?;
    let subject = Subject::all(cx.catalog).find(|subject| subject.key() == row)?;
    let name = locale.l10n.inline(&subject_name(locale.l10n, subject));
    let title = fl!(
        locale.l10n,
        "compare-basis",
        criterion = name,
        name = messenger.name.as_str()
    );
    let answer = subject.answer(messenger);
    let rests_on = basis(cx.catalog, messenger, subject).into_iter();
    let rests_on: Vec<LinkId> = rests_on.flat_map(|basis| basis.sources).collect();
    let (notes, speaker) = told(cx, messenger, subject);
    let about = subject.meaning().map(|about| locale.l10n.text(about));
    let spoken = Part::Announcement(Announcement {
        words: notes.join("\n"),
        key: presses.to_string(),
        is_of_screen: true,
    });
    let notes = notes
        .into_iter()
        .map(|note| paragraph(locale, note, Style::body()));
    let notes = iced::widget::Column::with_children(notes)
        .spacing(space::XXS)
        .width(Fill);
    let mut words = column![]
        .push(about.map(|about| paragraph(locale, about, Style::small())))
        .push(semantic(spoken, notes))
        .spacing(space::XXS)
        .width(Fill);
    if !rests_on.is_empty() {
        words = words.push(sources(
            locale,
            cx.catalog,
            &speaker,
            &rests_on,
            Message::Request,
        ));
    }
    let close = close_button(locale, "basis-close", Message::BasisDismissed);
    let sign = answer.map(|answer| level::sign(answer.level));
    let content = mirror(
        locale.direction,
        row![]
            .push(sign)
            .push(words)
            .push(close)
            .spacing(space::S)
            .align_y(iced::Center),
    );
    let content = selectable_aside(
        card(locale, &title, content),
        Message::Request,
        cx.key_owner,
    );
    let content = finger_scroll(cx.reduces_motion, content, |content| {
        let scrolled = scrollable(content).id(BASIS);
        scrolled.direction(Direction::Vertical(thin())).into()
    });
    let region = Part::Region {
        name: title,
        key: cell_name(row, &messenger.id),
    };
    let most = cx.height * MOST;
    let content = container(semantic(region, content));
    Some(content.max_height(most).id("basis").into())
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
