//! Tables with names of their own, mapped at the window, and empty ones to be filled in.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::chosen::{exists, window};
use crate::nothing;
use crate::write::{call, refused};

/// A table with a title above its head, semicolons, amounts without a currency, and an organisation of some role.
fn own_table(folder: &Path) -> PathBuf {
    let path = folder.join("own.csv");
    let text = "Our projects\n\nProject name;Country;Planned start;Budget;Partner\n\
                Quokka course;Kenya;25.3.2031;1250,50;gfce\nQuokka drill;Кения;26.3.2031;;\n";
    std::fs::write(&path, text).unwrap();
    path
}

/// What the page sends back: the proposal as it came, with the rest of the form.
fn as_proposed(table: &Value, columns: &Value) -> Value {
    let holds: Vec<&Value> = columns["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| &column["holds"])
        .collect();
    json!({
        "table": table["table"], "kind": columns["kind"], "head": columns["head"], "columns": holds,
        "dates": columns["dates"], "decimal": columns["decimal"], "separator": columns["separator"],
        "currency": columns["currency"],
    })
}

#[test]
fn a_table_with_names_of_its_own_is_mapped_in_the_window_and_its_map_is_remembered() {
    let (folder, host, person) = window();
    person.will_choose(own_table(folder.path()));
    let opened = call(&host, "import_open", nothing());
    assert_eq!(opened["plan"], Value::Null, "it cannot be read as it is");
    let table = &opened["table"];
    assert_eq!(
        table["file"], "own.csv",
        "the file is named, not its folder"
    );
    assert_eq!(
        table["kind"], "initiative",
        "most of its columns are fields of one"
    );
    let why = table["why"].as_str().unwrap();
    assert!(
        !why.contains("--"),
        "the window names no option of the terminal: {why}"
    );

    let ask = json!({ "table": table["table"], "kind": "initiative" });
    let columns = call(&host, "import_table", ask);
    assert_eq!(columns["head"], 3, "a title above the head is passed over");
    assert_eq!(columns["remembered"], false, "such a head was never seen");
    let names: Vec<&str> = columns["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| column["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "Project name",
            "Country",
            "Planned start",
            "Budget",
            "Partner"
        ],
        "every column of the head, in its order"
    );
    assert_eq!(
        columns["columns"][1]["samples"],
        json!(["Kenya", "Кения"]),
        "with its first values"
    );
    assert_eq!(
        columns["columns"][0]["holds"],
        json!({ "field": "title", "lang": "en", "role": null }),
        "the proposal tells field and language apart"
    );
    assert_eq!(columns["dates"], "day-month-year", "no month is the 25th");
    let fields = columns["fields"].as_array().unwrap();
    let field = |path: &str| fields.iter().find(|field| field["path"] == path).cloned();
    assert_eq!(
        field("budget.amount").unwrap()["amount"],
        true,
        "an amount can be given in whole units"
    );
    assert!(
        field("organisations").unwrap()["roles"]
            .as_array()
            .unwrap()
            .iter()
            .any(|role| role["code"] == "funder" && role["label"] == "Funding organisation"),
        "roles come with their names"
    );
    assert!(
        field("indicators").is_none(),
        "what only JSON can say is not offered"
    );

    // Everything that a person must mend comes at once, each at its column.
    let mut request = as_proposed(table, &columns);
    request["decimal"] = json!("comma");
    request["columns"][1] = json!({ "field": "beneficiaries" });
    request["columns"][3] = json!({ "field": "budget.amount" });
    request["columns"][4] = json!({ "field": "organisations" });
    request["columns"][0] = json!({ "field": "status" });
    let refused_map = call(&host, "import_map", request.clone());
    let wrong: Vec<&Value> = refused_map["wrong"]
        .as_array()
        .unwrap()
        .iter()
        .map(|wrong| &wrong["column"])
        .collect();
    assert_eq!(
        wrong,
        [&json!(3), &json!(4), &Value::Null],
        "the currency, the role, and the name of a record, which no column has: {refused_map}"
    );
    assert_eq!(refused_map["plan"], Value::Null, "and nothing is read");

    request["columns"][0] = json!({ "field": "title", "lang": "en" });
    request["columns"][4] = json!({ "field": "organisations", "role": "funder" });
    request["currency"] = json!("eur");
    let mapped = call(&host, "import_map", request.clone());
    assert_eq!(mapped["wrong"], json!([]), "all is mended");
    assert_eq!(
        mapped["plan"]["counts"],
        json!({ "new": 2, "changed": 0, "same": 0, "rejected": 0 }),
        "both rows are understood: {mapped}"
    );
    assert!(
        !exists(&host, "initiative", "quokka-course"),
        "nothing is written before the plan is accepted"
    );
    let again = call(&host, "import_open", json!({ "again": true }));
    assert_eq!(
        again["plan"]["counts"]["new"], 2,
        "the file is read again by the same map"
    );
    let accept = json!({ "plan": again["plan"]["plan"] });
    call(&host, "import_accept", accept);
    let page = call(
        &host,
        "record",
        json!({ "kind": "initiative", "slug": "quokka-course" }),
    );
    let page = page.to_string();
    for said in ["Kenya", "25 March 2031", "1,250.50"] {
        assert!(page.contains(said), "{said} came with it: {page}");
    }

    person.will_choose(own_table(folder.path()));
    let table = call(&host, "import_open", nothing())["table"].clone();
    let ask = json!({ "table": table["table"], "kind": table["kind"] });
    let columns = call(&host, "import_table", ask);
    assert_eq!(columns["remembered"], true, "the head is known by now");
    assert_eq!(
        as_proposed(&table, &columns)["columns"][4]["role"],
        "funder",
        "and what was said of it is offered again"
    );
    assert_eq!(columns["currency"], "EUR", "with the currency");
}

