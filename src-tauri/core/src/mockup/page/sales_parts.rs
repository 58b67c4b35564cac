//! The parts of a sales page below the first screen: problem, result, contents, people, plans, guarantee, person, questions.

use crate::mockup::{
    html::{Element, Node, Tag, classed, element, side, written},
    marks,
    parts::{paragraphs, ticks, told},
    payment,
    price_words::guaranteed,
    scene::{Scene, named, or, phrase},
};
use crate::model::{claims::Testimonial, limits::LINES, offer::Offer};

/// Makes every part that has something to say, in the order a buyer reads.
pub(super) fn story(scene: &Scene<'_>, main: &Offer) -> Vec<Element> {
    [
        problem(scene, main),
        results(scene, main),
        inside(scene, main),
        for_whom(scene, main),
        others_say(scene, main),
        expect(scene, main),
        plans(scene),
        guarantee(scene, main),
        author(scene),
        questions(scene, main),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn part(title: &'static str, inside: impl Into<Node>) -> Element {
    classed(Tag::Div, "part").with(element(Tag::H2).with(title)).with(inside)
}

fn wide_part(title: &'static str, inside: impl Into<Node>) -> Element {
    classed(Tag::Div, "part wide").with(element(Tag::H2).with(title)).with(inside)
}

fn problem(scene: &Scene<'_>, main: &Offer) -> Option<Element> {
    let said = told("lead", &main.problem, marks::offer(main.id), "problem")?;
    Some(part(scene.words.sounds_like_you, element(Tag::Blockquote).with(said)))
}

fn results(scene: &Scene<'_>, main: &Offer) -> Option<Element> {
    let library = scene.architecture.library;
    let outcomes = main.outcomes.iter().filter_map(|id| library.outcome(*id).ok());
    let items: Vec<Element> = outcomes
        .filter(|outcome| !outcome.words.trim().is_empty())
        .map(|outcome| {
            element(Tag::Li).fact(marks::outcome(outcome.id), "words").with(written(&outcome.words))
        })
        .collect();
    (!items.is_empty()).then(|| part(scene.words.there_for, classed(Tag::Ul, "ticks").with_all(items)))
}

fn inside(scene: &Scene<'_>, main: &Offer) -> Option<Element> {
    let pieces: Vec<Element> = scene
        .contents(main)
        .map(|piece| {
            element(Tag::Li)
                .with(element(Tag::Strong).fact(marks::offer(piece.id), "name").with(written(&piece.name)))
                .with_any(told("body", &piece.benefit_line, marks::offer(piece.id), "benefit_line"))
        })
        .collect();
    let bundle = (!pieces.is_empty()).then(|| classed(Tag::Ul, "ticks").with_all(pieces));
    let reason = told("body", &main.bundle_reason, marks::offer(main.id), "bundle_reason");
    let all: Vec<Node> = [bundle, ticks(main, LINES), reason].into_iter().flatten().map(Node::from).collect();
    let list = classed(Tag::Div, "contents").with(side(all));
    (!main.contains.is_empty() || main.inside.iter().any(|line| !line.trim().is_empty()))
        .then(|| part(scene.words.inside, list))
}

fn for_whom(scene: &Scene<'_>, main: &Offer) -> Option<Element> {
    let own = !main.audience.trim().is_empty();
    let (record, field) =
        if own { (marks::offer(main.id), "audience") } else { (marks::DESIGN.to_owned(), "audience") };
    let said = told("lead", or(&main.audience, &scene.architecture.design.audience), record, field)?;
    Some(part(scene.words.for_whom, said))
}

fn others_say(scene: &Scene<'_>, main: &Offer) -> Option<Element> {
    let shown = main.claims.testimonials.iter().enumerate().filter(|(_, said)| !said.words.trim().is_empty());
    let quotes: Vec<Element> = shown.map(|(at, said)| quote(main, at, said)).collect();
    (!quotes.is_empty()).then(|| part(scene.words.others_say, classed(Tag::Div, "quotes").with_all(quotes)))
}

fn quote(main: &Offer, at: usize, said: &Testimonial) -> Element {
    let tie = [said.name.trim(), if said.disclosed { said.incentive.trim() } else { "" }];
    let tie: Vec<&str> = tie.into_iter().filter(|text| !text.is_empty()).collect();
    element(Tag::Blockquote)
        .fact(marks::offer(main.id), format!("claims.testimonials.{at}"))
        .with(paragraphs("body", &said.words))
        .with_any((!tie.is_empty()).then(|| classed(Tag::P, "terms").with(written(&tie.join(" · ")))))
}

fn expect(scene: &Scene<'_>, main: &Offer) -> Option<Element> {
    let said = told("lead", &main.claims.typical_result, marks::offer(main.id), "claims.typical_result")?;
    let proof = main.claims.proof.trim();
    let proof = (!proof.is_empty()).then(|| {
        classed(Tag::P, "terms")
            .fact(marks::offer(main.id), "claims.proof")
            .with(phrase(scene.words.rests_on, vec![named(proof)]))
    });
    Some(part(scene.words.expect, element(Tag::Div).with(said).with_any(proof)))
}

fn plans(scene: &Scene<'_>) -> Option<Element> {
    payment::plans(scene).map(|plans| wide_part(scene.words.ways, plans))
}

fn guarantee(scene: &Scene<'_>, main: &Offer) -> Option<Element> {
    let given = main.guarantee.as_ref().filter(|given| !given.conditions.is_empty())?;
    let days = guaranteed(scene.words, given.days);
    let conditions = given.conditions.join(scene.words.also);
    let said = element(Tag::Div)
        .fact(marks::offer(main.id), "guarantee")
        .with_any(days.map(|days| classed(Tag::P, "lead").with(days)))
        .with(paragraphs("body", &given.terms))
        .with(classed(Tag::P, "terms").with(phrase(scene.words.holds_if, vec![named(&conditions)])));
    Some(part(scene.words.guarantee, said))
}

fn author(scene: &Scene<'_>) -> Option<Element> {
    let (brand, practice) = (scene.brand(), &scene.architecture.library.practice);
    let about = told("body", &brand.about, marks::PRACTICE.to_owned(), "brand.about");
    let person = brand.person.trim();
    if about.is_none() && person.is_empty() {
        return None;
    }
    let titles: Vec<String> = practice
        .credentials
        .iter()
        .map(|held| match held.number.trim() {
            "" => held.title.clone(),
            number => format!("{} {number}", held.title),
        })
        .collect();
    let titles = (!titles.is_empty()).then(|| {
        classed(Tag::P, "terms").fact(marks::PRACTICE, "credentials").with(written(&titles.join(" · ")))
    });
    let name = (!person.is_empty())
        .then(|| classed(Tag::P, "person").fact(marks::PRACTICE, "brand.person").with(written(person)));
    let portrait = brand.portrait.as_ref().and_then(|portrait| scene.pictures.show("portrait", portrait));
    let words = classed(Tag::Div, "words").with_any(name).with_any(titles).with_any(about);
    let inside = classed(Tag::Div, "author")
        .with_any(portrait.map(|portrait| portrait.fact(marks::PRACTICE, "brand.portrait")))
        .with(words);
    Some(part(scene.words.author, inside))
}

fn questions(scene: &Scene<'_>, main: &Offer) -> Option<Element> {
    let asked = main.questions.iter().enumerate().map(|(at, asked)| {
        element(Tag::Div)
            .fact(marks::offer(main.id), format!("questions.{at}"))
            .with(element(Tag::H3).with(written(&asked.question)))
            .with(paragraphs("body", &asked.answer))
    });
    (!main.questions.is_empty())
        .then(|| part(scene.words.questions, classed(Tag::Div, "questions").with_all(asked)))
}
