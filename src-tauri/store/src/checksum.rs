//! A sum over what a row says, so that a flipped bit inside a text is noticed too.

/// Sums up the parts of a row; the length of each part is summed too.
pub(crate) fn sum<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> i64 {
    let mut hasher = crc32fast::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    i64::from(hasher.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_a_byte_from_one_part_to_the_next_changes_the_sum() {
        assert_ne!(sum([b"ab".as_slice(), b"c"]), sum([b"a".as_slice(), b"bc"]));
        assert_eq!(sum([b"ab".as_slice(), b"c"]), sum([b"ab".as_slice(), b"c"]));
    }
}
