//! The Guide: the list of messengers, found and sorted by what matters, and everything about the selected one.

mod detail;
mod downloads;
mod glance;
mod head;
mod keys;
mod list;
mod needs;
mod reasons;
mod steps;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use iced::Task;
use iced::widget::Column;

use super::Action;
use super::context::{Pane, ViewContext};
use super::split::{centred_columns, split};
use crate::catalog::{Catalog, EntryId, Messenger, MessengerId, NeedId, Platform};
use crate::fl;
use crate::gui::Element;
use crate::gui::accessibility::semantic::semantic;
use crate::gui::accessibility::semantics::Part;
use crate::gui::focus;
use crate::gui::operation;
use crate::gui::request::Request;
use crate::gui::widget::scroll::scroll;
use crate::ranking::{Group, Ranking};
use crate::requirements::Requirements;
use crate::search::{Hit, Index, MAX_QUERY, SearchResults, languages};
use crate::verify::published;

/// Id of the list.
pub const LIST: &str = "list";
/// Id of the detail panel.
pub const DETAIL: &str = "detail";
/// Id of the search field.
pub const SEARCH: &str = "search";
/// Id of the card with the reasons how far a messenger meets the requirements.
pub const REASONS: &str = "reasons";

/// The id of a messenger's entry in the list.
pub fn entry_name(messenger: &MessengerId) -> String {
    format!("messenger-{messenger}")
}

/// The set-up steps that were done, by messenger.
pub type Ticks = BTreeMap<String, BTreeSet<String>>;

#[derive(Debug, Clone)]
pub struct Guide {
    selected: MessengerId,
    pane: Pane,
    list_offset: f32,
    detail_offset: f32,
    search: String,
    /// More was typed than is searched for.
    is_search_cut: bool,
    index: Option<Arc<Index>>,
    found: Option<SearchResults>,
    /// The hits in each messenger, by its index in the catalogue.
    hits: HashMap<usize, Hit>,
    requirements: Requirements,
    /// All needs are shown, not only the first and the chosen ones.
    unfolded: bool,
    ranking: Ranking,
    items: list::Items,
    /// Counts the person's changes of the list or its order.
    changes: usize,
    ticks: Ticks,
    /// The key whose fingerprint was copied last.
    copied_key: Option<(MessengerId, EntryId)>,
}

#[derive(Debug, Clone)]
pub enum Message {
    MessengerChosen(MessengerId),
    /// The reasons in a messenger's entry of the list were pressed.
    ReasonPressed(MessengerId),
    Request(Request),
    /// From 0 to 1.
    ListScrolled(f32),
    /// From 0 to 1.
    DetailScrolled(f32),
    SearchTyped(String),
    SearchSubmitted,
    SearchCleared,
    /// The search index is ready.
    Indexed(Arc<Index>),
    NeedToggled(NeedId),
    DeviceToggled(Platform),
    RequirementsCleared,
    NeedsFolded(bool),
    StepToggled(MessengerId, EntryId),
    StepsReset(MessengerId),
    /// The fingerprint of a key is to be copied.
    KeyCopied(MessengerId, EntryId),
}

impl Guide {
    /// Selects this messenger if the catalogue has it, otherwise the first.
    pub fn new(
        catalog: &Catalog,
        selected: Option<&str>,
        requirements: Requirements,
        ticks: Ticks,
    ) -> Self {
        let wanted = selected.and_then(|id| catalog.messenger(id));
        let messenger = wanted.unwrap_or_else(|| catalog.first());
        let ranking = Ranking::new(catalog, &requirements, None);
        Self {
            selected: messenger.id.clone(),
            pane: Pane::List,
            list_offset: 0.0,
            detail_offset: 0.0,
            search: String::new(),
            is_search_cut: false,
            index: None,
            found: None,
            hits: HashMap::new(),
            requirements,
            unfolded: false,
            items: list::Items::of(&ranking.groups),
            ranking,
            changes: 0,
            ticks,
            copied_key: None,
        }
    }

    pub fn selected(&self) -> &MessengerId {
        &self.selected
    }

    pub fn pane(&self) -> Pane {
        self.pane
    }

    pub fn search(&self) -> &str {
        &self.search
    }

