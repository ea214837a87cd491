//! The rule that makes the id of a message out of ids of the data; `docs/data.md` has it as a table.

pub(crate) const WARNING_SHORT: &str = "warning-short";
/// On a threat that the page names for its list as a whole.
pub(crate) const ANSWER_OF_THE_LIST: &str = "answer-of-the-list";
/// The same, where the messenger is no longer on that list.
pub(crate) const ANSWER_ONCE_OF_THE_LIST: &str = "answer-once-of-the-list";

/// On an official download for Android that is not on Google Play.
pub(crate) const ANSWER_OUTSIDE_GOOGLE_PLAY: &str = "answer-outside-google-play";

// Of data/catalog.ron.

pub(crate) fn criterion(id: &str) -> String {
    format!("criterion-{id}")
}

pub(crate) fn threat(id: &str) -> String {
    format!("threat-{id}")
}

pub(crate) fn network(id: &str) -> String {
    format!("network-{id}")
}

pub(crate) fn network_point(network: &str, point: &str) -> String {
    format!("network-{network}-{point}")
}

pub(crate) fn need(id: &str) -> String {
    format!("need-{id}")
}

/// The explanation of a criterion, a threat, a network or a need, by the id of its name.
pub(crate) fn about(name: &str) -> String {
    format!("{name}-about")
}

/// A step that helps where a store is blocked.
pub(crate) fn store_step(id: &str) -> String {
    format!("store-step-{id}")
}

pub(crate) fn warning_point(id: &str) -> String {
    format!("warning-{id}")
}

pub(crate) fn change(id: &str) -> String {
    format!("change-{id}")
}

// Of a messenger's own file.

pub(crate) fn tagline(messenger: &str) -> String {
    format!("{messenger}-tagline")
}

pub(crate) fn summary(messenger: &str) -> String {
    format!("{messenger}-summary")
}

/// For a messenger that is `aliased`.
pub(crate) fn aliases(messenger: &str) -> String {
    format!("{messenger}-aliases")
}

/// For a messenger that is recommended `in_one_case`.
pub(crate) fn one_case(messenger: &str) -> String {
    format!("{messenger}-case")
}

/// For a link that is `noted`.
pub(crate) fn link_remark(messenger: &str, id: &str) -> String {
    format!("{messenger}-link-{id}")
}

/// For a download that is `noted`.
pub(crate) fn download_remark(messenger: &str, id: &str) -> String {
    format!("{messenger}-download-{id}")
}

/// Names the downloads that a key signs.
pub(crate) fn key(messenger: &str, id: &str) -> String {
    format!("{messenger}-key-{id}")
}

/// Explains a check of downloads.
pub(crate) fn check(messenger: &str, id: &str) -> String {
    format!("{messenger}-check-{id}")
}

pub(crate) fn fact(messenger: &str, id: &str) -> String {
    format!("{messenger}-fact-{id}")
}

/// Unless the level is `NotStated` and nothing is cited for it.
pub(crate) fn assessment(messenger: &str, criterion: &str) -> String {
    format!("{messenger}-criterion-{criterion}")
}

/// For an assessment that has a `now`.
pub(crate) fn revision(messenger: &str, criterion: &str) -> String {
    format!("{messenger}-criterion-{criterion}-now")
}

pub(crate) fn messenger_threat(messenger: &str, threat: &str) -> String {
    format!("{messenger}-threat-{threat}")
}

pub(crate) fn audit(messenger: &str, id: &str) -> String {
    format!("{messenger}-audit-{id}")
}

pub(crate) fn variant(messenger: &str, id: &str) -> String {
    format!("{messenger}-variant-{id}")
}

/// For a messenger that has a `setup`.
pub(crate) fn setup(messenger: &str) -> String {
    format!("{messenger}-setup")
}

pub(crate) fn step(messenger: &str, id: &str) -> String {
    format!("{messenger}-step-{id}")
}

/// A step that helps where a messenger is blocked.
pub(crate) fn blocked(messenger: &str, id: &str) -> String {
    format!("{messenger}-blocked-{id}")
}

pub(crate) fn specification(messenger: &str, link: &str) -> String {
    format!("{messenger}-spec-{link}")
}

pub(crate) fn messenger_change(messenger: &str, id: &str) -> String {
    format!("{messenger}-change-{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_stands_in_the_documentation() {
        let documentation = include_str!("../../docs/data.md");
        let (m, id) = ("{messenger}", "{id}");
        let rules = [
            WARNING_SHORT.to_owned(),
            ANSWER_OF_THE_LIST.to_owned(),
            ANSWER_ONCE_OF_THE_LIST.to_owned(),
            criterion(id),
            about(&criterion(id)),
            threat(id),
            about(&threat(id)),
            network(id),
            about(&network(id)),
            network_point("{network}", "{point}"),
            need(id),
            about(&need(id)),
            store_step(id),
            warning_point("{point}"),
            change(id),
            tagline(m),
            summary(m),
            aliases(m),
            one_case(m),
            link_remark(m, id),
            download_remark(m, id),
            key(m, id),
            check(m, id),
            blocked(m, id),
            fact(m, id),
            assessment(m, "{criterion}"),
            revision(m, "{criterion}"),
            messenger_threat(m, "{threat}"),
            audit(m, id),
            variant(m, id),
            setup(m),
            step(m, id),
            specification(m, "{link}"),
            messenger_change(m, id),
        ];
        for rule in rules {
            assert!(documentation.contains(&format!("`{rule}`")), "{rule}");
        }
    }
}
