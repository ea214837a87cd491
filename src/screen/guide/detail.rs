//! Everything about one messenger.

use iced::Element;
use iced::Fill;
use iced::widget::{Column, column, container, text};

use super::{Frame, Message, downloads, glance};
use crate::catalog::{Change, Fact, LinkId, Messenger, Setup, Standing, Topic, Variant, VariantState, Weight};
use crate::fl;
use crate::icon::Icon;
use crate::theme::{BOLD, size, space};
use crate::widget::badge::badge;
use crate::widget::card::{card, separated, warning};
use crate::widget::flow::flow;
use crate::widget::link::{sources, text_link};
use crate::widget::tile::tile;
use crate::widget::tip::tip;
use crate::widget::words::{Style, label, paragraph};

/// Side of the tile beside the name, in logical pixels.
const TILE: f32 = 64.0;
/// Width kept for the number of a step, in logical pixels.
const STEP_NUMBER: f32 = 24.0;

pub(super) fn view<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let top = [
        Some(head(frame, messenger)),
        Some(summary(frame, messenger)),
        caution(frame, messenger),
        reservations(frame, messenger),
        Some(downloads::view(frame, messenger)),
    ];
    let mut column = top.into_iter().flatten().fold(Column::new().spacing(space::M), Column::push);
    if frame.whole {
        column = rest(frame, messenger).into_iter().flatten().fold(column, Column::push);
    }
    column.into()
}

/// What stands below the downloads.
fn rest<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> [Option<Element<'a, Message>>; 11] {
    [
        Some(glance::view(frame, messenger)),
        setup(frame, messenger),
        facts(frame, messenger, Topic::Protection, fl!(frame.look.words, "topic-protection")),
        facts(frame, messenger, Topic::Features, fl!(frame.look.words, "topic-features")),
        facts(frame, messenger, Topic::GoodToKnow, fl!(frame.look.words, "topic-good-to-know")),
        Some(threats(frame, messenger)),
        audits(frame, messenger),
        variants(frame, messenger),
        specifications(frame, messenger),
        facts(frame, messenger, Topic::Background, fl!(frame.look.words, "topic-background")),
        changes(frame, messenger),
    ]
}

/// Tile, name, standing and network.
fn head<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let look = frame.look;
    let (sign, name, about, color) = match messenger.standing {
        Standing::Recommended => {
            let about = fl!(look.words, "standing-recommended-about");
            (Icon::Check, fl!(look.words, "standing-recommended"), about, look.colors.yes)
        }
        Standing::WithReservations => {
            let about = fl!(look.words, "standing-with-reservations-about");
            (Icon::TriangleAlert, fl!(look.words, "standing-with-reservations"), about, look.colors.partly)
        }
    };
    let mut badges = vec![tip(look, badge(look, Some(sign), &name, color), [about])];
    if let Some(network) = frame.catalog.network(&messenger.network) {
        let name = badge(look, None, &look.words.text(&network.name), look.colors.secondary);
        badges.push(tip(look, name, [look.words.text(&network.about)]));
    }
    if let Some(parent) = messenger.parent.as_ref().and_then(|id| frame.catalog.messenger(id.as_str())) {
        let words = fl!(look.words, "client-of", name = parent.name.as_str());
        badges.push(badge(look, None, &words, look.colors.secondary));
    }
    let words = column![paragraph(look, &messenger.name, Style::title(look)), flow(look.direction, badges).spacing(space::XS, space::XXS),]
        .spacing(space::XXS);
    look.direction.row(vec![tile(messenger, TILE), words.width(Fill).into()]).spacing(18.0).align_y(iced::Center).into()
}

fn summary<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let look = frame.look;
    column![
        paragraph(look, look.words.text(&messenger.summary.text), Style::lead(look)),
        sources(look, frame.catalog, &messenger.summary.sources, Message::LinkPressed),
    ]
    .spacing(space::XXS)
    .into()
}

/// What a person must know before choosing: that the source dropped it, that its future is uncertain.
fn caution<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let grave: Vec<_> = messenger.changes.iter().filter(|change| change.weight != Weight::Info).collect();
    let title = match messenger.delisting() {
        _ if grave.is_empty() => return None,
        Some(change) => fl!(frame.look.words, "delisted-title", date = frame.look.words.date(change.date)),
        None => fl!(frame.look.words, "caution-title"),
    };
    let notes = grave.into_iter().rev().map(|note| change(frame, note)).collect();
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
        points = points.push(bullet(frame, paragraph(look, look.words.text(point), Style::body(look))));
    }
    let content = points.push(sources(look, frame.catalog, &notice.sources, Message::LinkPressed));
    Some(warning(look, &fl!(look.words, "warning-title"), content))
}

fn bullet<'a>(frame: Frame<'a>, content: Element<'a, Message>) -> Element<'a, Message> {
    let look = frame.look;
    let dot = label(look, "•", Style::body(look).color(look.colors.partly));
    look.direction.row(vec![dot.into(), content]).spacing(space::XS).into()
}

