//! The window.

pub mod accessibility;
pub mod anchor;
pub mod app;
mod autosave;
mod background;
mod banner;
mod browser;
mod context_menu;
mod desktop_settings;
mod environment;
mod file_check;
mod focus;
mod header;
mod icon;
mod last_link;
mod layout;
mod message;
mod modal;
mod navigation;
mod operation;
mod overlay;
pub mod request;
pub mod screen;
mod scroll_keys;
mod share;
mod shortcuts;
mod startup;
mod system_contrast;
pub mod theme;
mod welcome;
pub mod widget;
mod window;
mod window_icon;

pub type Element<'a, Message> = iced::Element<'a, Message, theme::Theme>;
type Column<'a, Message> = iced::widget::Column<'a, Message, theme::Theme>;
type Text<'a> = iced::widget::Text<'a, theme::Theme>;
