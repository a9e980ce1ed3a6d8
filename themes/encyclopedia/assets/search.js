// The search box and the page of results, built as nodes and never as HTML.

const BLOCKS = "p, li, dd, td, pre, figcaption";

const make = (name, properties, ...inside) => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...inside);
  return node;
};

const get = async (url, kind) => {
  const answer = await fetch(url);
  if (!answer.ok) throw Error(url);
  return answer[kind]();
};

/** The blocks of a page and their headings. */
const read = async (url) => {
  let section = { id: "", text: "" };
  return [...new DOMParser().parseFromString(await get(url, "text"), "text/html").querySelectorAll(`[data-search] :is(h2, h3, h4, h5, h6, ${BLOCKS})`)].flatMap((node) => {
    node.querySelectorAll(".reference, annotation").forEach((note) => note.remove());
    const text = node.textContent.replace(/\s+/g, " ").trim().slice(0, 5000);
    if (/^H/.test(node.tagName)) section = { id: node.id, text };
    else if (text && !node.querySelector(BLOCKS)) return { text, section };
    return [];
  });
};

/** Makes a form search: in `<main>` it is the page of results, at the top they open below it. */
export function start(form, core) {
  const words = document.querySelector(".top .search").dataset, page = form.closest("main"), input = form.q;
  const [status, list, panel, foot, more] = ["[role=status]", ".found", ".drop", ".drop > p", ".more"].map((name) => (page ?? form).querySelector(name));
  const languages = words.languages.split(" "), lang = document.documentElement.lang.toLowerCase(), own = languages.includes(lang) ? lang : languages[0];
  const indexes = {}, texts = {}, field = (name) => form.elements.namedItem(name)?.value;
  const load = (path) => get(words.index + path, path.endsWith("json") ? "json" : "arrayBuffer");
  const chosen = () => (field("lang") === "*" ? languages : [field("lang") || own]).map((code) => indexes[code] ??= new core.Index(code, load));
  const marked = (pieces) => pieces.map(([text, word]) => word < 0 ? text : make("mark", {}, text));
  let turn = 0, timer, shown, result, at;

  // The best block instead of the summary.
  const excerpt = async (place, url, words) => {
    const distinct = (pieces) => new Set(pieces.map(([, word]) => word)).size;
    let best, most = 2.999;
    for (const { text, section: { id, text: heading } } of await (texts[url] ??= read(url).catch(() => []))) {
      const pieces = [...core.mark(text, words), ["", -1]], value = distinct(pieces) + distinct([...pieces, ...core.mark(heading, words)]) + Math.min(text.length, 99) / 1000;
      if (value > most) [best, most] = [[id && make("a", { href: `${url}#${encodeURIComponent(id)}` }, heading.slice(0, 99)), ...marked(core.stretch(pieces))], value];
    }
    if (best) place.replaceChildren(...best);
  };
  const seen = new IntersectionObserver((entries) => entries.forEach(({ isIntersecting, target }) => {
    if (isIntersecting) target.excerpt(seen.unobserve(target));
  }));

  const item = ({ url, title, summary, kind, categories, index: { language }, all }) => {
    const { words: asked } = result, other = language !== own, mark = (text) => marked(core.mark(text.slice(0, 300), asked));
    const place = make("p", { className: "excerpt" }, ...mark(summary));
    const notes = [kind && words.kinds.split("|")[kind], ...page ? categories.slice(0, 3) : [], other && language, !all && words.partly];
    return make("li", { dir: "auto", ...other && { lang: language }, excerpt: () => excerpt(place, url, asked) },
      make(page ? "h2" : "p", {}, make("a", { href: url }, make("bdi", {}, ...mark(title)))), place, make("p", { className: "meta" }, notes.filter(Boolean).join(" · ")));
  };

  const next = async (query) => {
    const mine = turn, hits = result.hits.slice(at, at + core.PAGE), nodes = (await core.records(hits, query)).slice(0, page ? core.PAGE : 6).map(item);
    if (mine !== turn) return;
    if (!at) list.replaceChildren();
    list.append(...nodes);
    at += hits.length;
    if (page) more.hidden = !result.hits[at];
    if (page && !navigator.connection?.saveData) setTimeout(() => nodes.forEach((node) => seen.observe(node)), 300);
    return nodes;
  };

  const run = async () => {
    clearTimeout(timer);
    const mine = turn += 1, query = input.value.trim() && input.value, asked = chosen();
    const show = (text, found) => {
      status.textContent = text;
      shown = found && query;
      if (page) return;
      foot.replaceChildren(found ? make("a", { href: `${form.action}?q=${encodeURIComponent(query)}` }, words.all) : text);
      panel.hidden = !query;
    };
    const slow = setTimeout(() => mine === turn && show(words.wait), 500);
    const found = query ? await core.search(asked, query, ["category", "kind"].flatMap((name) => field(name) ? `=${name[0]}:${field(name)}` : [])) : { hits: [] };
    if (mine !== turn) return;
    [result, at] = [found, 0];
    const nodes = await next(query);
    if (!nodes) return;
    clearTimeout(slow);
    const failed = asked.some(({ failed }) => failed) ? words.failed : "";
    const say = nodes[0] ? words.found.replace("%", found.total.toLocaleString(document.body.lang || lang) + (found.more ? "+" : "")) : failed ? "" : words.none.replace("%", () => `\u2068${query.trim().slice(0, 60)}\u2069`);
    show(query && `${say} ${failed}`, nodes[0]);
    if (!page) return;
    const fields = [...new FormData(form)].filter(([name, value]) => value && (name !== "lang" || value !== own));
    history.replaceState(null, "", `?${new URLSearchParams(fields)}`);
  };

  const topics = async () => {
    const box = form.category, { value } = box, labels = new Map(value && [[value, value]]);
    for (const facets of await Promise.all(chosen().map((index) => index.file(`${index.language}.facets.json`)))) {
      for (const [kind, key, label] of facets ?? []) if (kind === "c") labels.set(key, label);
    }
    box.replaceChildren(box[0], ...Array.from(labels, ([key, label]) => new Option(label.slice(0, 60), key, false, key === value)));
  };

  const soon = ({ isComposing, data }) => {
    // Letters that are to become others are not asked for.
    if (isComposing && /[a-z]/i.test(data)) return;
    clearTimeout(timer);
    timer = setTimeout(run, 120);
  };
  input.addEventListener("input", soon);
  input.addEventListener("compositionend", soon);
  const close = () => panel && (panel.hidden = true);
  (page ?? form).addEventListener("keydown", (event) => {
    const { key, target, isComposing } = event;
    const links = [input, ...list.querySelectorAll("li > :first-child a"), ...foot?.querySelectorAll("a") ?? []], here = links.indexOf(target);
    if (isComposing || here < 0) return;
    if (/^Arrow(Up|Down)$/.test(key) && !panel?.hidden) links[here + (key === "ArrowUp" ? -1 : 1)]?.focus();
    else if (key === "Escape") {
      if (!here) run(input.value = "");
      input.focus();
    } else if (key === "Enter" && !here && panel && shown === input.value && links[1].textContent.toLowerCase() === shown.trim().toLowerCase()) links[1].click();
    else return;
    event.preventDefault();
  });

  if (panel) {
    input.addEventListener("focus", () => panel.hidden = !shown || shown !== input.value);
    form.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && !form.contains(relatedTarget) && close());
    document.addEventListener("pointerdown", ({ target }) => form.contains(target) || close());
    if (input.value) run();
    else chosen()[0].open();
    return;
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  form.addEventListener("change", ({ target }) => {
    if (target.name === "lang") topics();
    if (target !== input) run();
  });
  more.addEventListener("click", async () => (await next(shown))?.[0]?.querySelector("a").focus());
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name === "category") form.category.add(new Option(value, value));
    Object.assign(form.elements.namedItem(name) ?? {}, { value });
  }
  topics();
  run();
}
