import { formatQuantity, parseQuantity } from "@saan/thai/numbers";
import { type Answer, type Fact, type PrintSettings, type Reader, silent } from "../answer/answer";

/** Reads a stated quantity: number, unit, and how the number relates to the true one. */
export const quantityReader: Reader = { kind: "quantity", read: readQuantity };

function readQuantity(text: string, { words, digits }: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const found = parseQuantity(text);
  if (found.kind === "unreadable") {
    const near = found.reason === "several-numbers" || found.reason === "too-large";
    return { status: "unreadable", reason: words[`quantity.${found.reason}`], near: near && /\D{2}$/.test(text) };
  }
  const { value, comparator, unit, total } = found;
  // A bare number, in figures or words, has a reader of its own.
  if (unit === "" && comparator === "exact" && !total) {
    return { status: "unreadable", reason: words["quantity.bare"], near: false };
  }
  const stored = { value, comparator, unit, ...(total && { total }) };
  const facts: Fact[] = [
    { term: words["fact.stored"], detail: JSON.stringify(stored), code: true },
    { term: words["quantity.comparator"], detail: words[`comparator.${comparator}`] },
  ];
  return {
    status: "read",
    reading: {
      headline: formatQuantity(found, { digits }),
      facts,
      prints: [
        { term: words["number.latn"], detail: formatQuantity(found) },
        { term: words["number.thai"], detail: formatQuantity(found, { digits: "thai" }) },
      ],
    },
  };
}
