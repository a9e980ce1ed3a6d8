// A small writer of the search index, made from its description alone: what the program writes is read by the same client.

import { asset } from "./assets.js";

const { fileName, parts } = await asset("search-core.js");
const KINDS = ["article", "category", "contributor", "call"];
const SHARD = 16_000, HEAD = 4096;
const MASK = (1n << 64n) - 1n;

function hash(text) {
  let h = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) h = ((h ^ BigInt(byte)) * 0x100000001b3n) & MASK;
  for (const factor of [0xff51afd7ed558ccdn, 0xc4ceb9fe1a85ec53n]) h = ((h ^ (h >> 33n)) * factor) & MASK;
  return h ^ (h >> 33n);
}

/** The terms of a text: words of at most 40 letters, pairs of units, and the last unit of a run. */
export const terms = (text) => parts(text).flatMap((part) => {
  if (typeof part === "string") return [...part].length > 40 ? [] : part;
  return part.map((unit, at) => unit + (part[at + 1] ?? ""));
});

/** A crude stemmer, for tests. */
export const stem = (term) => /^[a-z]{4,}$/.test(term) ? term.replace(/(?:ing|ed|es|s)$/, "") : term;

/** What one page puts into the index: each of its terms with a level. */
export function record({ title, aliases = [], text = "", categories = [], people = [], kind = 0 }) {
  const counts = new Map();
  const body = terms(text);
  for (const term of body) counts.set(term, (counts.get(term) ?? 0) + 1);
  const length = 2 ** (Math.round(Math.log2(Math.min(8192, Math.max(64, body.length))) * 2) / 2);
  const own = terms(title), other = aliases.map(terms), topics = categories.flatMap(terms), names = people.slice(0, 5).flatMap(terms);
  const levels = new Map();
  for (const term of new Set([...counts.keys(), ...own, ...other.flat(), ...topics, ...names])) {
    const tf = counts.get(term) ?? 0;
    let bonus = own.includes(term) ? 1 + 1 / own.length : 0;
    for (const words of other) if (words.includes(term)) bonus += own.includes(term) ? 0.1 : 0.9 * (1 + 1 / words.length);
    if (topics.includes(term)) bonus += 0.5;
    if (names.includes(term)) bonus += 0.5;
    levels.set(term, Math.min(31, Math.max(1, Math.round(8 * (tf / (tf + 1.2 * (0.5 + 0.5 * length / 512)) + bonus)))));
  }
  for (const word of [title, ...aliases].flatMap((name) => terms(name))) {
    const units = [...word];
    const most = /^[a-z]/.test(word) ? 3 : 1;
    for (let n = 1; n <= Math.min(most, units.length); n += 1) {
      const key = units.slice(0, n).join("") + "*";
      levels.set(key, Math.max(levels.get(key) ?? 0, 1, Math.round(8 * n / title.length)));
    }
  }
  for (const category of categories) levels.set(`=c:${terms(category).join(" ")}`, 1);
  for (const person of people) levels.set(`=p:${terms(person).join(" ")}`, 1);
  levels.set(`=k:${KINDS[kind]}`, 1);
  return levels;
}

