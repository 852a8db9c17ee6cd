### Exchange with others: the section of the settings, the terminal, what goes wrong.
### A hub is a server from which and to which changes go; a bundle is a file of changes for a stick.

sync-title = Exchange with others
sync-about = { -brand-name } works without a network. When there is one, it brings what others have changed and gives what you have changed. Without one, a file on a stick does the same.
sync-hub = Address of the hub
sync-hub-hint = From whoever runs the hub of your region. Leave it empty to work without a hub.
sync-hub-save = Save the address
sync-hub-saved = The address is saved.
sync-proxy = Proxy
sync-proxy-hint = Only if your network asks for one; otherwise that of the system is used.
sync-token = Token
sync-token-hint = Only if the hub asks for one.
sync-authorities = Certificates of your organisation
sync-authorities-about = Only if your organisation’s network or hub uses an authority of its own: a file in the PEM format.
sync-authorities-kept = Certificates of your organisation are in use.
sync-authorities-choose = Choose a file
sync-authorities-drop = No longer use them
sync-automatic = Exchange by itself while { -brand-name } is open
sync-automatic-hint = Soon after the start, soon after you write, and every quarter of an hour. Otherwise only when you ask for it.
sync-now = Exchange now
sync-stop = Stop after this page
# $pulled (Number) - changes received so far
# $left (Number) - changes still to come
# $pushed (Number) - changes sent so far
sync-progress = Received: { $pulled }. Still to come: { $left }. Sent: { $pushed }.
sync-never = Never exchanged with a hub.
# $date (String) - a date
sync-last = Last exchanged: { $date }
# $count (Number) - changes
sync-pending =
    { $count ->
        [0] No hub is owed anything of yours.
        [one] { $count } change of yours is with no hub yet.
       *[other] { $count } changes of yours are with no hub yet.
    }
# $count (Number) - fields
sync-to-review =
    { $count ->
        [0] Nothing waits for review.
        [one] { $count } field has several versions and waits for review.
       *[other] { $count } fields have several versions and wait for review.
    }
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
sync-proposals = Proposals that are for you to decide: { $count }
sync-registry-none = No registry: who wrote a change cannot be told, so what others wrote waits as a proposal.
# $version (String) - number of the registry
# $date (String) - a date
# $days (Number) - days since that date
sync-registry =
    { $days ->
        [0] Registry { $version }, checked today.
        [one] Registry { $version }, checked on { $date }, { $days } day ago.
       *[other] Registry { $version }, checked on { $date }, { $days } days ago.
    }
sync-registry-old = It is past its date. You can go on reading and writing; exchange with a hub to renew it.
sync-registry-past = The registry is past its date, and the hub has none that is newer. Changes went both ways all the same; what devices signed that are new here waits until whoever runs the hub has renewed it.
sync-registry-development = It is signed with keys for trying things out. It vouches for nobody.
# $organisation (String) - an organisation
sync-registry-member = This computer writes in the name of { $organisation }.
sync-registry-stranger = This computer is not in the registry: what it writes is a proposal to others. Give the device key to whoever keeps the registry.
# $key (String) - a public key in hexadecimal digits
sync-device-key = Device key: { $key }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-given = Root of trust: chosen on this computer ({ $file }). Fingerprint: { $fingerprint }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-installed = Root of trust: installed with { -brand-name } ({ $file }). Fingerprint: { $fingerprint }
# $fingerprint (String) - hexadecimal digits
sync-root-built-in = Root of trust: part of this build of { -brand-name }. Fingerprint: { $fingerprint }
# $file (String) - a file
sync-root-unusable = The root of trust cannot be used: { $file } is damaged or belongs to another catalogue. Ask whoever gave it out for the file again.
sync-root-built-in-unusable = The root of trust that is part of this build of { -brand-name } belongs to another catalogue or is damaged. Ask whoever gave out the program.
sync-root-none = No root of trust: nobody is vouched for. Choose the root file that whoever runs the catalogue gave you.
sync-trust = Trust a registry
sync-trust-file = Root of a registry
sync-trust-about = Choose the root file of the registry that whoever runs the catalogue gave you in person or over a line you trust.
sync-trusted = From now on this registry is trusted.
sync-bundle = Bundle
sync-bundle-about = A bundle carries changes on a stick. Whoever carries it needs no rights; every change in it is checked as if it came from a hub.
sync-bundle-write = Write a bundle
# Names the choice of what a bundle carries.
sync-bundle-extent = Which changes go along
sync-bundle-all = All that may leave this computer
sync-bundle-pending = Only what no hub has yet
# Another choice beside it.
sync-bundle-since = Only what an earlier bundle does not hold
sync-bundle-since-hint = You choose the earlier bundle first, then where the new one goes. Whoever has taken in the first then needs only the second.
# Title of the dialog of the system.
sync-bundle-since-choose = Choose the earlier bundle
sync-bundle-read = Take a bundle in
# $file (String) - a file
# $count (Number) - changes
sync-bundle-written =
    { $count ->
        [0] There was nothing to give: { $file } carries no changes.
        [one] { $count } change written to { $file }.
       *[other] { $count } changes written to { $file }.
    }
