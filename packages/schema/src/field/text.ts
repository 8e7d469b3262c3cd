import { cleanThai, graphemeCount } from "@saan/thai/text";
import * as z from "zod";
import { field } from "./field.js";

/**
 * One line of text, counted in the characters a reader sees (`ที่` is one). Blank text is missing text.
 * Text is kept exactly as typed.
 */
export function shortText(max = 200): z.ZodString {
  return z.string().min(1).check(atMostGraphemes(max), storable());
}

/** Several lines of text; counted and kept like {@link shortText}. */
export function longText(max = 2000): z.ZodString {
  return shortText(max);
}

/** Text in Thai, in English, or both; never in neither. */
export const localizedText = z
  .strictObject({
    th: field(shortText(300), { label: { th: "ภาษาไทย", en: "In Thai" }, privacy: "public" }).optional(),
    en: field(shortText(300), {
      label: { th: "ภาษาอังกฤษ", en: "In English" },
      hint: { th: "กรอกเฉพาะคำที่ใช้เป็นทางการ ไม่ต้องแปลเอง", en: "Only wording in official use; do not translate" },
      privacy: "public",
    }).optional(),
  })
  .check((payload) => {
    if (payload.value.th !== undefined || payload.value.en !== undefined) return;
    payload.issues.push({ code: "custom", params: { code: "required" }, input: payload.value, path: [] });
  });

export type LocalizedText = z.infer<typeof localizedText>;

// zod counts code points, so its own `.max()` would call a 90-character Thai sentence too long. The def says `max_length`,
// as zod's does, so that form models and other readers of `_zod.def` find the limit where they look for it.
interface GraphemeLimit extends z.core.$ZodCheckMaxLengthDef {
  readonly counts: "graphemes";
}

/** Whether a check of a `_zod.def` limits graphemes, not the code points that zod and JSON Schema count. */
export function limitsGraphemes(def: z.core.$ZodCheckDef): def is GraphemeLimit {
  return def.check === "max_length" && "counts" in def && def.counts === "graphemes";
}

function atMostGraphemes(maximum: number): z.core.$ZodCheck<string> {
  const def: GraphemeLimit = { check: "max_length", maximum, counts: "graphemes" };
  const check = new z.core.$ZodCheck(def);
  check._zod.check = (payload: z.core.ParsePayload<string>) => {
    // A grapheme is at least one UTF-16 unit: most texts need no counting.
    if (payload.value.length <= maximum || graphemeCount(payload.value) <= maximum) return;
    const issue = { code: "too_big", origin: "string", maximum, inclusive: true, input: payload.value } as const;
    payload.issues.push({ ...issue, inst: check, continue: true });
  };
  return check as z.core.$ZodCheck<string>;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

// Spaces and zero-width characters alone say nothing; U+0000 and half a surrogate pair cannot be stored by PostgreSQL or sent as UTF-8.
function storable(): z.core.CheckFn<string> {
  return (payload) => {
    const { value } = payload;
    if (value !== "" && cleanThai(value) === "") {
      payload.issues.push({ code: "too_small", origin: "string", minimum: 1, inclusive: true, input: value });
    } else if (value.includes("\0") || LONE_SURROGATE.test(value)) {
      payload.issues.push({ code: "invalid_format", format: "text", input: value });
    }
  };
}
