//! What was typed, given back when the form that it came from cannot show it: the session ended, the page was old.

use askama::Template;
use pluriel_pages::Html;

use crate::{Fields, KEY_FIELD, TOKEN_FIELD, Visit};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<h2>{{ title }}</h2><p>{{ help }}</p>
<form method="post" action="{{ action }}">
<input type="hidden" name="csrf" value="{{ csrf }}"><input type="hidden" name="key" value="{{ key }}">
{% for (name, value) in fields %}{% if value.len() > 40 %}<p><label for="t-{{ loop.index }}">{{ name }}</label><textarea id="t-{{ loop.index }}" name="{{ name }}" rows="8">
{{ value }}</textarea></p>{% else %}<p><label for="t-{{ loop.index }}">{{ name }}</label><input id="t-{{ loop.index }}" name="{{ name }}" value="{{ value }}"></p>{% endif %}{% endfor %}
<button class="button button-main" type="submit">{{ send }}</button></form>"#
)]
struct Again<'a> {
    title: &'a str,
    help: &'a str,
    send: &'a str,
    action: &'a str,
    csrf: String,
    key: String,
    fields: Vec<(&'a str, &'a str)>,
}

/// A form that sends the same values again with this visitor's own token; the key stays, so that what was recorded in
/// spite of all is not recorded twice.
pub fn again(visit: &Visit, typed: &Fields) -> Html {
    let say = |id| visit.speech.say(id);
    let key = typed.raw(KEY_FIELD);
    Html::of(&Again {
        title: say("web-typed"),
        help: say("web-typed.help"),
        send: say("web-typed.again"),
        action: &visit.path,
        csrf: visit.form_token(),
        key: if key.is_empty() { crate::key::fresh() } else { key.to_owned() },
        fields: typed.iter().filter(|(name, _)| *name != TOKEN_FIELD && *name != KEY_FIELD).collect(),
    })
}
