//! From the text of the files to a [`Catalog`] that holds only what is right, or to the list of all that is wrong.

mod messenger;
mod needs;
mod official;

use std::collections::{HashMap, HashSet};

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use self::needs::CheckedNeed;
use super::{
    Catalog, Change, Criterion, CriterionId, Date, EntryId, FORMAT, Link, LinkEntry, LinkId,
    MAX_FILE, MessageId, Messenger, MessengerId, Network, NetworkId, Problem, Problems, Source,
    Term, ThreatId, Warning, Weight, Words, raw,
};

const CATALOG_FILE: &str = "data/catalog.ron";
const MESSENGER_FOLDER: &str = "data/messengers/";
/// Id of the link that stands for the edition itself.
const PAGE: &str = "page";
/// Id of the link to the licence of the edition's text.
const LICENCE: &str = "licence";

/// Reads and checks all files.
pub(super) fn catalog(files: &[Source], words: &dyn Words) -> Result<Catalog, Problems> {
    let mut log = Log::default();
    let mut common = None;
    let mut messengers = Vec::new();
    for file in files {
        if file.name == CATALOG_FILE {
            common = read::<raw::Catalog>(file, &mut log).map(|raw| (file, raw));
        } else if file.name.starts_with(MESSENGER_FOLDER) && file.name.ends_with(".ron") {
            messengers.extend(read::<raw::Messenger>(file, &mut log).map(|raw| (file, raw)));
        } else {
            log.add(
                file,
                1,
                "not a file of the guide; messengers go into data/messengers/ and end in .ron",
            );
        }
    }
    if common.is_none() && !files.iter().any(|file| file.name == CATALOG_FILE) {
        log.add(
            &Source::new(CATALOG_FILE, ""),
            1,
            "the file is missing; it holds what the messengers have in common",
        );
    }
    let Some((file, raw)) = common else {
        return Err(Problems(log.problems));
    };
    let mut checker = Checker {
        log,
        words,
        links: Vec::new(),
        places: HashMap::new(),
        reference_hosts: raw.reference_hosts.iter().cloned().collect(),
    };
    let common = checker.common(file, &raw);
    let checked = checker.messengers(&messengers, &common);
    let Checker { log, links, .. } = checker;
    let mut problems = log.problems;
    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    match (common.page, common.licence, common.warning) {
        (Some(page), Some(licence), Some(warning)) if problems.is_empty() => Ok(Catalog {
            edition: common.edition,
            reviewed: common.reviewed,
            source_page: page,
            licence,
            threats: common.threats,
            page_threats: common.page_threats,
            threat_sources: common.threat_sources,
            networks: common.networks,
            criteria: common.criteria,
            needs: common
                .needs
                .into_iter()
                .map(|checked| checked.need)
                .collect(),
            warning,
            changes: common.changes,
            places: checked
                .iter()
                .enumerate()
                .map(|(place, messenger)| (messenger.id.to_string(), place))
                .collect(),
            messengers: checked,
            links,
        }),
        _ => Err(Problems(problems)),
    }
}

/// Reads one file. Its syntax, its field names and its size are checked here.
fn read<T: DeserializeOwned>(file: &Source, log: &mut Log) -> Option<T> {
    if file.text.len() > MAX_FILE {
        log.add(
            file,
            1,
            format!(
                "the file is {} bytes long; at most {MAX_FILE} are read, so split it",
                file.text.len()
            ),
        );
        return None;
    }
    let text = file.text.strip_prefix('\u{feff}').unwrap_or(&file.text);
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    match options.from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let at = error.span.start;
            log.add(
                file,
                at.line,
                format!(
                    "can't be read: {} (column {}); mend the entry there",
                    error.code, at.col
                ),
            );
            None
        }
    }
}

/// The problems found so far.
#[derive(Debug, Default)]
struct Log {
    problems: Vec<Problem>,
}

impl Log {
    fn add(&mut self, file: &Source, line: usize, what: impl Into<String>) {
        self.problems.push(Problem {
            file: file.name.clone(),
            line,
            what: what.into(),
        });
    }
}

