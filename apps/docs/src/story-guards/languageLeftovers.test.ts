import { describe, expect, it } from "vitest";
import { leftoversIn, type RenderedText } from "./languageLeftovers";

const thai = (text: string): RenderedText => ({ text, lang: "th", place: "text of <p>" });
const english = (text: string): RenderedText => ({ text, lang: "en", place: "text of <p>" });

describe("words in the wrong language", () => {
  it("are English words in Thai text, each once, with their place", () => {
    expect(leftoversIn([thai("กด Close เพื่อปิด"), thai("Close")])).toEqual(["“Close” in the text of <p>"]);
    expect(leftoversIn([{ text: "Close", lang: "th", place: "aria-label of <button>" }])).toEqual([
      "“Close” in the aria-label of <button>",
    ]);
  });

  it("are Thai words in English text, but not the sign of the baht", () => {
    expect(leftoversIn([english("Step ขั้นตอน 2"), english("฿1,200")])).toEqual(["“ขั้นตอน” in the text of <p>"]);
    expect(leftoversIn([english("๒๕๖๒")])).toHaveLength(1);
  });

  it("are not addresses and names of files", () => {
    const data =
      "ส่งที่ planning@example.go.th หรือ https://example.org/a?b=c หรือ www.example.ac.th/form แนบ รายชื่อ2562.pdf";
    expect(leftoversIn([thai(data)])).toEqual([]);
  });

  it("are not what a story marks as data, the longest mark first", () => {
    expect(leftoversIn([thai("ทุนจาก Thai Health Fund")], { latin: ["Thai Health", "Thai Health Fund"] })).toEqual([]);
    expect(leftoversIn([english("Province: พะเยา")], { thai: ["พะเยา"] })).toEqual([]);
    expect(leftoversIn([thai("บันทึกข้อตกลง (MOU) ขนาด A4")])).toEqual([]);
  });
});
