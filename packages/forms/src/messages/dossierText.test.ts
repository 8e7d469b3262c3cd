import {
  checkReferences,
  type DossierCode,
  type DossierEntry,
  dossierCodes,
  dossierLimits,
  migrateEntry,
  type ReferenceFinding,
  type Refusal,
  readDossier,
} from "@saan/schema/dossier";
import { programme } from "@saan/schema/programme";
import { type Issue, issueCodes } from "@saan/schema/read";
import { newRecordId, type RecordKind } from "@saan/schema/record";
import { placeholdersOf } from "@saan/thai/text";
import { describe, expect, it } from "vitest";
import { dossierEn, dossierText, dossierTh, issueText } from "./index.js";

type Matter = Issue | Refusal | ReferenceFinding;

const id = newRecordId("programme", { now: 0, random: new Uint8Array(16) });
const other = newRecordId("programme", { now: 1, random: new Uint8Array(16) });
const entry: DossierEntry = { id, kind: "programme", version: 1, record: { title: "ครอบครัวอบอุ่น" } };
const readers = { programme: { definition: programme } };
const later = { definition: { ...programme, version: 2 } };
const refuse = () => {
  throw new RangeError();
};

const issueOf = (records: unknown, known: Parameters<typeof readDossier>[0] = readers) =>
  readDossier(known, { saanDossier: 1, records }).issues[0] as Matter;
const refusalOf = (given: object, known: Parameters<typeof readDossier>[0] = readers) =>
  migrateEntry(known, { ...entry, ...given }) as Matter;
const findingOf = (...records: object[]) =>
  checkReferences(records.map((record, at) => ({ ...entry, id: [id, other][at] ?? id, record })))[0] as Matter;

/** Each matter as it really comes about, with what its Thai sentence has to say. */
const matters: Readonly<Record<DossierCode, readonly [Matter, string]>> = {
  "not-a-dossier": [readDossier(readers, []).issues[0] as Matter, "เลือกไฟล์ใหม่"],
  "too-many-records": [issueOf(Array.from({ length: dossierLimits.records + 1 })), "มากกว่า 250,000 รายการ"],
  "not-an-entry": [issueOf([null]), "ส่งออกข้อมูลอีกครั้ง"],
  "unknown-kind": [refusalOf({ kind: "wish" as RecordKind }), "ข้อมูลประเภท “wish”"],
  "newer-version": [refusalOf({ version: 3 }), "ข้อมูลรุ่น 3 ระบบนี้อ่านได้ถึงรุ่น 1"],
  "no-migration": [refusalOf({}, { programme: later }), "ปรับข้อมูลรุ่น 1 ให้เป็นรุ่น 2 ไม่ได้"],
  "migration-failed": [refusalOf({}, { programme: { ...later, migrations: { 1: refuse } } }), "เก็บไฟล์เดิมไว้"],
  "wrong-id": [issueOf([{ ...entry, id: newRecordId("plan") }]), "ไม่ใช่รหัสของแผนงาน ตรวจรหัส"],
  "duplicate-id": [issueOf([entry, entry]), `รหัส ${id} เป็นของรายการก่อนหน้าแล้ว`],
  dangling: [findingOf({ partOf: { id: other, nameAsStated: "x" } }), `รายการรหัส ${other} ซึ่งไม่มี`],
  cyclic: [findingOf({ partOf: { id, nameAsStated: "x" } }), `คือ ${id} ตรวจว่า`],
  "looks-duplicate": [
    findingOf({ title: "ครอบครัวอบอุ่น" }, { title: "ครอบครัว อบอุ่น" }),
    "มีแผนงานชื่อ “ครอบครัวอบอุ่น” อยู่ 2 รายการ",
  ],
  "same-identifier": [
    findingOf({ url: "https://example.or.th" }, { url: "https://example.or.th/" }),
    "มีแผนงาน 2 รายการที่มีเลขหรือที่อยู่เว็บเดียวกัน คือ https://example.or.th ตรวจ",
  ],
};

describe("the sentences about a set of records", () => {
  it("are there for every code, as it really comes about, and in both languages with the same places", () => {
    expect(Object.keys(matters).sort()).toEqual([...dossierCodes].sort());
    for (const [code, [matter]] of Object.entries(matters)) expect(matter, code).toMatchObject({ code });
    for (const key of Object.keys(dossierTh) as (keyof typeof dossierTh)[])
      expect([key, [...placeholdersOf(dossierEn[key])].sort()]).toEqual([
        key,
        [...placeholdersOf(dossierTh[key])].sort(),
      ]);
  });

  it.each(Object.entries(matters))(
    "of %s leave nothing unfilled, mix no languages, and say what to do",
    (_, [matter, part]) => {
      const [thai, english] = [dossierText(matter, { locale: "th" }), dossierText(matter, { locale: "en" })];
      expect(thai).toContain(part);
      const remedies = /เลือก|ขอให้|แบ่ง|ปรับปรุง|แจ้ง|แก้|ลบ|นำเข้า|รวม/;
      expect(thai).toMatch(remedies);
      expect(english).toMatch(/; (choose|ask|split|update|keep|check|remove|bring)/);
      for (const text of [thai, english]) expect(text).not.toMatch(/[{}]|undefined|null|NaN| {2}/);
      const data = new RegExp(`“.*?”|https?:\\S+|${id}|${other}`, "g");
      expect(thai.replaceAll(data, "")).not.toMatch(/[A-Za-z]/);
      expect(english.replaceAll(data, "")).not.toMatch(/[\u0E00-\u0E7F]/);
    },
  );

  it("call records by their names where these are known", () => {
    const nameOf = (given: string) => (given === other ? "แผนสุขภาวะ" : undefined);
    expect(dossierText(matters.dangling[0], { locale: "th", nameOf })).toContain("รายการรหัส แผนสุขภาวะ ซึ่งไม่มี");
    const ids = [other, id];
    expect(dossierText({ code: "cyclic", field: "partOf", ids }, { locale: "th", nameOf })).toContain(
      `คือ แผนสุขภาวะ, ${id} ตรวจ`,
    );
  });

  it("tell a long ring by its first few", () => {
    const ids = Array.from({ length: 1000 }, (_, at) => `ก${at}`);
    const text = dossierText({ code: "cyclic", field: "partOf", ids }, { locale: "th" });
    expect(text).toContain("ก4 และรายการอื่นอีก 995 รายการ ตรวจว่า");
  });

  it("are those of `issueText` for what is wrong within a record: no code has two meanings", () => {
    const wrong = issueOf([{ ...entry, record: { title: 7 } }]);
    expect(dossierText(wrong, { locale: "th" })).toBe(issueText(wrong as Issue, { locale: "th" }));
    expect(dossierText(wrong, { locale: "th" })).toContain("ไม่อยู่ในรูปแบบที่ใช้ได้");
    expect(dossierCodes.filter((code) => (issueCodes as readonly string[]).includes(code))).toEqual([]);
  });

  it("can be a tool's own", () => {
    const messages = { notADossier: "ไฟล์นี้ใช้ไม่ได้ เลือกไฟล์ใหม่" };
    expect(dossierText(matters["not-a-dossier"][0], { locale: "th", messages })).toBe("ไฟล์นี้ใช้ไม่ได้ เลือกไฟล์ใหม่");
  });
});
