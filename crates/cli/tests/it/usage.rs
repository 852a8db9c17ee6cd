use crate::{built, error, text, trefoil};

#[test]
fn wrong_usage_is_explained_and_exits_with_two() {
    for arguments in [
        &["serch", "x"][..],
        &["search", "--knd", "need"],
        &["search", "--kind", "projects"],
        &["search", "--kind"],
        &["search", "--limit", "many"],
        &["search", "--year", "20-24"],
        &["search", "--sort", "best"],
        &["search", "--theme", "cyber"],
        &["search", "--status", "soon"],
        &["show"],
        &["show", "cyber4dev"],
        &["show", "project:cyber4dev"],
        &["place"],
        &["place", "FJ", "TO"],
        &["doctor", "--lang", "tlh"],
        &[],
    ] {
        let (code, error) = error(built(), arguments);
        assert_eq!(code, Some(2), "{arguments:?} is wrong usage: {error}");
        for key in ["code", "message", "hint"] {
            assert!(
                error[key].as_str().is_some_and(|text| !text.is_empty()),
                "{arguments:?}: {key} is stated: {error}"
            );
        }
    }
}

#[test]
fn what_is_not_there_exits_with_one() {
    for arguments in [
        &["show", "initiative:nothing"][..],
        &["history", "need:nothing"],
        &["org", "nobody"],
        &["place", "ZZ"],
        &["search", "--place", "ZZ"],
        &["search", "--org", "nobody"],
        &["init", "--from", "/no/such/folder"],
    ] {
        let (code, error) = error(built(), arguments);
        assert_eq!(code, Some(1), "{arguments:?} failed: {error}");
    }
}

#[test]
fn the_parser_speaks_no_english_of_its_own() {
    // In the pseudo-locale every message of ours carries marks; a line without them did not come from us.
    for arguments in [
        &["--help"][..],
        &["search", "--help"],
        &["init", "-h"],
        &["place", "--help"],
        &["saved", "--help"],
        &["saved", "add", "--help"],
        &["saved", "rename", "--help"],
    ] {
        let mut all = vec!["--lang", "en-XA"];
        all.extend(arguments);
        let output = trefoil(built(), &all);
        assert_eq!(output.status.code(), Some(0), "{all:?}");
        let out = text(&output.stdout);
        for word in [
            "Usage:",
            "Options:",
            "Commands:",
            "Arguments:",
            "[possible values",
            "[default",
            "Print help",
            "Print version",
        ] {
            assert!(
                !out.contains(word),
                "{all:?}: {word} is the parser's own: {out}"
            );
        }
    }
    for arguments in [
        &["nonsense"][..],
        &["search", "--nonsense"],
        &["search", "--kind", "x"],
        &["show"],
        &["search", "--limit", "x"],
    ] {
        let mut all = vec!["--lang", "en-XA"];
        all.extend(arguments);
        let err = text(&trefoil(built(), &all).stderr);
        assert!(err.contains('⟦'), "{all:?}: the complaint is ours: {err}");
        for word in [
            "error:",
            "tip:",
            "Usage",
            "unexpected",
            "invalid value",
            "unrecognized",
        ] {
            assert!(
                !err.contains(word),
                "{all:?}: {word} is the parser's own: {err}"
            );
        }
    }
}

#[test]
fn the_language_comes_from_the_option_the_settings_or_the_system() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str], variables: &[(&str, &str)]| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_trefoil"))
            .args(arguments)
            .env_clear()
            .env("TREFOIL_DATA_DIR", folder.path())
            .env("TREFOIL_KEYCHAIN", "off")
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        text(&output.stdout)
    };
    assert!(
        run(&["place", "DE"], &[("LANG", "fr_FR.UTF-8")]).contains("Allemagne"),
        "the system speaks French"
    );
    assert!(
        run(
            &["place", "DE"],
            &[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "es_ES.UTF-8")]
        )
        .contains("Alemania"),
        "LC_ALL wins"
    );
    assert!(
        run(&["place", "DE"], &[("LANG", "C")]).contains("Germany"),
        "nothing asked for is English"
    );
    assert!(
        run(&["place", "DE", "--lang", "zh"], &[("LANG", "fr_FR")]).contains("德国"),
        "the option wins"
    );
    let host = app::Host::open(app::HostOptions {
        data_dir: folder.path().to_owned(),
        now_ms: Box::new(|| 1_795_348_800_000),
        system_languages: Vec::new(),
        open_address: None,
        root: None,
    })
    .unwrap();
    host.call("save_settings", "en", serde_json::json!({ "lang": "pt" }))
        .unwrap();
    drop(host);
    assert!(
        run(&["place", "DE"], &[("LANG", "fr_FR")]).contains("Alemanha"),
        "what was saved wins over the system"
    );
}
