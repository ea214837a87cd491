//! The layers of docs/architecture.md, held against the paths in the source.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A file of the library or `main.rs`, by its module path: `["gui", "app"]`; the root's is empty.
type Module = Vec<String>;

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let path = path.strip_prefix(project()).expect("inside the project");
            found.push(path.to_string_lossy().replace('\\', "/"));
        }
    }
}

/// The sources of the crate in this folder.
fn sources(folder: &str) -> BTreeMap<Module, String> {
    let mut files = Vec::new();
    rust_files(&project().join(folder), &mut files);
    // The programs in src/bin stand alone.
    let own = files.iter().filter(|file| !file.starts_with("src/bin/"));
    own.map(|file| {
        let module = file.trim_start_matches(folder).trim_start_matches('/');
        let module = module.trim_end_matches(".rs");
        let module = if module == "lib" { "" } else { module };
        let module = module.split('/').filter(|name| !name.is_empty());
        let text = fs::read_to_string(project().join(file)).expect("a file");
        (module.map(str::to_owned).collect(), code(&text))
    })
    .collect()
}

/// The text without comments, and without the tests at its end.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let lines = text.lines().map(|line| {
        let line = line.split("// ").next().unwrap_or_default();
        if line.trim_start().starts_with("//") {
            ""
        } else {
            line
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn is_part_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// All paths that begin with `crate`, `super`, `self` or the library's name, as absolute ones.
fn paths(module: &Module, code: &str) -> Vec<Module> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("::") {
        let before = &code[..at];
        let name = before.rsplit(|c| !is_part_of_name(c)).next().unwrap_or("");
        let is_start = !before[..before.len() - name.len()].ends_with("::");
        let mut base = match name {
            "crate" | "messenger_guide" => Vec::new(),
            "self" => module.clone(),
            "super" => module[..module.len().saturating_sub(1)].to_vec(),
            _ => continue,
        };
        if is_start {
            let mut rest = &code[at + 2..];
            while let Some(further) = rest.strip_prefix("super::") {
                base.pop();
                rest = further;
            }
            expand(&base, rest, &mut found);
        }
    }
    found
}

/// Reads what follows a path: a name and more, or a list in braces. Gives the text after it.
fn expand<'a>(base: &Module, text: &'a str, found: &mut Vec<Module>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut list) = text.strip_prefix('{') {
        loop {
            list = list.trim_start();
            if let Some(after) = list.strip_prefix('}') {
                return after;
            }
            list = expand(base, list, found);
            match list.find([',', '}']) {
                Some(at) if list[at..].starts_with(',') => list = &list[at + 1..],
                Some(at) => list = &list[at..],
                None => return list,
            }
        }
    }
    let end = text.find(|c| !is_part_of_name(c)).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let mut path = base.clone();
    if !name.is_empty() && name != "self" {
        path.push(name.to_owned());
    }
    match rest.strip_prefix("::") {
        Some(more) => expand(&path, more, found),
        None => {
            found.push(path);
            rest
        }
    }
}

/// The modules that each top-level module may use.
fn layers() -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(project().join("docs/architecture.md")).expect("the document");
    let section = text.split("\n## Layers\n").nth(1).expect("the section");
    let block = section.split("```").nth(1).expect("the block");
    let mut allowed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in block.lines().filter(|line| line.contains('<')) {
        let mut below = BTreeSet::new();
        for floor in line.split('<') {
            let modules: Vec<String> = floor
                .split(',')
                .map(|name| name.trim().to_owned())
                .collect();
            for name in &modules {
                let may_use = allowed.entry(name.clone()).or_default();
                may_use.extend(below.iter().cloned());
            }
            below.extend(modules);
        }
    }
    allowed
}

#[test]
fn no_layer_uses_one_above_it() {
    let allowed = layers();
    assert!(allowed.len() > 8, "{allowed:?}");
    let mut uses = 0;
    for (module, code) in sources("src") {
        let Some(own) = module.first() else {
            continue;
        };
        let may_use = allowed
            .get(own)
            .unwrap_or_else(|| panic!("docs/architecture.md does not say where `{own}` stands"));
        for path in paths(&module, &code) {
            // Macros are at the root.
            let Some(used) = path.first().filter(|name| allowed.contains_key(*name)) else {
                continue;
            };
            uses += usize::from(used != own);
            assert!(
                used == own || may_use.contains(used),
                "{} uses {}, which docs/architecture.md does not allow",
                module.join("::"),
                path.join("::")
            );
        }
    }
    assert!(uses > 100, "the search for paths finds them: {uses}");
}

#[test]
fn only_the_window_knows_iced() {
    let mut files = Vec::new();
    rust_files(&project().join("src"), &mut files);
    rust_files(&project().join("catalog/src"), &mut files);
    rust_files(&project().join("apk/src"), &mut files);
    for file in files {
        if file.starts_with("src/gui") || file == "src/main.rs" {
            continue;
        }
        let text = fs::read_to_string(project().join(&file)).expect("a file");
        let mut words = text.split(|c| !is_part_of_name(c));
        assert!(
            !words.any(|word| word == "iced" || word.starts_with("iced_")),
            "{file} mentions iced"
        );
    }
}

