// Ballots, reviews and entries in envelopes: both files are made here, on the visitor's device, and nothing is sent.

const WORDS = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan"];

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const escaped = (letter) => `\\u${letter.charCodeAt().toString(16).padStart(4, "0")}`;

/** A text that every reader of YAML reads as that text. */
export const quoted = (text) => JSON.stringify(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
/** The same, without quotes where nobody could take it for something else. */
export const scalar = (text) => /^\p{Alphabetic}[\p{Alphabetic}\p{N} \-._']*$/u.test(text) && !text.endsWith(" ") && !WORDS.includes(text.toLowerCase()) ? text : quoted(text);

export const list = (names) => `[${names.map(scalar).join(", ")}]`;
const scored = (scores) => `{ ${scores.map(([name, score]) => `${scalar(name)}: ${score}`).join(", ")} }`;

/** Options in their order, equal ones together, of options with the places that they were given. */
export const tiers = (placed) => [...new Set(placed.map(([, place]) => place))].sort((a, b) => a - b)
  .map((place) => placed.filter(([, own]) => own === place).map(([name]) => name));

/** A ballot or a review, as `commonweal new` writes it. */
export const RECORDS = {
  ranked: ({ placed }) => `ranking: [${tiers(placed).map((tier) => tier[1] ? list(tier) : scalar(tier[0])).join(", ")}]\n`,
  approval: ({ approved }) => `approve: ${list(approved)}\n`,
  score: ({ scores }) => `scores: ${scored(scores)}\n`,
  "yes-no": ({ answer }) => `choose: ${answer}\n`,
  consent: ({ reason }) => `object: ${quoted(reason)}\n`,
  review: ({ entry, scores, verdict, conflict, comment }) => [
    `entry: ${scalar(entry)}\n`, scores[0] && `scores: ${scored(scores)}\n`, verdict && `verdict: ${verdict}\n`,
    `conflict: ${scalar(conflict)}\n`, comment && `comment: ${quoted(comment)}\n`,
  ].filter(Boolean).join(""),
};

/** 128 random bits. */
export const salt = () => hex(crypto.getRandomValues(new Uint8Array(16)));
/** The file that its author keeps, and puts in the place of the envelope once that may be opened. */
export const opened = (by, record, salt) => `salt: "${salt}"\nby: ${by}\n${record}`;
export const digest = async (bytes) => `sha256:${hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))}`;
/** The envelope, which is sent at once. */
export const closed = async (text) => `sealed: ${await digest(new TextEncoder().encode(text))}\n`;

const renamed = (path, name) => path.replace(/YOU(\.[^/]*)$/, `${name}$1`);
/** The forge's form for a new file, which names `YOU.yaml` or such and holds `ENVELOPE`, filled in. */
export function address(form, name, text) {
  const url = new URL(form);
  for (const [key, value] of [...url.searchParams]) url.searchParams.set(key, value === "ENVELOPE" ? text : renamed(value, name));
  url.search = url.search.replaceAll("+", "%20");
  return url.href;
}

/** What somebody says in the form. */
function said(form) {
  const values = (name) => [...form.querySelectorAll(`[data-${name}]`)].filter((field) => field.type === "checkbox" ? field.checked : field.value)
    .map((field) => [field.dataset[name], Number(field.value)]);
  const text = (name) => form.elements.namedItem(name)?.value.trim() ?? "";
  return {
    placed: values("place"), approved: values("approve").map(([name]) => name), scores: values("score"), answer: text("answer"), reason: text("reason"),
    entry: text("entry"), verdict: text("verdict"), conflict: text("conflict") === "none" ? "none" : text("interest"), comment: text("comment"),
  };
}

/** What has to be there depends on what else is said. */
function demand(form) {
  const { conflict, way } = form.elements, first = form.querySelector("[data-place], [data-score]");
  if (way) {
    form.elements[way.value].setCustomValidity("");
    form.querySelectorAll("[data-way]").forEach((part) => { part.hidden = part.disabled = part.dataset.way !== way.value; });
  } else if (conflict) {
    form.interest.required = conflict.value === "declared";
    form.querySelectorAll("[data-score]").forEach((field) => { field.required = conflict.value !== "declared"; });
  } else {
    const nothing = first && ![...form.querySelectorAll("[data-place], [data-score]")].some((field) => field.value);
    first?.setCustomValidity(nothing ? form.dataset.nothing : "");
  }
}

/** The record of a form, and its envelope. */
async function record(form) {
  const text = opened(form.who.value, RECORDS[form.dataset.record](said(form)), salt());
  return { text, envelope: await closed(text) };
}

function sealing(form, pages) {
  const [shown, failed, keep, send] = [".made", ".failed", "a.keep", "a.send"].map((name) => form.querySelector(name));
  const fill = (name, text) => form.querySelectorAll(name).forEach((node) => { node.textContent = text; });
  let url;
  form.addEventListener("input", async ({ target }) => {
    demand(form);
    shown.hidden = true;
    if (target.files?.[0]) await pages.read(form, target.files[0]).catch(() => {});
  });
  demand(form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { who, entry, lang } = form.elements, place = { ...form.dataset, ...(entry ?? lang)?.selectedOptions[0].dataset };
    const made = pages ? await pages.sealed(form) : await record(form);
    if (!made) return form.reportValidity();
    const { text, envelope, name = who.value } = made, path = renamed(place.path, name).replace("ENTRY", entry?.value ?? "ENTRY"), to = path.split("/").pop();
    URL.revokeObjectURL(url);
    url = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
    Object.assign(keep, { href: url, download: to });
    fill(".file", to);
    fill(".path", path);
    fill(".opened", text);
    fill(".closed", envelope);
    send.hidden = !place.form;
    if (place.form) send.href = address(place.form, name, envelope);
    shown.hidden = false;
    shown.focus();
  });
  form.querySelector("fieldset").disabled = !globalThis.crypto?.subtle;
  failed.hidden = Boolean(globalThis.crypto?.subtle);
}

/** Whether a kept file is what an envelope of the hub holds. */
function opening(form) {
  const status = form.querySelector("[role=status]"), known = form.dataset.sealed.split("\n").map((line) => line.split(/ (.*)/));
  form.addEventListener("change", async ({ target: { files: [file] } }) => {
    if (!file) return;
    const bytes = await file.arrayBuffer(), own = await digest(bytes), by = new TextDecoder().decode(bytes).match(/^by: (\S+)$/m)?.[1];
    const envelopes = form.dataset.record ? known : known.filter(([, record]) => record?.endsWith(`/${by}.yaml`));
    const fits = envelopes.find(([sealed]) => sealed === own), { dataset } = status;
    status.textContent = `${fits ? dataset.fits : envelopes[0] ? dataset.differs : dataset.unknown} ${fits?.[1] ?? ""} (${own})`;
    status.dataset.state = fits ? "fits" : "differs";
  });
}

/** Starts a form at the time for it. */
export async function start(form) {
  const { from, until, sealed, page } = form.dataset, now = Date.now();
  if (now < Date.parse(from) || now >= Date.parse(until) || sealed !== undefined && !globalThis.crypto?.subtle) return;
  const pages = page && (await import(page)).pages({ scalar, list, salt, closed });
  (sealed === undefined ? sealing : opening)(form, pages);
  form.hidden = false;
}