# $file (String) - a file
# $date (String) - a date
sync-bundle-taken = { $file }, written on { $date }, was taken in.
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
sync-bundle-by = Written by the device “{ $device }” of { $organisation }, which the registry knows.
sync-bundle-by-unknown = Signed by a device that the registry does not know.
sync-bundle-by-revoked = Signed by a device that was revoked.
sync-bundle-unsigned = Nobody signed the bundle as a whole. Every change in it was checked all the same.
sync-bundle-registry-kept = The registry in the bundle was left out: the root that is trusted here does not vouch for it. The registry that was here before stays.
# $accepted (Number) - changes that count
sync-taken =
    { $accepted ->
        [0] Nothing new was accepted.
        [one] { $accepted } change accepted.
       *[other] { $accepted } changes accepted.
    }
# $count (Number) - changes
sync-taken-waiting =
    { $count ->
        [one] { $count } change waits as a proposal.
       *[other] { $count } changes wait as proposals.
    }
# $count (Number) - changes
sync-taken-later =
    { $count ->
        [one] { $count } change is of a newer version of { -brand-name } and is kept for it.
       *[other] { $count } changes are of a newer version of { -brand-name } and are kept for it.
    }
# $count (Number) - changes
sync-taken-refused =
    { $count ->
        [one] { $count } change was not what it claims to be and was left out.
       *[other] { $count } changes were not what they claim to be and were left out.
    }
# $count (Number) - changes
sync-pushed =
    { $count ->
        [0] Nothing had to be sent.
        [one] { $count } change sent.
       *[other] { $count } changes sent.
    }
# $count (Number) - changes
sync-waiting-there =
    { $count ->
        [one] { $count } of them waits there for somebody who may accept it.
       *[other] { $count } of them wait there for somebody who may accept them.
    }
# $count (Number) - changes
sync-refused-there =
    { $count ->
        [one] The hub did not take { $count } change. It stays here.
       *[other] The hub did not take { $count } changes. They stay here.
    }
sync-new-epoch = The hub came back from a backup. It got back from you what it had lost.

## A data folder that was copied.

sync-fork = A data folder was copied
sync-fork-about = A computer’s data folder was copied together with its key, and both copies are written in. Nothing is lost: the changes of both count, and where they differ both versions wait for review. But nobody can tell which of the two wrote what, and when the key is revoked it is revoked for both.
# $date (String) - a date
sync-fork-own = This computer and a copy of it. The latest such change is dated { $date }.
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
# $date (String) - a date
sync-fork-known = The device “{ $device }” of { $organisation }. The latest such change is dated { $date }.
# $device (String) - id of a device in hexadecimal digits
# $date (String) - a date
sync-fork-unknown = A device that the registry does not know: { $device }. The latest such change is dated { $date }.
sync-fork-own-do = On one of the two computers, make a backup and restore it there; both are in these settings. That computer then has a key of its own, which whoever keeps the registry has to enrol.
sync-fork-other-do = Tell whoever works with it: on one of the two computers they make a backup and restore it there, and it has a key of its own.
sync-fork-stays = The history keeps what was. Once you have seen to it, say so here: the notice goes, and comes back if both go on writing.
# Button.
sync-fork-seen = I have seen to it

## The badge in the bar: short.

# $ago (String) - how long ago, in words: 5 minutes ago
sync-badge-ago = Last exchange: { $ago }
sync-badge-never = No exchange yet
sync-badge-running = Exchanging…
sync-badge-failed = Exchange failed
# $count (Number) - changes
sync-badge-pending =
    { $count ->
        [one] { $count } to send
       *[other] { $count } to send
    }
# $count (Number) - fields with several versions, and proposals
sync-badge-review =
    { $count ->
        [one] { $count } to review
       *[other] { $count } to review
    }

## The terminal.

