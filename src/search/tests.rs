//! Tests of the index.

use super::*;

mod format;
mod kept;
mod locality;
mod terms;

/// Words with natural frequencies: the first are the most frequent.
const WORDS: &str = "the of and shell crab crabs tide pool pools rock sea seaweed barnacle mussels \
    limpet anemone starfish urchin sand beach waves storm wind salt water fish fishing boats net \
    harbour lighthouse gull tern puffin seals whale kelp algae plankton current deep shallow lives \
    café naïve Étoile l'eau œuvre 寄居蟹 海边 ヤドカリ 바닷가 ปูเสฉวน ชายทะเล الكتاب والبحر 𠮷野家 𐐀𐐨 \u{FFFD}x ﬁsh";

/// Numbers that are the same in every run.
pub(super) struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 20) as usize % most.max(1)
    }

    fn text(&mut self, words: usize) -> String {
        let known: Vec<&str> = WORDS.split_whitespace().collect();
        let mut text = String::new();
        for _ in 0..words {
            let few = self.below(known.len()) + 1;
            text += known[self.below(few)];
            // Some words are on a few pages only.
            if self.below(8) == 0 {
                text += &format!("{} rare{}", self.below(9), self.below(4000));
            }
            text.push(' ');
        }
        text
    }
}

/// A page of a made-up hub, as texts.
#[derive(Clone)]
pub(super) struct Page {
    pub(super) shown: Shown,
    pub(super) people: Vec<Person>,
    pub(super) texts: Vec<(Part, String)>,
}

impl Page {
    fn record(&self) -> Record {
        let texts = self.texts.iter().map(|(part, text)| (*part, text.as_str()));
        Record::new(&Document {
            shown: self.shown.clone(),
            people: self.people.clone(),
            texts: texts.collect(),
        })
    }
}

pub(super) fn pages(many: usize) -> Vec<Page> {
    (0..many).map(page).collect()
}

/// The page of that number, whatever the others are.
pub(super) fn page(number: usize) -> Page {
    let mut dice =
        Dice(0x9E37_79B9_7F4A_7C15 ^ (number as u64 + 1).wrapping_mul(0xD1B5_4A32_D192_ED03));
    let words = 1 + dice.below(3);
    Page {
        shown: Shown {
            url: format!("/page-{number}/"),
            title: dice.text(words),
            summary: dice.text(6),
            sort: Sort::Article,
            categories: vec![["Crabs", "Étoiles", "蟹"][number % 3].to_owned()],
            aliases: if number.is_multiple_of(7) {
                vec![dice.text(2)]
            } else {
                Vec::new()
            },
        },
        people: vec![Person {
            id: format!("ada-{}", number % 5),
            name: "Ada Marsh".to_owned(),
        }],
        texts: vec![
            (Part::Heading, dice.text(3)),
            (Part::Text, dice.text(120)),
            (
                Part::Code,
                "fn count_shells(crab: &str) -> usize { 2 }".to_owned(),
            ),
        ],
    }
}

/// The index of pages in English.
pub(super) fn index(pages: &[Page]) -> Files {
    let records: Vec<Record> = pages.iter().map(Page::record).collect();
    files("en", &records.iter().collect::<Vec<_>>())
}
