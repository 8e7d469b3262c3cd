import { issueText, rowText } from "@saan/forms/messages";
import { nearestNode } from "@saan/forms/model";
import { readSubmission } from "@saan/forms/submission";
import { anyValues } from "@saan/forms/testing";
import { emptyValues } from "@saan/forms/values";
import { describe, expect, it } from "vitest";
import { anyForm } from "../testing/anyForm.js";

const forms = Array.from({ length: 80 }, (_, seed) => anyForm(seed));

/** Everything that is wrong with forms nobody filled in, and with what nobody hopes for, as the summary says it. */
function saidIn(locale: "th" | "en") {
  return forms.flatMap((form, seed) => {
    const { model } = form;
    const answers = [
      emptyValues(model),
      ...[1, 2, 3].map((more) => anyValues(model, seed * 10 + more, { odd: true, answered: "all" })),
    ];
    return answers.flatMap((values) =>
      readSubmission(form, values).issues.map((issue) => {
        // Shown at the field that holds it: the code of a choice is no field.
        const { node: about, path } = nearestNode(model, issue.path, values);
        const row = rowText(model, path, locale);
        const text = issueText(issue, { node: about, locale });
        return { at: `${model.id} ${issue.path.join(".")} ${issue.code}`, about, text: row ? `${row}: ${text}` : text };
      }),
    );
  });
}

const REMEDY = {
  th: /กรอก|เลือก|ระบุ|เพิ่ม|ลด|ย่อ|ลบ|แก้|ตรวจ|ทำเครื่องหมาย|แนบ|เว้นว่าง|แจ้งผู้ดูแล/,
  en: /\b(enter|choose|tick|add|keep|shorten|must be|check|remove|correct|leave|attach|give|tell the person)\b/i,
};

describe.each(["th", "en"] as const)("what generated forms say in %s", (locale) => {
  const said = saidIn(locale);
  const wrong = (is: (one: (typeof said)[number]) => boolean) =>
    [...new Set(said.filter(is).map(({ at, text }) => `${at}: ${text}`))].slice(0, 20);

  it("is hundreds of sentences", () => {
    expect(new Set(said.map(({ text }) => text)).size).toBeGreaterThan(300);
  });

  it("names the field", () => {
    const names = ({ about, text }: (typeof said)[number]) =>
      [about.label[locale], about.rowLabel?.[locale]].some(
        (name) => name !== undefined && text.toLowerCase().includes(name.toLowerCase()),
      );
    expect(wrong((one) => one.about.id !== "" && !names(one))).toEqual([]);
  });

  it("says what to do", () => {
    expect(wrong(({ text }) => !REMEDY[locale].test(text))).toEqual([]);
  });

  it("is in one language", () => {
    // What somebody typed is theirs, and how an address begins is no word of a language.
    const foreign = locale === "th" ? /[A-Za-z]/ : /[\u0e00-\u0e7f]/;
    expect(wrong(({ text }) => foreign.test(text.replace(/“[^”]*”|https?:\/\//g, "")))).toEqual([]);
  });
});
