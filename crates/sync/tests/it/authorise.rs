use catalogue::store::{Judge, Verdict};
use sync::{Authority, Reason};
use trust::{Revocation, Role};
use uuid::Uuid;

use crate::fixture::{HUB, NOW, Written, authority, key, receipt, registry, store};

const ACME: u128 = 7;
const OTHER: u128 = 8;

fn waits(reason: Reason) -> Verdict {
    Verdict::Quarantine(reason.code())
}

/// The record's maker, a donor of another house, an implementer of that house, a coordinator.
fn judge() -> Authority {
    authority(registry(&[
        (ACME, Role::Implementer),
        (OTHER, Role::Donor),
        (OTHER, Role::Implementer),
        (9, Role::Coordinator),
    ]))
}

#[test]
fn whoever_made_a_record_may_write_it_and_others_may_propose() {
    let made = Written::new(0, 1).set("title.en", "One");
    let own = Written::new(0, 2).set("summary.en", "Two");
    let other = Written::new(2, 3).set("title.en", "Three");
    let officer = Written::new(3, 4).set("title.en", "Four");
    let changes = [made, own, other, officer].map(|written| written.entered(None));
    assert_eq!(
        judge().judge("initiative", &changes),
        [
            Verdict::Accept,
            Verdict::Accept,
            waits(Reason::Proposal),
            Verdict::Accept
        ],
        "the maker and a coordinator write, another house proposes"
    );
}

#[test]
fn an_organisation_that_the_record_names_keeps_its_own_part_true() {
    let named = format!("organisations/{}/implementer", Uuid::from_u128(OTHER));
    let funder = format!("organisations/{}/funder", Uuid::from_u128(OTHER));
    let made = Written::new(0, 1)
        .set("title.en", "One")
        .set(&named, "x")
        .set(&funder, "x");
    let progress = Written::new(2, 2).set("status", "completed");
    let title = Written::new(2, 3).set("title.en", "Three");
    let money = Written::new(1, 4).set("budget", "x");
    let both = Written::new(1, 5).set("budget", "x").set("title.en", "y");
    let changes = [made, progress, title, money, both].map(|written| written.entered(None));
    assert_eq!(
        judge().judge("initiative", &changes),
        [
            Verdict::Accept,
            Verdict::Accept,
            waits(Reason::Proposal),
            Verdict::Accept,
            waits(Reason::Proposal),
        ],
        "an implementer writes how the work stands, a funder the money, neither the title"
    );
}

#[test]
fn a_role_makes_the_kinds_that_it_may() {
    let judged = |device, kind| {
        judge().judge(
            kind,
            &[Written {
                kind,
                ..Written::new(device, 1)
            }
            .set("title.en", "x")
            .entered(None)],
        )
    };
    assert_eq!(
        judged(1, "programme"),
        [Verdict::Accept],
        "a donor makes programmes"
    );
    assert_eq!(
        judged(2, "programme"),
        [waits(Reason::MayNotCreate)],
        "an implementer does not"
    );
    assert_eq!(
        judged(3, "newer-kind"),
        [Verdict::Accept],
        "a coordinator makes all, also what comes later"
    );
}

#[test]
fn without_a_registry_or_a_certificate_everything_waits() {
    let change = [Written::new(0, 1).set("title.en", "x").entered(None)];
    let none = Authority {
        met: None,
        registry: None,
        now_ms: NOW,
    };
    assert_eq!(
        none.judge("initiative", &change),
        [waits(Reason::NoRegistry)]
    );
    let stranger = [Written::new(9, 1).set("title.en", "x").entered(None)];
    assert_eq!(
        judge().judge("initiative", &stranger),
        [waits(Reason::UnknownDevice)]
    );
    let mut short = registry(&[(ACME, Role::Implementer)]);
    let mut device = short.device(key(0).device()).unwrap().clone();
    device.not_after_ms = NOW - 1;
    short.put_device(device);
    assert_eq!(
        authority(short).judge("initiative", &change),
        [waits(Reason::Expired)]
    );
}

#[test]
fn a_revoked_device_counts_up_to_the_cut_and_no_clock_of_its_own_helps() {
    let mut revoked = registry(&[(ACME, Role::Implementer)]);
    let mut device = revoked.device(key(0).device()).unwrap().clone();
    device.revoked = Some(Revocation { hub: HUB, cut: 10 });
    revoked.put_device(device);
    let before = Written::new(0, 1).set("title.en", "x").entered(Some(10));
    let after = Written::new(0, 2).set("title.en", "y").entered(Some(11));
    let mut backdated = Written::new(0, 3).set("title.en", "z").entered(None);
    backdated.change.wall_ms = -2 * 365 * 24 * 3_600_000;
    assert_eq!(
        authority(revoked).judge("initiative", &[after, backdated, before]),
        [
            waits(Reason::Revoked),
            waits(Reason::Revoked),
            Verdict::Accept
        ],
        "what a hub had before the cut stands; what says of itself that it is old does not"
    );
}

#[test]
fn a_cut_is_one_of_the_hub_that_it_names_and_of_no_other() {
    const OTHER_HUB: [u8; 32] = [4; 32];
    let judged = |cut, receipts: &[([u8; 32], u64)]| {
        let mut revoked = registry(&[(ACME, Role::Implementer)]);
        let mut device = revoked.device(key(0).device()).unwrap().clone();
        device.revoked = Some(Revocation {
            hub: OTHER_HUB,
            cut,
        });
        revoked.put_device(device);
        let mut change = Written::new(0, 1).set("title.en", "x").entered(None);
        change.receipts = receipts
            .iter()
            .map(|(hub, seq)| receipt(*hub, *seq))
            .collect();
        change.receipts.sort_unstable();
        authority(revoked).judge("initiative", &[change])[0]
    };
    assert_eq!(
        judged(50, &[(HUB, 3)]),
        waits(Reason::Revoked),
        "the number of one hub is not held against the cut of another"
    );
    assert_eq!(
        judged(50, &[(HUB, 3), (OTHER_HUB, 51)]),
        waits(Reason::Revoked),
        "nor where the hub of the cut has it too, after the cut"
    );
    assert_eq!(
        judged(50, &[(HUB, 300), (OTHER_HUB, 50)]),
        Verdict::Accept,
        "what that hub had up to the cut stands, wherever else it came later"
    );
    assert_eq!(
        judged(0, &[(HUB, 3), (OTHER_HUB, 1)]),
        waits(Reason::Revoked),
        "and a cut of nothing lets nothing stand"
    );
}

