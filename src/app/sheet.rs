//! Sheets: what is shown over everything else until it is closed. The code and the address of a link; the list of keys.

use iced::widget::qr_code;
use iced::widget::{Column, column, container, mouse_area, opaque, scrollable};
use iced::{Border, Color, Element, Fill};

use super::{App, Message};
use crate::catalog::LinkId;
use crate::direction::isolate_ltr;
use crate::fl;
use crate::icon::{Icon, icon};
use crate::theme::{radius, space};
use crate::widget::pressable::{Kind, pressable};
use crate::widget::words::{Style, label, paragraph};

/// The widest a sheet gets, in logical pixels.
const WIDTH: f32 = 420.0;
/// Side of the code with the white around it, in logical pixels.
const CODE: f32 = 232.0;
/// White around the code, in logical pixels: with iced's own two it makes the four modules that readers ask for.
const QUIET: f32 = 14.0;
/// Width kept for the names of keys, in logical pixels.
const KEY_WIDTH: f32 = 132.0;

/// What is shown over everything else.
#[derive(Debug)]
pub enum Sheet {
    /// The code and the address of a link.
    Link {
        /// The link.
        link: LinkId,
        /// Its code; [`None`] if it is too long for one.
        code: Option<qr_code::Data>,
        /// Whether its address was copied.
        copied: bool,
    },
    /// The list of keys.
    Keys,
}

impl Sheet {
    /// The sheet of a link with this address.
    pub(super) fn of_link(link: LinkId, address: &str) -> Self {
        let code = qr_code::Data::with_error_correction(address, qr_code::ErrorCorrection::Medium);
        let code = code.map_err(|error| log::warn!("{address}: {error}")).ok();
        Self::Link {
            link,
            code,
            copied: false,
        }
    }

    /// The name of what has the focus when it opens.
    pub(super) fn first(&self) -> &'static str {
        match self {
            Self::Link { .. } => "sheet-copy",
            Self::Keys => "sheet-close",
        }
    }
}

impl App {
    /// The open sheet, over everything else; a press beside it closes it.
    pub(super) fn open_sheet<'a>(&'a self, sheet: &'a Sheet) -> Element<'a, Message> {
        let look = self.look();
        let content = match sheet {
            Sheet::Link { link, code, copied } => self.link_sheet(*link, code.as_ref(), *copied),
            Sheet::Keys => self.key_sheet(),
        };
        let (ground, line) = (look.colors.card, look.colors.line);
        let width = WIDTH.min(self.window.width - 2.0 * space::M);
        let sheet = container(scrollable(container(content).padding(space::L)))
            .id("sheet")
            .width(width)
            .style(move |_theme| {
                container::background(ground).border(Border {
                    color: line,
                    width: 1.0,
                    radius: radius::CARD.into(),
                })
            });
        let shade = Color {
            a: 0.45,
            ..Color::BLACK
        };
        let placed = container(opaque(sheet)).center(Fill).padding(space::M);
        let placed = placed.style(move |_theme| container::background(shade));
        opaque(mouse_area(placed).on_press(Message::Dismissed))
    }

