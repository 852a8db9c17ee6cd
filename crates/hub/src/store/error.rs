use uuid::Uuid;

/// Why the store cannot answer.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite refuses.
    #[error("the store's file")]
    Sqlite(#[from] rusqlite::Error),
    /// PostgreSQL refuses, or cannot be reached.
    #[error("the store's server")]
    Postgres(#[from] postgres::Error),
    /// TLS to the server cannot be set up.
    #[error("TLS to the store's server")]
    Tls(#[from] rustls::Error),
    /// A newer hub has written this store; it is not touched.
    #[error("the store is of version {found}, this hub knows {known}: use the newer hub")]
    Newer {
        /// The store's version.
        found: i64,
        /// The newest that this hub knows.
        known: i64,
    },
    /// The store belongs to another catalogue.
    #[error("the store holds the catalogue {found}, not {wanted}")]
    OtherCatalogue {
        /// What the store holds.
        found: Uuid,
        /// What was asked for.
        wanted: Uuid,
    },
    /// A cursor of another epoch, or one that is ahead of all there is.
    #[error("the epoch is now {0}")]
    EpochChanged(u64),
    /// What is stored contradicts itself.
    #[error("the store is damaged: {0}")]
    Damaged(&'static str),
    /// Every connection is in use for too long.
    #[error("no connection to the store is free")]
    Busy,
}

impl StoreError {
    /// True if the same transaction, begun anew, may succeed: another one was in its way.
    pub(crate) fn is_passing(&self) -> bool {
        match self {
            Self::Sqlite(rusqlite::Error::SqliteFailure(error, _)) => matches!(
                error.code,
                rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked
            ),
            // 40001 serialisation failure, 40P01 deadlock; 57P01 to 57P03: the server ends or begins. And a connection
            // that is no more, because the server was started again since the last time.
            Self::Postgres(error) => {
                error.is_closed()
                    || error.code().is_some_and(|state| {
                        matches!(
                            state.code(),
                            "40001" | "40P01" | "57P01" | "57P02" | "57P03"
                        )
                    })
            }
            _ => false,
        }
    }

    /// True if two hubs were making the tables of an empty store at once: the loser looks again.
    pub(crate) fn is_race_of_makers(&self) -> bool {
        // 23505 unique violation in the catalogue of tables, 42P07 the table is there.
        matches!(self, Self::Postgres(error) if error
            .code()
            .is_some_and(|state| matches!(state.code(), "23505" | "42P07")))
    }
}