#[test]
fn a_field_that_a_record_has_once_is_taken_from_one_column() {
    let (folder, host, person) = window();
    person.will_choose(own_table(folder.path()));
    let table = call(&host, "import_open", nothing())["table"].clone();
    let ask = json!({ "table": table["table"], "kind": "initiative" });
    let columns = call(&host, "import_table", ask);
    let mut request = as_proposed(&table, &columns);
    for (column, field) in [(1, "planned_start"), (3, "no_such_field"), (4, "topics")] {
        request["columns"][column] = json!({ "field": field });
    }
    let wrong = call(&host, "import_map", request)["wrong"].clone();
    let columns: Vec<&Value> = wrong
        .as_array()
        .unwrap()
        .iter()
        .map(|wrong| &wrong["column"])
        .collect();
    assert_eq!(
        columns,
        [&json!(2), &json!(3)],
        "the second start and the field that no record has: {wrong}"
    );
    assert_eq!(
        refused(
            &host,
            "import_map",
            as_proposed(
                &json!({ "table": "other" }),
                &json!({
                    "kind": "initiative", "head": 1, "columns": [], "dates": "iso", "decimal": "point", "separator": ";", "currency": null
                })
            )
        )["code"],
        "plan-closed",
        "a table that is not open any more is not read"
    );
}

#[test]
fn an_empty_table_is_saved_and_an_import_knows_its_head() {
    let (folder, host, person) = window();
    let at = |name: &str| folder.path().join(name);
    let closed = call(
        &host,
        "template_chosen",
        json!({ "kind": "need", "format": "csv" }),
    );
    assert_eq!(closed["file"], Value::Null, "the dialog was closed");
    for format in ["csv", "xlsx"] {
        person.will_choose(at("empty"));
        let saved = call(
            &host,
            "template_chosen",
            json!({ "kind": "need", "format": format }),
        );
        let name = format!("empty.{format}");
        assert_eq!(
            saved["file"].as_str().unwrap(),
            at(&name).to_str().unwrap(),
            "the name got its ending"
        );
        assert_eq!(
            person.last_asked().name,
            format!("trefoil-need-2026-11-22.{format}"),
            "the proposal says what it is"
        );
        person.will_choose(at(&name));
        let opened = call(&host, "import_open", nothing());
        assert_eq!(
            opened["plan"]["counts"],
            json!({ "new": 0, "changed": 0, "same": 0, "rejected": 0 }),
            "it is read without a map, and holds nothing: {opened}"
        );
    }
}
