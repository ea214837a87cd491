//! Validates the text of the files: the result is a [`Catalog`] without faults, or the diagnostics of all faults.

mod common;
mod hosts;
mod messenger;
mod needs;

use std::collections::{HashMap, HashSet};

use ron::extensions::Extensions;
use serde::Deserialize;

use self::common::Common;
use crate::files::{CATALOG_FILE, MESSENGER_FOLDER};
use crate::{
    Catalog, DataFile, Date, Diagnostics, EntryId, Link, LinkEntry, LinkId, MAX_FILE, MessageId,
    Messages, Messenger, MessengerId, Speaker, message_ids, schema,
};

/// Id of the link to the page as it is today.
const PAGE: &str = "page";
/// Id of the link to the text of the edition.
const EDITION: &str = "edition";
/// Id of the link to the criteria for everything that Privacy Guides recommends.
const GENERAL_CRITERIA: &str = "general-criteria";
/// Id of the link to the licence of the edition's text.
const LICENCE: &str = "licence";

impl Catalog {
    /// Reads and validates the files.
    ///
    /// # Errors
    /// Everything that is wrong in any of the files, each with its line and what to do.
    pub fn load(files: &[DataFile], messages: &dyn Messages) -> Result<Self, Diagnostics> {
        catalog(files, messages)
    }
}

fn catalog(files: &[DataFile], messages: &dyn Messages) -> Result<Catalog, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let (common, messengers) = read_all(files, &mut diagnostics);
    let Some((file, raw)) = common else {
        return Err(diagnostics);
    };
    let mut validator = Validator {
        messages,
        diagnostics,
        links: Vec::new(),
        common_links: 0,
        scope: Scope {
            file,
            messenger: None,
            owner: None,
            first_link: 0,
        },
        reference_hosts: raw.reference_hosts.iter().copied().collect(),
    };

    validator.format(&raw.format);
    validator.common_links(&raw);
    let common = validator.common(&raw);
    let edition = validator.day(raw.edition);
    let reviewed = validator.day(raw.reviewed);
    let page = validator.link_of_the_guide(&raw, PAGE);
    let text = validator.link_of_the_guide(&raw, EDITION);
    let general_criteria = validator.link_of_the_guide(&raw, GENERAL_CRITERIA);
    let licence = validator.link_of_the_guide(&raw, LICENCE);
    let threat_sources = validator.sources(raw.threat_sources.at, &raw.threat_sources.value);
    let blocking_sources = validator.sources(raw.blocking_sources.at, &raw.blocking_sources.value);
    let store_steps = validator.store_steps(&raw.store_steps);
    let warning = validator.warning(&raw.warning, &common.criteria);
    let changes = validator.changes(&raw.changes);
    let messengers = validator.messengers(&messengers, &common);

    let diagnostics = validator.diagnostics;
    let links = [page, text, general_criteria, licence];
    match (edition, reviewed, links, warning) {
        (
            Some(edition),
            Some(reviewed),
            [
                Some(page),
                Some(text),
                Some(general_criteria),
                Some(licence),
            ],
            Some(warning),
        ) if diagnostics.0.is_empty() => Ok(Catalog {
            edition,
            reviewed,
            source_page: page,
            source_edition: text,
            general_criteria,
            licence,
            translation_form: None,
            threats: common.threats,
            threat_pages: common.threat_pages,
            page_threats: common.page_threats,
            threat_sources,
            networks: common.networks,
            criteria: common.criteria,
            needs: common.needs.into_iter().map(|known| known.need).collect(),
            blocking_sources,
            store_steps,
            warning,
            changes,
            indices: indices(&messengers),
            messengers,
            links: validator.links,
        }),
        // Whatever is missing was reported.
        _ => Err(diagnostics.sorted()),
    }
}

fn indices(messengers: &[Messenger]) -> HashMap<MessengerId, usize> {
    let messengers = messengers.iter().enumerate();
    messengers
        .map(|(index, messenger)| (messenger.id.clone(), index))
        .collect()
}

type Read<'a, T> = (&'a DataFile, T);

