import { isPartialIsoDate } from "@saan/thai/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { agreement, partyRoles } from "../agreement/index.js";
import { kindReaders, rooms } from "../domain/index.js";
import { facility } from "../facility/index.js";
import { type FieldDescription, field, shortText } from "../field/index.js";
import { officeHolder } from "../person/index.js";
import { defineRecord } from "../read/index.js";
import { newRecordId, recordKinds } from "../record/index.js";
import { codelistTable, recordTable, reportingViews } from "./index.js";
import { quotedFieldIsPublic } from "./provenance-filter.js";
import { bytesOf } from "./quoting.js";
import { dayAt } from "./values.js";

const from = { table: "stored", id: "id", record: "record" };
const viewsOf = (definition: Parameters<typeof reportingViews>[0]) => reportingViews(definition, { from });
const definitions = Object.values(kindReaders).map(({ definition }) => definition);
const all = definitions.flatMap(viewsOf);

const called = (th: string): FieldDescription => ({ label: { th, en: "Label" }, privacy: "public" });
const visit = (shape: z.ZodRawShape) =>
  defineRecord({ name: "visit", version: 1, label: { th: "การเยี่ยม", en: "Visit" }, schema: z.strictObject(shape) });
const columnsOf = (definition: Parameters<typeof reportingViews>[0], at = 0) =>
  viewsOf(definition)[at]?.columns.map(({ name }) => name);

describe("recordTable", () => {
  it("takes ids of its kind only", () => {
    for (const definition of definitions) {
      const [create = ""] = recordTable(definition);
      const pattern = new RegExp(/~ '([^']+)'/.exec(create)?.[1] ?? "");
      const kinds = Object.keys(recordKinds) as (keyof typeof recordKinds)[];
      expect(kinds.filter((kind) => pattern.test(newRecordId(kind)))).toEqual([definition.name]);
    }
  });

  it("stands where it is told, under the name it is told", () => {
    expect(recordTable(agreement, { schema: "saan", table: "mou" })[0]).toMatch(/^CREATE TABLE "saan"\."mou" \(/);
    expect(recordTable(kindReaders["work-cycle"].definition)[0]).toMatch(/^CREATE TABLE "work_cycle" \(/);
  });
});

describe("reportingViews", () => {
  it("never gives two views, or two columns of a view, one name, and none that PostgreSQL would cut", () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, columns } of all) {
      const inView = columns.map((column) => column.name);
      expect(new Set(inView).size, name).toBe(inView.length);
      for (const each of [name, ...inView]) expect(bytesOf(each), each).toBeLessThanOrEqual(63);
    }
  });

  it("shows a party of an agreement with the id of the record, its place and the Thai word for its role", () => {
    const party = viewsOf(agreement).find(({ name }) => name === "agreement_party");
    const columns = ["agreement_id", "ordinal", "role", "role_th", "organization_id", "organization_name", "area_code"];
    expect(party?.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(columns));
    expect(party?.statements[0]).toContain("WHEN 'hub' THEN 'แกนประสาน'");
    expect(party?.columns.find(({ name }) => name === "role_th")?.comment).toBe(
      "คู่ความร่วมมือ › บทบาทในข้อตกลง (ข้อความภาษาไทย)",
    );
  });

  it("shows a stated date as a day and as its parts, a quantity as number, comparator and unit", () => {
    expect(columnsOf(agreement)).toEqual(
      expect.arrayContaining([
        ...["signing_date", "signing_date_iso", "signing_date_as_stated", "signing_date_precision_th"],
        ...["party_count_value", "party_count_comparator", "party_count_comparator_th", "party_count_unit"],
      ]),
    );
  });

  it("gives the rows of a list in a list both places", () => {
    const members = viewsOf(agreement).find(({ name }) => name === "agreement_party_member");
    expect(members?.columns.slice(0, 3).map(({ name }) => name)).toEqual(["agreement_id", "party_ordinal", "ordinal"]);
  });

  it("comments every view and every column in Thai", () => {
    for (const { name, columns, statements } of all) {
      expect(statements).toHaveLength(columns.length + 2);
      for (const { comment } of columns) expect(comment, name).toMatch(/[ก-ฮ]/);
    }
  });

  it("adds the columns of the table that it is asked for", () => {
    const also = [{ column: "created_at", as: "made", comment: "เวลาที่บันทึก" }];
    const [view] = reportingViews(agreement, { from: { ...from, also } });
    expect(view?.columns[1]).toEqual({ name: "made", comment: "เวลาที่บันทึก" });
    expect(view?.statements[0]).toContain('r."created_at" AS "made"');
  });
});

