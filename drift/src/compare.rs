//! Finds the differences between a page and the edition, and which of them are recorded.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::Report;
use crate::item::{Item, Kind, Role, Tier};
use crate::page::Page;
use crate::record::{Edition, State};

/// The way a page is compared.
pub struct Manner {
    /// True if the wording of headings and criteria counts.
    pub english: bool,
    pub language: Option<String>,
    /// The page is known to be the newest, so a recorded change that it lacks was undone.
    pub newest: bool,
}

struct Difference<'a> {
    item: Item,
    came: bool,
    status: Status<'a>,
}

/// Tells whether a difference is recorded.
#[derive(Clone, Copy)]
enum Status<'a> {
    New,
    /// The page is again as it was before this.
    Undone(&'a State<'a>),
    Known(&'a State<'a>),
}

impl Status<'_> {
    fn is_new(self) -> bool {
        !matches!(self, Self::Known(_))
    }
}

/// A line of the report: about one difference, or about two addresses in the same role.
struct Line<'a> {
    /// `+` came, `-` went, `~` replaced.
    sign: char,
    text: String,
    status: Status<'a>,
}

/// Compares a page with the record.
///
/// The page is held against the recorded state that it is nearest to, and that against the edition: the former is what is new, the
/// latter what is known.
pub fn compare(name: &str, page: &Page, edition: &Edition, manner: &Manner) -> Report {
    let states = edition.states();
    let items_for = |state: &State<'_>| {
        if manner.english {
            return page.items.clone();
        }
        let items = match &manner.language {
            Some(language) => in_addresses_of(&state.items, &page.items, language),
            None => page.items.clone(),
        };
        in_words_of(&state.items, items)
    };
    let last = states.len() - 1;
    let first = if manner.newest { last } else { 0 };
    let distance = |index: &usize| {
        let state = &states[*index];
        items_for(state).symmetric_difference(&state.items).count()
    };
    // Of several that are equally near, the newest.
    let nearest = (first..=last).rev().min_by_key(distance).unwrap_or(last);
    let items = items_for(&states[nearest]);
    let differences = differences(&states[..=nearest], &items);

    let new = differences.iter().filter(|it| it.status.is_new()).count();
    let mut text = header(name, edition, manner, &states, nearest);
    for (title, is_in) in GROUPS {
        let of_group: Vec<&Difference<'_>> = differences
            .iter()
            .filter(|difference| is_in(&difference.item))
            .collect();
        let came = of_group.iter().filter(|difference| difference.came).count();
        let stayed = items.iter().filter(|item| is_in(item)).count() - came;
        group(&mut text, title, stayed, &lines(&of_group), edition);
    }
    let _ = match new {
        0 => writeln!(text, "\nNothing is new."),
        1 => writeln!(text, "\n1 difference is new."),
        _ => writeln!(text, "\n{new} differences are new."),
    };
    Report {
        is_alarm: new > 0,
        text,
    }
}

