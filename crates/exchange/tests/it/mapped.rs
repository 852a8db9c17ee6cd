//! Tables of somebody else, read by a mapping.

use exchange::plan::Verdict;
use exchange::{Mapped, Mapping, Meaning, ReadError, Reason, Remark, csv, xlsx};
use serde_json::{Value as Json, json};

use crate::planned::{Plan, plan};
use crate::record::directory;
use crate::{items, records};

/// The names that these tests know.
fn meaning(field: &str, text: &str) -> Meaning {
    match (field, text) {
        ("beneficiaries", "Kenya") => Meaning::Code("KE".to_owned()),
        ("beneficiaries", "Ouganda") => Meaning::Code("UG".to_owned()),
        ("status", "terminé") => Meaning::Code("completed".to_owned()),
        ("organisations", "Alpha Ministry") => Meaning::Code("alpha".to_owned()),
        ("beneficiaries" | "status" | "organisations" | "role", _) => Meaning::Unknown,
        _ => Meaning::Plain,
    }
}

fn mapping(json: Json) -> Mapping {
    serde_json::from_value(json).unwrap()
}

fn read(text: &str, mapping: &Mapping) -> Plan {
    plan(directory().clone(), &[], |sink| {
        let by = Mapped {
            mapping,
            meaning: &meaning,
        };
        csv::read_mapped(text.as_bytes(), by, sink)
    })
}

fn own() -> Mapping {
    mapping(json!({
        "kind": "initiative",
        "head": 3,
        "dates": "day-month-year",
        "decimal": ",",
        "separator": "/",
        "columns": [
            {"column": "Projet", "field": "title.fr"},
            {"column": "Pays", "field": "beneficiaries", "role": "priority"},
            {"column": "Début", "field": "planned_start"},
            {"column": "Statut", "field": "status"},
            {"column": "Bailleur", "field": "organisations", "role": "funder"},
            {"column": "Montant", "field": "budget.amount"},
            {"column": "Remarques", "field": null},
        ],
        "constants": {"budget.currency": "EUR", "topics": "ciip"},
    }))
}

const TABLE: &str = "Nos projets,,,,,,,\n\nProjet,Pays,Début,Statut,Bailleur,Montant,Remarques,Chef\n\
Formation,Kenya/Ouganda,7.3.2024,terminé,Alpha Ministry,\"1.250,50\",x,y\n\
Exercice,Atlantide,2025,,,,,\n\
Atelier,Kenya,31.2.2024,,,,,\n\
Conseil,Kenya,2/2024,,,\"1,2,3\",,\n";

#[test]
fn a_table_of_ones_own_is_read_by_its_mapping() {
    let plan = read(TABLE, &own());
    let Verdict::New(write) = &plan.lines[0].verdict else {
        panic!("the first row is a record: {:?}", plan.lines[0]);
    };
    let record = crate::iati::made(write);
    assert_eq!(
        record.slug, "formation",
        "named by its title, so that it is the same record next time"
    );
    let read = items(|sink| {
        let own = own();
        let by = Mapped {
            mapping: &own,
            meaning: &meaning,
        };
        csv::read_mapped(
            TABLE
                .lines()
                .take(4)
                .collect::<Vec<_>>()
                .join("\n")
                .as_bytes(),
            by,
            sink,
        )
    });
    let found: Vec<_> = read
        .unwrap()
        .into_iter()
        .filter(|item| !matches!(item, exchange::Item::Remark(_)))
        .collect();
    let fields = Json::Object(records(found)[0].fields.clone());
    assert_eq!(
        fields,
        json!({
            "title": {"fr": "Formation"},
            "beneficiaries": [{"place": "KE", "role": "priority"}, {"place": "UG", "role": "priority"}],
            "planned_start": "2024-03-07",
            "status": "completed",
            "organisations": [{"organisation": "alpha", "role": "funder"}],
            "budget": {"amount_minor": 125_050, "currency": "EUR"},
            "topics": ["ciip"],
        }),
        "names, dates, amounts and lists as the table writes them, and what it does not say at all"
    );
}

