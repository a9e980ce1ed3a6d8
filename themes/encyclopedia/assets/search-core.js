// Search without a page.

const RUN = /[\p{Alphabetic}\p{M}\p{N}]+/gu;
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const LETTERS = {
  ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", đ: "d", ð: "d", ł: "l", ħ: "h", ı: "i", ς: "σ",
  "\u0671": "\u0627", "\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647", "\u06a9": "\u0643",
};
const OTHERS = new RegExp(`[${Object.keys(LETTERS).join("")}\u0660-\u0669\u06f0-\u06f9]`, "g");
const ARTICLE = /^(?:[\u0648\u0628\u0643\u0641]?\u0627\u0644|\u0644\u0644)(?=..)/su;
const CJK = "\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{323af}";
const SEA = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f";
const PARTS = new RegExp(`([${CJK}]+)|([${SEA}]+)|[^${CJK}${SEA}]+`, "gu");
const UNIT = /[\u0e40-\u0e44\u0ec0-\u0ec4]?.(?:[\u17d2\u1039].|[\p{M}\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3])*/gsu;
export const PAGE = 10;
const HEAD = 4096;

const fold = (run) => run.normalize("NFKC").toLowerCase().normalize("NFD").replace(MARKS, "")
  .replace(OTHERS, (letter) => LETTERS[letter] ?? letter.charCodeAt() & 15).normalize("NFC").replace(ARTICLE, "");
const units = ([part, cjk, sea]) => cjk ? [...part] : sea ? part.match(UNIT) : part;

/** Words, and the units of a run without spaces: `"crab"`, `["寄", "居", "蟹"]`. */
export const parts = (text) => Array.from(text.matchAll(RUN), ([run]) => Array.from(fold(run).matchAll(PARTS), units)).flat();

/** What a query asks for; `open` may go on. */
export function parse(query) {
  const text = query.slice(0, 200), typing = RegExp(`${RUN.source}$`, "u").test(text);
  const asked = parts(text).flatMap((part, at, { length }) => {
    if (!Array.isArray(part)) return { text: part, open: typing && at === length - 1, share: 1 };
    if (!part[1]) return { text: part[0], open: true, unit: true, share: 1 };
    return part.slice(1).map((unit, at) => ({ text: part[at] + unit, unit: true, share: part.length - 1 }));
  });
  return [...new Map(asked.map((word) => [word.text, word])).values()].slice(0, 16);
}

function reader(buffer) {
  const bytes = new Uint8Array(buffer);
  let at = 0;
  const number = () => {
    let value = 0, shift = 0;
    do value |= (bytes[at] & 127) << shift;
    while (shift += 7, bytes[at++] > 127);
    return value >>> 0;
  };
  const text = (length) => new TextDecoder().decode(bytes.subarray(at, at += length));
  // Postings: `[level, slots]`.
  const groups = (left) => {
    const found = [];
    if (bytes[at] === 0) left = (at += 1, number());
    while (left) {
      const level = bytes[at++], count = left === 1 ? 1 : number();
      if (!level || !count || count > left) throw Error();
      let slot = -1;
      found.push([level, Array.from({ length: count }, () => slot += number() + 1)]);
      left -= count;
    }
    return found;
  };
  return { number, text, groups };
}

/** The entries of a shard. */
export function shard(buffer) {
  const read = reader(buffer);
  if (read.number() !== 1) throw Error();
  let term = "";
  return read.text(read.number()).split("\n").slice(0, -1).map((line) => {
    const [rest, tail] = line.slice(1).split("/"), df = read.number();
    term = term.slice(0, line.charCodeAt() - 48) + rest;
    return { term, stem: tail ? term.slice(0, term.length + 48 - tail.charCodeAt()) + tail.slice(1) : term, df, groups: read.groups(df) };
  });
}

function rest(buffer) {
  const read = reader(buffer);
  return read.groups(read.number() - HEAD);
}

export const fileName = (text) => "s" + text.replace(/[^a-z0-9]/g, (unit) => "_" + unit.charCodeAt().toString(16).padStart(4, 0));

/** Whether so few edits lead from word to word. */
export function near(a, b, edits) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [c, d] = a.slice(at), [e, f] = b.slice(at);
  const skip = (i, j) => near(a.slice(at + i), b.slice(at + j), edits - 1);
  return !c && !e || edits > 0 && (skip(1, 0) || skip(0, 1) || skip(1, 1) || c === f && d === e && skip(2, 2));
}

/** The index of a language; `load` gives a file. */
export class Index {
  #files = {};