    pub fn requirements(&self) -> &Requirements {
        &self.requirements
    }

    pub fn ticks(&self) -> &Ticks {
        &self.ticks
    }

    /// The groups of the list, from top to bottom.
    pub fn groups(&self) -> &[Group] {
        &self.ranking.groups
    }

    /// Back from the detail panel to the list, in a narrow window.
    pub fn back(&mut self) -> Task<Message> {
        self.pane = Pane::List;
        self.restore()
    }

    /// Restores both scroll offsets after the widgets were built anew.
    pub fn restore(&self) -> Task<Message> {
        Task::batch([
            operation::snap_to(LIST, self.list_offset),
            operation::snap_to(DETAIL, self.detail_offset),
        ])
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: ViewContext<'_>) -> Action<Message> {
        let catalog = cx.catalog;
        match message {
            Message::MessengerChosen(id) => {
                self.select(id);
                Action::run(operation::snap_to(DETAIL, 0.0))
                    .with_request(Request::RememberMessenger)
            }
            Message::ReasonPressed(id) => {
                self.select(id);
                Action::run(focus::reveal_named(REASONS)).with_request(Request::RememberMessenger)
            }
            Message::Request(request) => Action::request(request),
            Message::ListScrolled(offset) => {
                self.list_offset = offset;
                Action::none()
            }
            Message::DetailScrolled(offset) => {
                self.detail_offset = offset;
                Action::none()
            }
            Message::SearchTyped(text) => {
                self.is_search_cut = text.chars().nth(MAX_QUERY).is_some();
                let text = text.chars().take(MAX_QUERY).collect();
                Action::run(self.search_for(text, cx))
            }
            Message::SearchSubmitted => self.select_first(cx),
            Message::SearchCleared => {
                self.is_search_cut = false;
                let task = self.search_for(String::new(), cx);
                Action::run(Task::batch([task, operation::focus(SEARCH)]))
            }
            Message::Indexed(index) => {
                self.index = Some(index);
                Action::run(self.search_for(self.search.clone(), cx))
            }
            // A chip that was folded away goes as soon as it is not chosen any more.
            Message::NeedToggled(id) => self
                .requirement(catalog, |requirements| requirements.toggle_need(&id))
                .or_focus("needs-fold"),
            Message::DeviceToggled(system) => self
                .requirement(catalog, |requirements| requirements.toggle_device(system))
                .or_focus("needs-fold"),
            Message::RequirementsCleared => {
                let clear =
                    |requirements: &mut Requirements| *requirements = Requirements::default();
                self.requirement(catalog, clear).or_focus("needs-fold")
            }
            Message::NeedsFolded(folded) => {
                self.unfolded = !folded;
                Action::none().or_focus("needs-fold")
            }
            Message::StepToggled(messenger, step) => {
                let ticked = self.ticks.entry(messenger.to_string()).or_default();
                if !ticked.remove(step.as_str()) {
                    ticked.insert(step.to_string());
                }
                Action::request(Request::RememberChoices)
            }
            Message::StepsReset(messenger) => {
                self.ticks.remove(messenger.as_str());
                let setup = catalog.messenger(messenger.as_str());
                let first = setup.and_then(|messenger| messenger.setup.as_ref()?.steps.first());
                let first = first.map(|step| format!("step-{}", step.id));
                Action::request(Request::RememberChoices).or_focus(first.unwrap_or_default())
            }
            Message::KeyCopied(messenger, id) => {
                let keys = catalog.messenger(messenger.as_str()).map(|it| &it.keys);
                let key = keys.into_iter().flatten().find(|key| key.id == id);
                let text = key.map(published);
                self.copied_key = Some((messenger, id));
                Action::run(text.map_or_else(Task::none, iced::clipboard::write))
            }
        }
    }

    /// Escape clears the search, or else leads from its field to the list.
    pub(in crate::gui) fn escape(&mut self, cx: ViewContext<'_>) -> Action<Message> {
        if self.search.is_empty() {
            Action::run(focus::move_from(SEARCH, entry_name(&self.selected)))
        } else {
            self.update(Message::SearchCleared, cx)
        }
    }

