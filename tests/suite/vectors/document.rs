//! A page as a browser parses it: every element that the HTML5 tree builder makes, in the order in
//! which it makes them.

use std::cell::RefCell;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, QualName, local_name, ns};

/// An element: the end of its namespace, its name, its attributes.
#[derive(Debug)]
pub struct Element {
    pub namespace: String,
    pub name: String,
    pub attributes: Vec<(String, String)>,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }
}

/// The elements of a page, and whether it is read as a browser of 1998 would.
pub fn elements(html: &str) -> (Vec<Element>, bool) {
    let sink =
        html5ever::parse_document(Sink::default(), html5ever::ParseOpts::default()).one(html);
    let elements = sink
        .names
        .into_inner()
        .into_iter()
        .zip(sink.attributes.into_inner())
        .filter(|(name, _)| !name.local.is_empty());
    let elements = elements.map(|(name, attributes)| Element {
        namespace: name.ns.rsplit('/').next().unwrap_or_default().to_owned(),
        name: name.local.to_string(),
        attributes: attributes
            .into_iter()
            .map(|attribute| {
                (
                    attribute.name.local.to_string(),
                    attribute.value.to_string(),
                )
            })
            .collect(),
    });
    (elements.collect(), *sink.quirks.borrow())
}

/// Keeps what is made, and no tree: what an element is does not depend on where it ends up.
#[derive(Default)]
struct Sink {
    names: RefCell<Vec<QualName>>,
    attributes: RefCell<Vec<Vec<Attribute>>>,
    quirks: RefCell<bool>,
}

impl Sink {
    fn add(&self, name: QualName, attributes: Vec<Attribute>) -> (usize, QualName) {
        self.names.borrow_mut().push(name.clone());
        self.attributes.borrow_mut().push(attributes);
        (self.names.borrow().len() - 1, name)
    }

    fn nothing(&self) -> (usize, QualName) {
        self.add(QualName::new(None, ns!(), local_name!("")), Vec::new())
    }
}

impl TreeSink for Sink {
    type Handle = (usize, QualName);
    type Output = Self;
    type ElemName<'a> = &'a QualName;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: std::borrow::Cow<'static, str>) {}

    fn get_document(&self) -> Self::Handle {
        self.nothing()
    }

    fn elem_name<'a>(&'a self, target: &'a Self::Handle) -> &'a QualName {
        &target.1
    }

    fn create_element(
        &self,
        name: QualName,
        attributes: Vec<Attribute>,
        _: ElementFlags,
    ) -> Self::Handle {
        self.add(name, attributes)
    }

    fn create_comment(&self, _: StrTendril) -> Self::Handle {
        self.nothing()
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Self::Handle {
        self.nothing()
    }

    fn append(&self, _: &Self::Handle, _: NodeOrText<Self::Handle>) {}

    fn append_based_on_parent_node(
        &self,
        _: &Self::Handle,
        _: &Self::Handle,
        _: NodeOrText<Self::Handle>,
    ) {
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Self::Handle) -> Self::Handle {
        target.clone()
    }

    fn same_node(&self, one: &Self::Handle, other: &Self::Handle) -> bool {
        one.0 == other.0
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        *self.quirks.borrow_mut() |= mode != QuirksMode::NoQuirks;
    }

    fn append_before_sibling(&self, _: &Self::Handle, _: NodeOrText<Self::Handle>) {}

    fn add_attrs_if_missing(&self, target: &Self::Handle, attributes: Vec<Attribute>) {
        self.attributes.borrow_mut()[target.0].extend(attributes);
    }

    fn remove_from_parent(&self, _: &Self::Handle) {}

    fn reparent_children(&self, _: &Self::Handle, _: &Self::Handle) {}
}
