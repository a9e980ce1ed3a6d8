// Envelopes: both files are made in the browser as people make them, and the program counts what they sent.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commonwealSays } from "./site.js";
import { overflowing, violations, watched } from "./visits.js";

const CALL = "/calls/clock/", BELL = "/calls/bell/";
const VOTING = new Date("2026-06-16T12:00:00Z");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A call whose ballots and reviews are in envelopes, with titles that wish readers ill. */
export function sealedHub(folder) {
  write(folder, "hub.yaml", "title: Shore\nrepository: { url: https://github.com/tide/shore, branch: main }\nlanguages: [en, fr]\nlicensing: { default: CC-BY-SA-4.0 }\nfront-matter: { required: [title, summary] }\n");
  for (const name of ["sun", "moon", "7"]) {
    write(folder, `content/${name}.md`, `---\ntitle: "The ${name} <img src=x onerror=alert(1)> dial"\nsummary: A dial.\ncall: { id: clock, entry: "${name}" }\n---\n\nIt is a dial, and lives between the tides.\n`);
  }
  write(folder, "content/fr/maree.md", "---\ntitle: La marée\nsummary: Une page.\n---\n\nDeux fois par jour.\n");
  write(folder, "calls/clock.md", "---\ntitle: A clock for the shore\nquestion: Which?\ncloses: 2026-06-14\nvote: { opens: 2026-06-15, closes: 2026-06-21 }\npeople: [ada]\njudges: [nozomi]\ncriteria: [{ id: accuracy, label: Tells the tide right, help: 5 is right to the minute }, { id: build }]\nreviews: { sealed: true, until: 2026-06-21, each: 1 }\nballot: { method: ranked, voters: everyone, none: true, sealed: true }\nawards: [{ id: main, decides: judges }, { id: people, decides: votes }]\n---\n\nA brief.\n");
  write(folder, "calls/clock.fr.md", "---\ntitle: Une horloge pour le rivage\nquestion: Laquelle ?\n---\n\nUn appel.\n");
  write(folder, "calls/bell.md", "---\ntitle: A bell for the shore\nquestion: How does it ring?\nlicense: CC-BY-4.0\nopens: 2026-06-01\ncloses: 2026-06-20\npeople: [ada]\nentry: { sealed: true }\n---\n\nA brief.\n");
  write(folder, "calls/bell.fr.md", "---\ntitle: Une cloche pour le rivage\nquestion: Comment sonne-t-elle ?\n---\n\nUn appel.\n");
  commit(folder, "Ada", "2026-06-01");
  for (const person of ["Bo", "Nozomi"]) {
    write(folder, `content/of-${person.toLowerCase()}.md`, `---\ntitle: Of ${person}\nsummary: A page.\n---\n\nThe sea, twice a day.\n`);
    commit(folder, person, "2026-06-02");
  }
  return folder;
}

/** Fills in both forms, with the keyboard or a finger, and gives what was made of each: path, kept file, envelope. */
async function fill(page, wrong) {
  const made = [];
  const send = async (form) => {
    const download = page.waitForEvent("download");
    await form.locator("a.keep").click();
    const kept = readFileSync(await (await download).path(), "utf8");
    const url = new URL(await form.locator("a.send").getAttribute("href"));
    made.push({ path: url.searchParams.get("filename"), kept, envelope: url.searchParams.get("value") });
    if (!/^https:\/\/github\.com\/tide\/shore\/new\/main\?/.test(url.href)) wrong.push(`the form of the forge is at ${url}`);
    if ((await form.locator("code.opened").textContent()) !== kept) wrong.push("the file is not the one that is shown");
    if ((await download).suggestedFilename() !== made.at(-1).path.split("/").pop()) wrong.push("the file has another name");
  };
  const ballot = page.locator('form.sealing[data-record="ranked"]');
  await ballot.getByRole("button", { name: "Make both files" }).click();
  if (await ballot.locator(".made").isVisible()) wrong.push("files of nobody were made");
  await ballot.getByLabel("Your name in this hub").fill("Bo Ito");
  await page.keyboard.press("Enter");
  if (await ballot.locator(".made").isVisible()) wrong.push("a name that is none was taken");
  await ballot.getByLabel("Your name in this hub").fill("bo");
  await page.keyboard.press("Enter");
  if (await ballot.locator(".made").isVisible()) wrong.push("a ballot that says nothing was taken");
  for (const [name, place] of [["The sun", 1], ["The moon", 2], ["The 7", 2], ["None of these", 3]]) await ballot.getByLabel(name).fill(String(place));
  await page.keyboard.press("Enter");
  await ballot.locator(".made").waitFor();
  if (!(await page.evaluate(() => document.activeElement.matches(".made")))) wrong.push("what was made has not the focus");
  await send(ballot);
  await ballot.getByLabel("The sun").fill("3");
  if (await ballot.locator(".made").isVisible()) wrong.push("files of another choice are still offered");
  await ballot.getByLabel("The sun").fill("1");
  await page.keyboard.press("Enter");

  const review = page.locator('form.sealing[data-record="review"]');
  await review.getByLabel("Your name in this hub").fill("nozomi");
  await review.getByLabel("Entry").selectOption("moon");
  await review.getByLabel("none: no conflict").check();
  await review.getByLabel("Tells the tide right").fill("4");
  await review.getByRole("button", { name: "Make both files" }).click();
  if (await review.locator(".made").isVisible()) wrong.push("a review without a score was taken");
  await review.getByLabel("build").fill("5");
  await review.getByLabel("What you would do").selectOption("accept");
  await review.getByLabel("What you say").fill('- "Right": to the minute # é 😀\n<b>');
  await review.getByRole("button", { name: "Make both files" }).click();
  await review.locator(".made").waitFor();
  await send(review);
  return made;
}

