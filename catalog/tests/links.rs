//! The addresses that can become links, and those that can't.

use messenger_guide_catalog::{Link, LinkError, MAX_LEN};
use proptest::prelude::*;

#[test]
fn ordinary_addresses_are_accepted_as_they_are() {
    for address in [
        "https://signal.org",
        "https://signal.org/",
        "https://signal.org/legal/#privacy-policy",
        "https://play.google.com/store/apps/details?id=org.thoughtcrime.securesms",
        "https://code.briarproject.org/briar/briar/-/wikis/home",
        "https://blog.privacyguides.org/2022/07/07/signal-configuration-and-hardening#privacy-and-security-features",
        "https://simplex.chat/blog/20221108-simplex-chat-v4.2-security-audit-new-website.html",
        "https://unifiedpush.org/",
    ] {
        let link = Link::new(address).unwrap_or_else(|error| panic!("{address}: {error}"));
        assert_eq!(link.as_str(), address);
    }
}

#[test]
fn a_link_tells_its_host_and_the_parts_of_its_path() {
    let link =
        Link::new("https://flathub.org/apps/details/org.briarproject.Briar").expect("a link");
    assert_eq!(link.host(), "flathub.org");
    assert_eq!(
        link.path_segments().collect::<Vec<_>>(),
        ["apps", "details", "org.briarproject.Briar"]
    );
    let link = Link::new("https://play.google.com/store/apps/details?id=chat.simplex.app")
        .expect("a link");
    assert_eq!(link.path_segments().last(), Some("details"));
    assert_eq!(
        link.path_and_more(),
        "/store/apps/details?id=chat.simplex.app"
    );
}

type Expected = fn(&LinkError) -> bool;

#[test]
fn hostile_addresses_are_refused_each_for_its_reason() {
    let odd: Expected = |e| matches!(e, LinkError::OddCharacter(_));
    let not_https: Expected = |e| matches!(e, LinkError::NotHttps);
    let not_canonical: Expected = |e| matches!(e, LinkError::NotCanonical(_));
    let any: Expected = |_| true;
    let cases: Vec<(&str, Expected)> = vec![
        ("", not_https),
        ("http://signal.org", not_https),
        ("HTTPS://signal.org", not_https),
        (" https://signal.org", not_https),
        ("ftp://signal.org", not_https),
        ("javascript:alert(1)", not_https),
        ("data:text/html,hello", not_https),
        ("file:///etc/passwd", not_https),
        ("//signal.org", not_https),
        ("signal.org", not_https),
        ("--version", not_https),
        ("https:signal.org", not_https),
        ("https:/signal.org", not_https),
        ("https://", any),
        ("https:///signal.org", any),
        ("https://?", any),
        ("https://signal.org@evil.example", |e| {
            matches!(e, LinkError::UserInfo)
        }),
        ("https://signal.org:x@evil.example/", |e| {
            matches!(e, LinkError::UserInfo)
        }),
        ("https://@signal.org/", |e| matches!(e, LinkError::UserInfo)),
        ("https://signal.org:443/", |e| matches!(e, LinkError::Port)),
        ("https://signal.org:8443", |e| matches!(e, LinkError::Port)),
        ("https://signal.org:/", |e| matches!(e, LinkError::Port)),
        ("https://127.0.0.1/", |e| matches!(e, LinkError::NotADomain)),
        ("https://2130706433/", any),
        ("https://0x7f.1/", any),
        ("https://0177.0.0.1/", any),
        ("https://[::1]/", any),
        ("https://localhost/", |e| {
            matches!(e, LinkError::SingleLabel)
        }),
        ("https://signal/", |e| matches!(e, LinkError::SingleLabel)),
        ("https://signal.org./", |e| {
            matches!(e, LinkError::TrailingDot)
        }),
        ("https://xn--sgnal-3ve.org/", |e| {
            matches!(e, LinkError::Punycode)
        }),
        ("https://sub.xn--p1ai/", |e| {
            matches!(e, LinkError::Punycode)
        }),
        ("https://sіgnal.org/", odd),
        ("https://signal.org/\u{202e}gro", odd),
        ("https://signal.org/ ", odd),
        ("https://signal.org/a b", odd),
        ("https://signal.org/\ta", odd),
        ("https://signal.org\n", odd),
        ("https://sig\u{ad}nal.org/", odd),
        ("https://ｓignal.org/", odd),
        ("https://signal。org/", odd),
        ("https://signal.org\\@evil.example", odd),
        ("https://signal.org\\evil", odd),
        ("https://signal.org/\"", odd),
        ("https://signal.org/<script>", odd),
        ("https://signal.org/{a}", odd),
        ("https://signal.org/a|b", odd),
        ("https://signal.org/\0", odd),
        ("https://Signal.org/", any),
        ("https://signal..org/", |e| matches!(e, LinkError::BadLabel)),
        ("https://.signal.org/", |e| matches!(e, LinkError::BadLabel)),
        ("https://-signal.org/", |e| matches!(e, LinkError::BadLabel)),
        ("https://sig_nal.org/", |e| matches!(e, LinkError::BadLabel)),
        ("https://sign%61l.org/", any),
        ("https://signal.org/a/../b", not_canonical),
        ("https://signal.org/./a", not_canonical),
        ("https://signal.org/%2e%2e/a", not_canonical),
        ("https://signal.org/a/%2E%2e/b", not_canonical),
    ];
    for (address, expected) in cases {
        let error = Link::new(address).expect_err(address);
        assert!(expected(&error), "{address}: {error:?}");
    }
}

#[test]
fn the_length_has_a_limit() {
    let address = |len: usize| {
        format!(
            "https://signal.org/{}",
            "a".repeat(len - "https://signal.org/".len())
        )
    };
    assert!(Link::new(&address(MAX_LEN)).is_ok());
    assert_eq!(
        Link::new(&address(MAX_LEN + 1)),
        Err(LinkError::TooLong(MAX_LEN + 1))
    );
}

proptest! {
    #[test]
    fn no_text_makes_the_check_panic(text in "\\PC*") {
        let _ = Link::new(&text);
    }

    #[test]
    fn whatever_follows_https_is_refused_or_kept_to_the_letter(rest in "[ -~]{0,60}") {
        let address = format!("https://{rest}");
        if let Ok(link) = Link::new(&address) {
            prop_assert_eq!(link.as_str(), &address);
            let url = url::Url::parse(&address).expect("a link can be parsed");
            prop_assert_eq!(url.host_str(), Some(link.host()));
            prop_assert_eq!(url.scheme(), "https");
            prop_assert!(url.username().is_empty() && url.password().is_none() && url.port().is_none());
            prop_assert!(link.host().contains('.'));
        }
    }

    #[test]
    fn a_name_outside_ascii_is_never_a_host(name in "[a-z]{1,5}[\u{80}-\u{ffff}][a-z]{0,5}") {
        let address = format!("https://{name}.org/");
        prop_assert!(Link::new(&address).is_err());
    }

    #[test]
    fn well_formed_names_are_accepted(name in "[a-z][a-z0-9]{0,20}", path in "(/[a-z0-9_-]{1,8}){0,4}") {
        prop_assume!(!name.starts_with("xn"));
        let address = format!("https://{name}.org{path}");
        prop_assert!(Link::new(&address).is_ok());
    }
}
