//! The theme: how pages look. One is built in, neutral; an operator may add a folder that replaces its tokens, its header,
//! its footer and the template of each named component (`docs/operators/themes.md`).

mod assets;
mod contrast;
mod folder;
mod refused;
mod tokens;

use std::collections::BTreeMap;

use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};

use crate::{
    Html,
    component::{self, Component},
    html::escape_into,
};

pub use assets::{Asset, Module};
pub use contrast::{Colour, contrast};
pub use folder::ThemeFolder;
pub use refused::ThemeRefused;
pub(crate) use tokens::COLLEGES;
pub use tokens::{Scheme, Tokens};

/// How pages look. Shared by all requests.
pub struct Theme {
    name: String,
    /// The templates that an operator replaced; none in the built-in theme.
    replaced: Option<Environment<'static>>,
    assets: BTreeMap<String, Asset>,
    stylesheet: String,
    modules: BTreeMap<Module, String>,
    warnings: Vec<String>,
}

impl Theme {
    /// The built-in theme.
    pub fn neutral() -> Self {
        let mut theme = Self {
            name: "neutral".to_owned(),
            replaced: None,
            assets: BTreeMap::new(),
            stylesheet: String::new(),
            modules: BTreeMap::new(),
            warnings: Vec::new(),
        };
        theme.stylesheet = theme.add(Asset::stylesheet(""));
        for module in Module::ALL {
            let href = theme.add(module.asset());
            theme.modules.insert(module, href);
        }
        theme.add(Asset::icon());
        theme
    }

    /// A theme of an operator's folder. Every template is tried with samples; what does not render is refused with its
    /// file and line, so that no page fails later.
    pub fn from_folder(folder: &ThemeFolder) -> Result<Self, ThemeRefused> {
        let mut theme = Self::neutral();
        theme.name.clone_from(&folder.name);
        if let Some(css) = &folder.tokens {
            let tokens = Tokens::parse(css).map_err(|error| error.in_file("tokens.css"))?;
            theme.warnings = tokens.over_the_built_in().faint_pairs();
            let built_in = std::mem::take(&mut theme.stylesheet);
            theme.assets.remove(built_in.rsplit('/').next().unwrap_or_default());
            theme.stylesheet = theme.add(Asset::stylesheet(css));
        }
        let mut files = BTreeMap::new();
        for (name, bytes) in &folder.files {
            let href = theme.add(Asset::of_theme(name, bytes.clone())?);
            files.insert(name.clone(), href);
        }
        theme.replaced = templates(folder, files)?;
        Ok(theme)
    }

    fn add(&mut self, asset: Asset) -> String {
        let href = asset.href();
        self.assets.insert(asset.name.clone(), asset);
        href
    }

    /// The theme's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What an operator should know of the theme although it is accepted: pairs of colours that are hard to tell apart.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Draws a component: by the operator's template if there is one, else by the built-in one.
    pub fn html<C: Component>(&self, component: &C) -> Html {
        self.replacement(component).unwrap_or_else(|| component.plain())
    }

    fn replacement<C: Component>(&self, component: &C) -> Option<Html> {
        let template = self.replaced.as_ref()?.get_template(C::NAME).ok()?;
        template.render(Value::from_serialize(component)).ok().map(Html::trusted)
    }

    /// Whether the operator's theme draws this component.
    pub fn replaces(&self, component: &str) -> bool {
        self.replaced.as_ref().is_some_and(|templates| templates.get_template(component).is_ok())
    }

    /// The address of the one stylesheet.
    pub fn stylesheet(&self) -> &str {
        &self.stylesheet
    }

    /// The address of a module.
    pub fn module(&self, module: Module) -> &str {
        self.modules.get(&module).map_or("", String::as_str)
    }

    /// A static file by its name, which holds a hash of its content: it may be kept for ever.
    pub fn asset(&self, name: &str) -> Option<&Asset> {
        self.assets.get(name)
    }

    /// Every static file, by name.
    pub fn assets(&self) -> impl Iterator<Item = &Asset> {
        self.assets.values()
    }
}

/// Prepares and tries the templates of a folder.
fn templates(
    folder: &ThemeFolder,
    files: BTreeMap<String, String>,
) -> Result<Option<Environment<'static>>, ThemeRefused> {
    if folder.templates.is_empty() {
        return Ok(None);
    }
    let mut environment = engine();
    environment.add_function("file", move |name: String| {
        files.get(&name).cloned().ok_or_else(|| {
            let known: Vec<&str> = files.keys().map(String::as_str).collect();
            minijinja::Error::new(
                minijinja::ErrorKind::InvalidOperation,
                format!("no file {name} in the theme's folder files (there are: {})", known.join(", ")),
            )
        })
    });
    let known = component::all();
    for (name, (path, source)) in &folder.templates {
        let Some(component) = known.iter().find(|component| component.name == name) else {
            let names: Vec<_> = known.iter().map(|component| component.name).collect();
            return Err(ThemeRefused::UnknownComponent { file: path.clone(), names: names.join(", ") });
        };
        environment
            .add_template_owned(name.clone(), source.clone())
            .map_err(|error| ThemeRefused::template(path, &error))?;
        let template =
            environment.get_template(name).map_err(|error| ThemeRefused::template(path, &error))?;
        for sample in &component.samples {
            template.render(sample).map_err(|error| ThemeRefused::template(path, &error))?;
        }
    }
    Ok(Some(environment))
}

/// The engine of replaced templates: strict, and escaping exactly as the built-in ones do.
pub(crate) fn engine() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_formatter(|out, state, value| {
        if value.is_safe() || value.as_str().is_none() {
            return minijinja::escape_formatter(out, state, value);
        }
        let mut markup = String::new();
        escape_into(&mut markup, value.as_str().unwrap_or_default());
        out.write_str(&markup).map_err(minijinja::Error::from)
    });
    environment
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Theme")
            .field("name", &self.name)
            .field("stylesheet", &self.stylesheet)
            .finish_non_exhaustive()
    }
}
