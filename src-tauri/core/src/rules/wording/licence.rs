//! Where a licence holds, read from the practitioner's own words.

use crate::model::practice::Region;

/// The states of the United States, by name and by the two letters of the post, in lower case.
const STATES: &[(&str, &str)] = &[
    ("alabama", "al"),
    ("alaska", "ak"),
    ("arizona", "az"),
    ("arkansas", "ar"),
    ("california", "ca"),
    ("colorado", "co"),
    ("connecticut", "ct"),
    ("delaware", "de"),
    ("district of columbia", "dc"),
    ("florida", "fl"),
    ("georgia", "ga"),
    ("hawaii", "hi"),
    ("idaho", "id"),
    ("illinois", "il"),
    ("indiana", "in"),
    ("iowa", "ia"),
    ("kansas", "ks"),
    ("kentucky", "ky"),
    ("louisiana", "la"),
    ("maine", "me"),
    ("maryland", "md"),
    ("massachusetts", "ma"),
    ("michigan", "mi"),
    ("minnesota", "mn"),
    ("mississippi", "ms"),
    ("missouri", "mo"),
    ("montana", "mt"),
    ("nebraska", "ne"),
    ("nevada", "nv"),
    ("new hampshire", "nh"),
    ("new jersey", "nj"),
    ("new mexico", "nm"),
    ("new york", "ny"),
    ("north carolina", "nc"),
    ("north dakota", "nd"),
    ("ohio", "oh"),
    ("oklahoma", "ok"),
    ("oregon", "or"),
    ("pennsylvania", "pa"),
    ("rhode island", "ri"),
    ("south carolina", "sc"),
    ("south dakota", "sd"),
    ("tennessee", "tn"),
    ("texas", "tx"),
    ("utah", "ut"),
    ("vermont", "vt"),
    ("virginia", "va"),
    ("washington", "wa"),
    ("west virginia", "wv"),
    ("wisconsin", "wi"),
    ("wyoming", "wy"),
];
/// Whole regions, as people write them.
const REGIONS: &[(&str, Region)] = &[
    ("united states", Region::Us),
    ("united states of america", Region::Us),
    ("usa", Region::Us),
    ("us", Region::Us),
    ("united kingdom", Region::Uk),
    ("great britain", Region::Uk),
    ("uk", Region::Uk),
    ("european union", Region::Eu),
    ("eu", Region::Eu),
    ("germany", Region::De),
    ("deutschland", Region::De),
    ("france", Region::Fr),
    ("poland", Region::Pl),
    ("polska", Region::Pl),
    ("belgium", Region::Be),
    ("portugal", Region::Pt),
];
/// Parts of the United Kingdom, and countries of the European Union that have no law of their own in the book.
const PARTS: &[(Region, &[&str])] = &[
    (Region::Uk, &["england", "scotland", "wales", "northern ireland"]),
    (
        Region::Eu,
        &[
            "austria",
            "österreich",
            "bulgaria",
            "croatia",
            "cyprus",
            "czechia",
            "czech republic",
            "denmark",
            "estonia",
            "finland",
            "greece",
            "hungary",
            "ireland",
            "italy",
            "latvia",
            "lithuania",
            "luxembourg",
            "malta",
            "netherlands",
            "the netherlands",
            "romania",
            "slovakia",
            "slovenia",
            "spain",
            "sweden",
        ],
    ),
];

/// A place a licence holds in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    /// A whole region of the book.
    All(Region),
    /// A part of one that is no region of its own.
    Part(Region),
    /// Somewhere the book does not know.
    Elsewhere,
}

/// Tells whether a licence whose places are written in words holds somewhere in a region that is sold to.
pub(in crate::rules) fn reaches(places: &[String], sold: Region) -> bool {
    places.iter().any(|words| match holds(words) {
        Holds::All(place) => place == sold || place.lies_in() == Some(sold) || sold.lies_in() == Some(place),
        Holds::Part(place) => place == sold,
        Holds::Elsewhere => sold == Region::Other,
    })
}

fn holds(words: &str) -> Holds {
    let words = words.trim().trim_start_matches("the ").to_lowercase();
    if let Some((_, region)) = REGIONS.iter().find(|(name, _)| *name == words) {
        return Holds::All(*region);
    }
    // "LPC, Oregon" and "Oregon (LPC)" name the place among other words.
    let pieces: Vec<&str> = words.split([',', '(', ')', ';', '/', '-']).map(str::trim).collect();
    let is = |name: &str| pieces.contains(&name);
    match STATES.iter().find(|(name, post)| is(name) || is(post)) {
        Some(("california", _)) => return Holds::All(Region::UsCa),
        Some(_) => return Holds::Part(Region::Us),
        None => {}
    }
    if let Some((_, region)) = REGIONS.iter().find(|(name, _)| is(name)) {
        return Holds::All(*region);
    }
    let part = PARTS.iter().find(|(_, names)| names.iter().any(|name| is(name)));
    part.map_or(Holds::Elsewhere, |(region, _)| Holds::Part(*region))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_reaches_the_region_it_lies_in_and_no_other() {
        let reaches = |place: &str, sold| reaches(&[place.to_owned()], sold);
        assert!(
            reaches("Oregon", Region::Us)
                && !reaches("Oregon", Region::UsCa)
                && !reaches("Oregon", Region::Uk)
        );
        assert!(
            reaches("CA", Region::UsCa) && reaches("California", Region::Us) && !reaches("CA", Region::Eu)
        );
        assert!(reaches("LPC, Oregon", Region::Us) && reaches("the United Kingdom", Region::Uk));
        assert!(
            reaches("Germany", Region::De)
                && reaches("Germany", Region::Eu)
                && !reaches("Germany", Region::Fr)
        );
        assert!(
            reaches("EU", Region::De) && reaches("Ireland", Region::Eu) && !reaches("Ireland", Region::De)
        );
        assert!(reaches("Ontario", Region::Other) && !reaches("Ontario", Region::Us));
    }
}
