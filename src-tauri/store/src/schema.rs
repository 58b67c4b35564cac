//! The versions of the file: append-only migrations, and how a file shows whose and how old it is.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

/// Marks a SQLite file as an Offerwright library ("OFWR").
pub(crate) const APPLICATION_ID: i32 = 0x4F46_5752;

/// Every version's step up from the one before.
pub(crate) const STEPS: &[M<'static>] = &[M::up(include_str!("schema/001_records_and_steps.sql"))];

/// The versions this program knows.
#[derive(Clone, Debug)]
pub(crate) struct Schema {
    migrations: Migrations<'static>,
    latest: u32,
}

impl Schema {
    /// Gives the versions of this program.
    pub(crate) fn current() -> Self {
        Self::of(STEPS)
    }

    /// Gives the versions that these steps lead through, the first being version 1.
    pub(crate) fn of(steps: &'static [M<'static>]) -> Self {
        let latest = u32::try_from(steps.len()).expect("migrations are written by hand, a few a year");
        Self { migrations: Migrations::from_slice(steps), latest }
    }

    /// Gives the newest version.
    pub(crate) fn latest(&self) -> u32 {
        self.latest
    }

    /// Brings a file, or an empty one, to the newest version.
    pub(crate) fn bring_up(&self, connection: &mut Connection) -> Result<(), rusqlite_migration::Error> {
        self.migrations.to_latest(connection)
    }

    /// Tells what the tables of a version look like, as SQLite keeps it.
    pub(crate) fn shape_of(&self, version: u32) -> Result<Vec<String>, rusqlite_migration::Error> {
        let mut model = Connection::open_in_memory()?;
        self.migrations.to_version(&mut model, version as usize)?;
        Ok(shape(&model)?)
    }
}

/// Reads the tables, indexes, views and triggers of a file.
pub(crate) fn shape(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema
               ORDER BY type, name";
    connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
}

/// Reads the mark of the program that made a file.
pub(crate) fn application_id(connection: &Connection) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, "application_id", |row| row.get(0))
}

/// Reads the version of a file.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_run_and_reach_the_latest_version() {
        let schema = Schema::current();
        let mut fresh = Connection::open_in_memory().unwrap();
        schema.bring_up(&mut fresh).unwrap();
        assert_eq!(version(&fresh).unwrap(), i64::from(schema.latest()));
        assert_eq!(application_id(&fresh).unwrap(), APPLICATION_ID);
        assert_eq!(shape(&fresh).unwrap(), schema.shape_of(1).unwrap());
    }
}
