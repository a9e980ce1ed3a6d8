// What the client finds is what a reader of every page would find.

import assert from "node:assert/strict";
import test from "node:test";
import { gzipSync } from "node:zlib";
import { asset, source } from "./assets.js";
import { index, stem } from "./encoder.js";

const core = await asset("search-core.js");

/** An index over these pages, and which files were asked for. */
function opened(pages, { language = "en", lost = () => false } = {}) {
  const made = index(language, pages);
  const asked = [];
  const load = async (path) => {
    asked.push(path);
    if (lost(path) || !made.files.has(path)) throw Error(path);
    return made.files.get(path);
  };
  return { ...made, asked, index: new core.Index(language, load), url: new Map([...made.slots].map(([url, slot]) => [slot, url])) };
}

const found = async (site, query, filters) => {
  const result = await core.search([site.index], query, filters);
  return { ...result, urls: result.hits.map(({ slot }) => site.url.get(slot)) };
};

/** Random numbers that are the same on every run. */
function random(seed) {
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor(seed / 2 ** 32 * below);
  };
}

function invented(count) {
  const pick = random(7);
  const syllables = ["ka", "lo", "mi", "ne", "ru", "sa", "to", "vi", "cra", "ber", "shel", "tid"];
  const words = Array.from({ length: 900 }, () => Array.from({ length: 1 + pick(3) }, () => syllables[pick(syllables.length)]).join("") + ["", "", "s", "ed"][pick(4)]);
  const word = () => words[Math.min(pick(900), pick(900), pick(900))];
  return Array.from({ length: count }, (_, at) => ({
    url: `/page-${at}/`, title: `${word()} ${word()}`, text: Array.from({ length: 20 + pick(60) }, word).join(" "), kind: pick(4),
    categories: [["Shells", "Sea Birds", "Tides"][pick(3)]], aliases: pick(3) ? [] : [word()],
  }));
}

/** Every page looked at, without an index. */
function scan(site, pages, query) {
  const words = core.parse(query), count = pages.length;
  const all = new Map();
  for (const levels of site.records.values()) for (const term of levels.keys()) all.set(term, (all.get(term) ?? 0) + 1);
  const scores = new Map(pages.map(({ url }) => [url, { url, score: 0, has: true }]));
  for (const { text, open } of words) {
    const known = all.has(text);
    const completions = [...all.keys()].filter((term) => open && text.length > 2 && term.startsWith(text) && !term.endsWith("*"))
      .sort((a, b) => all.get(b) - all.get(a) || (a < b ? -1 : 1)).slice(0, 40);
    const weight = (term) => {
      if (term === text) return 1;
      if (open && text.length < 4 && term === `${text}*`) return 0.8;
      if (/^=|\*$/.test(term)) return 0;
      return Math.max(known && stem(term) === stem(text) ? 0.85 : 0, completions.includes(term) ? 0.7 * Math.max(0.6, text.length / term.length) : 0);
    };
    const values = new Map();
    for (const [url, levels] of site.records) {
      const value = Math.max(...Array.from(levels, ([term, level]) => weight(term) * level));
      if (value) values.set(url, value);
    }
    const common = values.size * 2 > count;
    for (const page of scores.values()) {
      page.score += Math.log(1 + (count - values.size + 0.5) / (values.size + 0.5)) * (values.get(page.url) ?? 0) / 8;
      if (!values.has(page.url) && !common) page.has = false;
    }
  }
  return [...scores.values()].filter(({ score, has }) => has && score);
}

test("ranking is that of a scan of every page", async () => {
  const pages = invented(600);
  const site = opened(pages);
  assert.ok([...site.files.keys()].filter((path) => path.includes("/t/")).length > 3, "there are several shards");
  const pick = random(3);
  const text = (page) => page.text.split(" ");
  let compared = 0;
  for (let turn = 0; turn < 150; turn += 1) {
    const page = pages[pick(pages.length)], words = text(page);
    const query = [words[3] + " ", `${words[0]} ${words[7]} `, page.title, words[2].slice(0, 4), words[5].slice(0, 2), `${words[1]} ${words[4].slice(0, 3)}`][turn % 6];
    const expected = scan(site, pages, query).map((one) => ({ ...one, slot: site.slots.get(one.url) }))
      .sort((a, b) => b.score - a.score || a.slot - b.slot);
    const result = await found(site, query);
    const full = result.hits.filter(({ all }) => all);
    assert.equal(full.length, expected.length, `pages with all words of “${query}”`);
    full.forEach(({ score }, at) => assert.ok(Math.abs(score - expected[at].score) < 1e-9, `place ${at} of “${query}”: ${score}, not ${expected[at].score}`));
      if (expected.length) compared += 1;
  }
  assert.ok(compared > 120, `${compared} queries found something`);
});

