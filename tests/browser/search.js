// The search as readers use it: typed and pressed, in three scripts, with files that are missing, and with titles that wish them ill.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asset } from "../script/assets.js";
import { commonwealSays } from "./site.js";
import { overflowing, violations, watched } from "./visits.js";

const core = await asset("search-core.js");
const PAGE = "/search/";
const QUERIES = {
  en: ["hermit crab", "crab ", "tide", "ti", "t", "shells", "rock pool ", "wher", "barnacels", "hremit", "shellfishes", "the tide and the moon ", "zonation", "望", "伊藤", "Ελένη", "ada lindqvist", "photographing", "night walk"],
  fr: ["bernard l'ermite", "crabe", "coquille ", "maree", "zzz"],
};

/** The policy of a site's pages, for a server that sends it with every file. */
export const policy = (out) => readFileSync(join(out, "index.html"), "utf8").match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1].replaceAll("&#39;", "'");

/** Runs a visit and gives what is wrong; `expect` compares what was seen with what should be. */
async function visit(browser, site, options, run) {
  const wrong = [];
  const { page, close } = await watched(browser, site, options, wrong);
  const expect = (what, seen, wanted) => {
    const same = wanted instanceof RegExp ? wanted.test(seen) : JSON.stringify(seen) === JSON.stringify(wanted);
    if (!same) wrong.push(`${what}: ${JSON.stringify(seen)}, not ${wanted instanceof RegExp ? wanted : JSON.stringify(wanted)}`);
  };
  try {
    await run(page, expect, wrong);
  } catch (error) {
    wrong.push(String(error.stack ?? error));
  }
  await close();
  return wrong;
}

const box = (page) => page.locator("form.search input:visible");
const titles = (page) => page.locator(".found > li > :first-child a");
const says = async (page, text) => {
  await page.locator("[role=status]:visible, .top [role=status]").filter({ hasText: text }).first().waitFor({ state: "attached", timeout: 5000 });
};
/** Types into the box and waits until it is answered. */
async function ask(page, query, answer = /^Results: /) {
  await page.locator("[role=status]").evaluateAll((all) => all.forEach((status) => { status.textContent = ""; }));
  await box(page).fill(query);
  await says(page, answer);
}

/** The box at the top: opens, is walked through with the keyboard, closes. */
export function typing(browser, site, options = {}) {
  return visit(browser, site, options, async (page, expect, wrong) => {
    await page.goto(`${site.origin}/shore-crab/`);
    const scripts = () => page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => /search/.test(name)).map(({ name }) => new URL(name).pathname));
    expect("the search is not loaded before it is wanted", await scripts(), []);
    await page.keyboard.press("/");
    expect("`/` goes to the box", await page.evaluate(() => document.activeElement.name), "q");
    await page.keyboard.type("hermit cr");
    await says(page, "Results: 1");
    // The beginning of the query may have one result as well.
    await page.locator(".found > li").first().locator("mark").nth(2).waitFor();
    expect("the first", await page.locator(".found > li").first().innerText(), /^Hermit crabs\s+Crabs with a soft tail/);
    expect("marks", await page.locator(".found > li").first().locator("mark").allInnerTexts(), ["Hermit", "crabs", "Crabs"]);
    const count = await titles(page).count();
    wrong.push(...(await violations(page, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])), ...(await page.evaluate(overflowing)));
    const drop = await page.locator(".drop").boundingBox();
    if (drop.x < 0 || drop.x + drop.width > page.viewportSize().width) wrong.push(`the list is not inside the window: ${JSON.stringify(drop)}`);
    const focus = () => page.evaluate(() => document.activeElement.textContent || document.activeElement.name);
    await page.keyboard.press("ArrowDown");
    expect("↓", await focus(), "Hermit crabs");
    for (let at = 0; at < count; at += 1) await page.keyboard.press("ArrowDown");
    expect("↓ again", await focus(), "All results");
    await page.keyboard.press("ArrowDown");
    expect("↓ at the end", await focus(), "All results");
    for (let at = 0; at <= count; at += 1) await page.keyboard.press("ArrowUp");
    expect("↑", await focus(), "q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect("Esc goes back to the box", await focus(), "q");
    await page.keyboard.press("Escape");
    expect("Esc clears", [await box(page).inputValue(), await page.locator(".drop").isVisible()], ["", false]);
    await ask(page, "limpets");
    expect("six at the top", await titles(page).count(), 6);
    await page.mouse.click(5, 400);
    expect("a click elsewhere closes", await page.locator(".drop").isVisible(), false);
    await box(page).focus();
    expect("the box opens again", await page.locator(".drop").isVisible(), true);
    await page.locator(".drop").getByText("All results").click();
    await page.waitForURL(`${site.origin}${PAGE}?q=limpets`);
    await page.goto(`${site.origin}/shore-crab/`);
    await ask(page, "hermit");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.origin}${PAGE}?q=hermit`);
    await page.goto(`${site.origin}/shore-crab/`);
    await ask(page, "Hermit crabs");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.origin}/hermit-crabs/`);
    await page.goto(`${site.origin}/shore-crab/`);
    const before = await page.evaluate(() => (scrollTo({ top: 600, behavior: "instant" }), Math.round(scrollY)));
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    const [after, focused] = await page.evaluate(() => [scrollY, document.activeElement.type ?? ""]);
    expect("Escape leads back", [Math.abs(after - before) < 3, focused], [true, ""]);
  });
}