/// The common file, and the messengers. What can't be read is reported.
fn read_all<'a>(
    files: &'a [DataFile],
    diagnostics: &mut Diagnostics,
) -> (
    Option<Read<'a, schema::Catalog<'a>>>,
    Vec<Read<'a, schema::Messenger<'a>>>,
) {
    let mut common = None;
    let mut messengers = Vec::new();
    for file in files {
        if file.name == CATALOG_FILE {
            common = read(file, diagnostics).map(|raw| (file, raw));
        } else if file.name.starts_with(MESSENGER_FOLDER) && file.name.ends_with(".ron") {
            messengers.extend(read(file, diagnostics).map(|raw| (file, raw)));
        } else {
            let message =
                "not a file of the guide; messengers go into data/messengers/ and end in .ron";
            diagnostics.add(&file.name, 1, message);
        }
    }
    if !files.iter().any(|file| file.name == CATALOG_FILE) {
        let message = "the file is missing; it holds what the messengers have in common";
        diagnostics.add(CATALOG_FILE, 1, message);
    }
    // If one can't be read, that is the problem.
    if messengers.is_empty() && diagnostics.0.is_empty() {
        let message = "there is no messenger; add a file to data/messengers/";
        diagnostics.add(CATALOG_FILE, 1, message);
    }
    (common, messengers)
}

/// Reads one file. Its size, its syntax and the names of its fields are validated here.
fn read<'a, T: Deserialize<'a>>(file: &'a DataFile, diagnostics: &mut Diagnostics) -> Option<T> {
    if file.text.len() > MAX_FILE {
        let message = format!(
            "the file is {} bytes long; at most {MAX_FILE} are read, so split it",
            file.text.len()
        );
        diagnostics.add(&file.name, 1, message);
        return None;
    }
    let text = file.text.strip_prefix('\u{feff}').unwrap_or(&file.text);
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    match options.from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let at = error.span.start;
            let message = match &error.code {
                // Serde asks for this where a text can't be a slice of the file.
                ron::Error::InvalidValueForType { expected, .. }
                    if expected == "a borrowed string" =>
                {
                    format!("a text has an escape (column {}); write it without", at.col)
                }
                code => format!(
                    "can't be read: {code} (column {}); mend the entry there",
                    at.col
                ),
            };
            diagnostics.add(&file.name, at.line, message);
            None
        }
    }
}

/// Carries the diagnostics and the table of links through the validation.
struct Validator<'a> {
    messages: &'a dyn Messages,
    diagnostics: Diagnostics,
    links: Vec<LinkEntry>,
    /// The number of links at the head of the table that belong to the common file.
    common_links: usize,
    scope: Scope<'a>,
    reference_hosts: HashSet<&'a str>,
}

/// The file that is being validated.
struct Scope<'a> {
    file: &'a DataFile,
    /// The file's messenger, unless it is the common file.
    messenger: Option<&'a str>,
    /// The id of that messenger, if it is a valid one.
    owner: Option<MessengerId>,
    /// The index in the table at which the file's own links begin.
    first_link: usize,
}

// A location in a file is given by a slice of its text, mostly the id of an entry: see `DataFile::line_of`.
impl<'a> Validator<'a> {
    fn problem(&mut self, at: &'a str, message: impl Into<String>) {
        let file = self.scope.file;
        self.diagnostics.add(&file.name, file.line_of(at), message);
    }

    fn unique(&mut self, ids: impl Iterator<Item = &'a str>) {
        let mut seen = HashSet::new();
        for id in ids {
            if !seen.insert(id) {
                let message = format!("the id «{id}» is used twice; give this one another");
                self.problem(id, message);
            }
        }
    }

    fn id<I>(&mut self, text: &'a str, parse: fn(&str) -> Option<I>) -> Option<I> {
        let id = parse(text);
        if id.is_none() {
            let message = format!(
                "«{text}» is no id; use small letters a–z, digits and single hyphens, a letter first, at most 64"
            );
            self.problem(text, message);
        }
        id
    }

    /// The message with this id, if every language has it.
    fn message(&mut self, at: &'a str, id: String) -> Option<MessageId> {
        let missing = self.messages.missing_in(&id);
        if missing.is_empty() {
            return Some(MessageId::known(id));
        }
        let languages = missing.join(", ");
        let message = format!("the message «{id}» is missing in {languages}; add it to i18n/");
        self.problem(at, message);
        None
    }

