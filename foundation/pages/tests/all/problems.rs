//! Problems: the same words for the page, the API and the command line.

use pluriel_council::{Actor, FieldError, Instant, Refusal, RefusalKind, access};
use pluriel_pages::{Problem, Theme, component::Link, error_page, status};
use pluriel_speech::{Arg, Language, Source};

use crate::{speech, speech_with};

const ROOM: Source = Source {
    room: "opinions",
    fr: "opinions-call-closed = L'appel est clos\n    .why = Il s'est clos le { $at }.\n    .instead = Écrivez un commentaire.\n",
    en: "opinions-call-closed = The call is closed\n    .why = It closed on { $at }.\n    .instead = Write a comment.\n",
};

fn refusal() -> Refusal {
    let at: Instant = "2025-12-05T23:00:00Z".parse().unwrap();
    Refusal::conflict("opinions-call-closed")
        .with("at", Arg::Deadline(at))
        .field(FieldError::new("position", "field-required"))
}

#[test]
fn a_refusal_becomes_a_problem_in_the_readers_language() {
    for language in Language::ALL {
        let problem = Problem::of(&refusal(), &speech_with(&[ROOM], language));
        insta::assert_snapshot!(format!("problem-{language}"), problem.to_json());
    }
}

#[test]
fn each_kind_of_refusal_has_its_status() {
    let statuses = [
        (RefusalKind::Forbidden, 403),
        (RefusalKind::NotFound, 404),
        (RefusalKind::Conflict, 409),
        (RefusalKind::Invalid, 422),
        (RefusalKind::TooMany, 429),
    ];
    for (kind, expected) in statuses {
        assert_eq!(status(kind), expected);
    }
}

#[test]
fn what_the_access_table_refuses_is_named() {
    let fr = speech(Language::Fr);
    for action in access::Action::all().filter(|action| !access::allows(*action, &Actor::Visitor, |_| false))
    {
        let refused = access::require(action, &Actor::Visitor, |_| false).unwrap_err();
        let problem = Problem::of(&refused, &fr);
        assert_eq!(problem.status, 403);
        assert!(problem.why.contains(fr.say(&format!("access-action-{}", action.name()))), "{}", problem.why);
        assert!(!problem.instead.is_empty());
        assert_eq!(problem.kind, "/problemes/access-sign-in");
    }
    let refused = access::require(access::Action::Publish, &Actor::Pluriel, |_| false).unwrap_err();
    assert_eq!(Problem::of(&refused, &fr).title, "Vous ne pouvez pas faire cela");
    assert_eq!(fr.words().missing(), Vec::<String>::new());
}

#[test]
fn every_status_has_its_page_with_ways_out() {
    let theme = Theme::neutral();
    for language in Language::ALL {
        let speech = speech(language);
        for status in [400, 403, 404, 405, 408, 409, 413, 422, 429, 500, 503, 418, 502] {
            let problem = Problem::of_status(status, &speech);
            assert_eq!(problem.status, status);
            assert!(!problem.why.is_empty() && !problem.instead.is_empty(), "{status}");
            let page = error_page(&problem, &[Link::new("/", "Accueil")], &theme, &speech);
            assert_eq!(page.title, problem.title);
            assert!(page.is_private);
            for words in [&problem.why, &problem.instead, &"href=\"/\"".to_owned()] {
                assert!(page.body.as_str().contains(words.as_str()), "{status}: {words}");
            }
        }
        assert_eq!(speech.words().missing(), Vec::<String>::new());
    }
}