/** The page of results: excerpts, links into the text, filters, more, the address. */
export function results(browser, site, options = {}) {
  return visit(browser, site, options, async (page, expect, wrong) => {
    await page.addInitScript(() => {
      globalThis.shifted = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { globalThis.shifted += value; })).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${site.origin}${PAGE}?q=limpets`);
    await page.locator(".excerpt mark").first().waitFor();
    await page.waitForTimeout(500);
    const shifted = await page.evaluate(() => globalThis.shifted);
    if (shifted > 0.01) wrong.push(`things jump while results come: ${shifted}`);
    await page.goto(`${site.origin}${PAGE}?length=1&lang=xx&q=larger+whelk`);
    await says(page, "Results: 1");
    const section = page.locator(".excerpt a");
    await section.waitFor();
    expect("the section", await section.innerText(), "Moving house");
    expect("marks in the excerpt", await page.locator(".excerpt mark").allInnerTexts(), ["larger", "whelk"]);
    expect("the excerpt", await page.locator(".excerpt").innerText(), /spring tide uncovers a larger whelk, the crab measures/);
    await section.click();
    await page.waitForURL(`${site.origin}/hermit-crabs/#moving-house`);
    expect("the place in the page", await page.locator(":target").innerText(), "Moving house");
    await page.goBack();
    await says(page, "Results: 1");
    expect("the query is there again", await box(page).inputValue(), "larger whelk");

    await ask(page, "limpets", "Results: 14");
    expect("the address", new URL(page.url()).search, "?q=limpets");
    expect("ten at first", await titles(page).count(), 10);
    await page.getByRole("button", { name: "More results" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".found > li").length === 14);
    expect("the first of the new ones has the focus", await page.evaluate(() => [...document.querySelectorAll(".found > li")].indexOf(document.activeElement.closest("li"))), 10);
    expect("no more", await page.locator(".more").isVisible(), false);
    await page.waitForTimeout(600);
    wrong.push(...(await violations(page, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])), ...(await page.evaluate(overflowing)));

    await ask(page, "crab", /Results: [2-9]/);
    await page.locator("[name=category]").selectOption({ label: "Crustaceans" });
    await says(page, "Results: 2");
    expect("the filter is in the address", new URL(page.url()).search, "?q=crab&category=crustaceans");
    await page.reload();
    await says(page, "Results: 2");
    await page.locator("[name=category]").selectOption("");
    await page.locator("[name=kind]").selectOption("category");
    await ask(page, "crustaceans", "Results: 1");
    expect("a category", await titles(page).allInnerTexts(), ["Crustaceans"]);
    await page.locator("[name=kind]").selectOption("");
    await page.locator("[name=lang]").selectOption("ar");
    await ask(page, "سرطان", "Results: 1");
    expect("another language", await titles(page).allInnerTexts(), ["السرطان الناسك"]);
    expect("its language is said", await page.locator(".found > li").getAttribute("lang"), "ar");
    await page.locator("[name=lang]").selectOption("*");
    await ask(page, "سرطان", "Results: 1");
    await ask(page, "hermit", /Results: /);

    await page.keyboard.press("ArrowDown");
    expect("↓", await page.evaluate(() => document.activeElement.textContent), "Hermit crabs");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect("Esc", [await box(page).inputValue(), await titles(page).count(), new URL(page.url()).searchParams.has("q")], ["", 0, false]);
  });
}

