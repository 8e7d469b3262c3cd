import type { Bilingual } from "@saan/schema/field";
import { isForbiddenKey } from "@saan/schema/read";
import { canNameField } from "../model/nodeId.js";
import { inLatinLetters } from "./inLatinLetters.js";

const MOST_LETTERS = 40;

/** `f4`: the one after the highest of its kind. */
export function nextId(letter: string, taken: Iterable<string>): string {
  let highest = 0;
  for (const id of taken) {
    const number = id.startsWith(letter) ? Number(id.slice(letter.length)) : Number.NaN;
    if (Number.isInteger(number) && number > highest) highest = number;
  }
  return `${letter}${highest + 1}`;
}

/**
 * The name of a property or code from its label: the English words, else the Thai ones in Latin letters, else what it is.
 * "Number of children" → `numberOfChildren`; taken already → `numberOfChildren2`.
 */
export function keyFrom(label: Bilingual, taken: ReadonlySet<string>, otherwise: string): string {
  const made = camelCase(label.en) || camelCase(inLatinLetters(label.th)) || camelCase(otherwise) || "field";
  const key = isForbiddenKey(made) ? `${made}Field` : made;
  if (!taken.has(key)) return key;
  let count = 2;
  while (taken.has(`${key}${count}`)) count += 1;
  return `${key}${count}`;
}

/** Whether a property of a designed record can have this name. */
export function isKey(key: string): boolean {
  return canNameField(key) && !isForbiddenKey(key) && !/^\d|[%*@`\s~]/.test(key) && key.length <= 100;
}

/** Whether a code can stand in a list: JavaScript moves names that look like whole numbers to the front. */
export function isCode(code: string): boolean {
  return (
    code !== "" && code === code.trim() && !isForbiddenKey(code) && !/^(0|[1-9]\d*)$/.test(code) && code.length <= 100
  );
}

function camelCase(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f']/g, "")
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== "");
  let name = "";
  for (const word of words) {
    const next = name === "" ? lowerFirst(word) : word.charAt(0).toUpperCase() + word.slice(1);
    if (name !== "" && name.length + next.length > MOST_LETTERS) break;
    name += next;
  }
  name = name.slice(0, MOST_LETTERS);
  // A name begins with a letter.
  return /^\d/.test(name) ? `n${name}` : name;
}

function lowerFirst(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}
