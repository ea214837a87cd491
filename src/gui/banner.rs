//! Banners below the header: what went wrong and what to do, until dismissed.

use std::mem;

use iced::Fill;
use iced::widget::scrollable::Direction;
use iced::widget::{Column, Row, column, container, scrollable};

use super::message::Message;
use super::request::Request;
use crate::catalog::LinkId;
use crate::fl;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::{Announcement, Part};
use crate::gui::icon::{Icon, icon};
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::{self, space};
use crate::gui::widget::button;
use crate::gui::widget::card::separator;
use crate::gui::widget::close_button::close_button;
use crate::gui::widget::copy_button::copy_button;
use crate::gui::widget::finger_scroll::finger_scroll;
use crate::gui::widget::link::link;
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::scroll::thin;
use crate::gui::widget::selectable::selectable_aside;
use crate::gui::widget::text::{Style, label, paragraph};
use crate::gui::{Element, Text};
use crate::l10n::bidi::isolate_ltr;
use crate::platform::settings::LoadError;

/// Id of what scrolls them.
pub const BANNERS: &str = "banners";

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Banner {
    /// The settings file could not be used and was renamed to this.
    SettingsBackedUp(String),
    /// The settings file could not be used, nor renamed.
    SettingsUnusable,
    SettingsNotSaved,
    /// Everything that was remembered is deleted.
    Forgotten,
    /// It could not be. The file, if there is one.
    NotForgotten(String),
    RemembersNothing,
    RemembersAgain,
    /// No browser took a link.
    LinkFailed {
        link: LinkId,
        /// Its address was copied.
        copied: bool,
    },
    /// The browser was asked for a link already, a moment ago.
    LinkRequested(LinkId),
    /// The last review of the facts is long ago.
    FactsAged,
}

impl Banner {
    fn is_of_memory(&self) -> bool {
        match self {
            Self::SettingsNotSaved
            | Self::Forgotten
            | Self::NotForgotten(_)
            | Self::RemembersNothing
            | Self::RemembersAgain => true,
            Self::SettingsBackedUp(_)
            | Self::SettingsUnusable
            | Self::LinkFailed { .. }
            | Self::LinkRequested(_)
            | Self::FactsAged => false,
        }
    }

    /// True for two of a kind, of which only the newer is of use.
    fn is_like(&self, other: &Self) -> bool {
        (self.is_of_memory() && other.is_of_memory())
            || mem::discriminant(self) == mem::discriminant(other)
    }
}

/// Those that are shown, the oldest first, and one of a kind.
#[derive(Debug, Default)]
pub(super) struct Banners(Vec<Banner>);

impl Banners {
    pub(super) fn at_start(load_error: Option<LoadError>, facts_aged: bool) -> Self {
        let load_error = load_error.map(Banner::from);
        let aged = facts_aged.then_some(Banner::FactsAged);
        Self(load_error.into_iter().chain(aged).collect())
    }

    pub(super) fn all(&self) -> &[Banner] {
        &self.0
    }

    fn add(&mut self, banner: Banner) {
        self.0.retain(|before| !before.is_like(&banner));
        self.0.push(banner);
    }

    pub(super) fn settings_not_saved(&mut self) {
        self.add(Banner::SettingsNotSaved);
    }

    pub(super) fn forgotten(&mut self) {
        // What a backup was called is of no use any more.
        self.0
            .retain(|banner| !matches!(banner, Banner::SettingsBackedUp(_)));
        self.add(Banner::Forgotten);
    }

    pub(super) fn not_forgotten(&mut self, file: String) {
        self.add(Banner::NotForgotten(file));
    }

    pub(super) fn remembers(&mut self, nothing: bool) {
        self.forgotten();
        self.add(if nothing {
            Banner::RemembersNothing
        } else {
            Banner::RemembersAgain
        });
    }

    /// A link was pressed: the banner of the press before no longer holds.
    pub(super) fn link_pressed(&mut self, link: LinkId, is_repeated: bool) {
        self.0
            .retain(|banner| !matches!(banner, Banner::LinkRequested(_)));
        if is_repeated {
            self.add(Banner::LinkRequested(link));
        }
    }

    pub(super) fn link_failed(&mut self, link: LinkId) {
        self.link_pressed(link, false);
        self.add(Banner::LinkFailed {
            link,
            copied: false,
        });
    }

    /// Takes back that this link failed.
    pub(super) fn link_opened(&mut self, opened: LinkId) {
        self.0
            .retain(|banner| !matches!(banner, Banner::LinkFailed { link, .. } if *link == opened));
    }

    pub(super) fn address_copied(&mut self, address_of: LinkId) {
        for banner in &mut self.0 {
            if let Banner::LinkFailed { link, copied } = banner {
                *copied |= *link == address_of;
            }
        }
    }

    pub(super) fn dismiss(&mut self, index: usize) {
        if index < self.0.len() {
            self.0.remove(index);
        }
    }

    /// Returns whether there was one.
    pub(super) fn dismiss_newest(&mut self) -> bool {
        self.0.pop().is_some()
    }
}

impl From<LoadError> for Banner {
    fn from(load_error: LoadError) -> Self {
        match load_error.backup {
            Some(backup) => Self::SettingsBackedUp(backup.display().to_string()),
            None => Self::SettingsUnusable,
        }
    }
}

/// The newest on top. What needs more than `most` of the window's height, in logical pixels, is scrolled.
pub(super) fn view<'a>(
    cx: ViewContext<'a>,
    banners: &'a Banners,
    most: f32,
) -> Element<'a, Message> {
    let rows = banners.all().iter().enumerate().rev();
    let rows = rows.map(|(index, banner)| one(cx, index, banner));
    let rows = selectable_aside(Column::with_children(rows), Message::Request, cx.key_owner);
    let list = finger_scroll(cx.reduces_motion, rows, |rows| {
        let scrollbar = Direction::Vertical(thin().spacing(0));
        scrollable(rows).id(BANNERS).direction(scrollbar).into()
    });
    container(list).max_height(most).into()
}

