import { type Phone, type PhoneUnreadableReason, readPhone, readPhones } from "@saan/thai/identifiers";
import { type Answer, type Fact, type PrintSettings, type Reader, silent } from "../answer/answer";
import { inFigures } from "../answer/figures";
import { fill } from "../messages";

/** Reads a telephone number, or every number of a line of contact details. */
export const phoneReader: Reader = { kind: "phone", read: readTelephone };

/** The text means a telephone; the other reasons are said only when they are asked for. */
const TRIES: readonly PhoneUnreadableReason[] = ["no-leading-zero", "wrong-line-range", "fax"];

function readTelephone(text: string, settings: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const { words } = settings;
  const found = readPhone(text);
  if (found.kind === "phone") {
    return { status: "read", reading: { headline: numberAndLines(found, settings), facts: describe(found, settings) } };
  }
  const several = found.reason === "several-numbers" ? readPhones(text).filter((one) => one.kind === "phone") : [];
  if (several.length > 1) {
    const facts = several.map((phone, at) => ({
      term: `${inFigures(at + 1, settings)}. ${words[`phone.${phone.type}`]}`,
      detail: numberAndLines(phone, settings),
    }));
    return { status: "read", reading: { headline: fill(words["phone.several"], { count: several.length }), facts } };
  }
  const near = TRIES.includes(found.reason) || (found.reason === "no-such-number" && /^\s*[0๐]/.test(text));
  return { status: "unreadable", reason: words[`phone.${found.reason}`], near };
}

function describe({ type, e164, national, extension, lastLine }: Phone, settings: PrintSettings): Fact[] {
  const { words } = settings;
  const facts: Fact[] = [
    { term: words["fact.stored"], detail: e164 ?? national.replaceAll(" ", ""), code: true },
    { term: words["phone.type"], detail: words[`phone.${type}`] },
  ];
  if (lastLine !== undefined) facts.push({ term: words["phone.lastLine"], detail: inFigures(lastLine, settings) });
  if (extension !== undefined) facts.push({ term: words["phone.extension"], detail: inFigures(extension, settings) });
  return facts;
}

function numberAndLines({ national, extension, lastLine }: Phone, settings: PrintSettings): string {
  const lines = lastLine === undefined ? national : `${national} – ${lastLine}`;
  const whole = extension === undefined ? lines : `${lines} ${settings.words["phone.to"]} ${extension}`;
  // A number is read in one line.
  return inFigures(whole.replaceAll(/(?<=\d) (?=\d)/g, "\u00A0"), settings);
}