/** The forms in a window: made files are sound, and everything can be read and reached. */
export async function sealing(browser, site, options, made = []) {
  const wrong = [];
  const { page, close } = await watched(browser, site, { acceptDownloads: true, ...options }, wrong);
  await page.clock.setFixedTime(VOTING);
  await page.goto(site.origin + CALL);
  try {
    await page.locator("form.sealing").first().waitFor();
    made.push(...await fill(page, wrong));
  } catch (error) {
    wrong.push(String(error.stack ?? error));
  }
  wrong.push(...(await violations(page, TAGS)), ...(await page.evaluate(overflowing)));
  await close();
  return wrong;
}

const TITLE = 'Bo\u2019s "bell": a # é 😀', SUMMARY = "It rings, twice a day.", TEXT = "## A bell\n\n- It rings: twice.\n\n---\n\n<b>Or not</b>\u00a0!  \n\n";

/** Pages are made in the form and of a file, and what cannot be sealed is refused; gives what was made in both ways. */
export async function entering(browser, site, options, made = []) {
  const wrong = [];
  const { page, close } = await watched(browser, site, { acceptDownloads: true, ...options }, wrong);
  await page.clock.setFixedTime(VOTING);
  await page.goto(site.origin + BELL);
  const form = page.locator('form.sealing[data-record="entry"]'), shown = form.locator(".made"), make = form.getByRole("button", { name: "Make both files" });
  const refused = async (why) => {
    await make.click();
    await page.waitForTimeout(100);
    if (await shown.isVisible()) wrong.push(why);
  };
  const take = async () => {
    await shown.waitFor();
    if (!(await page.evaluate(() => document.activeElement.matches(".made")))) wrong.push("what was made has not the focus");
    const download = page.waitForEvent("download");
    await form.locator("a.keep").click();
    const kept = readFileSync(await (await download).path(), "utf8"), url = new URL(await form.locator("a.send").getAttribute("href"));
    const sent = { path: await form.locator("code.path").textContent(), kept, envelope: url.searchParams.get("value") };
    if (!/^https:\/\/github\.com\/tide\/shore\/new\/main\?/.test(url.href) || url.searchParams.get("filename") !== sent.path) wrong.push(`the form of the forge is at ${url}`);
    if ((await form.locator("code.closed").textContent()) !== sent.envelope || (await form.locator("code.opened").textContent()) !== kept) wrong.push("the files are not those that are shown");
    if ((await download).suggestedFilename() !== sent.path.split("/").pop()) wrong.push("the file has another name");
    return sent;
  };
  try {
    await form.waitFor();
    await form.getByLabel("Your name in this hub").fill("bo");
    await form.getByLabel("Title").fill(TITLE);
    await form.getByLabel("Text (Markdown)").fill(TEXT);
    await refused("a page without the summary that the hub asks for was sealed");
    await form.getByLabel("Summary").fill(SUMMARY);
    await form.getByLabel("Text (Markdown)").fill(" \n");
    await refused("a page without a text was sealed");
    await form.getByLabel("Text (Markdown)").fill(TEXT);
    wrong.push(...(await violations(page, TAGS)), ...(await page.evaluate(overflowing)));
    await form.getByLabel("Title").press("Enter");
    const written = await take();
    await form.getByLabel("Summary").press("Tab");
    await form.getByLabel("Language").selectOption("fr");
    if (await shown.isVisible()) wrong.push("files of another choice are still offered");
    await make.click();
    const french = await take();
    if (french.path !== `content/fr/${written.path.split("/").pop()}` || french.kept.includes("lang:")) wrong.push(`a page in French goes to ${french.path}`);
    // The same page once more, and one that was written elsewhere.
    await form.getByLabel("I have it as a file").check();
    if (await form.getByLabel("Text (Markdown)").isVisible()) wrong.push("a file is asked for, and its text too");
    await refused("no file was sealed");
    const choose = (text) => form.getByLabel("The file of your page").setInputFiles({ name: "mine.md", mimeType: "text/markdown", buffer: Buffer.from(text) });
    for (const text of [Buffer.from([0xff, 0xfe, 0]), "---\ntitle: A\n---\n", "---\ntitle: A\ncall: clock\n---\nText.\n", written.kept.replace("by: bo", "by: cy")]) {
      await choose(text);
      await refused(`this was sealed: ${text}`);
      const told = await form.getByLabel("The file of your page").evaluate((field) => field.validationMessage);
      if (!told.startsWith("This cannot be put into an envelope")) wrong.push(`of ${text} is told: ${told}`);
    }
    await choose(written.kept);
    await form.getByLabel("Language").selectOption("en");
    await make.click();
    const again = await take();
    if (JSON.stringify(again) !== JSON.stringify(written)) wrong.push(`the same page gives ${again.envelope}`);
    await choose("---\r\ntitle: Night bell\r\nsummary: A bell.\r\nlang: fr\r\nlicense: CC-BY-4.0\r\ncall: { id: bell, entry: night }\r\n---\r\n\r\nIt rings at night.\r\n");
    await page.waitForFunction(() => document.querySelector("#cw-title").value === "Night bell");
    await make.click();
    const brought = await take();
    if (!brought.kept.startsWith('---\r\nsalt: "') || brought.path !== "content/fr/night-bell.md") wrong.push(`a file becomes ${brought.path}: ${brought.kept}`);
    made.push(written, brought);
  } catch (error) {
    wrong.push(String(error.stack ?? error));
  }
  wrong.push(...(await violations(page, TAGS)), ...(await page.evaluate(overflowing)));
  await close();
  return wrong;
}

