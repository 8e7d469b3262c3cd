import { cleanThai, graphemeCount } from "@saan/thai/text";
import type * as z from "zod";
import { checkOf } from "./check.js";

/**
 * A check of ours that is a plain question about a text: readers of `_zod.def` may ask `holds` and spare zod's ceremony.
 * Whatever it says, the check itself says what is wrong.
 */
interface AskedDef extends z.core.$ZodCheckDef {
  readonly holds: (text: string) => boolean;
}

/** The question a check of a `_zod.def` asks, when it is one of ours. */
export function questionOf(def: z.core.$ZodCheckDef): ((text: string) => boolean) | undefined {
  return "holds" in def && typeof def.holds === "function" ? (def as AskedDef).holds : undefined;
}

// zod counts code points, so its own `.max()` would call a 90-character Thai sentence too long. The def says `max_length`,
// as zod's does, so that form models and other readers of `_zod.def` find the limit where they look for it.
interface GraphemeLimit extends AskedDef {
  readonly check: "max_length";
  readonly maximum: number;
  readonly counts: "graphemes";
  /** The text may go over several lines: a form draws a box with room for them. */
  readonly lines?: true;
}

/** Whether a check of a `_zod.def` limits graphemes, not the code points that zod and JSON Schema count. */
export function limitsGraphemes(def: z.core.$ZodCheckDef): def is GraphemeLimit {
  return def.check === "max_length" && "counts" in def && def.counts === "graphemes";
}

// A letter may bear any number of marks and is one grapheme still: a megabyte of tone marks would be a short title. None that
// is written is as long: a family of emoji has 25 units, and Unicode's own bound is 30 marks (UAX #15, Stream-Safe Text).
const MOST_UNITS_OF_ONE = 32;

export function atMostGraphemes(maximum: number, lines?: true): z.core.$ZodCheck<string> {
  // A grapheme is at least one UTF-16 unit: most texts need no counting.
  const holds = (text: string) =>
    text.length <= maximum || (text.length <= maximum * MOST_UNITS_OF_ONE && graphemeCount(text) <= maximum);
  const def: GraphemeLimit = { check: "max_length", maximum, counts: "graphemes", holds, ...(lines && { lines }) };
  return checkOf(def, (payload) => {
    if (holds(payload.value)) return;
    const issue = { code: "too_big", origin: "string", maximum, inclusive: true, input: payload.value } as const;
    payload.issues.push({ ...issue, continue: true });
  });
}

const LONE_SURROGATE = /\p{Surrogate}/u;
// Without the flag it also stops at halves of whole pairs, but hardly any text has one, and it looks faster.
const SUSPECT = /[\0\uD800-\uDFFF]/;
// A pattern takes a while to start: shorter texts are looked through sooner by hand.
const SHORT = 16;

/** Whether a text says nothing: empty, or only spaces and characters nobody sees. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  // Almost every text begins with a letter of Thai or English, and needs no second look.
  const beginsVisibly = (first > 0x20 && first < 0x7f) || (first > 0xe00 && first < 0xe5c);
  return !beginsVisibly && cleanThai(text) === "";
}

// U+0000 and half a surrogate pair cannot be stored by PostgreSQL or sent as UTF-8.
function canBeStored(text: string): boolean {
  return !isSuspect(text) || !(text.includes("\0") || LONE_SURROGATE.test(text));
}

function isSuspect(text: string): boolean {
  if (text.length >= SHORT) return SUSPECT.test(text);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0 || (unit >= 0xd800 && unit < 0xe000)) return true;
  }
  return false;
}

/** Refuses text of spaces and unseen characters only, and text that cannot be stored. An empty text is told by `min`. */
export const storable = makeStorable();

function makeStorable(): z.core.$ZodCheck<string> {
  const holds = (text: string) => text === "" || (!isBlank(text) && canBeStored(text));
  const def: AskedDef = { check: "custom", holds };
  return checkOf(def, (payload) => {
    const { value } = payload;
    if (holds(value)) return;
    payload.issues.push(
      isBlank(value)
        ? { code: "too_small", origin: "string", minimum: 1, inclusive: true, input: value }
        : { code: "invalid_format", format: "text", input: value },
    );
  });
}
