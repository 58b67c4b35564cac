//! German: a no that shames, urgency and scarcity.

use crate::copy_check::{
    family::Family::{Confirmshaming, Countdown, HighDemand, LimitedTime, LowStock},
    pattern::{Lexicon, Pattern, find},
};

/// German.
pub(in crate::copy_check) static GERMAN: Lexicon =
    Lexicon { classes: CLASSES, patterns: &[SHAMING, URGENCY, SCARCITY], accents: true };

static CLASSES: &[(&str, &str)] = &[
    ("count", "\\d+|einen?|zwei|drei|vier|fünf|sechs|wenige|ein paar|einige"),
    ("seat", "plätze?|exemplare?|stück|termine?|kopien"),
    (
        "goal",
        "spar\\w*|rabatte?\\w*|gratis\\w*|geschenke?|hilfe|erfolg\\w*|besser\\w*|ruhe|glücklich\\w*|heil\\w*|wachs\\w*|gesund\\w*",
    ),
    (
        "date",
        r"\b\d{1,2}\. ?(?:\d{1,2}\.|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)",
    ),
];

const NO: &str = "Nein danke";

static SHAMING: &[Pattern] = &[
    find(Confirmshaming, r"\bich (?:will|möchte|brauche|mag|verdiene)\b<24>\b(?:kein|keine|keinen|nicht)\b<24>\b<goal>").unless(&[r"\bhilfe (?:bei|beim|mit)\b"]).say(NO),
    find(Confirmshaming, r"\bich (?:zahle|bezahle)\b<14>\b(?:gern|gerne|lieber)\b<14>\b(?:vollen preis|mehr|den vollen)").say(NO),
    find(Confirmshaming, r"\bich (?:bleibe|bin) (?:lieber|gern|gerne)\b<14>\b(?:so|wie|gestresst|unglücklich|allein|müde|stecken|klein|überfordert)").say(NO),
    find(Confirmshaming, r"\bich verzichte\b<20>\b<goal>|\b(?:ist|sind) mir (?:das |mein\w* \w+ )?(?:egal|nicht wert|gleichgültig)\b").say(NO),
];

static URGENCY: &[Pattern] = &[
    find(LimitedTime, r"\bnur (?:noch )?(?:heute|kurze zeit|bis mitternacht|für kurze zeit)\b|\bzeitlich begrenzt\w*|\bletzte chance\b|\bbefristetes angebot\b").unless(&["<date>", r"\b(?:nicht|kein\w*)\b<16>\b(?:begrenzt|befristet)", r"\bnur heute (?:abend|früh) (?:ist|bin|sind)\b"]).leave_out(),
    find(LimitedTime, r"\b(?:angebot|aktion|rabatt|preis)\b<16>\b(?:endet|läuft ab|gilt nur)\b<12>\b(?:bald|heute|morgen|in kürze|noch heute)\b|\bjetzt oder nie\b|\bbeeil(?:en sie sich|t euch|e dich|dich)\b|\bschnell sein\b").unless(&["<date>", r"\b(?:nicht|kein\w*)\b<16>\b(?:endet|beeil)"]).leave_out(),
    find(Countdown, r"\b(?:angebot|aktion|rabatt|preis|gutschein)\b<16>\b(?:endet|gilt nur|gilt noch|läuft)\b<10>\d+ ?(?:minuten|stunden|sekunden|:)|\bnoch \d+ (?:minuten|stunden) (?:gültig|verfügbar|reserviert)\b|\bfür \d+ minuten reserviert\b").leave_out(),
];

static SCARCITY: &[Pattern] = &[
    find(LowStock, r"\bnur noch\b<10>\b(?P<n><count>) (?:freie )?(?P<what><seat>)\b").unless(&[r"\bweil\b"]).say("{n} {what} sind frei."),
    find(LowStock, r"\bnur noch\b<10>\b<count>\b<14>\b(?:frei|übrig|verfügbar|auf lager)\b|\bfast (?:ausverkauft|ausgebucht|vergriffen)\b|\b(?:begrenzte|limitierte) (?:plätze|stückzahl|anzahl|verfügbarkeit)\b|\bsolange der vorrat reicht\b|\bletzte plätze\b").unless(&[r"\bweil\b", r"\b(?:nicht|keine)\b<12>\b(?:begrenzte|ausverkauft)\b"]).leave_out(),
    find(HighDemand, r"\b(?:große|hohe|riesige) nachfrage\b|\bschnell (?:ausverkauft|vergriffen|ausgebucht)\b|\bsehr gefragt\b").leave_out(),
];
