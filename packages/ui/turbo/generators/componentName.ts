import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One name in the forms the templates write it. */
export interface ComponentName {
  /** Of the folder, the entry and the style sheet: `decision-card`. */
  readonly kebab: string;
  /** Of the component: `DecisionCard`. */
  readonly pascal: string;
  /** Of its messages: `decisionCard`. */
  readonly camel: string;
  /** Of the page in Storybook: `Decision card`. */
  readonly title: string;
}

/** Kinds of code, not things of the domain: no folder of the house is named after one. */
const VAGUE = /^(utils?|helpers?|commons?|misc|types|constants|lib|managers?|components?)$/;

/** The forms of a name that {@link problemWith} accepts. */
export function formsOf(kebab: string): ComponentName {
  const words = kebab.split("-");
  const upper = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const pascal = words.map(upper).join("");
  return { kebab, pascal, camel: `${kebab.charAt(0)}${pascal.slice(1)}`, title: upper(words.join(" ")) };
}

/**
 * Why a new component of the package at `folder` cannot have this name, and what to do about it; `undefined` when it
 * can.
 */
export function problemWith(name: string, folder: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    const suggestion = kebabOf(name);
    const example = suggestion === "" ? "decision-card" : suggestion;
    return `"${name}" is not in kebab-case (small letters and digits, words joined by "-"). Try: ${example}`;
  }
  if (VAGUE.test(name)) return `"${name}" names a kind of code. Name what a person sees, as in decision-card.`;
  const { pascal } = formsOf(name);
  if (pascal in globalThis) return `${pascal} is a name of JavaScript's own. Add a word, as in ${name}-panel.`;
  const { exports = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (`./${name}` in exports || existsSync(join(folder, "src", name)))
    return `"${name}" is taken: see packages/ui/src/${name} and "exports" in packages/ui/package.json. Choose another name, or change that component.`;
  // Two files that differ only in case are one file on Windows and macOS.
  const twin = filesIn(join(folder, "src")).find((file) => file.toLowerCase() === `${pascal.toLowerCase()}.tsx`);
  if (twin) return `"${name}" reads like ${twin}, which exists. Choose a name that cannot be mistaken for it.`;
  return undefined;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ name }) => name);
}

/** The nearest name in kebab-case, or "" when nothing of it is left. */
function kebabOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
}
