// Makes manual/media/screenshot.png: an article on a desktop in light and on a phone in dark colours.
//
//   COMMONWEAL=target/debug/commonweal CHROMIUM=/usr/bin/chromium node tests/browser/screenshot.js

import { join } from "node:path";
import { chromium } from "playwright-core";
import { commonweal, serve, temporary } from "./site.js";

const folder = temporary();
commonweal("demo", join(folder, "hub"), "--no-serve");
const site = await serve(join(folder, "hub", "site"));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });

async function shot(colorScheme, width, height) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  await page.goto(`${site.origin}/hermit-crabs/`);
  await page.waitForLoadState("networkidle");
  const png = await page.screenshot();
  await context.close();
  return `data:image/png;base64,${png.toString("base64")}`;
}

const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
await page.setContent(`<style>
  body { margin: 0; background: #cfe3df; height: 860px; position: relative; overflow: hidden }
  img { position: absolute; border-radius: 10px; box-shadow: 0 2px 10px #0004 }
</style>
<img src="${await shot("light", 1000, 810)}" style="left: 25px; top: 25px">
<img src="${await shot("dark", 365, 810)}" style="right: 25px; top: 25px">`);
await page.screenshot({ path: new URL("../../manual/media/screenshot.png", import.meta.url).pathname });
await browser.close();
site.close();