/** Pages and envelopes of the browser are those of the command; they are opened, and their author is told before whether they can be. */
export async function entered(browser, hub, made, built) {
  const wrong = [];
  const file = join(dirname(hub), "kept.md"), command = (...args) => commonwealSays("new", "entry", "bell", ...args, "--sealed", file, "--hub", hub, "--now", "2026-06-16", "--no-input");
  Object.assign(process.env, { GIT_AUTHOR_NAME: "Bo", GIT_AUTHOR_EMAIL: "bo@tide.example" });
  for (const { kept, envelope } of made) {
    writeFileSync(file, kept);
    const said = command("--stdout");
    if (said !== envelope || readFileSync(file, "utf8") !== kept) wrong.push(`the command makes another envelope: ${said} and not ${envelope}`);
  }
  rmSync(file);
  command(TITLE, "--summary", SUMMARY);
  writeFileSync(file, `${readFileSync(file, "utf8")}${TEXT.trimEnd()}\n`);
  command("--stdout");
  const unsalted = (text) => text.replace(/salt: "[0-9a-f]{32}"/, "");
  if (unsalted(readFileSync(file, "utf8")) !== unsalted(made[0].kept)) wrong.push(`the command writes another page: ${readFileSync(file, "utf8")} and not ${made[0].kept}`);
  for (const { path, envelope } of made) write(hub, path, envelope);
  commit(hub, "Bo", "2026-06-17");
  const opened = await built("--now", "2026-06-22");
  const { page, close } = await watched(browser, opened, {}, wrong);
  await page.clock.setFixedTime(new Date("2026-06-22T12:00:00Z"));
  await page.goto(opened.origin + BELL);
  for (const [text, answer] of [[made[0].kept, `This is what your envelope holds. Put it in its place: ${made[0].path}`], [made[1].kept, `its place: ${made[1].path}`], [`${made[0].kept}\n`, "No envelope of this call holds this file"]]) {
    await page.locator("form.opening input").setInputFiles({ name: "kept.md", mimeType: "text/markdown", buffer: Buffer.from(text) });
    await page.locator("form.opening [role=status]").filter({ hasText: answer }).waitFor({ timeout: 5000 }).catch((error) => wrong.push(String(error)));
  }
  if (await page.locator("form.sealing").isVisible()) wrong.push("after the deadline envelopes are still made");
  wrong.push(...(await violations(page, TAGS)), ...(await page.evaluate(overflowing)));
  await close();
  opened.close();
  for (const { path, kept } of made) write(hub, path, kept);
  commit(hub, "Bo", "2026-06-22");
  commonwealSays("calls", "seal", "bell", "--hub", hub, "--now", "2026-06-22");
  commit(hub, "Ada", "2026-06-22");
  const [call] = JSON.parse(commonwealSays("calls", "bell", "--hub", hub, "--format", "json", "--now", "2026-06-28")).calls;
  const states = call.entries.map(({ id, standing, envelope }) => `${id} ${standing} ${envelope?.state}`);
  if (states.length !== 2 || !states.every((state) => state.endsWith("stands opened"))) wrong.push(`the program says: ${states}`);
  const found = spawnSync(process.env.COMMONWEAL ?? "commonweal", ["check", "--hub", hub, "--now", "2026-06-28"], { encoding: "utf8" });
  if (/content\/(?:fr\/night|bos-)|\[(?:broken|unopened)-envelope\]/.test(found.stdout)) wrong.push(`the program says: ${found.stdout}`);
  return wrong;
}