fn fact<'a>(frame: Frame<'a>, fact: &'a Fact) -> Element<'a, Message> {
    statement(frame, frame.look.words.text(&fact.text), &fact.sources)
}

/// Words, and below them what they rest on.
fn statement<'a>(frame: Frame<'a>, words: String, rests_on: &[LinkId]) -> Element<'a, Message> {
    let look = frame.look;
    column![paragraph(look, words, Style::body(look)), sources(look, frame.catalog, rests_on, Message::LinkPressed)].into()
}

fn facts<'a>(frame: Frame<'a>, messenger: &'a Messenger, topic: Topic, title: String) -> Option<Element<'a, Message>> {
    let facts: Vec<_> = messenger.facts_on(topic).map(|one| fact(frame, one)).collect();
    (!facts.is_empty()).then(|| card(frame.look, &title, separated(frame.look, facts)))
}

/// The threats that the source names for this messenger in particular, then those of the page as a whole.
fn threats<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let look = frame.look;
    let mut content = Column::new().spacing(space::S);
    for (id, reason) in &messenger.threats {
        if let Some(threat) = frame.catalog.threat(id) {
            let name = paragraph(look, look.words.text(&threat.name), Style::strong(look));
            let name = tip(look, name, [look.words.text(&threat.about)]);
            content = content.push(column![name, fact(frame, reason)]);
        }
    }
    let names = frame.catalog.page_threats.iter().filter_map(|id| frame.catalog.threat(id));
    let names = names.map(|threat| {
        let name = badge(look, Some(Icon::Shield), &look.words.text(&threat.name), look.colors.secondary);
        tip(look, name, [look.words.text(&threat.about)])
    });
    let content = content
        .push(paragraph(look, fl!(look.words, "threats-of-page"), Style::body(look)))
        .push(flow(look.direction, names.collect()).spacing(space::XS, space::XS))
        .push(sources(look, frame.catalog, &[frame.catalog.page], Message::LinkPressed));
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
                Some(auditor) => fl!(look.words, "audit-by", date = date, auditor = auditor.as_str()),
                None => fl!(look.words, "audit-unnamed", date = date),
            };
            let report = fl!(look.words, "audit-report");
            column![
                paragraph(look, title, Style::strong(look)),
                paragraph(look, look.words.text(&audit.text), Style::body(look)),
                text_link(look, frame.catalog, audit.report, &report, Style::small(look), Message::LinkPressed),
            ]
            .width(Fill)
            .align_x(look.direction.start())
            .into()
        })
        .collect();
    (!audits.is_empty()).then(|| card(look, &fl!(look.words, "audits-title"), separated(look, audits)))
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
        column![flow(look.direction, title).spacing(space::XS, space::XXS), fact(frame, &variant.fact)].into()
    };
    let mut items: Vec<_> = messenger.variants.iter().map(one).collect();
    items.extend(messenger.facts_on(Topic::Variants).map(|shared| fact(frame, shared)));
    Some(card(look, &fl!(look.words, "variants-title", name = messenger.name.as_str()), separated(look, items)))
}

fn setup<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let look = frame.look;
    let Setup { title, steps, sources: rests_on } = messenger.setup.as_ref()?;
    let mut list = Column::new().spacing(space::S);
    for (n, step) in steps.iter().enumerate() {
        let number = text((n + 1).to_string()).font(BOLD).size(size::BODY).color(look.colors.accent);
        let mut words = column![paragraph(look, look.words.text(&step.text), Style::body(look))].spacing(space::XXS).width(Fill);
        if step.optional {
            words = words.push(badge(look, None, &fl!(look.words, "step-optional"), look.colors.secondary));
        }
        let number = container(number).width(STEP_NUMBER).align_x(look.direction.start());
        list = list.push(look.direction.row(vec![number.into(), words.align_x(look.direction.start()).into()]));
    }
    let content = list.push(sources(look, frame.catalog, rests_on, Message::LinkPressed));
    Some(card(look, &look.words.text(title), content))
}

fn specifications<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let look = frame.look;
    if messenger.specifications.is_empty() {
        return None;
    }
    let mut list = Column::new().spacing(space::XXS).width(Fill).align_x(look.direction.start());
    for document in &messenger.specifications {
        let title = look.words.text(&document.title);
        list = list.push(text_link(look, frame.catalog, document.link, &title, Style::body(look), Message::LinkPressed));
    }
    Some(card(look, &fl!(look.words, "specifications-title"), list))
}

/// All dated notes, the newest first.
fn changes<'a>(frame: Frame<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let look = frame.look;
    if messenger.changes.is_empty() {
        return None;
    }
    let notes = messenger.changes.iter().rev().map(|note| change(frame, note)).collect();
    let title = fl!(look.words, "changes-title", date = look.words.date(frame.catalog.edition));
    Some(card(look, &title, separated(look, notes)))
}

fn change<'a>(frame: Frame<'a>, change: &'a Change) -> Element<'a, Message> {
    let look = frame.look;
    column![
        paragraph(look, look.words.date(change.date), Style::small(look).semibold()),
        statement(frame, look.words.text(&change.text), &change.sources),
    ]
    .into()
}
