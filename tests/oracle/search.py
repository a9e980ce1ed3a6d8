#!/usr/bin/env python3
"""search.py PROGRAM HUB [N]: compares `commonweal search` with SQLite's FTS5 on a hub in English.

FTS5 is another program by other people (Porter's stems, BM25 with weights of columns). Both look
for the same N queries; the first ten of each are compared, where pages that FTS5 holds equal count
as the same. Exits with 1 below the limits, which manual/how-to/search.md does not promise to anybody.
"""
import json, random, re, sqlite3, subprocess, sys
from pathlib import Path

LIMITS = {"word": 0.5, "two": 0.7, "three": 0.8, "title": 0.85, "all": 0.75, "within": 0.98}


def pages(hub):
    """Titles, summaries, headings, texts and code of the hub's pages."""
    for path in sorted((hub / "content").rglob("*.md")):
        text = path.read_text("utf-8")
        matter, _, body = text[4:].partition("\n---\n") if text.startswith("---\n") else ("", "", text)
        key = lambda name: (re.search(rf"^{name}: *[\"']?(.*?)[\"']?$", matter, re.M) or [None, ""])[1]
        code = "\n".join(re.findall(r"```.*?\n(.*?)```", body, re.S))
        body = re.sub(r"```.*?```", "", body, flags=re.S)
        headings = re.findall(r"^#+ +(.*)$", body, re.M)
        title = key("title") or (headings[0] if headings else path.stem)
        yield {"title": title, "summary": key("summary"), "headings": " ".join(headings),
               "body": re.sub(r"^#+ .*$|\]\([^)]*\)", "", body, flags=re.M), "code": code}


def main():
    program, hub = sys.argv[1], Path(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 80
    all_pages = list(pages(hub))
    base = sqlite3.connect(":memory:")
    base.execute("create virtual table page using fts5(title, summary, headings, body, code, "
                 "tokenize = 'porter unicode61 remove_diacritics 2')")
    base.executemany("insert into page values (:title, :summary, :headings, :body, :code)", all_pages)
    dice = random.Random(1)
    words = lambda page: [word for word in re.findall(r"[a-z]{4,}", page["body"].lower())]
    queries = []
    for number in range(count):
        page = dice.choice(all_pages)
        kind = ["word", "two", "three", "title"][number % 4]
        known = words(page) or ["page"]
        size = {"word": 1, "two": 2, "three": 3}.get(kind)
        queries.append((kind, " ".join(dice.choice(known) for _ in range(size)) if size else page["title"]))
    overlaps, within = {}, []
    for kind, query in queries:
        terms = re.findall(r"\w+", query)
        match = " ".join(f'"{term}"' for term in terms)
        rows = base.execute("select title, round(bm25(page, 8, 2, 3, 1, 0.3), 6) from page where page match ? "
                            "order by 2 limit 100000", (match,)).fetchall()
        if not rows:
            continue
        told = json.loads(subprocess.run([program, "search", "--hub", str(hub), "--limit", "30", "--format", "json",
                                          query + " "], capture_output=True, check=True, text=True).stdout)
        ours = [page["title"] for page in told["pages"] if page["kind"] == "article"][:10]
        every = {title for title, _ in rows}
        full = [page["title"] for page in told["pages"] if page["kind"] == "article" and page["all_words"]]
        within += [title in every for title in full]
        worst = rows[min(10, len(rows)) - 1][1]
        best = {title for title, rank in rows if rank <= worst}
        of = min(10, len(rows))
        overlaps.setdefault(kind, []).append(min(of, len(best & set(ours[:of]))) / of)
    figures = {kind: sum(each) / len(each) for kind, each in overlaps.items()}
    figures["all"] = sum(sum(each) for each in overlaps.values()) / sum(len(each) for each in overlaps.values())
    figures["within"] = sum(within) / max(1, len(within))
    for name, figure in figures.items():
        print(f"{name}\t{figure:.3f}\tat least {LIMITS[name]}")
    sys.exit(any(figure < LIMITS[name] for name, figure in figures.items()))


main()
