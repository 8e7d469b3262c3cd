import { phayaoAgreement } from "@saan/samples/phayao";
import type { Agreement } from "@saan/schema/agreement";
import { areaName } from "@saan/ui/record-words";
import type { Locator, Page } from "playwright-core";
import { afterAll, describe, expect, inject, it } from "vitest";
import { agreementForm } from "../src/forms/agreement-form.js";
import { askedOf } from "./asked.js";
import { useBrowser } from "./browser.js";
import { copyOfData, removeData, startTool, type Tool } from "./tool.js";
import { Typist } from "./typist.js";

const { open } = useBrowser();
const data = copyOfData(inject("preparedData"));
let tool: Tool | undefined;

afterAll(async () => {
  await tool?.stop();
  removeData(data);
});

/** What a person reads in the document where the record holds a code. */
const words: Readonly<Record<string, string>> = {
  memorandum: "บันทึกข้อตกลงความร่วมมือ (MOU)",
  "not-stated": "เอกสารไม่ได้ระบุ",
  area: "พื้นที่",
  organization: "หน่วยงาน",
  party: "คู่ความร่วมมือ",
  hub: "แกนประสาน",
  "province-and-areas": "ระดับจังหวัดกับพื้นที่",
  signed: "ลงนาม",
};
const wordFor = (code: string) => words[code] ?? code;

/** The district of each sub-district, which tells ศรีถ้อย from the other ศรีถ้อย of the country. */
const districts: Readonly<Record<string, string>> = {
  "5601": "เมืองพะเยา",
  "5602": "จุน",
  "5605": "ดอกคำใต้",
  "5606": "ปง",
  "5607": "แม่ใจ",
  "5608": "ภูซาง",
  "5609": "ภูกามยาว",
};

async function enter(page: Page, record: Agreement): Promise<void> {
  const typist = new Typist(page);
  const box = (name: string, inside: Page | Locator = page) => inside.getByRole("textbox", { name, exact: true });
  const row = (name: string) => page.getByRole("group", { name, exact: true });

  await typist.type(box("ชื่อข้อตกลง (จำเป็น)"), record.title);
  if (record.titleIsDescriptive) {
    await typist.check(page.getByRole("checkbox", { name: "เอกสารไม่มีชื่อ ผู้บันทึกตั้งชื่อนี้เอง" }));
  }
  await typist.choose(page.getByRole("radiogroup", { name: "ประเภทข้อตกลง" }), wordFor(record.kind));
  await typist.pick(page.getByRole("combobox", { name: "รูปแบบเอกสาร" }), wordFor(record.documentForm ?? "not-stated"));
  for (const [index, { level, asStated }] of (record.levels ?? []).entries()) {
    await typist.press(page.getByRole("button", { name: "เพิ่มระดับความร่วมมือ" }));
    const one = row(`ระดับความร่วมมือที่ ${index + 1}`);
    await typist.pick(one.getByRole("combobox"), wordFor(level));
    await typist.type(one.getByRole("textbox"), asStated ?? "");
  }
  await typist.look(page.getByRole("combobox", { name: "จังหวัด" }), "พะเยา", "จังหวัดพะเยา");
  await typist.type(box("แผนงานหรือโครงการหลัก"), record.programme ?? "");
  await typist.type(box("โครงการ"), record.project ?? "");

  for (const [index, party] of record.parties.entries()) {
    await typist.press(page.getByRole("button", { name: "เพิ่มคู่ความร่วมมือ" }));
    const one = row(`คู่ความร่วมมือที่ ${index + 1}`);
    await typist.choose(one.getByRole("radiogroup"), wordFor(party.kind));
    if (party.kind === "area") {
      const { code = "", nameAsStated } = party.area;
      const district = districts[code.slice(0, 4)] ?? "";
      const option = `ตำบล${nameAsStated} อำเภอ${district} จังหวัดพะเยา`;
      await typist.look(one.getByRole("combobox", { name: "พื้นที่" }), `ต.${nameAsStated} พะเยา`, option);
    } else if (party.kind === "organization") {
      const { nameAsStated } = party.organization;
      await typist.look(
        one.getByRole("combobox", { name: "หน่วยงาน" }),
        nameAsStated,
        `${nameAsStated} สถาบันหรือเครือข่าย`,
      );
    }
    await typist.pick(one.getByRole("combobox", { name: "บทบาทในข้อตกลง" }), wordFor(party.role));
  }
  const count = row("จำนวนพื้นที่ตามเอกสาร");
  await typist.pick(count.getByRole("combobox"), "เท่ากับ");
  await typist.type(box("จำนวน", count), "๑๐");
  await typist.type(box("หน่วยนับ", count), record.areaCountStated?.unit ?? "");
  await typist.type(box("ข้อความตามเอกสาร", count), record.areaCountStated?.asStated ?? "");

  await typist.press(page.getByRole("button", { name: "เพิ่มหน่วยงานสนับสนุน" }));
  const supporter = row("หน่วยงานสนับสนุนที่ 1").getByRole("combobox");
  await typist.look(supporter, "สสส.สำนัก 4", "สำนักสนับสนุนสุขภาวะเด็ก เยาวชน และครอบครัว สำนัก 4 · กอง สำนัก หรือหน่วยงานภายใน");

  for (const [index, { text }] of (record.scopeIssues ?? []).entries()) {
    await typist.press(page.getByRole("button", { name: "เพิ่มประเด็น" }));
    await typist.type(row(`ประเด็นที่ ${index + 1}`).getByRole("textbox"), text);
  }

  await typist.type(box("สถานที่ลงนาม"), record.signing?.place ?? "");
  await typist.check(page.getByRole("checkbox", { name: "เริ่มตั้งแต่วันลงนาม" }));
  await typist.paste(box("วันสิ้นสุด"), record.term?.end?.asStated ?? "");
  await typist.type(box("ระยะเวลาตามเอกสาร"), record.term?.asStated ?? "");
  await typist.type(box("ระยะที่"), "1");
  await typist.type(box("ชื่อระยะตามเอกสาร"), record.term?.phase?.label ?? "");

  for (const [index, { state }] of (record.states ?? []).entries()) {
    await typist.press(page.getByRole("button", { name: "เพิ่มสถานะ" }));
    await typist.pick(row(`สถานะที่ ${index + 1}`).getByRole("combobox"), wordFor(state));
  }

  const framework = record.indicatorFramework;
  await typist.type(box("ชื่อชุดตัวชี้วัด"), framework?.title ?? "");
  for (const [index, { label }] of (framework?.components ?? []).entries()) {
    await typist.press(page.getByRole("button", { name: "เพิ่มองค์ประกอบ" }));
    await typist.type(row(`องค์ประกอบที่ ${index + 1}`).getByRole("textbox"), label);
  }

  for (const [index, source] of (record.sources ?? []).entries()) {
    await typist.press(page.getByRole("button", { name: "เพิ่มแหล่งที่มา" }));
    const one = row(`แหล่งที่มาที่ ${index + 1}`);
    await typist.type(box("ชื่อเอกสารหรือข่าว (จำเป็น)", one), source.title);
    await typist.type(box("ผู้เผยแพร่ (จำเป็น)", one), source.publisher);
    await typist.paste(box("วันที่เผยแพร่", one), source.published?.asStated ?? "");
    await typist.type(box("เวลาที่เผยแพร่", one), source.publishedTime ?? "");
    await typist.type(box("หน่วยงานเจ้าของข่าว", one), source.desk ?? "");
    await typist.type(box("ที่อยู่เว็บ", one), source.url ?? "");
  }
}

