import { type IdUnreadableReason, readCitizenId, readJuristicId } from "@saan/thai/identifiers";
import { type Answer, type PrintSettings, type Reader, silent } from "../answer/answer";
import { inFigures } from "../answer/figures";
import { fill } from "../messages";

/** Reads a citizen's number. What it answers never shows more than the last three digits. */
export const citizenIdReader: Reader = { kind: "citizenId", read: readCitizen };

/** Reads a juristic person's registration number, which is public. */
export const juristicIdReader: Reader = { kind: "juristicId", read: readJuristic };

function readCitizen(text: string, settings: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const { words } = settings;
  const found = readCitizenId(text);
  if (found.kind === "unreadable") return unreadable(found.reason, found.digitCount, "citizen", settings);
  return {
    status: "read",
    reading: {
      headline: found.masked,
      facts: [
        { term: words["fact.stored"], detail: words["citizen.stored"] },
        { term: words["citizen.privacy"], detail: words["citizen.personal"] },
      ],
      advice: [words["id.notProof"]],
    },
  };
}

function readJuristic(text: string, settings: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const { words } = settings;
  const found = readJuristicId(text);
  if (found.kind === "unreadable") return unreadable(found.reason, found.digitCount, "juristic", settings);
  return {
    status: "read",
    reading: {
      headline: inFigures(found.formatted, settings),
      facts: [{ term: words["fact.stored"], detail: found.value, code: true }],
      advice: [words["id.notProof"]],
    },
  };
}

function unreadable(
  reason: IdUnreadableReason,
  digitCount: number | undefined,
  who: "citizen" | "juristic",
  settings: PrintSettings,
): Answer {
  const { words } = settings;
  const said = reason === "wrong-first-digit" ? words[`${who}.wrong-first-digit`] : words[`id.${reason}`];
  const near = reason === "wrong-check-digit" || (digitCount !== undefined && Math.abs(digitCount - 13) === 1);
  return { status: "unreadable", reason: inFigures(fill(said, { count: digitCount ?? "" }), settings), near };
}