    fn sheet_title(&self, title: String) -> Element<'_, Message> {
        let look = self.look();
        let close = pressable(
            look,
            Kind::Plain,
            icon(Icon::X, 16.0, look.colors.secondary),
        )
        .padding(space::XS)
        .id("sheet-close");
        let close = close
            .named(fl!(look.words, "close"))
            .on_press(Message::Dismissed);
        let title = container(paragraph(look, title, Style::heading(look))).width(Fill);
        look.direction
            .row(vec![title.into(), close.into()])
            .spacing(space::S)
            .align_y(iced::Center)
            .into()
    }

    fn link_sheet<'a>(
        &'a self,
        link: LinkId,
        code: Option<&'a qr_code::Data>,
        copied: bool,
    ) -> Element<'a, Message> {
        let look = self.look();
        let entry = self.catalog.link(link);
        let mut content = Column::new()
            .spacing(space::S)
            .push(self.sheet_title(fl!(look.words, "link-sheet-title")));
        if let Some(code) = code {
            // Black on white in both shades: many readers know nothing else.
            let style = |_: &iced::Theme| qr_code::Style {
                cell: Color::BLACK,
                background: Color::WHITE,
            };
            let picture = qr_code(code).total_size(CODE - 2.0 * QUIET).style(style);
            let white = |_: &iced::Theme| {
                container::background(Color::WHITE)
                    .border(Border::default().rounded(radius::CONTROL))
            };
            let picture =
                container(container(picture).padding(QUIET).style(white)).id("sheet-code");
            content = content.push(container(picture).center_x(Fill));
            content = content.push(paragraph(
                look,
                fl!(look.words, "link-sheet-scan"),
                Style::small(look),
            ));
        }
        content = content.push(paragraph(
            look,
            isolate_ltr(entry.link.as_str()),
            Style::strong(look),
        ));
        if let Some(old) = &entry.replaces {
            let words = fl!(
                look.words,
                "link-replaces",
                address = isolate_ltr(old.as_str())
            );
            content = content.push(paragraph(look, words, Style::small(look)));
        }
        content
            .push(
                look.direction
                    .row(self.link_buttons(link, copied))
                    .spacing(space::XS),
            )
            .into()
    }

    fn link_buttons(&self, link: LinkId, copied: bool) -> Vec<Element<'_, Message>> {
        let look = self.look();
        let (sign, name) = if copied {
            (Icon::Check, fl!(look.words, "copied"))
        } else {
            (Icon::Copy, fl!(look.words, "copy"))
        };
        let copy = vec![
            icon(sign, 15.0, look.colors.accent).into(),
            label(look, name, Style::body(look)).into(),
        ];
        let copy = look
            .direction
            .row(copy)
            .spacing(space::XS)
            .align_y(iced::Center);
        let open = vec![
            icon(Icon::ExternalLink, 15.0, look.colors.accent).into(),
            label(look, fl!(look.words, "link-sheet-open"), Style::body(look)).into(),
        ];
        let open = look
            .direction
            .row(open)
            .spacing(space::XS)
            .align_y(iced::Center);
        vec![
            pressable(look, Kind::Outlined, copy)
                .padding([7.0, space::S])
                .id("sheet-copy")
                .on_press(Message::CopyPressed(link))
                .into(),
            pressable(look, Kind::Outlined, open)
                .padding([7.0, space::S])
                .id("sheet-open")
                .on_press(Message::OpenPressed(link))
                .into(),
        ]
    }

    fn key_sheet(&self) -> Element<'_, Message> {
        let look = self.look();
        let command = if cfg!(target_os = "macos") {
            "Cmd+"
        } else {
            "Ctrl+"
        };
        let with = |key: &str| format!("{command}{key}");
        let keys = [
            ("Tab, Shift+Tab".to_owned(), fl!(look.words, "keys-tab")),
            ("↑ ↓ ← →".to_owned(), fl!(look.words, "keys-arrows")),
            ("Enter, Space".to_owned(), fl!(look.words, "keys-enter")),
            ("Esc".to_owned(), fl!(look.words, "keys-escape")),
            ("Alt+←".to_owned(), fl!(look.words, "keys-back")),
            (with("1 … 4"), fl!(look.words, "keys-screens")),
            (with("F"), fl!(look.words, "keys-search")),
            (with("L"), fl!(look.words, "keys-language")),
            (with("C"), fl!(look.words, "keys-link")),
            ("F1".to_owned(), fl!(look.words, "keys-help")),
        ];
        let rows = keys.into_iter().map(|(keys, what)| {
            let keys = container(label(look, isolate_ltr(&keys), Style::strong(look)))
                .width(KEY_WIDTH)
                .align_x(look.direction.start());
            look.direction
                .row(vec![keys.into(), paragraph(look, what, Style::body(look))])
                .spacing(space::S)
                .into()
        });
        column![
            self.sheet_title(fl!(look.words, "keys-title")),
            Column::with_children(rows).spacing(space::XS)
        ]
        .spacing(space::S)
        .into()
    }
}