    fn date(&mut self, text: &'a str) -> Option<Date> {
        let date = Date::parse(text);
        if date.is_none() {
            let message = format!("«{text}» is no date; write YYYY, YYYY-MM or YYYY-MM-DD");
            self.problem(text, message);
        }
        date
    }

    /// The id of a step as the program has it: a step of another kind may have the same in its file.
    fn step_id(&mut self, kind: &str, text: &'a str) -> Option<EntryId> {
        self.id(text, EntryId::parse)?;
        let id = EntryId::parse(&format!("{kind}-{text}"));
        if id.is_none() {
            self.problem(text, format!("the id «{text}» is too long for a step"));
        }
        id
    }

    fn day(&mut self, text: &'a str) -> Option<Date> {
        match Date::parse(text) {
            Some(date) if date.is_day() => Some(date),
            Some(_) | None => {
                self.problem(text, format!("«{text}» is no day; write YYYY-MM-DD"));
                None
            }
        }
    }

    fn address(&mut self, text: &'a str) -> Option<Link> {
        match Link::new(text) {
            Ok(link) => Some(link),
            Err(error) => {
                self.problem(text, format!("the address {text} is refused: {error}"));
                None
            }
        }
    }

    /// Validates a link of the file and enters it in the table.
    fn link(&mut self, raw: &schema::Link<'a>, owner: hosts::Owner<'_>) -> Option<LinkId> {
        self.statements(&raw.statements);
        let link = self.address(raw.url)?;
        if let Err(error) = hosts::reference(&link, raw.role, owner, &self.reference_hosts) {
            self.problem(raw.url, error.to_string());
        }
        let remark = match self.scope.messenger {
            Some(messenger) if raw.noted => {
                self.message(raw.id, message_ids::link_remark(messenger, raw.id))
            }
            Some(_) | None => None,
        };
        let replaces = raw.replaces.and_then(|address| self.address(address));
        let since = raw.since.and_then(|day| self.day(day));
        let id = self.id(raw.id, EntryId::parse)?;
        Some(self.enter(LinkEntry {
            messenger: self.scope.owner.clone(),
            id,
            link,
            replaces,
            since,
            remark,
        }))
    }

    fn enter(&mut self, entry: LinkEntry) -> LinkId {
        let id = LinkId(self.links.len());
        self.links.push(entry);
        id
    }

    /// A link of the file, or of the common file. A messenger has a dozen, so they are simply looked through.
    fn find_link(&self, id: &str) -> Option<LinkId> {
        let own = self.scope.first_link..self.links.len();
        own.chain(0..self.common_links)
            .find(|index| self.links[*index].id.as_str() == id)
            .map(LinkId)
    }

    fn required_link(&mut self, id: &'a str) -> Option<LinkId> {
        let link = self.find_link(id);
        if link.is_none() {
            self.problem(id, unknown("link", id, "links"));
        }
        link
    }

