//! What of other dialects is not read: what it is called, what becomes of it, and what to do.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Severity;

/// A construct that readers do not see as its author meant it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Construct {
    /// A comment that the other program never shows: `%% … %%`, `{/* … */}`, `{% comment %}`.
    Comment,
    /// `{% … %}`.
    LiquidTag,
    /// `{{ … }}` of Liquid.
    LiquidOutput,
    /// `{: .x }`, `{ .x #y }`.
    Attributes,
    /// `{{< … >}}` and `{{% … %}}`.
    Shortcode,
    /// A file that would be put in: `--8<--`, `<<<`, `@[code]`, `{{#include}}`.
    Snippet,
    /// The same within code.
    CodeSnippet,
    /// A shortcode of Hugo within code, where it counts, too.
    CodeShortcode,
    /// `:material-home:`.
    Icon,
    /// `*[HTML]: …`.
    Abbreviation,
    /// `:::name` of a kind that nobody knows here.
    Container,
    /// `{{ … }}` of a page's program.
    Interpolation,
    /// `import` and `export`.
    Module,
    /// `<Tabs>`.
    Component,
    /// `[@key]`.
    Citation,
    /// `{{template}}`.
    Template,
    /// `{| … |}`.
    WikiTable,
    /// A file that would be put in, and whose name and path are told: `[!INCLUDE [name](path)]`.
    Include,
    /// Text for some readers only: `::: moniker range="…"`.
    Version,
    /// A name of a program that another tool knows a page for: `<xref:Name>`.
    Reference,
    /// `{{Compat}}`.
    Macro,
    /// A second block of front matter below the first.
    SecondMatter,
    /// An element that Vue's directives fill.
    LiveExample,
    /// A drawing as text: ```` ```mermaid ````.
    Diagram,
    /// The place of a list of all tags with their pages: `<!-- material/tags -->`.
    TagIndex,
}

/// What becomes of a construct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Treatment {
    /// It is left out, with what it holds.
    Dropped,
    /// Its marks are left out; the text that it holds stays.
    Unwrapped,
    /// It is shown as it was typed.
    Shown,
    /// A link to what it names is in its place.
    Linked,
    /// Its text is shown, and leads nowhere.
    Unlinked,
}

impl Construct {
    /// What it is called, what becomes of it, how much that matters, and what to do.
    pub fn told(self) -> (&'static str, Treatment, Severity, &'static str) {
        let severity = match self {
            Self::Comment => Severity::Warning,
            _ => Severity::Info,
        };
        (self.name(), self.treatment(), severity, self.help())
    }

    fn name(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::LiquidTag => "template tag",
            Self::LiquidOutput => "template variable",
            Self::Attributes => "attribute list",
            Self::Shortcode => "shortcode",
            Self::Snippet | Self::Include => "inclusion of another file",
            Self::CodeSnippet => "inclusion of another file in code",
            Self::CodeShortcode => "shortcode in code",
            Self::Icon => "icon",
            Self::Abbreviation => "abbreviation",
            Self::Container => "container of an unknown kind",
            Self::Interpolation => "expression",
            Self::Module => "module line",
            Self::Component => "component",
            Self::Citation => "citation",
            Self::Template => "template",
            Self::WikiTable => "table of a wiki",
            Self::Version => "mark of a text for some versions only",
            Self::Reference => "reference by name",
            Self::Macro => "macro",
            Self::SecondMatter => "second front matter",
            Self::LiveExample => "live example",
            Self::Diagram => "diagram",
            Self::TagIndex => "list of tags",
        }
    }

    fn treatment(self) -> Treatment {
        match self {
            Self::Comment
            | Self::LiquidTag
            | Self::LiquidOutput
            | Self::Attributes
            | Self::Snippet
            | Self::Icon
            | Self::Abbreviation
            | Self::Module
            | Self::Macro
            | Self::SecondMatter
            | Self::LiveExample
            | Self::TagIndex => Treatment::Dropped,
            Self::Shortcode | Self::Container | Self::Component | Self::Version => {
                Treatment::Unwrapped
            }
            Self::CodeSnippet
            | Self::CodeShortcode
            | Self::Interpolation
            | Self::Citation
            | Self::Template
            | Self::WikiTable
            | Self::Diagram => Treatment::Shown,
            Self::Include => Treatment::Linked,
            Self::Reference => Treatment::Unlinked,
        }
    }

    fn help(self) -> &'static str {
        match self {
            Self::Comment => {
                "Take notes that are not for readers out of the page: everybody can read the file and its history."
            }
            Self::LiquidTag
            | Self::LiquidOutput
            | Self::Shortcode
            | Self::Interpolation
            | Self::Component
            | Self::Template => {
                "Write what readers should see as plain Markdown; put it between backticks if it is meant as text."
            }
            Self::Attributes => "Take it out, or keep it for the other program: it does no harm.",
            Self::Snippet => "Copy the text to here, or link the file: pages include no files.",
            Self::CodeSnippet => "Copy the code to here, or link the file: pages include no files.",
            Self::CodeShortcode => {
                "Write the value that readers need into the code; `{{</* name */>}}` says that one is meant as text."
            }
            Self::Icon => "Write a word or an emoji instead.",
            Self::Abbreviation => "Write `<abbr title=\"…\">` where the word is.",
            Self::Container => "Use a known kind such as `note`, `tip`, `warning`, `details`.",
            Self::Module => "Take it out: pages hold no programs.",
            Self::Citation => "Write a footnote: `[^key]`, and `[^key]: Author, Title` below.",
            Self::WikiTable => "Write it as a table of Markdown.",
            Self::Include => {
                "Copy the text to here if readers need it in this place: pages include no files."
            }
            Self::Version => {
                "Say in the text which version it is for: readers see all versions, one below the other."
            }
            Self::Reference => "Link the page or the address where readers find it.",
            Self::Macro => "Write what readers should see as plain Markdown, or take it out.",
            Self::SecondMatter => "Move its keys into the block above it, and delete the rest.",
            Self::LiveExample => {
                "Describe in words what it shows, or put a picture in its place: pages run no programs."
            }
            Self::Diagram => {
                "Put a picture of it beside its text, for readers and for those who reuse the page."
            }
            Self::TagIndex => {
                "Take it out, or link categories here (`[[:Category:Name]]`): the site has a page that lists all of them."
            }
        }
    }
}