/// What the messengers have in common, checked.
struct Common {
    edition: Date,
    reviewed: Date,
    page: Option<LinkId>,
    licence: Option<LinkId>,
    threats: Vec<Term<ThreatId>>,
    page_threats: Vec<ThreatId>,
    threat_sources: Vec<LinkId>,
    networks: Vec<Network>,
    criteria: Vec<Criterion>,
    needs: Vec<CheckedNeed>,
    warning: Option<Warning>,
    changes: Vec<Change>,
}

/// Carries the problems and the table of links through the check.
struct Checker<'a> {
    log: Log,
    words: &'a dyn Words,
    links: Vec<LinkEntry>,
    /// The place of each link in the table, by the messenger that it belongs to and its id there.
    places: HashMap<(Option<MessengerId>, EntryId), LinkId>,
    reference_hosts: HashSet<String>,
}

/// Where in a file something stands, for a problem's line.
#[derive(Clone, Copy)]
struct Place<'a> {
    file: &'a Source,
    section: &'static str,
    value: &'a str,
    nth: usize,
}

impl<'a> Place<'a> {
    fn new(file: &'a Source, section: &'static str, value: &'a str) -> Self {
        Self {
            file,
            section,
            value,
            nth: 0,
        }
    }

    fn line(&self) -> usize {
        self.file.line(self.section, self.value, self.nth)
    }
}

