//! English, whole: choice, urgency, scarcity and other buyers; claims; and what only facts can judge.

mod choice;
mod claims;
mod facts;
mod notes;
mod others;
mod scarcity;
mod urgency;

use crate::copy_check::pattern::Lexicon;

/// English.
pub(in crate::copy_check) static ENGLISH: Lexicon = Lexicon {
    classes: CLASSES,
    patterns: &[
        choice::SHAMING,
        choice::PRESSURE,
        choice::TRICKS,
        urgency::COUNTDOWN,
        urgency::LIMITED_TIME,
        scarcity::LOW_STOCK,
        scarcity::HIGH_DEMAND,
        others::ACTIVITY,
        others::FREQUENT,
        claims::CURE,
        claims::GUARANTEE,
        claims::EARNINGS,
        claims::HARDSHIP,
        claims::VALUE,
        facts::CARE,
        facts::WORDS,
        facts::NAMED,
        notes::NOTES,
    ],
    accents: false,
};

static CLASSES: &[(&str, &str)] = &[
    ("n", r"\d[\d,.]*"),
    (
        "count",
        "\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|a few|few|a handful of|a couple of",
    ),
    ("money", r"[$€£] ?\d[\d,.]*~k?|\d[\d,.]*k? ?(?:[$€£]|dollars|euros?|pounds|usd|eur|gbp)"),
    ("span", "(?:day|week|month|hour|minute|session|year|second)s?"),
    ("seat", "spots?|seats?|places?|spaces?|slots?|openings?|copies|copy"),
    (
        "thing",
        "spots?|seats?|places?|spaces?|slots?|openings?|copies|copy|items?|pcs|pieces?|units?|sizes?|pairs?",
    ),
    (
        "buyers",
        "people|persons?|customers?|shoppers?|users?|others|buyers?|visitors?|clients?|students?|members?|coaches|therapists|women|men|moms|mums|guests?|viewers?|learners?|participants?|subscribers?",
    ),
    (
        "took",
        "bought|purchased|ordered|joined|enrol+ed|signed up|booked|claimed|grabbed|reserved|registered|subscribed",
    ),
    (
        "month",
        "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
    ),
    (
        "date",
        r"\b\d{1,2}(?:st|nd|rd|th)?(?: of)? <month>\b|\b<month> \d{1,2}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b",
    ),
    (
        "not",
        "not|no|never|cannot|without|nobody|none|nor|neither|\\w+n['’]t|cant|dont|wont|doesnt|isnt|no~one|nothing",
    ),
    (
        "condition",
        "anxiety|anxieties|depression|trauma\\w*|ptsd|panic(?: attacks?)?|ocd|addictions?|adhd|insomnia|phobias?|burn~?out|eating disorders?|anorexia|bulimia|bipolar(?: disorder)?",
    ),
    (
        "goal",
        "sav(?:e|es|ing|ings)|discounts?|deals?|coupons?|free|offers?|bargains?|gifts?|money|help|better|best|success|results?|heal(?:ing|th|thy)?|grow(?:th|ing)?|chang(?:e|ing)|improve\\w*|win(?:ning)?|peace|confiden\\w+|happi\\w+|happy|calm|clarity|freedom|future|goals?|dreams?|sleep|\\d+ ?% ?off|off\\b",
    ),
];
