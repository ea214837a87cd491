//! Who may stand behind a link: the messenger's own hosts, a store page of its own package, its own organization on GitHub.

use std::collections::HashSet;

use super::super::{Channel, Link, LinkRole, raw};

/// What a messenger (with the messenger whose network it uses) calls its own.
#[derive(Debug, Default)]
pub(super) struct Owner {
    hosts: Vec<String>,
    github: Vec<String>,
    packages: raw::Packages,
}

impl Owner {
    /// What `messenger` owns. A client of another's network shares that one's hosts and organizations, never its packages.
    pub(super) fn of(messenger: &raw::Messenger, parent: Option<&raw::Messenger>) -> Self {
        let with_parent = |own: &[String], parents: Option<&Vec<String>>| {
            own.iter()
                .chain(parents.into_iter().flatten())
                .cloned()
                .collect()
        };
        Self {
            hosts: with_parent(&messenger.hosts, parent.map(|p| &p.hosts)),
            github: with_parent(&messenger.github, parent.map(|p| &p.github)),
            packages: messenger.packages.clone(),
        }
    }

    /// The same without what belongs to the parent: for downloads.
    pub(super) fn alone(messenger: &raw::Messenger) -> Self {
        Self::of(messenger, None)
    }

    fn has_host(&self, host: &str) -> bool {
        self.hosts.iter().any(|own| own == host)
    }
}

/// Whether a link other than a download stands where it may.
pub(super) fn reference(
    link: &Link,
    role: LinkRole,
    owner: &Owner,
    reference_hosts: &HashSet<String>,
) -> Result<(), String> {
    if link.host() == "github.com" {
        return github(link, owner);
    }
    if owner.has_host(link.host()) {
        return Ok(());
    }
    let elsewhere = reference_hosts.contains(link.host());
    match role {
        LinkRole::Reference | LinkRole::Contribute if elsewhere => Ok(()),
        LinkRole::Reference | LinkRole::Contribute => Err(format!(
            "{} is neither a host of this messenger nor in reference_hosts; check the address, then add it to one of them",
            link.host()
        )),
        LinkRole::Homepage | LinkRole::Privacy | LinkRole::Documentation | LinkRole::SourceCode => {
            Err(format!(
                "{} is not a host of this messenger; check the address, then add it to hosts",
                link.host()
            ))
        }
    }
}

/// Whether a download stands on an official host or on a store page of the messenger's own package.
pub(super) fn download(link: &Link, channel: Channel, owner: &Owner) -> Result<(), String> {
    let segments: Vec<&str> = link.path_segments().collect();
    let package = |own: &[String], package: Option<&str>| match package {
        Some(package) if own.iter().any(|own| own == package) => Ok(()),
        _ => Err(format!(
            "{link} does not name a package of this messenger; check the address, then add the package to packages"
        )),
    };
    match channel {
        Channel::GooglePlay => {
            on_host(link, "play.google.com")?;
            let id = link.path_and_more().strip_prefix("/store/apps/details?id=");
            package(&owner.packages.google_play, id)
        }
        Channel::AppStore => {
            on_host(link, "apps.apple.com")?;
            package(&owner.packages.app_store, only(&segments, &["app"]))
        }
        Channel::Flathub => {
            on_host(link, "flathub.org")?;
            let id =
                only(&segments, &["apps", "details"]).or_else(|| only(&segments, &["en", "apps"]));
            package(&owner.packages.flathub, id)
        }
        Channel::Accrescent => {
            on_host(link, "accrescent.app")?;
            package(&owner.packages.accrescent, only(&segments, &["app"]))
        }
        Channel::FDroid if link.host() == "f-droid.org" => {
            let id =
                only(&segments, &["packages"]).or_else(|| only(&segments, &["en", "packages"]));
            package(&owner.packages.f_droid, id)
        }
        Channel::GitHub => {
            on_host(link, "github.com")?;
            github(link, owner)?;
            match segments.as_slice() {
                [_, _, "releases"] => Ok(()),
                _ => Err(format!(
                    "{link} is not a page of releases; end it in /releases"
                )),
            }
        }
        Channel::Website | Channel::FDroid | Channel::Apk => {
            if owner.has_host(link.host()) {
                Ok(())
            } else {
                Err(format!(
                    "{} is not an official host of this messenger; check the address, then add it to hosts",
                    link.host()
                ))
            }
        }
    }
}

/// The last segment, if the ones before it are these and nothing follows.
fn only<'a>(segments: &[&'a str], before: &[&str]) -> Option<&'a str> {
    let (last, first) = segments.split_last()?;
    (first == before).then_some(*last)
}

fn on_host(link: &Link, store: &str) -> Result<(), String> {
    if link.host() == store {
        Ok(())
    } else {
        Err(format!(
            "{} is not {store}, where this channel lives; correct the address or the channel",
            link.host()
        ))
    }
}

fn github(link: &Link, owner: &Owner) -> Result<(), String> {
    let organization = link.path_segments().next().unwrap_or_default();
    if owner.github.iter().any(|own| own == organization) {
        Ok(())
    } else {
        Err(format!(
            "«{organization}» is not an organization of this messenger on GitHub; check the address, then add it to github"
        ))
    }
}
