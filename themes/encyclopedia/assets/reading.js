// A look at what a link leads to, and pictures at full size. Loaded when a visitor comes near a link or a picture; without it both are links.

const make = (name, properties, ...inside) => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...inside);
  return node;
};

/** A copy without ids, notes and places to go: what is shown twice must be found once. */
const copy = (node) => {
  const own = node.cloneNode(true);
  own.querySelectorAll(".backlinks, .reference, annotation").forEach((part) => part.remove());
  own.querySelectorAll("[id]").forEach((part) => part.removeAttribute("id"));
  own.removeAttribute("id");
  return own;
};

const words = (node, most) => {
  const text = copy(node).textContent.replace(/\s+/g, " ").trim();
  return text.length > most ? `${text.slice(0, text.lastIndexOf(" ", most) > most / 2 ? text.lastIndexOf(" ", most) : most)} …` : text;
};

const pages = new Map();
const read = (url) => {
  if (!pages.has(url)) {
    pages.set(url, fetch(url).then(async (answer) => answer.ok && /html/.test(answer.headers.get("content-type"))
      ? new DOMParser().parseFromString(await answer.text(), "text/html") : null).catch(() => null));
  }
  return pages.get(url);
};

/** What is to be seen of the page or the section that a link leads to. */
const summary = async (link) => {
  const url = new URL(link.href), id = decodeURIComponent(url.hash.slice(1));
  url.hash = "";
  const page = await read(url.href), body = page?.querySelector("[data-search]"), title = page?.querySelector("h1");
  if (!body || !title) return null;
  const section = id && page.getElementById(id);
  const blocks = [...body.querySelectorAll(":scope > p, :scope > ul, :scope > blockquote")];
  const text = blocks.find((block) => block.textContent.trim() && (!section || section.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING));
  const picture = !section && body.querySelector("figure img, .infobox img"), source = picture && new URL(picture.getAttribute("src"), url);
  const { lang, dir } = page.documentElement;
  const shown = [make("strong", {}, words(title, 80)), ...section && /^H\d$/.test(section.tagName) ? [make("span", { className: "meta" }, words(section, 80))] : []];
  if (source?.origin === location.origin) shown.unshift(make("img", { src: source.href, alt: "" }));
  if (text) shown.push(make("p", {}, words(text, 280)));
  return make("div", { lang, dir }, ...shown);
};

const note = (link) => {
  const text = document.getElementById(link.hash.slice(1))?.querySelector(".reference-text");
  return text && make("div", {}, ...copy(text).childNodes);
};

const card = make("div", { className: "peek", id: "cw-peek", hidden: true });
card.setAttribute("role", "tooltip");
let shown, timer, turn = 0;

const hide = () => {
  clearTimeout(timer);
  turn += 1;
  card.hidden = true;
  shown?.removeAttribute("aria-describedby");
  if (shown?.dataset.title) shown.title = shown.dataset.title;
  shown = null;
};

const show = async (link) => {
  hide();
  const mine = turn;
  const inside = link.matches("[role=doc-noteref]") ? note(link) : await summary(link);
  if (!inside || mine !== turn || !link.isConnected) return;
  card.replaceChildren(inside);
  shown = link;
  // Its own little box would lie over this one.
  if (link.title) link.dataset.title = link.title;
  link.removeAttribute("title");
  link.setAttribute("aria-describedby", card.id);
  document.body.append(card);
  card.hidden = false;
  const [line] = link.getClientRects(), { innerWidth, innerHeight, scrollX, scrollY } = window, gap = 8;
  const below = line.bottom + gap + card.offsetHeight < innerHeight || line.top < card.offsetHeight + gap;
  card.style.left = `${scrollX + Math.max(gap, Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - gap, innerWidth))}px`;
  card.style.top = `${scrollY + (below ? line.bottom + gap / 2 : line.top - gap / 2 - card.offsetHeight)}px`;
};

/** The link to a page of this hub, or to a note, that an event is at. */
const target = ({ target }) => {
  const link = target.closest?.(".body a[href]:not(.image, .new, .external, .credit, [role=doc-backlink])");
  if (!link || link.origin !== location.origin) return null;
  const here = link.pathname === location.pathname;
  return here && !link.matches("[role=doc-noteref]") || !here && (!link.pathname.endsWith("/") || navigator.connection?.saveData) ? null : link;
};

const soon = (link, wait) => {
  clearTimeout(timer);
  if (link && link !== shown) timer = setTimeout(show, wait, link);
};

/** The address of an article by chance, from the index of the search; nothing where there is none. */
export async function random({ index: base, languages }, { Index }) {
  const all = languages.split(" "), lang = document.documentElement.lang.toLowerCase();
  const index = new Index(all.includes(lang) ? lang : all[0], async (path) => {
    const answer = await fetch(base + path);
    if (!answer.ok) throw Error(path);
    return answer[path.endsWith("json") ? "json" : "arrayBuffer"]();
  });
  const chunks = (await index.open())?.pages ? 2 ** (index.dir.split("-").at(-1) - index.shift) : 0;
  for (let tries = 0; tries < chunks * 9; tries += 1) {
    const chunk = await index.file(`${index.dir}/m/${Math.floor(Math.random() * chunks)}.json`);
    const articles = (chunk ?? []).filter(([, , , , kind]) => !kind);
    if (articles[0]) return articles[Math.floor(Math.random() * articles.length)][1];
  }
}

// Pictures: one after the other, in the order of the page.
const gallery = (link) => {
  const links = [...document.querySelectorAll(".body a.image:has(img)")], { close, before, after, about } = document.querySelector("[data-reading]").dataset;
  const picture = make("img"), caption = make("p"), more = make("a", {}, about), dialog = make("dialog", { className: "gallery" });
  let at = links.indexOf(link);
  const turn = (by) => {
    at = (at + by + links.length) % links.length;
    const here = links[at], image = here.querySelector("img"), text = here.closest("figure")?.querySelector("figcaption");
    Object.assign(picture, { src: image.currentSrc || image.src, alt: image.alt });
    caption.replaceChildren(...text ? copy(text).childNodes : [image.alt]);
    more.href = here.href;
  };
  const button = (className, name, run) => {
    const made = make("button", { type: "button", className, title: name, onclick: run });
    made.setAttribute("aria-label", name);
    return made;
  };
  const sides = links.length > 1 ? [button("before", before, () => turn(-1)), button("after", after, () => turn(1))] : [];
  dialog.append(button("close", close, () => dialog.close()), ...sides, make("figure", {}, picture, make("figcaption", {}, caption, make("p", { className: "meta" }, more))));
  dialog.addEventListener("keydown", ({ key }) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key] * (getComputedStyle(dialog).direction === "rtl" ? -1 : 1);
    if (by && links.length > 1) turn(by);
  });
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.focus();
  });
  turn(0);
  document.body.append(dialog);
  dialog.showModal();
};

/** What is done when one of these events is at a link of a text. */
export const pointerover = (event) => event.pointerType !== "touch" && soon(target(event), 350);
export const focusin = (event) => event.target.matches(":focus-visible") && soon(target(event), 350);
export const click = (event) => {
  hide();
  gallery(event.target.closest("a.image"));
};

// The card stays while the pointer is on it, or on its way.
document.addEventListener("pointerover", (event) => {
  if (target(event)) return;
  clearTimeout(timer);
  if (shown && !card.contains(event.target)) timer = setTimeout(hide, 300);
});
document.addEventListener("focusout", hide);
document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
