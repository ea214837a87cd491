//! Everything about one messenger.

use iced::Element;
use iced::Fill;
use iced::widget::{Column, column};

use super::{Frame, Guide, Message, ON_LINK, downloads, glance, reasons, steps};
use crate::catalog::{
    Change, Fact, LinkId, Messenger, Standing, Topic, Variant, VariantState, Weight,
};
use crate::fl;
use crate::icon::{Icon, icon};
use crate::screen::learn::Place;
use crate::theme::space;
use crate::widget::badge::badge;
use crate::widget::card::{card, separated, warning};
use crate::widget::flow::flow;
use crate::widget::link::{sources, text_link};
use crate::widget::pressable::{Kind, pressable};
use crate::widget::term::{term, term_badge};
use crate::widget::tile::tile;
use crate::widget::tip::tip;
use crate::widget::words::{Style, label, paragraph};

/// Side of the tile beside the name, in logical pixels.
const TILE: f32 = 64.0;

pub(super) fn view<'a>(
    frame: Frame<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
) -> Element<'a, Message> {
    let top = [
        Some(head(frame, guide, messenger)),
        Some(summary(frame, messenger)),
        caution(frame, messenger),
        reservations(frame, messenger),
        reasons::card(frame, guide, messenger),
        Some(downloads::view(frame, messenger)),
    ];
    let mut column = top
        .into_iter()
        .flatten()
        .fold(Column::new().spacing(space::M), Column::push);
    if frame.whole {
        column = rest(frame, guide, messenger)
            .into_iter()
            .flatten()
            .fold(column, Column::push);
    }
    column.into()
}

/// What stands below the downloads.
fn rest<'a>(
    frame: Frame<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
) -> [Option<Element<'a, Message>>; 11] {
    [
        Some(glance::view(frame, messenger)),
        steps::view(frame, guide, messenger),
        facts(
            frame,
            messenger,
            Topic::Protection,
            fl!(frame.look.words, "topic-protection"),
        ),
        facts(
            frame,
            messenger,
            Topic::Features,
            fl!(frame.look.words, "topic-features"),
        ),
        facts(
            frame,
            messenger,
            Topic::GoodToKnow,
            fl!(frame.look.words, "topic-good-to-know"),
        ),
        Some(threats(frame, messenger)),
        audits(frame, messenger),
        variants(frame, messenger),
        specifications(frame, messenger),
        facts(
            frame,
            messenger,
            Topic::Background,
            fl!(frame.look.words, "topic-background"),
        ),
        changes(frame, messenger),
    ]
}

/// Tile, name, standing and network, and words for a friend.
fn head<'a>(frame: Frame<'a>, guide: &'a Guide, messenger: &'a Messenger) -> Element<'a, Message> {
    let look = frame.look;
    let (sign, name, about, color) = match messenger.standing {
        Standing::Recommended => {
            let about = fl!(look.words, "standing-recommended-about");
            (
                Icon::Check,
                fl!(look.words, "standing-recommended"),
                about,
                look.colors.yes,
            )
        }
        Standing::WithReservations => {
            let about = fl!(look.words, "standing-with-reservations-about");
            (
                Icon::TriangleAlert,
                fl!(look.words, "standing-with-reservations"),
                about,
                look.colors.partly,
            )
        }
    };
    let about = Place::Criteria.into_term(Some(about), Message::TermPressed);
    let mut badges = vec![term_badge(look, Some(sign), &name, color, about)];
    if let Some(network) = frame.catalog.network(&messenger.network) {
        let about = Place::Network(network.id.clone())
            .into_term(Some(look.words.text(&network.about)), Message::TermPressed);
        badges.push(term_badge(
            look,
            None,
            &look.words.text(&network.name),
            look.colors.secondary,
            about,
        ));
    }
    if let Some(parent) = messenger
        .parent
        .as_ref()
        .and_then(|id| frame.catalog.messenger(id.as_str()))
    {
        let words = fl!(look.words, "client-of", name = parent.name.as_str());
        badges.push(badge(look, None, &words, look.colors.secondary));
    }
    let words = column![
        paragraph(look, &messenger.name, Style::title(look)),
        flow(look.direction, badges).spacing(space::XS, space::XXS),
    ]
    .spacing(space::XXS);
    let line = vec![
        tile(messenger, TILE),
        words.width(Fill).into(),
        share(frame, guide, messenger),
    ];
    look.direction
        .row(line)
        .spacing(18.0)
        .align_y(iced::Center)
        .into()
}