/** With letters twice as large on a narrow phone nothing sticks out. */
export function enlarged(browser, site) {
  return visit(browser, site, { viewport: { width: 320, height: 640 } }, async (page, expect, wrong) => {
    for (const path of ["/", PAGE]) {
      await page.goto(site.origin + path);
      await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
      await ask(page, "limpets");
      wrong.push(...(await page.evaluate(overflowing)).map((line) => `${path}: ${line}`));
      expect(`${path}: results are seen`, await titles(page).first().isVisible(), true);
    }
  });
}

/** Words, forms, slips and scripts; what is asked is never more than text. */
export function queries(browser, site) {
  return visit(browser, site, {}, async (page, expect, wrong) => {
    await page.goto(site.origin + PAGE);
    const first = async (query) => {
      await box(page).fill("");
      await page.waitForFunction(() => !document.querySelector("main .found > li"));
      await ask(page, query);
      return titles(page).first().innerText();
    };
    for (const query of ["hermit crabs", "HERMIT crab", "hremit", "hermi"]) expect(query, await first(query), "Hermit crabs");
    expect("an alias", await first("carcinus"), "Shore crab");
    for (const query of ["寄居蟹", "寄居", "蟹", "海螺壳"]) expect(query, await first(query), "寄居蟹");
    expect("marks between Chinese letters", (await page.locator(".found mark").allInnerTexts()).join(""), /海螺壳/);
    await page.goto(`${site.origin}${PAGE}?q=${encodeURIComponent("صدفة")}&lang=ar`);
    await says(page, "Results: 1");
    expect("Arabic", await titles(page).first().innerText(), "السرطان الناسك");

    await page.goto(site.origin + PAGE);
    for (const query of ["zzzzqqq", `<img src=x onerror="globalThis.pwned = 4">`, "x".repeat(10_000), "'\"><script>globalThis.pwned = 5</script>", "…", "__proto__ constructor", "\ud800"]) {
      await box(page).fill(query);
      await page.waitForTimeout(400);
      if (!(await page.locator("main [role=status]").innerText()).trim()) wrong.push(`nothing is said about ${query.slice(0, 40)}`);
    }
    await box(page).fill("crab ".repeat(2000));
    await says(page, /Results: /);
    await box(page).fill("malice kind");
    await says(page, "Results: 3");
    await page.waitForTimeout(800);
    wrong.push(...(await page.evaluate(overflowing)));
    const shown = await page.evaluate(() => ({ made: document.querySelectorAll(".found :is(script, img, b, [onclick])").length, pwned: globalThis.pwned, tall: Math.max(...[...document.querySelectorAll(".found li")].map((li) => li.offsetHeight)) }));
    expect("titles are text", [shown.made, shown.pwned], [0, undefined]);
    if (shown.tall > 250) wrong.push(`a title of 10,000 letters is ${shown.tall} px tall`);
    expect("hostile titles", (await titles(page).allInnerTexts()).some((title) => title.includes("<script>globalThis.pwned = 1</script>")), true);
    await page.locator("[name=category]").selectOption({ label: "<b onclick=alert(1)>Hostile" });
    await says(page, "Results: 1");
  });
}

