use rusqlite::{Connection, OptionalExtension, Row as SqlRow, named_params};
use uuid::Uuid;

use super::device::random_uuid;
use super::erase::owe;
use super::load::uuid_at;
use super::{Catalogue, StoreError};

/// Who is behind a random author id, as far as they say. It stands in no log and can be erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The random id that changes carry.
    pub author: Uuid,
    /// The name; `None` if not stated, not known or erased.
    pub name: Option<String>,
    /// The id of an organisation of the catalogue, or a name in words.
    pub organisation: Option<String>,
    /// `official`, `donor`, `implementer` or `coordinator`.
    pub role: Option<String>,
    /// A country by its code.
    pub place: Option<String>,
}

const COLUMNS: &str = "SELECT author, name, organisation, role, place FROM person";

impl Person {
    fn read(row: &SqlRow<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            author: uuid_at(row, 0)?,
            name: row.get(1)?,
            organisation: row.get(2)?,
            role: row.get(3)?,
            place: row.get(4)?,
        })
    }
}

/// The id that this machine's next change carries.
///
/// Read at each write and never remembered: another program may have erased the person meanwhile.
pub(super) fn author(conn: &Connection) -> Result<Option<Uuid>, StoreError> {
    Ok(conn
        .prepare_cached("SELECT author FROM person WHERE own = 1")?
        .query_row([], |row| uuid_at(row, 0))
        .optional()?)
}

impl Catalogue {
    /// Who writes on this machine; `None` only in the bundled catalogue, where nobody writes.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn person(&self) -> Result<Option<Person>, StoreError> {
        let conn = self.pool.get()?;
        Ok(conn
            .prepare_cached(&format!("{COLUMNS} WHERE own = 1"))?
            .query_row([], Person::read)
            .optional()?)
    }

    /// What is known of an author; `None` for an author of another machine who sent no card.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn person_of(&self, author: Uuid) -> Result<Option<Person>, StoreError> {
        let conn = self.pool.get()?;
        Ok(conn
            .prepare_cached(&format!("{COLUMNS} WHERE author = :author"))?
            .query_row(named_params! { ":author": author.as_bytes() }, Person::read)
            .optional()?)
    }

    /// Keeps what the person who writes here says of themselves; their id stays as it is.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn save_person(&self, person: &Person) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            conn.prepare_cached(
                "UPDATE person SET name = :name, organisation = :organisation, role = :role, place = :place WHERE own = 1",
            )?
            .execute(named_params! {
                ":name": person.name,
                ":organisation": person.organisation,
                ":role": person.role,
                ":place": person.place,
            })?;
            Ok(())
        }))
    }

    /// Erases the person who wrote here: name, contact and place go; role and organisation of past changes stay as stated.
    ///
    /// What is written from now on carries another random id, so that it cannot be told to be by the same person. What is
    /// erased is overwritten in the file and its journal; backups that were made before have to be deleted by hand.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn erase_person(&self) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            // SQLite only marks what is deleted as free; here it has to be gone.
            conn.pragma_update(None, "secure_delete", true)?;
            conn.execute(
                "UPDATE person SET own = 0, name = NULL, contact = NULL, place = NULL WHERE own = 1",
                [],
            )?;
            let author = random_uuid(&self.options.entropy)?;
            conn.execute(
                "INSERT INTO person (author, own) VALUES (:author, 1)",
                named_params! { ":author": author.as_bytes() },
            )?;
            conn.pragma_update(None, "secure_delete", false)?;
            // What the person was called before lies in parts of the file that are not used any more.
            owe(conn)
        }))?;
        self.at(self.forget())
    }
}