test("the files give back what was put in", async () => {
  const site = opened(invented(300));
  const seen = new Map();
  for (const [path, bytes] of site.files) {
    if (!path.includes("/t/")) continue;
    for (const { term, df, groups } of core.shard(bytes)) {
      const here = groups.flatMap(([level, slots]) => slots.map((slot) => [slot, level]));
      assert.equal(df, here.length, term);
      seen.set(term, new Map(here));
    }
  }
  for (const [url, levels] of site.records) for (const [term, level] of levels) assert.equal(seen.get(term)?.get(site.slots.get(url)), level, `${term} of ${url}`);
});

const SMALL = [
  { url: "/hermit-crabs/", title: "Hermit crabs", summary: "They live in shells.", text: "A hermit crab looks for an empty shell and moves.", categories: ["Crustaceans"] },
  { url: "/shore-crab/", title: "Shore crab", text: "The green crab of the shore, without a hermit in sight.", aliases: ["Carcinus"], categories: ["Crustaceans"], kind: 0 },
  { url: "/tides/", title: "Tides", text: "The sea rises and falls. Fishing at low tide.", kind: 0 },
  { url: "/ja/", title: "寄居蟹", text: "寄居蟹は海辺に住む。" }, { url: "/th/", title: "ปูเสฉวน", text: "ปูเสฉวนอาศัยอยู่ชายทะเล" },
  { url: "/ar/", title: "السرطان", text: "السرطان الناسك يعيش في البحر" }, { url: "/category/crustaceans/", title: "Crustaceans", kind: 1 },
  ...Array.from({ length: 12 }, (_, at) => ({ url: `/other-${at}/`, title: `Other ${at}`, text: "nothing of interest" })),
];

test("words, forms, prefixes and slips", async () => {
  const site = opened(SMALL);
  const cases = {
    "hermit crabs": "/hermit-crabs/", "HERMIT  crab ": "/hermit-crabs/", carcinus: "/shore-crab/", tid: "/tides/", ti: "/tides/", t: "/tides/", shells: "/hermit-crabs/",
    hermti: "/hermit-crabs/", hremit: "/hermit-crabs/", ermit: "/hermit-crabs/", "hermitted ": "/hermit-crabs/", carcyrus: "/shore-crab/",
    寄居: "/ja/", 居蟹: "/ja/", 蟹: "/ja/", 寄居蟹は: "/ja/", ปูเสฉวน: "/th/", อาศัยอยู่: "/th/", سرطان: "/ar/", "l'hermit crab": "/hermit-crabs/",
  };
  for (const [query, url] of Object.entries(cases)) {
    const result = await found(site, query);
    const [first] = await core.records(result.hits.slice(0, 10), query);
    assert.equal(first?.url, url, query);
  }
  for (const query of ["", " ", "…", "zzzzz", "蟹居", "x".repeat(10_000), "<img onerror=x>", "=c:crustaceans *"]) await found(site, query);
  assert.deepEqual((await found(site, "蟹居")).urls, [], "units in another order");
  assert.deepEqual((await found(site, "x".repeat(10_000))).urls, []);
  const { hits } = await found(site, "hermit qqqqq ");
  assert.deepEqual(hits.map(({ all }) => all), [false, false], "pages that miss a word");
});

test("filters are terms", async () => {
  const site = opened(SMALL);
  assert.deepEqual((await found(site, "crab ", ["=c:crustaceans"])).urls.sort(), ["/hermit-crabs/", "/shore-crab/"]);
  assert.deepEqual((await found(site, "crustaceans", ["=k:category"])).urls, ["/category/crustaceans/"]);
  assert.deepEqual((await found(site, "crab ", ["=c:none"])).urls, []);
});

test("a frequent term is cut, and read to its end where that matters", async () => {
  const pages = Array.from({ length: 12_000 }, (_, at) => ({ url: `/${at}/`, title: `Page ${at}`, text: at % 12 < 5 ? `crab ${at % 5 ? "" : "tide"} ${at % 1000 ? "" : "moon"}` : "tide" }));
  const site = opened(pages);
  const rests = () => site.asked.filter((path) => path.includes("/l/"));
  assert.deepEqual([...site.files.keys()].filter((path) => path.includes("/l/")), ["en-18/l/scrab.bin"], "a term on more than half of the pages has no rest");
  let result = await found(site, "crab ");
  assert.deepEqual([result.total, result.more, rests().length], [5000, false, 0]);
  result = await found(site, "crab 17 ");
  assert.equal(rests().length, 1, "few pages have all");
  result = await found(site, "crab moon ");
  assert.equal(result.total, pages.filter(({ text }) => /crab.*moon/.test(text)).length);
  const fresh = opened(pages);
  result = await found(fresh, "crab tide ");
  assert.ok(result.total >= 10, "a word on most pages is not wanted");
  assert.equal(fresh.asked.filter((path) => path.includes("/l/")).length, 0);
  assert.equal(result.more, true);
});

