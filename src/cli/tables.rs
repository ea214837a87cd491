//! Tables: all messengers in a list, and some side by side.

use super::text::TextWriter;
use super::{Context, plain, warnings};
use crate::catalog::{Messenger, Platform};
use crate::comparison::{Cell, Comparison, cell_words, group_name, marked, subject_name};
use crate::fl;
use crate::l10n::labels;

pub(super) fn list(context: Context<'_>) -> String {
    let Context { catalog, l10n, .. } = context;
    let head = [
        fl!(l10n, "terminal-id"),
        fl!(l10n, "terminal-name"),
        fl!(l10n, "terminal-standing"),
        fl!(l10n, "compare-network"),
        fl!(l10n, "compare-systems"),
        fl!(l10n, "terminal-in-short"),
    ];
    let rows = catalog.messengers().iter().map(|messenger| {
        let network = catalog
            .network(&messenger.network)
            .map(|network| l10n.text(&network.name));
        let systems = Platform::ALL
            .into_iter()
            .filter(|system| *system != Platform::Multiple && messenger.runs_on(*system));
        let systems = systems.map(|system| labels::platform(l10n, system));
        vec![
            messenger.id.to_string(),
            marked_name(context, messenger),
            labels::standing(l10n, messenger.standing()),
            network.unwrap_or_default(),
            labels::list(l10n, systems),
            l10n.text(&messenger.tagline),
        ]
    });
    let mut text = TextWriter::new(context);
    let rows: Vec<Vec<String>> = std::iter::once(head.to_vec()).chain(rows).collect();
    if text.has_room_for(&rows) {
        text.table(&rows);
    } else {
        entries(&mut text, &rows);
    }
    warnings_below(
        context,
        &mut text,
        &catalog.messengers().iter().collect::<Vec<_>>(),
    );
    text.age(context);
    text.finish()
}

/// A table as a list, where there is no room for it: the second column first, the others below it.
fn entries(text: &mut TextWriter, rows: &[Vec<String>]) {
    let Some((head, rows)) = rows.split_first() else {
        return;
    };
    for row in rows {
        text.item(&row[1]);
        for (n, (name, cell)) in head.iter().zip(row).enumerate() {
            if n != 1 {
                text.inside(&format!("{name}: {cell}"));
            }
        }
    }
}

pub(super) fn compare(
    context: Context<'_>,
    messengers: Vec<&Messenger>,
    only_differences: bool,
) -> String {
    let comparison = Comparison::new(context.catalog, context.l10n, messengers, only_differences);
    let all = comparison.messengers.len();
    let mut text = TextWriter::new(context);
    // As many side by side as there is room for, the others in further tables below.
    let fit = (1..=all).rev().find(|fit| {
        (0..all)
            .step_by(*fit)
            .all(|from| text.has_room_for(&part(context, &comparison, from, *fit)))
    });
    let fit = fit.unwrap_or(1);
    for from in (0..all).step_by(fit) {
        if from > 0 {
            text.line("");
        }
        text.table(&part(context, &comparison, from, fit));
    }
    if let Some(legend) = comparison.legend(context.l10n) {
        text.line("");
        text.line(&legend);
    }
    warnings_below(context, &mut text, &comparison.messengers);
    text.finish()
}

/// The table of `count` messengers, beginning with the one at `from`.
fn part(
    context: Context<'_>,
    comparison: &Comparison<'_>,
    from: usize,
    count: usize,
) -> Vec<Vec<String>> {
    let l10n = context.l10n;
    let columns = from..(from + count).min(comparison.messengers.len());
    let names = comparison.messengers[columns.clone()]
        .iter()
        .map(|messenger| marked_name(context, messenger));
    let standings = columns
        .clone()
        .map(|column| comparison.standing(l10n, column));
    let mut rows = vec![
        std::iter::once(String::new())
            .chain(names)
            .collect::<Vec<_>>(),
        std::iter::once(fl!(l10n, "terminal-standing"))
            .chain(standings)
            .collect(),
    ];
    let mut last = String::new();
    for row in &comparison.rows {
        let group = group_name(l10n, row.subject);
        if group != last {
            let empty = columns.clone().map(|_| String::new());
            rows.push(
                std::iter::once(format!("[{}]", plain(&group)))
                    .chain(empty)
                    .collect(),
            );
            last = group;
        }
        let cells = row.cells[columns.clone()].iter().map(|cell| match cell {
            Cell::Level { level, of_project } => {
                marked(l10n, labels::signed_level(l10n, *level), *of_project)
            }
            Cell::Words(_) | Cell::NotStated => cell_words(l10n, cell),
        });
        rows.push(
            std::iter::once(subject_name(l10n, row.subject))
                .chain(cells)
                .collect(),
        );
    }
    rows
}

/// The name, with a sign that refers to the warning below the table.
fn marked_name(context: Context<'_>, messenger: &Messenger) -> String {
    if !warnings(context, messenger).is_empty() {
        format!("{} (!)", messenger.name)
    } else {
        messenger.name.clone()
    }
}

/// The warnings that the signs refer to.
fn warnings_below(context: Context<'_>, text: &mut TextWriter, messengers: &[&Messenger]) {
    let l10n = context.l10n;
    if messengers
        .iter()
        .any(|messenger| !warnings(context, messenger).is_empty())
    {
        text.line("");
        for (warning, names) in grouped(context, messengers) {
            text.line(&fl!(
                l10n,
                "terminal-warned",
                warning = l10n.inline(&warning),
                names = labels::list(l10n, names)
            ));
        }
    }
}

/// Each warning with the messengers that it is about.
fn grouped<'a>(context: Context<'_>, messengers: &[&'a Messenger]) -> Vec<(String, Vec<&'a str>)> {
    let mut groups: Vec<(String, Vec<&'a str>)> = Vec::new();
    for messenger in messengers {
        for warning in warnings(context, messenger) {
            match groups.iter_mut().find(|(known, _)| *known == warning) {
                Some((_, names)) => names.push(&messenger.name),
                None => groups.push((warning, vec![&messenger.name])),
            }
        }
    }
    groups
}
