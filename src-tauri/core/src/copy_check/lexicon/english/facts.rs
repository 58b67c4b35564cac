//! English: care and screening, and words that only facts can judge: treatment, conditions, credentials, "free".

use crate::copy_check::{
    family::Family::{ClinicalNeed, ClinicalWords, Condition, Credential, Free, LegalRight, Screening},
    pattern::{Pattern, find},
};

const NOT_NEEDED: &str = r"\b<not>\b<20>\b(?:need|depend|part)";
const OPTIONAL: &str = "This is optional and not part of your care.";

/// Extras said to be care, screening tests, and legal rights sold as kindness.
pub(super) static CARE: &[Pattern] = &[
    find(ClinicalNeed, r"\b(?:to (?:get|feel) (?:better|well)|to heal|to recover|for (?:your )?(?:recovery|healing|therapy|treatment)\b<14>)\b<12>\byou(?:'ll)? (?:also |really |will )?(?:need|must|have to)\b").unless(&[NOT_NEEDED]).say(OPTIONAL),
    find(ClinicalNeed, r"\byou (?:also |really )?(?:need|must have) (?:this|the \w+|our \w+)\b<10>\bto (?:heal|recover|get (?:better|well)|be well)\b").unless(&[NOT_NEEDED]).say(OPTIONAL),
    find(ClinicalNeed, r"\b(?:therapy|treatment|recovery|healing)\b<16>\b(?:will not|won't|cannot|can't|does not|doesn't) (?:work|succeed|last|hold|be complete)\b<20>\bwithout\b|\b(?:clients|patients|people|those) who (?:skip|refuse|decline)\b<14>\b(?:do not|don't|never|rarely|won't) (?:recover|heal|get better|improve)\b").say(OPTIONAL),
    find(Screening, r"\b(?:phq|gad)~[279]\b|\bhow often have you\b<30>\b(?:hopeless|depressed|anxious|down|worthless|panicky|nervous|on edge)\b|\b(?:over|in) the last (?:two|2) weeks\b<30>\b(?:bothered|felt|feeling)\b|\b(?:depression|anxiety|adhd|ptsd|trauma|burnout|bipolar) (?:test|quiz|score|screening|screener|self~test)\b").unless(&["\\b(?:not|no|never)\\b<20>\\b(?:test|quiz|screening|phq|gad)"]).say("What is your main goal?"),
    find(LegalRight, r"\b(?:special|our|exclusive|unique|only with us|risk~free|generous|my)\b<20>\b(?:14|fourteen)~?days?\b<16>\b(?:guarantee|right|promise|withdraw\w*|cancel\w*|returns?|refund)\b").unless(&["\\b(?:by law|legal|on top of)\\b"]).say("You can withdraw within 14 days; that is your right by law."),
    find(LegalRight, r"\b(?:special|exclusive|unique|only with us|risk~free|generous)\b<30>\b(?:withdraw\w*|cancel\w*|send it back|returns?)\b<12>\b(?:14|fourteen)~?days?\b").unless(&["\\b(?:by law|legal|on top of)\\b"]).say("You can withdraw within 14 days; that is your right by law."),
];

const NOT_THERAPY: &str = r"\b(?:<not>|instead of|rather than|outside|replac\w+|substitut\w+)\b<44>\b(?:therap\w+|treat\w*|diagnos\w*|clinical\w*|psychotherap\w+|patients?|medical|bipolar|suicid\w*|self~harm)";
const SENDS_ON: &str = r"\b(?:speak|talk|turn|refer\w*|see|ask|need|find|call|consult|contact)\b<34>\b(?:therap\w+|doctor|treat\w*|clinic\w*|psychiatr\w+|professional|diagnos\w*)";
const ALONGSIDE: &str = r"\b(?:in|alongside|beside|between|during|by|from) (?:your |a |an )?(?:own )?(?:therap\w+|treatment|doctor|clinic\w*)\b";

