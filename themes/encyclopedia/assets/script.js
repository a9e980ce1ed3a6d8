// Colour scheme and copy buttons. Every page is complete without this file.
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

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("button.theme").forEach(themeButton);
    document.querySelectorAll("pre, div.table, math[display=block]").forEach((box) => { if (box.scrollWidth > box.clientWidth) box.tabIndex = 0; });
    if (navigator.clipboard) document.querySelectorAll("pre > code").forEach((code) => copyButton(code.parentElement));
  });
})();
