//! Everything about one messenger.

use iced::Fill;
use iced::widget::{column, row};

use super::{Guide, Message, downloads, glance, head, keys, reasons, steps};
use crate::catalog::{
    Audit, Change, Date, Fact, LinkId, MessageId, Messenger, Speaker, Specification, Term,
    ThreatId, Variant, VariantState,
};
use crate::fl;
use crate::gui::anchor::Anchor;
use crate::gui::icon::Icon;
use crate::gui::screen::context::{BETWEEN_COLUMNS, ViewContext};
use crate::gui::theme::color;
use crate::gui::theme::space;
use crate::gui::widget::badge::badge;
use crate::gui::widget::card::{card, separated, warning};
use crate::gui::widget::glossary_link::{glossary_badge, glossary_link, glossary_term};
use crate::gui::widget::link::{sources, text_link};
use crate::gui::widget::list;
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::text::{Style, label, paragraph};
use crate::gui::{Column, Element};
use crate::l10n::labels;
use crate::sections::{Content, Section, sections};

pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
) -> Element<'a, Message> {
    let mut above = sections(cx.catalog, cx.locale.l10n, messenger);
    let downloads = above
        .iter()
        .position(|section| matches!(section.content, Content::Downloads { .. }));
    let below = above.split_off(downloads.map_or(above.len(), |downloads| downloads + 1));
    let one = |section| view_section(cx, guide, messenger, section);
    // Until the first frame is drawn, only what it shows.
    let many = |sections: Vec<Section<'a>>, in_first_frame: usize| {
        let shown = if cx.first_frame_done {
            sections.len()
        } else {
            in_first_frame
        };
        sections.into_iter().take(shown).map(one)
    };
    // A column of its own, with the reasons at its end: as they come and go, the downloads stay under the pointer, and all
    // that is below keeps its position in the tree, where its text is laid out already.
    let above = Column::with_children(above.into_iter().map(one))
        .extend(reasons::card(cx, guide, messenger))
        .spacing(space::M);
    let first = Column::with_children([above.into()]).spacing(space::M);
    if cx.two_columns().is_none() {
        return first.extend(many(below, 0)).into();
    }
    // By what it is about, not by its height: nothing changes sides when something is chosen.
    let (to_do, to_know): (Vec<_>, Vec<_>) = below
        .into_iter()
        .partition(|section| is_to_do(&section.content));
    let second = Column::with_children(many(to_know, 1)).spacing(space::M);
    let columns = row![first.extend(many(to_do, 0)).width(Fill), second.width(Fill)];
    mirror(cx.locale.direction, columns.spacing(BETWEEN_COLUMNS))
}

/// True if it is about getting and setting up a messenger, and not about what is known of it.
fn is_to_do(content: &Content<'_>) -> bool {
    match content {
        Content::Head { .. }
        | Content::Delisted(_)
        | Content::Cautions(_)
        | Content::Warning { .. }
        | Content::Downloads { .. }
        | Content::Checks { .. }
        | Content::Setup(_)
        | Content::Blocked { .. } => true,
        Content::Criteria(_)
        | Content::Facts(..)
        | Content::Threats { .. }
        | Content::Audits(_)
        | Content::Variants { .. }
        | Content::Specifications(_)
        | Content::Changes(_) => false,
    }
}

fn view_section<'a>(
    cx: ViewContext<'a>,
    guide: &'a Guide,
    messenger: &'a Messenger,
    section: Section<'a>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let title = section.title.as_str();
    match section.content {
        Content::Head {
            summary,
            standing,
            network,
            checked,
            parent,
        } => {
            let mut badges = head::badges(cx, standing, network, parent);
            let before = labels::edition_standing(locale.l10n, cx.catalog.edition, messenger);
            badges.extend(before.map(|words| badge(locale, None, &words, color::secondary)));
            column![
                head::view(cx, messenger, badges),
                lead(cx, messenger, summary, checked)
            ]
            .spacing(space::M)
            .into()
        }
        Content::Delisted(change) => {
            let rests_on = said(cx, messenger, change.speaker, &change.sources);
            warning(locale, title, statement(cx, &change.text, rests_on))
        }
        Content::Cautions(notes) => warning(locale, title, changes(cx, messenger, notes)),
        Content::Warning { points, sources } => warning(
            locale,
            title,
            warning_points(cx, messenger, points, sources),
        ),
        Content::Downloads { missing, .. } => downloads::view(cx, messenger, title, &missing),
        Content::Criteria(tiers) => glance::view(cx, messenger, title, tiers),
        Content::Setup(setup) => steps::view(cx, guide, messenger, title, setup),
        Content::Blocked {
            facts,
            steps,
            stores,
        } => {
            let facts = facts.into_iter().map(|one| fact(cx, messenger, one));
            let steps = steps::blocked(cx, guide, messenger, title, steps, &stores);
            card(locale, title, separated(facts.chain([steps]).collect()))
        }
        Content::Facts(_, facts) => {
            let facts = facts
                .into_iter()
                .map(|one| fact(cx, messenger, one))
                .collect();
            card(locale, title, separated(facts))
        }
        Content::Threats {
            named,
            general_title,
            general,
            general_source,
        } => card(
            locale,
            title,
            threats(
                cx,
                messenger,
                &named,
                (general_title, &general),
                general_source,
            ),
        ),
        Content::Audits(audits) => {
            let audits = audits.iter().map(|one| audit(cx, one)).collect();
            card(locale, title, separated(audits))
        }
        Content::Variants { variants, facts } => {
            let variants = variants.iter().map(|one| variant(cx, messenger, one));
            let facts = facts.into_iter().map(|one| fact(cx, messenger, one));
            card(locale, title, separated(variants.chain(facts).collect()))
        }
        Content::Specifications(documents) => card(locale, title, specifications(cx, documents)),
        Content::Checks { ways, keys } => keys::view(cx, guide, messenger, (title, &ways), keys),
        Content::Changes(notes) => card(locale, title, all_changes(cx, messenger, notes)),
    }
}

