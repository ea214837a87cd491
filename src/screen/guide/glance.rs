//! At a glance: every criterion with its level and what that rests on.

use iced::widget::{Column, column, container};
use iced::{Element, Fill};

use super::{Frame, Message, ON_LINK};
use crate::catalog::{Assessment, Criterion, LinkId, Messenger, Tier};
use crate::fl;
use crate::names;
use crate::screen::learn::Place;
use crate::theme::space;
use crate::widget::card::{card, separator};
use crate::widget::level;
use crate::widget::link::text_link;
use crate::widget::term::{term, term_link};
use crate::widget::words::{Style, paragraph};

/// Width of the detail column from which on there are two columns of criteria, in logical pixels.
const TWO_COLUMNS: f32 = 600.0;

pub(super) fn view<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let look = frame.look;
    let tiers = [
        (Tier::Minimum, fl!(look.words, "tier-minimum")),
        (Tier::BestCase, fl!(look.words, "tier-best-case")),
        (Tier::Joining, fl!(look.words, "tier-joining")),
    ];
    let mut content = Column::new().spacing(space::M);
    for (tier, title) in tiers {
        let criteria = frame
            .catalog
            .criteria
            .iter()
            .zip(&messenger.assessments)
            .filter(|(criterion, _)| criterion.tier == tier);
        let rows: Vec<_> = criteria
            .map(|(criterion, assessment)| row(frame, criterion, assessment))
            .collect();
        if !rows.is_empty() {
            let title = paragraph(look, title, Style::group(look));
            content = content.push(column![title, in_columns(frame, rows)].spacing(space::XXS));
        }
    }
    let signs = term_link(
        look,
        fl!(look.words, "learn-levels-title"),
        Style::small(look),
        Place::Evidence.into_term(None, Message::TermPressed),
    );
    let signs = container(signs).width(Fill).align_x(look.direction.start());
    card(look, &fl!(look.words, "glance-title"), content.push(signs))
}

/// The rows one below the other, or two side by side where there is room.
fn in_columns<'a>(frame: Frame<'a>, rows: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let look = frame.look;
    let across = if frame.column() >= TWO_COLUMNS { 2 } else { 1 };
    let mut list = Column::new();
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let mut line: Vec<Element<'a, Message>> = rows.by_ref().take(across).collect();
        while line.len() < across {
            line.push(container(column![]).width(Fill).into());
        }
        list = list.push(
            look.direction
                .row(line)
                .spacing(space::XL)
                .align_y(iced::Center),
        );
        if rows.peek().is_some() {
            list = list.push(separator(look));
        }
    }
    list.into()
}

fn row<'a>(
    frame: Frame<'a>,
    criterion: &'a Criterion,
    assessment: &'a Assessment,
) -> Element<'a, Message> {
    let look = frame.look;
    let now = assessment.level();
    let word = names::level(look.words, now);
    let note = match (&assessment.now, &assessment.note) {
        (Some(change), _) => {
            let since = look.words.date(change.since);
            fl!(
                look.words,
                "glance-note-since",
                level = word,
                note = look.words.inline(&look.words.text(&change.note)),
                date = since
            )
        }
        (None, Some(note)) => fl!(
            look.words,
            "glance-note",
            level = word,
            note = look.words.inline(&look.words.text(note))
        ),
        (None, None) => word,
    };
    let about = Place::Criterion(criterion.term.id.clone()).into_term(
        Some(look.words.text(&criterion.term.about)),
        Message::TermPressed,
    );
    let name = term(
        look,
        look.words.text(&criterion.term.name),
        Style::strong(look),
        about,
    );
    let mut words =
        column![name, paragraph(look, note, Style::small(look))].align_x(look.direction.start());
    if assessment.now.is_some() {
        let before = fl!(
            look.words,
            "glance-edition",
            level = names::level(look.words, assessment.edition)
        );
        words = words.push(paragraph(look, before, Style::small(look)));
    }
    let sources = assessment
        .now
        .as_ref()
        .map_or(&assessment.sources, |change| &change.sources);
    let content = vec![
        level::sign(look, now).into(),
        words.width(Fill).into(),
        sources_of(frame, sources),
    ];
    let row = look
        .direction
        .row(content)
        .spacing(space::S)
        .align_y(iced::Center);
    container(row)
        .width(Fill)
        .padding([10.0, 0.0])
        .id(iced::widget::Id::from(format!(
            "glance-{}",
            criterion.term.id
        )))
        .into()
}

/// One short link for each source.
fn sources_of<'a>(frame: Frame<'a>, sources: &[LinkId]) -> Element<'a, Message> {
    let look = frame.look;
    let mut list = Column::new().align_x(look.direction.end());
    for (n, source) in sources.iter().enumerate() {
        let name = if sources.len() == 1 {
            fl!(look.words, "source")
        } else {
            let number = n + 1;
            fl!(look.words, "source-numbered", number = number)
        };
        list = list.push(text_link(
            look,
            frame.catalog,
            *source,
            &name,
            Style::small(look),
            ON_LINK,
        ));
    }
    list.into()
}