sync-cli-about = Exchange changes with a hub, or say how things stand
sync-cli-option-hub = Address of the hub; kept for the next time
sync-cli-option-proxy = Proxy to the hub; kept for the next time
sync-cli-option-authorities = File with the certificates of an authority of your organisation (PEM); copied and kept
sync-cli-option-token-file = File with the token that the hub asks for; kept for the next time
sync-cli-option-status = Say how things stand and exchange nothing
sync-cli-option-copies-seen = Take the notice of copied data folders away: they were seen to
# $command (String) - what is typed, as it stands
sync-cli-copies-seen = Once you have seen to it: { $command }
sync-cli-identity-about = Say by which key this machine signs, and what the registry says of it
sync-cli-identity-trust = Trust the registry whose root this is: a file 1.root.json, or a folder with a registry
sync-cli-bundle-about = Write changes to a file for a stick, or take them in from one
sync-cli-bundle-write = Write changes to a file
sync-cli-bundle-read = Take the changes of a file in
sync-cli-option-pending = Only changes that no hub has
sync-cli-option-since = Only changes that this earlier bundle does not hold
sync-cli-value-url = ADDRESS
sync-cli-argument-bundle = File of the bundle

## What goes wrong.

error-hub-missing = No hub is set.
# --hub is typed as it stands.
error-hub-missing-hint = Set its address in the settings, or give it with --hub.
# $address (String) - what was given
error-hub-address = “{ $address }” cannot be used to reach a hub.
error-hub-address-hint = An address begins with https://. Look at the proxy and the file of certificates too.
error-hub-unreachable = The hub cannot be reached.
error-hub-unreachable-hint = Nothing is lost: go on working and exchange again when there is a network.
error-hub-foreign = What answered is not a hub, or what it sent is damaged.
error-hub-foreign-hint = Your network may want you to sign in first: open a page in a browser, then try again. Nothing was changed.
error-hub-catalogue = The hub carries another catalogue.
error-hub-catalogue-hint = Look at its address. Nothing was changed.
error-hub-unknown = The registry does not name this hub.
error-hub-unknown-hint = Ask whoever keeps the registry whether the address is right. Nothing was exchanged.
error-hub-contradiction = The hub contradicts what it signed before.
error-hub-contradiction-hint = It may show different things to different people. Tell whoever runs it and whoever keeps the registry. Nothing of it was taken in.
error-hub-behind = The hub has less than it once gave: it was probably restored from a backup.
# $command (String) - what is typed, as it stands
error-hub-behind-hint = Nothing is lost here. Tell whoever runs the hub to run “{ $command }”; with the next exchange the hub gets back from you what it has lost.
error-hub-erased = The hub says that something was erased, and no registry here orders it.
error-hub-erased-hint = Exchange again: the newest registry comes first. If it stays so, trust the registry of whoever runs the catalogue. Nothing of it was taken in.
error-hub-newer = The hub wants a newer version of { -brand-name }.
error-hub-newer-hint = Install it, then exchange again. Until then a bundle on a stick does the same.
error-hub-token = The hub asks for a token, or refuses the one it got.
error-hub-token-hint = Ask whoever runs the hub for a token and set it in the settings.
error-hub-busy = The hub is busy.
error-hub-busy-hint = Wait a little and exchange again; nothing is lost.
# $answer (String) - what the hub answered
error-hub-refused = The hub answers with an error: { $answer }
error-hub-refused-hint = Try again later; if it stays so, tell whoever runs the hub.
error-registry-refused = The registry is not what was signed.
error-registry-refused-hint = Get it again from whoever keeps it. The registry that was here before stays.
error-registry-old = The registry is past its date, or the clock of this computer is wrong.
error-registry-old-hint = Look at the clock. If it is right, whoever runs the hub has to renew the registry.
error-registry-older = The registry is older than one that was seen here before.
error-registry-older-hint = Somebody may pass an old registry off as the newest. The newer one stays.
error-registry-catalogue = The registry is of another catalogue.
error-registry-catalogue-hint = Look at where the file came from. Nothing was changed.
# $file (String) - a file
error-bundle-foreign = “{ $file }” is not a bundle.
error-bundle-foreign-hint = Choose a file that { -brand-name } wrote as a bundle; its name ends in .trefoil. Nothing was changed.
# $file (String) - a file
error-bundle-damaged = The bundle “{ $file }” is cut short or damaged.
error-bundle-damaged-hint = What could be read of it was taken in. Copy it again and take it in once more: it goes on from there.
# $file (String) - a file
error-bundle-large = The bundle “{ $file }” is larger than a bundle may be.
error-bundle-large-hint = Ask for a smaller one, for example of one region. Nothing more of it was taken in.
# $file (String) - a file
error-bundle-earlier = It cannot be told what the earlier bundle “{ $file }” holds: it is no bundle, or it is cut short or damaged.
error-bundle-earlier-hint = Choose another earlier bundle, or write without one. Nothing was written.
# $file (String) - a file
error-bundle-same = “{ $file }” is the earlier bundle itself; it would be lost.
error-bundle-same-hint = Choose another name for the new bundle. Nothing was written.