fn one<'a>(cx: ViewContext<'a>, index: usize, banner: &'a Banner) -> Element<'a, Message> {
    let locale = cx.locale;
    let words = words(cx, banner);
    // Of another link the same words are news again.
    let key = if let Banner::LinkFailed { link, .. } = banner {
        cx.catalog.link(*link).link.as_str().to_owned()
    } else {
        String::new()
    };
    let spoken = Part::Announcement(Announcement {
        words: words.clone(),
        key,
        is_of_screen: false,
    });
    let words = semantic(spoken, paragraph(locale, words, Style::body()));
    let mut text = column![words].spacing(space::XXS).width(Fill);
    if let Banner::LinkFailed { link, copied } = banner {
        let address = isolate_ltr(cx.catalog.link(*link).link.as_str());
        let copy = copy_button(locale, *copied)
            .padding([5.0, space::S])
            .id("copy")
            .identity(cx.catalog.link(*link).link.as_str())
            .on_press(Message::Request(Request::CopyAddress(*link)));
        text = text
            .push(paragraph(locale, address, Style::strong()))
            .push(copy)
            .align_x(locale.direction.start());
    }
    if *banner == Banner::FactsAged {
        text = text.push(source_page(cx)).align_x(locale.direction.start());
    }
    // All have the same buttons: a press must not go on to the banner that replaces another.
    let close = close_button(locale, "dismiss", Message::BannerDismissed(index));
    let close = close.identity(format!("{banner:?}"));
    let content = vec![sign(banner).into(), text.into(), close.into()];
    let strip = container(mirror(
        locale.direction,
        Row::with_children(content)
            .spacing(space::S)
            .align_y(iced::Center),
    ))
    .id(iced::widget::Id::from(format!("banner-{index}")))
    .width(Fill)
    .padding([space::XS, space::M])
    .style(theme::container::banner);
    let name = fl!(locale.l10n, "spoken-banner");
    let key = format!("{:?}", mem::discriminant(banner));
    column![semantic(Part::Region { name, key }, strip), separator()].into()
}

fn words(cx: ViewContext<'_>, banner: &Banner) -> String {
    let locale = cx.locale;
    match banner {
        Banner::SettingsBackedUp(file) => fl!(
            locale.l10n,
            "banner-settings-put-aside",
            file = isolate_ltr(file)
        ),
        Banner::SettingsUnusable => fl!(locale.l10n, "banner-settings-unusable"),
        Banner::SettingsNotSaved => fl!(locale.l10n, "banner-cannot-remember"),
        Banner::Forgotten => fl!(locale.l10n, "banner-forgotten"),
        Banner::NotForgotten(file) => fl!(
            locale.l10n,
            "banner-not-forgotten",
            file = isolate_ltr(file)
        ),
        Banner::RemembersNothing => fl!(locale.l10n, "banner-remembers-nothing"),
        Banner::RemembersAgain => fl!(locale.l10n, "banner-remembers-again"),
        Banner::LinkFailed { .. } => fl!(locale.l10n, "banner-link-failed"),
        Banner::LinkRequested(_) => fl!(locale.l10n, "banner-link-requested"),
        Banner::FactsAged => fl!(
            locale.l10n,
            "banner-facts-aged",
            date = locale.l10n.date(cx.catalog.reviewed)
        ),
    }
}

fn sign<'a>(banner: &Banner) -> Text<'a> {
    let (sign, color): (Icon, ColorFn) = match banner {
        Banner::LinkRequested(_) => (Icon::ExternalLink, color::accent),
        Banner::FactsAged => (Icon::Info, color::accent),
        Banner::Forgotten | Banner::RemembersNothing | Banner::RemembersAgain => {
            (Icon::Check, color::accent)
        }
        Banner::SettingsBackedUp(_)
        | Banner::SettingsUnusable
        | Banner::SettingsNotSaved
        | Banner::NotForgotten(_)
        | Banner::LinkFailed { .. } => (Icon::TriangleAlert, color::partly),
    };
    icon(sign, 20.0, color)
}

/// The page to look at for changes.
fn source_page<'a>(cx: ViewContext<'a>) -> Element<'a, Message> {
    let locale = cx.locale;
    let page = cx.catalog.source_page;
    let words = label(
        locale,
        fl!(locale.l10n, "about-page-link"),
        Style::body().color(color::accent),
    );
    let button = button::link(words).id("facts-aged-page");
    link(locale, cx.catalog, page, button, Message::Request)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    fn links() -> [LinkId; 2] {
        let locales = crate::l10n::Locales::embedded().expect("words");
        let catalog = Catalog::load(&Catalog::embedded_files(), &locales).expect("facts");
        let downloads = &catalog.first().downloads;
        [downloads[0].link, downloads[1].link]
    }

    #[test]
    fn there_is_one_of_a_kind_and_the_newest_goes_first() {
        let [first, second] = links();
        let mut banners = Banners::default();
        for _ in 0..7 {
            banners.link_failed(first);
            banners.settings_not_saved();
            banners.link_failed(second);
        }
        let failed = Banner::LinkFailed {
            link: second,
            copied: false,
        };
        assert_eq!(banners.all(), [Banner::SettingsNotSaved, failed]);
        assert!(banners.dismiss_newest());
        assert_eq!(banners.all(), [Banner::SettingsNotSaved]);
        assert!(banners.dismiss_newest());
        assert!(!banners.dismiss_newest());
    }
}
