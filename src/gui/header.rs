//! The bar at the top: name, screens, language, light and dark; and the menus that open from it.

use iced::Fill;
use iced::widget::{Column, Row, column, container, mouse_area, opaque, row, scrollable};

use super::environment::Environment;
use super::message::{Menu, Message, TextSizeStep};
use super::request::Request;
use super::screen::Screen;
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
use crate::gui::widget::hide_on_overflow::hide_on_overflow;
use crate::gui::widget::link::{form_name, with_address};
use crate::gui::widget::mirror::{at_start, mirror};
use crate::gui::widget::text::{Style, label, paragraph, width};
use crate::gui::widget::tooltip::tooltip;
use crate::l10n::Language;
use crate::l10n::bidi::strip_bidi;
use crate::platform::settings::{TextSize, ThemeChoice};

/// Id of the link to the form for translations.
pub const TRANSLATION_FORM: &str = "translation-form";
/// Height of the bar, in logical pixels.
const HEIGHT: f32 = 55.0;
/// Width of a menu, in logical pixels.
const MENU_WIDTH: f32 = 210.0;
/// Size of the icons, in logical pixels.
const ICON: f32 = 18.0;
/// A window of this width has room for the bar in every language.
const ROOMY: f32 = 1000.0;

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

/// The ids of the entries of a menu, from the top.
pub(super) fn entries(menu: Menu, environment: &Environment) -> Vec<String> {
    match menu {
        Menu::Language => {
            let languages = environment.locales.languages();
            let (read, unread): (Vec<_>, Vec<_>) =
                languages.partition(|language| language.is_read_by_native_speaker());
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

/// The bar; a way back only in a narrow window that shows something to go back from.
pub(super) fn view(
    cx: ViewContext<'_>,
    shown: Screen,
    theme: ThemeChoice,
    can_go_back: bool,
) -> Element<'_, Message> {
    let locale = cx.locale;
    let mut children = if cx.narrow {
        narrow(locale, shown, can_go_back)
    } else {
        wide(cx, shown)
    };
    children.push(theme_button(locale, theme));
    // In the smallest window, the name needs the room between the icons.
    let between = if cx.narrow { 0.0 } else { space::XXS };
    let bar = mirror(
        locale.direction,
        Row::with_children(children)
            .spacing(between)
            .align_y(iced::Center)
            .height(HEIGHT),
    );
    let bar = semantic(Part::Navigation(fl!(locale.l10n, "spoken-screens")), bar);
    let bar = container(bar)
        .padding([0.0, space::M])
        .width(Fill)
        .style(theme::container::bar);
    column![bar, separator()].into()
}

/// Icons in place of names, and no button for the Guide: the way back leads there.
fn narrow<'a>(locale: Locale<'_>, shown: Screen, can_go_back: bool) -> Vec<Element<'a, Message>> {
    let back = can_go_back.then(|| {
        let name = fl!(locale.l10n, "back");
        let sign = icon(locale.direction.back_icon(), ICON, color::text);
        let back = icon_button("back", sign.into(), &name).on_press(Message::BackPressed);
        tooltip(locale, back, [name])
    });
    let name = at_start(locale.direction, app_name(locale)).padding(locale.direction.padding(
        0.0,
        0.0,
        0.0,
        space::XXS,
    ));
    let language = fl!(locale.l10n, "language-menu");
    let languages = icon_button(
        "language",
        icon(Icon::Languages, ICON, color::secondary).into(),
        &language,
    );
    let languages = languages
        .expanded(false)
        .on_press(Message::MenuPressed(Menu::Language));
    let languages = tooltip(locale, languages, [language]);
    let mut children: Vec<Element<'a, Message>> = back.into_iter().collect();
    children.push(name.into());
    children.push(screen_icon(locale, shown, Screen::Compare, Icon::Scale));
    children.push(screen_icon(locale, shown, Screen::Learn, Icon::BookOpen));
    children.push(screen_icon(locale, shown, Screen::About, Icon::Info));
    children.push(languages);
    children
}

fn wide<'a>(cx: ViewContext<'_>, shown: Screen) -> Vec<Element<'a, Message>> {
    let locale = cx.locale;
    // What leads somewhere goes before the name, which would take the room first.
    let name = if cx.width < ROOMY && cx.width < full_width(locale) {
        column![].into()
    } else {
        app_name(locale)
    };
    let name = container(name).padding(locale.direction.padding(0.0, space::S, 0.0, space::XXS));
    vec![
        name.into(),
        screen_button(locale, shown, Screen::Guide),
        screen_button(locale, shown, Screen::Compare),
        screen_button(locale, shown, Screen::Learn),
        container(column![]).width(Fill).into(),
        screen_icon(locale, shown, Screen::About, Icon::Info),
        language_button(locale),
    ]
}

/// How wide the bar is with all its names, in logical pixels.
fn full_width(locale: Locale<'_>) -> f32 {
    /// The paddings, the icons, and the spaces between.
    const REST: f32 = 2.0 * space::M + 2.0 * (ICON + 14.0) + 5.0 * 2.0 * space::S + 50.0;
    let screens = [Screen::Guide, Screen::Compare, Screen::Learn];
    let screens = screens.map(|screen| width(locale, screen_name(locale, screen), Style::strong()));
    let name = width(locale, fl!(locale.l10n, "app-name"), Style::heading());
    let language = width(locale, fl!(locale.l10n, "language-name"), Style::body());
    screens.iter().sum::<f32>() + name + language + REST
}

