// What the page of a call puts into envelopes is what the program writes; the program's own test reads the same file.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { asset, source } from "./assets.js";

const envelope = await asset("envelope.js");
const { front, pages, slug } = await asset("envelope-page.js");
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const cases = read("envelopes.json");
const SALT = "0123456789abcdef0123456789abcdef";

test("the same bytes and the same hash as the command", async () => {
  for (const { about, record, said, opened, sealed } of cases) {
    const salt = opened.match(/[0-9a-f]{32}/)[0];
    const text = envelope.opened("bo", envelope.RECORDS[record](said), salt);
    assert.equal(text, opened, about);
    assert.equal(await envelope.closed(text), sealed, about);
  }
});

test("salts", () => {
  const salts = new Set(Array.from({ length: 100 }, envelope.salt));
  assert.equal(salts.size, 100);
  for (const salt of salts) assert.match(salt, /^[0-9a-f]{32}$/);
});

test("texts that wish somebody ill stay texts", () => {
  assert.deepEqual(["none", "No", "yes ", "a: b", "", "1", "é-1", "x\ud800"].map(envelope.scalar), ["none", '"No"', '"yes "', '"a: b"', '""', '"1"', "é-1", '"x\ufffd"']);
  for (let code = 0; code < 0x2100; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    assert.equal(JSON.parse(envelope.quoted(text)), text);
    assert.doesNotMatch(envelope.quoted(text), /[\x00-\x1f\x7f-\x9f\u2028\u2029]/);
  }
});

test("pages and their envelopes, as the command makes them", async () => {
  const { completed, enveloped } = pages(envelope);
  for (const { about, title, file, name, opened, envelope } of read("entries.json")) {
    assert.equal(completed(file, "clock", "bo", SALT), opened, about);
    assert.equal(completed(opened, "clock", "bo", "0"), opened, about);
    assert.equal(await enveloped(opened, title, "clock"), envelope, about);
    assert.equal(slug(title), name, about);
    assert.equal(front(file).told("title"), title, about);
  }
});

test("what cannot be put into an envelope", () => {
  const { completed } = pages(envelope);
  for (const text of [
    "", " \n", "---\ntitle: A\n---\n\n", "---\ntitle: A\n", "+++\ntitle = 'A'\n+++\nText.\n", '{ "title": "A" }\nText.\n', "\n---\ntitle: A\n---\nText.\n",
    "---\ncall: bell\n---\nText.\n", "---\ncall: { id: bell, entry: clock }\n---\nText.\n", "---\ncall:\n  id: bell\n---\nText.\n", "---\nby: cy\n---\nText.\n", "---\nsalt: 12\n---\nText.\n",
    `---\nsealed: sha256:${"0".repeat(64)}\n---\nText.\n`,
  ]) assert.equal(completed(text, "clock", "bo", SALT), undefined, JSON.stringify(text));
  assert.equal(completed("# A dial\n", "clock", "7up", SALT), `---\ncall: clock\nsalt: "${SALT}"\nby: "7up"\n---\n\n# A dial\n`);
  assert.equal(completed("---\ncall:\n  id: clock\n---\nA", "clock", "bo", SALT), `---\nsalt: "${SALT}"\nby: bo\ncall:\n  id: clock\n---\nA`);
});

test("lines of front matter", () => {
  const { line } = pages(envelope), field = (dataset, value, option) => line({ dataset, value, selectedOptions: option && [{ dataset: option }] });
  for (const [dataset, value, expected, option] of [
    [{ key: "title", kind: "text", line: "title:" }, "  a:  b\n", 'title: "a: b"\n'],
    [{ key: "summary", kind: "text", line: "summary:" }, " ", "summary:\n"],
    [{ key: "categories", kind: "list", line: "categories: []" }, "Clocks,, 7 , a b", 'categories: [Clocks, "7", a b]\n'],
    [{ key: "depth", kind: "bare", line: "depth:" }, "-3.5", "depth: -3.5\n"],
    [{ line: "call: clock" }, "", "call: clock\n"],
    [{ line: "" }, "", ""],
    [{ line: "" }, "fr", "lang: fr\n", { line: "lang: fr" }],
  ]) assert.equal(field(dataset, value, option), expected);
});

test("names of files", () => {
  for (const [title, name] of [["C++ & <b>", "c-b"], ["../../x", "x"], ["Cre\u0300me", "crème"], ["हिन्दी", "हिन्दी"], ["❤\ufe0f", "new-page"], ["", "new-page"], ["しお".repeat(80), "しお".repeat(30)]]) assert.equal(slug(title), name);
});

test("forms of forges", () => {
  const text = "sealed: sha256:00+&=\n";
  for (const [form, expected] of [
    ["https://github.com/YOU.yaml/x/new/main?filename=ballots%2Fclock%2FYOU.yaml&value=ENVELOPE", "https://github.com/YOU.yaml/x/new/main?filename=ballots%2Fclock%2Fbo.yaml&value=sealed%3A%20sha256%3A00%2B%26%3D%0A"],
    ["https://git.example/x/_new/main/ballots/clock?filename=YOU.yaml&content=ENVELOPE", "https://git.example/x/_new/main/ballots/clock?filename=bo.yaml&content=sealed%3A%20sha256%3A00%2B%26%3D%0A"],
    ["https://git.example/x/_new/main/content?filename=YOU.fr.md&content=ENVELOPE", "https://git.example/x/_new/main/content?filename=bo.fr.md&content=sealed%3A%20sha256%3A00%2B%26%3D%0A"],
  ]) assert.equal(envelope.address(form, "bo", text), expected);
});

test("the files are small, and need a page only when they are started", () => {
  assert.equal(typeof envelope.start, "function");
  assert.ok(source("envelope.js").length < 8 * 1024);
  assert.ok(source("envelope-page.js").length < 5 * 1024);
});
