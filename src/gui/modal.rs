//! The modals: the QR code and address of a link, the same for a fingerprint, the check of files, what tells a friend, and the keyboard shortcuts.

mod file_check;
mod fingerprint;
mod share;

use iced::Fill;
use iced::widget::qr_code;
use iced::widget::scrollable::Direction;
use iced::widget::{Column, column, container, mouse_area, opaque, row, scrollable};

use super::file_check::FileChecks;
use super::message::Message;
use super::request::Request;
use super::screen::context::ViewContext;
use super::share::Share;
use crate::catalog::LinkId;
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::icon::Icon;
use crate::gui::theme::{self, space};
use crate::gui::widget::Locale;
use crate::gui::widget::button;
use crate::gui::widget::close_button::close_button;
use crate::gui::widget::copy_button::{copy_button, icon_label};
use crate::gui::widget::finger_scroll::finger_scroll;
use crate::gui::widget::mirror::{mirror, wrap};
use crate::gui::widget::pixel_grid::PixelGrid;
use crate::gui::widget::scroll::thin;
use crate::gui::widget::selectable::selectable;
use crate::gui::widget::text::{Style, label, paragraph};
use crate::l10n::bidi::isolate_ltr;
use crate::l10n::labels;

/// The id of the scrollable.
pub(super) const CONTENT: &str = "modal-content";
/// The most, in logical pixels.
const WIDTH: f32 = 420.0;
/// White around the code, in modules: with iced's own two it makes the four that readers ask for.
const QUIET: f32 = 2.0;
/// The width where there is much to read, in logical pixels.
const WIDE: f32 = 600.0;
/// Above and below what scrolls, in logical pixels: the scroller stays inside of the round corners.
const CORNER: f32 = 8.0;
/// Width kept for the names of keys, in logical pixels.
const KEY_WIDTH: f32 = 160.0;
/// Width of the window from which on what keys do stands beside them, in logical pixels: long words need the room.
const ROOMY: f32 = 480.0;

pub use fingerprint::Fingerprint;

#[derive(Debug)]
pub enum Modal {
    Link {
        link: LinkId,
        /// Its QR code; [`None`] if it is too long for one.
        code: Option<qr_code::Data>,
        /// Its address was copied.
        copied: bool,
    },
    Fingerprint(Fingerprint),
    FileCheck(FileChecks),
    Share(Share),
    Shortcuts,
}

impl Modal {
    pub(super) fn of_link(link: LinkId, address: &str) -> Self {
        Self::Link {
            link,
            code: code(address),
            copied: false,
        }
    }

    /// Notes that the address of a link was copied.
    pub(super) fn copied(&mut self, id: LinkId) {
        match self {
            Self::Link { link, copied, .. } => *copied |= *link == id,
            Self::Fingerprint(_) | Self::FileCheck(_) | Self::Share(_) | Self::Shortcuts => {}
        }
    }

    /// The id of what gets the focus when it opens.
    pub(super) fn first(&self) -> &'static str {
        match self {
            Self::Link { .. } | Self::Fingerprint(_) => "modal-copy",
            Self::FileCheck(_) => file_check::CHOOSE,
            Self::Share(_) => share::COPY,
            Self::Shortcuts => "modal-close",
        }
    }
}

/// The QR code of a text; [`None`] if it is too long for one.
fn code(text: &str) -> Option<qr_code::Data> {
    let code = qr_code::Data::with_error_correction(text, qr_code::ErrorCorrection::Medium);
    code.map_err(|error| log::warn!("{text}: {error}")).ok()
}

/// The picture of a code, of which this is said to those who don't see it.
fn code_picture(text_scale: f32, code: &qr_code::Data, about: String) -> Element<'_, Message> {
    // Not every reader gets along with modules of unequal size, or with blurred ones.
    let grid = PixelGrid::new(text_scale);
    let picture = container(qr_code(code).cell_size(grid.cell))
        .padding(QUIET * grid.cell)
        .style(theme::container::qr_code);
    let picture = semantic(Part::Picture(about), grid.align(picture));
    let picture = container(picture).id("modal-code");
    container(picture).center_x(Fill).into()
}

