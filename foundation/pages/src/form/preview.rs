//! What was typed, as it will be published.

use askama::Template;
use pluriel_speech::Speech;

use super::{Field, Form};
use crate::Html;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<section class="preview" id="apercu" tabindex="-1" aria-labelledby="apercu-titre"><h2 id="apercu-titre">{{ title }}</h2>
<p class="help">{{ help }}</p>
{% for (label, words) in texts %}<h3>{{ label }}</h3><div class="prose">{{ words }}</div>{% endfor %}
{% if texts.is_empty() %}<p>{{ nothing }}</p>{% endif %}</section>"#
)]
struct Preview<'a> {
    title: &'a str,
    help: &'a str,
    nothing: &'a str,
    texts: Vec<(&'a str, Html)>,
}

impl Form {
    /// Shows what is typed as it will be published, above the fields. The form leads back to it.
    #[must_use]
    pub fn previewed(mut self) -> Self {
        self.is_previewed = true;
        self
    }

    pub(super) fn offers_preview(&self) -> bool {
        self.fields.iter().any(Field::is_published)
    }

    pub(super) fn preview(&self, speech: &Speech) -> Html {
        if !self.is_previewed {
            return Html::empty();
        }
        let texts = self.fields.iter().filter_map(|field| Some((field.label(), field.preview()?)));
        Html::of(&Preview {
            title: speech.say("preview-title"),
            help: speech.say("preview-title.help"),
            nothing: speech.say("preview-title.nothing"),
            texts: texts.collect(),
        })
    }
}
