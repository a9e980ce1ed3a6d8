// The built site in a browser: what readers meet, on a desktop and on a phone, in light and dark, with and without JavaScript.
//
//   COMMONWEAL=target/debug/commonweal CHROMIUM=/usr/bin/chromium node tests/browser/run.js

import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { calendar, days, recount, shared } from "./calls.js";
import { crawl } from "./crawl.js";
import { counted, entered, entering, sealedHub, sealing, unsealed } from "./envelopes.js";
import { hostileHub, kitchenSink, maintained, searchHub } from "./hubs.js";
import { preview } from "./preview.js";
import { byChance, pictures, previews } from "./reading.js";
import { agree, broken, enlarged, policy, queries, results, saving, typing, unscripted } from "./search.js";
import { commonweal, serve, temporary } from "./site.js";
import { keyboard, large, looks, phone, redirect, scheme, scriptless, untouched } from "./visits.js";

const DEMO = [
  "/", "/hermit-crabs/", "/hermit-crabs/info/", "/hermit-crabs/history/", "/guides/reading-a-tide-table/", "/category/crustaceans/", "/categories/",
  "/contributors/", "/contributors/by-activity/", "/contributors/nozomi/", "/special/", "/special/statistics/", "/special/credit/", "/fr/special/credit/", "/special/all-pages/", "/special/recent-changes/", "/special/wanted/", "/no/such/page",
  "/fr/", "/fr/bernard-l-ermite/", "/file/media/rock-pool.svg/", "/file/media/cyanotype.png/", "/licensing/", "/fr/licensing/",
  "/calls/", "/calls/clock/", "/calls/clock/decision/", "/calls/night-walk/", "/calls/two-reviewers/", "/calls/about/", "/clock/moon-dial/",
  "/calls/shore-week/", "/calls/shore-week/decision/", "/calls/what-next/", "/calls/what-next/decision/", "/calls/en-francais/", "/fr/calls/en-francais/", "/calls/a-new-rule/",
  "/calls/a-new-rule/decision/", "/calls/slipway-sign/", "/calls/fresh-eyes/", "/shore-week-2026/", "/contributors/samfen/",
  "/search/", "/fr/search/",
  "/submissions/", "/submissions/19/", "/submissions/24/", "/submissions/archive/",
];

const failures = [];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
const folder = temporary();

/** What is wrong by one check; a check that cannot go on is wrong, too. */
async function wrong(run) {
  try {
    return await run();
  } catch (error) {
    return [String(error.stack ?? error)];
  }
}

/**
 * Runs one check, which gives a list of what is wrong. What a busy machine made late is not wrong a second time, so a check fails
 * when it does so twice; the first time is told all the same.
 */