/** Files that are missing are told, and what is there is shown. */
export async function broken(browser, site) {
  const wrong = [];
  const cases = [
    ["**/t/*.bin", /could not be loaded/, 0], ["**/m/*.json", /could not be loaded/, 0], ["**/search/en.json", /could not be loaded/, 0],
    ["**/assets/search*.js", /could not be loaded/, 0], ["**/search/en.facets.json", /Results: /, 1], ["**/hermit-crabs/", /Results: /, 1],
  ];
  for (const [pattern, text, count] of cases) {
    const page = await browser.newPage();
    page.on("pageerror", (error) => wrong.push(`without ${pattern}: ${error}`));
    await page.route(pattern, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<!doctype html><title>Not found</title>" }));
    await page.goto(`${site.origin}${PAGE}?q=whelk`);
    await says(page, text).catch(() => wrong.push(`without ${pattern} nothing is said`));
    if ((await titles(page).count()) !== count) wrong.push(`without ${pattern} there are ${await titles(page).count()} results`);
    await page.waitForTimeout(500);
    if (count && !(await page.locator(".excerpt").innerText())) wrong.push(`without ${pattern} there is no summary`);
    // What is there again is found again.
    await page.unroute(pattern);
    if (!pattern.includes("assets")) {
      await box(page).fill("whelks");
      await says(page, /Results: 1/).catch(() => wrong.push(`after ${pattern} was missing nothing is found`));
    }
    await page.close();
  }
  return wrong;
}

/** The browser and `commonweal search` find the same pages in the same order. */
export async function agree(site, hub) {
  const wrong = [];
  const load = async (path) => {
    const bytes = readFileSync(join(site.out, "search", path));
    return path.endsWith(".json") ? JSON.parse(bytes) : bytes;
  };
  for (const [language, queries] of Object.entries(QUERIES)) {
    const index = new core.Index(language, load);
    for (const query of queries) {
      const { hits, total, more } = await core.search([index], query);
      const seen = (await core.records(hits.slice(0, 10), query)).map(({ url }) => url);
      const told = JSON.parse(commonwealSays("search", "--hub", hub, "--language", language, "--format", "json", "--", query));
      const expected = told.pages.map(({ url }) => url);
      if (JSON.stringify([seen, total, more]) !== JSON.stringify([expected, told.total, told.more])) wrong.push(`“${query}”: ${seen} (${total}), but the program says ${expected} (${told.total})`);
    }
  }
  return wrong;
}

/** With `Save-Data` no page is read for its excerpt. */
export function saving(browser, site) {
  return visit(browser, site, {}, async (page, expect) => {
    const read = [];
    page.on("request", (request) => request.url().endsWith("/hermit-crabs/") && read.push(request.url()));
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    await page.goto(`${site.origin}${PAGE}?q=whelk`);
    await says(page, "Results: 1");
    await page.waitForTimeout(800);
    expect("pages that were read", read, []);
    expect("the summary stands there", await page.locator(".excerpt").innerText(), /soft tail/);
  });
}

/** Without JavaScript the box leads to a page that says where else to look. */
export function unscripted(browser, site) {
  return visit(browser, site, { javaScriptEnabled: false }, async (page, expect) => {
    await page.goto(`${site.origin}/shore-crab/`);
    await box(page).fill("crab");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.origin}${PAGE}?q=crab`);
    expect("what is said", await page.locator("main").innerText(), /needs JavaScript/);
    expect("lists", await page.locator(".browse a").first().isVisible(), true);
  });
}
