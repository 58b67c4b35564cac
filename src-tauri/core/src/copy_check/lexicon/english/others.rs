//! English: what other buyers are said to do.

use crate::copy_check::{
    family::Family::{Activity, FrequentClaim},
    pattern::{Pattern, find},
};

/// A record behind the words: a share of a number, a year, "our records".
const RECORDED: &str = r"\b\d+ (?:out )?of (?:the |our )?\d{2,}\b|\b(?:our|my) (?:own )?(?:records|figures|count)\b|\blast year\b|\b(?:in|since|during) (?:19|20)\d\d\b";
/// The reader or the seller, not some other buyer.
const OWN: &str = r"\b(?:you|you've|if|when|i|i've|who|we|we've|have you|after you)(?: have| had| only)? (?:just|recently)\b";

/// Somebody just bought, somebody is looking.
pub(super) static ACTIVITY: &[Pattern] = &[
    find(Activity, r"\b(?:someone|somebody)\b<50>\b(?:just|recently|<took>|added|saved|started buying)\b").unless(&[r"\bsomeone who\b", r"\bsomeone (?:has |you )?(?:just |recently )?(?:to|know|love)\b", "\\bjust (?:as|like|to|listens?)\\b", "\\bjoined us\\b"]).leave_out(),
    find(Activity, r"\b(?:just|recently) (?:now )?(?:<took>|added|got theirs|saved <money>|checked out|picked up|snagged|scored)\b").unless(&[OWN, RECORDED]).leave_out(),
    find(Activity, r"\b\d[\d,.]*\+? (?:other )?(?:<buyers>|babes?)\b<26>\b(?:look(?:ed|ing)?|view(?:ed|ing)?|watch(?:ed|ing)?|brows\w+|<took>|added|adding|seeing|active|shopping|checked|want this|have (?:this|it))\b").unless(&[RECORDED, r"\b(?:group|team|exercise|circle|licence)\b"]).leave_out(),
    find(Activity, r"\b(?:bought|purchased|ordered|favou?red|liked|viewed) by:? \d").unless(&[RECORDED]).leave_out(),
    find(Activity, r"\b(?:viewed|looked at|sold|bought|purchased|ordered|added|checked(?: this| it)? out|<took>|views?|sales)\b<60>\b(?:\d+|a|an|few|couple of|one|last|past|this)? ?(?:minutes?|mins?|hours?|hrs?|days?|secs?|seconds?|moments?) ago\b").unless(&[OWN, RECORDED, "\\b(?:i|we) (?:<took>|added)\\b"]).leave_out(),
    find(Activity, r"\b(?:viewed|looked at|sold|bought|purchased|ordered|added|checked(?: this| it)? out|<took>|views?|sales)\b<60>\b(?:(?:in|over|within|during) (?:the )?(?:last|past) (?:\d+|few|couple of|hour|day|week|month|24h)|in <n> (?:hrs?|hours?|days?|minutes?)|(?:last|past) \d+ (?:hours?|hrs?|days?|months?|minutes?)|times in|this hour|in the last)\b").unless(&[OWN, RECORDED, "\\b(?:i|you|we)(?: have)? (?:<took>|added|bought|viewed)\\b"]).leave_out(),
    find(Activity, r"\b(?:people|others|customers|users|shoppers|visitors|<n>)(?: other people)?(?: are| is)?(?: currently| now| right now| also)? (?:viewing|browsing|looking at this|looking (?:right )?now|watching this|shopping|adding|seeing this)\b|\bcurrently (?:viewing|active|looking|browsing)\b").leave_out(),
    find(Activity, r"[\w\x80-\xff]{2,20} (?:from|in) [\w\x80-\xff][\w\x80-\xff' .,()-]{1,60}? (?:just )?(?:bought|purchased\w*|ordered|booked|enrol+ed|joined|signed up|saved)\b").unless(&[r"\b(?:i|we|you|she|he|they|who)\b", RECORDED]).leave_out(),
    find(Activity, r"\b(?:in|to) (?:their|<n>|other (?:people's|shoppers'?)|people's)\b<14>\b(?:carts?|baskets?|bags?)\b|\badded <20>to (?:cart|bag|basket) in\b|\bhave (?:it|this|this \w+) in their\b").leave_out(),
    find(Activity, r"\b\d[\d,.]*\+? (?:other )?<buyers>\b<14>\b(?:likes?|loves?|liked|loved|saved|favou?rited|want|eyeing|in this checkout|wishlisted)\b(?: (?:this|it)\b|\W*$)").unless(&[RECORDED]).leave_out(),
    find(Activity, r"^\W*(?:so popular\W+|popular\W+|hot\W+|wow\W+|over |more than |already |join )?\d[\d,.]*\+? (?:other |happy )?<buyers>\b").label().unless(&[RECORDED, r"\b(?:took part|finished|completed|passed|trained|can|may|per|at a time|at most|or fewer|each|with one|and one|have taken|max\w*|people live)\b"]).leave_out(),
    find(Activity, r"\b\d[\d,.]*\+? (?:recent )?(?:views?|purchases|orders|visitors|watchers|sales|bookings|sign~?ups)\b(?: placed| made)? ?(?:\b(?:today|now|this (?:week|hour)|in the (?:last|past)|right now)\b|\W*$)|\b(?:over )?\d[\d,.]*\+? (?:sold|bought|viewing|watching|have been (?:sold|bought|ordered)|added to (?:bags?|carts?|baskets?))(?:\W*$| today| this| so far)").unless(&[RECORDED]).leave_out(),
    find(Activity, r"\b(?:viewed|bought|purchased|ordered|sold|booked|added)\b<16>\d[\d,.]* times\b|\bjust sold\b|\bsold \d+ in\b|\bpeople are (?:loving|buying|booking|grabbing)\b|\bloved by (?:over )?\d|\b(?:trusted|loved|chosen|used|worn|enjoyed) by (?:over |more than |almost )?\d[\d,.]*\+? (?:happy |other )?<buyers>\b").unless(&[RECORDED]).leave_out(),
    find(Activity, r"\b(?:purchased|bought)\W*$|^\W*[\w.\x80-\xff]+(?: \w+\.?)?,? [\w\x80-\xff][\w\x80-\xff ,.]{0,40} (?:bought|purchased|ordered|booked) (?:a|an|the|this)\b").unless(&[r"\b(?:you|i|we|they|she|he|be|was|were|is|are|if|when|who|my|our|your|once|have|has|had|what|nothing)\b", RECORDED]).leave_out(),
    find(Activity, r"\b<n>(?: \w+)? (?:have|has) (?:it|this) in\b|\b\d+ (?:sold|bought|have it|recently|viewing)\b").unless(&[RECORDED]).leave_out(),
    find(Activity, r"\b<n> (?:<buyers>) (?:have )?(?:viewed|bought|purchased|added|joined|booked|enrol+ed)\b<24>\b(?:today|now|this week|this hour)\b").unless(&[RECORDED]).leave_out(),
];