  constructor(language, load) {
    this.language = language;
    this.load = load;
  }

  /** What a file holds, or nothing: then the next try asks again. */
  file(path, decode = (value) => value) {
    return this.#files[path] ??= this.load(path).then(decode).catch(() => {
      this.failed = true;
      delete this.#files[path];
    });
  }

  open() {
    return this.file(`${this.language}.json`, (manifest) => {
      if (manifest.v !== 1) throw Error();
      return Object.assign(this, manifest, { shards: manifest.shards.split("\n") });
    });
  }

  #entries(boundaries) {
    return Promise.all([...new Set(boundaries)].map(async (name) => await this.file(`${this.dir}/t/${fileName(name)}.bin`, shard) ?? []));
  }

  #homes(...terms) {
    return this.#entries(terms.map((term) => this.shards.findLast((boundary) => boundary <= term)));
  }

  async #entry(text) {
    return (await this.#homes(text))[0].find(({ term }) => term === text);
  }

  /** What a word of a query stands for, with weights. */
  async #forms({ text, open, unit }) {
    const forms = new Map(), letters = [...text].length;
    const add = (entry, weight) => entry && weight > (forms.get(entry) ?? 0) && forms.set(entry, weight);
    const family = (entries, { stem }, kin) => entries.forEach((entry) => entry.stem === stem && add(entry, kin));
    const plain = ({ term }) => !term.endsWith("*");
    const [home] = await this.#homes(text), exact = await this.#entry(text);
    add(exact, 1);
    if (exact && !unit) family(home, exact, .85);
    if (open && (unit || letters < 4)) add(await this.#entry(text + "*"), .8);
    if (open && (unit || letters > 2)) {
      const inside = this.shards.filter((boundary, at) => boundary < text + "\uffff" && !(this.shards[at + 1] <= text));
      (await this.#entries(inside.slice(0, 3))).flat().filter((entry) => entry.term.startsWith(text) && plain(entry)).sort((a, b) => b.df - a.df).slice(0, 40)
        .forEach((entry) => add(entry, .7 * Math.max(.6, text.length / entry.term.length)));
    }
    if (forms.size || unit || letters < 3) return forms;
    // One slip, an unknown form, two slips.
    const slips = (edits, weight, kin) => (entries) => entries.forEach((entry) => {
      if (!plain(entry) || !near(entry.term, text, edits)) return;
      add(entry, weight);
      family(entries, entry, kin);
    });
    slips(1, .6, .5)(home);
    if (forms.size) return forms;
    const [a, b, c] = text, tail = text.slice(3);
    const shards = await this.#homes(text, ...[b + a + c, a + c + b, b + c, a + c, a + b].map((head) => head + tail));
    shards.forEach(slips(1, .6, .5));
    if (forms.size) return forms;
    const stems = home.filter(({ stem }) => stem.length > 2 && text.startsWith(stem) && text.length - stem.length < 6);
    if (stems[0]) family(home, stems.reduce((best, entry) => entry.stem.length > best.stem.length ? entry : best), .6);
    else if (letters > 7) shards.forEach(slips(2, .3, .25));
    return forms;
  }

  /** What pages get for a word; `whole` reads cut postings to their end. */
  async #pages(word, whole) {
    const forms = word.forms ?? await this.#forms(word), values = new Map();
    let df = 0, cut = false;
    await Promise.all(Array.from(forms, async ([entry, weight]) => {
      let { groups } = entry;
      df = Math.max(df, entry.df);
      if (entry.df > HEAD && entry.df * 2 <= this.pages) {
        if (whole) groups = groups.concat(await this.file(`${this.dir}/l/${fileName(entry.term)}.bin`, rest) ?? []);
        else cut = true;
      }
      for (const [level, slots] of groups) for (const slot of slots) values.set(slot, Math.max(values.get(slot) ?? 0, weight * level));
    }));
    df = Math.max(df, values.size);
    return { ...word, forms, values, df, cut, required: df * 2 <= this.pages };
  }

  async find(asked, filters) {
    this.failed = false;
    if (!(await this.open())?.pages) return { hits: [], total: 0, words: [] };
    const sets = await Promise.all(filters.map(async (term) => new Set((await this.#entry(term))?.groups.flatMap(([, slots]) => slots))));
    const look = async (words, whole) => {
      words = await Promise.all(words.map((word) => this.#pages(word, whole)));
      const hits = this.#rank(words, sets);
      return { hits, words, total: hits.filter(({ all }) => all).length, more: words.some(({ cut, required }) => cut && required) };
    };
    let found = await look(asked, sets[0]);
    if (found.more && found.total < PAGE) found = await look(found.words, true);
    const [word] = found.words;
    return !sets[0] && found.words.length === 1 && word.forms.size === 1 ? { ...found, total: word.df, more: false } : found;
  }

  #rank(words, sets) {
    // Filtered, what most pages have counts as on all.
    const scores = new Map(Array.from(sets[0] ?? [], (slot) => [slot, 0]));
    for (const { values, df, share } of words) {
      const idf = Math.log(1 + (this.pages - df + .5) / (df + .5)) / share / 8;
      for (const [slot, value] of values) scores.set(slot, (scores.get(slot) ?? 0) + idf * value);
    }
    return Array.from(scores, ([slot, score]) => ({ index: this, slot, score })).filter((hit) => {
      const has = ({ required, values }) => !required || values.has(hit.slot);
      hit.all = words.every(has);
      return sets.every((set) => set.has(hit.slot)) && (hit.all || hit.score > 0 && words.every((word) => !word.unit || has(word)));
    });
  }
}

const inOrder = (a, b) => b.all - a.all || b.score - a.score || a.slot - b.slot;

/** Looks a query up; with `more` there may be more than the total. */
export async function search(indexes, query, filters = []) {
  const asked = parse(query), found = await Promise.all(indexes.map((index) => index.find(asked, filters)));
  const hits = found.flatMap(({ hits }) => hits).sort(inOrder), total = found.reduce((sum, { total }) => sum + total, 0);
  const words = asked.map(({ text, open, unit }, at) => ({
    known: [text, ...unit ? [] : found.flatMap(({ words }) => [...words[at]?.forms.keys() ?? []].map(({ term }) => term))],
    start: open && !unit && text,
  }));
  return { hits: total < PAGE ? hits : hits.filter(({ all }) => all), total: total || hits.length, more: found.some(({ more }) => more), words };
}

const name = (text) => parts(text).flat().join(" ");

/** The pages behind hits, those called as the query says first. */
export async function records(hits, query) {
  const called = name(query);
  const found = await Promise.all(hits.map(async (hit) => {
    const { index, slot, score } = hit, chunk = await index.file(`${index.dir}/m/${slot >>> index.shift}.json`);
    return (chunk ?? []).filter(([at]) => at === slot).map(([, url, title, summary, kind, categories, aliases]) => {
      const names = [title, ...aliases].map(name), bonus = names.includes(called) ? 100 : +names.some((name) => name.startsWith(called));
      return { ...hit, url, title, summary, kind, categories, score: score + bonus };
    });
  }));
  return found.flat().sort(inOrder);
}

/** A text as `[piece, word of the query, or -1]`. */
export function mark(text, words) {
  const pieces = [];
  let end = 0;
  const which = (term) => words.findIndex(({ known, start }) => known.includes(term) || start && term.startsWith(start));
  const push = (from, to, word) => {
    if (word < 0) return;
    if (from > end) pieces.push([text.slice(end, from), -1]);
    pieces.push([text.slice(from, end = to), word]);
  };
  for (const run of text.matchAll(RUN)) {
    for (const part of run[0].matchAll(PARTS)) {
      const found = [units(part)].flat(), pairs = found.map((unit, i) => which(fold(unit + (found[i + 1] ?? ""))));
      let at = run.index + part.index;
      found.forEach((unit, i) => push(at, at += unit.length, Math.max(pairs[i], pairs[i - 1] ?? -1, which(fold(unit)))));
    }
  }
  return [...pieces, [text.slice(end), -1]];
}

/** Where the words of a marked text meet. */
export function stretch(pieces, length = 200) {
  let to = 0;
  const spans = pieces.map(([{ length }, word]) => ({ word, at: to, to: to += length })), marks = spans.filter(({ word }) => word >= 0);
  const text = pieces.map(([piece]) => piece).join("");
  const meet = marks.find(({ at, word }, i) => marks.slice(i + 1, i + 9).some((other) => other.word !== word && other.to < at + length * .7)) ?? marks[0];
  let from = to > length && meet ? Math.max(0, meet.at - length / 4) : 0;
  if (from) from += text.slice(from, meet.at).search(/\s/) + 1;
  const cut = spans.map(({ at, to, word }) => [text.slice(Math.max(at, from), Math.min(to, from + length)), word]);
  return [[from ? "… " : "", -1], ...cut, [from + length < to ? " …" : "", -1]].filter(([piece]) => piece);
}
