//! Very old steps lose their change, so that history cannot fill the file; their lines stay listed.

use super::{Entry, SELECT};
use crate::Seq;
use rusqlite::{Connection, params};

/// Fewest newest steps whose changes are kept, however large they are.
const ALWAYS_KEPT: u32 = 100;

/// Drops the changes of the oldest steps until those kept fit into `bytes`.
pub(crate) fn thin(connection: &Connection, bytes: u64) -> rusqlite::Result<()> {
    let sql = "SELECT max(seq) FROM (
                   SELECT seq, sum(octet_length(change)) OVER (ORDER BY seq DESC) AS total,
                       row_number() OVER (ORDER BY seq DESC) AS nth
                   FROM step WHERE change IS NOT NULL)
               WHERE total > ?1 AND nth > ?2";
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    let oldest: Option<Seq> = connection.query_row(sql, params![bytes, ALWAYS_KEPT], |row| row.get(0))?;
    let mut select = connection.prepare(&format!("{SELECT} WHERE seq <= ?1 AND change IS NOT NULL"))?;
    let entries =
        select.query_map([oldest.unwrap_or(0)], Entry::read)?.collect::<rusqlite::Result<Vec<_>>>()?;
    // Rows are made anew: SQLite gives a page free when rows leave it, but not when they only shrink.
    let mut delete = connection.prepare("DELETE FROM step WHERE seq = ?1")?;
    for (entry, _) in entries {
        delete.execute([entry.seq])?;
        Entry { change: None, ..entry }.append(connection)?;
    }
    Ok(())
}