#[test]
fn what_is_not_recognised_is_a_reason_at_its_cell() {
    let plan = read(TABLE, &own());
    let told: Vec<(u64, Option<&str>, &Reason)> = plan
        .lines
        .iter()
        .filter_map(|line| match &line.verdict {
            Verdict::Rejected(reason) => Some((line.at.line, line.at.cell.as_deref(), reason)),
            _ => None,
        })
        .collect();
    let place = Reason::Term {
        field: "beneficiaries".to_owned(),
        value: "Atlantide".to_owned(),
    };
    let date = Reason::Date {
        field: "planned_start".to_owned(),
        value: "31.2.2024".to_owned(),
    };
    assert_eq!(
        told,
        [
            (5, Some("Pays"), &place),
            (6, Some("Début"), &date),
            (
                7,
                Some("Montant"),
                &Reason::Shape("budget.amount_minor".to_owned())
            ),
        ],
        "with its line and the head of its column"
    );
}

#[test]
fn no_column_is_dropped_in_silence() {
    let plan = read(TABLE, &own());
    assert_eq!(
        plan.remarks,
        [
            Remark::ColumnLeftOut("Remarques".to_owned()),
            Remark::ColumnLeftOut("Chef".to_owned()),
        ],
        "what the mapping leaves out, and what it does not name"
    );
    let longer = TABLE.replace(",x,y\n", ",x,y,z\n");
    let plan = read(&longer, &own());
    assert_eq!(
        plan.lines[0].verdict,
        Verdict::Rejected(Reason::Headless),
        "a cell under no head is told here too"
    );
}

#[test]
fn a_mapping_that_does_not_fit_is_refused() {
    let refused = |change: &dyn Fn(&mut Mapping)| {
        let mut own = own();
        change(&mut own);
        let by = Mapped {
            mapping: &own,
            meaning: &meaning,
        };
        items(|sink| csv::read_mapped(TABLE.as_bytes(), by, sink)).unwrap_err()
    };
    let error = refused(&|own| own.columns[0].field = Some("statement.fr".to_owned()));
    assert!(
        matches!(&error, ReadError::MapField(field) if field == "statement.fr"),
        "a field of another kind: {error}"
    );
    let error = refused(&|own| own.columns[0].column = "Titre".to_owned());
    assert!(
        matches!(&error, ReadError::MapColumn { column, head: 3 } if column == "Titre"),
        "a column that is not there: {error}"
    );
}

#[test]
fn a_workbook_is_read_by_a_mapping_too() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "Our projects").unwrap();
    for (column, (head, text)) in [("Name", "Course"), ("Country", "Kenya")]
        .iter()
        .enumerate()
    {
        let column = u16::try_from(column).unwrap();
        sheet.write_string(1, column, *head).unwrap();
        sheet.write_string(2, column, *text).unwrap();
        sheet.write_string(3, column, "Atlantis").unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let own = mapping(json!({
        "kind": "initiative",
        "head": 2,
        "columns": [{"column": "name", "field": "title.en"}, {"column": "Country", "field": "beneficiaries"}],
    }));
    let plan = plan(directory().clone(), &[], |sink| {
        let by = Mapped {
            mapping: &own,
            meaning: &meaning,
        };
        xlsx::read_mapped(bytes.as_slice(), by, sink)
    });
    assert!(
        matches!(plan.lines[0].verdict, Verdict::New(_)),
        "{:?}",
        plan.lines
    );
    assert_eq!(
        plan.lines[1].at.cell.as_deref(),
        Some("B4"),
        "the cell is named"
    );
}

#[test]
fn a_constant_alone_makes_no_budget() {
    let plan = read(&TABLE.replace("\"1.250,50\"", ""), &own());
    let Verdict::New(write) = &plan.lines[0].verdict else {
        panic!(
            "a row without an amount is a record too: {:?}",
            plan.lines[0]
        );
    };
    assert!(
        !write.fields().iter().any(|field| field == "budget"),
        "a currency for every row is no amount: {:?}",
        write.fields()
    );
}
