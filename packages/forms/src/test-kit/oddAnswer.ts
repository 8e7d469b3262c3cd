import type { FormNode } from "../model/index.js";
import type { Chance } from "./Chance.js";

const TEXTS = [
  "",
  " ",
  "ก".repeat(5_000),
  // As some keyboards and old files write it: two letters for one.
  "นํ้าใจ",
  "เเม่กา",
  "\u200bตำบล\u200b",
  "๑๒๓",
  "👩‍👩‍👧‍👦",
  "\ud800",
  "<b onclick=alert(1)>",
  "=1+1",
  "__proto__",
  "null",
  "แถวแรก\r\nแถวสอง",
  "\u202eกลับ",
];
const NUMBERS = ["กว่า 70", "๑๒", "1,234", "", "-", -1, 0.1 + 0.2, 1e21, Number.MAX_SAFE_INTEGER, -0];
const DAYS = ["2019-02-31", "19/7/2562", "เร็ว ๆ นี้", "0000-00-00", "9999-12-31", "2562-07-19", ""];

/**
 * An answer that a control can hold and nobody hopes for: half typed, far too long, of a code that is gone. What is typed
 * stays as it is in a form, so all of this is met sooner or later.
 */
export function oddAnswer(chance: Chance, node: FormNode): unknown {
  switch (node.kind) {
    case "text":
    case "multiline":
      return chance.of(TEXTS);
    case "number":
      return chance.of(NUMBERS);
    case "boolean":
      return chance.of([null, true, false]);
    case "choice":
      return chance.of(["", "no-such-code", "toString"]);
    case "multi-choice":
      return chance.of([[], ["no-such-code"], [...codesOf(node), ...codesOf(node)]]);
    case "date":
      return chance.of(DAYS);
    case "stated-date":
      return chance.of([null, { asStated: "เร็ว ๆ นี้" }, { asStated: "", iso: "2019-02-31", precision: "day" }]);
    case "reference":
      return chance.of([null, "แม่กา", { nameAsStated: "" }, { code: "no-such-code", nameAsStated: "แม่กา" }]);
    default:
      return null;
  }
}

function codesOf({ options = [] }: FormNode): readonly string[] {
  return options.map(({ code }) => code);
}
