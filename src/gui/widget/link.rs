//! Links, each with a tooltip of its address. They stand beside paragraphs: for a link in a right-to-left paragraph iced takes
//! clicks at wrong points.

use iced::widget::container;

use super::Locale;
use super::button::{self, Button};
use super::mirror::wrap;
use super::text::{Style, label};
use super::tooltip;
use crate::catalog::{Catalog, LinkId};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::request::Request;
use crate::gui::theme::{color, space};
use crate::l10n::bidi::isolate_ltr;

/// Makes a link of a button: it opens the address, copies it, and has the menu of links, of which its tooltip tells.
pub fn link<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    catalog: &Catalog,
    link: LinkId,
    button: Button<'a, Message>,
    on_request: fn(Request) -> Message,
) -> Element<'a, Message> {
    let button = button
        .on_press(on_request(Request::OpenLink(link)))
        .on_copy(on_request(Request::CopyAddress(link)))
        .on_menu(move |at| on_request(Request::ShowLinkMenu(link, at)));
    with_address(locale, catalog, link, button)
}

/// Adds a tooltip with the whole address, from left to right in every language.
fn with_address<'a, Message: 'a>(
    locale: Locale<'_>,
    catalog: &Catalog,
    link: LinkId,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let entry = catalog.link(link);
    let replaced = entry.replaces.as_ref();
    let replaced = replaced.map(|old| {
        fl!(
            locale.l10n,
            "link-replaces",
            address = isolate_ltr(old.as_str())
        )
    });
    let more = fl!(locale.l10n, "link-more");
    let mut lines: Vec<String> = std::iter::once(isolate_ltr(entry.link.as_str()))
        .chain(replaced)
        .collect();
    // Whoever hears it has other ways to the menu than the pointer.
    let about = Part::About {
        words: lines.clone(),
        address: Some(entry.link.as_str().to_owned()),
    };
    lines.push(more);
    semantic(about, tooltip::seen(locale, content, lines))
}

/// The name of the form for translations, with its host.
pub fn form_name(locale: Locale<'_>, catalog: &Catalog, form: LinkId) -> String {
    let host = isolate_ltr(catalog.link(form).link.host());
    fl!(locale.l10n, "about-languages-form", host = host)
}

pub fn text_link<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    catalog: &Catalog,
    to: LinkId,
    words: &str,
    style: Style,
    on_request: fn(Request) -> Message,
) -> Element<'a, Message> {
    let content = label(locale, words, style.color(color::accent));
    let button = button::link(content).identity(catalog.link(to).link.as_str());
    link(locale, catalog, to, button, on_request)
}

/// The speaker of a statement, and the sources, each called by its host.
pub fn sources<'a, Message: Clone + 'a>(
    locale: Locale<'_>,
    catalog: &Catalog,
    speaker: &str,
    sources: &[LinkId],
    on_request: fn(Request) -> Message,
) -> Element<'a, Message> {
    let style = Style::small();
    let mut items: Vec<Element<'a, Message>> = vec![
        container(label(
            locale,
            fl!(locale.l10n, "said-by", speaker = speaker),
            style,
        ))
        .padding([3.0, 0.0])
        .into(),
    ];
    for (n, source) in sources.iter().enumerate() {
        let name = source_name(locale, catalog, sources, n);
        items.push(text_link(
            locale, catalog, *source, &name, style, on_request,
        ));
    }
    wrap(locale.direction, items, [space::XS, 0.0])
}

/// The host of a source, numbered where several sources have the same; the page and its edition have names.
pub fn source_name(locale: Locale<'_>, catalog: &Catalog, sources: &[LinkId], n: usize) -> String {
    if sources[n] == catalog.source_page {
        return fl!(locale.l10n, "source-page");
    }
    if sources[n] == catalog.source_edition {
        let date = locale.l10n.date(catalog.edition);
        return fl!(locale.l10n, "source-edition", date = date);
    }
    let is_named = |source: LinkId| [catalog.source_page, catalog.source_edition].contains(&source);
    let host = |source: &LinkId| catalog.link(*source).link.host();
    let own = host(&sources[n]);
    let alike = sources
        .iter()
        .filter(|source| !is_named(**source) && host(source) == own)
        .count();
    let before = sources[..n]
        .iter()
        .filter(|source| !is_named(**source) && host(source) == own)
        .count();
    if alike > 1 {
        isolate_ltr(&format!("{own} ({})", before + 1))
    } else {
        isolate_ltr(own)
    }
}
