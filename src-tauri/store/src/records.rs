//! The records' tables: one row a record, its id, its body as JSON and a sum over both.

use crate::{Damage, checksum::sum};
use offerwright_core::{
    change::Change,
    model::record::{Key, Record},
};
use rusqlite::{Connection, params};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// The id of the one practice.
const PRACTICE: &str = "practice";

/// A table of one kind of record.
struct Table {
    name: &'static str,
    select: &'static str,
    put: &'static str,
    take: &'static str,
    decode: fn(&str) -> Result<Record, Unreadable>,
}

/// The field that cannot be read, and why.
struct Unreadable {
    field: String,
    reason: String,
}

macro_rules! table {
    ($name:literal, $record:expr) => {
        Table {
            name: $name,
            select: concat!("SELECT id, body, sum FROM ", $name, " ORDER BY id"),
            put: concat!(
                "INSERT INTO ",
                $name,
                " (id, body, sum) VALUES (?1, ?2, ?3)
                 ON CONFLICT (id) DO UPDATE SET body = excluded.body, sum = excluded.sum"
            ),
            take: concat!("DELETE FROM ", $name, " WHERE id = ?1"),
            decode: |body| decode(body).map(Arc::new).map($record),
        }
    };
}

static TABLES: [Table; 6] = [
    table!("practice", Record::Practice),
    table!("outcome", Record::Outcome),
    table!("offer", Record::Offer),
    table!("design", Record::Design),
    table!("placement", Record::Placement),
    table!("exemption", Record::Exemption),
];

/// Brings the tables to where a change leads.
pub(crate) fn carry_out(connection: &Connection, change: &Change) -> rusqlite::Result<()> {
    for row in &change.rows {
        let (table, id) = place(row.key);
        match &row.after {
            Some(record) => {
                let body = encode(record);
                let sum = sum([table.name.as_bytes(), id.as_bytes(), body.as_bytes()]);
                connection.prepare_cached(table.put)?.execute(params![id, body, sum])?;
            }
            None => {
                connection.prepare_cached(table.take)?.execute([id])?;
            }
        }
    }
    Ok(())
}

/// Reads every record, or names the first that is not as it was written.
pub(crate) fn read_all(connection: &Connection) -> Result<Vec<Record>, Damage> {
    let mut records = Vec::new();
    for table in &TABLES {
        read_table(connection, table, &mut records)?;
    }
    Ok(records)
}

fn read_table(connection: &Connection, table: &Table, records: &mut Vec<Record>) -> Result<(), Damage> {
    let broken = |error: rusqlite::Error| Damage::Pages { report: error.to_string() };
    let mut select = connection.prepare(table.select).map_err(broken)?;
    let mut rows = select.query([]).map_err(broken)?;
    while let Some(row) = rows.next().map_err(broken)? {
        let id: String = row.get(0).map_err(broken)?;
        let body = row.get_ref(1).map_err(broken)?.as_bytes().unwrap_or_default();
        let written: i64 = row.get(2).map_err(broken)?;
        if sum([table.name.as_bytes(), id.as_bytes(), body]) != written {
            return Err(Damage::Altered { table: table.name, id });
        }
        let unreadable = |Unreadable { field, reason }: Unreadable| Damage::Record {
            table: table.name,
            id: id.clone(),
            field,
            reason,
        };
        let body = str::from_utf8(body)
            .map_err(|error| unreadable(Unreadable { field: ".".into(), reason: error.to_string() }))?;
        let record = (table.decode)(body).map_err(unreadable)?;
        if place(record.key()).1 != id {
            let reason = format!("it speaks of {}", place(record.key()).1);
            return Err(unreadable(Unreadable { field: "id".into(), reason }));
        }
        records.push(record);
    }
    Ok(())
}

/// Names the table and row of a key.
fn place(key: Key) -> (&'static Table, String) {
    let (index, id) = match key {
        Key::Practice => (0, PRACTICE.to_owned()),
        Key::Outcome(id) => (1, id.to_string()),
        Key::Offer(id) => (2, id.to_string()),
        Key::Design(id) => (3, id.to_string()),
        Key::Placement(id) => (4, id.to_string()),
        Key::Exemption(id) => (5, id.to_string()),
    };
    (&TABLES[index], id)
}

fn encode(record: &Record) -> String {
    let text = match record {
        Record::Practice(record) => serde_json::to_string(record),
        Record::Outcome(record) => serde_json::to_string(record),
        Record::Offer(record) => serde_json::to_string(record),
        Record::Design(record) => serde_json::to_string(record),
        Record::Placement(record) => serde_json::to_string(record),
        Record::Exemption(record) => serde_json::to_string(record),
    };
    text.expect("records are made of texts, numbers and lists, which JSON always holds")
}

fn decode<T: DeserializeOwned>(body: &str) -> Result<T, Unreadable> {
    // Following the way to each field costs time, so it is done only for a record that fails.
    serde_json::from_str(body).or_else(|_| {
        let source = &mut serde_json::Deserializer::from_str(body);
        serde_path_to_error::deserialize(source).map_err(|error| Unreadable {
            field: error.path().to_string(),
            reason: error.inner().to_string(),
        })
    })
}
