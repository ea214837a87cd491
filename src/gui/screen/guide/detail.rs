//! Everything about one messenger.

use iced::Fill;
use iced::widget::{Column, Row, column, row};

use super::{Guide, Message, downloads, glance, reasons, steps};
use crate::catalog::{
    Change, Fact, LinkId, Messenger, Recommendation, Topic, Variant, VariantState, Weight,
};
use crate::fl;
use crate::gui::Element;
use crate::gui::anchor::Anchor;
use crate::gui::icon::{Icon, icon};
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::space;
use crate::gui::widget::avatar::avatar;
use crate::gui::widget::badge::badge;
use crate::gui::widget::button;
use crate::gui::widget::card::{card, separated, warning};
use crate::gui::widget::glossary_link::{glossary_badge, glossary_term};
use crate::gui::widget::link::{sources, text_link};
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::text::{Style, label, paragraph};
use crate::gui::widget::tooltip::tooltip;

/// Side of the tile beside the name, in logical pixels.
const AVATAR: f32 = 64.0;

pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
) -> Element<'a, Message> {
    let top = [
        Some(head(cx, guide, messenger)),
        Some(summary(cx, messenger)),
        caution(cx, messenger),
        reservations(cx, messenger),
        reasons::card(cx, guide, messenger),
        Some(downloads::view(cx, messenger)),
    ];
    let mut column = top
        .into_iter()
        .flatten()
        .fold(Column::new().spacing(space::M), Column::push);
    if cx.first_frame_done {
        column = rest(cx, guide, messenger)
            .into_iter()
            .flatten()
            .fold(column, Column::push);
    }
    column.into()
}

/// What stands below the downloads.
fn rest<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
) -> [Option<Element<'a, Message>>; 11] {
    [
        Some(glance::view(cx, messenger)),
        steps::view(cx, guide, messenger),
        facts(
            cx,
            messenger,
            Topic::Protection,
            fl!(cx.locale.l10n, "topic-protection"),
        ),
        facts(
            cx,
            messenger,
            Topic::Features,
            fl!(cx.locale.l10n, "topic-features"),
        ),
        facts(
            cx,
            messenger,
            Topic::GoodToKnow,
            fl!(cx.locale.l10n, "topic-good-to-know"),
        ),
        Some(threats(cx, messenger)),
        audits(cx, messenger),
        variants(cx, messenger),
        specifications(cx, messenger),
        facts(
            cx,
            messenger,
            Topic::Background,
            fl!(cx.locale.l10n, "topic-background"),
        ),
        changes(cx, messenger),
    ]
}

/// Tile, name, standing and network, and words for a friend.
fn head<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let (sign, name, about, color): (_, _, _, ColorFn) = match messenger.recommendation {
        Recommendation::Recommended => {
            let about = fl!(locale.l10n, "standing-recommended-about");
            (
                Icon::Check,
                fl!(locale.l10n, "standing-recommended"),
                about,
                color::yes,
            )
        }
        Recommendation::WithReservations => {
            let about = fl!(locale.l10n, "standing-with-reservations-about");
            (
                Icon::TriangleAlert,
                fl!(locale.l10n, "standing-with-reservations"),
                about,
                color::partly,
            )
        }
    };
    let about = Anchor::Criteria.into_glossary_entry(Some(about), Message::Request);
    let mut badges = vec![glossary_badge(locale, Some(sign), &name, color, about)];
    if let Some(network) = cx.catalog.network(&messenger.network) {
        let about = Anchor::Network(network.id.clone())
            .into_glossary_entry(Some(locale.l10n.text(&network.about)), Message::Request);
        badges.push(glossary_badge(
            locale,
            None,
            &locale.l10n.text(&network.name),
            color::secondary,
            about,
        ));
    }
    if let Some(parent) = messenger
        .parent
        .as_ref()
        .and_then(|id| cx.catalog.messenger(id.as_str()))
    {
        let words = fl!(locale.l10n, "client-of", name = parent.name.as_str());
        badges.push(badge(locale, None, &words, color::secondary));
    }
    let words = column![
        paragraph(locale, &messenger.name, Style::title()),
        wrap(locale.direction, badges, [space::XS, space::XXS]),
    ]
    .spacing(space::XXS);
    let line = vec![
        avatar(messenger, AVATAR),
        words.width(Fill).into(),
        share(cx, guide, messenger),
    ];
    mirror(
        locale.direction,
        Row::with_children(line).spacing(18.0).align_y(iced::Center),
    )
}