/** What was made in the browser counts, and the page tells its author so before. */
export async function counted(browser, site, hub, made, built) {
  const wrong = [];
  for (const { path, envelope } of made) write(hub, path, envelope);
  for (const [at, person] of [[0, "Bo"], [1, "Nozomi"]]) commit(hub, person, "2026-06-16", made[at].path);
  const opened = await built("--now", "2026-06-23");
  const { page, close } = await watched(browser, opened, {}, wrong);
  await page.clock.setFixedTime(new Date("2026-06-23T12:00:00Z"));
  await page.goto(opened.origin + CALL);
  for (const [text, answer] of [[made[0].kept, /^This is what your envelope holds.*ballots\/clock\/bo\.yaml/], [`${made[0].kept}\n`, /^Your envelope holds something else/], ["by: cy\n", /^No envelope/]]) {
    await page.locator("form.opening input").first().setInputFiles({ name: "kept.yaml", mimeType: "text/plain", buffer: Buffer.from(text) });
    await page.locator("form.opening [role=status]").first().filter({ hasText: answer }).waitFor({ timeout: 5000 }).catch((error) => wrong.push(String(error)));
  }
  if (await page.locator("form.sealing").first().isVisible()) wrong.push("after the deadline envelopes are still made");
  wrong.push(...(await violations(page, TAGS)), ...(await page.evaluate(overflowing)));
  await close();
  opened.close();
  for (const [at, person] of [[0, "Bo"], [1, "Nozomi"]]) {
    write(hub, made[at].path, made[at].kept);
    commit(hub, person, "2026-06-23", made[at].path);
  }
  commonwealSays("calls", "seal", "clock", "--hub", hub, "--now", "2026-06-23");
  commit(hub, "Ada", "2026-06-23");
  // Two entries have no review, so nothing is decided yet; what came in envelopes is counted.
  const { stdout: said } = spawnSync(process.env.COMMONWEAL ?? "commonweal", ["decide", "clock", "--hub", hub, "--now", "2026-06-29"], { encoding: "utf8" });
  if (!said.includes("1 review and 1 ballot")) wrong.push(`the program says: ${said}`);
  return wrong;
}

/** Outside of their time, without a script and without https there is no form, and the command is told. */
export async function unsealed(browser, site) {
  const wrong = [];
  for (const [what, options, moment, path = CALL, kind = "ballot"] of [
    ["before the vote", {}, "2026-06-10"], ["without JavaScript", { javaScriptEnabled: false }], ["without https", {}, VOTING],
    ["before the call opens", {}, "2026-05-10", BELL, "entry"], ["without JavaScript", { javaScriptEnabled: false }, undefined, BELL, "entry"], ["without https", {}, VOTING, BELL, "entry"],
  ]) {
    const { page, close } = await watched(browser, site, options, wrong);
    if (moment) await page.clock.setFixedTime(new Date(moment));
    if (what === "without https") await page.addInitScript(() => Object.defineProperty(globalThis, "crypto", { value: undefined }));
    await page.goto(site.origin + path);
    await page.waitForTimeout(500);
    if (!(await page.getByText(`commonweal new ${kind} ${path.split("/")[2]} --sealed`).isVisible())) wrong.push(`${what} the command is not seen`);
    const button = page.getByRole("button", { name: "Make both files" }).first();
    if (what === "without https") {
      if (!(await button.isDisabled()) || !(await page.getByText("only on pages with https").first().isVisible())) wrong.push("without https nothing is said");
    } else if (await button.isVisible()) wrong.push(`${what} there is a form`);
    await close();
  }
  return wrong;
}

function write(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function commit(folder, name, day, path = ".") {
  const git = (...args) => execFileSync("git", args, {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1",
      ...Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((who) => [[`GIT_${who}_NAME`, name], [`GIT_${who}_EMAIL`, `${name.toLowerCase()}@tide.example`], [`GIT_${who}_DATE`, `${day}T12:00:00Z`]])),
    },
  });
  git("init", "--quiet", "--initial-branch", "main");
  git("add", path);
  git("commit", "--quiet", "--signoff", "--message", `By ${name}`);
}
