//! The menus that open from the bar at the top: languages, and how the window looks.

use iced::Fill;
use iced::widget::scrollable::Direction;
use iced::widget::{Column, column, container, mouse_area, opaque, row, scrollable};

use super::environment::Environment;
use super::header::{self, HEIGHT};
use super::message::{Menu, Message, TextSizeStep};
use super::screen::context::ViewContext;
use crate::catalog::LinkId;
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::{Part, Role};
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::{self, color, size, space};
use crate::gui::widget::Locale;
use crate::gui::widget::button::{self, Button};
use crate::gui::widget::card::separator;
use crate::gui::widget::finger_scroll::finger_scroll;
use crate::gui::widget::link::{form_name, link};
use crate::gui::widget::mirror::mirror;
use crate::gui::widget::scroll::thin;
use crate::gui::widget::text::{Style, label, paragraph};
use crate::gui::widget::tooltip::tooltip;
use crate::l10n::Language;
use crate::l10n::bidi::strip_bidi;
use crate::platform::settings::{TextSize, ThemeChoice};

/// Id of the link to the form for translations.
pub const TRANSLATION_FORM: &str = "translation-form";
/// Id of the scrollable.
const CONTENT: &str = "menu-content";
/// Width of a menu, in logical pixels.
const WIDTH: f32 = 210.0;

pub(super) fn language_entry_id(language: &str) -> String {
    format!("language-{language}")
}

pub(super) fn theme_entry_id(choice: ThemeChoice) -> &'static str {
    match choice {
        ThemeChoice::System => "theme-system",
        ThemeChoice::Light => "theme-light",
        ThemeChoice::Dark => "theme-dark",
    }
}

/// Those that a native speaker has read come first, the others below them.
fn languages(environment: &Environment) -> (Vec<&Language>, Vec<&Language>) {
    let languages = environment.locales.languages();
    languages.partition(|language| language.is_read_by_native_speaker())
}

/// The ids of the entries of a menu, from the top.
pub(super) fn entries(menu: Menu, environment: &Environment) -> Vec<String> {
    match menu {
        Menu::Language => {
            let (read, unread) = languages(environment);
            let ids = |of: Vec<&Language>| {
                let ids = of.into_iter();
                ids.map(|language| language_entry_id(language.name()))
                    .collect::<Vec<_>>()
            };
            let form = environment.catalog.translation_form;
            let form = form.filter(|_| !unread.is_empty());
            let form = form.map(|_| TRANSLATION_FORM.to_owned());
            let read = ids(read).into_iter();
            read.chain(form).chain(ids(unread)).collect()
        }
        Menu::Theme => {
            let choices = ThemeChoice::ALL.map(theme_entry_id).into_iter();
            choices
                .chain(["high-contrast"])
                .map(str::to_owned)
                .collect()
        }
    }
}

/// The open menu, over everything else; a press anywhere beside it closes it.
pub(super) fn view<'a>(
    cx: ViewContext<'_>,
    menu: Menu,
    environment: &Environment,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let entries = match menu {
        Menu::Language => {
            let (read, unread) = languages(environment);
            let entries = |of: Vec<&Language>| -> Vec<_> {
                of.into_iter()
                    .map(|language| language_entry(locale, language))
                    .collect()
            };
            let mut all = entries(read);
            if !unread.is_empty() {
                let note = fl!(locale.l10n, "language-unread");
                let note = paragraph(locale, note, Style::small());
                all.push(separator());
                all.push(container(note).padding([space::XXS, space::S]).into());
                let form = cx.catalog.translation_form;
                all.extend(form.map(|form| form_entry(cx, form)));
                all.extend(entries(unread));
            }
            all
        }
        Menu::Theme => {
            let choices = ThemeChoice::ALL.into_iter();
            let mut entries: Vec<_> = choices
                .map(|choice| theme_entry(locale, choice, environment.theme))
                .collect();
            entries.push(separator());
            entries.push(
                entry(
                    locale,
                    "high-contrast".to_owned(),
                    Role::MenuSwitch,
                    environment.has_high_contrast(),
                    &fl!(locale.l10n, "high-contrast"),
                    Style::body(),
                    Message::HighContrastPressed,
                )
                .into(),
            );
            entries.push(separator());
            entries.push(text_size(locale, environment.text_size));
            entries
        }
    };
    let name = match menu {
        Menu::Language => fl!(locale.l10n, "language-menu"),
        Menu::Theme => fl!(locale.l10n, "theme-menu"),
    };
    let entries = semantic(Part::Menu(name), Column::with_children(entries).spacing(2));
    let content = container(entries).padding([0.0, space::XXS]);
    let list = finger_scroll(cx.reduces_motion, content, |content| {
        // No entry lies under the scrollbar.
        let scrollbar = Direction::Vertical(thin().spacing(0));
        let content = scrollable(content).id(CONTENT);
        content.direction(scrollbar).width(Fill).into()
    });
    let list = container(list)
        .width(WIDTH)
        .padding([space::XXS, 0.0])
        .style(theme::container::menu);
    let end = space::M + header::after(cx, menu);
    let positioned = container(opaque(list))
        .width(Fill)
        .height(Fill)
        .align_x(locale.direction.end())
        .padding(
            locale
                .direction
                .padding(HEIGHT - 2.0, end, space::XS, space::M),
        );
    opaque(mouse_area(positioned).on_press(Message::Dismissed))
}

