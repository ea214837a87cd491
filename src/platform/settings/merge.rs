//! Merges the choices of two windows into one file.

use std::collections::{BTreeMap, BTreeSet};

use super::Settings;

/// The changes of this window since `base`, applied to what another has written meanwhile.
pub(super) fn merge(base: &Settings, mine: &Settings, theirs: Settings) -> Settings {
    // Field by field: a new one is not forgotten here.
    let Settings {
        version,
        remember_nothing,
        language,
        theme,
        high_contrast,
        text_size,
        system_was_dark,
        welcomed,
        messenger,
        window,
        window_state,
        needs,
        devices,
        steps,
    } = theirs;
    Settings {
        version: newer(&base.version, &mine.version, version),
        remember_nothing: newer(
            &base.remember_nothing,
            &mine.remember_nothing,
            remember_nothing,
        ),
        language: newer(&base.language, &mine.language, language),
        theme: newer(&base.theme, &mine.theme, theme),
        high_contrast: newer(&base.high_contrast, &mine.high_contrast, high_contrast),
        text_size: newer(&base.text_size, &mine.text_size, text_size),
        system_was_dark: newer(
            &base.system_was_dark,
            &mine.system_was_dark,
            system_was_dark,
        ),
        welcomed: newer(&base.welcomed, &mine.welcomed, welcomed),
        messenger: newer(&base.messenger, &mine.messenger, messenger),
        window: newer(&base.window, &mine.window, window),
        window_state: newer(&base.window_state, &mine.window_state, window_state),
        needs: merge_list(&base.needs, &mine.needs, needs),
        devices: merge_list(&base.devices, &mine.devices, devices),
        steps: merge_steps(&base.steps, &mine.steps, steps),
    }
}

fn newer<T: Clone + PartialEq>(base: &T, mine: &T, theirs: T) -> T {
    if mine == base { theirs } else { mine.clone() }
}

/// The others' entries without those removed here, and then those added here.
fn merge_list(base: &[String], mine: &[String], mut theirs: Vec<String>) -> Vec<String> {
    theirs.retain(|id| mine.contains(id) || !base.contains(id));
    for id in mine {
        if !base.contains(id) && !theirs.contains(id) {
            theirs.push(id.clone());
        }
    }
    theirs
}

type Steps = BTreeMap<String, BTreeSet<String>>;

fn merge_steps(base: &Steps, mine: &Steps, theirs: Steps) -> Steps {
    let mut pairs: BTreeSet<(String, String)> = pairs(&theirs);
    let (base, mine) = (self::pairs(base), self::pairs(mine));
    pairs.retain(|pair| mine.contains(pair) || !base.contains(pair));
    pairs.extend(mine.difference(&base).cloned());
    let mut merged = Steps::new();
    for (messenger, step) in pairs {
        merged.entry(messenger).or_default().insert(step);
    }
    merged
}

/// Each step with its messenger.
fn pairs(steps: &Steps) -> BTreeSet<(String, String)> {
    let pairs = steps
        .iter()
        .flat_map(|(messenger, steps)| steps.iter().map(move |step| (messenger, step)));
    pairs
        .map(|(messenger, step)| (messenger.clone(), step.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::settings::{ThemeChoice, WindowSize};

    fn ids(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|&id| id.to_owned()).collect()
    }

    #[test]
    fn only_what_was_changed_here_is_written_over() {
        let base = Settings::default();
        let theirs = Settings {
            language: Some("he".to_owned()),
            theme: ThemeChoice::Dark,
            ..base.clone()
        };
        let mine = Settings {
            theme: ThemeChoice::Light,
            messenger: Some("briar".to_owned()),
            window: WindowSize {
                width: 900.0,
                height: 700.0,
            },
            ..base.clone()
        };
        assert_eq!(
            merge(&base, &mine, theirs.clone()),
            Settings {
                language: Some("he".to_owned()),
                ..mine.clone()
            }
        );
        assert_eq!(merge(&mine, &mine, theirs.clone()), theirs);
        assert_eq!(merge(&base, &mine, base.clone()), mine);
    }

    #[test]
    fn both_add_and_remove_choices() {
        let base = ids(&["a", "b", "c"]);
        let mine = ids(&["a", "c", "mine", "both"]);
        let theirs = ids(&["both", "b", "c", "theirs"]);
        assert_eq!(
            merge_list(&base, &mine, theirs),
            ids(&["both", "c", "theirs", "mine"])
        );
    }

    #[test]
    fn both_tick_and_untick_steps() {
        let steps = |pairs: &[(&str, &[&str])]| -> Steps {
            let pairs = pairs.iter().map(|&(messenger, steps)| {
                (messenger.to_owned(), ids(steps).into_iter().collect())
            });
            pairs.collect()
        };
        let base = steps(&[("signal", &["a", "b"]), ("briar", &["c"])]);
        let mine = steps(&[("signal", &["b", "mine"]), ("briar", &[])]);
        let theirs = steps(&[
            ("signal", &["a", "b", "theirs"]),
            ("briar", &["c"]),
            ("molly", &["d"]),
        ]);
        assert_eq!(
            merge_steps(&base, &mine, theirs),
            steps(&[("signal", &["b", "mine", "theirs"]), ("molly", &["d"])])
        );
    }
}
