//! Rules for links: they lead to the messenger's own hosts, a store page of its own package, or its own organization on GitHub.

use std::collections::HashSet;

use crate::{Channel, Link, LinkRole, Publisher, schema};

/// The owner of the hosts, organizations and packages that count as official.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    /// The page's own links belong to no messenger.
    Nobody,
    Messenger(&'a schema::Messenger<'a>),
    /// A client of another's network refers to that one's pages, but is never downloaded from them.
    Client {
        own: &'a schema::Messenger<'a>,
        parent: &'a schema::Messenger<'a>,
    },
}

impl Owner<'_> {
    fn has_host(&self, host: &str) -> bool {
        self.messengers()
            .any(|messenger| messenger.hosts.contains(&host))
    }

    fn has_organization(&self, organization: &str) -> bool {
        self.messengers()
            .any(|messenger| messenger.github.contains(&organization))
    }

    fn messengers(&self) -> impl Iterator<Item = &schema::Messenger<'_>> {
        let (own, parent) = match self {
            Self::Nobody => (None, None),
            Self::Messenger(own) => (Some(*own), None),
            Self::Client { own, parent } => (Some(*own), Some(*parent)),
        };
        own.into_iter().chain(parent)
    }
}

/// The reason for which a link is not allowed in its entry.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum NotOfficial<'a> {
    #[error(
        "{0} is neither a host of this messenger nor in reference_hosts; check the address, then add it to one of them"
    )]
    UnknownHost(&'a str),
    #[error("{0} is not a host of this messenger; check the address, then add it to hosts")]
    NotOwnHost(&'a str),
    #[error(
        "{0} is not an official host of this messenger; check the address, then add it to hosts"
    )]
    DownloadElsewhere(&'a str),
    #[error(
        "«{0}» is not an organization of this messenger on GitHub; check the address, then add it to github"
    )]
    NotOwnOrganization(&'a str),
    #[error(
        "{0} does not name a package of this messenger; check the address, then add the package to packages"
    )]
    NotOwnPackage(&'a Link),
    #[error("{host} is not {store}, where this channel lives; correct the address or the channel")]
    NotTheStore { host: &'a str, store: &'static str },
    #[error("{0} is not a page of releases; end it in /releases")]
    NotReleases(&'a Link),
    #[error("what stands on f-droid.org is the work of its volunteers; write publisher: Store")]
    OfVolunteers,
    #[error("what stands on {0} is the project's own; leave out publisher")]
    OfProject(&'a str),
}

/// Validates where a link other than a download leads.
pub(super) fn reference<'a>(
    link: &'a Link,
    role: LinkRole,
    owner: Owner<'_>,
    reference_hosts: &HashSet<&str>,
) -> Result<(), NotOfficial<'a>> {
    if link.host() == "github.com" {
        // Whoever may explain has a whole organization there, not the whole host.
        let explains = role == LinkRole::Reference
            && reference_hosts.contains(format!("github.com/{}", organization(link)).as_str());
        return if explains {
            Ok(())
        } else {
            github(link, owner)
        };
    }
    if owner.has_host(link.host()) {
        return Ok(());
    }
    match role {
        LinkRole::Reference | LinkRole::Contribute => {
            if reference_hosts.contains(link.host()) {
                Ok(())
            } else {
                Err(NotOfficial::UnknownHost(link.host()))
            }
        }
        LinkRole::Homepage | LinkRole::Privacy | LinkRole::Documentation | LinkRole::SourceCode => {
            Err(NotOfficial::NotOwnHost(link.host()))
        }
    }
}

/// Validates that a download stands on a host of the messenger or on a store page of its package.
pub(super) fn download<'a>(
    link: &'a Link,
    channel: Channel,
    messenger: &schema::Messenger<'_>,
) -> Result<(), NotOfficial<'a>> {
    let owner = Owner::Messenger(messenger);
    let packages = &messenger.packages;
    let segments: Vec<&str> = link.path_segments().collect();
    let names = |own: &[&str], package: Option<&str>| match package {
        Some(package) if own.contains(&package) => Ok(()),
        Some(_) | None => Err(NotOfficial::NotOwnPackage(link)),
    };
    match channel {
        Channel::GooglePlay => {
            on_host(link, "play.google.com")?;
            let id = link.path_and_more().strip_prefix("/store/apps/details?id=");
            names(&packages.google_play, id)
        }
        Channel::AppStore => {
            on_host(link, "apps.apple.com")?;
            names(&packages.app_store, only(&segments, &["app"]))
        }
        Channel::Flathub => {
            on_host(link, "flathub.org")?;
            let id =
                only(&segments, &["apps", "details"]).or_else(|| only(&segments, &["en", "apps"]));
            names(&packages.flathub, id)
        }
        Channel::Accrescent => {
            on_host(link, "accrescent.app")?;
            names(&packages.accrescent, only(&segments, &["app"]))
        }
        Channel::FDroid if link.host() == "f-droid.org" => {
            let id =
                only(&segments, &["packages"]).or_else(|| only(&segments, &["en", "packages"]));
            names(&packages.f_droid, id)
        }
        Channel::GitHub => {
            on_host(link, "github.com")?;
            github(link, owner)?;
            match segments.as_slice() {
                [_, _, "releases"] => Ok(()),
                _ => Err(NotOfficial::NotReleases(link)),
            }
        }
        Channel::Website | Channel::FDroid | Channel::Apk => {
            if owner.has_host(link.host()) {
                Ok(())
            } else {
                Err(NotOfficial::DownloadElsewhere(link.host()))
            }
        }
    }
}

/// Validates the publisher of a download, as far as its channel decides that.
pub(super) fn publisher(
    link: &Link,
    channel: Channel,
    publisher: Publisher,
) -> Result<(), NotOfficial<'_>> {
    match channel {
        Channel::FDroid if link.host() == "f-droid.org" => match publisher {
            Publisher::Store => Ok(()),
            Publisher::Project | Publisher::NotStated => Err(NotOfficial::OfVolunteers),
        },
        Channel::Website | Channel::FDroid | Channel::GitHub | Channel::Apk => match publisher {
            Publisher::Project => Ok(()),
            Publisher::Store | Publisher::NotStated => Err(NotOfficial::OfProject(link.host())),
        },
        Channel::GooglePlay | Channel::AppStore | Channel::Flathub | Channel::Accrescent => Ok(()),
    }
}

/// The last segment, if exactly `before` precedes it.
fn only<'a>(segments: &[&'a str], before: &[&str]) -> Option<&'a str> {
    match segments.split_last() {
        Some((last, first)) if first == before => Some(last),
        Some(_) | None => None,
    }
}

fn on_host<'a>(link: &'a Link, store: &'static str) -> Result<(), NotOfficial<'a>> {
    if link.host() == store {
        Ok(())
    } else {
        let host = link.host();
        Err(NotOfficial::NotTheStore { host, store })
    }
}

/// The owner of this page on GitHub.
fn organization(link: &Link) -> &str {
    link.path_segments().next().unwrap_or_default()
}

fn github<'a>(link: &'a Link, owner: Owner<'_>) -> Result<(), NotOfficial<'a>> {
    let organization = organization(link);
    if owner.has_organization(organization) {
        Ok(())
    } else {
        Err(NotOfficial::NotOwnOrganization(organization))
    }
}