async function check(name, run) {
  const start = Date.now();
  let found = await wrong(run);
  if (found.length) {
    for (const line of found) console.log(`     ${line}`);
    console.log(`again ${name}`);
    found = await wrong(run);
  }
  console.log(`${found.length ? "FAIL" : "ok  "} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  for (const line of found) console.log(`     ${line}`);
  failures.push(...found);
}

/** A site that is built and served, with its own policy on every file. */
async function built(hub, base = "/", ...args) {
  const out = join(folder, `out-${Math.random().toString(36).slice(2)}`);
  commonweal("build", "--hub", hub, "--output", out, ...args);
  return { out, base, ...(await serve(out, base, { "content-security-policy": policy(out) })) };
}

const hub = join(folder, "demo");
commonweal("demo", hub, "--no-serve");
const demo = { out: join(hub, "site"), base: "/", ...(await serve(join(hub, "site"))) };

await check("demo: links, fragments, ids, sitemap and catalogue", () => crawl(browser, demo, "https://tidepool.example/"));
const deep = await built(hub, "/deep/hub/", "--base-url", "https://shore.example/deep/hub/");
await check("demo below a folder of its host: links", () => crawl(browser, deep, "https://shore.example/deep/hub/"));
for (const [name, width, height] of [["desktop", 1280, 800], ["phone", 390, 844], ["narrow phone", 320, 640]]) {
  for (const colorScheme of ["light", "dark"]) {
    await check(`demo: ${name}, ${colorScheme}`, () => looks(browser, demo, DEMO, { viewport: { width, height }, colorScheme, accessibility: width > 320 }));
  }
}
await check("demo: without JavaScript", () => scriptless(browser, demo, DEMO));
await check("demo: keyboard", () => keyboard(browser, demo, "/hermit-crabs/"));
await check("demo: letters twice as large", () => large(browser, demo, DEMO));
await check("demo: phone", () => phone(browser, demo, "/hermit-crabs/"));
await check("demo: previews of pages and notes", () => previews(browser, demo, "/hermit-crabs/"));
await check("demo: pictures at full size", () => pictures(browser, demo, "/hermit-crabs/"));
await check("demo: pictures at full size on a phone", () => pictures(browser, demo, "/hermit-crabs/", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }));
await check("demo: a page by chance", () => byChance(browser, demo));
await check("demo: choice of colours", () => scheme(browser, demo, "/hermit-crabs/"));
await check("demo: redirect", () => redirect(browser, demo, "/hermit-crab/", "/hermit-crabs/"));
await check("demo: the search finds what the program finds", () => agree(demo, hub));
await check("demo: a call on different days", () => days(browser, demo, "/calls/night-walk/", [
  ["2026-10-31T12:00:00Z", "not open yet", false],
  ["2026-11-01T12:00:00Z", "open", true],
  ["2026-12-30T12:00:00Z", "open · 2 days left", true],
  ["2027-01-01T12:00:01Z", "closed", false],
]));
await check("demo: a vote on different days", () => days(browser, demo, "/calls/two-reviewers/", [
  ["2026-11-01T12:00:00Z", "not open yet", false],
  ["2026-11-29T12:00:00Z", "vote open · 2 days left", false],
  ["2026-12-01T00:00:01Z", "closed", false],
]));
await check("demo: ballots counted by another program", () => recount(demo, "clock", "people"));
await check("demo: the calendar read by another library", () => calendar(demo));
for (const path of ["/calls/clock/", "/calls/night-walk/", "/calls/two-reviewers/", "/calls/what-next/"]) {
  await check(`demo: what ${path} gives to others`, () => shared(browser, demo, path));
}

mkdirSync(join(folder, "sealed"));
const sealedAt = sealedHub(join(folder, "sealed")), sealed = await built(sealedAt, "/", "--now", "2026-06-16"), made = [], pages = [];
for (const [name, width, height] of [["desktop", 1280, 800], ["phone", 390, 844], ["narrow phone", 320, 640]]) {
  for (const colorScheme of ["light", "dark"]) {
    await check(`envelopes: ${name}, ${colorScheme}`, () => sealing(browser, sealed, { viewport: { width, height }, colorScheme }, made));
    await check(`envelopes of entries: ${name}, ${colorScheme}`, () => entering(browser, sealed, { viewport: { width, height }, colorScheme }, pages));
  }
}
await check("envelopes: without a script, without https, outside of their time", () => unsealed(browser, sealed));
await check("envelopes: in French", () => looks(browser, sealed, ["/fr/calls/", "/fr/calls/clock/", "/fr/calls/bell/", "/fr/calls/about/"], { viewport: { width: 320, height: 640 } }));
await check("envelopes: links", () => crawl(browser, sealed));
const enteredAt = join(folder, "entered");
cpSync(sealedAt, enteredAt, { recursive: true });
await check("envelopes of entries: the program makes and opens the same", () => entered(browser, enteredAt, pages.slice(0, 2), (...args) => built(enteredAt, "/", ...args)));
await check("envelopes: the program counts what the browser made", () => counted(browser, sealed, sealedAt, made.slice(0, 2), (...args) => built(sealedAt, "/", ...args)));

mkdirSync(join(folder, "sink"));
const sink = await built(kitchenSink(join(folder, "sink")));
for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 320]) {
    await check(`every kind of markup: ${width} px, ${colorScheme}`, () => looks(browser, sink, ["/", "/rtl/"], { viewport: { width, height: 800 }, colorScheme }));
  }
}

mkdirSync(join(folder, "found"));
const found = await built(searchHub(join(folder, "found")));
for (const [name, width, height] of [["desktop", 1280, 800], ["phone", 390, 844], ["narrow phone", 320, 640]]) {
  for (const colorScheme of ["light", "dark"]) {
    await check(`search: the box, ${name}, ${colorScheme}`, () => typing(browser, found, { viewport: { width, height }, colorScheme }));
    await check(`search: the page, ${name}, ${colorScheme}`, () => results(browser, found, { viewport: { width, height }, colorScheme }));
  }
}
await check("search: letters twice as large", () => enlarged(browser, found));
await check("search: words, slips, scripts, hostile titles and queries", () => queries(browser, found));
await check("search: files that are missing", () => broken(browser, found));
await check("search: with Save-Data", () => saving(browser, found));
await check("search: without JavaScript", () => unscripted(browser, found));
mkdirSync(join(folder, "maintained"));
const own = await built(maintained(join(folder, "maintained")), "/deep/", "--base-url", "https://shore.example/deep/");
const OWN = ["/deep/", "/deep/guides/", "/deep/guides/tide-2/", "/deep/guides/tide-2/history/", "/deep/guides/knots/reef/", "/deep/category/tides/", "/deep/contributors/", "/deep/special/"];
await check("a hub's own look: links", () => crawl(browser, own, "https://shore.example/deep/"));
for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 390, 320]) {
    await check(`a hub's own look: ${width} px, ${colorScheme}`, () => looks(browser, own, OWN, { viewport: { width, height: 800 }, colorScheme, open: ".menu details, .section details" }));
  }
}

const manual = await built(new URL("../../manual", import.meta.url).pathname);
await check("the manual: links", () => crawl(browser, manual));
for (const [name, width, height] of [["desktop", 1280, 800], ["phone", 390, 844]]) {
  await check(`the manual: ${name}`, () => looks(browser, manual, ["/how-to/look/", "/reference/formats/"], { viewport: { width, height } }));
}

mkdirSync(join(folder, "hostile"));
const hostile = await built(hostileHub(join(folder, "hostile")));
await check("hostile content: links and ids", () => crawl(browser, hostile));
await check("hostile content: nothing runs, whatever the policy says", () => untouched(browser, hostile));

await check("preview: findings and edits", () => preview(browser, kitchenSink(join(folder, "sink"))));

await browser.close();
for (const site of [demo, deep, sealed, sink, found, own, manual, hostile]) site.close();
console.log(failures.length ? `${failures.length} failures` : "all passed");
process.exit(failures.length ? 1 : 0);