/// What most buyers do.
pub(super) static FREQUENT: &[Pattern] = &[
    find(FrequentClaim, r"\b(?:often|frequently|commonly|usually) (?:bought|purchased|added|chosen|ordered|taken)\b<10>\b(?:together|with|by)\b|\bfrequently bought\b|\boften bought\b").leave_out(),
    find(FrequentClaim, r"\b(?:most|almost all|nearly all|(?:almost |nearly )?every(?:one|body)|the majority|all|\d{1,3} ?% of|(?:\d+|nine|eight|seven|four) (?:out of|in) (?:\d+|ten|five))\b(?: of)?(?: our| my| the)?(?: happy| other)? ?(?:people|clients|customers|buyers|students|members|patients|coaches|therapists|participants|women|parents)?(?: (?:who|that)\b<40>)?(?: also| usually| then| always)? \b(?:adds?|added|buys?|bought|chooses?|chose|takes?|took|upgrades?|upgraded|picks?|picked|ordered)\b")
        .unless(&[RECORDED, r"\b(?:takes?|took) (?:turns?|part|place|time|notes|breaks?|a break|about|around|between|\w+ (?:weeks|months|sessions|days)|care|their time)\b", "\\bneed (?:to|not)\\b", "\\badds? up\\b"])
        .leave_out(),
    find(FrequentClaim, r"^\W*(?:our )?(?:most popular|best value|(?:customer|client|fan) favou?rite|top (?:pick|choice))\W*$").label(),
    find(FrequentClaim, r"\b(?:customers|clients|students|people|others|buyers|members)(?: who\b<40>)? also (?:bought|buy|like|liked|love|loved|added|add|viewed|chose|choose|enjoyed)\b").leave_out(),
    find(FrequentClaim, r"\bour (?:best~?sell(?:ing|er)|most popular|most~loved|favou?rite) (?:add~?on|extra|upgrade|package|programme|program|product|bundle|bonus|workbook|journal|toolkit)\b|\bour best~?seller\b|\bbest~?selling (?:add~?on|extra|bundle|workbook|journal|toolkit|upgrade)\b").unless(&[RECORDED]).leave_out(),
];
