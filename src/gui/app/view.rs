//! The frame around the screens: the header, banners, what lies over a screen, and what stands between them and the events.

use std::sync::Arc;

use iced::Fill;
use iced::widget::{column, container, space, stack};

use super::App;
use crate::catalog::Messenger;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::accessibility::tree::Shown;
use crate::gui::accessibility::watch::watch;
use crate::gui::message::{Message, TextSizeStep};
use crate::gui::overlay::Overlay;
use crate::gui::screen::{Screen, about, compare};
use crate::gui::theme::BASE;
use crate::gui::widget::finger_targets::finger_targets;
use crate::gui::widget::inert::inert;
use crate::gui::widget::key_order::key_order;
use crate::gui::widget::pointer_order::pointer_order;
use crate::gui::widget::wheel_zoom::wheel_zoom;
use crate::gui::widget::window_size::window_size;
use crate::gui::{Element, banner, context_menu, header, header_menu, modal, shortcuts, welcome};

impl App {
    pub fn view(&self) -> Element<'_, Message> {
        if self.environment.window.is_hidden {
            return window_size(self.scale(), Message::WindowResized, space());
        }
        // Not earlier: as a rule a thread of the start has done it meanwhile.
        BASE.load();
        let cx = self.cx();
        let theme = self.environment.theme;
        let content = column![
            header::view(cx, self.screen(), theme, self.can_go_back()),
            banner::view(
                cx,
                &self.banners,
                self.environment.window.layout_size().height / 3.0
            ),
            container(semantic(Part::Main, self.view_screen())).height(Fill)
        ]
        .push(
            (!self.settings.welcomed)
                .then(|| welcome::view(cx, self.environment.is_fallback_forced)),
        );
        // Always a stack, so that scroll offsets survive when an overlay opens.
        let layers = stack![inert(self.overlay.is_some(), content)];
        let overlay = self.overlay.as_ref();
        let context_menu = overlay.and_then(Overlay::context_menu);
        let below = overlay.and_then(|overlay| match overlay {
            Overlay::Menu { menu, .. } => Some(header_menu::view(cx, *menu, &self.environment)),
            Overlay::Modal { modal, .. } => {
                Some(inert(context_menu.is_some(), modal::view(cx, modal)))
            }
            Overlay::ContextMenu(_) => None,
        });
        let context_menu = context_menu.map(|open| {
            let window = self.environment.window.layout_size();
            context_menu::view(cx.locale, window, &open.menu, open.at)
        });
        let layers = wheel_zoom(
            Message::TextSizePressed(TextSizeStep::Larger),
            Message::TextSizePressed(TextSizeStep::Smaller),
            layers.push(below).push(context_menu),
        );
        let content = key_order(shortcuts::on_event, &self.late_operations, layers);
        let system_scale = self.environment.window.system_scale;
        let content = finger_targets(pointer_order(self.scale(), system_scale, content));
        let content = window_size(self.scale(), Message::WindowResized, content);
        let shown = Shown {
            title: self.title(),
            language: self.l10n().language().to_owned(),
            direction: self.environment.direction(),
            size: self.environment.window.layout_size(),
            scale: system_scale * self.scale(),
        };
        watch(Arc::clone(&self.reader), shown, system_scale, content)
    }

    fn view_screen(&self) -> Element<'_, Message> {
        let cx = self.cx();
        match self.screen() {
            Screen::Guide => self.guide.view(cx).map(Message::Guide),
            Screen::Compare => self
                .compare
                .view(cx, &self.messengers_to_compare())
                .map(Message::Compare),
            Screen::Learn => self.learn.view(cx, self.back_label()).map(Message::Learn),
            Screen::About => {
                about::view(cx, &self.environment.locales, self.remembered()).map(Message::About)
            }
        }
    }

    fn back_label(&self) -> Option<String> {
        let selected = self.guide.selected().as_str();
        let messenger = self.environment.catalog.messenger(selected)?;
        self.navigation.back_label(self.l10n(), &messenger.name)
    }

    /// All messengers, or as many from the top of the Guide's list as there is room for.
    fn messengers_to_compare(&self) -> Vec<&Messenger> {
        let all = self.environment.catalog.messengers();
        if all.len() <= compare::CHOICES {
            return all.iter().collect();
        }
        self.guide
            .listed(&self.environment.catalog)
            .take(compare::CHOICES)
            .collect()
    }
}
