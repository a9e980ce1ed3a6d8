// Reloads the page when its hub changes, and shows what is wrong with it.
(() => {
  "use strict";
  const own = document.currentScript.dataset.generation;
  let events = null;
  let shown = null;

  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  const item = (severity, message, place, help) => {
    const line = make("li", "", "cw-live-" + severity);
    line.append(make("strong", severity), " ", make("span", message, "cw-live-message"));
    if (place) line.append(" ", make("code", place));
    if (help) line.append(make("div", help, "cw-live-help"));
    return line;
  };

  const draw = (told) => {
    document.querySelector(".cw-live")?.remove();
    const count = told.findings.length;
    if (!told.problem && !count) return;
    const banner = make("div", "", "cw-live" + (told.problem ? " cw-live-broken" : ""));
    banner.lang = "en";
    banner.dir = "ltr";
    banner.setAttribute("role", told.problem ? "alert" : "status");
    const details = make("details");
    const findings = count === 1 ? "1 finding on this page" : count + " findings on this page";
    details.append(make("summary", told.problem ? "The latest change cannot be shown; this is the last good version" : findings));
    const list = make("ul");
    if (told.problem) list.append(item("error", told.problem.message, "", told.problem.help));
    for (const found of told.findings) {
      list.append(item(found.severity, found.message, found.path + (found.line ? ":" + found.line : ""), found.help));
    }
    details.append(list);
    details.open = Boolean(told.problem) || sessionStorage.getItem("cw-live") === "open";
    details.addEventListener("toggle", () => {
      if (!told.problem) sessionStorage.setItem("cw-live", details.open ? "open" : "");
    });
    banner.append(details);
    document.body.append(banner);
  };

  const refresh = async () => {
    try {
      const answer = await fetch("/.commonweal/findings?path=" + encodeURIComponent(location.pathname));
      if (answer.ok && !document.body.classList.contains("cw-problem")) draw(await answer.json());
    } catch {
      // The server is gone; the browser asks for its events again by itself.
    }
  };

  const listen = () => {
    events = new EventSource("/.commonweal/events");
    events.addEventListener("state", (event) => {
      const state = JSON.parse(event.data);
      const brokenAgain = document.body.classList.contains("cw-problem") && shown !== null && state.status !== shown;
      if (state.generation !== own || brokenAgain) return location.reload();
      if (state.status !== shown) refresh();
      shown = state.status;
    });
    // After some failures browsers stop trying; a server that is started again later should still be found.
    events.addEventListener("error", () => {
      if (events && events.readyState === EventSource.CLOSED) setTimeout(() => document.hidden || listen(), 1000);
    });
  };

  // Browsers allow few connections to one server, so pages in the background give theirs back.
  document.addEventListener("visibilitychange", () => {
    events?.close();
    events = null;
    if (!document.hidden) listen();
  });

  const style = make("link");
  style.rel = "stylesheet";
  style.href = "/.commonweal/live.css";
  document.head.append(style);
  if (!document.hidden) listen();
})();
