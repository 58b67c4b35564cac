//! English: few left, and everybody wants it.

use crate::copy_check::{
    family::Family::{HighDemand, LowStock},
    pattern::{Pattern, find},
};

/// A limit that is explained, and what people still have of their own.
const EXPLAINED: &str = r"\b(?:because|so that|at a time|per (?:group|call|round|room)|each (?:group|call|round|room)|by law|by the fire)\b";
const THEIRS: &str = r"\b(?:you have|you still have|your (?:package|plan|sessions)|to (?:read|watch|do|go through)|sessions?|turn(?:ed|ing)? left|on the left|left (?:the|my|our|his|her) )\b";
const DENIED: &str = r"\b<not>\b<18>\b(?:limited|sold out|run(?:ning)? out|left|hurry|scarce)";

/// Few left.
pub(super) static LOW_STOCK: &[Pattern] = &[
    find(LowStock, r"\b(?:only|just|hurry|less than|fewer than)\b<16>\b(?P<n><count>) (?:more )?(?P<what><seat>)\b<16>\b(?:left|remain\w*|available|open|free)\b").unless(&[THEIRS, EXPLAINED]).say("{n} {what} are open."),
    find(LowStock, r"\b(?:only|just|hurry|less than|fewer than)\b<16>\b<count>\b<22>\b(?:left|remain(?:s|ing)?|in stock|available|<thing>)\b").unless(&[THEIRS, EXPLAINED, r"\bjust (?:a few|two|three|one|\d+) (?:copies|places|copy|place) (?:of|on|in) the\b", DENIED]).leave_out(),
    find(LowStock, r"\b\d[\d,.]* ?(?:<thing>|in stock|item\(s\))?\W?(?: are| is)? ?(?:left|remaining)\b").unless(&[THEIRS, r"\b(?:minutes?|hours?|days?|pages?|exit|room|door|floor)\b"]).leave_out(),
    find(LowStock, r"\b(?P<n><count>) (?P<what><seat>) (?:left|remain(?:s|ing)?)\b").unless(&[THEIRS, EXPLAINED]).say("{n} {what} are open."),
    find(LowStock, r"\blast (?:few|remaining|\d+|one|two|three|four|five) (?:<thing>|left|remaining)\b").unless(&[r"\blast (?:one|two|few|three|\d+) (?:places|spaces|copies) (?:i|we|you)\b", "\\bare (?:for|wheelchair|reserved)"]).leave_out(),
    find(LowStock, r"\blow (?:in )?(?:stock|supply)\b|\bstock is low\b|\blimited~(?:stocks?|quantit\w+|availability|supply|supplies|spots?|seats?|seating|places?|spaces?|slots?|inventory|sizes?)\b|\b(?:spots?|seats?|places?|spaces?|slots?|availability|seating) (?:is|are) (?:very |extremely |strictly |really )?limited\b").unless(&[r"\blimited (?:to|by)\b", EXPLAINED, DENIED]).leave_out(),
    find(LowStock, r"\b(?:almost|nearly) (?:gone|sold~?out|fully booked|all gone)\b|\b(?:almost|nearly) full\b\W{0,3}(?:$|[–—!,.:-])").leave_out(),
    find(LowStock, r"\b(?:stock|supplies|seats?|spots?|places?|spaces?|copies|they|it)(?: is|'s| are|'re)? (?:running|run) (?:out|low)\b|\brunning (?:out|low)(?: of stock| on stock)?\W*$").unless(&[DENIED, r"\b(?:energy|sleep|patience|words|ideas|steam)\b"]).leave_out(),
    find(LowStock, r"\b(?:filling|going|fill|fills)(?: up)? (?:fast|quickly|quick)\b").unless(&["\\b(?:days|diary|week|head|mind|calendar) (?:is |are )?(?:filling|going|fills?)\\b<4>\\bwith\\b"]).leave_out(),
    find(LowStock, r"\bwhile (?:supplies|stocks?|places|seats|spots|they|quantities) (?:lasts?|remain)\b").leave_out(),
    find(LowStock, r"\b\d[\d,.]* in stock\b|\bavailability:? only\b|\bvery few\b<10>\b(?:left|remain)").leave_out(),
    find(LowStock, r"\b\d+ ?%? ?(?:of )?(?:the )?(?:offers? |<seat> )?(?:are |already )*(?:claimed|sold out|booked out|snapped up)\b").leave_out(),
    find(LowStock, r"\b(?:less|fewer) than <n> (?:available|left|in stock)\b|\byou(?: have)? just missed (?:it|out)\b").leave_out(),
    find(LowStock, r"\b(?:grab|secure|snag|save|lock in) (?:your|a|one of the) (?:last )?(?:<seat>)\b<8>\b(?:now|before|while|fast|quickly)\b").leave_out(),
    find(LowStock, r"\b(?:once|when) (?:they're|they are|these are|the (?:<seat>) are) gone\b").leave_out(),
];

/// Everybody wants it.
pub(super) static HIGH_DEMAND: &[Pattern] = &[
    find(HighDemand, r"\b(?:in |extremely |very )?(?:high|strong|great|huge|hot|popular)~demand\b|\bdue to (?:high |overwhelming |popular )?demand\b|\bin (?:such|so much|huge) demand\b").unless(&["\\b(?:job|jobs|work|workplace|stress)\\b"]).leave_out(),
    find(HighDemand, r"\bsell(?:s|ing)?(?: out)? (?:fast|quick\w*)\b|\b(?:sells|selling|will sell|sold) out (?:every|each|in|within|before|last|fast|quick|soon)\b|\b(?:will|always|usually|is|may) sell(?:ing)? out\b").unless(&[r"\b<not>\b<14>\bsell"]).leave_out(),
    find(HighDemand, r"\bonce (?:it's|it is) gone\b|\bhot (?:item|seller|product)\b|\b(?:going|selling) like\b|\b(?:now trending|trending now)\b|\bso popular\b|\bpopular (?:item|product|pick)\b").unless(&["\\bso popular (?:with|among|that i)\\b"]).leave_out(),
    find(HighDemand, r"\bfills?(?: up)? (?:within|in) (?:hours|minutes|days|a day|an hour|seconds)\b|\beverybody(?: else)? wants\b|\bother people want (?:this|it)\b|\beveryone is talking about\b").leave_out(),
];