describe("what is about a person", () => {
  it("is in no view, and the comment says so", () => {
    const [main] = viewsOf(facility);
    expect(main?.columns.filter(({ name }) => /contact|phone/.test(name))).toEqual([]);
    expect(main?.statements[1]).toMatch(/ไม่แสดงข้อมูลเกี่ยวกับบุคคล: \S/);
    expect(columnsOf(officeHolder)?.filter((name) => /given|family|full/.test(name))).toEqual([]);
  });

  it("is left out with all that is in it, in lists and options too", () => {
    const contact: FieldDescription = {
      label: { th: "โทรศัพท์", en: "Phone" },
      privacy: "contact",
      purpose: { th: "เพื่อติดต่อ", en: "To call" },
      retention: "with-the-record",
    };
    const definition = visit({
      phone: field(shortText(), contact),
      calls: field(z.array(z.strictObject({ number: field(shortText(), called("เลข")) })), contact),
      people: field(z.array(z.strictObject({ phone: field(shortText(), contact) })), called("ผู้พบ")),
      by: z.union([
        field(z.strictObject({ post: field(shortText(), called("ตำแหน่ง")) }), called("ตำแหน่ง")),
        field(z.strictObject({ mail: field(shortText(), called("อีเมล")) }), contact),
      ]),
    });
    const views = viewsOf(definition);
    expect(views.map(({ name, columns }) => [name, ...columns.map((column) => column.name)])).toEqual([
      ["visit", "id", "by_post"],
      ["visit_person", "visit_id", "ordinal"],
    ]);
    expect(views[0]?.statements.join()).not.toMatch(/'(?:phone|calls|mail)'/);
  });

  it("is what nobody described, too", () => {
    const definition = visit({ note: z.string(), tags: z.array(z.string()), title: field(z.string(), called("ชื่อ")) });
    expect(columnsOf(definition)).toEqual(["id", "title"]);
    expect(viewsOf(definition)).toHaveLength(1);
  });

  it("is quoted by no row of the provenance", () => {
    const personal = [["members", "*", "phone"], ["contact"]];
    const condition = quotedFieldIsPublic(["provenance", "statements", "*"], personal, "l1.item") ?? "";
    const pattern = new RegExp(/!~ '(.+)'$/.exec(condition)?.[1] ?? "");
    for (const field of ["contact", "contact.area.code", "members", "members.3", "members.3.phone"]) {
      expect(pattern.test(field), field).toBe(true);
    }
    for (const field of ["title", "members.3.role", "contacts", "membersCount"]) {
      expect(pattern.test(field), field).toBe(false);
    }
    expect(quotedFieldIsPublic(["members", "*"], personal, "l1.item")).toBeUndefined();
    expect(quotedFieldIsPublic(["provenance", "statements", "*"], [], "l1.item")).toBeUndefined();
  });
});

describe("columns that ask for one name", () => {
  it("get different ones", () => {
    const definition = visit({
      termEnd: field(shortText(), called("หนึ่ง")),
      term: z.strictObject({ end: field(shortText(), called("สอง")) }),
      id: field(shortText(), called("สาม")),
    });
    expect(columnsOf(definition)).toEqual(["id", "term_end", "term_end_2", "id_2"]);
  });

  it("are one column where the options of a union hold the same", () => {
    const at = (th: string) => z.strictObject({ name: field(shortText(), called(th)) });
    const definition = visit({ met: z.union([at("ผู้พบ"), at("ผู้รับ")]) });
    expect(viewsOf(definition)[0]?.columns.slice(1)).toEqual([{ name: "met_name", comment: "met › ผู้พบ / met › ผู้รับ" }]);
  });
});

describe("a date column", () => {
  const pattern = new RegExp(/~ '(.+?)' THEN/.exec(dayAt({ of: "r", key: "date" }))?.[1] ?? "");

  it("takes every day that there is, and nothing else", () => {
    const numbers = (max: number, length: number) =>
      fc.integer({ min: 0, max }).map((number) => String(number).padStart(length, "0"));
    const dates = fc.tuple(numbers(9999, 4), numbers(13, 2), numbers(32, 2)).map((parts) => parts.join("-"));
    fc.assert(
      fc.property(dates, (date) => {
        expect(pattern.test(date)).toBe(isPartialIsoDate(date));
      }),
      { numRuns: 3000 },
    );
    for (const year of ["1900", "2000", "2019", "2020", "0400", "0000"]) {
      expect(pattern.test(`${year}-02-29`), year).toBe(isPartialIsoDate(`${year}-02-29`));
    }
    expect(pattern.test("2019-07")).toBe(false);
  });
});

describe("codelistTable", () => {
  it("has a row for each code, in order", () => {
    const statements = codelistTable({ partyRoles }, { schema: "saan" });
    expect(statements[0]).toMatch(/^CREATE TABLE "saan"\."codelist"/);
    expect(statements.at(-1)).toContain("('party_roles', 'hub', 'แกนประสาน', 'Hub', 2)");
  });

  it("names every list of the domain differently", () => {
    const names = rooms.flatMap(({ codelists }) => Object.keys(codelists));
    expect(new Set(names).size).toBe(names.length);
  });
});
