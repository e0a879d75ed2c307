//! Every page that the demonstration's site map and pages lead to answers, in both languages, with every word said.

use std::collections::BTreeSet;

use crate::{http::Client, program::Server};

/// The own links of a page, without fragments.
fn links(body: &str) -> BTreeSet<String> {
    body.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|href| href.starts_with('/') && !href.starts_with("//"))
        .map(|href| href.split('#').next().unwrap_or_default().replace("&amp;", "&").replace("&#38;", "&"))
        .filter(|href| !href.contains("lang="))
        .collect()
}

#[test]
fn every_page_that_a_visitor_can_come_to_answers_in_both_languages() {
    let server = Server::demo();
    for language in ["fr", "en"] {
        let mut client = Client::new(server.at);
        client.get(&format!("/?lang={language}"));
        let mut seen = BTreeSet::new();
        let mut ahead: Vec<String> = vec!["/".into(), "/plan".into()];
        while let Some(path) = ahead.pop() {
            if !seen.insert(path.clone()) || seen.len() > 400 {
                continue;
            }
            let answer = client.get(&path);
            assert!(matches!(answer.status, 200 | 303), "{path} answers {}", answer.status);
            if answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
                assert!(answer.body.contains(&format!("<html lang=\"{language}\"")), "{path}");
                assert!(answer.body.len() <= 60_000, "{path} weighs {}", answer.body.len());
                assert_eq!(answer.body.matches("<h1").count(), 1, "{path}");
                ahead.extend(links(&answer.body));
            }
        }
        assert!(seen.len() > 40, "only {} pages were found", seen.len());
    }
}