/** The files of an index, by path below `search/`, and what is in it: `{ files, slots, records }`. */
export function index(language, pages) {
  const bits = Math.ceil(Math.log2(Math.max(pages.length, 16))) + 4;
  const order = pages.map((page) => ({ page, h: hash(page.url) })).sort((a, b) => a.h < b.h ? -1 : a.h > b.h ? 1 : a.page.url < b.page.url ? -1 : 1);
  const slots = new Map(), postings = new Map(), chunks = new Map(), records = new Map();
  const shift = 8;
  let slot = -1;
  for (const { page, h } of order) {
    slot = Math.max(slot + 1, Number(h >> BigInt(64 - bits)));
    slots.set(page.url, slot);
    records.set(page.url, record(page));
    for (const [term, level] of records.get(page.url)) {
      if (!postings.has(term)) postings.set(term, []);
      postings.get(term).push([slot, level]);
    }
    const at = slot >> shift;
    if (!chunks.has(at)) chunks.set(at, []);
    chunks.get(at).push([slot, page.url, page.title, page.summary ?? "", page.kind ?? 0, page.categories ?? [], page.aliases ?? []]);
  }
  cutCompletions(postings, slots, records);
  const dir = `${language}-${bits}`;
  const files = new Map();
  for (const [at, chunk] of chunks) files.set(`${dir}/m/${at}.json`, chunk);
  const vocabulary = [...postings.keys()].sort().map((term) => entry(term, postings.get(term), pages.length));
  for (const { term, rest } of vocabulary) if (rest) files.set(`${dir}/l/${fileName(term)}.bin`, rest);
  const shards = split(vocabulary, 0);
  const boundaries = shards.map(([first], at) => {
    const last = at ? shards[at - 1].at(-1).term : "";
    let n = 0;
    while (at && !(first.term.slice(0, n) > last)) n += 1;
    return at ? first.term.slice(0, n) : "";
  });
  shards.forEach((entries, at) => files.set(`${dir}/t/${fileName(boundaries[at])}.bin`, shard(entries)));
  files.set(`${language}.json`, { v: 1, dir, pages: pages.length, shift, shards: boundaries.join("\n") });
  return { files, slots, records };
}

/** Of the pages that a beginning completes to, the best stay. */
function cutCompletions(postings, slots, records) {
  const urls = new Map([...slots].map(([url, slot]) => [slot, url]));
  for (const [term, list] of postings) {
    if (!term.endsWith("*")) continue;
    list.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [slot] of list.splice(48)) records.get(urls.get(slot)).delete(term);
  }
}

function entry(term, postings, pages) {
  const best = [...postings].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const df = best.length, most = term.startsWith("=") ? Infinity : HEAD;
  const head = best.slice(0, most), rest = best.slice(most);
  const bytes = [...varint(df), ...(head.length < df ? [0, ...varint(head.length)] : []), ...groups(head)];
  const kept = rest.length && df * 2 <= pages;
  return { term, bytes, rest: kept && Uint8Array.from([...varint(df), ...groups(rest)]) };
}

function split(entries, depth) {
  const size = (list) => list.reduce((sum, { bytes }) => sum + bytes.length + 5, 0);
  if (size(entries) <= SHARD || entries.length === 1) return [entries];
  const children = new Map();
  for (const one of entries) {
    const unit = one.term[depth] ?? "";
    if (!children.has(unit)) children.set(unit, []);
    children.get(unit).push(one);
  }
  const packed = [];
  let open;
  for (const child of children.values()) {
    if (size(child) > SHARD) {
      open = undefined;
      packed.push(...(child.length > 1 ? split(child, depth + 1) : [child]));
    } else if (open && size(open) + size(child) <= SHARD) open.push(...child);
    else packed.push(open = [...child]);
  }
  return packed;
}

function shard(entries) {
  let before = "", text = "";
  for (const { term } of entries) {
    let n = 0;
    while (n < 60 && n < before.length && before[n] === term[n]) n += 1;
    if (/[\ud800-\udbff]/.test(term[n - 1] ?? "")) n -= 1;
    text += String.fromCharCode(48 + n) + term.slice(n);
    const root = stem(term);
    if (root !== term) {
      let same = 0;
      while (same < root.length && root[same] === term[same]) same += 1;
      text += `/${String.fromCharCode(48 + term.length - same)}${root.slice(same)}`;
    }
    text += "\n";
    before = term;
  }
  const bytes = new TextEncoder().encode(text);
  return Uint8Array.from([1, ...varint(bytes.length), ...bytes, ...entries.flatMap((one) => one.bytes)]);
}

function groups(postings) {
  const levels = new Map();
  for (const [slot, level] of postings) {
    if (!levels.has(level)) levels.set(level, []);
    levels.get(level).push(slot);
  }
  const bytes = [];
  let left = postings.length;
  for (const [level, slots] of [...levels].sort((a, b) => b[0] - a[0])) {
    bytes.push(level, ...(left === 1 ? [] : varint(slots.length)));
    left -= slots.length;
    slots.sort((a, b) => a - b).forEach((slot, at) => bytes.push(...varint(at ? slot - slots[at - 1] - 1 : slot)));
  }
  return bytes;
}

function varint(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return [...bytes, value];
}
