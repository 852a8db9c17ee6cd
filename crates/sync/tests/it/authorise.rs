use catalogue::store::{Judge, Verdict};
use sync::{Authority, Reason};
use trust::{Revocation, Role};
use uuid::Uuid;

use crate::fixture::{NOW, Written, authority, key, registry};

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
    device.revoked = Some(Revocation {
        hub: [3; 32],
        cut: 10,
    });
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
        entered.received = Some(catalogue::store::Received { seq, at_ms: NOW });
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
