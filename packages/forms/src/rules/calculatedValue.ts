import { isIsoDate, monthNames, toBuddhistYear } from "@saan/thai/calendar";
import type { FormNode } from "../model/index.js";
import { copyOf } from "../values/values.js";
import { type Answer, daysIn, isList, textOf } from "./answer.js";

/** What a field holds when this was calculated for it; undefined when it is nothing that the field can hold. */
export function calculatedValue(node: FormNode, answer: Answer): unknown {
  return isList(answer) || answer === null ? undefined : heldBy(node, answer);
}

function heldBy(node: FormNode, answer: Exclude<Answer, null>): unknown {
  switch (node.kind) {
    case "number":
      return typeof answer === "number" ? answer : undefined;
    case "boolean":
      return typeof answer === "boolean" ? answer : undefined;
    case "text":
    case "multiline":
      return textOf(answer);
    case "choice": {
      const code = textOf(answer);
      return node.options?.some((option) => option.code === code) ? code : undefined;
    }
    case "date":
      return dayIn(answer);
    case "stated-date":
      return typeof answer === "string" ? statedDateOf(dayIn(answer) ?? answer) : objectIn(answer);
    case "reference":
      return typeof answer === "string" ? answer : objectIn(answer);
    default:
      return undefined;
  }
}

function objectIn(answer: Answer): unknown {
  return typeof answer === "object" ? copyOf(answer) : undefined;
}

function dayIn(answer: Answer): string | undefined {
  const days = daysIn(answer);
  return days && days.earliest === days.latest && isIsoDate(days.earliest) ? days.earliest : undefined;
}

/**
 * A calculated date in the words a Thai reader would state it in: those of `formatThaiDate`, whose styles and languages are many
 * times what this one takes.
 */
function statedDateOf(iso: string): unknown {
  const buddhist = toBuddhistYear(iso);
  if (buddhist === undefined) return undefined;
  const [, month, day] = iso.split("-");
  const year = month === undefined || buddhist < FIRST_BUDDHIST_LOOKING_YEAR ? `พ.ศ. ${buddhist}` : String(buddhist);
  const inMonth = `${monthNames[Number(month) - 1]?.th} ${year}`;
  if (month === undefined) return { asStated: year, iso, precision: "year" };
  if (day === undefined) return { asStated: inMonth, iso, precision: "month" };
  return { asStated: `${Number(day)} ${inMonth}`, iso, precision: "day" };
}

// Below it a bare year is read as one of the common era.
const FIRST_BUDDHIST_LOOKING_YEAR = 2400;
