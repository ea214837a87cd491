//! Addresses that may be opened: what makes one acceptable, and nothing about who owns it.

use std::fmt;

use url::{Host, Url};

/// The longest address that is accepted, in bytes.
pub const MAX_LEN: usize = 2_048;

/// An `https` address that says exactly where it leads.
///
/// It can only be made by [`Link::new`], so whatever holds one holds a checked one: no other scheme, no user name, no port, no
/// IP address, no look-alike letters, nothing that a browser would read differently from a person.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Link {
    address: String,
    host: String,
}

impl Link {
    /// Checks an address.
    ///
    /// # Errors
    /// [`LinkError`] with the first rule that the address breaks.
    pub fn new(address: &str) -> Result<Self, LinkError> {
        if address.len() > MAX_LEN {
            return Err(LinkError::TooLong(address.len()));
        }
        let rest = address
            .strip_prefix("https://")
            .ok_or(LinkError::NotHttps)?;
        if let Some(odd) = address.chars().find(|c| !is_plain(*c)) {
            return Err(LinkError::OddCharacter(odd));
        }
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if authority.contains('@') {
            return Err(LinkError::UserInfo);
        }
        if authority.contains(':') {
            return Err(LinkError::Port);
        }
        let url = Url::parse(address).map_err(LinkError::Unreadable)?;
        let Some(Host::Domain(host)) = url.host() else {
            return Err(LinkError::NotADomain);
        };
        check_host(host)?;
        // A bare host may lack its slash; otherwise the address must already be what the parser makes of it.
        if url.as_str() != address && url.as_str().strip_suffix('/') != Some(address) {
            return Err(LinkError::NotCanonical(url.to_string()));
        }
        Ok(Self {
            address: address.to_owned(),
            host: host.to_owned(),
        })
    }

    /// The whole address, as it is handed to the browser.
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// The host that it leads to, as `play.google.com`.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The parts of the path, without the empty ones.
    pub fn path_segments(&self) -> impl Iterator<Item = &str> {
        let path = self
            .path_and_more()
            .split(['?', '#'])
            .next()
            .unwrap_or_default();
        path.split('/').filter(|segment| !segment.is_empty())
    }

    /// True if Privacy Guides speaks on the page.
    pub fn is_privacy_guides(&self) -> bool {
        match self.host() {
            "github.com" => self.path_segments().next() == Some("privacyguides"),
            host => host == "privacyguides.org" || host.ends_with(".privacyguides.org"),
        }
    }

    /// Path, query and fragment: all that follows the host.
    pub fn path_and_more(&self) -> &str {
        &self.address["https://".len() + self.host.len()..]
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)
    }
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c)
}

fn check_host(host: &str) -> Result<(), LinkError> {
    if host.ends_with('.') {
        return Err(LinkError::TrailingDot);
    }
    let labels: Vec<&str> = host.split('.').collect();
    if labels.len() < 2 {
        return Err(LinkError::SingleLabel);
    }
    if labels.iter().any(|label| label.starts_with("xn--")) {
        return Err(LinkError::Punycode);
    }
    let well_formed = |label: &&str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    if labels.iter().all(well_formed) {
        Ok(())
    } else {
        Err(LinkError::BadLabel)
    }
}

/// The reason for which an address was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// It is longer than [`MAX_LEN`].
    #[error("it is {0} bytes long; at most {MAX_LEN} are accepted")]
    TooLong(usize),
    /// It does not start with `https://` in small letters.
    #[error("it does not start with https://; give the https address")]
    NotHttps,
    /// It holds something other than the plain characters of addresses.
    #[error(
        "it holds the character {0:?}; use plain ASCII letters, digits and address punctuation"
    )]
    OddCharacter(char),
    /// It has a user name or a password before the host.
    #[error("it has a user name before the host, which can hide where it leads; remove it")]
    UserInfo,
    /// It names a port.
    #[error("it names a port; remove it")]
    Port,
    /// It can't be read as an address at all.
    #[error("it can't be read as an address ({0}); copy it again from its source")]
    Unreadable(url::ParseError),
    /// Its host is a number, not a name.
    #[error("its host is not a domain name; use the name instead of an IP address")]
    NotADomain,
    /// Its host ends in a dot.
    #[error("its host ends in a dot; remove it")]
    TrailingDot,
    /// Its host has one label only.
    #[error("its host has no dot; give the full domain name")]
    SingleLabel,
    /// Its host holds letters outside ASCII in disguise.
    #[error(
        "its host is an internationalized name (xn--), which can imitate another; use the plain one"
    )]
    Punycode,
    /// A label of its host is empty or has a character that names don't have.
    #[error("its host is not a well-formed domain name; copy it again from its source")]
    BadLabel,
    /// A browser would read it differently from how it is written.
    #[error("a browser reads it as {0}; write it so")]
    NotCanonical(String),
}
