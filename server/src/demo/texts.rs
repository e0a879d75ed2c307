//! The texts of the four invented opinions, in the invented formation's language.

use pluriel_opinions::commands::Wording;

/// One invented question with its text.
pub struct Question {
    /// Its title.
    pub title: &'static str,
    /// The question.
    pub asked: &'static str,
    /// What one must know.
    pub context: &'static str,
    /// The text.
    pub text: &'static [Piece],
}

/// One block of a text.
pub enum Piece {
    /// A heading.
    Heading(&'static str),
    /// A paragraph.
    Paragraph(&'static str),
    /// A definition: term and meaning.
    Definition(&'static str, &'static str),
    /// A recommendation: words and addressee.
    Recommendation(&'static str, &'static str),
    /// A footnote to the block before it.
    Footnote(&'static str),
}

impl Piece {
    /// The block as a command words it.
    pub fn wording(&self) -> Wording {
        let text = |text: &str| text.to_owned();
        match self {
            Self::Heading(words) => Wording::Heading { text: text(words) },
            Self::Paragraph(words) => Wording::Paragraph { text: text(words) },
            Self::Definition(term, words) => Wording::Definition { term: text(term), text: text(words) },
            Self::Recommendation(words, addressee) => {
                Wording::Recommendation { text: text(words), addressee: text(addressee), due: None }
            }
            Self::Footnote(words) => Wording::Footnote { text: text(words) },
        }
    }
}

/// Not adopted, by one vote.
pub const HOSTING: Question = Question {
    title: "Héberger les forges des collectivités dans des services mutualisés",
    asked: "Faut-il recommander que les forges logicielles des collectivités soient hébergées par des services mutualisés ?",
    context: "Plusieurs organisations de la formation d'essai publient du code. Certaines ont leur propre forge, d'autres se servent de celle d'un tiers.",
    text: &[
        Piece::Heading("Constat"),
        Piece::Paragraph(
            "Chaque collectivité qui publie du code entretient aujourd'hui sa propre forge, ou confie son code à un service dont elle ne choisit ni les conditions ni la durée.",
        ),
        Piece::Definition("Forge", "Un service où l'on écrit, relit, discute et publie du code à plusieurs."),
        Piece::Heading("Recommandations"),
        Piece::Recommendation(
            "Ouvrir à toute collectivité une forge mutualisée, gouvernée par celles qui s'en servent.",
            "Autorité d'accueil (exemple)",
        ),
        Piece::Recommendation(
            "Publier chaque année le coût de la forge et la liste de ses usages.",
            "Autorité d'accueil (exemple)",
        ),
    ],
};

/// Adopted, and contested by two kinds.
pub const ACCESSIBILITY: Question = Question {
    title: "Demander une déclaration d'accessibilité avec chaque logiciel libre retenu",
    asked: "Faut-il demander une déclaration d'accessibilité avec chaque logiciel libre que retient une organisation de la formation ?",
    context: "Une déclaration d'accessibilité dit ce qui fonctionne, ce qui ne fonctionne pas, et à qui le signaler.",
    text: &[
        Piece::Heading("Constat"),
        Piece::Paragraph(
            "Un logiciel libre peut être corrigé par tous, mais seulement si l'on sait ce qui y manque. Peu de projets publient l'état de leur accessibilité.",
        ),
        Piece::Definition(
            "Déclaration d'accessibilité",
            "Un document daté qui dit, critère par critère, ce qui est conforme, ce qui ne l'est pas, et comment signaler un défaut.",
        ),
        Piece::Heading("Recommandations"),
        Piece::Recommendation(
            "Demander une déclaration d'accessibilité avant de retenir un logiciel, sans écarter ceux qui n'en ont pas encore.",
            "Organisations de la formation d'essai (exemple)",
        ),
        Piece::Recommendation(
            "Aider les projets à écrire la leur, par un modèle et deux heures d'accompagnement.",
            "Autorité d'accueil (exemple)",
        ),
    ],
};

/// In its call.
pub const PROTOCOLS: Question = Question {
    title: "Soutenir les protocoles ouverts de messagerie",
    asked: "Quels protocoles ouverts de messagerie la formation recommande-t-elle de soutenir, et comment ?",
    context: "Un protocole ouvert permet à des logiciels différents d'échanger sans dépendre d'un seul fournisseur. La question est de savoir lesquels soutenir d'abord.",
    text: &[
        Piece::Heading("Constat"),
        Piece::Paragraph(
            "Les organisations de la formation se servent d'au moins cinq messageries qui ne se parlent pas. Un protocole ouvert, plutôt qu'un logiciel commun, laisse à chacune le choix de ses outils.",
        ),
        Piece::Definition(
            "Protocole ouvert",
            "Une règle d'échange publiée, que chacun peut mettre en œuvre sans autorisation ni redevance, et dont l'évolution est discutée en public.",
        ),
        Piece::Definition(
            "Éditeur",
            "Toute organisation, entreprise, association ou administration, qui publie un logiciel et en assure l'entretien.",
        ),
        Piece::Heading("Ce que la formation recommande"),
        Piece::Recommendation(
            "Retenir, pour tout nouveau service de messagerie, un protocole ouvert mis en œuvre par au moins deux éditeurs indépendants.",
            "Organisations de la formation d'essai (exemple)",
        ),
        Piece::Recommendation(
            "Financer chaque année l'entretien d'au moins une bibliothèque libre qui met en œuvre un tel protocole.",
            "Autorité d'accueil (exemple)",
        ),
        Piece::Recommendation(
            "Publier les passerelles développées pour la transition sous une licence libre.",
            "Organisations de la formation d'essai (exemple)",
        ),
        Piece::Paragraph(
            "Ces recommandations ne désignent aucun produit. Elles seront relues un an après leur publication.",
        ),
        Piece::Footnote(
            "Le nombre de cinq messageries vient d'un questionnaire inventé pour la démonstration.",
        ),
    ],
};

/// Being written.
pub const PUBLIC_CODE: Question = Question {
    title: "Reconnaître qui édite un logiciel libre",
    asked: "Comment les organisations de la formation reconnaissent-elles, dans leurs achats et leurs dons, celles qui éditent les logiciels libres dont elles se servent ?",
    context: "Les appels d'offres parlent d'éditeurs sans dire qui l'est. Les organisations qui entretiennent un logiciel libre ne sont pas toujours celles qui le vendent.",
    text: &[
        Piece::Heading("De qui l'on parle"),
        Piece::Definition(
            "Éditeur",
            "Toute entreprise ou association qui publie un logiciel et en assure l'entretien.",
        ),
        Piece::Paragraph(
            "Un logiciel libre a souvent plusieurs éditeurs, et ceux qui l'installent n'en sont pas toujours.",
        ),
        Piece::Heading("Ce que la formation recommanderait"),
        Piece::Recommendation(
            "Nommer, dans chaque marché, les éditeurs des logiciels libres livrés.",
            "Organisations de la formation d'essai (exemple)",
        ),
        Piece::Recommendation(
            "Réserver une part de chaque marché à l'entretien, versée aux éditeurs eux-mêmes.",
            "Autorité d'accueil (exemple)",
        ),
        Piece::Paragraph("La recommandation 2 ne s'applique pas aux dons."),
    ],
};
