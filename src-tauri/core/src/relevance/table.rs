//! The static table of meaning: a row of whole numbers for every English word piece, read where it lies.

use std::sync::LazyLock;

/// How many numbers a row has.
pub(super) const COLUMNS: usize = 64;

/// The letters of the longest piece there is.
const LONGEST: usize = 18;

const MARK: &[u8] = b"meaning\0";
const HEAD: usize = 24;

static BYTES: &[u8] = include_bytes!("../../../../assets/meaning/table.bin");

/// The table that the program carries. Nothing is copied or parsed beyond its head.
pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::read(BYTES).expect("the table is built into the program and a test reads it whole")
});

/// A word piece's row, and what one step of it is worth.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// Which piece it is.
    pub(super) piece: u16,
    /// What one step is worth, the piece's weight included.
    pub(super) worth: i64,
    /// The steps, a byte each.
    pub(super) steps: &'static [u8],
}

/// The table, as slices of its bytes.
pub(super) struct Table {
    version: u32,
    slots: &'static [u8],
    starts: &'static [u8],
    worths: &'static [u8],
    rows: &'static [u8],
    letters: &'static [u8],
}

impl Table {
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(MARK)?;
        let head = |at: usize| Some(u32::from_le_bytes(rest.get(4 * at..4 * at + 4)?.try_into().ok()?));
        let (version, columns, pieces, slots) = (head(0)?, head(1)?, head(2)? as usize, head(3)? as usize);
        if columns as usize != COLUMNS || pieces >= slots || slots != 1 << 16 {
            return None;
        }
        let mut rest = bytes.get(HEAD..)?;
        let mut take = |length: usize| {
            let (part, after) = rest.split_at_checked(length)?;
            rest = after;
            Some(part)
        };
        let (slots, starts) = (take(2 * slots)?, take(4 * (pieces + 1))?);
        let (worths, rows) = (take(2 * pieces)?, take(COLUMNS * pieces)?);
        Some(Self { version, slots, starts, worths, rows, letters: rest })
    }

    /// Gives the version, so that a verdict can be explained and repeated.
    pub(super) fn version(&self) -> u32 {
        self.version
    }

    /// Calls back with the row of each piece of a word, the longest piece first at every place; letters are a to z.
    pub(super) fn pieces(&self, word: &[u8], mut found: impl FnMut(Row)) {
        let mut at = 0;
        while at < word.len() {
            let begins = at == 0;
            let mut hashes = [0; LONGEST];
            let mut hash = if begins { FNV_BASIS } else { step(FNV_BASIS, b'#') };
            let reach = LONGEST.min(word.len() - at);
            for (kept, letter) in hashes.iter_mut().zip(&word[at..at + reach]) {
                hash = step(hash, *letter);
                *kept = hash;
            }
            let longest = (1..=reach).rev().find_map(|length| {
                let row = self.find(hashes[length - 1], begins, &word[at..at + length])?;
                Some((length, row))
            });
            // Every letter is a piece of its own, at the beginning of a word and within it.
            let Some((length, row)) = longest else { return };
            found(row);
            at += length;
        }
    }

    /// Gives the row of a piece.
    pub(super) fn row(&self, piece: u16) -> Row {
        let row = usize::from(piece);
        let steps = &self.rows[COLUMNS * row..COLUMNS * (row + 1)];
        Row { piece, worth: i64::from(two(self.worths, row)), steps }
    }

    fn find(&self, hash: u32, begins: bool, letters: &[u8]) -> Option<Row> {
        let slots = self.slots.len() / 2;
        let mut slot = hash as usize % slots;
        loop {
            let row = usize::from(two(self.slots, slot)).checked_sub(1)?;
            let (from, to) = (four(self.starts, row) as usize, four(self.starts, row + 1) as usize);
            let piece = &self.letters[from..to];
            let same = if begins { piece == letters } else { piece.strip_prefix(b"#") == Some(letters) };
            if same {
                return Some(self.row(row as u16));
            }
            slot = (slot + 1) % slots;
        }
    }
}

fn two(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[2 * at], bytes[2 * at + 1]])
}

fn four(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[4 * at], bytes[4 * at + 1], bytes[4 * at + 2], bytes[4 * at + 3]])
}

const FNV_BASIS: u32 = 0x811C_9DC5;

/// One step of FNV-1a, as the table was built with.
fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(word: &str) -> usize {
        let mut pieces = 0;
        TABLE.pieces(word.as_bytes(), |_| pieces += 1);
        pieces
    }

    #[test]
    fn the_table_is_whole_and_every_piece_is_found_where_its_hash_says() {
        let pieces = TABLE.worths.len() / 2;
        assert!(pieces > 20_000, "{pieces}");
        assert_eq!(TABLE.version(), 1);
        for row in 0..pieces {
            let (from, to) = (four(TABLE.starts, row) as usize, four(TABLE.starts, row + 1) as usize);
            let piece = &TABLE.letters[from..to];
            let hash = piece.iter().fold(FNV_BASIS, |hash, byte| step(hash, *byte));
            let (begins, letters) = piece.strip_prefix(b"#").map_or((true, piece), |rest| (false, rest));
            assert!(letters.len() <= LONGEST, "{}", String::from_utf8_lossy(piece));
            let found = TABLE.find(hash, begins, letters).expect("every piece is found");
            assert_eq!(found.steps.as_ptr(), TABLE.rows[COLUMNS * row..].as_ptr());
        }
    }

    #[test]
    fn a_common_word_is_one_piece_and_a_rare_one_is_put_together() {
        assert_eq!(count("journal"), 1);
        assert_eq!(count("watercolour"), 3);
        assert!(count("qqqqqqqq") >= 2);
        assert_eq!(count(""), 0);
    }

    #[test]
    fn bytes_that_are_no_table_are_refused() {
        assert!(Table::read(b"meaning").is_none());
        assert!(Table::read(b"meaning\0\x01\0\0\0\x40\0\0\0\xff\0\0\0\0\x01\0\0").is_none());
        assert!(Table::read(b"something else entirely, of some length").is_none());
    }
}
