//! Everything that can happen to the application.

use std::sync::Arc;

use iced::widget::Id;
use iced::{Size, theme, window};

use super::focus::FocusMove;
use super::header::Menu;
use super::screen::{Screen, about, compare, guide, learn};
use crate::catalog::LinkId;
use crate::platform::browser::OpenError;
use crate::platform::settings::{SaveError, ThemeChoice};
use crate::search::Index;

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A screen was chosen in the header.
    ScreenChosen(Screen),
    /// The way back was pressed.
    BackPressed,
    /// A menu of the header was pressed.
    MenuPressed(Menu),
    /// Whatever is open was dismissed.
    Dismissed,
    /// The list of keys is to be shown.
    ShortcutsRequested,
    /// This had the focus when a sheet opened.
    FocusLeft(Id),
    /// Letters were typed where nothing took them.
    Typed(String),
    /// The field to search in is to have the focus.
    SearchRequested,
    /// Everything can be searched in this language.
    Indexed(String, Arc<Index>),
    /// A language was chosen.
    LanguageChosen(String),
    /// Light, dark or as the system is was chosen.
    ThemeChosen(ThemeChoice),
    /// The system is, or became, light or dark.
    SystemThemeFound(theme::Mode),
    /// The first frame is on the screen.
    FirstFrameDrawn,
    /// The window has this size now, in logical pixels.
    WindowResized(Size),
    /// The window is to be closed.
    CloseRequested(window::Id),
    /// The settings were written, or could not be.
    SettingsSaved(Result<(), SaveError>),
    /// A link was handed to the browser, or could not be.
    LinkOpened(LinkId, Result<(), OpenError>),
    /// The focus is to move.
    FocusMoved(FocusMove),
    /// The pointer was used.
    PointerPressed,
    /// The address of a link is to be copied.
    CopyPressed(LinkId),
    /// A link is to be opened from its sheet.
    OpenPressed(LinkId),
    /// A notice was dismissed, by its place.
    BannerDismissed(usize),
    /// Something happened on the Guide.
    Guide(guide::Message),
    /// Something happened on Compare.
    Compare(compare::Message),
    /// Something happened on Learn.
    Learn(learn::Message),
    /// Something happened on About.
    About(about::Message),
}
