// Builds hubs with the program under test and serves what it wrote, as any static host would.

import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
};

/** Runs the program; its output goes where ours goes. */
export function commonweal(...args) {
  execFileSync(process.env.COMMONWEAL ?? "commonweal", args, { stdio: ["ignore", "inherit", "inherit"] });
}

/** What the program prints. */
export const commonwealSays = (...args) => execFileSync(process.env.COMMONWEAL ?? "commonweal", args, { encoding: "utf8" });

/** A temporary folder that is gone when the process ends. */
export function temporary() {
  const folder = mkdtempSync(join(tmpdir(), "commonweal-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Serves a folder below `base`; nothing outside `base` exists. A missing file is answered with the site's own 404.html. Every answer has the headers. */
export async function serve(folder, base = "/", headers = {}) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const file = path.startsWith(base) ? fileFor(folder, path.slice(base.length)) : undefined;
    if (file === "folder") {
      response.writeHead(301, { location: encodeURI(`${path}/`) }).end();
    } else if (file === undefined) {
      response.writeHead(404, { ...headers, "content-type": TYPES[".html"] }).end(readFileSync(join(folder, "404.html")));
    } else {
      response.writeHead(200, { ...headers, "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function fileFor(folder, path) {
  const file = normalize(join(folder, path.endsWith("/") || path === "" ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return "folder";
  return found?.isFile() ? file : undefined;
}
