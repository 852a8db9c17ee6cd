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