impl Checker<'_> {
    fn problem(&mut self, place: Place<'_>, what: impl Into<String>) {
        self.log.add(place.file, place.line(), what);
    }

    fn common(&mut self, file: &Source, raw: &raw::Catalog) -> Common {
        if raw.format != FORMAT {
            let what = format!(
                "format {} is not known; this program reads format {FORMAT}",
                raw.format
            );
            self.problem(Place::new(file, "format", ""), what);
        }
        for link in &raw.links {
            self.link(file, None, link, &official::Owner::default());
        }
        let threats = self.terms(file, "threats", "threat", &raw.threats, ThreatId::checked);
        let threat_sources = self.sources(
            Place::new(file, "threat_sources", ""),
            None,
            &raw.threat_sources,
        );
        let networks = self.networks(file, &raw.networks);
        let criterion_ids: Vec<String> = raw
            .criteria
            .iter()
            .map(|criterion| criterion.id.clone())
            .collect();
        let criteria = self.terms(
            file,
            "criteria",
            "criterion",
            &criterion_ids,
            CriterionId::checked,
        );
        let needs = self.needs(file, &raw.needs, &criteria, &threats);
        let warning = self.warning(file, &raw.warning, &criteria);
        let criteria = raw.criteria.iter().filter_map(|criterion| {
            let term = criteria
                .iter()
                .find(|term| term.id.as_str() == criterion.id)?
                .clone();
            let place = Place::new(file, "criteria", &criterion.id);
            let sources = if criterion.sources.is_empty() {
                Vec::new()
            } else {
                self.sources(place, None, &criterion.sources)
            };
            Some(Criterion {
                term,
                tier: criterion.tier,
                numbers: criterion.numbers.clone(),
                sources,
            })
        });
        let criteria = criteria.collect();
        let page_threats = raw.page_threats.iter().filter_map(|id| {
            let known = threats
                .iter()
                .find(|threat| threat.id.as_str() == id)
                .map(|threat| threat.id.clone());
            if known.is_none() {
                self.problem(
                    Place::new(file, "page_threats", id),
                    unknown("threat", id, "threats"),
                );
            }
            known
        });
        let page_threats = page_threats.collect();
        let changes = self.changes(file, None, &raw.changes);
        let [page, licence] = [PAGE, LICENCE].map(|id| {
            let link = self.find_link(None, id);
            if link.is_none() {
                self.problem(
                    Place::new(file, "links", ""),
                    format!("the link «{id}» is missing; the guide always needs it"),
                );
            }
            link
        });
        Common {
            edition: self.day(Place::new(file, "edition", &raw.edition)),
            reviewed: self.day(Place::new(file, "reviewed", &raw.reviewed)),
            page,
            licence,
            threats,
            page_threats,
            threat_sources,
            networks,
            criteria,
            needs,
            warning,
            changes,
        }
    }

    fn warning(
        &mut self,
        file: &Source,
        raw: &raw::Warning,
        criteria: &[Term<CriterionId>],
    ) -> Option<Warning> {
        let points = raw.points.iter();
        let points = points
            .filter_map(|point| {
                self.message(
                    Place::new(file, "points", point),
                    format!("warning-{point}"),
                )
            })
            .collect();
        let place = Place::new(file, "warning", &raw.criterion);
        let sources = self.sources(Place::new(file, "warning", ""), None, &raw.sources);
        let short = self.message(place, "warning-short".to_owned());
        let Some(criterion) = criteria
            .iter()
            .find(|term| term.id.as_str() == raw.criterion)
        else {
            self.problem(place, unknown("criterion", &raw.criterion, "criteria"));
            return None;
        };
        Some(Warning {
            criterion: criterion.id.clone(),
            short: short?,
            points,
            numbers: raw.numbers.clone(),
            sources,
        })
    }

    /// The kinds of network, each point for or against one being a message `network-{id}-{point}`.
    fn networks(&mut self, file: &Source, raw: &[raw::Network]) -> Vec<Network> {
        let ids: Vec<String> = raw.iter().map(|network| network.id.clone()).collect();
        let terms = self.terms(file, "networks", "network", &ids, NetworkId::checked);
        let networks = raw.iter().filter_map(|network| {
            let mut seen = HashSet::new();
            for point in network.advantages.iter().chain(&network.drawbacks) {
                if !seen.insert(point) {
                    let what = format!(
                        "«{}» has the point «{point}» twice; give one of them another id",
                        network.id
                    );
                    self.problem(Place::new(file, "networks", &network.id), what);
                }
            }
            let mut points = |points: &[String]| -> Vec<MessageId> {
                let message = |point: &String| format!("network-{}-{point}", network.id);
                points
                    .iter()
                    .filter_map(|point| {
                        self.message(Place::new(file, "networks", point), message(point))
                    })
                    .collect()
            };
            let (advantages, drawbacks) = (points(&network.advantages), points(&network.drawbacks));
            let sources = self.sources(
                Place::new(file, "networks", &network.id),
                None,
                &network.sources,
            );
            let term = terms
                .iter()
                .find(|term| term.id.as_str() == network.id)?
                .clone();
            Some(Network {
                term,
                advantages,
                drawbacks,
                sources,
            })
        });
        networks.collect()
    }

    /// Ids with a name and an explanation each: `{prefix}-{id}` and `{prefix}-{id}-about`.
    fn terms<I>(
        &mut self,
        file: &Source,
        section: &'static str,
        prefix: &str,
        ids: &[String],
        checked: fn(&str) -> Option<I>,
    ) -> Vec<Term<I>> {
        self.unique(file, section, ids.iter().map(String::as_str));
        let mut terms = Vec::new();
        for id in ids {
            let place = Place::new(file, section, id);
            let checked = self.id(place, checked);
            let name = self.message(place, format!("{prefix}-{id}"));
            let about = self.message(place, format!("{prefix}-{id}-about"));
            if let (Some(id), Some(name), Some(about)) = (checked, name, about) {
                terms.push(Term { id, name, about });
            }
        }
        terms
    }

    fn unique<'v>(
        &mut self,
        file: &Source,
        section: &'static str,
        values: impl Iterator<Item = &'v str>,
    ) {
        let mut seen = HashSet::new();
        for value in values {
            if !seen.insert(value) {
                let place = Place {
                    nth: 1,
                    ..Place::new(file, section, value)
                };
                self.problem(
                    place,
                    format!("the id «{value}» is used twice; give this one another"),
                );
            }
        }
    }

    fn id<I>(&mut self, place: Place<'_>, checked: fn(&str) -> Option<I>) -> Option<I> {
        let id = checked(place.value);
        if id.is_none() {
            let what = format!(
                "«{}» is no id; use small letters a–z, digits and single hyphens, a letter first, at most 64",
                place.value
            );
            self.problem(place, what);
        }
        id
    }

    /// The message with this id, if every language has it.
    fn message(&mut self, place: Place<'_>, id: String) -> Option<MessageId> {
        let missing: Vec<String> = self
            .words
            .languages()
            .into_iter()
            .filter(|language| !self.words.has(language, &id))
            .collect();
        if missing.is_empty() {
            return Some(MessageId::known(id));
        }
        self.problem(
            place,
            format!(
                "the message «{id}» is missing in {}; add it to i18n/",
                missing.join(", ")
            ),
        );
        None
    }

    fn date(&mut self, place: Place<'_>) -> Option<Date> {
        let date = Date::parse(place.value);
        if date.is_none() {
            self.problem(
                place,
                format!(
                    "«{}» is no date; write YYYY, YYYY-MM or YYYY-MM-DD",
                    place.value
                ),
            );
        }
        date
    }

    fn day(&mut self, place: Place<'_>) -> Date {
        const NONE: Date = Date {
            year: 2000,
            month: None,
            day: None,
        };
        match Date::parse(place.value) {
            Some(date) if date.is_day() => date,
            _ => {
                self.problem(
                    place,
                    format!("«{}» is no day; write YYYY-MM-DD", place.value),
                );
                NONE
            }
        }
    }

    fn address(&mut self, place: Place<'_>) -> Option<Link> {
        match Link::new(place.value) {
            Ok(link) => Some(link),
            Err(error) => {
                self.problem(
                    place,
                    format!("the address {} is refused: {error}", place.value),
                );
                None
            }
        }
    }

    /// Checks a link of a messenger (or of the page itself) and enters it in the table.
    fn link(
        &mut self,
        file: &Source,
        messenger: Option<&str>,
        raw: &raw::Link,
        owner: &official::Owner,
    ) -> Option<LinkId> {
        let place = Place::new(file, "links", &raw.url);
        let link = self.address(place)?;
        if let Err(what) = official::reference(&link, raw.role, owner, &self.reference_hosts) {
            self.problem(place, what);
        }
        let remark = match messenger {
            Some(messenger) if raw.noted => {
                self.message(place, format!("{messenger}-link-{}", raw.id))
            }
            Some(_) | None => None,
        };
        let replaced = self.replaced(
            Place {
                section: "links",
                ..place
            },
            raw.replaces.as_deref(),
        );
        let since = raw.since.as_deref().map(|since| {
            self.day(Place {
                value: since,
                ..place
            })
        });
        let id = self.id(Place::new(file, "links", &raw.id), EntryId::checked)?;
        let messenger = messenger.and_then(MessengerId::checked);
        Some(self.enter(LinkEntry {
            messenger,
            id,
            link,
            replaces: replaced,
            since,
            remark,
            numbers: raw.numbers.clone(),
        }))
    }

    /// Enters a link in the table. The first one with an id is the one that the id names; a second one is a problem reported elsewhere.
    fn enter(&mut self, entry: LinkEntry) -> LinkId {
        let id = LinkId(self.links.len());
        self.places
            .entry((entry.messenger.clone(), entry.id.clone()))
            .or_insert(id);
        self.links.push(entry);
        id
    }

    fn replaced(&mut self, place: Place<'_>, address: Option<&str>) -> Option<Link> {
        self.address(Place {
            value: address?,
            ..place
        })
    }

    fn find_link(&self, messenger: Option<&str>, id: &str) -> Option<LinkId> {
        let id = EntryId::checked(id)?;
        let own = messenger
            .and_then(MessengerId::checked)
            .and_then(|messenger| self.places.get(&(Some(messenger), id.clone())));
        own.or_else(|| self.places.get(&(None, id))).copied()
    }

    /// The links that something rests on: the messenger's own, then the page's.
    fn sources(
        &mut self,
        place: Place<'_>,
        messenger: Option<&str>,
        ids: &[String],
    ) -> Vec<LinkId> {
        if ids.is_empty() {
            self.problem(
                place,
                "no source is given; name the id of a link, or «page»",
            );
        }
        let mut found = Vec::new();
        for id in ids {
            match self.find_link(messenger, id) {
                Some(link) => found.push(link),
                None => self.problem(Place { value: id, ..place }, unknown("link", id, "links")),
            }
        }
        found
    }

    fn changes(
        &mut self,
        file: &Source,
        messenger: Option<&str>,
        raw: &[raw::Change],
    ) -> Vec<Change> {
        self.unique(file, "changes", raw.iter().map(|change| change.id.as_str()));
        let mut changes = Vec::new();
        for change in raw {
            let place = Place::new(file, "changes", &change.id);
            let _ = self.id(place, EntryId::checked);
            let id = match messenger {
                Some(messenger) => format!("{messenger}-change-{}", change.id),
                None => format!("change-{}", change.id),
            };
            if messenger.is_none() && change.weight == Weight::Delisted {
                self.problem(
                    place,
                    "only a messenger can be delisted; use Info or Caution here",
                );
            }
            let date = self.day(Place {
                value: &change.date,
                ..place
            });
            let sources = self.sources(place, messenger, &change.sources);
            if let Some(text) = self.message(place, id) {
                changes.push(Change {
                    date,
                    weight: change.weight,
                    text,
                    sources,
                });
            }
        }
        changes.sort_by_key(|change| change.date);
        changes
    }

    fn messengers(
        &mut self,
        files: &[(&Source, raw::Messenger)],
        common: &Common,
    ) -> Vec<Messenger> {
        let by_id: HashMap<&str, &raw::Messenger> = files
            .iter()
            .rev()
            .map(|(_, raw)| (raw.id.as_str(), raw))
            .collect();
        let mut seen = HashSet::new();
        let mut ranked = Vec::new();
        for (file, raw) in files {
            let place = Place::new(file, "id", &raw.id);
            if !seen.insert(raw.id.as_str()) {
                self.problem(
                    place,
                    format!(
                        "another file already has a messenger «{}»; give this one another id",
                        raw.id
                    ),
                );
            }
            if file.name != format!("{MESSENGER_FOLDER}{}.ron", raw.id) {
                self.problem(
                    place,
                    format!(
                        "the file of «{0}» must be called {MESSENGER_FOLDER}{0}.ron; rename it",
                        raw.id
                    ),
                );
            }
            let parent = raw.parent.as_deref().and_then(|id| by_id.get(id).copied());
            if let Some(name) = &raw.parent
                && (parent.is_none() || name == &raw.id)
            {
                self.problem(
                    Place::new(file, "parent", name),
                    unknown("messenger", name, "data/messengers"),
                );
            }
            if let Some(parent) = parent
                && (parent.parent.is_some() || parent.recommendation != raw.recommendation)
            {
                let what = "its parent has a parent itself or another standing; name a messenger of the same list".to_owned();
                self.problem(Place::new(file, "parent", &parent.id), what);
            }
            if let Some(messenger) = self.messenger(file, raw, parent, common) {
                ranked.push((raw.rank, messenger));
            }
        }
        in_order(ranked)
    }
}

/// By standing and rank, each followed by the other clients of its network.
fn in_order(mut ranked: Vec<(u16, Messenger)>) -> Vec<Messenger> {
    ranked.sort_by(|(a_rank, a), (b_rank, b)| {
        (a.recommendation, a_rank, &a.id).cmp(&(b.recommendation, b_rank, &b.id))
    });
    let messengers: Vec<Messenger> = ranked.into_iter().map(|(_, messenger)| messenger).collect();
    let (children, parents): (Vec<Messenger>, Vec<Messenger>) = messengers
        .into_iter()
        .partition(|messenger| messenger.parent.is_some());
    let mut of_parent: HashMap<Option<MessengerId>, Vec<Messenger>> = HashMap::new();
    for child in children {
        of_parent
            .entry(child.parent.clone())
            .or_default()
            .push(child);
    }
    let with_children = parents.into_iter().flat_map(|parent| {
        let children = of_parent
            .remove(&Some(parent.id.clone()))
            .unwrap_or_default();
        std::iter::once(parent).chain(children)
    });
    with_children.collect()
}

fn unknown(kind: &str, id: &str, list: &str) -> String {
    format!("there is no {kind} «{id}»; correct the id or add it to {list}")
}
