//! The bar at the top: name, screens, language, light and dark.

use iced::Fill;
use iced::widget::{Row, column, container, row};

use super::message::{Menu, Message};
use super::screen::Screen;
use super::screen::context::ViewContext;
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::{Part, Role};
use crate::gui::icon::{Icon, icon};
use crate::gui::theme::{self, color, space};
use crate::gui::widget::Locale;
use crate::gui::widget::button::{self, Button};
use crate::gui::widget::card::separator;
use crate::gui::widget::hide_on_overflow::hide_on_overflow;
use crate::gui::widget::mirror::{at_start, mirror};
use crate::gui::widget::text::{Style, label, width};
use crate::gui::widget::tooltip::tooltip;
use crate::platform::settings::ThemeChoice;

/// Height of the bar, in logical pixels.
pub(super) const HEIGHT: f32 = 55.0;
/// Size of the icons, in logical pixels.
const ICON: f32 = 18.0;
/// On both sides of an icon, in logical pixels.
const ICON_SIDE: f32 = 7.0;
/// A window of this width has room for the bar in every language.
const ROOMY: f32 = 1000.0;

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

/// Icons instead of names, and no button for the Guide: the way back leads there.
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

/// Between the end of the bar and the button of a menu, in logical pixels; nothing in a narrow window, where the menu needs the room.
pub(super) fn after(cx: ViewContext<'_>, menu: Menu) -> f32 {
    match menu {
        Menu::Language if !cx.narrow => ICON + 2.0 * ICON_SIDE + space::XXS,
        Menu::Language | Menu::Theme => 0.0,
    }
}

/// The width of the bar with all its names, in logical pixels.
fn full_width(locale: Locale<'_>) -> f32 {
    /// The paddings, the icons, and the spaces between.
    const REST: f32 = 2.0 * space::M + 2.0 * (ICON + 2.0 * ICON_SIDE) + 5.0 * 2.0 * space::S + 50.0;
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
    button::text(sign)
        .padding([9.0, ICON_SIDE])
        .id(id)
        .named(name)
}