/// The differences of items from the first of the states or from the last, which is the nearest to them.
fn differences<'a>(states: &'a [State<'a>], items: &BTreeSet<Item>) -> Vec<Difference<'a>> {
    let (Some(edition), Some(nearest)) = (states.first(), states.last()) else {
        return Vec::new();
    };
    let all = edition.items.iter().chain(&nearest.items).chain(items);
    let all: BTreeSet<&Item> = all.collect();
    let mut differences = Vec::new();
    for item in all {
        let is_there = items.contains(item);
        let is_recorded = nearest.items.contains(item) == is_there;
        if is_recorded && edition.items.contains(item) == is_there {
            continue;
        }
        // If a messenger went, so did its position on the page.
        if let Item::Warned(id) | Item::Below(id, _) = item
            && !is_there
            && !items.contains(&Item::Messenger(id.clone()))
        {
            continue;
        }
        let change = states.windows(2).rev().find_map(|pair| {
            let is_change = pair[0].items.contains(item) != pair[1].items.contains(item);
            is_change.then_some(&pair[1])
        });
        differences.push(Difference {
            item: item.clone(),
            came: is_there,
            status: match change {
                Some(state) if is_recorded => Status::Known(state),
                Some(state) => Status::Undone(state),
                None => Status::New,
            },
        });
    }
    differences
}

/// A translation in the addresses of the record, where its own differ by the language only.
fn in_addresses_of(
    state: &BTreeSet<Item>,
    items: &BTreeSet<Item>,
    language: &str,
) -> BTreeSet<Item> {
    let segment = format!("/{language}");
    let recorded = |address: &String| {
        let forms = [
            address.replacen(&format!("{segment}/"), "/", 1),
            address.replacen(&format!("{segment}/"), "/en/", 1),
            address.replacen(&format!("/{segment}."), "//en.", 1),
            address.strip_suffix(&segment).unwrap_or(address).to_owned(),
        ];
        let is_recorded = |form: &String| state.contains(&Item::Link(form.clone()));
        let form = forms.into_iter().find(is_recorded);
        form.unwrap_or_else(|| address.clone())
    };
    let items = items.iter().map(|item| match item {
        Item::Link(address) => Item::Link(recorded(address)),
        Item::Role(id, role, address) => Item::Role(id.clone(), *role, recorded(address)),
        Item::Download(id, channel, address) => {
            Item::Download(id.clone(), channel.clone(), recorded(address))
        }
        other => other.clone(),
    });
    items.collect()
}

/// A translation in the words of the record: each text stands for one of its kind, whatever it says.
fn in_words_of(state: &BTreeSet<Item>, items: BTreeSet<Item>) -> BTreeSet<Item> {
    #[derive(PartialEq)]
    enum Text {
        Heading(Kind),
        Criterion(Tier),
    }
    fn text(item: &Item) -> Option<Text> {
        if let Item::Heading(kind, _) = item {
            return Some(Text::Heading(*kind));
        }
        let Item::Criterion(tier, _) = item else {
            return None;
        };
        Some(Text::Criterion(*tier))
    }
    let free = state.difference(&items).cloned();
    let mut free: Vec<Item> = free.filter(|item| text(item).is_some()).collect();
    let items = items.into_iter().map(|item| {
        let kind = text(&item).filter(|_| !state.contains(&item));
        let at = free
            .iter()
            .position(|other| kind.is_some() && text(other) == kind);
        at.map_or(item, |at| free.remove(at))
    });
    items.collect()
}

/// The title of a group of the report, and its items.
type Group = (&'static str, fn(&Item) -> bool);

/// In the order of the report.
const GROUPS: [Group; 9] = [
    ("Messengers", |item| matches!(item, Item::Messenger(_))),
    ("Places of messengers", |item| {
        matches!(item, Item::Warned(_) | Item::Below(..))
    }),
    ("Threat labels", |item| matches!(item, Item::Threat(..))),
    ("Links by role", |item| matches!(item, Item::Role(..))),
    ("Downloads", |item| matches!(item, Item::Download(..))),
    ("Links", |item| matches!(item, Item::Link(_))),
    ("Links within the site", |item| {
        matches!(item, Item::Internal(_))
    }),
    ("Criteria", |item| matches!(item, Item::Criterion(..))),
    ("Headings", |item| matches!(item, Item::Heading(..))),
];

fn header(
    name: &str,
    edition: &Edition,
    manner: &Manner,
    states: &[State<'_>],
    nearest: usize,
) -> String {
    let (state, last) = (&states[nearest], &states[states.len() - 1]);
    let name = shown(name);
    let mut text = format!("{name}, against the edition of {}\n", edition.date);
    let _ = write!(text, "Nearest to the page of {}", state.named());
    if nearest + 1 < states.len() {
        let _ = write!(text, "; the record goes to {}", last.named());
    }
    text.push('\n');
    if !manner.english {
        text.push_str("Taken for a translation: headings and criteria are counted, not read\n");
    }
    text.push('\n');
    text
}

fn group(text: &mut String, title: &str, stayed: usize, lines: &[Line<'_>], edition: &Edition) {
    let count = |sign: char| lines.iter().filter(|line| line.sign == sign).count();
    let (came, went, replaced) = (count('+'), count('-'), count('~'));
    let _ = write!(text, "{title}: {came} came, {went} went, ");
    if matches!(title, "Links by role" | "Downloads") {
        let _ = write!(text, "{replaced} replaced, ");
    }
    let new = lines.iter().filter(|line| line.status.is_new()).count();
    let _ = writeln!(text, "{stayed} stayed; {new} new");
    for line in lines {
        let status = match line.status {
            Status::New => "NEW".to_owned(),
            Status::Undone(state) => format!("NEW, undoes {}", state.named()),
            Status::Known(state) => format!("known since {}", state.named()),
        };
        let left_out = edition.left_out.iter().find(|it| it.address == line.text);
        let reason = left_out.map_or(String::new(), |it| {
            format!("; not in the data: {}", it.reason)
        });
        let _ = writeln!(
            text,
            "  {} {} [{status}{reason}]",
            line.sign,
            shown(&line.text)
        );
    }
}

/// Returns a line for each difference, or for two of which one replaced the other.
fn lines<'a>(differences: &[&Difference<'a>]) -> Vec<Line<'a>> {
    /// The role or the channel in which one address can replace another.
    fn replaceable(item: &Item) -> Option<(&str, Option<Role>, &str)> {
        if let Item::Role(id, role, _) = item {
            return Some((id, Some(*role), ""));
        }
        let Item::Download(id, channel, _) = item else {
            return None;
        };
        Some((id, None, channel))
    }
    let mut rest: Vec<&Difference<'a>> = differences.iter().rev().copied().collect();
    let mut lines = Vec::new();
    while let Some(difference) = rest.pop() {
        let partner = replaceable(&difference.item).and_then(|of| {
            let is_partner = |other: &&Difference<'a>| {
                other.came != difference.came && replaceable(&other.item) == Some(of)
            };
            rest.iter().rposition(is_partner)
        });
        let Some(at) = partner else {
            lines.push(Line {
                sign: if difference.came { '+' } else { '-' },
                text: difference.item.to_string(),
                status: difference.status,
            });
            continue;
        };
        let other = rest.remove(at);
        let (went, came) = if difference.came {
            (other, difference)
        } else {
            (difference, other)
        };
        let (Item::Role(.., address) | Item::Download(.., address)) = &came.item else {
            continue;
        };
        lines.push(Line {
            sign: '~',
            text: format!("{} -> {address}", went.item),
            status: if went.status.is_new() {
                went.status
            } else {
                came.status
            },
        });
    }
    lines
}

/// A text from the page, so that it can do nothing to a terminal or to the line that it stands in.
pub fn shown(text: &str) -> String {
    let is_formatting = |c: char| {
        matches!(
            c,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
    };
    let mut result = String::new();
    for c in text.chars() {
        if c.is_control() || is_formatting(c) {
            result.extend(c.escape_unicode());
        } else {
            result.push(c);
        }
    }
    result
}