/// What copies a few words about the messenger for a friend.
fn share<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let done = guide.shared.as_ref() == Some(&messenger.id);
    let (sign, name) = if done {
        (Icon::Check, fl!(locale.l10n, "copied"))
    } else {
        (Icon::Share, fl!(locale.l10n, "share"))
    };
    let mut content = vec![icon(sign, 15.0, color::accent).into()];
    if !cx.narrow {
        content.push(label(locale, &name, Style::body()).into());
    }
    let content = mirror(
        locale.direction,
        Row::with_children(content)
            .spacing(space::XS)
            .align_y(iced::Center),
    );
    let button = button::secondary(content)
        .padding([7.0, 10.0])
        .id("share")
        .named(name);
    tooltip(
        locale,
        button.on_press(Message::SharePressed(messenger.id.clone())),
        [fl!(
            locale.l10n,
            "share-about",
            name = messenger.name.as_str()
        )],
    )
}

fn summary<'a>(cx: ViewContext<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let locale = cx.locale;
    column![
        paragraph(
            locale,
            locale.l10n.text(&messenger.summary.text),
            Style::lead()
        ),
        sources(
            locale,
            cx.catalog,
            &messenger.summary.sources,
            Message::Request
        ),
    ]
    .spacing(space::XXS)
    .into()
}

/// What a person must know before choosing: that the source dropped it, that its future is uncertain.
fn caution<'a>(cx: ViewContext<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let grave: Vec<_> = messenger
        .changes
        .iter()
        .filter(|change| change.weight != Weight::Info)
        .collect();
    let title = match messenger.delisting() {
        _ if grave.is_empty() => return None,
        Some(change) => fl!(
            cx.locale.l10n,
            "delisted-title",
            date = cx.locale.l10n.date(change.date)
        ),
        None => fl!(cx.locale.l10n, "caution-title"),
    };
    let notes = grave
        .into_iter()
        .rev()
        .map(|note| change(cx, note))
        .collect();
    Some(warning(cx.locale, &title, separated(notes)))
}

/// The warning on the second group.
fn reservations<'a>(cx: ViewContext<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let locale = cx.locale;
    match messenger.recommendation {
        Recommendation::Recommended => return None,
        Recommendation::WithReservations => {}
    }
    let banner = &cx.catalog.warning;
    let mut points = Column::new().spacing(space::XS);
    for point in &banner.points {
        points = points.push(bullet(
            cx,
            paragraph(locale, locale.l10n.text(point), Style::body()),
        ));
    }
    let content = points.push(sources(
        locale,
        cx.catalog,
        &banner.sources,
        Message::Request,
    ));
    Some(warning(locale, &fl!(locale.l10n, "warning-title"), content))
}

fn bullet<'a>(cx: ViewContext<'a>, content: Element<'a, Message>) -> Element<'a, Message> {
    let locale = cx.locale;
    let dot = label(locale, "•", Style::body().color(color::partly));
    mirror(locale.direction, row![dot, content].spacing(space::XS))
}

fn fact<'a>(cx: ViewContext<'a>, fact: &'a Fact) -> Element<'a, Message> {
    statement(cx, cx.locale.l10n.text(&fact.text), &fact.sources)
}

/// Words, and below them what they rest on.
fn statement<'a>(cx: ViewContext<'a>, words: String, rests_on: &[LinkId]) -> Element<'a, Message> {
    let locale = cx.locale;
    column![
        paragraph(locale, words, Style::body()),
        sources(locale, cx.catalog, rests_on, Message::Request)
    ]
    .into()
}

fn facts<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
    topic: Topic,
    title: String,
) -> Option<Element<'a, Message>> {
    let facts: Vec<_> = messenger.facts_on(topic).map(|one| fact(cx, one)).collect();
    (!facts.is_empty()).then(|| card(cx.locale, &title, separated(facts)))
}

