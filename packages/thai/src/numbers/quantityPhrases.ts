import type { QuantityComparator } from "./statedQuantity.js";

/*
 * The words around a number, as seen in programme documents and agreements. Reading and printing both use these tables.
 * Folded spelling: lower case, no space before or after ๆ.
 */

/** Where the words of one phrase stand: before the number, between number and unit, after the unit. */
export interface QuantityPhrase {
  before?: string;
  between?: string;
  after?: string;
}

interface Words {
  /** What is printed, and read, before the number. */
  written: string;
  /** What else is read. */
  read: readonly QuantityPhrase[];
}

/** For each language, how each comparator is said. */
export const COMPARATOR_WORDS: Record<"th" | "en", Record<QuantityComparator, Words>> = {
  th: {
    exact: { written: "", read: [...before("เท่ากับ"), ...after("พอดี")] },
    "more-than": {
      written: "กว่า",
      read: [
        ...before("มากกว่า", "เกิน", "เกินกว่า", ">"),
        { between: "กว่าๆ" },
        { between: "กว่า" },
        { between: "เศษ" },
        ...after("กว่าๆ", "กว่า", "เศษ"),
      ],
    },
    "less-than": { written: "น้อยกว่า", read: before("ต่ำกว่า", "ไม่ถึง", "เกือบ", "เกือบๆ", "<") },
    about: { written: "ประมาณ", read: [...before("ราว", "ราวๆ", "ร่วม", "โดยประมาณ", "~", "≈"), ...after("โดยประมาณ")] },
    "at-least": {
      written: "ไม่น้อยกว่า",
      read: [
        ...before("ไม่ต่ำกว่า", "อย่างน้อย", "มากกว่าหรือเท่ากับ", "≥", ">="),
        ...after("ขึ้นไป", "เป็นอย่างน้อย", "อย่างน้อย"),
        { before: "ตั้งแต่", after: "ขึ้นไป" },
      ],
    },
    "at-most": {
      written: "ไม่เกิน",
      read: [
        ...before("ไม่เกินกว่า", "ไม่มากกว่า", "อย่างมาก", "น้อยกว่าหรือเท่ากับ", "≤", "<="),
        ...after("เป็นอย่างมาก", "อย่างมาก"),
      ],
    },
  },
  en: {
    exact: { written: "", read: before("exactly") },
    "more-than": { written: "over", read: before("more than", "above") },
    "less-than": { written: "under", read: before("less than", "fewer than", "below") },
    about: { written: "about", read: [...before("around", "approximately", "roughly"), ...after("approximately")] },
    "at-least": {
      written: "at least",
      read: [
        ...before("not less than", "no less than", "not fewer than", "no fewer than"),
        ...after("or more", "or above", "and above"),
      ],
    },
    "at-most": {
      written: "at most",
      read: [
        ...before("up to", "not more than", "no more than", "not exceeding"),
        ...after("or fewer", "or less", "at most"),
      ],
    },
  },
};

/** Words that say the number is the total. The first of each language is printed, before everything else. */
export const TOTAL_WORDS = {
  th: { before: ["รวม", "ทั้งสิ้น", "ทั้งหมด", "รวมเป็น"], after: ["ทั้งสิ้น", "ทั้งหมด"] },
  en: { before: ["a total of", "total of", "in total"], after: ["in total"] },
} as const;

/** Words before a number that carry nothing. */
export const LEADING_WORDS = ["จำนวน", "เป็นจำนวน"] as const;

/** The unit that is said before its number in Thai, and how else it is written after one; of two alike the longer first. */
export const PERCENT = "ร้อยละ";
export const PERCENT_SIGNS = ["%", "เปอร์เซ็นต์", "เปอร์เซนต์", "เปอร์เซ็น", "เปอร์เซน", "percent", "per cent"] as const;

/** Thousands and so on, which English has between figures and unit. */
export const ENGLISH_MULTIPLIERS = { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 } as const;

function before(...words: string[]): QuantityPhrase[] {
  return words.map((word) => ({ before: word }));
}

function after(...words: string[]): QuantityPhrase[] {
  return words.map((word) => ({ after: word }));
}
