//! Everything that can happen to the application.

use std::path::PathBuf;
use std::sync::Arc;

use iced::widget::Id;
use iced::{Point, Size, theme, window};

use super::accessibility::request as accessibility;
use super::desktop_settings::DesktopSetting;
use super::file_check::{CheckEvent, CheckId};
use super::focus::FocusMove;
use super::late_operations::UnderWay;
use super::request::{ContextMenu, Request};
use super::screen::{Screen, about, compare, guide, learn};
use super::scroll_keys::ScrollMove;
use super::share::HandoutError;
use super::system_preferences::SystemPreference;
use super::text_menu;
use super::window::{Room, WindowPlacement};
use crate::catalog::{LinkId, MessengerId};
use crate::platform::browser::OpenError;
use crate::platform::file_dialog::DialogError;
use crate::platform::settings::{SaveError, Saved, ThemeChoice};
use crate::search::Index;

#[derive(Debug, Clone)]
pub enum Message {
    Guide(guide::Message),
    Compare(compare::Message),
    Learn(learn::Message),
    About(about::Message),

    /// Asked for by a key, a menu, a banner or a modal; a screen asks with its action.
    Request(Request),

    ScreenChosen(Screen),
    BackPressed,
    /// Escape was pressed, or beside what is open.
    Dismissed,
    MenuPressed(Menu),
    LanguageChosen(String),
    ThemeChosen(ThemeChoice),
    /// The system is, or became, light or dark.
    SystemThemeFound(theme::Mode),
    HighContrastPressed,
    TextSizePressed(TextSizeStep),
    /// The system has said what it asks for.
    SystemPreferenceFound(SystemPreference),
    /// The desktop has said something about text or the caret.
    DesktopSettingFound(DesktopSetting),
    /// The page of all changes was asked for.
    ChangesRequested,

    /// A context menu is to open at this point of the window.
    ContextMenuRequested(ContextMenu, Point),
    /// Something is to be done with text from its context menu.
    TextCommandChosen(text_menu::TextOwner, text_menu::Command),
    /// A link was handed to the browser, or could not be.
    LinkOpened(LinkId, Result<(), OpenError>),
    /// By its index.
    BannerDismissed(usize),
    /// The line of the first start was read.
    WelcomeDismissed,

    /// The fingerprint in the modal is to be copied.
    FingerprintCopied,
    /// The words for a friend are to be copied.
    WordsCopied,
    /// A messenger is to be on the page to print, or no longer.
    HandoutToggled(MessengerId),
    /// The page to print is to be saved.
    HandoutPressed,
    HandoutSaved(Result<Option<PathBuf>, HandoutError>),
    FileChoicePressed,
    /// The person chose files, or none; or no dialog could be shown.
    FilesChosen(Result<Vec<PathBuf>, DialogError>),
    /// On the window.
    FileDropped(PathBuf),
    FileChecked(CheckId, CheckEvent),
    CheckCancelled(CheckId),
    /// The checksum to compare a file with was typed or pasted.
    ChecksumTyped(CheckId, String),

    /// Letters were typed where nothing took them.
    Typed(String),
    SearchRequested,
    /// The search index is ready, in this language.
    Indexed(String, Arc<Index>),

    /// Assistive technology asks for something.
    AccessibilityRequested(accessibility::Request),

    FocusMoved(FocusMove),
    ScrollKeyPressed(ScrollMove),
    /// This had the focus when a modal opened.
    FocusLeft(Id),
    PointerPressed,

    FirstFrameDrawn,
    WindowOpened(window::Id),
    FullScreenPressed,
    RoomFound(Room),
    /// The system has not said whether it is dark: the window is shown all the same.
    AppearanceDeadlinePassed,
    /// It has its first size.
    WindowFitted,
    /// In logical pixels of the system, whatever the size of the text.
    WindowResized(Size),
    WindowStateFound(WindowPlacement),
    /// Its size and its state have not changed for a moment.
    WindowSettled,
    CloseRequested,
    /// By another program.
    WindowDestroyed,
    /// Everything is known that is to be remembered of the window.
    ReadyToClose,
    SettingsSaved(Result<Saved, SaveError>),

    /// What the widgets were to do has been done: keys need to wait no longer.
    OperationsDone(UnderWay),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextSizeStep {
    Larger,
    Smaller,
    /// As designed.
    Normal,
}

/// A menu of the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Menu {
    Language,
    /// Light, dark, or as the system is.
    Theme,
}

impl Menu {
    /// The id of the button that opens it.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Theme => "theme",
        }
    }
}
