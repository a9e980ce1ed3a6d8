// Visits pages as readers do. Each visit gives a list of what is wrong.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A page that notes what it must not do: errors, violations of its policy, requests to other hosts, dialogs. */
async function watched(browser, site, options, wrong) {
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

/** Layout, quietness and, where asked for, accessibility of pages in one viewport and colour scheme. */
export async function looks(browser, site, paths, { accessibility = true, ...options }) {
  const wrong = [];
  const { page, close } = await watched(browser, site, options, wrong);
  for (const path of paths) {
    await page.goto(site.origin + path, { waitUntil: "load" });
    for (const line of await page.evaluate(overflowing)) wrong.push(`${path}: ${line}`);
    if (!accessibility) continue;
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(
      (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] }),
      TAGS,
    );
    for (const { id, nodes } of violations) {
      const [node] = nodes;
      wrong.push(`${path}: ${id} ×${nodes.length}: ${node.target.join(" ")}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ""}`);
    }
  }
  await close();
  return wrong;
}

/** What sticks out of the page at the side, other than inside a box that scrolls by itself. */
function overflowing() {
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
    for (const button of await page.locator("button, [aria-busy]").all()) if (await button.isVisible()) wrong.push(`${path}: a button without a script`);
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
    await page.waitForURL(site.origin + to, { timeout: 5000 }).catch(() => wrong.push(`${from} does not lead to ${to}`));
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
  for (const element of document.querySelectorAll("iframe, object, embed, form, base, body style, body link, .body svg, svg:not(.calendar svg, .chart svg, .lengths svg), applet, portal, frame, template, dialog")) {
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
