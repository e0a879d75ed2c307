//! The letter with link and code. Its secrets are in no event, no row and no log.

use pluriel_council::people::Person;
use pluriel_mail::Letter;
use pluriel_web::Site;

use super::{DESK, Secrets};

/// Sends it in the background: the page answers in the same time whether there is somebody to write to or not. Its link
/// leads on to `back`, an own path.
pub fn leave(site: &Site, person: &Person, secrets: &Secrets, back: &str) {
    site.leave(letter(site, person, secrets, back));
}

fn letter(site: &Site, person: &Person, secrets: &Secrets, back: &str) -> Letter {
    let snapshot = site.house().snapshot();
    let language = person.language.parse().unwrap_or_else(|_| site.facts(&snapshot).language);
    let speech = site.speech(&snapshot, language);
    let council = site.facts(&snapshot).name;
    let mut link = secrets.address(site.public_url());
    if back != DESK {
        link.push_str("?retour=");
        link.extend(form_urlencoded::byte_serialize(back.as_bytes()));
    }
    let quotes = [
        ("council", council.as_str().into()),
        ("name", person.name.as_str().into()),
        ("link", link.as_str().into()),
        ("code", secrets.spaced_code().into()),
    ];
    Letter {
        id: format!("sign-in-{}", &pluriel_web::cookies::hash(&secrets.link).hex()[..16]),
        to: person.email.clone(),
        name: person.name.clone(),
        subject: speech.with("sign-in-letter.subject", &quotes),
        body: speech.with("sign-in-letter", &quotes),
        unsubscribe: None,
    }
}

/// The words of the letter, for the secretariat to hand over in another way.
pub fn words(site: &Site, person: &Person, secrets: &Secrets) -> String {
    letter(site, person, secrets, DESK).body
}