#[test]
fn who_may_edit_is_decided_in_a_hubs_order_alone() {
    let editors = format!("_editors/{}", Uuid::from_u128(OTHER));
    let made = Written::new(0, 1).set("title.en", "One");
    let lets = Written::new(0, 2).set(&editors, "x");
    let takes = Written::new(2, 2).set(&editors, "x");
    let then = Written::new(2, 3).set("title.en", "Two");
    let on_a_stick = [&made, &lets, &then].map(|written| written.entered(None));
    assert_eq!(
        judge().judge("initiative", &on_a_stick),
        [
            Verdict::Accept,
            waits(Reason::StewardshipWaits),
            waits(Reason::Proposal)
        ],
        "before a hub has numbered it, nobody is let in"
    );
    let mut received = [&made, &lets, &then].map(|written| written.entered(None));
    for (seq, entered) in (1..).zip(&mut received) {
        entered.receipts = vec![receipt(HUB, seq)];
    }
    assert_eq!(
        judge().judge("initiative", &received),
        [Verdict::Accept; 3],
        "then the other house writes too"
    );
    let stolen = [
        made.entered(Some(1)),
        takes.entered(Some(2)),
        then.entered(Some(3)),
    ];
    assert_eq!(
        judge().judge("initiative", &stolen),
        [
            Verdict::Accept,
            waits(Reason::Proposal),
            waits(Reason::Proposal)
        ],
        "nobody lets themselves in"
    );
}

/// A change of many fields at once, of a coordinator.
fn wide(n: u64, of: std::ops::Range<usize>) -> Written {
    of.fold(Written::new(3, n), |written, at| {
        written.set(&format!("tags/{at}"), "x")
    })
}

#[test]
fn a_record_grows_to_two_thousand_fields_and_no_further() {
    let mut changes: Vec<Written> = (0..11)
        .map(|n: usize| wide(n as u64 + 1, n * 200..(n + 1) * 200))
        .collect();
    changes.push(wide(12, 0..200));
    let mut fewer = wide(13, 0..200);
    for (_, value, _) in &mut fewer.ops {
        *value = None;
    }
    changes.push(fewer);
    changes.push(wide(14, 3_000..3_200));
    let entered: Vec<_> = changes
        .iter()
        .map(|written| written.entered(Some(written.n)))
        .collect();
    let verdicts = judge().judge("initiative", &entered);
    let waiting: Vec<usize> = (0..verdicts.len())
        .filter(|at| verdicts[*at] == waits(Reason::TooManyFields))
        .collect();
    assert_eq!(
        waiting,
        [10],
        "the eleventh would be too much; what is there may be rewritten, and what went makes room"
    );
    assert_eq!(
        verdicts
            .iter()
            .filter(|verdict| **verdict == Verdict::Accept)
            .count(),
        entered.len() - 1,
        "nothing else waits"
    );
    let backwards: Vec<_> = entered.iter().rev().cloned().collect();
    let mut again = judge().judge("initiative", &backwards);
    again.reverse();
    assert_eq!(again, verdicts, "in whatever order they were delivered");
    let (_dir, store) = store(1);
    let arrivals: Vec<_> = changes[..11]
        .iter()
        .map(|written| written.arrival(None))
        .collect();
    let report = store.receive(&arrivals, &judge(), None).unwrap();
    assert_eq!(
        (report.accepted, report.quarantined),
        (10, 1),
        "a client keeps it, and does not show it"
    );
    let mut bundled = entered;
    bundled[10].bundled = true;
    assert_eq!(
        judge().judge("initiative", &bundled)[10],
        Verdict::Accept,
        "a bundled release always counts"
    );
}

#[test]
fn a_steward_decides_what_others_propose_and_they_do_not() {
    let made = Written::new(0, 1).set("title.en", "One");
    let proposed = Written::new(2, 2).set("title.en", "Two");
    let changes = [&made, &proposed].map(|written| written.entered(None));
    let may = |device| judge().may_decide("initiative", &changes, key(device).device());
    assert!(may(0), "whoever made the record decides");
    assert!(may(3), "and a coordinator");
    assert!(!may(1), "another house does not");
    assert!(!may(2), "nor whoever proposes it");
    assert!(
        !judge().may_decide("initiative", &changes[..1], key(0).device()),
        "where nothing waits there is nothing to decide"
    );
}

#[test]
fn an_old_registry_lets_in_those_who_were_met_and_nobody_new() {
    let one = Written::new(0, 1).set("title.en", "x").entered(None);
    let other = Written {
        record: 2,
        ..Written::new(2, 1)
    };
    let other = other.set("title.en", "y").entered(Some(7));
    let judge = Authority {
        met: Some([key(0).device()].into()),
        ..judge()
    };
    assert_eq!(judge.judge("initiative", &[one]), [Verdict::Accept], "met");
    assert_eq!(
        judge.judge("initiative", &[other]),
        [waits(Reason::RegistryOld)],
        "new: it may have been revoked since, whatever a hub numbered"
    );
}