#[test]
fn only_one_file_has_the_widgets_do_something() {
    let raw = |use_of_iced: &str| {
        let mut words = use_of_iced.split(|c| !is_part_of_name(c));
        let is_named = |name: &str| use_of_iced.contains(name);
        words.any(|word| word == "operate")
            || is_named("iced_runtime")
            || (is_named("iced::widget::") && use_of_iced.contains("operation"))
    };
    assert!(raw("use iced::widget::{Id, operation};") && raw("iced::widget::operation::focus"));
    assert!(raw("use iced::advanced::widget::{Id, operate};"));
    assert!(!raw("use iced::advanced::widget::operation::Focusable;"));
    let mut seen = 0;
    for (module, code) in sources("src") {
        let uses = code.split("iced").skip(1).map(|after| {
            let end = after.find([';', '(']).unwrap_or(after.len());
            format!("iced{}", &after[..end])
        });
        let found: Vec<String> = uses.filter(|one| raw(one)).collect();
        seen += found.len();
        // The other one passes on what that has them do.
        let is_the_one = ["gui::operation", "gui::late_operations"].contains(&&*module.join("::"));
        assert!(
            is_the_one || found.is_empty(),
            "{} has the widgets do something itself, and no frame follows: {found:?}",
            module.join("::")
        );
    }
    assert!(seen > 0, "the search finds them");
}

#[test]
fn only_the_check_of_files_verifies_packages() {
    let mut files = Vec::new();
    rust_files(&project().join("src"), &mut files);
    for file in files {
        let text = fs::read_to_string(project().join(&file)).expect("a file");
        assert_eq!(
            text.contains("messenger_guide_apk"),
            file == "src/verify.rs",
            "{file}"
        );
    }
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    for (folder, least) in [("src", 100), ("catalog/src", 10), ("apk/src", 10)] {
        let circle = circle(uses(folder, least));
        assert!(circle.is_empty(), "{folder}:\n{}", circle.join("\n"));
    }
    // Nor modules with all that is inside them, where there is only one floor of modules. The window has floors: see below.
    for (folder, least) in [("catalog/src", 10), ("apk/src", 10)] {
        let mut modules: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
        for (module, used) in uses(folder, least) {
            let own: Module = module.into_iter().take(1).collect();
            let used = used.iter().map(|used| used[..1].to_vec());
            let used = used.filter(|used| *used != own);
            modules.entry(own.clone()).or_default().extend(used);
        }
        let circle = circle(modules);
        assert!(circle.is_empty(), "{folder}:\n{}", circle.join("\n"));
    }
}

#[test]
fn no_folders_of_the_window_use_each_other_in_a_circle() {
    let folder = |module: &Module| match module.as_slice() {
        [top, folder, ..] if top == "gui" => Some(vec![top.clone(), folder.clone()]),
        _ => None,
    };
    let mut folders: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
    for (module, used) in uses("src", 100) {
        if let Some(own) = folder(&module) {
            let used = used.iter().filter_map(folder).filter(|used| *used != own);
            folders.entry(own.clone()).or_default().extend(used);
        }
    }
    assert!(folders.len() > 20, "{folders:?}");
    let circle = circle(folders);
    assert!(circle.is_empty(), "{}", circle.join("\n"));
}

/// The modules that each one uses. At least `least` uses have to be found.
fn uses(folder: &str, least: usize) -> BTreeMap<Module, BTreeSet<Module>> {
    let sources = sources(folder);
    // The modules that the root gives on, by their names there: `pub use` leaves out the `crate::`.
    let root = Module::new();
    let given_on: BTreeMap<String, Module> =
        paths(&root, &sources[&root].replace("pub use ", "crate::"))
            .into_iter()
            .filter(|path| path.len() > 1)
            .filter_map(|path| Some((path.last()?.clone(), path)))
            .collect();
    let file_of = |path: &Module| {
        let path = path
            .first()
            .and_then(|name| given_on.get(name))
            .unwrap_or(path);
        let lengths = (1..=path.len()).rev();
        let mut prefixes = lengths.map(|length| path[..length].to_vec());
        prefixes.find(|prefix| sources.contains_key(prefix))
    };
    // A module and those inside it are one thing in several files.
    let is_kin = |a: &Module, b: &Module| a.starts_with(b) || b.starts_with(a);
    let mut uses: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
    for (module, code) in &sources {
        let used = paths(module, code);
        let used = used.iter().filter_map(file_of);
        let used = used.filter(|used| !is_kin(used, module));
        uses.insert(module.clone(), used.collect());
    }
    let found: usize = uses.values().map(BTreeSet::len).sum();
    assert!(found > least, "{folder}: {found}");
    uses
}

/// The modules that use each other in a circle, each with those that it uses.
fn circle(mut uses: BTreeMap<Module, BTreeSet<Module>>) -> Vec<String> {
    // A module that uses nothing that is left is in no circle, nor is one that nothing left uses.
    loop {
        let left: BTreeSet<Module> = uses.keys().cloned().collect();
        let used: BTreeSet<Module> = uses.values().flatten().cloned().collect();
        uses.retain(|module, uses| {
            uses.retain(|used| left.contains(used));
            !uses.is_empty() && used.contains(module)
        });
        if uses.len() == left.len() {
            break;
        }
    }
    uses.iter()
        .map(|(module, uses)| {
            let uses: Vec<String> = uses.iter().map(|used| used.join("::")).collect();
            format!("{} uses {}", module.join("::"), uses.join(", "))
        })
        .collect()
}

#[test]
fn paths_are_found_in_lists_and_in_code() {
    let module = vec!["gui".to_owned(), "app".to_owned()];
    let code = "use crate::l10n::{self, bidi::{Direction, strip_bidi}, labels};\n\
                fn f() { super::widget::row(); crate::share::text() }";
    let found: Vec<String> = paths(&module, code)
        .iter()
        .map(|path| path.join("::"))
        .collect();
    assert_eq!(
        found,
        [
            "l10n",
            "l10n::bidi::Direction",
            "l10n::bidi::strip_bidi",
            "l10n::labels",
            "gui::widget::row",
            "share::text"
        ]
    );
}
