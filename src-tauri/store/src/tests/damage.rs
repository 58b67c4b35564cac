//! A real library cut short and with flipped bits: refused with the place named, or read exactly as it was.

use super::sample::{Desk, MORNING};
use crate::{Damage, OpenError, Store, read};
use offerwright_core::model::library::Library;
use rusqlite::Connection;
use std::{fs, path::Path};
use tempfile::tempdir;

/// A small generator of numbers, so that every run tries the same places.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

/// Opens a file that may be damaged: either it holds what it held, or it is refused with a sentence and left as it is.
fn is_refused(path: &Path, bytes: &[u8], held: &Library) -> bool {
    fs::write(path, bytes).unwrap();
    let looked = read(path).inspect_err(|refused| assert!(refused.to_string().ends_with('.'), "{refused}"));
    assert!(looked.is_err() || looked.is_ok_and(|library| library == *held), "read silently changed");
    match Store::open(path, MORNING) {
        Ok(opened) => {
            assert!(opened.library == *held, "opened silently changed");
            let mut desk = Desk::at(opened);
            desk.undo();
            desk.redo();
            false
        }
        Err(refused) => {
            assert!(fs::read(path).unwrap() == bytes, "a refused file is left as it is");
            assert!(refused.to_string().ends_with('.') && refused.to_string().len() > 40, "{refused}");
            true
        }
    }
}

fn clear(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::remove_file(path).unwrap();
        }
    }
}

fn sample() -> (Vec<u8>, Library) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    desk.rename("one");
    desk.undo();
    let library = desk.library.clone();
    drop(desk);
    (fs::read(&path).unwrap(), library)
}

#[test]
fn a_library_cut_short_anywhere_is_refused_and_says_so() {
    let (whole, library) = sample();
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut numbers = Numbers(1);
    let lengths = (0..120).map(|_| 1 + numbers.below(whole.len() - 1)).chain([4_096, 8_192, whole.len() - 1]);
    for length in lengths {
        assert!(is_refused(&path, &whole[..length], &library), "cut to {length}");
        clear(folder.path());
    }
    fs::write(&path, &whole[..8_192]).unwrap();
    let expected = whole.len() as u64;
    match read(&path).unwrap_err() {
        OpenError::Damaged { damage, .. } => assert_eq!(damage, Damage::CutOff { found: 8_192, expected }),
        other => panic!("{other}"),
    }
}

#[test]
fn a_flipped_bit_is_noticed_or_harmless() {
    let (whole, library) = sample();
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut numbers = Numbers(2);
    let mut noticed = 0;
    for _ in 0..400 {
        let (byte, bit) = (numbers.below(whole.len()), numbers.below(8));
        let mut flipped = whole.clone();
        flipped[byte] ^= 1 << bit;
        noticed += u32::from(is_refused(&path, &flipped, &library));
        clear(folder.path());
    }
    assert!(noticed > 20, "only {noticed} of 400 were noticed");
}

#[test]
fn a_torn_page_is_noticed_or_harmless() {
    let (whole, library) = sample();
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut numbers = Numbers(3);
    let mut noticed = 0;
    for _ in 0..150 {
        let (from, length) = (numbers.below(whole.len()), 1 + numbers.below(600));
        let mut torn = whole.clone();
        let fill = u8::try_from(numbers.below(256)).unwrap();
        torn.iter_mut().skip(from).take(length).for_each(|byte| *byte = fill);
        noticed += u32::from(is_refused(&path, &torn, &library));
        clear(folder.path());
    }
    assert!(noticed > 20, "only {noticed} of 150 were noticed");
}

#[test]
fn a_damaged_record_is_named_with_its_table_id_and_field() {
    let said = |sql: &str| {
        let folder = tempdir().unwrap();
        let path = folder.path().join("a.offerwright");
        drop(Desk::filled(&path));
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        match Store::open(&path, MORNING).unwrap_err() {
            OpenError::Damaged { damage, .. } => damage,
            other => panic!("{other}"),
        }
    };
    let altered = said("UPDATE offer SET body = replace(body, 'Reset', 'Resat')");
    assert!(matches!(altered, Damage::Altered { table: "offer", .. }), "{altered}");
    let swapped = said("UPDATE practice SET id = 'other'");
    assert!(matches!(swapped, Damage::Altered { table: "practice", .. }), "{swapped}");
}

