// Visits pages as readers do. Each visit gives a list of what is wrong.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A page that notes what it must not do: errors, violations of its policy, requests to other hosts, dialogs. */
export async function watched(browser, site, options, wrong) {
  const context = await browser.newContext(options);
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(site.origin) || url.startsWith("data:")) return route.continue();
    wrong.push(`a request to ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => wrong.push(`${page.url()}: ${error}`));
  page.on("dialog", (dialog) => {
    wrong.push(`${page.url()}: a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("console", (message) => {
    // The browser reports the status of a page that is not there.
    const own = message.location().url === page.url() && message.text().includes("404");
    if (["error", "warning"].includes(message.type()) && !own) wrong.push(`${page.url()}: ${message.text()}`);
  });
  return { page, close: () => context.close() };
}

/** Layout, quietness and, where asked for, accessibility of pages in one viewport and colour scheme; `open` says which boxes are opened before. */
export async function looks(browser, site, paths, { accessibility = true, open, ...options }) {
  const wrong = [];
  const { page, close } = await watched(browser, site, options, wrong);
  for (const path of paths) {
    await page.goto(site.origin + path, { waitUntil: "load" });
    if (open) await page.evaluate((boxes) => document.querySelectorAll(boxes).forEach((box) => { box.open = true; }), open);
    for (const line of await page.evaluate(overflowing)) wrong.push(`${path}: ${line}`);
    if (!accessibility) continue;
    for (const line of await violations(page)) wrong.push(`${path}: ${line}`);
  }
  await close();
  return wrong;
}

/** What keeps people from using a page as it is now. */
export async function violations(page, tags = TAGS) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] }),
    tags,
  );
  return violations.map(({ id, nodes }) => {
    const [node] = nodes;
    return `${id} ×${nodes.length}: ${node.target.join(" ")}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ""}`;
  });
}

/** What sticks out of the page at the side, other than inside a box that scrolls by itself. */
export function overflowing() {
  const root = document.documentElement;
  const wrong = [];
  if (root.scrollWidth > root.clientWidth) wrong.push(`it is ${root.scrollWidth} px wide in ${root.clientWidth} px`);
  const scrolls = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) if (getComputedStyle(at).overflowX !== "visible") return true;
    return false;
  };
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect();
    const shown = box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== "hidden";
    if (shown && (box.right > root.clientWidth + 1 || box.left < -1) && !scrolls(element) && !element.matches(".skip")) {
      wrong.push(`<${element.localName} class="${element.getAttribute("class") ?? ""}"> sticks out from ${Math.round(box.left)} to ${Math.round(box.right)} px`);
    }
  }
  return wrong.slice(0, 3);
}

/** Pages without JavaScript are complete: the text is there, nothing waits for a script, no button does nothing. */
export async function scriptless(browser, site, paths) {
  const wrong = [];
  const { page, close } = await watched(browser, site, { javaScriptEnabled: false }, wrong);
  for (const path of paths) {
    await page.goto(site.origin + path);
    if (!(await page.locator("h1").first().isVisible())) wrong.push(`${path}: no heading is seen`);
    const text = (await page.locator("main").innerText()).trim();
    if (text.length < 40) wrong.push(`${path}: there is hardly any text: ${text}`);
    // A form's button sends it: to the page of the search.
    for (const button of await page.locator("button:not(form[action] > button), [aria-busy]").all()) if (await button.isVisible()) wrong.push(`${path}: a button without a script`);
    const pictures = page.locator("main img:not(details:not([open]) img)");
    if ((await pictures.count()) && !(await pictures.first().isVisible())) wrong.push(`${path}: the picture is not seen`);
  }
  await close();
  return wrong;
}

/** The first stop leads to the content, and every stop can be seen. */
export async function keyboard(browser, site, path) {
  const wrong = [];
  const { page, close } = await watched(browser, site, {}, wrong);
  await page.goto(site.origin + path);
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  if ((await skip.getAttribute("href")) !== "#content") wrong.push("the first stop is not the link to the content");
  const box = await skip.boundingBox();
  if (!box || box.x < 0 || box.y < 0 || box.height < 10) wrong.push(`the link to the content is not seen: ${JSON.stringify(box)}`);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  if (!(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)))) wrong.push("the link to the content does not lead there");
  await page.goto(site.origin + path);
  const stops = new Set();
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement);
      return { name: document.activeElement.outerHTML.slice(0, 60), marked: style.outlineStyle !== "none" || style.boxShadow !== "none" };
    });
    stops.add(seen.name);
    if (!seen.marked) wrong.push(`the focus is not seen on ${seen.name}`);
  }
  if (stops.size < 20) wrong.push(`the keyboard is caught: ${[...stops].join(", ")}`);
  await close();
  return wrong;
}

/** What a narrow phone shows to somebody who reads letters twice as large: nothing leaves the screen at its side. */
export async function large(browser, site, paths) {
  const wrong = [];
  const { page, close } = await watched(browser, site, { viewport: { width: 320, height: 640 } }, wrong);
  for (const path of paths) {
    await page.goto(site.origin + path);
    await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    for (const line of await page.evaluate(overflowing)) wrong.push(`${path}: ${line}`);
  }
  await close();
  return wrong;
}

