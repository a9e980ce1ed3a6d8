// The live preview: an edit reaches the open page.

import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Serves a hub, edits its home page and waits for the browser to show it. */
export async function preview(browser, hub) {
  const wrong = [];
  const server = spawn(process.env.COMMONWEAL, ["serve", "--hub", hub, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const url = await new Promise((resolve, reject) => {
      let text = "";
      server.on("exit", (code) => reject(new Error(`the preview ended with ${code}: ${text}`)));
      server.stdout.on("data", (bytes) => {
        text += bytes;
        const found = text.match(/http:\/\/\S+/);
        if (found) resolve(found[0]);
      });
    });
    const page = await browser.newPage();
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    await page.goto(url);
    const file = join(hub, "content/index.md");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nA sentence that was not there before.\n`);
    await page.getByText("A sentence that was not there before.").waitFor({ timeout: 10_000 }).catch(() => wrong.push("the edit does not reach the open page"));
    await page.close();
  } finally {
    server.removeAllListeners("exit");
    server.kill();
  }
  return wrong;
}