fn lead<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    summary: &'a Fact,
    checked: Date,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let checked = fl!(locale.l10n, "checked-all", date = locale.l10n.date(checked));
    column![
        paragraph(locale, locale.l10n.text(&summary.text), Style::lead()),
        said(cx, messenger, summary.speaker, &summary.sources),
        paragraph(locale, checked, Style::small()),
    ]
    .spacing(space::XXS)
    .into()
}

fn warning_points<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    points: &'a [MessageId],
    rests_on: &[LinkId],
) -> Column<'a, Message> {
    let locale = cx.locale;
    let title = fl!(locale.l10n, "warning-title");
    let texts = points.iter().map(|point| locale.l10n.text(point));
    column![
        list::points(locale, &title, color::partly, texts, space::XS),
        said(cx, messenger, Speaker::PrivacyGuides, rests_on)
    ]
    .spacing(space::XS)
}

fn fact<'a>(cx: ViewContext<'a>, messenger: &Messenger, fact: &'a Fact) -> Element<'a, Message> {
    let rests_on = said(cx, messenger, fact.speaker, &fact.sources);
    statement(cx, &fact.text, rests_on)
}

/// Words, and below them who says so and where.
fn statement<'a>(
    cx: ViewContext<'a>,
    words: &MessageId,
    rests_on: Element<'a, Message>,
) -> Element<'a, Message> {
    let words = paragraph(cx.locale, cx.locale.l10n.text(words), Style::body());
    column![words, rests_on].into()
}

/// The speaker of a statement about a messenger, and the sources.
fn said<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    speaker: Speaker<Date>,
    rests_on: &[LinkId],
) -> Element<'a, Message> {
    let speaker = labels::speaker(cx.locale.l10n, messenger, speaker);
    sources(cx.locale, cx.catalog, &speaker, rests_on, Message::Request)
}

fn threats<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    named: &[(&'a Term<ThreatId>, &'a Fact)],
    (general_title, general): (String, &[&'a Term<ThreatId>]),
    general_source: LinkId,
) -> Column<'a, Message> {
    let locale = cx.locale;
    let glossary = |threat: &Term<ThreatId>| {
        Anchor::Threat(threat.id.clone())
            .into_glossary_entry(Some(locale.l10n.text(&threat.about)), Message::Request)
    };
    let mut content = Column::new().spacing(space::S);
    for (threat, reason) in named {
        let name = glossary_term(
            locale,
            locale.l10n.text(&threat.name),
            Style::strong(),
            glossary(threat),
        );
        content = content
            .push(column![name, fact(cx, messenger, reason)].align_x(locale.direction.start()));
    }
    let names = general.iter().map(|threat| {
        glossary_badge(
            locale,
            Some(Icon::Shield),
            &locale.l10n.text(&threat.name),
            color::secondary,
            glossary(threat),
        )
    });
    content
        .push(paragraph(locale, general_title, Style::body()))
        .push(wrap(locale.direction, names, [space::XS, space::XS]))
        .push(said(
            cx,
            messenger,
            Speaker::PrivacyGuides,
            &[general_source],
        ))
}

fn audit<'a>(cx: ViewContext<'a>, audit: &'a Audit) -> Element<'a, Message> {
    let locale = cx.locale;
    let title = labels::audit(locale.l10n, audit);
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
}

fn variant<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    variant: &'a Variant,
) -> Element<'a, Message> {
    let locale = cx.locale;
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
        fact(cx, messenger, &variant.fact)
    ]
    .into()
}

fn specifications<'a>(cx: ViewContext<'a>, documents: &'a [Specification]) -> Column<'a, Message> {
    let locale = cx.locale;
    let documents = documents.iter().map(|document| {
        let title = locale.l10n.text(&document.title);
        text_link(
            locale,
            cx.catalog,
            document.link,
            &title,
            Style::body(),
            Message::Request,
        )
    });
    Column::with_children(documents)
        .spacing(space::XXS)
        .width(Fill)
        .align_x(locale.direction.start())
}

fn changes<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    changes: Vec<&'a Change>,
) -> Element<'a, Message> {
    let changes = changes.into_iter();
    separated(changes.map(|one| change(cx, messenger, one)).collect())
}

/// The changes, and the way to those of all messengers.
fn all_changes<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    notes: Vec<&'a Change>,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let way = glossary_link(
        locale,
        fl!(locale.l10n, "changes-all"),
        Style::body(),
        Anchor::Changes.into_glossary_entry(None, Message::Request),
    );
    column![changes(cx, messenger, notes), way]
        .spacing(space::S)
        .width(Fill)
        .align_x(locale.direction.start())
        .into()
}

fn change<'a>(
    cx: ViewContext<'a>,
    messenger: &Messenger,
    change: &'a Change,
) -> Element<'a, Message> {
    let locale = cx.locale;
    column![
        paragraph(
            locale,
            locale.l10n.date(change.date),
            Style::small().semibold()
        ),
        statement(
            cx,
            &change.text,
            said(cx, messenger, change.speaker, &change.sources)
        ),
    ]
    .into()
}
