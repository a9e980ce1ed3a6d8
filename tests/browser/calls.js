// Calls: what readers see of them on different days, and whether programs of others read and count the same.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { Schulze, utils } from "votes";

/** On each day, with and without JavaScript, nothing false is said about a call that opens and closes. */
export async function days(browser, site, path, moments) {
  const found = [];
  for (const [moment, badge, mayEnter] of moments) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(moment));
    await page.goto(site.origin + path);
    const seen = await page.evaluate(() => ({
      badge: [...document.querySelectorAll(".badge")].filter((part) => !part.hidden).map((part) => part.textContent).join("|"),
      enter: [...document.querySelectorAll('[data-while="open"] a')].some((link) => link.offsetParent !== null),
    }));
    if (!seen.badge.startsWith(badge)) found.push(`${path} at ${moment}: the badge says "${seen.badge}" and not "${badge}"`);
    if (seen.enter !== mayEnter) found.push(`${path} at ${moment}: entering is ${seen.enter ? "" : "not "}offered`);
    await context.close();
  }
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.origin + path);
  const badge = await page.locator(".badge:visible").allTextContents();
  if (badge.join("").trim()) found.push(`${path} without JavaScript says "${badge}", which is true on some days only`);
  await context.close();
  return found;
}

/** Another program's Schulze count of the exported ballots gives the places that the decision has. */
export function recount(site, call, award) {
  const folder = join(site.out, "calls", call, "decision");
  const lines = readFileSync(join(folder, "ballots.toc"), "utf8").trim().split("\n");
  const names = lines.filter((line) => line.startsWith("# ALTERNATIVE NAME")).map((line) => line.split(": ")[1]);
  const ballots = lines.filter((line) => !line.startsWith("#")).map((line) => {
    const [weight, order] = [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)];
    const tiers = order.match(/\{[^}]*\}|\d+/g).map((tier) => tier.match(/\d+/g).map((number) => names[number - 1]));
    return { ranking: tiers, weight: Number(weight) };
  });
  const place = (ballot, name) => ballot.ranking.findIndex((tier) => tier.includes(name));
  const prefer = (a, b) => ballots.reduce((sum, ballot) => sum + (place(ballot, a) < place(ballot, b) ? ballot.weight : 0), 0);
  const standing = names.filter((name) => name === "none" || prefer(name, "none") > prefer("none", name));
  const kept = ballots.map(({ ranking, weight }) => ({ weight, ranking: ranking.map((tier) => tier.filter((name) => standing.includes(name))).filter((tier) => tier.length) }));
  const first = new Schulze(utils.matrixFromBallots(kept, standing)).ranking().map((tier) => tier.filter((name) => name !== "none")).find((tier) => tier.length);
  const decision = readFileSync(join(site.out, "..", "calls", call, "decision.yaml"), "utf8");
  const written = decision.match(new RegExp(`\\n  ${award}:\\n    places: \\[(.*)\\]\\n`))?.[1] ?? "";
  const places = (written.match(/\[[^\]]*\]/g) ?? []).map((place) => place.match(/[a-z0-9-]+/g));
  const chosen = [...(places[0] ?? [])].sort();
  return String(chosen) === String([...first].sort()) ? [] : [`${call}: the decision has ${JSON.stringify(places)}, and another program counts ${first}`];
}

/** The events of a calendar, by another library. */
function events(site, found, ...path) {
  const text = readFileSync(join(site.out, "calls", ...path), "utf8");
  const long = text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75);
  if (long.length) found.push(`${path.join("/")}: ${long.length} lines are not folded`);
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

/** Another library reads the calendar; each date of calls.json is in it once, and each call has its own part of it. */
export function calendar(site) {
  const found = [];
  const all = events(site, found, "calendar.ics");
  const ids = new Set(all.map((event) => event.uid));
  if (ids.size !== all.length) found.push("two events of the calendar have the same UID");
  const { calls } = JSON.parse(readFileSync(join(site.out, "calls", "calls.json"), "utf8"));
  for (const call of calls) {
    const dates = { opens: call.opens, closes: call.closes, "vote-closes": call.vote?.closes, "decide-by": call.decide_by };
    for (const [edge, date] of Object.entries(dates).filter(([, date]) => date)) {
      const event = all.find((known) => known.uid.startsWith(`${call.id}-${edge}@`));
      const start = event?.startDate.toJSDate().toISOString().replace(".000Z", "Z");
      if (start !== date) found.push(`${call.id}: ${edge} is ${date}, and the calendar says ${start}`);
    }
    const told = (list) => list.filter((event) => event.uid.startsWith(`${call.id}-`)).map((event) => `${event.uid} ${event.startDate}`).sort().join();
    const own = events(site, found, call.id, "calendar.ics");
    if (told(own) !== told(all) || told(own).split(",").length !== own.length) found.push(`${call.id}: its own calendar differs from the one of all`);
  }
  return found;
}

/** What the page of a call gives to others is sound: feed, badge, card, texts, and the description for programs. */
export async function shared(browser, site, path) {
  const found = [];
  const page = await browser.newPage();
  await page.goto(site.origin + path);
  const described = await page.evaluate(() => JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent));
  if (!["Event", "Question"].includes(described["@type"])) found.push(`${path} is described as ${described["@type"]}`);
  await page.locator("details.tell > summary").click();
  const seen = await page.evaluate(async () => {
    const pictures = [...document.querySelectorAll("details.tell img")];
    await Promise.all(pictures.map((picture) => picture.decode()));
    const feed = document.querySelector('link[type="application/atom+xml"]').href;
    const atom = new DOMParser().parseFromString(await (await fetch(feed)).text(), "application/xml");
    const ids = [...atom.querySelectorAll("entry > id")].map((id) => id.textContent);
    return {
      sizes: pictures.map((picture) => `${picture.naturalWidth}x${picture.naturalHeight}`),
      broken: atom.querySelectorAll("parsererror").length,
      ids: ids.length, different: new Set(ids).size,
      copies: document.querySelectorAll("details.tell .copy-button").length,
      wide: document.documentElement.scrollWidth - innerWidth,
    };
  });
  if (seen.sizes[1] !== "1200x630") found.push(`${path}: the pictures are ${seen.sizes}`);
  if (seen.broken || !seen.ids || seen.ids !== seen.different) found.push(`${path}: its feed has ${seen.ids} entries, ${seen.different} different`);
  if (seen.wide > 0) found.push(`${path}: with "Tell others" open it is ${seen.wide} pixels too wide`);
  await page.close();
  return found;
}
