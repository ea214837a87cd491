//! The answers that are tables: all messengers, and some side by side.

use super::page::Page;
use super::{Context, plain, warning};
use crate::catalog::{Messenger, Platform};
use crate::comparison::{Cell, Comparison, cell_words, group_name, subject_name};
use crate::{fl, names};

pub(super) fn list(context: Context<'_>) -> String {
    let Context { catalog, words, .. } = context;
    let head = [
        fl!(words, "terminal-id"),
        fl!(words, "terminal-name"),
        fl!(words, "terminal-standing"),
        fl!(words, "compare-network"),
        fl!(words, "compare-systems"),
        fl!(words, "terminal-in-short"),
    ];
    let rows = catalog.messengers().iter().map(|messenger| {
        let network = catalog.network(&messenger.network).map(|network| words.text(&network.name));
        let systems = Platform::ALL.into_iter().filter(|system| *system != Platform::Several && messenger.runs_on(*system));
        let systems: Vec<String> = systems.map(|system| names::platform(words, system)).collect();
        vec![
            messenger.id.to_string(),
            marked_name(context, messenger),
            names::standing(words, messenger.standing),
            network.unwrap_or_default(),
            systems.join(", "),
            words.text(&messenger.tagline),
        ]
    });
    let mut page = Page::new(context);
    page.table(&std::iter::once(head.to_vec()).chain(rows).collect::<Vec<_>>());
    below(context, &mut page, &catalog.messengers().iter().collect::<Vec<_>>());
    page.finish()
}

pub(super) fn compare(context: Context<'_>, messengers: Vec<&Messenger>, only_differences: bool) -> String {
    let Context { catalog, words, .. } = context;
    let comparison = Comparison::new(catalog, words, messengers, only_differences);
    let names = comparison.messengers.iter().map(|messenger| marked_name(context, messenger));
    let mut rows = vec![std::iter::once(String::new()).chain(names).collect::<Vec<_>>()];
    let mut last = String::new();
    for row in &comparison.rows {
        let group = group_name(words, row.subject);
        if group != last {
            let empty = comparison.messengers.iter().map(|_| String::new());
            rows.push(std::iter::once(format!("[{}]", plain(&group))).chain(empty).collect());
            last = group;
        }
        let cells = row.cells.iter().map(|cell| match cell {
            Cell::Level(level) => names::signed_level(words, *level),
            Cell::Words(_) | Cell::NotStated => cell_words(words, cell),
        });
        rows.push(std::iter::once(subject_name(words, row.subject)).chain(cells).collect());
    }
    let mut page = Page::new(context);
    page.table(&rows);
    below(context, &mut page, &comparison.messengers);
    page.finish()
}

/// The name, with a sign if there is a warning below the table.
fn marked_name(context: Context<'_>, messenger: &Messenger) -> String {
    if warning(context, messenger).is_some() { format!("{} (!)", messenger.name) } else { messenger.name.clone() }
}

/// What the sign stands for, and that silence is no denial.
fn below(context: Context<'_>, page: &mut Page, messengers: &[&Messenger]) {
    let words = context.words;
    let warned: Vec<&str> = messengers.iter().filter(|m| warning(context, m).is_some()).map(|m| m.name.as_str()).collect();
    if !warned.is_empty() {
        page.line("");
        let short = words.text(&context.catalog.warning.short);
        page.line(&fl!(words, "terminal-warned", warning = words.inline(&short), names = warned.join(", ")));
    }
}