/// What copies a few words about the messenger for a friend.
fn share<'a>(frame: Frame<'a>, guide: &'a Guide, messenger: &'a Messenger) -> Element<'a, Message> {
    let look = frame.look;
    let done = guide.shared.as_ref() == Some(&messenger.id);
    let (sign, name) = if done {
        (Icon::Check, fl!(look.words, "copied"))
    } else {
        (Icon::Share, fl!(look.words, "share"))
    };
    let mut content = vec![icon(sign, 15.0, look.colors.accent).into()];
    if !frame.narrow {
        content.push(label(look, &name, Style::body(look)).into());
    }
    let content = look
        .direction
        .row(content)
        .spacing(space::XS)
        .align_y(iced::Center);
    let button = pressable(look, Kind::Outlined, content)
        .padding([7.0, 10.0])
        .id("share")
        .named(name);
    tip(
        look,
        button.on_press(Message::SharePressed(messenger.id.clone())),
        [fl!(
            look.words,
            "share-about",
            name = messenger.name.as_str()
        )],
    )
}

fn summary<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let look = frame.look;
    column![
        paragraph(
            look,
            look.words.text(&messenger.summary.text),
            Style::lead(look)
        ),
        sources(look, frame.catalog, &messenger.summary.sources, ON_LINK),
    ]
    .spacing(space::XXS)
    .into()
}

/// What a person must know before choosing: that the source dropped it, that its future is uncertain.
fn caution<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let grave: Vec<_> = messenger
        .changes
        .iter()
        .filter(|change| change.weight != Weight::Info)
        .collect();
    let title = match messenger.delisting() {
        _ if grave.is_empty() => return None,
        Some(change) => fl!(
            frame.look.words,
            "delisted-title",
            date = frame.look.words.date(change.date)
        ),
        None => fl!(frame.look.words, "caution-title"),
    };
    let notes = grave
        .into_iter()
        .rev()
        .map(|note| change(frame, note))
        .collect();
    Some(warning(frame.look, &title, separated(frame.look, notes)))
}

/// The warning on the second group.
fn reservations<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let look = frame.look;
    match messenger.standing {
        Standing::Recommended => return None,
        Standing::WithReservations => {}
    }
    let notice = &frame.catalog.warning;
    let mut points = Column::new().spacing(space::XS);
    for point in &notice.points {
        points = points.push(bullet(
            frame,
            paragraph(look, look.words.text(point), Style::body(look)),
        ));
    }
    let content = points.push(sources(look, frame.catalog, &notice.sources, ON_LINK));
    Some(warning(look, &fl!(look.words, "warning-title"), content))
}

fn bullet<'a>(frame: Frame<'a>, content: Element<'a, Message>) -> Element<'a, Message> {
    let look = frame.look;
    let dot = label(look, "•", Style::body(look).color(look.colors.partly));
    look.direction
        .row(vec![dot.into(), content])
        .spacing(space::XS)
        .into()
}

fn fact<'a>(frame: Frame<'a>, fact: &'a Fact) -> Element<'a, Message> {
    statement(frame, frame.look.words.text(&fact.text), &fact.sources)
}

/// Words, and below them what they rest on.
fn statement<'a>(frame: Frame<'a>, words: String, rests_on: &[LinkId]) -> Element<'a, Message> {
    let look = frame.look;
    column![
        paragraph(look, words, Style::body(look)),
        sources(look, frame.catalog, rests_on, ON_LINK)
    ]
    .into()
}

fn facts<'a>(
    frame: Frame<'a>,
    messenger: &'a Messenger,
    topic: Topic,
    title: String,
) -> Option<Element<'a, Message>> {
    let facts: Vec<_> = messenger
        .facts_on(topic)
        .map(|one| fact(frame, one))
        .collect();
    (!facts.is_empty()).then(|| card(frame.look, &title, separated(frame.look, facts)))
}

