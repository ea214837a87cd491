//! What a cell rests on.

use iced::widget::{column, container};
use iced::{Element, Fill};

use super::{Message, ON_LINK};
use crate::catalog::{Assessment, Catalog, LinkId, Messenger, MessengerId};
use crate::comparison::{Subject, subject_name};
use crate::icon::{Icon, icon};
use crate::screen::guide::Frame;
use crate::theme::space;
use crate::widget::card::card;
use crate::widget::level;
use crate::widget::link::sources;
use crate::widget::pressable::{Kind, pressable};
use crate::widget::words::{Style, paragraph};
use crate::{fl, names};

/// What the cell in this row of this messenger rests on; nothing if no cell was pressed.
pub(super) fn view<'a>(
    frame: Frame<'a>,
    cell: Option<&(String, MessengerId)>,
) -> Option<Element<'a, Message>> {
    let look = frame.look;
    let (row, messenger) = cell?;
    let messenger = frame.catalog.messenger(messenger.as_str())?;
    let subject = Subject::all(frame.catalog).find(|subject| subject.key() == row)?;
    let name = look.words.inline(&subject_name(look.words, subject));
    let title = fl!(
        look.words,
        "compare-basis",
        criterion = name,
        name = messenger.name.as_str()
    );
    let assessment = match subject {
        Subject::Criterion(criterion) => messenger.assessment(&criterion.term.id),
        Subject::Network | Subject::Systems | Subject::Stores | Subject::Audits => None,
    };
    let (notes, rests_on) = assessment.map_or_else(
        || of(frame, messenger, subject),
        |assessment| of_level(frame, assessment),
    );
    let notes = notes
        .into_iter()
        .map(|note| paragraph(look, note, Style::body(look)));
    let mut words = iced::widget::Column::with_children(notes)
        .spacing(space::XXS)
        .width(Fill);
    if !rests_on.is_empty() {
        words = words.push(sources(look, frame.catalog, &rests_on, ON_LINK));
    }
    let close = pressable(
        look,
        Kind::Plain,
        icon(Icon::X, 16.0, look.colors.secondary),
    )
    .padding(space::XS)
    .id("basis-close");
    let close = close
        .named(fl!(look.words, "close"))
        .on_press(Message::BasisDismissed);
    let sign = assessment.map(|assessment| level::sign(look, assessment.level()).into());
    let content = look.direction.row(
        sign.into_iter()
            .chain([words.into(), close.into()])
            .collect(),
    );
    let content = card(
        look,
        &title,
        content.spacing(space::S).align_y(iced::Center),
    );
    Some(
        container(column![content])
            .padding([space::S, 0.0])
            .id("basis")
            .into(),
    )
}

/// The level with its note, and what it rests on.
fn of_level(frame: Frame<'_>, assessment: &Assessment) -> (Vec<String>, Vec<LinkId>) {
    let words = frame.look.words;
    let level = names::level(words, assessment.level());
    let (note, sources) = match (&assessment.now, &assessment.note) {
        (Some(now), _) => {
            let (note, date) = (words.inline(&words.text(&now.note)), words.date(now.since));
            (
                fl!(
                    words,
                    "glance-note-since",
                    level = level,
                    note = note,
                    date = date
                ),
                &now.sources,
            )
        }
        (None, Some(note)) => (
            fl!(
                words,
                "glance-note",
                level = level,
                note = words.inline(&words.text(note))
            ),
            &assessment.sources,
        ),
        (None, None) => (fl!(words, "level-not-stated-about"), &assessment.sources),
    };
    (vec![note], sources.clone())
}

/// What the other rows rest on.
fn of(frame: Frame<'_>, messenger: &Messenger, subject: Subject<'_>) -> (Vec<String>, Vec<LinkId>) {
    let words = frame.look.words;
    match subject {
        Subject::Network => {
            let network = frame.catalog.network(&messenger.network);
            (
                network
                    .map(|network| words.text(&network.about))
                    .into_iter()
                    .collect(),
                vec![frame.catalog.page],
            )
        }
        Subject::Systems | Subject::Stores => (
            vec![fl!(words, "compare-basis-downloads")],
            downloads(frame.catalog, messenger),
        ),
        Subject::Audits if messenger.audits.is_empty() => {
            (vec![fl!(words, "level-not-stated-about")], Vec::new())
        }
        Subject::Audits => {
            let notes = messenger.audits.iter().map(|audit| {
                let (date, text) = (
                    words.date(audit.date),
                    words.inline(&words.text(&audit.text)),
                );
                fl!(words, "compare-basis-audit", date = date, text = text)
            });
            (
                notes.collect(),
                messenger.audits.iter().map(|audit| audit.report).collect(),
            )
        }
        Subject::Criterion(_) => (Vec::new(), Vec::new()),
    }
}

/// The downloads, each address once.
fn downloads(catalog: &Catalog, messenger: &Messenger) -> Vec<LinkId> {
    let mut links: Vec<LinkId> = Vec::new();
    for download in &messenger.downloads {
        if !links
            .iter()
            .any(|known| catalog.link(*known).link == catalog.link(download.link).link)
        {
            links.push(download.link);
        }
    }
    links
}
