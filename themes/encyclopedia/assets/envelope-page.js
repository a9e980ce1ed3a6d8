// Entries in envelopes: the page that its author keeps, written in the form or brought as a file, and its envelope.

const tidy = (text) => text.trim().replace(/\s+/g, " ");

/** The name of a page's file, as the program makes it of the title. */
export function slug(title) {
  let name = title.normalize("NFC").toLowerCase().replace(/['’]/g, "").replace(/(?:[^\p{Alphabetic}\p{N}\p{M}]|[\u20d0-\u20ff\ufe00-\ufe0f])+/gu, "-").replace(/^-/, "");
  while (new TextEncoder().encode(name).length > 180) name = [...name].slice(0, -1).join("");
  return name.replace(/-$/, "") || "new-page";
}

/** A page's front matter as far as lines tell it: where it is, all lines of a key, and a key's text. Without a body it is none that can be read here. */
export function front(text) {
  const block = /^(\ufeff?---[ \t]*(\r?\n))((?:[^]*?\n)??)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)([^]*)$/, other = /^\s*(?:---|\+\+\+|\{)/;
  const [, fence, end, matter = "", body] = text.match(block) ?? (other.test(text) ? [] : [, , , , text]);
  const lines = (key) => matter.match(new RegExp(`^${key}:.*(?:\\r?\\n[ \\t].*)*`, "im"))?.[0].replaceAll("\r", "") ?? "";
  const told = (key) => {
    const value = lines(key).slice(key.length + 1).trim(), [, double, single] = value.match(/^("(?:[^"\\]|\\.)*")|^'((?:[^']|'')*)'/) ?? [];
    return double ? JSON.parse(double) : single?.replaceAll("''", "'") ?? (/^[#|>&*![{]/.test(value) ? "" : tidy(value.replace(/\s#.*/g, "")));
  };
  return { fence, end, body, lines, told };
}

const isMap = (call) => /[{\n]/.test(call);

/** What is made with the words of `envelope.js`. */
export function pages({ scalar, list, salt, closed }) {
  /** A page with all that opens its envelope, as the command completes it; nothing where it is not one of this person for this call. */
  function completed(text, id, who, fresh) {
    const { fence, end, body, lines, told } = front(text), call = lines("call"), [kept, by] = ["salt", "by"].map(told);
    const named = isMap(call) ? call.match(/[\s{,]id: *["']?([^"',}\s]+)/)?.[1] : told("call"), salted = /^[\da-f]{32,}$/i.test(kept);
    if (!body?.trim() || lines("sealed") || call && slug(named ?? "") !== id || kept && !salted || by && by !== who) return undefined;
    const added = [!call && `call: ${scalar(id)}`, !salted && `salt: "${fresh}"`, !by && `by: ${scalar(who)}`].filter(Boolean);
    return fence ? fence + added.map((line) => line + end).join("") + text.slice(fence.length) : `---\n${added.join("\n")}\n---\n\n${text}`;
  }

  /** The envelope of such a page, which tells in public who enters and not what. */
  async function enveloped(text, title, id) {
    const { lines, told } = front(text), call = lines("call"), says = (key, value) => value && `${key}: ${scalar(value)}\n`;
    const of = [says("title", title), isMap(call) ? `${call}\n` : says("call", id), says("id", told("id")), says("lang", told("lang") || told("language"))];
    return `---\n${of.join("")}${await closed(text)}---\n`;
  }

  const values = { text: scalar, bare: (text) => text, list: (text) => list(text.split(",").map(tidy).filter(Boolean)) };
  /** What a field makes the front matter say. */
  function line({ dataset, selectedOptions, value }) {
    const { key, kind, line } = { ...dataset, ...selectedOptions?.[0].dataset }, text = kind && tidy(value);
    return text ? `${key}: ${values[kind](text)}\n` : line && `${line}\n`;
  }

  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** The page of a form, its envelope, and the name of both files; nothing where that field is wrong. */
  async function sealed(form) {
    const { way, who, title, text, page } = form.elements, { call, wrong } = form.dataset, name = tidy(title.value);
    const bytes = way.value === "page" && await page.files[0].arrayBuffer().catch(() => new ArrayBuffer());
    try {
      const written = bytes ? decoder.decode(bytes) : `---\n${[...form.querySelectorAll("[data-line]")].map(line).join("")}---\n\n${text.value.trimEnd()}\n`;
      const whole = completed(written, call, who.value, salt());
      if (whole) return { text: whole, envelope: await enveloped(whole, name, call), name: slug(name) };
    } catch { /* No text in UTF-8, or quotes that cannot be read. */ }
    form.elements[way.value].setCustomValidity(wrong);
    return undefined;
  }

  /** Fills in what a file says in public. */
  async function read({ elements: { title, lang } }, file) {
    const { told } = front(await file.text()), language = told("lang") || told("language");
    title.value = told("title") || title.value;
    if ([...lang?.options ?? []].some(({ value }) => value === language)) lang.value = language;
  }

  return { completed, enveloped, line, sealed, read };
}