#[test]
fn a_record_with_a_sum_of_its_own_is_still_read_with_care() {
    let said = |table: &'static str, id: &str, body: &str| {
        let folder = tempdir().unwrap();
        let path = folder.path().join("a.offerwright");
        drop(Desk::filled(&path));
        let sum = crate::checksum::sum([table.as_bytes(), id.as_bytes(), body.as_bytes()]);
        let sql = format!("INSERT OR REPLACE INTO {table} (id, body, sum) VALUES (?1, ?2, ?3)");
        Connection::open(&path).unwrap().execute(&sql, rusqlite::params![id, body, sum]).unwrap();
        Store::open(&path, MORNING).unwrap_err().to_string()
    };
    let id = "00000000-0000-0000-0000-0000000000ff";
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let unknown = said("outcome", id, &format!(r#"{{"id":"{id}","words":"x","script":"<script>"}}"#));
    assert!(unknown.contains("the outcome 00000000") && unknown.contains("“script”"), "{unknown}");
    let wrong = said("practice", "practice", r#"{"brand":{"primary":7}}"#);
    assert!(wrong.contains("“brand.primary”"), "{wrong}");
    assert!(said("outcome", id, &deep).contains("cannot be read"));
    assert!(said("outcome", id, "{").contains("EOF"));
    let huge = said("outcome", id, &format!(r#"{{"id":"{id}","words":"{}"}}"#, "x".repeat(1 << 20)));
    assert!(huge.contains("1048576 characters") && huge.len() < 500, "{huge}");
    let nul = said("outcome", id, &format!(r#"{{"id":"{id}","words":"a\u0000b"}}"#));
    assert!(nul.contains("U+0000"), "{nul}");
    let elsewhere = said("outcome", id, r#"{"id":"00000000-0000-0000-0000-000000000001","words":"x"}"#);
    assert!(elsewhere.contains("speaks of"), "{elsewhere}");
}

#[test]
fn a_damaged_step_shortens_the_history_and_says_so() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    let one = desk.rename("one");
    desk.rename("two");
    desk.rename("three");
    drop(desk);
    let alter = format!("UPDATE step SET change = replace(change, 'one', 'eno') WHERE seq = {}", one + 1);
    Connection::open(&path).unwrap().execute_batch(&alter).unwrap();
    let opened = Store::open(&path, MORNING).unwrap();
    let told = crate::Notice::HistoryShortened { seq: one + 1 };
    assert!(opened.notices.contains(&told), "{:?}", opened.notices);
    let mut desk = Desk::at(opened);
    assert!(desk.undo() && !desk.undo());
    assert_eq!(desk.name(), "two");
    assert!(desk.store.go_back_to(one, MORNING).is_err());
    desk.rename("four");
    assert!(desk.undo() && !desk.undo());
}

#[test]
fn a_bit_flipped_in_the_log_of_a_killed_program_leads_to_no_state_that_never_was() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    drop(Desk::filled(&path));
    let mut desk = Desk::open(&path);
    let mut states = vec![desk.library.clone()];
    for count in 0..12 {
        desk.rename(&format!("edit {count}"));
        states.push(desk.library.clone());
    }
    let (whole, log) = (fs::read(&path).unwrap(), fs::read(crate::files::wal(&path)).unwrap());
    drop(desk);
    let undoable = Desk::open(&path).store.history().past().len();
    let killed = tempdir().unwrap();
    let path = killed.path().join("a.offerwright");
    let mut numbers = Numbers(4);
    for _ in 0..100 {
        clear(killed.path());
        let mut flipped = log.clone();
        flipped[numbers.below(log.len())] ^= 1 << numbers.below(8);
        fs::write(&path, &whole).unwrap();
        fs::write(crate::files::wal(&path), flipped).unwrap();
        if let Ok(opened) = Store::open(&path, MORNING) {
            let state = states.iter().position(|state| *state == opened.library);
            let state = state.expect("the library is as it once was");
            let past = opened.store.history().past();
            assert_eq!(past.len() + states.len() - 1 - state, undoable, "its history fits it");
        }
    }
}
