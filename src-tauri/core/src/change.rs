//! What an edit did to the records: computed from before and after, inverted by swapping.

use crate::model::{
    library::{Library, Table},
    record::{Key, Record},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// One record before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The record's key.
    pub key: Key,
    /// The record before; none if it was made.
    pub before: Option<Record>,
    /// The record after; none if it was taken away.
    pub after: Option<Record>,
}

/// All records that differ between two libraries. One value serves undo, saving, history and the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Change {
    /// The differing records.
    pub rows: Vec<Row>,
}

impl Change {
    /// Computes what differs from `before` to `after`. Tables that both share cost nothing.
    pub fn between(before: &Library, after: &Library) -> Self {
        let mut rows = Vec::new();
        if before.practice != after.practice {
            rows.push(Row {
                key: Key::Practice,
                before: Some(Record::Practice(Arc::clone(&before.practice))),
                after: Some(Record::Practice(Arc::clone(&after.practice))),
            });
        }
        compare(&before.outcomes, &after.outcomes, Key::Outcome, Record::Outcome, &mut rows);
        compare(&before.offers, &after.offers, Key::Offer, Record::Offer, &mut rows);
        compare(&before.designs, &after.designs, Key::Design, Record::Design, &mut rows);
        compare(&before.placements, &after.placements, Key::Placement, Record::Placement, &mut rows);
        compare(&before.exemptions, &after.exemptions, Key::Exemption, Record::Exemption, &mut rows);
        Self { rows }
    }

    /// Tells whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Gives the change that goes back.
    pub fn inverse(&self) -> Self {
        let swap = |row: &Row| Row { key: row.key, before: row.after.clone(), after: row.before.clone() };
        Self { rows: self.rows.iter().map(swap).collect() }
    }

    /// Gives the one change that does this and then `next`.
    pub fn then(&self, next: &Self) -> Self {
        let mut rows = self.rows.clone();
        for row in &next.rows {
            match rows.iter_mut().find(|earlier| earlier.key == row.key) {
                Some(earlier) => earlier.after = row.after.clone(),
                None => rows.push(row.clone()),
            }
        }
        rows.retain(|row| row.before != row.after);
        Self { rows }
    }
}

impl Library {
    /// Gives the library after a change. The change must have been computed against this very library.
    pub fn with(&self, change: &Change) -> Self {
        let mut library = self.clone();
        for row in &change.rows {
            match &row.after {
                Some(record) => library.put(record.clone()),
                None => library.take(row.key),
            }
        }
        library
    }
}

fn compare<Id: Copy + Ord, T: PartialEq>(
    before: &Table<Id, T>,
    after: &Table<Id, T>,
    key: fn(Id) -> Key,
    record: fn(Arc<T>) -> Record,
    rows: &mut Vec<Row>,
) {
    if Arc::ptr_eq(before, after) {
        return;
    }
    for (id, old) in before.iter() {
        match after.get(id) {
            Some(new) if Arc::ptr_eq(old, new) || old == new => {}
            new => rows.push(Row {
                key: key(*id),
                before: Some(record(Arc::clone(old))),
                after: new.map(|new| record(Arc::clone(new))),
            }),
        }
    }
    for (id, new) in after.iter().filter(|(id, _)| !before.contains_key(id)) {
        rows.push(Row { key: key(*id), before: None, after: Some(record(Arc::clone(new))) });
    }
}