fn app_name<'a>(locale: Locale<'_>) -> Element<'a, Message> {
    let name = fl!(locale.l10n, "app-name");
    hide_on_overflow(label(locale, name, Style::heading()))
}

fn screen_name(locale: Locale<'_>, screen: Screen) -> String {
    match screen {
        Screen::Guide => fl!(locale.l10n, "screen-guide"),
        Screen::Compare => fl!(locale.l10n, "screen-compare"),
        Screen::Learn => fl!(locale.l10n, "screen-learn"),
        Screen::About => fl!(locale.l10n, "screen-about"),
    }
}

fn theme_button<'a>(locale: Locale<'_>, theme: ThemeChoice) -> Element<'a, Message> {
    let sign = match theme {
        ThemeChoice::System => Icon::Contrast,
        ThemeChoice::Light => Icon::Sun,
        ThemeChoice::Dark => Icon::Moon,
    };
    let name = fl!(locale.l10n, "theme-menu");
    let sign = icon(sign, ICON, color::secondary);
    // While it is open, only the menu is heard.
    let button = icon_button("theme", sign.into(), &name)
        .expanded(false)
        .on_press(Message::MenuPressed(Menu::Theme));
    tooltip(locale, button, [name])
}

fn screen_button<'a>(locale: Locale<'_>, shown: Screen, screen: Screen) -> Element<'a, Message> {
    let is_shown = shown == screen;
    let style = if is_shown {
        Style::strong().color(color::accent)
    } else {
        Style::body().color(color::secondary)
    };
    button::text(label(locale, screen_name(locale, screen), style))
        .id(screen.id())
        .selected(is_shown)
        .role(Role::Tab, Some(is_shown))
        .on_press(Message::ScreenChosen(screen))
        .into()
}

/// A screen as an icon, where there is no room for its name.
fn screen_icon<'a>(
    locale: Locale<'_>,
    shown: Screen,
    screen: Screen,
    sign: Icon,
) -> Element<'a, Message> {
    let color = if shown == screen {
        color::accent
    } else {
        color::secondary
    };
    let name = screen_name(locale, screen);
    let button = icon_button(screen.id(), icon(sign, ICON, color).into(), &name)
        .role(Role::Tab, Some(shown == screen))
        .on_press(Message::ScreenChosen(screen));
    tooltip(locale, button, [name])
}

fn language_button<'a>(locale: Locale<'_>) -> Element<'a, Message> {
    let content = mirror(
        locale.direction,
        row![
            label(
                locale,
                fl!(locale.l10n, "language-name"),
                Style::body().color(color::secondary),
            ),
            icon(Icon::ChevronDown, 14.0, color::secondary)
        ]
        .spacing(space::XXS)
        .align_y(iced::Center),
    );
    let button = button::secondary(content)
        .padding([5.0, space::S])
        .id("language")
        .expanded(false);
    let button = button.on_press(Message::MenuPressed(Menu::Language));
    tooltip(locale, button, [fl!(locale.l10n, "language-menu")])
}

fn icon_button<'a>(
    id: &'static str,
    sign: Element<'a, Message>,
    name: &str,
) -> Button<'a, Message> {
    button::text(sign).padding([9.0, 7.0]).id(id).named(name)
}

/// The open menu, over everything else; a press anywhere beside it closes it.
pub(super) fn menu<'a>(
    cx: ViewContext<'_>,
    menu: Menu,
    environment: &Environment,
) -> Element<'a, Message> {
    let locale = cx.locale;
    let entries = match menu {
        Menu::Language => {
            let languages = environment.locales.languages();
            let (read, unread): (Vec<_>, Vec<_>) =
                languages.partition(|language| language.is_read_by_native_speaker());
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
            entries.push(entry(
                locale,
                "high-contrast".to_owned(),
                Role::MenuSwitch,
                environment.has_high_contrast(),
                &fl!(locale.l10n, "high-contrast"),
                Style::body(),
                Message::HighContrastPressed,
            ));
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
    let list = container(scrollable(container(entries).padding(space::XXS)).width(Fill))
        .width(MENU_WIDTH)
        .style(theme::container::menu);
    let placed = container(opaque(list))
        .width(Fill)
        .height(Fill)
        .align_x(locale.direction.end())
        .padding(
            locale
                .direction
                .padding(HEIGHT - 2.0, space::M, space::XS, space::M),
        );
    opaque(mouse_area(placed).on_press(Message::Dismissed))
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
    entry(
        locale,
        language_entry_id(&name),
        Role::MenuChoice,
        name == locale.l10n.language(),
        language.own_name(),
        Style::body().in_language(&name),
        Message::LanguageChosen(name),
    )
}

/// Where to say what is wrong in a translation.
fn form_entry<'a>(cx: ViewContext<'_>, form: LinkId) -> Element<'a, Message> {
    let locale = cx.locale;
    let name = form_name(locale, cx.catalog, form);
    let style = Style::small().color(color::accent);
    let link = button::link(paragraph(locale, name, style))
        .padding([space::XXS, space::S])
        .width(Fill)
        .id(TRANSLATION_FORM)
        .on_press(Message::OpenPressed(form))
        .on_copy(Message::Request(Request::CopyAddress(form)))
        .on_menu(move |at| Message::Request(Request::ShowLinkMenu(form, at)));
    with_address(locale, cx.catalog, form, link)
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
}

fn entry<'a>(
    locale: Locale<'_>,
    id: String,
    role: Role,
    chosen: bool,
    name: &str,
    style: Style,
    message: Message,
) -> Element<'a, Message> {
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
        .into()
}