    /// The links that the entry at `at` rests on.
    fn sources(&mut self, at: &'a str, ids: &[&'a str]) -> Vec<LinkId> {
        if ids.is_empty() {
            let message = "no source is given; name the id of a link, or «page»";
            self.problem(at, message);
        }
        ids.iter().filter_map(|id| self.required_link(id)).collect()
    }

    /// The speaker of a statement that rests on these sources: Privacy Guides on its own pages, or the project on others.
    fn speaker(
        &mut self,
        at: &'a str,
        raw: Speaker<&'a str>,
        is_of_edition: bool,
        sources: &[LinkId],
    ) -> Option<Speaker<Date>> {
        let count = sources
            .iter()
            .filter(|id| self.links[id.0].link.is_privacy_guides())
            .count();
        let (all, none) = (count == sources.len(), count == 0);
        match raw {
            // A statement of the edition may rest on the page that it links to.
            Speaker::PrivacyGuides => {
                if !is_of_edition && !sources.is_empty() && none {
                    let message = "no source is a page of Privacy Guides; name one, or say with `by` that the project itself says so";
                    self.problem(at, message);
                }
                Some(Speaker::PrivacyGuides)
            }
            Speaker::Project(read) => {
                if is_of_edition {
                    let message = "what the edition states is said by Privacy Guides; leave out `by`, or the statements";
                    self.problem(at, message);
                }
                if !sources.is_empty() && all {
                    let message = "every source is a page of Privacy Guides; name one of the project, or leave out `by`";
                    self.problem(at, message);
                }
                self.day(read).map(Speaker::Project)
            }
        }
    }

    /// Statements of the edition are a letter and a number. A test tells whether they exist.
    fn statements(&mut self, ids: &[&'a str]) {
        for id in ids {
            let number = id.strip_prefix(|letter: char| letter.is_ascii_uppercase());
            if number.is_none_or(|number| number.parse::<u8>().is_err()) {
                let message = format!("«{id}» is no statement of the edition; write it as S12");
                self.problem(id, message);
            }
        }
    }

    fn messengers(
        &mut self,
        files: &[(&'a DataFile, schema::Messenger<'a>)],
        common: &Common,
    ) -> Vec<Messenger> {
        let by_id: HashMap<&str, &schema::Messenger<'a>> =
            files.iter().rev().map(|(_, raw)| (raw.id, raw)).collect();
        let mut seen = HashSet::new();
        let mut ranked = Vec::new();
        for (file, raw) in files {
            self.scope = Scope {
                file,
                messenger: Some(raw.id),
                owner: MessengerId::parse(raw.id),
                first_link: self.links.len(),
            };
            if !seen.insert(raw.id) {
                let message = format!(
                    "another file already has a messenger «{}»; give this one another id",
                    raw.id
                );
                self.problem(raw.id, message);
            }
            if file.name.strip_prefix(MESSENGER_FOLDER) != Some(&format!("{}.ron", raw.id)) {
                let message = format!(
                    "the file of «{0}» must be called {MESSENGER_FOLDER}{0}.ron; rename it",
                    raw.id
                );
                self.problem(raw.id, message);
            }
            let parent = self.parent(raw, &by_id);
            if let Some(messenger) = self.messenger(raw, parent, common) {
                ranked.push((raw.rank, messenger));
            }
        }
        in_order(ranked)
    }

    fn parent<'b>(
        &mut self,
        raw: &schema::Messenger<'a>,
        by_id: &HashMap<&str, &'b schema::Messenger<'a>>,
    ) -> Option<&'b schema::Messenger<'a>> {
        let id = raw.parent?;
        let parent = by_id.get(id).copied();
        if parent.is_none() || id == raw.id {
            self.problem(id, unknown("messenger", id, "data/messengers"));
        }
        let parent = parent?;
        if parent.parent.is_some() || parent.recommendation != raw.recommendation {
            let message = "its parent has a parent itself or another recommendation; name a messenger of the same list";
            self.problem(id, message);
        }
        Some(parent)
    }
}

/// By recommendation and rank, each followed by the other clients of its network.
fn in_order(mut ranked: Vec<(u16, Messenger)>) -> Vec<Messenger> {
    ranked.sort_by(|(a_rank, a), (b_rank, b)| {
        (a.recommendation, a_rank, &a.id).cmp(&(b.recommendation, b_rank, &b.id))
    });
    let messengers = ranked.into_iter().map(|(_, messenger)| messenger);
    let (children, parents): (Vec<Messenger>, Vec<Messenger>) =
        messengers.partition(|messenger| messenger.parent.is_some());
    let mut of_parent: HashMap<Option<MessengerId>, Vec<Messenger>> = HashMap::new();
    for child in children {
        of_parent
            .entry(child.parent.clone())
            .or_default()
            .push(child);
    }
    let mut ordered = Vec::new();
    for parent in parents {
        let children = of_parent.remove(&Some(parent.id.clone()));
        ordered.push(parent);
        ordered.extend(children.unwrap_or_default());
    }
    ordered
}

fn unknown(kind: &str, id: &str, list: &str) -> String {
    format!("there is no {kind} «{id}»; correct the id or add it to {list}")
}