/// Smaller, the size itself, which goes back to the designed one, and larger.
fn text_size<'a>(locale: Locale<'_>, size: TextSize) -> Element<'a, Message> {
    let step = |id, sign: &str, name: String, step| {
        let button = button::text(label(locale, sign, Style::strong()))
            .padding([space::XXS, space::S])
            .id(id)
            .named(name.as_str());
        tooltip(
            locale,
            button.on_press(Message::TextSizePressed(step)),
            [name],
        )
    };
    let smaller = step(
        "text-smaller",
        "−",
        fl!(locale.l10n, "text-smaller"),
        TextSizeStep::Smaller,
    );
    // Without isolation the sign stays on the side where the language has it.
    let percent = strip_bidi(&fl!(
        locale.l10n,
        "text-percent",
        percent = i64::from(size.percent())
    ));
    let normal = step(
        "text-normal",
        &percent,
        fl!(locale.l10n, "text-normal"),
        TextSizeStep::Normal,
    );
    let larger = step(
        "text-larger",
        "+",
        fl!(locale.l10n, "text-larger"),
        TextSizeStep::Larger,
    );
    let name = paragraph(locale, fl!(locale.l10n, "text-size"), Style::small());
    let line = row![smaller, container(normal).center_x(Fill), larger].align_y(iced::Center);
    column![
        container(name).padding([space::XXS, space::S]),
        mirror(locale.direction, line)
    ]
    .width(Fill)
    .align_x(locale.direction.start())
    .into()
}

fn language_entry<'a>(locale: Locale<'_>, language: &Language) -> Element<'a, Message> {
    let name = language.name().to_owned();
    let entry = entry(
        locale,
        language_entry_id(&name),
        Role::MenuChoice,
        name == locale.l10n.language(),
        language.own_name(),
        Style::body().in_language(&name),
        Message::LanguageChosen(name.clone()),
    );
    entry.language(name).into()
}

/// The entry that leads to the form for faults in a translation.
fn form_entry<'a>(cx: ViewContext<'_>, form: LinkId) -> Element<'a, Message> {
    let locale = cx.locale;
    let name = form_name(locale, cx.catalog, form);
    let style = Style::small().color(color::accent);
    let button = button::link(paragraph(locale, name, style))
        .padding([space::XXS, space::S])
        .width(Fill)
        .id(TRANSLATION_FORM);
    link(locale, cx.catalog, form, button, Message::Request)
}

fn theme_entry<'a>(
    locale: Locale<'_>,
    choice: ThemeChoice,
    current: ThemeChoice,
) -> Element<'a, Message> {
    let name = match choice {
        ThemeChoice::System => fl!(locale.l10n, "theme-system"),
        ThemeChoice::Light => fl!(locale.l10n, "theme-light"),
        ThemeChoice::Dark => fl!(locale.l10n, "theme-dark"),
    };
    entry(
        locale,
        theme_entry_id(choice).to_owned(),
        Role::MenuChoice,
        current == choice,
        &name,
        Style::body(),
        Message::ThemeChosen(choice),
    )
    .into()
}

fn entry<'a>(
    locale: Locale<'_>,
    id: String,
    role: Role,
    chosen: bool,
    name: &str,
    style: Style,
    message: Message,
) -> Button<'a, Message> {
    let sign: Element<'a, Message> = if chosen {
        icon(Icon::Check, size::BODY, color::accent).into()
    } else {
        container(column![]).width(size::BODY).into()
    };
    let content = mirror(
        locale.direction,
        row![sign, paragraph(locale, name, style)]
            .spacing(space::XS)
            .align_y(iced::Center),
    );
    button::text(content)
        .id(id)
        .selected(chosen)
        .role(role, Some(chosen))
        .width(Fill)
        .on_press(message)
}
