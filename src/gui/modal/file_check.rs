//! The modal that checks files: each with its progress, and then with what was found.

use iced::Fill;
use iced::FillPortion;
use iced::widget::{Column, Space, column, container, row};

use super::modal_title;
use crate::catalog::LinkId;
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::file_check::{CheckError, CheckId, CheckState, FileCheck, FileChecks, MOST_FILES};
use crate::gui::icon::{Icon, icon};
use crate::gui::message::Message;
use crate::gui::screen::context::ViewContext;
use crate::gui::theme::color::{self, ColorFn};
use crate::gui::theme::{self, space};
use crate::gui::widget::Locale;
use crate::gui::widget::button;
use crate::gui::widget::card::separator;
use crate::gui::widget::copy_button::icon_label;
use crate::gui::widget::fingerprint::fingerprint;
use crate::gui::widget::link::{source_name, text_link};
use crate::gui::widget::mirror::{at_start, mirror, wrap};
use crate::gui::widget::text::{Style, label, paragraph};
use crate::gui::widget::text_field::value_field;
use crate::l10n::bidi::{isolate_ltr, terminal_line};
use crate::l10n::io_error;
use crate::verify::Advice;
use crate::verify::report::{Line, Wanted};

/// Id of the button that opens the dialog of the desktop.
pub(super) const CHOOSE: &str = "file-choose";

/// The command that checks files in a terminal.
const COMMAND: &str = "messenger-guide verify";
/// So many characters of a pasted text are taken: enough for a checksum in every notation.
const MOST_PASTED: usize = 200;
/// Height of the bar of a running check, in logical pixels.
const BAR: f32 = 8.0;

pub(super) fn view<'a>(cx: ViewContext<'a>, checks: &'a FileChecks) -> Element<'a, Message> {
    let locale = cx.locale;
    let choose = fl!(locale.l10n, "file-check-choose");
    let choose = icon_label(locale, Icon::FileText, &choose);
    let mut choose = button::secondary(choose)
        .padding([7.0, space::S])
        .id(CHOOSE);
    if !checks.is_choosing {
        choose = choose.on_press(Message::FileChoicePressed);
    }
    let mut content = column![
        modal_title(locale, fl!(locale.l10n, "file-check-title")),
        paragraph(locale, fl!(locale.l10n, "file-check-about"), Style::body()),
        at_start(locale.direction, choose),
    ]
    .spacing(space::S);
    if checks.has_no_dialog {
        let words = fl!(locale.l10n, "file-check-no-dialog");
        content = content
            .push(warning(locale, &words))
            .push(command(locale, COMMAND));
    }
    if checks.is_cut {
        let words = fl!(locale.l10n, "file-check-cut", count = MOST_FILES);
        content = content.push(warning(locale, &words));
    }
    if checks.files().is_empty() {
        return content.into();
    }
    let list = Part::List {
        name: fl!(locale.l10n, "file-check-title"),
        length: checks.files().len(),
    };
    let mut files = Column::new().spacing(space::S);
    for (index, file) in checks.files().iter().enumerate() {
        let file = semantic(Part::Item(index), view_file(cx, index, file));
        files = files.push(separator()).push(file);
    }
    content.push(semantic(list, files)).into()
}

fn view_file<'a>(cx: ViewContext<'a>, index: usize, file: &'a FileCheck) -> Element<'a, Message> {
    let locale = cx.locale;
    // Whoever sent the file chose its name.
    let name = file.path.file_name().unwrap_or(file.path.as_os_str());
    let name = locale.l10n.inline(&terminal_line(&name.to_string_lossy()));
    let name = fl!(locale.l10n, "file-check-name", name = name);
    let title = paragraph(locale, &name, Style::strong());
    let mut content = column![title].spacing(space::S);
    match &file.state {
        CheckState::Waiting => {
            let words = fl!(locale.l10n, "file-check-waiting");
            content = content
                .push(paragraph(locale, words, Style::body()))
                .push(cancel(locale, file.id));
        }
        CheckState::Running { percent, .. } => {
            let words = fl!(
                locale.l10n,
                "file-check-running",
                percent = u32::from(*percent)
            );
            let spoken = Part::Progress {
                done: usize::from(*percent),
                of: 100,
            };
            let words = paragraph(locale, words, Style::body());
            content = content
                .push(semantic(spoken, words))
                .push(progress(locale, *percent))
                .push(cancel(locale, file.id));
        }
        CheckState::Failed(error) => {
            let words = match error {
                CheckError::Cancelled => fl!(locale.l10n, "file-check-cancelled"),
                CheckError::NotRead(kind) => fl!(
                    locale.l10n,
                    "file-check-not-read",
                    reason = locale.l10n.inline(&io_error::reason(locale.l10n, *kind))
                ),
            };
            content = content.push(verdict(locale, &name, Advice::Unknown, &words));
        }
        CheckState::Done { report, .. } => {
            let lines = report.lines.iter();
            let lines = lines.map(|line| view_line(cx, &name, report.advice, line));
            content = content
                .push(Column::with_children(lines).spacing(space::XS))
                .push(pasted(cx, index, file));
        }
    }
    content.into()
}