test("files that are not there", async () => {
  let lost = (path) => path.includes("/t/");
  const site = opened(SMALL, { lost: (path) => lost(path) });
  let result = await found(site, "crab");
  assert.deepEqual([result.hits.length, site.index.failed], [0, true]);
  lost = () => false;
  result = await found(site, "crab");
  assert.deepEqual([result.hits.length > 1, site.index.failed], [true, false], "the next try asks again");
  const chunks = opened(SMALL, { lost: (path) => path.includes("/m/") });
  result = await found(chunks, "crab");
  assert.deepEqual(await core.records(result.hits, "crab"), []);
  assert.equal(chunks.index.failed, true);
  for (const [path, chunk] of site.files) if (path.includes("/m/")) site.files.set(path, chunk.filter(([, url]) => url !== "/shore-crab/"));
  result = await found(site, "crab");
  assert.deepEqual((await core.records(result.hits, "crab")).map(({ url }) => url), ["/hermit-crabs/"], "a record that is gone is left out");
  const nothing = opened(SMALL, { lost: () => true });
  result = await found(nothing, "crab");
  assert.deepEqual([result.hits.length, nothing.index.failed], [0, true]);
});

test("files that are not ours are refused", async () => {
  const site = opened(SMALL);
  const shards = [...site.files].filter(([path]) => path.includes("/t/"));
  const pick = random(5);
  const broken = (bytes) => [new Uint8Array(), bytes.slice(0, bytes.length / 2), new TextEncoder().encode("<!doctype html><title>Not found</title>"), bytes.map((byte) => byte ^ (pick(20) ? 0 : pick(256)))];
  for (const [path, bytes] of shards) {
    for (const other of broken(bytes)) {
      site.files.set(path, other);
      try {
        core.shard(other);
      } catch (error) {
        assert.ok(error instanceof Error, String(error));
      }
      await core.search([new core.Index("en", async (path) => site.files.get(path))], "crab");
    }
  }
});

test("several languages at once", async () => {
  const en = opened(SMALL), fr = opened([{ url: "/fr/crabe/", title: "Le crabe", text: "crab en anglais" }], { language: "fr" });
  const result = await core.search([en.index, fr.index], "crab");
  const records = await core.records(result.hits, "crab");
  assert.deepEqual(new Set(records.map(({ index }) => index.language)), new Set(["en", "fr"]));
  assert.equal(records.length, 3);
});

test("marks and excerpts", async () => {
  const site = opened(SMALL);
  const marked = async (query, text) => core.mark(text, (await found(site, query)).words).map(([piece, word]) => word < 0 ? piece : `[${piece}]`).join("");
  assert.equal(await marked("hermit crab", "Hermit CRABS, hermits and crabapples"), "[Hermit] [CRABS], hermits and [crabapples]");
  assert.equal(await marked("寄居蟹", "ある寄居蟹は蟹"), "ある[寄][居][蟹]は蟹");
  assert.equal(await marked("سرطان", "هذا السرطان"), "هذا [السرطان]");
  assert.equal(await marked("<b>", "<b>x</b>"), "<[b]>x</[b]>");
  const { words } = await found(site, "hermit shell ");
  const text = `${"far ".repeat(100)}a hermit here. ${"far ".repeat(100)}a hermit in its shell at last. ${"far ".repeat(100)}`;
  const shown = core.stretch(core.mark(text, words), 120).map(([piece]) => piece).join("");
  assert.match(shown, /^… far .*a hermit in its shell at last\. .* …$/);
  assert.ok(shown.length < 130, shown);
  for (const text of ["", "hermit", "shell ".repeat(1000), "\u{20bb7}".repeat(500), "x".repeat(5000)]) core.stretch(core.mark(text, words));
});

test("names of files are unlike for unlike terms", () => {
  assert.equal(core.fileName(""), "s");
  assert.equal(core.fileName("crab"), "scrab");
  assert.equal(core.fileName("=c:é蟹"), "s_003dc_003a_00e9_87f9");
});

test("both files are small, and the page's part needs a page only when it is started", async () => {
  assert.equal(typeof (await asset("search.js")).start, "function");
  const size = ["search-core.js", "search.js"].reduce((sum, name) => sum + gzipSync(source(name)).length, 0);
  assert.ok(size < 8 * 1024, `${size} bytes`);
});
