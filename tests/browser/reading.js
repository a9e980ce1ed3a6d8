// Reading: what a link leads to, pictures at full size, and the section in view.

import { violations, watched } from "./visits.js";

const CARD = ".peek:not([hidden])";

/** A look at a page, a section and a note, by pointer and by keyboard; it goes as it came. */
export async function previews(browser, site, path) {
  const wrong = [];
  const { page, close } = await watched(browser, site, { viewport: { width: 1280, height: 800 } }, wrong);
  const card = page.locator(CARD);
  const expect = (what, seen, wanted) => { if (!(wanted instanceof RegExp ? wanted.test(seen) : seen === wanted)) wrong.push(`${what}: ${seen}`); };
  await page.goto(site.origin + path);
  const link = page.locator('.body a[href$="/dog-whelk/"]').first();
  await link.hover();
  await card.waitFor();
  expect("the page", await card.locator("strong").innerText(), "Dog whelk");
  expect("its first words", await card.locator("p").innerText(), /\w{3,} .{60}/);
  expect("the description", await link.getAttribute("aria-describedby"), "cw-peek");
  wrong.push(...(await violations(page)));
  // The pointer may go onto it, and Escape sends it away.
  await card.hover();
  await page.waitForTimeout(500);
  expect("under the pointer", await card.count(), 1);
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached", timeout: 5000 });
  await page.mouse.move(5, 5);
  const note = page.locator(".body [role=doc-noteref]").first();
  await note.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await card.waitFor();
  expect("the note", await card.innerText(), /^P\. J\. Hayward/);
  await page.keyboard.press("Tab");
  await card.waitFor({ state: "detached", timeout: 5000 });
  // Neither a page that does not exist nor the pages of other hosts are asked for.
  await page.locator(".body a.new").first().hover();
  await page.waitForTimeout(600);
  expect("of a page that is wanted", await card.count(), 0);
  await close();
  return wrong;
}

/** Pictures one after the other, by keyboard; without a script the link leads to the file's page. */
export async function pictures(browser, site, path, options = {}) {
  const wrong = [];
  const { page, close } = await watched(browser, site, options, wrong);
  const expect = (what, seen, wanted) => { if (seen !== wanted) wrong.push(`${what}: ${seen}`); };
  await page.goto(site.origin + path);
  const links = page.locator(".body a.image:has(img)"), dialog = page.locator("dialog.gallery");
  const alts = await links.locator("img").evaluateAll((images) => images.map((image) => image.alt));
  await links.first().focus();
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  const alt = () => dialog.locator("img").getAttribute("alt");
  expect("the picture", await alt(), alts[0]);
  wrong.push(...(await violations(page)));
  const sideways = await page.evaluate(() => { const box = document.querySelector("dialog.gallery"); return box.scrollWidth - box.clientWidth; });
  expect("scrolls sideways by", sideways, 0);
  if (alts.length > 1) {
    await page.keyboard.press("ArrowRight");
    expect("the next one", await alt(), alts[1]);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    expect("the last one", await alt(), alts.at(-1));
  }
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached", timeout: 5000 });
  expect("the focus", await page.evaluate(() => document.activeElement.className), "image");
  await close();
  const plain = await watched(browser, site, { javaScriptEnabled: false }, wrong);
  await plain.page.goto(site.origin + path);
  await plain.page.locator(".body a.image:has(img)").first().click();
  expect("without a script", new URL(plain.page.url()).pathname.startsWith("/file/"), true);
  await plain.close();
  return wrong;
}

/** A page by chance, from the list of special pages. */
export async function byChance(browser, site) {
  const wrong = [];
  const { page, close } = await watched(browser, site, {}, wrong);
  await page.goto(`${site.origin}/special/`);
  await page.getByRole("link", { name: "Random page" }).click();
  await page.waitForURL((url) => url.pathname !== "/search/", { waitUntil: "load" });
  if (!(await page.locator("body.page-article").count())) wrong.push(`it leads to ${page.url()}`);
  await close();
  return wrong;
}
