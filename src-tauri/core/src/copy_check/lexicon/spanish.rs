//! Spanish: a no that shames, urgency and scarcity.

use crate::copy_check::{
    family::Family::{Confirmshaming, Countdown, HighDemand, LimitedTime, LowStock},
    pattern::{Lexicon, Pattern, find},
};

/// Spanish.
pub(in crate::copy_check) static SPANISH: Lexicon =
    Lexicon { classes: CLASSES, patterns: &[SHAMING, URGENCY, SCARCITY], accents: true };

static CLASSES: &[(&str, &str)] = &[
    ("count", "\\d+|una?|dos|tres|cuatro|cinco|pocas|pocos|unas pocas"),
    ("seat", "plazas?|lugares|lugar|cupos?|ejemplares|copias|asientos?"),
    (
        "goal",
        "ahorr\\w*|descuentos?|ofertas?|regalos?|gratis|ayuda|mejor\\w*|éxito|crec\\w*|san\\w+|feliz|felicidad|paz",
    ),
    (
        "date",
        r"\b\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)",
    ),
];

const NO: &str = "No, gracias";

static SHAMING: &[Pattern] = &[
    find(Confirmshaming, r"\bno (?:quiero|me gusta|merezco|necesito|deseo|me interesa)\b<20>\b<goal>")
        .unless(&[r"\bayuda (?:con|para)\b"])
        .say(NO),
    find(Confirmshaming, r"\bprefiero\b<8>\b(?:pagar|seguir|quedarme|perder\w*|sufrir)\b")
        .unless(&[r"\b(?:en línea|con tarjeta|por transferencia|a plazos|en casa)\b"])
        .say(NO),
    find(
        Confirmshaming,
        r"\b(?:renuncio a|no me importa)\b<20>\b(?:<goal>|mi)\b|\bestoy bien (?:así|estancad\w|como estoy)\b",
    )
    .say(NO),
];

static URGENCY: &[Pattern] = &[
    find(LimitedTime, r"\b(?:por )?tiempo limitado\b|\boferta (?:limitada|relámpago)\b|\bsolo (?:por )?hoy\b|\bsólo (?:por )?hoy\b|\búltima (?:oportunidad|llamada)\b|\bahora o nunca\b|\bdate prisa\b|\bantes de que sea (?:demasiado )?tarde\b|\bno esperes más\b").unless(&["<date>", r"\b(?:no|sin|nunca)\b<14>\b(?:tiempo limitado|limitada|relámpago|prisa)\b"]).leave_out(),
    find(LimitedTime, r"\b(?:oferta|promoción|descuento|precio)\b<16>\b(?:termina|acaba|caduca|expira|desaparece)\b<12>\b(?:pronto|hoy|esta noche|mañana|medianoche)\b").unless(&["<date>", r"\bno (?:termina|acaba|caduca|expira)\b"]).leave_out(),
    find(Countdown, r"\b(?:oferta|promoción|descuento|precio|carrito|plaza)\b<20>\b(?:termina|acaba|caduca|expira|reservad[ao])\b<8>\b(?:en|por|durante)\b\W?\d+ ?(?:minutos?|horas?|:)|\bquedan \d+ (?:minutos|horas)\b").leave_out(),
];

static SCARCITY: &[Pattern] = &[
    find(LowStock, r"\b(?:solo|sólo|únicamente) (?:quedan?|hay)\b<6>\b(?P<n><count>) (?P<what><seat>)\b|\bquedan (?:solo|sólo) (?:<count>) (?:<seat>)\b").unless(&[r"\bporque\b"]).say("{n} {what} libres."),
    find(LowStock, r"\bcasi (?:agotad\w+|llen\w+|complet\w+)\b|\b(?:plazas|cupos|unidades|existencias) (?:muy )?limitad[ao]s\b|\búltimas (?:plazas|unidades)\b|\bhasta agotar existencias\b|\bquedan (?:muy )?poc[ao]s\b").unless(&[r"\bporque\b"]).leave_out(),
    find(HighDemand, r"\b(?:alta|gran|mucha) demanda\b|\bse (?:agota|agotan|vende|venden) (?:muy )?(?:rápido|pronto)\b").leave_out(),
];
