import { phayaoAgreement } from "@saan/samples/phayao";
import type { Agreement } from "@saan/schema/agreement";
import type { Locale, StatedDate } from "@saan/schema/field";
import { KitProvider } from "@saan/ui/provider";
import { useRecordWords } from "@saan/ui/record-words";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../messages/useWords.js";
import { termWords } from "./term-words.js";

type Stated = Pick<Agreement, "signing" | "term">;

const on = (iso: string, precision: StatedDate["precision"] = "day"): StatedDate => ({ asStated: iso, iso, precision });
const fiscal = (iso: string): StatedDate => ({ ...on(iso, "year"), yearKind: "fiscal" });
const stated = (term: Partial<Agreement["term"]>, signing: Agreement["signing"] = {}): Stated => ({
  term: { startsOnSigning: false, ...term },
  signing,
});

function SaidByKit({ record }: { readonly record: Stated }) {
  return useRecordWords().term(record) ?? "nothing";
}

function saidByKit(record: Stated, locale: Locale): string {
  return renderToStaticMarkup(createElement(KitProvider, { locale }, createElement(SaidByKit, { record })));
}

describe("the term in the list", () => {
  it.each<[string, Stated]>([
    ["that starts on a signing nobody dated", phayaoAgreement],
    ["that starts on a signing and has no end", stated({ startsOnSigning: true })],
    ["of a dated signing", stated({ startsOnSigning: true, end: on("2020-08", "month") }, { date: on("2019-07-19") })],
    ["of fiscal years", stated({ start: fiscal("2020"), end: fiscal("2022") })],
    ["until a fiscal year", stated({ startsOnSigning: true, end: fiscal("2024") })],
    ["without an end", stated({ start: on("2023-10-01") })],
    ["without a start", stated({ end: on("2020-08-31") })],
    ["in the words of the document", stated({ asStated: "ตลอดโครงการ" })],
    ["that is not stated", stated({})],
  ])("%s is said as the kit says it", (_, record) => {
    expect(termWords(record, wordsOf("th")) ?? "nothing").toBe(saidByKit(record, "th"));
    expect(termWords(record, wordsOf("en")) ?? "nothing").toBe(saidByKit(record, "en"));
  });
});
