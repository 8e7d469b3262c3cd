import { phayaoAgreement, phayaoForum } from "@saan/samples/phayao";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../messages/useWords.js";
import { activityForm, agreementForm } from "../record-forms.js";
import { differences } from "./differences.js";

const th = wordsOf("th");
const compare = (before: unknown, after: unknown) => differences(agreementForm.model, before, after, th);

describe("what differs between two versions", () => {
  it("is nothing when only the order of keys does", () => {
    const turned = Object.fromEntries(Object.entries(phayaoAgreement).reverse());
    expect(compare(phayaoAgreement, turned)).toEqual([]);
  });

  it("is told by the labels people know, codes and dates in words", () => {
    const { asStated, ...term } = phayaoAgreement.term ?? {};
    const mine = {
      ...phayaoAgreement,
      kind: "agreement",
      titleIsDescriptive: false,
      term: { ...term, end: { asStated: "31 ธ.ค. 63", iso: "2020-12-31", precision: "day" } },
    };
    expect(compare(mine, phayaoAgreement)).toMatchObject([
      { label: "เอกสารไม่มีชื่อ ผู้บันทึกตั้งชื่อนี้เอง", before: "ไม่ใช่", after: "ใช่" },
      { label: "ประเภทข้อตกลง", before: "ข้อตกลง", after: "บันทึกข้อตกลงความร่วมมือ (MOU)" },
      { label: "ระยะเวลา › วันสิ้นสุด", before: "31 ธ.ค. 63", after: "ปลายเดือนสิงหาคม 2563" },
      { label: "ระยะเวลา › ระยะเวลาตามเอกสาร", before: "", after: asStated },
    ]);
  });

  it("goes row by row, so that one changed party is one line", () => {
    const parties = phayaoAgreement.parties.map((party, at) =>
      at === 3 && party.kind === "area" ? { ...party, area: { ...party.area, nameAsStated: "บ้านถ้ำ" } } : party,
    );
    const [only, ...others] = compare({ ...phayaoAgreement, parties: parties.slice(0, 10) }, phayaoAgreement);
    expect(only).toMatchObject({
      label: "คู่ความร่วมมือ 4",
      before: "พื้นที่ · ตำบลบ้านถ้ำ · คู่ความร่วมมือ",
      after: "พื้นที่ · ตำบลดอกคำใต้ · คู่ความร่วมมือ",
    });
    expect(others).toMatchObject([{ label: "คู่ความร่วมมือ 11", before: "" }]);
  });

  it("tells groups of an activity in one language throughout", () => {
    const mine = { ...phayaoForum, attendance: { ...phayaoForum.attendance, value: 1200 } };
    expect(differences(activityForm.model, mine, phayaoForum, wordsOf("en"))).toMatchObject([
      { label: "Attendance › Number", before: "1,200", after: "70" },
    ]);
  });
});
