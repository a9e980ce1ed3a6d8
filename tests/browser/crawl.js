// Reads every file of a site: links lead somewhere, fragments exist, ids are unique, and what programs read names real pages.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** What is wrong with the links of a site; `address` is where it says it lives. */
export async function crawl(browser, site, address) {
  const page = await browser.newPage();
  const files = readdirSync(site.out, { recursive: true }).filter((file) => file.endsWith(".html")).map((file) => file.split(sep).join("/"));
  const pages = new Map();
  for (const file of files) pages.set(file, await parse(page, readFileSync(join(site.out, file), "utf8")));
  await page.close();

  const wrong = [];
  const reached = new Set(["index.html", "404.html"]);
  for (const [file, { duplicates, links, redirect, problems }] of pages) {
    for (const id of duplicates) wrong.push(`${file}: the id \`${id}\` is there twice`);
    for (const problem of problems) wrong.push(`${file}: ${problem}`);
    const here = new URL(site.base + file.replace(/index\.html$/, ""), site.origin);
    for (const link of links) {
      let url;
      try {
        url = new URL(link, here);
      } catch {
        wrong.push(`${file}: \`${link}\` is no address`);
        continue;
      }
      if (address && url.href.startsWith(address)) url = new URL(site.base + url.href.slice(address.length), site.origin);
      if (url.origin !== site.origin) {
        if (link === redirect) wrong.push(`${file}: it leads its readers to ${link}`);
        continue;
      }
      const target = fileOf(site, url);
      if (target === undefined) {
        wrong.push(`${file}: \`${link}\` leads nowhere`);
      } else if (pages.has(target)) {
        reached.add(target);
        const id = decodeURIComponent(url.hash.slice(1));
        if (id && !pages.get(target).ids.has(id)) wrong.push(`${file}: \`${link}\`: there is no \`#${id}\``);
      }
    }
  }
  for (const [file, { redirect }] of pages) if (!redirect && !reached.has(file)) wrong.push(`${file}: no page links to it`);
  if (address) wrong.push(...machineReadable(site, address));
  return [...new Set(wrong)];
}

/** The addresses in sitemap, feed and catalogue. */
function machineReadable(site, address) {
  const wrong = [];
  const expect = (where, url) => {
    if (!url.startsWith(address)) wrong.push(`${where}: ${url} is not below ${address}`);
    else if (fileOf(site, new URL(site.base + url.slice(address.length), site.origin)) === undefined) wrong.push(`${where}: ${url} is no page`);
  };
  const sitemap = readFileSync(join(site.out, "sitemap.xml"), "utf8");
  const urls = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
  if (urls.length === 0) wrong.push("sitemap.xml: it is empty");
  for (const url of urls) expect("sitemap.xml", url);
  const feed = readFileSync(join(site.out, "feed.xml"), "utf8");
  for (const match of feed.matchAll(/<link[^>]*href="([^"]*)"/g)) if (match[1].startsWith(new URL(address).origin)) expect("feed.xml", match[1]);
  const catalogue = JSON.parse(readFileSync(join(site.out, "hub.json"), "utf8"));
  if (catalogue.pages.length === 0) wrong.push("hub.json: it is empty");
  for (const { url } of [...catalogue.pages, ...catalogue.contributors]) {
    // Addresses in the catalogue are relative to the site.
    if (url && fileOf(site, new URL(site.base + url.slice(1), site.origin)) === undefined) wrong.push(`hub.json: ${url} is no page`);
  }
  return wrong;
}

/** The file behind an address, by its path in the output. */
function fileOf(site, url) {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return undefined;
  const file = join(site.out, path.slice(site.base.length), path.endsWith("/") ? "index.html" : "");
  return existsSync(file) && statSync(file).isFile() ? relative(site.out, file).split(sep).join("/") : undefined;
}

/** Parses a page as a browser does, without loading or running anything. */
async function parse(page, html) {
  const found = await page.evaluate((html) => {
    const document = new DOMParser().parseFromString(html, "text/html");
    const all = [...document.querySelectorAll("*")];
    const ids = all.filter((element) => element.id).map((element) => element.id);
    const links = all.flatMap((element) => ["href", "src", "action", "poster"].map((name) => element.getAttribute(name)).filter((value) => value !== null));
    const refresh = document.querySelector("meta[http-equiv=refresh i]")?.content.match(/url=(.*)/)?.[1];
    const problems = [];
    if (document.compatMode !== "CSS1Compat") problems.push("it is read in quirks mode");
    if (!document.title.trim()) problems.push("it has no title");
    if (!document.documentElement.lang) problems.push("it says no language");
    if (document.querySelectorAll("h1").length > 1) problems.push("it has several headings of level 1");
    if (!document.querySelector("meta[http-equiv=Content-Security-Policy i]")) problems.push("it has no Content-Security-Policy");
    for (const element of all) {
      for (const { name } of element.attributes) if (/^on|^style$/i.test(name)) problems.push(`<${element.localName} ${name}> is not allowed by the page's own policy`);
      const names = ["aria-labelledby", "aria-describedby", "aria-controls", "for"].flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []);
      for (const name of names) if (!ids.includes(name)) problems.push(`it refers to the id \`${name}\`, which it does not have`);
    }
    return { ids, links: refresh ? [...links, refresh] : links, redirect: refresh, problems };
  }, html);
  const ids = new Set(found.ids);
  return { ...found, ids, duplicates: new Set(found.ids.filter((id, at) => found.ids.indexOf(id) !== at)) };
}
