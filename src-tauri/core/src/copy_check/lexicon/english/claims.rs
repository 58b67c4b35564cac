//! English: cures, guaranteed results, earnings, pity and fear, and worths that nobody paid.

use crate::copy_check::{
    family::Family::{Cure, Earnings, GuaranteedResult, Hardship, ValueStack},
    pattern::{Pattern, find},
};

const NO_CURE: &str = r"\b<not>\b<30>\b(?:cur(?:e|es|ed|ing)|heal\w*|eliminat\w+|end|solution|overcome|get rid|erase|fix|free)\b";
const SKILLS: &str = "Skills that can help on harder days.";
const DIFFERS: &str = "Results differ from person to person.";

/// Conditions made to disappear.
pub(super) static CURE: &[Pattern] = &[
    find(Cure, r"\b(?:cures?|cured|curing|heals?|healed|eliminat\w+|banish\w*|eradicat\w+|eras(?:e|es|ed|ing)|get rid of|wipe out|conquers?|beats?|defeats?|dissolves?)(?: your| my| all| the| any| childhood| social| chronic| old| deep| past| forms? of)* <condition>\b")
        .unless(&[NO_CURE])
        .say(SKILLS),
    find(Cure, r"\bend(?:s|ed)?(?: your| my| all)? (?:<condition>)\b(?:\W*$| (?:in|for|forever|now|once|with)\b)|\bend(?:s)? (?:your|my) <condition>\b").unless(&[NO_CURE]).say(SKILLS),
    find(Cure, r"\b(?:cures?|heals?|healed|eliminat\w+|end(?:s|ing)?|banish\w*|eradicat\w+|erase[sd]?|get rid of|free(?: yourself| you)? (?:from|of)|say goodbye to|overcome|stop|resolves?)\b<30>\b<condition>\b<25>\b(?:forever|for ever|for good|permanently|(?:in|after|within) (?:\d+|one|two|three|four|five|six|seven|ten|a|just \w+) <span>|completely|once and for all|overnight)\b")
        .unless(&[NO_CURE])
        .say(SKILLS),
    find(Cure, r"\b(?:anxiety|panic|depression|ocd|trauma|addiction|insomnia|burnout)~free\b").unless(&[NO_CURE]).say(SKILLS),
    find(Cure, r"\b(?:permanent|lasting|complete|instant|quick|miracle|total|guaranteed|100 ?%|only|real) (?:cure|solution|end|relief|fix|remedy)\b<8>\b(?:for|to|of|from)\b<25>\b<condition>\b").unless(&[NO_CURE]).say(SKILLS),
    find(Cure, r"\bcures? for\b<25>\b<condition>\b").unless(&[NO_CURE]).say(SKILLS),
    find(Cure, r"\bnever\b<8>\b(?:have|suffer|feel|experience|struggle with|worry about)\b<25>\b(?:<condition>|anxious|depressed|worried)\b<12>\bagain\b").say(SKILLS),
    find(Cure, r"\b<condition>\b<12>\b(?:gone|cured|healed|erased|eliminated|disappears?|vanish\w*|a thing of the past)\b").unless(&[NO_CURE, r"\b<not>\b<20>\b(?:gone|cured|healed|disappear)"]).say(SKILLS),
];

const NOT_PROMISED: &str = r"\b<not>\b<24>\b(?:guarantee|promise|proven|works? for|will work)|\bguarantee[sd]?\b<8>\b(?:no|nothing|nobody)\b";
const MONEY_BACK: &str = r"\b(?:money~?back|refund|satisfaction) guarantee\b|\b\d+~days?\b<15>\bguarantee\b";

