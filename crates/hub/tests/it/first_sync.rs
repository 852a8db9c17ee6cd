//! Whoever is far behind takes whole segments, and a line that breaks costs no more than what was under way.

use std::sync::Arc;

use object_store::local::LocalFileSystem;

use stories::Fault;

use crate::client::Client;
use crate::fixture::{Author, Running};
use crate::proxy::{Harm, Proxy};

/// A hub with so many changes, in segments of five hundred.
fn hub(changes: usize) -> Running {
    let hub = Running::with(|config, dir| {
        let folder = dir.join("segments");
        std::fs::create_dir(&folder).unwrap();
        config.segments = Some(Arc::new(LocalFileSystem::new_with_prefix(folder).unwrap()));
        config.segment_changes = 500;
    });
    let mut author = Author::new(9);
    for part in author.many(changes).chunks(500) {
        hub.call.push(author.stream(part));
    }
    hub.on(hub::cut(&hub.hub)).unwrap();
    hub
}

/// How often the hub has handed out a segment or a part of one.
fn served(hub: &Running) -> u64 {
    let text = String::from_utf8(hub.call.get("/metrics").body).unwrap();
    text.lines()
        .find_map(|line| line.strip_prefix("trefoil_hub_segments_served_total "))
        .expect("it is counted")
        .parse()
        .unwrap()
}

#[test]
fn a_first_synchronisation_takes_segments_and_pages_for_the_rest() {
    let hub = hub(1_700);
    let client = Client::new(1);
    let done = client.exchange(&hub.call.url).unwrap();
    assert_eq!(done.taken.accepted, 1_700, "all of it is here");
    assert_eq!(served(&hub), 3, "three whole segments, the rest by pages");
    client.look(&hub.hub.key.public(), "after the first synchronisation");
    let more = Client::new(2);
    more.exchange(&hub.call.url).unwrap();
    assert_eq!(
        more.store.digest().unwrap(),
        client.store.digest().unwrap(),
        "two that came the same way show the same"
    );
    let before = served(&hub);
    client.exchange(&hub.call.url).unwrap();
    assert_eq!(
        served(&hub),
        before,
        "whoever is up to date asks for no segment"
    );
}

#[test]
fn segments_that_cannot_be_had_now_leave_the_pages() {
    let hub = hub(1_200);
    let proxy = Proxy::before(&hub.call.url);
    // The list of segments, and a segment: wherever they lie, whoever gives them is busy.
    for (seed, request) in [(11, 1), (12, 2)] {
        proxy.set(Harm::Gateway, Some(request));
        let client = Client::new(seed);
        let done = client.exchange(&proxy.url).unwrap();
        assert_eq!(
            proxy.harmed(),
            [request],
            "one answer was that of a gateway: {:?}",
            proxy.asked()
        );
        assert!(
            proxy.asked()[request].contains("/v1/segments"),
            "to a question for segments"
        );
        assert_eq!(done.taken.accepted, 1_200, "all of it came by pages");
        client.look(&hub.hub.key.public(), "after an exchange without segments");
    }
}

#[test]
fn a_store_that_took_segments_is_the_one_that_took_pages() {
    let hub = hub(1_200);
    let by_segments = Client::new(1);
    by_segments.exchange(&hub.call.url).unwrap();
    assert_eq!(served(&hub), 2, "by segments");
    // The same changes in the same order from a hub that cuts none.
    let plain = Running::start();
    let mut author = Author::new(9);
    for part in author.many(1_200).chunks(500) {
        plain.call.push(author.stream(part));
    }
    let by_pages = Client::new(2);
    by_pages.exchange(&plain.call.url).unwrap();
    assert_eq!(
        by_segments.store.digest().unwrap(),
        by_pages.store.digest().unwrap(),
        "one intake, one result"
    );
}

#[test]
fn a_download_that_breaks_is_taken_up_where_it_broke() {
    let hub = hub(1_200);
    let proxy = Proxy::before(&hub.call.url);
    let undisturbed = Client::new(1);
    proxy.set(Harm::None, None);
    undisturbed.exchange(&proxy.url).unwrap();
    let (_, whole) = proxy.traffic();
    let (mut tried, mut resumed) = (0, 0);
    // The third request is that for the first segment; the line breaks there, at every two thousand bytes.
    for most in (400..40_000).step_by(2_000) {
        let client = Client::new(10 + most as u64);
        let before = served(&hub);
        proxy.set(Harm::CutAnswers(most), Some(2));
        let done = client.exchange(&proxy.url).unwrap();
        assert_eq!(
            done.taken.accepted, 1_200,
            "cut at {most}: all of it is here"
        );
        tried += 1;
        if proxy.harmed() == [2] && served(&hub) == before + 3 {
            resumed += 1;
            let (_, passed) = proxy.traffic();
            assert!(
                passed < whole + 2_000,
                "cut at {most}: what had come is not brought again ({passed} of {whole})"
            );
        }
    }
    assert!(resumed > 5, "most of these lines broke within a segment");
    let mut fault = Fault::new("segments cut short");
    fault.count(tried, tried);
    fault.tell(&format!("{resumed} of them taken up where they broke"));
}

#[test]
fn what_was_put_away_before_the_line_was_dead_is_not_brought_again() {
    let hub = hub(1_600);
    let proxy = Proxy::before(&hub.call.url);
    let client = Client::new(1);
    // The fifth request is that for the third segment; the network of a hotel ends the exchange.
    proxy.set(Harm::Portal, Some(4));
    client.exchange(&proxy.url).unwrap_err();
    let id = sync::HubId::of(&hub.hub.key.public()).0;
    assert_eq!(
        client.store.cursor(&id).unwrap().unwrap().seq,
        1_000,
        "two segments are put away, with the place in the order"
    );
    client.look(&hub.hub.key.public(), "after the line was dead");
    let before = served(&hub);
    let done = client.exchange(&hub.call.url).unwrap();
    assert_eq!(done.taken.accepted, 600, "the rest");
    assert_eq!(done.taken.duplicates, 0, "and nothing twice");
    assert_eq!(served(&hub), before, "so little is left that pages do");
}