fn view_line<'a>(
    cx: ViewContext<'a>,
    file: &str,
    advice: Advice,
    line: &'a Line,
) -> Element<'a, Message> {
    let locale = cx.locale;
    match line {
        Line::Verdict(words) => verdict(locale, file, advice, words),
        Line::Text(words) => paragraph(locale, words, Style::body()),
        Line::Item(words) => {
            let dot = label(locale, "•", Style::body());
            let words = paragraph(locale, words, Style::body());
            mirror(locale.direction, row![dot, words].spacing(space::XS))
        }
        Line::Sources(links) => {
            let links = (0..links.len()).map(|n| source(cx, links, n));
            wrap(locale.direction, links, [space::S, space::XXS])
        }
        Line::Fingerprint(digits) => fingerprint(locale, digits),
        Line::Command(words) => command(locale, words),
    }
}

/// A command to type in a terminal.
fn command<'a>(locale: Locale<'_>, words: &str) -> Element<'a, Message> {
    paragraph(locale, isolate_ltr(words), Style::strong())
}

/// An icon, words and a border, so that no color is needed to understand it. Heard with the name of the file, of which there may be
/// many.
fn verdict<'a>(
    locale: Locale<'_>,
    file: &str,
    advice: Advice,
    words: &str,
) -> Element<'a, Message> {
    let (sign, color): (_, ColorFn) = match advice {
        Advice::Trust => (Icon::Check, color::yes),
        // Compared, which is not yet trusted.
        Advice::Same => (Icon::Scale, color::accent),
        Advice::Unknown => (Icon::LevelNotStated, color::unknown),
        Advice::Refuse => (Icon::X, color::no),
    };
    let spoken = Part::announcement(format!("{file}\n{words}"));
    let words = semantic(spoken, paragraph(locale, words, Style::heading()));
    let line = mirror(
        locale.direction,
        row![icon(sign, 24.0, color), words]
            .spacing(space::S)
            .align_y(iced::Center),
    );
    container(line)
        .padding(space::S)
        .width(Fill)
        .style(move |theme| theme::container::verdict(theme, color(theme)))
        .into()
}

/// To the page that says so.
fn source<'a>(cx: ViewContext<'a>, links: &[LinkId], n: usize) -> Element<'a, Message> {
    let name = source_name(cx.locale, cx.catalog, links, n);
    let (locale, style) = (cx.locale, Style::small());
    text_link(locale, cx.catalog, links[n], &name, style, Message::Request)
}

/// The field for a value to compare with.
fn pasted<'a>(cx: ViewContext<'_>, index: usize, file: &FileCheck) -> Element<'a, Message> {
    let locale = cx.locale;
    let id = file.id;
    let title = fl!(locale.l10n, "file-check-paste");
    let field = value_field(
        format!("file-paste-{index}"),
        "SHA-256",
        &file.pasted,
        MOST_PASTED,
        move |text| Message::ChecksumTyped(id, text),
        Message::Request,
        cx.caret_blinks,
    );
    let mut content = column![paragraph(locale, title, Style::small()), field];
    if Wanted::parse(&file.pasted) == Wanted::Unreadable {
        let words = fl!(locale.l10n, "file-check-unreadable");
        content = content.push(warning(locale, &words));
    }
    content.spacing(space::XXS).into()
}

fn progress<'a>(locale: Locale<'_>, percent: u8) -> Element<'a, Message> {
    let percent = u16::from(percent);
    let part = |portion: u16| Space::new().width(FillPortion(portion.max(1))).height(BAR);
    let done = container(Space::new().width(Fill).height(BAR))
        .width(FillPortion(percent.max(1)))
        .style(theme::container::progress);
    let bar = mirror(locale.direction, row![done, part(100 - percent)]);
    container(bar)
        .width(Fill)
        .style(theme::container::control)
        .into()
}

fn cancel<'a>(locale: Locale<'_>, id: CheckId) -> Element<'a, Message> {
    let words = fl!(locale.l10n, "file-check-cancel");
    let words = label(locale, words, Style::body());
    let button = button::secondary(words)
        .padding([7.0, space::S])
        .id("file-cancel")
        .identity(format!("{id:?}"))
        .on_press(Message::CheckCancelled(id));
    at_start(locale.direction, button).into()
}

fn warning<'a>(locale: Locale<'_>, words: &str) -> Element<'a, Message> {
    let sign = icon(Icon::TriangleAlert, 16.0, color::partly);
    let spoken = Part::announcement(words);
    let words = semantic(spoken, paragraph(locale, words, Style::body()));
    mirror(
        locale.direction,
        row![sign, words].spacing(space::XS).align_y(iced::Center),
    )
}
