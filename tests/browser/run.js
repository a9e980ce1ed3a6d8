// The built site in a browser: what readers meet, on a desktop and on a phone, in light and dark, with and without JavaScript.
//
//   COMMONWEAL=target/debug/commonweal CHROMIUM=/usr/bin/chromium node tests/browser/run.js

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { calendar, days, recount } from "./calls.js";
import { crawl } from "./crawl.js";
import { hostileHub, kitchenSink } from "./hubs.js";
import { preview } from "./preview.js";
import { commonweal, serve, temporary } from "./site.js";
import { keyboard, looks, redirect, scheme, scriptless, untouched } from "./visits.js";

const DEMO = [
  "/", "/hermit-crabs/", "/hermit-crabs/info/", "/hermit-crabs/history/", "/guides/reading-a-tide-table/", "/category/crustaceans/", "/categories/",
  "/contributors/", "/contributors/by-activity/", "/contributors/nozomi/", "/special/", "/special/statistics/", "/special/credit/", "/fr/special/credit/", "/special/all-pages/", "/special/recent-changes/", "/special/wanted/", "/no/such/page",
  "/fr/", "/fr/bernard-l-ermite/", "/file/media/rock-pool.svg/", "/file/media/cyanotype.png/", "/licensing/", "/fr/licensing/",
  "/calls/", "/calls/clock/", "/calls/clock/decision/", "/calls/night-walk/", "/calls/two-reviewers/", "/calls/about/", "/clock/moon-dial/",
  "/submissions/", "/submissions/19/", "/submissions/24/", "/submissions/archive/",
];

const failures = [];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
const folder = temporary();

/** Runs one check, which gives a list of what is wrong. */
async function check(name, run) {
  const start = Date.now();
  let found;
  try {
    found = await run();
  } catch (error) {
    found = [String(error.stack ?? error)];
  }
  console.log(`${found.length ? "FAIL" : "ok  "} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  for (const line of found) console.log(`     ${line}`);
  failures.push(...found);
}

/** A site that is built and served. */
async function built(hub, base = "/", ...args) {
  const out = join(folder, `out-${Math.random().toString(36).slice(2)}`);
  commonweal("build", "--hub", hub, "--output", out, ...args);
  return { out, base, ...(await serve(out, base)) };
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
await check("demo: choice of colours", () => scheme(browser, demo, "/hermit-crabs/"));
await check("demo: redirect", () => redirect(browser, demo, "/hermit-crab/", "/hermit-crabs/"));
await check("demo: a call on different days", () => days(browser, demo, "/calls/night-walk/", [
  ["2026-10-31T12:00:00Z", "not open yet", false],
  ["2026-11-01T12:00:00Z", "open", true],
  ["2026-12-30T12:00:00Z", "open · 2 days left", true],
  ["2027-01-01T12:00:01Z", "closed", false],
]));
await check("demo: ballots counted by another program", () => recount(demo, "clock", "people"));
await check("demo: the calendar read by another library", () => calendar(demo));

mkdirSync(join(folder, "sink"));
const sink = await built(kitchenSink(join(folder, "sink")));
for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 320]) {
    await check(`every kind of markup: ${width} px, ${colorScheme}`, () => looks(browser, sink, ["/", "/rtl/"], { viewport: { width, height: 800 }, colorScheme }));
  }
}

mkdirSync(join(folder, "hostile"));
const hostile = await built(hostileHub(join(folder, "hostile")));
await check("hostile content: links and ids", () => crawl(browser, hostile));
await check("hostile content: nothing runs, whatever the policy says", () => untouched(browser, hostile));

await check("preview: findings and edits", () => preview(browser, kitchenSink(join(folder, "sink"))));

await browser.close();
for (const site of [demo, deep, sink, hostile]) site.close();
console.log(failures.length ? `${failures.length} failures` : "all passed");
process.exit(failures.length ? 1 : 0);
