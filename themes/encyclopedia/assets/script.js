// Colour scheme, copy buttons, and where calls stand today. Every page is complete without this file.
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
    const phase = now < at("opens") ? "before" : past("closes") ? "closed" : "open";
    call.querySelectorAll("[data-while]").forEach((part) => { part.hidden = part.dataset.while !== phase; });
    const votes = (past("vote-opens") || (Number.isNaN(at("vote-opens")) && phase === "closed")) && now < at("vote-closes");
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

  document.addEventListener("DOMContentLoaded", () => {
    const words = document.querySelector("template.call-words")?.dataset;
    document.querySelectorAll("[data-call]").forEach((call) => stand(call, words));
    document.querySelectorAll("button.theme").forEach(themeButton);
    document.querySelectorAll("pre, div.table, math[display=block]").forEach((box) => { if (box.scrollWidth > box.clientWidth) box.tabIndex = 0; });
    if (navigator.clipboard) document.querySelectorAll("pre > code").forEach((code) => copyButton(code.parentElement));
  });
})();
