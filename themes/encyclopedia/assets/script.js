// Colour scheme, copy buttons, the section in view, where calls stand today; envelopes, previews and the search when they are asked for. Every page is complete without this file.
(() => {
  const root = document.documentElement;
  const schemes = ["auto", "light", "dark"];
  let scheme = "auto";
  try { scheme = localStorage.getItem("theme") || "auto"; } catch { /* storage may be off */ }
  const apply = () => scheme === "auto" ? root.removeAttribute("data-theme") : root.setAttribute("data-theme", scheme);
  if (!schemes.includes(scheme)) scheme = "auto";
  apply();

  const themeButton = (button) => {
    const show = () => {
      button.dataset.scheme = scheme;
      button.title = button.dataset[scheme];
      button.setAttribute("aria-label", button.dataset[scheme]);
    };
    button.hidden = false;
    show();
    button.addEventListener("click", () => {
      scheme = schemes[(schemes.indexOf(scheme) + 1) % schemes.length];
      try { localStorage.setItem("theme", scheme); } catch { /* remembered for this page only */ }
      apply();
      show();
    });
  };

  const copyButton = (pre) => {
    const box = document.createElement("div");
    const button = document.createElement("button");
    box.className = "code";
    button.type = "button";
    button.className = "copy-button";
    button.textContent = document.body.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = document.body.dataset.copied;
      setTimeout(() => { button.textContent = document.body.dataset.copy; }, 1600);
    });
    pre.replaceWith(box);
    box.append(pre, button);
  };

  // The dates of a call are in the page; what they mean now depends on the visitor's clock.
  const stand = (call, words) => {
    const at = (edge) => Date.parse(call.querySelector(`[data-edge="${edge}"]`)?.dateTime);
    const now = Date.now();
    const past = (edge) => now >= at(edge);
    const phase = now < at("opens") ? "before" : past(Number.isNaN(at("closes")) ? "vote-closes" : "closes") ? "closed" : "open";
    call.querySelectorAll("[data-while]").forEach((part) => { part.hidden = part.dataset.while !== phase; });
    const votes = (past("vote-opens") || (Number.isNaN(at("vote-opens")) && phase === "closed")) && now < at("vote-closes");
    call.querySelectorAll("[data-vote]").forEach((part) => { part.hidden = part.dataset.vote ? !votes : past("vote-closes"); });
    const state = past("decide-by") ? "overdue" : votes ? "vote" : phase;
    const days = Math.ceil((at(votes ? "vote-closes" : "closes") - now) / 864e5);
    const left = (state === "open" || state === "vote") && days <= 14;
    const count = () => new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit: "day", unitDisplay: "long" }).format(days);
    const badge = call.querySelector(".badge");
    if (!badge || !words) return;
    badge.textContent = words[state] + (left ? ` · ${days > 1 ? words.left.replace("%", count()) : words.last}` : "");
    badge.dataset.state = left && days <= 3 ? "soon" : state;
    badge.hidden = false;
  };

  // What was promised by a date is late once it has passed.
  const promised = (time) => {
    if (Date.now() < Date.parse(time.dateTime)) return;
    const mark = document.createElement("span");
    mark.className = "class badge";
    mark.dataset.state = "overdue";
    mark.textContent = time.closest("[data-late]").dataset.late;
    time.after(" ", mark);
  };
  // The search is loaded when somebody turns to its box; without it the box leads to the page of the search.
  const search = (form, _, [{ dataset }]) => {
    const load = () => Promise.all([dataset.script, dataset.core].map((url) => import(url))).then(([script, core]) => script.start(form, core))
      .catch(() => { form.parentElement.querySelector("main [role=status]")?.replaceChildren(dataset.failed); });
    // The page of the search with `?random` leads to a page by chance.
    if (form.closest("main") && location.search === "?random") {
      const { reading } = document.querySelector("[data-reading]").dataset;
      Promise.all([reading, dataset.core].map((url) => import(url))).then(([script, core]) => script.random(dataset, core)).then((url) => url && location.replace(url));
    } else if (form.closest("main")) load();
    else form.addEventListener("focusin", load, { once: true });
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    const box = [...document.querySelectorAll("form.search input")].find((input) => input.checkVisibility());
    if (!box) return;
    event.preventDefault();
    const [from, y] = [document.activeElement, scrollY];
    box.focus();
    // Escape in an empty box leads back to where the visitor was.
    box.onkeydown = (escape) => {
      if (escape.key !== "Escape" || box.value) return;
      escape.stopPropagation();
      box.onkeydown = null;
      box.blur();
      from.focus({ preventScroll: true });
      scrollTo({ top: y, behavior: "instant" });
    };
  });
  // A list of the menu, or of languages, closes when the visitor goes elsewhere; with Escape the focus goes back to what opened it.
  const lists = (but, after) => document.querySelectorAll(":is(.menu details, .languages)[open]").forEach((list) => {
    if (list.contains(but)) return;
    after?.(list);
    list.open = false;
  });
  document.addEventListener("click", (event) => lists(event.target));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") lists(null, (list) => { if (list.contains(document.activeElement)) list.querySelector("summary").focus(); });
  });
  // What a link leads to, and pictures at full size: loaded when a visitor comes near one.
  let loading;
  const reading = (event) => {
    const link = event.target.closest?.(".body a[href]"), words = document.querySelector("[data-reading]"), isClick = event.type === "click";
    if (!link || !words) return;
    if (isClick) {
      if (!link.matches(".image:has(img)") || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
    }
    loading ??= import(words.dataset.reading);
    loading.then((module) => module[event.type](event)).catch(() => { if (isClick) location.assign(link.href); });
  };
  for (const type of ["pointerover", "focusin", "click"]) document.addEventListener(type, reading);

  // The section in view, in the list of contents, where the browser does not do it by itself.
  const follow = (list) => {
    const links = new Map([...list.querySelectorAll("a")].map((link) => [document.getElementById(decodeURIComponent(link.hash.slice(1))), link]));
    links.delete(null);
    const mark = () => {
      const past = [...links.keys()].filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
      for (const [heading, link] of links) link.toggleAttribute("data-here", heading === past.at(-1));
    };
    addEventListener("scroll", () => requestAnimationFrame(mark), { passive: true });
    mark();
  };

  // Where a row is wider than the screen, the view that is open is in sight.
  const inSight = (link) => {
    const row = link.closest("nav"), [a, b] = [link, row].map((box) => box.getBoundingClientRect());
    row.scrollLeft += (a.left + a.right - b.left - b.right) / 2;
  };

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-late] [data-promised]").forEach(promised);
    const words = document.querySelector("template.call-words")?.dataset;
    document.querySelectorAll("[data-call]").forEach((call) => stand(call, words));
    document.querySelectorAll("form.search").forEach(search);
    document.querySelectorAll("form[data-envelope]").forEach((form) => import(form.dataset.envelope).then(({ start }) => start(form)).catch(() => {}));
    document.querySelectorAll("button.theme").forEach(themeButton);
    if (!CSS.supports("scroll-target-group", "auto")) document.querySelectorAll(".contents:not(.section)").forEach(follow);
    document.querySelectorAll(":is(.tabs, .top .menu) [aria-current]").forEach(inSight);
    document.querySelectorAll("pre, div.table, math[display=block]").forEach((box) => { if (box.scrollWidth > box.clientWidth) box.tabIndex = 0; });
    // A missing page's address may say what was looked for.
    document.querySelectorAll("[data-words]").forEach((part) => {
      let words = location.pathname.replace(/\/+$|\.\w+$/g, "").split("/").pop();
      try { words = decodeURIComponent(words); } catch { /* shown as it is */ }
      words = words.replace(/[-_+]+/g, " ").trim().slice(0, 100);
      const link = part.querySelector("a");
      link.lastElementChild.textContent = words;
      link.href += `?q=${encodeURIComponent(words)}`;
      part.hidden = !words;
    });
    if (navigator.clipboard) document.querySelectorAll("pre > code").forEach((code) => copyButton(code.parentElement));
  });
})();