/// Words of treatment and diagnosis.
pub(super) static WORDS: &[Pattern] = &[
    find(ClinicalWords, r"\btreat(?:s|ed|ing)?\b").unless(&[NOT_THERAPY, r"\btreat(?:s|ed|ing)? (?:yourself|yourselves|myself|ourselves|you|each|one another|people|everyone|others|them|as|it as|the \w+ as|your \w+ as|all)\b", r"\b(?:a|sweet|little|as a|is a|rare) treat\b|\btreats\b\W*$", "\\btreat\\w*\\b<24>\\b(?:as|like|in confidence|kindly|with (?:care|respect|kindness))\\b"]).words("work with"),
    find(ClinicalWords, r"\btreatments?\b").unless(&[NOT_THERAPY, SENDS_ON, ALONGSIDE, r"\b(?:beauty|hair|equal|fair|preferential|tax|spa) treatments?\b"]).words("coaching"),
    find(ClinicalWords, r"\b(?:psycho)?therap(?:y|ies|eutic)\b").unless(&[NOT_THERAPY, SENDS_ON, ALONGSIDE, r"\b(?:retail|between|physical|speech|colou?r) therap"]).words("coaching"),
    find(ClinicalWords, r"\b(?:psycho)?therapist\b").unless(&[NOT_THERAPY, SENDS_ON, ALONGSIDE, r"\b(?:for|your|their|own|a) therapists?\b<10>\b(?:who|and|as|knows)\b|\bfor therapists?\b"]).words("coach"),
    find(ClinicalWords, r"\b(?:psycho)?therapists\b").unless(&[NOT_THERAPY, SENDS_ON, r"\b(?:for|with|by|of|among) (?:\w+ )?therapists\b|\btherapists and\b|\band therapists\b"]).words("coaches"),
    find(ClinicalWords, r"\bdiagnos(?:e|es|ed|ing|is|tic)\b").unless(&[NOT_THERAPY, SENDS_ON, r"\b(?:with|after|without|have|has|had|received|late) (?:an? |the )?diagnosis\b"]),
    find(ClinicalWords, r"\bclinical(?:ly)?\b").unless(&[NOT_THERAPY, r"\bclinical (?:supervision|psychologist named)\b"]),
    find(ClinicalWords, r"\bpatients\b").unless(&[NOT_THERAPY, "\\b(?:with|for|of|by) (?:\\w+ )?patients\\b<20>\\bnurse"]).words("clients"),
    find(ClinicalWords, r"\b(?:the|a|my|our|each|every) patient\b").unless(&[NOT_THERAPY, r"\bpatient (?:and|way|voice|teacher|guide|look|approach|hand|ear|coach|listener|with)\b"]),
    find(ClinicalWords, r"\b(?:schizo\w+|self~harm|suicid\w+|emdr|cbt|psychiatr\w+)\b").unless(&[NOT_THERAPY, SENDS_ON, r"\b(?:crisis|helpline|call|988|999|112)\b"]),
];

/// Conditions, credentials and "free".
pub(super) static NAMED: &[Pattern] = &[
    find(Condition, r"\b(?:depression|depressive|trauma(?:s|tic|tised|tized)?|ptsd|bipolar|eating disorders?|anorexia|bulimia|addictions?|panic attacks?|panic disorder|anxiety disorders?|ocd|phobias?)\b").unless(&[r"\b(?:<not>|beyond)\b<44>\b(?:depress\w+|trauma\w*|ptsd|bipolar|eating|addict\w*|panic|anorexia|bulimia|ocd|phobia)", SENDS_ON, "\\bgreat depression\\b"]),
    find(Credential, r"\b(?:bacp|babcp|ukcp|hcpc|icf|nbcc|nasw|emcc|lpc|lcsw|lmft|ncps|phd|ph\.d|psyd|emdria|apa member|aca member|acc\b\W{1,3}icf|icf\W{1,3}(?:acc|pcc|mcc))\b").unless(&["\\b(?:code|codes|ethics|guidelines|standards) of the\\b"]),
    find(Credential, r"\b(?:licen[sc]ed|registered|certified|accredited|chartered|board~certified) (?:\w+ ){0,2}(?:coach|therapist|counsel+or|psychologist|psychotherapist|practitioner|social worker|member|trainer|clinician)\b").unless(&[r"\b<not>\b<14>\b(?:licen|regist|certif|accred)"]),
    find(Free, r"\b(?:for free|free of charge|gratis|complimentary|at no (?:extra )?cost|free)\b").unless(&[r"\bfeel free\b|\bfree (?:yourself|you|from|of\b<4>(?:screens|noise|duty|any duty|worry)|time|hours?|evenings?|mornings?|afternoons?|weekends?|mind|days?|will|spirit\w*|flow\w*|writing)\b", r"\w-free\b|\bno free\b|\b(?:free|an hour free) of (?:any|all|screens|noise|duty)\b|\bset (?:you|me|them) free\b|\b(?:be|feel|become|live|breathe) free\b|\bsugar~free\b|\b(?:hours?|evening|day|places?) (?:\w+ )?free\b"]).words(""),
];
