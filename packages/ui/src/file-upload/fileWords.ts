import { formatThaiNumber, type ThaiDigits } from "@saan/thai/numbers";
import { fill } from "../messages/fill.js";
import type { MessagesOf } from "../messages/useMessages.js";
import type { th } from "./th.js";

export interface FileKit {
  readonly digits: ThaiDigits;
  readonly messages: MessagesOf<typeof th>;
}

const KILO = 1024;
const units = ["bytes", "kilobytes", "megabytes", "gigabytes"] as const;

/** A size in words: `2.4 เมกะไบต์`. */
export function sizeInWords(bytes: number, { digits, messages }: FileKit): string {
  let value = bytes;
  let step = 0;
  // Before rounding up to 1,024 of one unit.
  while (step < 3 && value >= KILO - 0.5) {
    value /= KILO;
    step += 1;
  }
  const decimals = step > 1 && value < 100 && Math.round(value * 10) % 10 !== 0 ? 1 : 0;
  const size = formatThaiNumber(value, { digits, decimals });
  return fill(messages[`fileUpload.${units[step] ?? "bytes"}`], { size });
}

// Signs that turn the direction of what follows, or are drawn as nothing: a name must not hide its ending behind them.
const misleading = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** The name of a file as it is shown and said. The file keeps its own. */
export function nameInWords(name: string): string {
  return name.replace(misleading, "");
}

// What programs of an office are called is the same in every language; their media types say it to nobody.
const OFFICE =
  /^application\/(?:ms|vnd\.ms-|vnd\.openxmlformats-officedocument\.)(word|excel|spreadsheet|powerpoint|presentation)/;
const PROGRAMS: Readonly<Record<string, string>> = { word: "Word", excel: "Excel", spreadsheet: "Excel" };

/** The kinds of files taken, as people call them: `รูปภาพ, PDF`. */
export function kindsInWords(accept: readonly string[], { messages }: FileKit): string {
  const words = accept.map((one) => {
    if (one === "image/*") return messages["fileUpload.images"];
    const program = OFFICE.exec(one)?.[1];
    if (program) return PROGRAMS[program] ?? "PowerPoint";
    return one.replace(/^\.|^.*\//, "").toUpperCase();
  });
  return [...new Set(words)].join(", ");
}