/// Results that are promised.
pub(super) static GUARANTEE: &[Pattern] = &[
    find(GuaranteedResult, r"\bguarantee[sd]?\b<30>\b(?:results?|success\w*|heal\w*|cured?|clients?|income|outcomes?|transformation|to work|weight|confiden\w+|promotion|sleep|happ\w+|saved|change|breakthroughs?|growth|peace|relief)\b")
        .unless(&[NOT_PROMISED, MONEY_BACK, r"\bonly guarantee\b", r"\bguarantee (?:is|covers|means)\b"])
        .say(DIFFERS),
    find(GuaranteedResult, r"\b(?:results?|success|outcomes?|transformation|confidence|clients?|relief|progress|change)\b<12>\bguaranteed\b").unless(&[NOT_PROMISED]).say(DIFFERS),
    find(GuaranteedResult, r"\bproven (?:system|formula|blueprint|framework|method to|recipe|path to)\b|\bworks? for (?:everyone|anyone|everybody|every (?:client|person|body))\b|\b(?:can't|cannot|can not|will not|won't) fail\b|\bfool~?proof\b|\b100 ?% (?:success|effective|guaranteed|results?|proven)|\bworks? every(?: single)? time\b").unless(&[NOT_PROMISED, "\\byou (?:can't|cannot|can not) fail\\b", "\\b(?:no|nothing)\\b<14>\\b(?:fool|proven)"]).say(DIFFERS),
    find(GuaranteedResult, r"\bnever fails\b").unless(&[r"\bnever fails to\b"]).say(DIFFERS),
    find(GuaranteedResult, r"\bguaranteed (?:to\b|confidence|transformation|clients?|results?|success|relief|weight|calm)").unless(&[NOT_PROMISED]).say(DIFFERS),
    find(GuaranteedResult, r"\b(?:i|we) (?:can )?(?:promise|guarantee)(?: you)?(?: that)? (?:you|your \w+)(?:'ll| will)? (?:will |'ll )?(?:be|feel|get|land|have|sleep|earn|see|find|lose|stop|never|succeed|become|make|double)\b").unless(&[NOT_PROMISED, r"\b(?:reply|answer|refund|response|access|money back|an e-?mail|hear)\b"]).say(DIFFERS),
    find(GuaranteedResult, r"\byou(?:'ll| will) (?:definitely|certainly|absolutely|surely|without doubt) (?:sleep|feel|be|get|succeed|lose|earn|find|heal|change|win|land|see)\b").unless(&[r"\b(?:reply|answer|refund|e-?mail|parking|room)\b"]).say(DIFFERS),
];

const EXAMPLE: &str = r"\b(?:illustrative|for example|example|yours will differ|no claims?|(?:not|no) (?:a )?promise|not typical|spreadsheet)\b";

/// Money the buyer will earn.
pub(super) static EARNINGS: &[Pattern] = &[
    find(Earnings, r"\b(?:earn(?:s|ed|ing)?|makes?|made|making|generate[sd]?|grossed|bring in|brought in|go(?:es)? to|went to|hit)\b<25><money>\W?<40>\b(?:months?|weeks?|days?|years?|launch\w*|per|hours?)\b").unless(&[EXAMPLE, r"\b(?:payments?|instal+ments?)\b"]).leave_out(),
    find(Earnings, r"\badds? <money> (?:a|per|every|each) (?:month|week|day|year|client|launch)\b").unless(&[EXAMPLE, r"\badd\b<30>\b(?:for|to your order)\b"]).leave_out(),
    find(Earnings, r"\b(?:five|six|seven|eight|5|6|7|8|multiple?|multi)~(?:figures?|fig)\b").unless(&[r"\b<not>\b<14>\b(?:figures?|fig)\b"]).leave_out(),
    find(Earnings, r"<money> ?(?:months|weeks|launch(?:es)?|days)\b").unless(&[EXAMPLE]).leave_out(),
    find(Earnings, r"\b(?:passive income|financial freedom|get rich|make money (?:while|in your) )").unless(&[r"\b<not>\b<20>\b(?:passive|rich|freedom)\b"]).leave_out(),
    find(Earnings, r"\b(?:quit|leave) your (?:day )?(?:job|9|nine)\b|\bfire your boss\b").unless(&[r"\b<not>\b<18>\b(?:quit|leave)\b", r"\b(?:before|whether|if|when|should|thinking)\b<16>\b(?:quit|leave)\b", "\\bleave your (?:day )?job (?:at|behind at|in)\\b"]).leave_out(),
    find(Earnings, r"\b(?:double|triple|quadruple|10x|multiply|skyrocket|explode|scale)s?(?: your| my| their)? (?:income|revenue|sales|profits?|clients?|fees?|turnover|salary|client base)\b").unless(&[EXAMPLE, r"\b<not>\b<14>\b(?:double|triple|scale)\b"]).leave_out(),
    find(Earnings, r"\b(?:get|land|sign|win|book|attract|gain|find)\b<12>\b(?:\d+|five|ten|twenty|three)(?:\+| or more)?(?: new| paying| premium| high~ticket| dream| ideal)* clients?\b<12>\b(?:in|within|a|per|every|each)\b").unless(&[EXAMPLE]).leave_out(),
    find(Earnings, r"\breplac(?:e|ed|es|ing) (?:your|my|her|his) (?:salary|income|wage|wages|pay)\b").unless(&[EXAMPLE, "\\b<not>\\b<12>\\breplac"]).leave_out(),
    find(Earnings, r"\bfrom (?:broke|zero|nothing|0|debt)\b<12>\bto\b<10>(?:<money>|\b(?:six|seven|6|7|fully booked|thousands)\b)").leave_out(),
    find(Earnings, r"<money> ?(?:/|per|a|each|every) ?(?:month|mo|week|day|year)\b<30>\b(?:coaching (?:business|practice)|practice|business|income|revenue)\b").unless(&[EXAMPLE, r"\b(?:pay|costs?|price|plan|fee|rent)\b"]).leave_out(),
    find(Earnings, r"\b(?:income|revenue|sales|profits?|turnover)\b<20>\b(?:grew|doubled|tripled|rose|jumped|increased|exploded|up)\b<12>(?:<money>|\d+ ?%|\d+x)").unless(&[EXAMPLE]).leave_out(),
];

