use app::Host;
use serde_json::json;

use crate::{catalogue, nothing, options};

#[test]
fn settings_outlive_the_program_and_stand_in_no_log() {
    let (folder, host) = catalogue();
    let before = host.call("start", "en", nothing()).unwrap();
    assert_eq!(
        before["settings"]["welcomed"], false,
        "nothing was chosen yet"
    );
    assert_eq!(
        before["settings"]["shortcuts"], true,
        "shortcuts are on until they are switched off"
    );
    assert_eq!(before["system_lang"], "fr", "the system speaks French");
    let chosen = json!({ "lang": "ar", "role": "official", "place": "FJ", "welcomed": true, "digits": "arab" });
    let written = host.call("save_settings", "ar", chosen).unwrap();
    assert_eq!(
        written["changed"]["settings"], true,
        "the write says what it changed"
    );
    drop(host);
    let again = Host::open(options(folder.path())).unwrap();
    let after = again.call("start", "ar", nothing()).unwrap();
    assert_eq!(after["settings"]["lang"], "ar", "the choice was kept");
    assert_eq!(
        after["counts"], before["counts"],
        "and no record was touched"
    );
    let page = again.call("place", "ar", json!({ "code": "FJ" })).unwrap();
    let digits = page["programmes"].to_string();
    assert!(!digits.is_empty(), "the page opens with Arabic digits");
}

#[test]
fn nonsense_is_not_kept() {
    let (_folder, host) = catalogue();
    let code = |request| {
        host.call("save_settings", "en", request)
            .expect_err("refused")
            .code()
            .as_str()
    };
    assert_eq!(
        code(json!({ "lang": "tlh" })),
        "unknown-language",
        "a language that there is not"
    );
    assert_eq!(
        code(json!({ "place": "009" })),
        "not-found",
        "a region is nobody's country"
    );
    assert_eq!(
        code(json!({ "role": "king" })),
        "bad-request",
        "a role that there is not"
    );
}

#[test]
fn role_and_country_are_chosen_for_the_profile_too_once_there_is_one() {
    let (_folder, host) = catalogue();
    let choose = |role: &str| {
        let chosen = json!({ "role": role, "welcomed": true, "digits": "latn" });
        host.call("save_settings", "en", chosen).unwrap();
    };
    let stated = || {
        let added = host
            .call(
                "record_add",
                "en",
                json!({ "kind": "programme", "fields": { "title": { "en": "Fund" }, "topics": ["ciip"], "eligible_places": ["FJ"] } }),
            )
            .unwrap();
        let one = json!({ "kind": "programme", "slug": added["output"]["slug"] });
        host.call("history", "en", one).unwrap()["changes"][0]["author"].to_string()
    };
    choose("donor");
    assert!(
        !stated().contains("Donor"),
        "choosing a home page puts nobody on record"
    );
    let profile = json!({ "name": "Ana", "role": "donor" });
    host.call("profile_save", "en", profile).unwrap();
    assert!(stated().contains("Donor"), "a profile does");
    choose("implementer");
    assert!(
        stated().contains("Implementer"),
        "and what is chosen anew holds for both"
    );
}
