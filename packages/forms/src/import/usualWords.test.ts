// @vitest-environment node
import { field } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { guessMapping } from "./index.js";

const words = (th: string, en: string) => ({ label: { th, en }, privacy: "public" }) as const;
const text = z.string().optional();

const { model } = defineForm({
  id: "people",
  version: 1,
  label: { th: "ทะเบียน", en: "People" },
  schema: z.object({
    name: field(text, words("ชื่อ-สกุล", "Full name")),
    citizenId: field(text, words("เลขประจำตัวประชาชน", "Citizen number")),
    bornOn: field(z.iso.date().optional(), words("วันเกิด", "Date of birth")),
    joinedOn: field(z.iso.date().optional(), words("วันที่เข้าร่วม", "Joined on")),
    telephone: field(text, words("โทรศัพท์", "Telephone")),
    mobile: field(text, words("โทรศัพท์มือถือ", "Mobile telephone")),
    fax: field(text, words("โทรสาร", "Fax")),
    email: field(text, words("อีเมล", "Email")),
    house: field(text, words("บ้านเลขที่", "House")),
    moo: field(text, words("หมู่ที่", "Village number")),
    subDistrict: field(text, words("ตำบลหรือแขวง", "Sub-district")),
    district: field(text, words("อำเภอหรือเขต", "District")),
    province: field(text, words("จังหวัด", "Province")),
    postcode: field(text, words("รหัสไปรษณีย์", "Postcode")),
    budget: field(z.number().optional(), words("งบประมาณที่ได้รับ", "Budget")),
    people: field(z.number().optional(), words("จำนวนประชาชน", "Residents")),
    television: field(text, words("มีโทรทัศน์", "Has a television")),
  }),
});

const fieldOf = (header: string) => guessMapping(model, [{ index: 0, header }])[0]?.path.join(".");

describe("a header in the words of an office", () => {
  it.each([
    ["name", ["ชื่อ - นามสกุล", "ชื่อและนามสกุล", "ชื่อ นามสกุล"]],
    ["citizenId", ["เลขบัตรประชาชน", "เลขที่บัตรประจำตัวประชาชน", "เลขบัตร ปชช.", "เลขประจำตัว 13 หลัก", "เลข ๑๓ หลัก"]],
    ["bornOn", ["ว/ด/ป เกิด", "วัน/เดือน/ปีเกิด", "วันเดือนปี เกิด", "ว.ด.ป. เกิด", "วัน เดือน ปี ที่เกิด"]],
    ["joinedOn", ["ว/ด/ป ที่เข้าร่วม", "วันเดือนปีที่เข้าร่วม", "วดป.ที่เข้าร่วม"]],
    [
      "telephone",
      ["เบอร์โทร", "เบอร์โทรศัพท์", "โทร.", "หมายเลขโทรศัพท์", "เบอร์ติดต่อ", "หมายเลขติดต่อ", "เบอร์", "Tel.", "Phone no."],
    ],
    ["mobile", ["มือถือ", "เบอร์มือถือ", "โทร.มือถือ", "หมายเลขโทรศัพท์เคลื่อนที่"]],
    ["fax", ["โทรสาร", "หมายเลขโทรสาร"]],
    ["television", ["โทรทัศน์", "มีโทรทัศน์"]],
    ["email", ["E-mail", "อีเมล์", "Email", "ไปรษณีย์อิเล็กทรอนิกส์"]],
    ["moo", ["ม.", "หมู่", "หมู่ที่"]],
    ["subDistrict", ["ต.", "ตำบล", "ตำบล/แขวง", "แขวง"]],
    ["district", ["อ.", "อำเภอ/เขต", "อำเภอ"]],
    ["province", ["จ.", "จังหวัด"]],
    ["postcode", ["รหัส ปณ.", "ปณ."]],
    ["budget", ["งบที่ได้รับ", "งบประมาณ"]],
    ["people", ["จำนวนประชาชน"]],
  ] as const)("is for %s", (expected, headers) => {
    expect(headers.map((header) => [header, fieldOf(header)])).toEqual(headers.map((header) => [header, expected]));
  });

  it("gives way to a header in the field's own words", () => {
    const headers = ["เบอร์โทร", "โทรศัพท์"];
    const mapping = guessMapping(
      model,
      headers.map((header, index) => ({ index, header })),
    );
    expect(mapping.map(({ column, path }) => [headers[column], path[0]])).toContainEqual(["โทรศัพท์", "telephone"]);
  });

  it.each(["ว่าง", "อ", "วด", "ตัวชี้วัด", "ลำดับ", "เดือน", "ปี", "วันเวลาทำการ", "โทรม"])("is for nothing: %s", (header) => {
    expect(["bornOn", "joinedOn", "telephone"]).not.toContain(fieldOf(header));
  });
});