/// The threats that the source names for this messenger in particular, then those of the page as a whole.
fn threats<'a>(cx: ViewContext<'a>, messenger: &'a Messenger) -> Element<'a, Message> {
    let locale = cx.locale;
    let mut content = Column::new().spacing(space::S);
    for (id, reason) in &messenger.threats {
        if let Some(threat) = cx.catalog.threat(id) {
            let about = Anchor::Threat(threat.id.clone())
                .into_glossary_entry(Some(locale.l10n.text(&threat.about)), Message::Request);
            let name = glossary_term(
                locale,
                locale.l10n.text(&threat.name),
                Style::strong(),
                about,
            );
            content =
                content.push(column![name, fact(cx, reason)].align_x(locale.direction.start()));
        }
    }
    let names = cx
        .catalog
        .page_threats
        .iter()
        .filter_map(|id| cx.catalog.threat(id));
    let names = names.map(|threat| {
        let about = Anchor::Threat(threat.id.clone())
            .into_glossary_entry(Some(locale.l10n.text(&threat.about)), Message::Request);
        glossary_badge(
            locale,
            Some(Icon::Shield),
            &locale.l10n.text(&threat.name),
            color::secondary,
            about,
        )
    });
    let content = content
        .push(paragraph(
            locale,
            fl!(locale.l10n, "threats-of-page"),
            Style::body(),
        ))
        .push(wrap(locale.direction, names, [space::XS, space::XS]))
        .push(sources(
            locale,
            cx.catalog,
            &[cx.catalog.source_page],
            Message::Request,
        ));
    card(locale, &fl!(locale.l10n, "threats-title"), content)
}

fn audits<'a>(cx: ViewContext<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let locale = cx.locale;
    let audits: Vec<_> = messenger
        .audits
        .iter()
        .map(|audit| {
            let date = locale.l10n.date(audit.date);
            let title = match &audit.auditor {
                Some(auditor) => fl!(
                    locale.l10n,
                    "audit-by",
                    date = date,
                    auditor = auditor.as_str()
                ),
                None => fl!(locale.l10n, "audit-unnamed", date = date),
            };
            let report = fl!(locale.l10n, "audit-report");
            column![
                paragraph(locale, title, Style::strong()),
                paragraph(locale, locale.l10n.text(&audit.text), Style::body()),
                text_link(
                    locale,
                    cx.catalog,
                    audit.report,
                    &report,
                    Style::small(),
                    Message::Request
                ),
            ]
            .width(Fill)
            .align_x(locale.direction.start())
            .into()
        })
        .collect();
    (!audits.is_empty()).then(|| card(locale, &fl!(locale.l10n, "audits-title"), separated(audits)))
}

fn variants<'a>(cx: ViewContext<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let locale = cx.locale;
    if messenger.variants.is_empty() {
        return None;
    }
    let one = |variant: &'a Variant| -> Element<'a, Message> {
        let mut title = vec![label(locale, &variant.name, Style::strong()).into()];
        match &variant.state {
            VariantState::Current => {}
            VariantState::Gone(date) => {
                let words = fl!(locale.l10n, "variant-gone", date = locale.l10n.date(*date));
                title.push(badge(locale, Some(Icon::History), &words, color::partly));
            }
        }
        column![
            wrap(locale.direction, title, [space::XS, space::XXS]),
            fact(cx, &variant.fact)
        ]
        .into()
    };
    let mut items: Vec<_> = messenger.variants.iter().map(one).collect();
    items.extend(
        messenger
            .facts_on(Topic::Variants)
            .map(|shared| fact(cx, shared)),
    );
    Some(card(
        locale,
        &fl!(
            locale.l10n,
            "variants-title",
            name = messenger.name.as_str()
        ),
        separated(items),
    ))
}

fn specifications<'a>(
    cx: ViewContext<'a>,
    messenger: &'a Messenger,
) -> Option<Element<'a, Message>> {
    let locale = cx.locale;
    if messenger.specifications.is_empty() {
        return None;
    }
    let mut list = Column::new()
        .spacing(space::XXS)
        .width(Fill)
        .align_x(locale.direction.start());
    for document in &messenger.specifications {
        let title = locale.l10n.text(&document.title);
        list = list.push(text_link(
            locale,
            cx.catalog,
            document.link,
            &title,
            Style::body(),
            Message::Request,
        ));
    }
    Some(card(
        locale,
        &fl!(locale.l10n, "specifications-title"),
        list,
    ))
}

/// All dated notes, the newest first.
fn changes<'a>(cx: ViewContext<'a>, messenger: &'a Messenger) -> Option<Element<'a, Message>> {
    let locale = cx.locale;
    if messenger.changes.is_empty() {
        return None;
    }
    let notes = messenger
        .changes
        .iter()
        .rev()
        .map(|note| change(cx, note))
        .collect();
    let title = fl!(
        locale.l10n,
        "changes-title",
        date = locale.l10n.date(cx.catalog.edition)
    );
    Some(card(locale, &title, separated(notes)))
}

fn change<'a>(cx: ViewContext<'a>, change: &'a Change) -> Element<'a, Message> {
    let locale = cx.locale;
    column![
        paragraph(
            locale,
            locale.l10n.date(change.date),
            Style::small().semibold()
        ),
        statement(cx, locale.l10n.text(&change.text), &change.sources),
    ]
    .into()
}
