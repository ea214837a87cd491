//! Requests that every part of the window can make of the application.

use iced::Point;

use super::anchor::Anchor;
use super::text_menu::TextMenu;
use crate::catalog::{EntryId, LinkId, MessengerId};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContextMenu {
    Link(LinkId),
    Text(TextMenu),
}

/// A request that only the application can fulfil, because it reaches beyond the part of the window that makes it.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Hand a link to the browser.
    OpenLink(LinkId),
    /// Open the context menu of a link: where the pointer pressed, or else at what has the focus.
    ShowLinkMenu(LinkId, Option<Point>),
    /// Open the context menu of text: where the pointer pressed, or else at what has the focus.
    ShowTextMenu(TextMenu, Option<Point>),
    CopyAddress(LinkId),
    /// Show the address of a link and its QR code.
    ShowLinkDetails(LinkId),
    /// Show the fingerprint of a messenger's key and its QR code.
    ShowFingerprint(MessengerId, EntryId),
    /// Lead to where Learn explains something.
    Explain(Anchor),
    ShowMessenger(MessengerId),
    /// Show the ways to tell a friend about a messenger.
    Share(MessengerId),
    ShowShortcuts,
    /// Open the modal that checks files.
    CheckFile,
    GoBack,
    /// Another article was chosen: only the way out of Learn is still a way back.
    ForgetArticles,
    /// Remember the selected messenger.
    RememberMessenger,
    /// Remember the requirements and the ticked steps.
    RememberChoices,
    /// Remember nothing from now on, or remember again.
    RememberNothing(bool),
    ForgetEverything,
}