/// Over everything else; a press beside it closes it.
pub(super) fn view<'a>(cx: ViewContext<'a>, modal: &'a Modal) -> Element<'a, Message> {
    let locale = cx.locale;
    let content = match modal {
        Modal::Link { link, code, copied } => link_modal(cx, *link, code.as_ref(), *copied),
        Modal::Fingerprint(fingerprint) => fingerprint::view(cx, fingerprint),
        Modal::FileCheck(checks) => file_check::view(cx, checks),
        Modal::Share(share) => share::view(cx, share),
        Modal::Shortcuts => shortcuts_modal(cx),
    };
    let widest = match modal {
        Modal::FileCheck(_) | Modal::Shortcuts => WIDE,
        Modal::Link { .. } | Modal::Fingerprint(_) | Modal::Share(_) => WIDTH,
    };
    let width = widest.min(cx.width - 2.0 * space::M);
    let content = semantic(Part::Dialog(title(locale, modal)), content);
    let modal = container(finger_scroll(
        cx.reduces_motion,
        selectable(
            container(content).padding([space::L - CORNER, space::L]),
            Message::Request,
        ),
        |content| {
            let scrolled = scrollable(content).id(CONTENT);
            scrolled.direction(Direction::Vertical(thin())).into()
        },
    ))
    .id("modal")
    .padding([CORNER, 0.0])
    .width(width)
    .style(theme::container::card);
    let positioned = container(opaque(modal))
        .center(Fill)
        .padding(space::M)
        .style(theme::container::backdrop);
    opaque(mouse_area(positioned).on_press(Message::Dismissed))
}

fn title(locale: Locale<'_>, modal: &Modal) -> String {
    match modal {
        Modal::Link { .. } => fl!(locale.l10n, "link-modal-title"),
        Modal::Fingerprint(_) => fl!(locale.l10n, "fingerprint-title"),
        Modal::FileCheck(_) => fl!(locale.l10n, "file-check-title"),
        Modal::Share(_) => fl!(locale.l10n, "share"),
        Modal::Shortcuts => fl!(locale.l10n, "keys-title"),
    }
}

fn modal_title<'a>(locale: Locale<'_>, title: String) -> Element<'a, Message> {
    let close = close_button(locale, "modal-close", Message::Dismissed);
    let title = container(paragraph(locale, title, Style::heading())).width(Fill);
    mirror(
        locale.direction,
        row![title, close].spacing(space::S).align_y(iced::Center),
    )
}

fn link_modal<'a>(
    cx: ViewContext<'a>,
    link: LinkId,
    code: Option<&'a qr_code::Data>,
    copied: bool,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let entry = cx.catalog.link(link);
    let mut content = Column::new()
        .spacing(space::S)
        .push(modal_title(locale, fl!(locale.l10n, "link-modal-title")));
    if let Some(code) = code {
        let about = fl!(locale.l10n, "spoken-code", address = entry.link.as_str());
        content = content.push(code_picture(cx.text_scale, code, about));
        content = content.push(paragraph(
            locale,
            fl!(locale.l10n, "link-modal-scan"),
            Style::small(),
        ));
    }
    content = content.push(paragraph(
        locale,
        isolate_ltr(entry.link.as_str()),
        Style::strong(),
    ));
    if let Some(old) = &entry.replaces {
        let words = fl!(
            locale.l10n,
            "link-replaces",
            address = isolate_ltr(old.as_str())
        );
        content = content.push(paragraph(locale, words, Style::small()));
    }
    content
        .push(wrap(
            locale.direction,
            link_buttons(locale, link, copied),
            [space::XS, space::XS],
        ))
        .into()
}