/** On a phone the open view is in sight, and the list of languages closes with Escape or a touch elsewhere. */
export async function phone(browser, site, path) {
  const wrong = [];
  const { page, close } = await watched(browser, site, { viewport: { width: 390, height: 844 } }, wrong);
  const list = page.locator(".languages");
  const open = () => list.evaluate((box) => box.open);
  await page.goto(site.origin + path);
  await list.locator("summary").focus();
  await page.keyboard.press("Enter");
  if (!(await open())) wrong.push("the list of languages does not open");
  const below = await page.evaluate(() => document.querySelector(".tabs").getBoundingClientRect().top - document.querySelector(".languages ul").getBoundingClientRect().bottom);
  if (below < 0) wrong.push(`the list of languages covers the views: ${below}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  if (await open()) wrong.push("Escape does not close the list of languages");
  if (!(await page.evaluate(() => document.activeElement.matches(".languages > summary")))) wrong.push("after Escape the focus is lost");
  await page.keyboard.press("Enter");
  await page.locator("h1").click();
  if (await open()) wrong.push("the list of languages stays open");
  await page.goto(`${site.origin}${path}info/`);
  const sight = await page.locator(".tabs [aria-current]").evaluate((link) => {
    const { left, right } = link.getBoundingClientRect();
    return left >= 0 && right <= innerWidth;
  });
  if (!sight) wrong.push("the open view is out of sight");
  await close();
  return wrong;
}

/** The choice of colours is kept from page to page, and the chosen ones are as readable as the system's. */
export async function scheme(browser, site, path) {
  const wrong = [];
  const { page, close } = await watched(browser, site, { colorScheme: "light" }, wrong);
  await page.goto(site.origin + path);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  const button = page.locator("button.theme");
  await button.click();
  await button.click();
  if ((await page.locator("html").getAttribute("data-theme")) !== "dark") wrong.push("the second choice is not dark");
  await page.reload();
  if ((await background()) === light) wrong.push("the choice is forgotten or changes nothing");
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ runOnly: ["color-contrast"] }));
  for (const { nodes } of violations) wrong.push(`contrast when dark is chosen: ${nodes[0].target.join(" ")}`);
  await close();
  return wrong;
}

/** An old address leads to the page, with and without JavaScript. */
export async function redirect(browser, site, from, to) {
  const wrong = [];
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await watched(browser, site, { javaScriptEnabled }, wrong);
    await page.goto(site.origin + from);
    await page.waitForURL(({ pathname }) => pathname === to, { timeout: 5000 }).catch(() => wrong.push(`${from} does not lead to ${to}`));
    // The line that says so is the only one of its kind in sight.
    const told = await page.locator(".redirected:visible").allInnerTexts();
    if (told.length !== 1 || !told[0].startsWith("Redirected from")) wrong.push(`${from}: the page says "${told}"`);
    if (await page.evaluate(() => globalThis.scrollY)) wrong.push(`${from}: the page does not begin at its top`);
    await close();
  }
  return wrong;
}

/** Every page of a site of hostile content, without the policy that would stop scripts: there is none to stop. */
export async function untouched(browser, site) {
  const wrong = [];
  for (const bypassCSP of [true, false]) {
    const { page, close } = await watched(browser, site, { bypassCSP }, wrong);
    const files = readdirSync(site.out, { recursive: true }).filter((name) => name.endsWith(".html"));
    // Redirects leave before anything can be asked; where they lead is seen by the crawl.
    for (const file of files.filter((name) => !/http-equiv="?refresh/i.test(readFileSync(join(site.out, name), "utf8").split("<body")[0]))) {
      await page.goto(`${site.origin}/${encodeURI(file)}`, { waitUntil: "load" });
      for (const line of await page.evaluate(active)) wrong.push(`${file}: ${line}`);
      for (const details of await page.locator("summary").all()) await details.click({ timeout: 500 }).catch(() => {});
    }
    await page.waitForTimeout(200);
    await close();
  }
  return [...new Set(wrong)];
}

/** What could run, navigate or collect in a page. */
function active() {
  const wrong = [];
  const own = (url) => new URL(url, location.href).origin === location.origin;
  if (globalThis.pwned) wrong.push("a script ran");
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) wrong.push(`<${element.localName} ${name}>`);
      if (/^(href|src|action|formaction|data|xlink:href|poster)$/i.test(name) && /^(javascript|data|vbscript|blob|file):/i.test(value.replace(/[\u0000-\u0020]/g, ""))) {
        wrong.push(`<${element.localName} ${name}="${value.slice(0, 40)}">`);
      }
    }
  }
  for (const element of document.querySelectorAll("iframe, object, embed, form:not(.search), base, body style, body link, .body svg, svg:not(.calendar svg, .chart svg, .lengths svg), applet, portal, frame, template, dialog")) {
    wrong.push(`<${element.localName}>`);
  }
  for (const script of document.querySelectorAll("script")) {
    const data = script.type === "application/ld+json";
    if (data) JSON.parse(script.textContent);
    else if (!script.src || !own(script.src)) wrong.push(`<script>${script.textContent.slice(0, 40)}`);
  }
  for (const name of ["body", "head", "forms", "cookie", "querySelector", "getElementById", "documentElement"]) {
    if (Object.hasOwn(document, name)) wrong.push(`document.${name} is replaced`);
  }
  return wrong;
}
