//! French: a no that shames, urgency and scarcity.

use crate::copy_check::{
    family::Family::{Confirmshaming, Countdown, HighDemand, LimitedTime, LowStock},
    pattern::{Lexicon, Pattern, find},
};

/// French.
pub(in crate::copy_check) static FRENCH: Lexicon =
    Lexicon { classes: CLASSES, patterns: &[SHAMING, URGENCY, SCARCITY], accents: true };

static CLASSES: &[(&str, &str)] = &[
    ("count", "\\d+|une?|deux|trois|quatre|cinq|quelques"),
    ("seat", "places?|exemplaires?|créneaux|créneau|sièges?"),
    (
        "goal",
        "économi\\w*|réductions?|remises?|promos?|cadeaux?|gratuit\\w*|aide|mieux|réussi\\w*|succès|progress\\w*|guéri\\w*|heureu\\w*|bonheur|paix",
    ),
    (
        "date",
        r"\b\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
    ),
];

const NO: &str = "Non merci";

static SHAMING: &[Pattern] = &[
    find(Confirmshaming, r"\bje (?:ne |n')(?:veux|souhaite|mérite|aime|désire|ai)\b<6>\bpas\b<24>\b<goal>").unless(&[r"\baide (?:pour|à)\b"]).say(NO),
    find(Confirmshaming, r"\bje préfère\b<8>\b(?:payer|rester|continuer|souffrir|perdre|rater|manquer)\b").unless(&[r"\b(?:anonyme|debout|assise?|en ligne|par virement|par carte|en plusieurs)\b"]).say(NO),
    find(Confirmshaming, r"\bje renonce\b<20>\b<goal>|\bje me fiche\b|\bje suis (?:bien|très bien) (?:coincée?|comme ça|malheureu\w+|stressée?)\b").say(NO),
];

static URGENCY: &[Pattern] = &[
    find(LimitedTime, r"\b(?:offre|promotion|durée|prix) (?:à durée )?limitée?s?(?: dans le temps)?\b|\baujourd'hui seulement\b|\bdernière chance\b|\bvente flash\b|\bavant qu'il (?:ne )?soit trop tard\b|\bc'est maintenant ou jamais\b|\bdépêche[zr]?(?:-vous|-toi)?\b").unless(&["<date>", r"\b(?:pas|aucune?|sans)\b<14>\b(?:limitée?|dépêche\w*|chance)\b"]).leave_out(),
    find(LimitedTime, r"\b(?:offre|promo\w*|remise|vente|prix)\b<16>\b(?:se termine|expire|prend fin|disparaît)\b<12>\b(?:bientôt|ce soir|demain|minuit|aujourd'hui)\b").unless(&["<date>", r"\b(?:pas|jamais)\b"]).leave_out(),
    find(Countdown, r"\b(?:offre|promo\w*|remise|prix|panier)\b<20>\b(?:se termine|expire|prend fin|réservée?)\b<12>\b(?:dans|pendant|pour)\b\W?\d+ ?(?:minutes?|heures?|h\b|:)|\bplus que \d+ (?:minutes|heures)\b").leave_out(),
];

static SCARCITY: &[Pattern] = &[
    find(LowStock, r"\b(?:plus que|il ne reste que|il ne reste plus que|seulement)\b<8>\b(?P<n><count>) (?P<what><seat>)\b").unless(&[r"\b(?:parce que|pour que|par groupe|car)\b"]).say("{n} {what} libres."),
    find(LowStock, r"\b(?:presque|bientôt) (?:complet|épuisée?s?)\b|\b(?:places|quantités?|stocks?) (?:sont |est )?(?:très )?limitée?s?\b|\bdernières places\b|\bjusqu'à épuisement\b").unless(&[r"\b(?:pas|aucune?|parce que|limitée?s? (?:à|par))\b"]).leave_out(),
    find(HighDemand, r"\b(?:forte|grosse|énorme) demande\b|\bpart(?:ent|ira|iront) (?:très )?vite\b|\bse vend(?:ent)? (?:très )?vite\b").leave_out(),
];
