// Both sides of the search cut a text into the same terms: the program reads the same file.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { terms } from "./encoder.js";

const cases = readFileSync(new URL("../cases/search/terms.txt", import.meta.url), "utf8").split("\n").filter((line) => line && !/^# /.test(line));

test("texts and their terms", () => {
  assert.ok(cases.length > 60);
  for (const line of cases) {
    const [text, expected = ""] = line.split("\t");
    assert.equal(terms(text).join(" "), expected, text);
  }
});
