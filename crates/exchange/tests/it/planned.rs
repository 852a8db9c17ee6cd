//! A plan over records in memory, all of its lines at hand.

use catalogue::Kind;
use catalogue::record::{Record, RecordId};
use exchange::plan::{Line, Planner};
use exchange::{Directory, Item, ReadError, Remark};

/// What an import would do.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) lines: Vec<Line>,
    pub(crate) remarks: Vec<Remark>,
}

/// The plan for what a reader finds, over a catalogue that holds some records.
pub(crate) fn plan(
    directory: Directory,
    held: &[Record],
    read: impl FnOnce(&mut dyn FnMut(Item)) -> Result<(), ReadError>,
) -> Plan {
    let find = |kind: Kind, slug: &str| {
        let found = held.iter().find(|r| r.kind == kind && r.slug == slug);
        Ok(found.cloned())
    };
    let mut next = 0_u128;
    let mut fresh = || {
        next += 1;
        Ok(RecordId(uuid::Uuid::from_u128(next)))
    };
    let storage = Box::new(std::io::Cursor::new(Vec::new()));
    let mut planner = Planner::new(directory, &find, &mut fresh, storage);
    read(&mut |item| planner.take(item)).unwrap();
    let mut plan = planner.finish().unwrap();
    let lines: Vec<Line> = (0..plan.len())
        .map(|index| plan.line(index).unwrap().unwrap())
        .collect();
    for (index, line) in lines.iter().enumerate() {
        assert_eq!(
            plan.outcome(index),
            Some(line.verdict.outcome()),
            "what is kept in memory agrees with what was put down"
        );
    }
    Plan {
        lines,
        remarks: plan.remarks().to_vec(),
    }
}
