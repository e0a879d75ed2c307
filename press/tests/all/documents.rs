//! Documents that tests set.

use pluriel_printing::{
    Article, Block, CarriageRow, Document, Entry, Fact, Inline, Legend, Marks, Opinion, Outcome, Part,
    Printed, Remark, Section, Sign, Step, TreeLine,
};

pub const ADDRESS: &str = "https://jardins.example/avis/3";

pub fn text(text: &str) -> Inline {
    Inline::Text { text: text.to_owned() }
}

pub fn section(title: &str, parts: Vec<Part>) -> Section {
    Section { title: title.to_owned(), parts }
}

/// An opinion of every part there is.
pub fn opinion() -> Opinion {
    Opinion {
        language: "fr".to_owned(),
        text_language: "fr".to_owned(),
        council: "Conseil des jardins".to_owned(),
        over: "Avis n°\u{a0}3 · publié".to_owned(),
        number: "Avis n°\u{a0}3".to_owned(),
        title: "Planter des haies le long des chemins communaux".to_owned(),
        question: "Faut-il planter des haies\u{202f}?".to_owned(),
        dated: jiff::civil::date(2025, 11, 3),
        address: ADDRESS.to_owned(),
        reference: "La version accessible est la page de l’avis\u{a0}:".to_owned(),
        fictitious: String::new(),
        notices: vec!["Ces règles sont celles que l’hôte a posées.".to_owned()],
        outcome: Outcome {
            headline: "Adopté\u{a0}: 6 des 10 membres le soutiennent, il en fallait 6.".to_owned(),
            opposition: "2 membres s’y opposent.".to_owned(),
            lines: vec!["Porté par « métiers »\u{202f}; contesté par « usagers ».".to_owned()],
        },
        facts: vec![
            Fact { label: "Formation".to_owned(), value: "Assemblée".to_owned() },
            Fact { label: "Licence".to_owned(), value: "CC-BY-SA-4.0".to_owned() },
        ],
        sections: vec![
            section("Qui porte cet avis", vec![carriage(), tallies()]),
            section("Comment est-ce calculé\u{202f}?", vec![words("La règle en une phrase."), tree()]),
            section("Recommandations", vec![Part::List { entries: vec![entry()] }]),
            section("Le texte", articles()),
            section("Déclarations", vec![remark("Ronces", None), remark("Orties", Some(Sign::WithRemarks))]),
            section("Le chemin", vec![way()]),
            section("Citer cet avis", vec![words("Conseil des jardins, avis n°\u{a0}3.")]),
            section("Vérifier cet avis", vec![proof()]),
        ],
    }
}

pub fn document(opinion: Opinion) -> Document {
    Printed::Opinion(Box::new(opinion)).into()
}

fn words(text: &str) -> Part {
    Part::Words { text: text.to_owned() }
}

fn carriage() -> Part {
    let row = |group: &str, marks: &[(Sign, u32)]| CarriageRow {
        group: group.to_owned(),
        marks: marks.iter().map(|(sign, count)| Marks { sign: *sign, count: *count }).collect(),
        counts: "4 sur 5 soutiennent".to_owned(),
        standing: "porté".to_owned(),
    };
    let all = [
        Sign::Support,
        Sign::Reservation,
        Sign::Abstention,
        Sign::Opposition,
        Sign::NoPart,
        Sign::Recused,
        Sign::Silent,
    ];
    Part::Carriage {
        columns: ["Groupe", "Positions", "Portage"].map(str::to_owned),
        rows: vec![
            row("métiers", &all.map(|sign| (sign, 1))),
            row(
                "usagers",
                &[(Sign::Support, 30), (Sign::Reservation, 12), (Sign::Opposition, 17), (Sign::Silent, 4)],
            ),
        ],
        legend: all.map(|sign| Legend { sign, text: format!("{sign:?}") }).into(),
    }
}

fn tallies() -> Part {
    Part::Table {
        caption: "Positions sur l’avis n°\u{a0}3".to_owned(),
        columns: ["Groupe", "soutient", "Membres"].map(str::to_owned).into(),
        rows: vec![["métiers", "5", "7"].map(str::to_owned).into()],
        numbers: true,
        signs: Vec::new(),
    }
}

fn tree() -> Part {
    let line = |depth, text: &str| TreeLine { depth, text: text.to_owned() };
    Part::Tree { lines: vec![line(0, "tenu · une condition"), line(1, "tenu · une autre")] }
}

fn entry() -> Entry {
    Entry { blocks: vec![Block::plain("Planter des haies.")], note: "Destinataire\u{a0}: Mairie.".to_owned() }
}

fn articles() -> Vec<Part> {
    let strong = Block::Paragraph {
        inlines: vec![
            text("Les haies "),
            Inline::Strong { inlines: vec![text("abritent")] },
            text(" les oiseaux, "),
            Inline::Link {
                address: "https://oiseaux.example/".to_owned(),
                inlines: vec![text("dit l’étude")],
            },
            text("."),
        ],
    };
    let list = Block::List {
        start: Some(3),
        items: vec![vec![Block::plain("un")], vec![Block::plain("deux")], vec![]],
    };
    let table = Block::Table {
        head: vec![vec![text("Espèce")], vec![text("Nombre")]],
        rows: vec![vec![vec![text("Merle")], vec![text("12")]]],
    };
    let marked = vec![
        strong,
        Block::Heading { inlines: vec![text("Ce que l’on sait")] },
        list,
        Block::Quote { blocks: vec![Block::plain("cité")] },
        table,
        Block::Code { text: "let haie = 1;".to_owned() },
        Block::Line,
    ];
    vec![
        Part::Heading { text: "Constat".to_owned(), written: true },
        Part::Article(Article {
            number: Some(1),
            blocks: marked,
            footnotes: vec![
                vec![Block::plain("Une note de bas de page.")],
                vec![Block::plain("Une seconde.")],
            ],
            ..Article::default()
        }),
        Part::Article(Article {
            number: Some(2),
            label: "Recommandation 1".to_owned(),
            blocks: vec![Block::plain("Planter des haies.")],
            note: "Destinataire\u{a0}: Mairie. Échéance\u{a0}: non précisé.".to_owned(),
            ..Article::default()
        }),
        Part::Article(Article {
            number: Some(3),
            term: "haie".to_owned(),
            blocks: vec![Block::plain("Ce qui borde un chemin.")],
            ..Article::default()
        }),
    ]
}

fn remark(by: &str, sign: Option<Sign>) -> Part {
    let blocks = vec![Block::plain("Nous aurions préféré des murets."), Block::plain("Voilà pourquoi.")];
    Part::Remark(Remark { by: by.to_owned(), sign, blocks, note: "Maintenue.".to_owned() })
}

fn way() -> Part {
    let step = |label: &str, when: &str| Step { label: label.to_owned(), when: when.to_owned() };
    Part::Way { steps: vec![step("Question", "1er septembre 2025"), step("Publié", "3 novembre 2025")] }
}

fn proof() -> Part {
    Part::Address {
        address: format!("{ADDRESS}/preuve"),
        text: "Chacun peut refaire le calcul.".to_owned(),
        alt: "Code QR de l’adresse".to_owned(),
    }
}
