// The theme's scripts as modules; they are served as they lie there, so they are read as text.

import { readFileSync } from "node:fs";

/** The text of a file in the theme's assets. */
export const source = (name) => readFileSync(new URL(`../../themes/encyclopedia/assets/${name}`, import.meta.url), "utf8");

/** The module of that name. */
export const asset = (name) => import(`data:text/javascript,${encodeURIComponent(source(name))}`);