/// The threats that the source names for this messenger in particular, then those of the page as a whole.
fn threats<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let look = frame.look;
    let mut content = Column::new().spacing(space::S);
    for (id, reason) in &messenger.threats {
        if let Some(threat) = frame.catalog.threat(id) {
            let about = Place::Threat(threat.id.clone())
                .into_term(Some(look.words.text(&threat.about)), Message::TermPressed);
            let name = term(
                look,
                look.words.text(&threat.name),
                Style::strong(look),
                about,
            );
            content =
                content.push(column![name, fact(frame, reason)].align_x(look.direction.start()));
        }
    }
    let names = frame
        .catalog
        .page_threats
        .iter()
        .filter_map(|id| frame.catalog.threat(id));
    let names = names.map(|threat| {
        let about = Place::Threat(threat.id.clone())
            .into_term(Some(look.words.text(&threat.about)), Message::TermPressed);
        term_badge(
            look,
            Some(Icon::Shield),
            &look.words.text(&threat.name),
            look.colors.secondary,
            about,
        )
    });
    let content = content
        .push(paragraph(
            look,
            fl!(look.words, "threats-of-page"),
            Style::body(look),
        ))
        .push(flow(look.direction, names.collect()).spacing(space::XS, space::XS))
        .push(sources(look, frame.catalog, &[frame.catalog.page], ON_LINK));
    card(look, &fl!(look.words, "threats-title"), content)
}

fn audits<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let look = frame.look;
    let audits: Vec<_> = messenger
        .audits
        .iter()
        .map(|audit| {
            let date = look.words.date(audit.date);
            let title = match &audit.auditor {
                Some(auditor) => fl!(
                    look.words,
                    "audit-by",
                    date = date,
                    auditor = auditor.as_str()
                ),
                None => fl!(look.words, "audit-unnamed", date = date),
            };
            let report = fl!(look.words, "audit-report");
            column![
                paragraph(look, title, Style::strong(look)),
                paragraph(look, look.words.text(&audit.text), Style::body(look)),
                text_link(
                    look,
                    frame.catalog,
                    audit.report,
                    &report,
                    Style::small(look),
                    ON_LINK
                ),
            ]
            .width(Fill)
            .align_x(look.direction.start())
            .into()
        })
        .collect();
    (!audits.is_empty()).then(|| {
        card(
            look,
            &fl!(look.words, "audits-title"),
            separated(look, audits),
        )
    })
}

fn variants<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let look = frame.look;
    if messenger.variants.is_empty() {
        return None;
    }
    let one = |variant: &'a Variant| -> Element<'a, Message> {
        let mut title = vec![label(look, &variant.name, Style::strong(look)).into()];
        match &variant.state {
            VariantState::Current => {}
            VariantState::Gone(date) => {
                let words = fl!(look.words, "variant-gone", date = look.words.date(*date));
                title.push(badge(look, Some(Icon::History), &words, look.colors.partly));
            }
        }
        column![
            flow(look.direction, title).spacing(space::XS, space::XXS),
            fact(frame, &variant.fact)
        ]
        .into()
    };
    let mut items: Vec<_> = messenger.variants.iter().map(one).collect();
    items.extend(
        messenger
            .facts_on(Topic::Variants)
            .map(|shared| fact(frame, shared)),
    );
    Some(card(
        look,
        &fl!(look.words, "variants-title", name = messenger.name.as_str()),
        separated(look, items),
    ))
}

fn specifications<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let look = frame.look;
    if messenger.specifications.is_empty() {
        return None;
    }
    let mut list = Column::new()
        .spacing(space::XXS)
        .width(Fill)
        .align_x(look.direction.start());
    for document in &messenger.specifications {
        let title = look.words.text(&document.title);
        list = list.push(text_link(
            look,
            frame.catalog,
            document.link,
            &title,
            Style::body(look),
            ON_LINK,
        ));
    }
    Some(card(look, &fl!(look.words, "specifications-title"), list))
}

/// All dated notes, the newest first.
fn changes<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let look = frame.look;
    if messenger.changes.is_empty() {
        return None;
    }
    let notes = messenger
        .changes
        .iter()
        .rev()
        .map(|note| change(frame, note))
        .collect();
    let title = fl!(
        look.words,
        "changes-title",
        date = look.words.date(frame.catalog.edition)
    );
    Some(card(look, &title, separated(look, notes)))
}

fn change<'a>(frame: Frame<'a>, change: &'a Change) -> Element<'a, Message> {
    let look = frame.look;
    column![
        paragraph(
            look,
            look.words.date(change.date),
            Style::small(look).semibold()
        ),
        statement(frame, look.words.text(&change.text), &change.sources),
    ]
    .into()
}
