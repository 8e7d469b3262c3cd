import { localGovernmentKinds, readLocalGovernment } from "@saan/areas/local-governments";
import { type Answer, type Fact, type PrintSettings, type Reader, silent } from "../answer/answer";

/** Reads the name of a local government, which is a thing of its own and not an area. */
export const localGovernmentReader: Reader = { kind: "localGovernment", read: readGovernment };

function readGovernment(text: string, { words, locale }: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const found = readLocalGovernment(text);
  if (found.kind === "unreadable") {
    const near = found.reason === "no-name" || found.reason === "more-than-one";
    return { status: "unreadable", reason: words[`government.${found.reason}`], near };
  }
  const { governmentKind, name, around } = found;
  const kind = governmentKind && localGovernmentKinds[governmentKind];
  const facts: Fact[] = [
    { term: words["government.name"], detail: name },
    { term: words["government.kind"], detail: kind?.[locale] ?? words["government.unclassed"] },
  ];
  if (governmentKind) facts.push({ term: words["fact.stored"], detail: governmentKind, code: true });
  if (around !== undefined) facts.push({ term: words["government.around"], detail: around });
  if (kind) facts.push({ term: words["government.source"], detail: kind.source });
  return { status: "read", reading: { headline: text.trim(), facts, advice: [words["government.notArea"]] } };
}
