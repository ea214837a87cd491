//! Addresses: one that is accepted leads to the host that a person reads in it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use messenger_guide::catalog::Link;

fuzz_target!(|address: &str| {
    let Ok(link) = Link::new(address) else {
        return;
    };
    assert_eq!(link.as_str(), address);
    let rest = address.strip_prefix("https://").expect("https");
    let read = rest.split(['/', '?', '#']).next().expect("a host");
    assert_eq!(link.host(), read);
    assert_eq!(rest, format!("{read}{}", link.path_and_more()));
    assert!(address.is_ascii() && !address.contains(char::is_whitespace));
    assert!(link.path_segments().all(|segment| !segment.is_empty()));
});
