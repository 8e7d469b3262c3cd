import { describe, expect, it } from "vitest";
import { hasSeeds, seedText, withoutBlanks } from "../../test/seeds.js";
import { firstDocuments } from "../documents/documents.js";
import type { Sample, SampleDocument } from "../sample/sample.js";
import { codelists } from "./rooms.js";
import { leavesOf } from "./terms-used.js";

/** How codelists name the documents that their quotations are from. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  "สำนักประชาสัมพันธ์เขต 3": "S0",
  ข่าวจังหวัดมหาสารคาม: "S1",
  ข่าวจังหวัดนครศรีธรรมราช: "S2",
  สำนักงานประชาสัมพันธ์จังหวัดสงขลา: "S3",
  "thaihealth.or.th": "S4",
};

/** Fields that hold words of the document; all others hold codes, numbers and what the recorder notes. */
const OF_WORDS = new Set(
  "asStated nameAsStated text title term calledAs purpose focus scope context nextPhase mission label post".split(" "),
);

interface Said {
  readonly sources?: readonly string[];
  readonly statements?: readonly { readonly field: string; readonly confidence: string; readonly asStated?: string }[];
}

/** The words of a sample that its record says are the document's own: neither read otherwise, nor resolved, nor inferred. */
function quoted({ entry, name }: Sample, document: SampleDocument) {
  const { provenance = {}, ...record } = entry.record as Readonly<Record<string, unknown>> & { provenance?: Said };
  const isOfDocument = entry.id === document.source.id || provenance.sources?.includes(document.source.id) === true;
  if (!isOfDocument || record.titleIsDescriptive === true) return [];
  const readOtherwise = (provenance.statements ?? []).filter(
    ({ asStated, confidence }) => confidence !== "stated" || asStated !== undefined,
  );
  const said = (provenance.statements ?? []).flatMap(({ asStated }) => asStated ?? []);
  const inFields = leavesOf(record).filter(({ path }) => {
    const place = path.join(".");
    const isRead = readOtherwise.some(({ field }) => place === field || place.startsWith(`${field}.`));
    // What another source is called is not said by this one.
    return OF_WORDS.has(String(path.at(-1))) && !isRead && path[0] !== "duplicates";
  });
  return [...said, ...inFields.map(({ value }) => value)].map((words) => ({ name, words }));
}

describe.skipIf(!hasSeeds)("the texts of the five first documents", () => {
  it("hold the quotation of every term, word for word", () => {
    const quotations = codelists.flatMap(({ name, list }) =>
      list.codes.map((code) => ({ term: `${name}: ${code}`, source: list.entries[code]?.source })),
    );
    const wrong = quotations.filter(({ source }) => {
      if (source === "proposed") return false;
      const [, words = "", document = ""] = /^“(.+)” \((.+)\)$/.exec(source ?? "") ?? [];
      const begin = Object.keys(DOCUMENTS).find((name) => document.startsWith(name));
      return begin === undefined || !seedText(DOCUMENTS[begin] ?? "").includes(words);
    });
    expect(wrong).toEqual([]);
    expect(quotations.filter(({ source }) => source !== "proposed").length).toBeGreaterThan(200);
  });

  it.each(firstDocuments.map((one) => [one.number, one] as const))(
    "hold every word that a sample of %s gives as theirs",
    (number, document) => {
      const text = withoutBlanks(seedText(number));
      const words = document.samples.flatMap((sample) => quoted(sample, document));
      expect(words.filter((one) => !text.includes(withoutBlanks(one.words)))).toEqual([]);
      expect(words.length).toBeGreaterThan(60);
    },
  );
});