/// Pity for the seller, fear for oneself.
pub(super) static HARDSHIP: &[Pattern] = &[
    find(Hardship, r"\b(?:supports?|feeds?|keeps?|pay|pays|help(?:s)?)\b<25>\b(?:my|our)\b<15>\b(?:family|kids|children|livelihood|job|rent|bills|mortgage|afloat|doors open)\b").unless(&[r"\b(?:taught|learn\w*|to)\b<6>\bsupport my family taught\b", r"\bkeeps? (?:in touch|my family) (?:out|private|away)\b", "\\bhelps? (?:our|my) (?:kids|children|family) (?:to )?(?:sleep|learn|grow|play|read)"]).leave_out(),
    find(Hardship, r"\b(?:or|if (?:you|nobody|no~one)\b<14>(?:buy|buys|order|join))\b<14>\b(?:i|we)(?:'ll| will| may| might| have to)(?: have to)? (?:lose|close|stop|give up|quit)\b|\bif you (?:don't|do not) (?:buy|order|join|sign)\b|\bkeep my (?:practice|business|studio|shop) (?:open|alive|afloat|going)\b").leave_out(),
    find(Hardship, r"\bwill (?:only )?(?:get|grow|become) worse\b|\b(?:only|always) gets? worse\b|\bor else\b\W*(?:$|[!,.]|you)").unless(&[r"\b<not>\b<16>\b(?:worse|or else)\b", "\\bif it gets worse\\b"]).leave_out(),
    find(Hardship, r"\b(?:you(?:'ll| will)|or)(?: you)?(?: will)?(?: be)? (?:lose|end up|stay|die|grow old|left)\b<25>\b(?:marriage|alone|everything|job|health|children|family|partner|business|lonely|stuck|broke)\b").unless(&[r"\b(?:not|never|\w+n't)\b<20>\b(?:lose|end up|stay)\b", r"\b(?:lose) nothing\b"]).leave_out(),
    find(Hardship, r"\b(?:children|kids|family|partner|marriage|relationships?|health)\b<12>\bwill (?:suffer|pay|break|fall apart|not survive)\b").unless(&["\\b<not>\\b<12>\\bsuffer"]).leave_out(),
];

/// Worths that nobody paid.
pub(super) static VALUE: &[Pattern] = &[
    find(ValueStack, r"\((?:a |real |total |full )?(?:value|worth|valued at|retail)d?:? ?<money>\+?(?: value)?\)|\((?:a )?<money> value\)").words(""),
    find(ValueStack, r"\b(?:total |full |real |retail |combined )?value(?: of|:| is)? ?<money>|<money>\+?(?: total| in)? value\b|<money>\+? (?:worth of|in bonuses)\b|\bvalued at (?:over )?<money>|\bworth (?:over |more than |up to |at least |a total of )?<money>").unless(&[r"\b(?:voucher|gift card|bursar\w*|book token|your own price)s?\b"]).leave_out(),
];
