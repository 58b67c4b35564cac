//! German, French and Spanish: pressing sentences found, honest ones left in peace.

use crate::copy_check::{Family, Language, read};

fn first(text: &str, language: Language) -> Option<Family> {
    let alone = read(text, language).first().map(|mark| mark.family);
    let with_others = read(text, Language::Any).first().map(|mark| mark.family);
    assert_eq!(alone, with_others, "{text} reads the same where no language is named");
    alone
}

fn hold(language: Language, pressing: &[(Family, &str)], honest: &[&str]) {
    for (family, text) in pressing {
        assert_eq!(first(text, language), Some(*family), "{text}");
    }
    for text in honest {
        assert_eq!(first(text, language), None, "{text}");
    }
}

#[test]
fn german_is_read() {
    use Family::{Confirmshaming, Countdown, HighDemand, LimitedTime, LowStock};
    hold(
        Language::German,
        &[
            (Confirmshaming, "Nein danke, ich will kein Geld sparen."),
            (Confirmshaming, "Nein, ich zahle lieber den vollen Preis."),
            (Confirmshaming, "Ich bleibe lieber gestresst."),
            (Confirmshaming, "Ich verzichte auf meinen Erfolg."),
            (LimitedTime, "Nur heute: der Kurs für 49 €!"),
            (LimitedTime, "Das Angebot endet bald."),
            (LimitedTime, "Letzte Chance!"),
            (LimitedTime, "Jetzt oder nie."),
            (Countdown, "Das Angebot endet in 15 Minuten."),
            (LowStock, "Nur noch 3 Plätze frei!"),
            (LowStock, "Fast ausgebucht."),
            (LowStock, "Begrenzte Plätze, also schnell buchen."),
            (HighDemand, "Große Nachfrage!"),
        ],
        &[
            "Nein danke",
            "Nein danke, ich habe schon eins.",
            "Ich brauche keine Hilfe bei der Auswahl.",
            "Der Frühpreis gilt bis 30. Juni, weil der Kurs am 1. Juli beginnt.",
            "Das Angebot endet nicht.",
            "Acht Plätze, weil wir live sprechen.",
            "Es sind noch drei Plätze frei.",
            "Die Teilnahme ist zeitlich nicht begrenzt.",
            "Heute sprechen wir über Schlaf.",
            "Nimm dir Zeit, der Preis bleibt.",
        ],
    );
}

#[test]
fn french_is_read() {
    use Family::{Confirmshaming, Countdown, HighDemand, LimitedTime, LowStock};
    hold(
        Language::French,
        &[
            (Confirmshaming, "Non merci, je ne veux pas économiser."),
            (Confirmshaming, "Non, je préfère payer plein tarif."),
            (Confirmshaming, "Je préfère rester malheureux."),
            (LimitedTime, "Offre limitée !"),
            (LimitedTime, "Aujourd’hui seulement : 49 €."),
            (LimitedTime, "Dernière chance !"),
            (LimitedTime, "L’offre expire ce soir."),
            (Countdown, "L’offre se termine dans 15 minutes."),
            (LowStock, "Plus que 3 places !"),
            (LowStock, "Presque complet."),
            (LowStock, "Places limitées."),
            (HighDemand, "Forte demande."),
        ],
        &[
            "Non merci",
            "Non merci, j’en ai déjà un.",
            "Je n’ai pas besoin d’aide pour choisir.",
            "Le prix réduit vaut jusqu’au 30 juin, car le groupe commence le 1er juillet.",
            "L’offre n’expire pas.",
            "Huit places, pour que chacun puisse parler.",
            "Il y a encore trois places.",
            "Je préfère payer par virement.",
            "Prenez votre temps, le prix ne change pas.",
        ],
    );
}

#[test]
fn spanish_is_read() {
    use Family::{Confirmshaming, Countdown, HighDemand, LimitedTime, LowStock};
    hold(
        Language::Spanish,
        &[
            (Confirmshaming, "No, gracias, no quiero ahorrar."),
            (Confirmshaming, "No, prefiero pagar el precio completo."),
            (Confirmshaming, "No me importa mi bienestar."),
            (LimitedTime, "Oferta por tiempo limitado."),
            (LimitedTime, "Solo hoy: 49 €."),
            (LimitedTime, "¡Última oportunidad!"),
            (LimitedTime, "La oferta termina esta noche."),
            (Countdown, "La oferta caduca en 15 minutos."),
            (LowStock, "¡Solo quedan 3 plazas!"),
            (LowStock, "Casi agotado."),
            (LowStock, "Plazas limitadas."),
            (HighDemand, "Alta demanda."),
        ],
        &[
            "No, gracias",
            "No, gracias, ya tengo uno.",
            "No necesito ayuda para elegir.",
            "El precio reducido vale hasta el 30 de junio, porque el grupo empieza el 1 de julio.",
            "La oferta no caduca.",
            "Ocho plazas, porque hablamos en directo.",
            "Todavía hay tres plazas libres.",
            "Prefiero pagar con tarjeta.",
            "Tómate tu tiempo; el precio no cambia.",
        ],
    );
}