    /// The messengers of the list, from top to bottom.
    pub(in crate::gui) fn listed<'a>(
        &'a self,
        catalog: &'a Catalog,
    ) -> impl Iterator<Item = &'a Messenger> {
        self.groups()
            .iter()
            .flat_map(|group| &group.indices)
            .filter_map(|index| catalog.messengers().get(*index))
    }

    /// The ids of the search field and of the list below it, for the arrow keys: one in a row.
    pub(in crate::gui) fn focus_grid(&self, catalog: &Catalog) -> Vec<Vec<String>> {
        let entries = self
            .listed(catalog)
            .map(|messenger| entry_name(&messenger.id));
        std::iter::once(SEARCH.to_owned())
            .chain(entries)
            .map(|id| vec![id])
            .collect()
    }

    /// Resets the choices, the ticks and the search, as at the first start.
    pub(in crate::gui) fn forget_choices(&mut self, catalog: &Catalog) {
        self.requirements = Requirements::default();
        self.ticks = Ticks::new();
        self.search = String::new();
        self.is_search_cut = false;
        self.found = None;
        self.hits.clear();
        self.sort(catalog);
    }

    /// The language changed: the index is of no use any more, nor are passages from it.
    pub fn forget_index(&mut self) {
        self.index = None;
        self.hits.clear();
        self.copied_key = None;
    }

    fn select(&mut self, id: MessengerId) {
        self.selected = id;
        self.pane = Pane::Detail;
        self.detail_offset = 0.0;
        self.copied_key = None;
    }

    fn requirement(
        &mut self,
        catalog: &Catalog,
        change: impl FnOnce(&mut Requirements),
    ) -> Action<Message> {
        change(&mut self.requirements);
        self.changes += 1;
        self.sort(catalog);
        Action::request(Request::RememberChoices)
    }

    /// Searches for a text, and scrolls to the top of the list if the text is another.
    fn search_for(&mut self, text: String, cx: ViewContext<'_>) -> Task<Message> {
        let changed = self.search != text;
        self.changes += usize::from(changed);
        self.search = text;
        self.found = self
            .index
            .as_ref()
            .and_then(|index| index.find(&self.search));
        self.hits = match (&self.index, &self.found) {
            (Some(index), Some(found)) => {
                let languages = languages(cx.locale.l10n, cx.fallback);
                index.hits(found, cx.catalog, &languages)
            }
            _ => HashMap::new(),
        };
        self.sort(cx.catalog);
        if changed {
            operation::snap_to(LIST, 0.0)
        } else {
            Task::none()
        }
    }

    fn sort(&mut self, catalog: &Catalog) {
        self.ranking = Ranking::new(catalog, &self.requirements, self.found.as_ref());
        self.items = list::Items::of(&self.ranking.groups);
    }

    /// Selects the first messenger of the list.
    fn select_first(&mut self, cx: ViewContext<'_>) -> Action<Message> {
        let first = self
            .groups()
            .first()
            .and_then(|group| group.indices.first());
        match first.and_then(|index| cx.catalog.messengers().get(*index)) {
            Some(messenger) => self.update(Message::MessengerChosen(messenger.id.clone()), cx),
            None => Action::none(),
        }
    }

    pub fn view<'a>(&'a self, cx: ViewContext<'a>) -> Element<'a, Message> {
        split(cx, self.pane, || self.list(cx), || self.detail(cx))
    }

    fn list<'a>(&'a self, cx: ViewContext<'a>) -> Element<'a, Message> {
        let region = Part::Region {
            name: fl!(cx.locale.l10n, "screen-guide"),
            key: LIST.to_owned(),
        };
        semantic(region, list::view(cx, self))
    }

    fn detail<'a>(&'a self, cx: ViewContext<'a>) -> Element<'a, Message> {
        let messenger: Option<&'a Messenger> = cx.catalog.messenger(self.selected.as_str());
        let content = messenger.map(|messenger| detail::view(cx, self, messenger));
        let pane = scroll(
            cx.scrolling(),
            centred_columns(cx, Column::with_children(content).into(), Message::Request),
            DETAIL,
            Message::DetailScrolled,
        );
        let region = Part::Region {
            name: messenger.map_or_else(String::new, |messenger| messenger.name.clone()),
            key: self.selected.to_string(),
        };
        semantic(region, pane)
    }
}
