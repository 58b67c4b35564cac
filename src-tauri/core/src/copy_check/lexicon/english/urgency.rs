//! English: clocks that run down, and ends without a date.

use crate::copy_check::{
    family::Family::{Countdown, LimitedTime},
    pattern::{Pattern, find},
};

/// What is on a clock without any pressure: a recording, a call, somebody's access.
const CALM_CLOCK: &str = r"\b(?:long|recordings?|videos?|audios?|lessons?|lasts?|trial|access|plan renews|sessions?|calls?|in all|questions)\b";
/// Says that there is none.
const DENIED: &str =
    r"\b<not>\b<18>\b(?:limited|flash|end|ends|expires?|deadline|hurry|countdown|last chance|rush|disappear)";
const DATED: &str = "<date>";

/// Clocks that run down.
pub(super) static COUNTDOWN: &[Pattern] = &[
    find(Countdown, r"\d{1,3}\s*:\s*\d{2}\s*:\s*\d{1,4}").unless(&[CALM_CLOCK]).leave_out(),
    find(Countdown, r"(?:days?|hours?|hrs?)[\s:,/\d]{0,16}(?:hours?|hrs?|mins?|minutes?)[\s:,/\d]{0,16}(?:secs?|seconds?|mins?|minutes?)").unless(&[CALM_CLOCK]).leave_out(),
    find(Countdown, r"\b(?:ends?|ending|expir(?:es|e|ing|y)|closes?|closing|over|goes up|go up|going up|increases?|rises?|gone|disappears?|doubles?)(?: in| within)\b\W{0,4}(?:less than |only |just |the next )?(?:\d|<count>) ?(?:$|\w)").unless(&[CALM_CLOCK, DATED, r"\bsubscription\b"]).leave_out(),
    find(Countdown, r"\b(?:sale|offer|deal|discount|promo\w*|price)s?\b<25>\b(?:end(?:s|ing)?|expir\w+) in\b").unless(&[CALM_CLOCK, DENIED]).leave_out(),
    find(Countdown, r"\b(?:reserved|held|guaranteed|saved|kept|hold\w*)\b<26>\bfor\b\W{0,3}(?:the next )?(?:(?:\d+(?:[:.]\d+)?|an?|one|two|ten|fifteen|thirty|sixty) ?(?:minutes?|mins?|min|hours?|hrs?|seconds?)|\d+:\d\d|days?\b\W|$)").unless(&[r"\b(?:call|session|room|bank transfer|silence|breath|pose|stretch|meeting)\b"]).leave_out(),
    find(Countdown, r"\b(?:reserved|held|guaranteed) for\W*$").leave_out(),
    find(Countdown, r"\b(?:order|buy|enrol+|join|book|claim|register|upgrade|act|check~?out|decide|subscribe)\b<10>\b(?:within|in)(?: the next)?\b\W{0,3}\d[\d\s]{0,4}(?::|minutes?|mins?|hours?|hrs?|h\b|seconds?)").unless(&[DENIED, r"\b(?:refund|money back|cancel)\b", "\\bin a \\d"]).leave_out(),
    find(Countdown, r"\b\d+ ?(?:minutes?|mins?|hours?|hrs?|seconds?|secs?|days?) (?:left|remaining|to go)\b|\b(?:days?|hours?|minutes?) left until\b").unless(&[CALM_CLOCK, r"\b(?:bell|meeting|talk|break|summer|year|package)\b"]).leave_out(),
    find(Countdown, r"\d:\d\d\s*(?:left|remaining|minutes?|mins?|m\b)").unless(&[CALM_CLOCK]).leave_out(),
    find(Countdown, r"\b(?:hurry|sale|offer|deal|discount|save|off|order|ends?|left|promo\w*|shop)\b<40>\d+ ?(?:days?|d)\W{0,3}\d+ ?(?:hours?|hrs?|h)\b|\btime (?:left|remaining)\b<10>\d|\b\d+ ?(?:hours?|hrs?|days?)\W{1,3}(?:and )?\d+ ?(?:minutes?|mins?|hours?|hrs?)\W*(?:left|to|$)").unless(&[CALM_CLOCK, DATED, r"\b(?:course|workshop|retreat|modules?|meeting|hours? of)\b"]).leave_out(),
    find(Countdown, r"\b(?:valid|available|good|yours)(?: only)?(?: for)?(?: only| the next| just)? \d+ ?(?:minutes?|mins?|hours?|hrs?)\b|\b(?:next|only|just) \d+ (?:minutes|hours)(?: only)?\W*$").unless(&[CALM_CLOCK, "\\b(?:a day|a week|per|voucher|link|code|password|need|takes?)\\b"]).leave_out(),
    find(Countdown, r"\bcountdown (?:is on|has (?:begun|started)|ends)\b").leave_out(),
];

