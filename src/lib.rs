//! Commonweal turns a git repository of Markdown into a hub: a static site in which every page says
//! who wrote it and under which licence.
//!
//! A hub is a value, and a page is a pure function of it. Reading files and history touches the
//! world; then a [`hub::Hub`] is made once and never changed; then every file of the site is one
//! independent function of it, named by its path in the output:
//!
//! ```text
//! load::load            a folder or a git tree          → Sources
//! history::git::read    its commits                     → Log          (at the same time)
//! hub::Hub::new         Config + Sources + Log          → Hub          (pages, people, links, credit)
//! check::check          Hub                             → findings
//! pages::outputs        Hub                             → the list of files
//! render::Renderer      Hub + Theme, one file of them   → bytes        (on every thread)
//! write::Folder         path, bytes                     → the disk, where they differ
//! ```
//!
//! [`pipeline`] is the first half of this on one screen, and [`site::build`] the whole. `build`
//! renders every file, `serve` the one that a browser asks for, tests read hubs and histories from
//! text.
//!
//! # The modules, in reading order
//!
//! A module knows only those above it. Those marked *world* may touch files, clock, network and
//! processes; nothing else does.
//!
//! - [`paths`]: a path in the repository, a path in the output, an address of the site: three types
//! - [`digest`]: a short name for what something was made from
//! - [`progress`]: how far a run is, for whoever waits
//! - [`excerpt`]: the beginning or the end of a text, with whole characters
//! - [`privacy`]: a stranger's text as a page, a terminal, a log, Markdown, CSV, JSON, BibTeX, a
//!   calendar or a picture may show it
//! - [`words`]: what a word is, for every number of words
//! - [`json`]: JSON with a line for each entry
//! - [`diagnostic`]: what we tell people about their files: what is wrong, where, why it matters,
//!   what to do
//! - [`rules`]: rules whose findings are made before there is a hub to check, or beside it
//! - [`sources`]: the hub's files by path, texts with line lookup
//! - [`report`]: the findings of a run with lines and columns, in one file for each format
//! - [`yaml`]: YAML as a tree that knows where everything is written, within a budget
//! - [`fields`]: a YAML map read key by key; a mistake is a finding and the rest is read
//! - [`dialects`]: Markdown of other programs: by what it is known, and what becomes of what is not
//!   read
//! - [`front_matter`]: where it ends and the text begins
//! - [`license`]: SPDX expressions as people write them, and which licence may flow into which
//! - [`photo`]: pictures without what tells where they were taken
//! - [`recording`]: films, sounds and documents without the addresses and places in their metadata
//! - [`forge`]: addresses at the site that hosts the repository: edit, new file, commit, pull
//!   request
//! - [`language`]: language tags in the names of files and folders, and where translations are
//! - [`generator`]: what the settings of other generators say of a repository: folder, name,
//!   navigation, what they withhold
//! - [`config`]: hub.yaml, as written → as checked
//! - [`markdown`]: text → facts (headings, links, words) → safe HTML
//! - [`bibliography`]: lists of works that texts cite, and a work as lists of references have it
//! - [`repo`]: the git repository of a hub, its branches, and why one is not read (*world*)
//! - [`drawing`]: pictures that are text (SVG): what in them loads, runs or tells a place
//! - [`sniff`]: whether a file's first bytes are what its name says
//! - [`card`]: pictures that other sites show where a page is linked
//! - [`reuse`]: licences and authors of files, as tags of the REUSE specification state them
//! - [`load`]: a folder or a git tree → sources (*world*)
//! - [`history`]: commits → who changed what; reading git and what was kept of it are its only
//!   parts in the *world*
//! - [`calls`]: what a community asks for and the records by which it is judged, as their files say
//!   it; how opinions are counted
//! - [`redaction`]: the names of those who are not to be named, taken out of what others wrote
//! - [`hub`]: configuration, sources and history → the hub
//! - [`search`]: pages → the index by which readers find them, in their browser and on the command
//!   line
//! - [`credits`]: who is credited for what, and why, in one file for each format
//! - [`audit`]: which changes nobody certified, in one file for each format
//! - [`standings`]: how calls stand: a table, words and JSON; what is missing next, and who should
//!   review what
//! - [`check`]: rules over the hub and over a change to it, one file each with its documentation
//! - [`schema`]: the keys of hub.yaml, pages, profiles and calls, as JSON Schema and as the manual's page
//! - [`review`]: a change to the hub, judged by the branch's own rules and told apart from what was
//!   there before
//! - [`submissions`]: what strangers propose: where each proposal stands and what the checks say of
//!   it
//! - [`view`]: what templates may see: the theme author's reference
//! - [`pages`]: every kind of output, and its view
//! - [`theme`]: templates, assets and words, each falling back to the theme that it extends
//!   (*world*)
//! - [`render`]: hub and theme → the bytes of one output
//! - [`write`](mod@write): output → folder: only what changed, each file whole (*world*)
//! - [`publish`]: a built site → a commit on a branch, and its push (*world*)
//! - [`pipeline`]: the phases in order (*world*)
//! - [`site`]: the whole of it: opened, judged, rendered, written (*world*)
//! - [`serve`]: the preview (*world*)
//! - [`init`]: the first files of a hub: settings, a page, how to contribute, workflows
//! - [`demo`]: the example hub as a repository (*world*)
//! - [`commands`]: the command line (*world*)
//!
//! # What never happens
//!
//! The suite and the linter hold most of these.
//!
//! - Content is never executed: no templates in pages, no includes, no symbolic links followed, no
//!   HTML outside the allow-list of [`markdown`].
//! - Content never stops a run: parsing gives the best value and its findings. A contributor's
//!   mistake is a [`diagnostic::Diagnostic`], an operator's an error with a hint, and only ours is
//!   a panic.
//! - An e-mail address never reaches the output: types that hold one have no `Serialize`, and their
//!   `Debug` hides it.
//! - [`markdown`] never knows a file or the hub; where a link leads is asked of the caller, so that
//!   one resolver serves pages, checks and backlinks.
//! - [`check`], [`pages`] and [`theme`] never know each other.
//! - [`history`] never starts a git process, and never asks git once per file.
//! - Only [`commands`] prints; only `main` ends the process.
//! - Neither the clock nor the order of a hash map reaches the output: the same commit gives the
//!   same bytes.
//! - No page loads anything from another host but those that hub.yaml names, and none needs
//!   JavaScript to be read.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")
)]
#![cfg_attr(
    test,
    allow(
        clippy::too_many_lines,
        reason = "a test tells one story, from its hub to what is expected"
    )
)]

pub mod paths;
pub mod digest;
pub mod progress;
pub mod excerpt;
pub mod privacy;
pub mod words;
pub mod json;
pub mod diagnostic;
pub mod rules;
pub mod sources;
pub mod report;
pub mod yaml;
pub mod fields;
pub mod dialects;
pub mod front_matter;
pub mod license;
pub mod photo;
pub mod recording;
pub mod forge;
pub mod language;
pub mod generator;
pub mod config;
pub mod markdown;
pub mod bibliography;
pub mod repo;
pub mod drawing;
pub mod sniff;
pub mod card;
pub mod reuse;
pub mod load;
pub mod history;
pub mod calls;
pub mod redaction;
pub mod hub;
pub mod search;
pub mod credits;
pub mod audit;
pub mod standings;
pub mod check;
pub mod schema;
pub mod review;
pub mod submissions;
pub mod view;
pub mod pages;
pub mod theme;
pub mod render;
pub mod write;
pub mod publish;
pub mod pipeline;
pub mod site;
pub mod serve;
pub mod init;
pub mod demo;
pub mod commands;