fn link_buttons<'a>(locale: Locale<'_>, link: LinkId, copied: bool) -> Vec<Element<'a, Message>> {
    let open = fl!(locale.l10n, "link-modal-open");
    let open = icon_label(locale, Icon::ExternalLink, &open);
    vec![
        copy_button(locale, copied)
            .padding([7.0, space::S])
            .id("modal-copy")
            .identity(format!("{link:?}"))
            .on_press(Message::Request(Request::CopyAddress(link)))
            .into(),
        button::secondary(open)
            .padding([7.0, space::S])
            .id("modal-open")
            .identity(format!("{link:?}"))
            .on_press(Message::Request(Request::OpenLink(link)))
            .into(),
    ]
}

fn shortcuts_modal<'a>(cx: ViewContext<'_>) -> Element<'a, Message> {
    let locale = cx.locale;
    let command = if cfg!(target_os = "macos") {
        "Cmd+"
    } else {
        "Ctrl+"
    };
    let plain = |keys: &[&str]| -> Vec<String> { keys.iter().copied().map(isolate_ltr).collect() };
    let with = |keys: &[&str]| -> Vec<String> {
        let keys = keys
            .iter()
            .map(|key| isolate_ltr(&format!("{command}{key}")));
        keys.collect()
    };
    let keys = [
        (plain(&["Tab", "Shift+Tab"]), fl!(locale.l10n, "keys-tab")),
        (plain(&["↑ ↓ ← →"]), fl!(locale.l10n, "keys-arrows")),
        (plain(&["Enter", "Space"]), fl!(locale.l10n, "keys-enter")),
        (
            plain(&["Page Up", "Page Down"]),
            fl!(locale.l10n, "keys-page"),
        ),
        (
            plain(&["Space", "Shift+Space"]),
            fl!(locale.l10n, "keys-space"),
        ),
        (plain(&["Home", "End"]), fl!(locale.l10n, "keys-ends")),
        (plain(&["Esc"]), fl!(locale.l10n, "keys-escape")),
        (plain(&["Alt+←"]), fl!(locale.l10n, "keys-back")),
        (with(&["1 … 4"]), fl!(locale.l10n, "keys-screens")),
        (with(&["5"]), fl!(locale.l10n, "changes-title")),
        (with(&["F"]), fl!(locale.l10n, "keys-search")),
        (with(&["L"]), fl!(locale.l10n, "keys-language")),
        (with(&["O"]), fl!(locale.l10n, "file-check-title")),
        (with(&["+ − 0"]), fl!(locale.l10n, "keys-text-size")),
        (plain(&["Shift+↑ ↓ ← →"]), fl!(locale.l10n, "keys-select")),
        (plain(&["F7"]), fl!(locale.l10n, "keys-caret")),
        (with(&["A"]), fl!(locale.l10n, "keys-select-all")),
        (with(&["C"]), fl!(locale.l10n, "keys-copy")),
        (plain(&["Menu", "Shift+F10"]), fl!(locale.l10n, "keys-link")),
        (with(&["W", "Q"]), fl!(locale.l10n, "keys-close")),
        (plain(&["F11"]), fl!(locale.l10n, "keys-full-screen")),
        (plain(&["F1"]), fl!(locale.l10n, "keys-help")),
    ];
    let is_roomy = cx.width >= ROOMY;
    let rows = keys.into_iter().map(|(keys, what)| {
        let keys = labels::list(locale.l10n, keys);
        let what = paragraph(locale, what, Style::body());
        if !is_roomy {
            return column![paragraph(locale, keys, Style::strong()), what].into();
        }
        let keys = container(label(locale, keys, Style::strong()))
            .width(KEY_WIDTH)
            .align_x(locale.direction.start());
        mirror(locale.direction, row![keys, what].spacing(space::S))
    });
    let between = if is_roomy { space::XS } else { space::S };
    column![
        modal_title(locale, fl!(locale.l10n, "keys-title")),
        Column::with_children(rows).spacing(between)
    ]
    .spacing(space::S)
    .into()
}