/// Ends without a date.
pub(super) static LIMITED_TIME: &[Pattern] = &[
    find(LimitedTime, r"\blimited~time\b|\blimited (?:offer|period|edition offer)\b|\bflash (?:sale|offer|deal)s?\b").unless(&[DENIED]).leave_out(),
    find(LimitedTime, r"\b(?:today|tonight|this week(?:end)?|one day|24 hours|this month) only\b|\bonly (?:available )?(?:today|tonight|for today|until (?:midnight|tonight|tomorrow))\b").unless(&[DENIED, DATED, r"\bone hour today only\b", "\\bonly today(?:'s)?\\b<6>\\b(?:counts|matters|exists|did)"]).leave_out(),
    find(LimitedTime, r"\b(?:sale|offer|deal|promo\w*|discount|price|special|bonus(?:es)?|coupon|enrol+ment|doors?|cart|registration)s?\b<12>\b(?:ends?|ending|expires?|expiring|disappears?|closes?|closing|vanish\w*|goes away|gone|go away|shuts?)\b<10>(?:\b(?:soon|today|tonight|tomorrow|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|shortly|in)\b|$)").unless(&[DENIED, DATED, r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:the )?\d"]).leave_out(),
    find(LimitedTime, r"\b(?:ends?|ending|expires?|expiring|closes?|closing) (?:soon|tonight|at midnight|tomorrow)\b").unless(&[DENIED, DATED, r"\b(?:call|lesson|session|course|group|office|practice|term) (?:ends|closes)\b"]).leave_out(),
    find(LimitedTime, r"\b(?:last|final) (?:chance|call|opportunity)(?:\W*$|\s*[!.:,–—-]| for| at| to (?:join|enrol+|buy|save|get|grab|book|register|order|claim|sign|secure|upgrade|add))|\bfinal (?:hours|days|day)\b|\blast (?:day|few hours|hours|minutes) to (?:join|enrol+|buy|save|get|grab|book|register|order|claim|secure)\b").unless(&[DENIED, DATED, r"\bfinal days? of (?:the|our|your) (?:course|retreat|programme|program|workshop)\b", "\\b(?:last|final) call (?:of|in|with|is)\\b", "\\b(?:last|final) call for questions\\b"]).leave_out(),
    find(LimitedTime, r"\bbefore (?:it's|it is) (?:too late|gone|all gone|over)\b|\bact (?:now|fast|today|quickly)\b|\bnow or never\b").unless(&[r"\b<not>\b<16>\b(?:act|too late)\b"]).leave_out(),
    find(LimitedTime, r"\bbefore (?:the |this )?(?:prices?|costs?|fees?|offer|discount|deal)\b<8>\b(?:goes?|go up|rises?|increases?|doubles?|ends?|expires?|is gone|disappears?)\b|\bprices?(?: will| is| are)? (?:going up|go(?:es)? up|increas\w+|ris\w+|doubl\w+) (?:soon|tonight|tomorrow|at midnight|any)").unless(&[DATED, DENIED]).leave_out(),
    find(LimitedTime, r"\b(?:don't|do not) (?:wait|delay|hesitate)\s*(?:[!,.–—]|$|-)|\b(?:won't|will not|can't|doesn't) last(?: long| forever)?\b").unless(&[r"\b(?:feeling|storm|mood|pain|winter|sadness|wave|panic|grief)\b", "\\bhesitate to\\b"]).leave_out(),
    find(LimitedTime, r"\bnever (?:again )?(?:see|get|be offered|find)\b<16>\b(?:price|offer|deal|discount|again)\b<10>(?:again\b|$|\W)|\b(?:will|does|is) (?:not|never) (?:come|coming|be) back\b|\bwon't (?:be back|come back|be offered|be repeated|see (?:this|it) again)\b|\bone~time (?:offer|chance|opportunity|only)\b").unless(&[r"\b(?:feeling|past|panic|symptom|he|she|they|file|recording)s? (?:will|does|won't)\b", DENIED]).leave_out(),
    find(LimitedTime, r"\bmidnight\b").unless(&[r"\b(?:after|before|past|around|until|till) midnight\b<30>\b(?:sleep|awake|bed|wake|thoughts?)\b", r"\bdo(?:es)? not change\b|\b<not>\b<20>\bmidnight\b", DATED, r"\b(?:sleep|awake|bed|wake|thoughts?|moon|snack|oil|walks?|sun)\b"]).leave_out(),
    find(LimitedTime, r"\bhurry up\b|\bhurry\s*[!,.:–—-]|^\W*hurry\b|\bhurry\W*$|\btime is (?:running out|almost up|nearly up)\b").unless(&[r"\b<not>\b<14>\bhurry\b", r"\bin a hurry\b", "\\bhurry (?:is|was|has|and|makes)\\b"]).leave_out(),
    find(LimitedTime, r"\b(?:get|grab|claim|order|buy|enrol+|join|book)(?: it| yours| this| your \w+)? (?:now|today)\b,? before\b").unless(&[DATED]).leave_out(),
];