/** Every value of a record by its path, so that a difference names its field. */
function fieldByField(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => fieldByField(part, path === "" ? key : `${path}.${key}`));
}

describe("the Phayao memorandum", () => {
  it("is entered by keyboard, survives a restart of the server, and comes back field by field as the document says", async () => {
    tool = await startTool({ data });
    const page = await open(`${tool.address}/agreements/new`, { permissions: ["clipboard-read", "clipboard-write"] });
    await enter(page, phayaoAgreement);
    await new Typist(page).press(page.getByRole("button", { name: "บันทึกข้อตกลง" }));
    await page.locator("h1", { hasText: phayaoAgreement.title }).waitFor();
    const id = new URL(page.url()).pathname.split("/").at(-1);

    await tool.stop();
    tool = await startTool({ data, port: tool.port });

    const kept = (await (await fetch(`${tool.address}/api/agreements/${id}`)).json()) as {
      revision: number;
      record: Agreement;
    };
    expect(kept.revision).toBe(1);
    const asDocumented = askedOf(agreementForm.model, phayaoAgreement);
    expect(Object.fromEntries(fieldByField(kept.record))).toEqual(Object.fromEntries(fieldByField(asDocumented)));

    await page.reload();
    await page.locator("h1", { hasText: phayaoAgreement.title }).waitFor();
    const shown = await page.locator("main").innerText();
    for (const { text } of phayaoAgreement.scopeIssues ?? []) expect(shown).toContain(text);
    for (const { label } of phayaoAgreement.indicatorFramework?.components ?? []) expect(shown).toContain(label);
    for (const party of phayaoAgreement.parties) {
      if (party.kind === "area") expect(shown).toContain(areaName(party.area));
      if (party.kind === "organization") expect(shown).toContain(party.organization.nameAsStated);
    }
    expect(shown).toContain("ปลายเดือนสิงหาคม 2563");
  });
});
