//! Links: small ones beside text, and the tooltip that tells where each leads.

use iced::Element;
use iced::widget::container;

use super::Look;
use super::flow::flow;
use super::pressable::{Kind, pressable};
use super::tip::tip;
use super::words::{Style, label};
use crate::catalog::{Catalog, LinkId};
use crate::direction::isolate_ltr;
use crate::fl;
use crate::theme::space;

/// What happens to a link.
#[derive(Debug)]
pub struct OnLink<Message> {
    /// It is pressed: it is to be opened.
    pub pressed: fn(LinkId) -> Message,
    /// More is wanted of it: its address, its code.
    pub asked: fn(LinkId) -> Message,
}

// Not derived: that would ask the same of the message.
impl<Message> Clone for OnLink<Message> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Message> Copy for OnLink<Message> {}

/// The content with a tooltip that shows the whole address, from left to right in every language.
pub fn with_address<'a, Message: 'a>(
    look: Look<'_>,
    catalog: &Catalog,
    link: LinkId,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let entry = catalog.link(link);
    let replaced = entry.replaces.as_ref();
    let replaced = replaced.map(|old| {
        fl!(
            look.words,
            "link-replaces",
            address = isolate_ltr(old.as_str())
        )
    });
    let more = fl!(look.words, "link-more");
    tip(
        look,
        content,
        std::iter::once(isolate_ltr(entry.link.as_str()))
            .chain(replaced)
            .chain([more]),
    )
}

/// A link with these words.
pub fn text_link<'a, Message: Clone + 'a>(
    look: Look<'_>,
    catalog: &Catalog,
    link: LinkId,
    words: &str,
    style: Style,
    on: OnLink<Message>,
) -> Element<'a, Message> {
    let content = label(look, words, style.color(look.colors.accent));
    with_address(
        look,
        catalog,
        link,
        pressable(look, Kind::Link, content)
            .on_press((on.pressed)(link))
            .on_ask((on.asked)(link)),
    )
}

/// What a statement rests on: a link for each source, called by its host, or by name where it is the edition itself.
pub fn sources<'a, Message: Clone + 'a>(
    look: Look<'_>,
    catalog: &Catalog,
    sources: &[LinkId],
    on: OnLink<Message>,
) -> Element<'a, Message> {
    let style = Style::small(look);
    let mut items: Vec<Element<'a, Message>> = vec![
        container(label(
            look,
            fl!(look.words, "sources", count = sources.len()),
            style,
        ))
        .padding([3.0, 0.0])
        .into(),
    ];
    for (n, source) in sources.iter().enumerate() {
        let name = source_name(look, catalog, sources, n);
        items.push(text_link(look, catalog, *source, &name, style, on));
    }
    flow(look.direction, items).spacing(space::XS, 0.0).into()
}

/// How a source is called: by its host, with a number where several of them stand on the same.
fn source_name(look: Look<'_>, catalog: &Catalog, sources: &[LinkId], n: usize) -> String {
    if sources[n] == catalog.page {
        return fl!(look.words, "source-page");
    }
    let host = |source: &LinkId| catalog.link(*source).link.host();
    let own = host(&sources[n]);
    let alike = sources
        .iter()
        .filter(|source| **source != catalog.page && host(source) == own)
        .count();
    let before = sources[..n]
        .iter()
        .filter(|source| **source != catalog.page && host(source) == own)
        .count();
    if alike > 1 {
        isolate_ltr(&format!("{own} ({})", before + 1))
    } else {
        isolate_ltr(own)
    }
}
