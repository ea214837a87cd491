//! Holds `data/edition.ron` against the rest of the data.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::collections::BTreeSet;

use drift::item::{Item, PAGE};
use drift::record::Edition;
use messenger_guide_catalog::{Catalog, Date, Link, Messages};

struct AllMessages;

impl Messages for AllMessages {
    fn missing_in(&self, _: &str) -> Vec<String> {
        Vec::new()
    }
}

fn catalog() -> Catalog {
    Catalog::load(&Catalog::embedded_files(), &AllMessages)
        .unwrap_or_else(|error| panic!("{error}"))
}

fn edition() -> Edition {
    Edition::parse(include_str!("../../data/edition.ron"))
        .unwrap_or_else(|error| panic!("data/edition.ron:{error}"))
}

fn addresses(items: &BTreeSet<Item>) -> BTreeSet<&str> {
    let links = items.iter().filter_map(|item| match item {
        Item::Link(address) => Some(address.as_str()),
        _ => None,
    });
    links.collect()
}

#[test]
fn the_edition_has_the_day_and_the_addresses_of_the_data() {
    let (catalog, edition) = (catalog(), edition());
    assert_eq!(Some(catalog.edition), Date::parse(&edition.date));
    let states = edition.states();
    let of_page = addresses(&states[0].items);
    let of_data: BTreeSet<&str> = catalog
        .links()
        .iter()
        .flat_map(|entry| [Some(&entry.link), entry.replaces.as_ref()])
        .flatten()
        .map(Link::as_str)
        .collect();
    let lacking: Vec<_> = of_page.difference(&of_data).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}

#[test]
fn an_address_that_came_since_is_in_the_data_or_left_out_for_a_reason() {
    let (catalog, edition) = (catalog(), edition());
    let states = edition.states();
    let base = addresses(&states[0].items);
    let in_data = |address: &str| catalog.links().iter().any(|it| it.link.as_str() == address);
    let left_out = |address: &str| edition.left_out.iter().find(|it| it.address == address);
    for state in &states {
        for address in addresses(&state.items).difference(&base) {
            let reason = left_out(address).map_or("", |left_out| &left_out.reason);
            assert!(in_data(address) || !reason.is_empty(), "{address}");
        }
    }
}

#[test]
fn what_came_to_the_page_has_the_day_on_which_it_came() {
    let (catalog, edition) = (catalog(), edition());
    let mut dated = 0;
    for change in &edition.changes {
        for item in &change.came {
            let (address, since) = match item {
                Item::Link(address) => {
                    let mut links = catalog.links().iter();
                    let link = links.find(|link| link.link.as_str() == address);
                    (address, link.and_then(|link| link.since))
                }
                Item::Download(id, _, address) => {
                    let messenger = catalog.messenger(id).expect("a messenger");
                    let downloads = messenger.downloads.iter();
                    let mut links = downloads.map(|download| catalog.link(download.link));
                    let link = links.find(|link| link.link.as_str() == address);
                    (address, link.and_then(|link| link.since))
                }
                _ => continue,
            };
            if let Some(since) = since {
                assert_eq!(Some(since), Date::parse(&change.date), "{address}");
                dated += 1;
            }
        }
    }
    assert!(dated > 5, "{dated}");
}

#[test]
fn who_went_from_the_page_was_delisted_on_that_day() {
    let (catalog, edition) = (catalog(), edition());
    let mut delisted = 0;
    for change in &edition.changes {
        for item in &change.went {
            if let Item::Messenger(id) = item {
                let messenger = catalog.messenger(id).expect("a messenger");
                let delisting = messenger.delisting().expect("a delisting");
                assert_eq!(Some(delisting.date), Date::parse(&change.date), "{id}");
                delisted += 1;
            }
        }
    }
    let of_data = catalog.messengers().iter();
    let of_data = of_data.filter(|messenger| messenger.delisting().is_some());
    assert_eq!(delisted, of_data.count());
}

#[test]
fn the_threat_labels_of_the_edition_are_those_of_the_data() {
    let (catalog, edition) = (catalog(), edition());
    let of_page = edition.page.iter().filter_map(|item| match item {
        Item::Threat(owner, threat) => Some((owner.as_str(), threat.as_str())),
        _ => None,
    });
    let common = catalog.page_threats.iter();
    let of_messengers = catalog.messengers().iter().flat_map(|messenger| {
        let threats = messenger.threats.iter();
        threats.map(|(threat, _)| (messenger.id.as_str(), threat.as_str()))
    });
    let of_data: BTreeSet<(&str, &str)> = common
        .map(|threat| (PAGE, threat.as_str()))
        .chain(of_messengers)
        .collect();
    assert_eq!(of_page.collect::<BTreeSet<_>>(), of_data);
}

#[test]
fn every_change_leads_on_from_the_one_before() {
    let edition = edition();
    let mut items: BTreeSet<&Item> = edition.page.iter().collect();
    let mut date = &edition.date;
    for change in &edition.changes {
        assert!(change.date >= *date, "{}", change.commit);
        assert_eq!(change.commit.len(), 40, "{}", change.commit);
        date = &change.date;
        for item in &change.went {
            assert!(items.remove(item), "{}: {item}", change.commit);
        }
        for item in &change.came {
            assert!(items.insert(item), "{}: {item}", change.commit);
        }
    }
}
