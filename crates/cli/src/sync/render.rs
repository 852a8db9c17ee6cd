use app::api::{BundleTaken, ForkView, KeyKept, SyncReport, SyncStatus, TakenView};
use l10n::{Localiser, NO_LANGUAGE};

/// What an exchange came to, line by line.
pub(super) fn report(loc: &Localiser, report: &SyncReport) -> String {
    let mut lines = Vec::new();
    if report.new_epoch {
        lines.push(loc.sync_new_epoch());
    }
    if report.registry_past {
        lines.push(loc.sync_registry_past());
    }
    lines.extend(taken(loc, &report.taken));
    lines.push(loc.sync_pushed(number(report.pushed)));
    if report.waiting_there > 0 {
        lines.push(loc.sync_waiting_there(number(report.waiting_there)));
    }
    if report.refused_there > 0 {
        lines.push(loc.sync_refused_there(number(report.refused_there)));
    }
    lines.extend(waits(loc, &report.status));
    lines.join("\n")
}

/// What a bundle came to.
pub(super) fn bundle(loc: &Localiser, done: &BundleTaken) -> String {
    let mut lines = vec![
        loc.sync_bundle_taken(&done.written, &done.file),
        done.by.clone(),
    ];
    lines.extend(done.registry_kept.clone());
    lines.extend(taken(loc, &done.taken));
    lines.extend(waits(loc, &done.status));
    lines.join("\n")
}

/// How things stand.
pub(super) fn status(loc: &Localiser, status: &SyncStatus) -> String {
    let mut lines = vec![match &status.synced {
        Some(date) => loc.sync_last(date),
        None => loc.sync_never(),
    }];
    lines.push(loc.sync_pending(number(status.pending)));
    lines.push(loc.sync_to_review(number(status.to_review)));
    if status.proposals > 0 {
        lines.push(loc.sync_proposals(number(status.proposals)));
    }
    lines.extend(registry(loc, status));
    lines.extend(forks(loc, &status.forks));
    lines.join("\n")
}

/// Whose data folders were copied, and how the notice is settled.
fn forks(loc: &Localiser, forks: &[ForkView]) -> Vec<String> {
    if forks.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), loc.sync_fork()];
    for fork in forks {
        let named = |text: &str| loc.foreign(text, NO_LANGUAGE);
        lines.push(match (fork.own, &fork.label, &fork.organisation) {
            (true, ..) => loc.sync_fork_own(&fork.last),
            (false, Some(label), Some(organisation)) => {
                loc.sync_fork_known(named(label), named(organisation), &fork.last)
            }
            _ => loc.sync_fork_unknown(named(&fork.device), &fork.last),
        });
    }
    lines.push(loc.sync_fork_about());
    if forks.iter().any(|fork| fork.own) {
        lines.push(loc.sync_fork_own_do());
    }
    if forks.iter().any(|fork| !fork.own) {
        lines.push(loc.sync_fork_other_do());
    }
    lines.push(loc.sync_cli_copies_seen(loc.verbatim("trefoil sync --copies-seen")));
    lines
}

/// By which key this machine signs, and what the registry says of it.
pub(super) fn identity(loc: &Localiser, status: &SyncStatus) -> String {
    let mut lines = vec![loc.sync_device_key(&status.key)];
    lines.extend(status.key_kept.map(|place| kept(loc, place)));
    lines.extend(status.root.as_ref().map(|root| root.said.clone()));
    lines.extend(registry(loc, status));
    lines.join("\n")
}

fn kept(loc: &Localiser, place: KeyKept) -> String {
    match place {
        KeyKept::Keychain => loc.key_kept_keychain(),
        KeyKept::Sealed => loc.key_kept_sealed(),
        KeyKept::File => loc.key_kept_file(),
    }
}

fn taken(loc: &Localiser, taken: &TakenView) -> Vec<String> {
    let mut lines = vec![loc.sync_taken(number(taken.accepted))];
    if taken.waiting > 0 {
        lines.push(loc.sync_taken_waiting(number(taken.waiting)));
    }
    if taken.later > 0 {
        lines.push(loc.sync_taken_later(number(taken.later)));
    }
    if taken.refused > 0 {
        lines.push(loc.sync_taken_refused(number(taken.refused)));
    }
    lines
}

fn waits(loc: &Localiser, status: &SyncStatus) -> Vec<String> {
    let fields = (status.to_review > 0).then(|| loc.sync_to_review(number(status.to_review)));
    let proposals = (status.proposals > 0).then(|| loc.sync_proposals(number(status.proposals)));
    fields.into_iter().chain(proposals).collect()
}

fn registry(loc: &Localiser, status: &SyncStatus) -> Vec<String> {
    let Some(registry) = &status.registry else {
        return vec![loc.sync_registry_none()];
    };
    let mut lines = vec![loc.sync_registry(
        registry.version.to_string(),
        &registry.checked,
        registry.age_days,
    )];
    if registry.old {
        lines.push(loc.sync_registry_old());
    }
    if registry.development {
        lines.push(loc.sync_registry_development());
    }
    lines.push(match &registry.organisation {
        Some(organisation) => loc.sync_registry_member(organisation),
        None => loc.sync_registry_stranger(),
    });
    lines
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
