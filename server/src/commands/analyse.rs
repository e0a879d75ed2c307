//! `pluriel analyse` and `pluriel synthesise`: the opinion mathematics on files.

use std::process::ExitCode;

use pluriel_analysis::{Language, cli as analysis};

use pluriel_deliberation::colleges::Thresholds;

use crate::cli::{Analyse, Lang, Method, Synthesise};

/// Analyses a folder.
pub fn analyse(asked: Analyse) -> ExitCode {
    let method = match asked.method {
        Method::Pluriel => analysis::Method::Pluriel,
        Method::PolisCold => analysis::Method::PolisCold,
    };
    let language = language(asked.lang);
    let Analyse { folder, json, svg, quorum, organisation_cap, .. } = asked;
    let thresholds = Thresholds { quorum, organisation_cap };
    analysis::analyse(&analysis::Analyse { folder, json, svg, method, language, thresholds })
}

/// Makes a consultation.
pub fn synthesise(asked: Synthesise) -> ExitCode {
    let Synthesise { participants, statements, votes, groups, folder, seed, lang } = asked;
    let language = language(lang);
    analysis::synthesise(&analysis::Synthesise {
        participants,
        statements,
        votes,
        groups,
        folder,
        seed,
        language,
    })
}

fn language(lang: Lang) -> Language {
    match lang {
        Lang::Fr => Language::French,
        Lang::En => Language::English,
    }
}
