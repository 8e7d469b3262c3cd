import { describe, expect, it } from "vitest";
import { readDossier } from "../dossier/index.js";
import { describe as descriptionOf } from "../field/index.js";
import { read } from "../read/index.js";
import { newRecordId } from "../record/index.js";
import golden from "./golden/source-1.json" with { type: "json" };
import { citedSourceSchema, creditSchema, type Source, source, sourceSchema, timeOfDay } from "./index.js";

/** S0.1 to S0.5. */
const phayao: Source = {
  title: "เครือข่ายครอบครัวเข้มแข็งจังหวัดพะเยา จับมือกับ สสส.สำนัก 4 เดินหน้าสร้างจังหวัดส่งเสริมครอบครัวอบอุ่นต้นแบบ ร่วมกับ 6 จังหวัดทั่วประเทศ",
  kind: "news",
  publisher: "สำนักประชาสัมพันธ์เขต 3",
  publisherOrganization: { id: newRecordId("organization"), nameAsStated: "สำนักประชาสัมพันธ์เขต 3 จังหวัดเชียงใหม่" },
  host: "ข่าวภาคเหนือตอนบน",
  published: { asStated: "19 กรกฎาคม 2562 / 11:35:17", iso: "2019-07-19", precision: "minute" },
  publishedTime: "11:35:17",
  desk: "สวท.พะเยา",
  credits: [
    { role: "reporter" },
    { role: "editor" },
    { role: "desk", unit: "สวท.พะเยา" },
    { role: "site-operator", unit: "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร" },
  ],
  language: "thai",
  url: "http://region3.prd.go.th/ct/news/viewnews.php?ID=190719113517",
  reads: 284,
  contact: { address: "49 ถนนประชาสัมพันธ์", postcode: "50100", phone: "0-5328-3734", fax: "0-5328-3738" },
  transcriptionNotes: [
    { kind: "debris", text: "echo Out" },
    { kind: "debris", text: "Editor Login" },
    { kind: "repeated", text: "หัวข่าวพิมพ์ซ้ำสามครั้ง" },
    { kind: "obsolete-letter", text: "ฃับเคลื่อน", readAs: "ขับเคลื่อน" },
    { kind: "number-format", text: "50-100", readAs: "50100" },
  ],
  provenance: {
    statements: [{ field: "contact.postcode", asStated: "เชียงใหม่ 50-100", confidence: "resolved" }],
  },
};

/** S1.1: neither address nor byline. */
const mahaSarakham: Source = {
  title: "จังหวัดมหาสารคาม ประชุมขับเคลื่อนงาน เด็ก เยาวชน และครอบครัว",
  provenance: {
    absences: [
      { field: "publisher", reason: "not-stated" },
      { field: "url", reason: "not-stated" },
    ],
  },
};

/** S2.1: another page reports the same event. */
const nakhon: Source = {
  title: "ภาคีเครือข่ายเมืองคอน ผนึกกำลังจัดงานสัมมนาวิชาการ ถอดบทเรียนการทำงานสุขภาวะเยาวชน",
  host: "konnakhon.com",
  duplicates: [{ id: newRecordId("source"), nameAsStated: "startup.path2health.or.th" }],
  transcriptionNotes: [{ kind: "misspelling", text: "ประทศไทย", readAs: "ประเทศไทย" }],
  states: [{ state: "as-stated" }, { state: "resolved" }],
};

/** S3.1: news and photographs by units, a citation with words missing. */
const songkhla: Source = {
  title: "คณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลาประชุมหารือแผนปฎิบัติการด้านครอบครัว",
  publisher: "สำนักงานประชาสัมพันธ์จังหวัดสงขลา",
  credits: [{ role: "reporter" }, { role: "photographer" }],
  transcriptionNotes: [
    {
      kind: "truncated",
      text: "โดยการส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ.2551",
      readAs: "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการส่งเสริมและประสานงานสถาบันครอบครัวแห่งชาติ พ.ศ. 2551",
    },
  ],
};

/** S4.1, S4.8: taken over from elsewhere; other sources count differently. */
const thaihealth: Source = {
  title: "พม. จับมือ สสส. พัฒนาเด็กในชุมชน",
  kind: "news",
  host: "thaihealth.or.th",
  origin: { nameAsStated: "เว็บไซต์ไอเอ็นเอ็นนิวส์" },
  reads: 3910,
  imagesNote: "ภาพประกอบจากอินเทอร์เน็ต",
  conflicts: [{ source: { nameAsStated: "ข่าวอีกแหล่ง" }, about: "จำนวนรุ่น", note: "แหล่งหนึ่งว่า 4 รุ่น อีกแหล่งว่า 5 รุ่น" }],
  states: [{ state: "as-stated" }, { state: "disputed" }],
  provenance: {
    statements: [{ field: "title", confidence: "stated", asserter: "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" }],
    absences: [{ field: "published", reason: "not-stated" }],
  },
};

describe("the sources of the documents", () => {
  it.each([
    ["news with desk, contact, count of reads and debris", phayao],
    ["a page without address or byline", mahaSarakham],
    ["a report that another page duplicates", nakhon],
    ["a page of a provincial office", songkhla],
    ["an article taken over from elsewhere", thaihealth],
  ])("are read with no issue and no advice: %s", (_, record) => {
    expect(read(source, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });
});

describe("a source", () => {
  it("has no place for the name of a reporter, and says so where credits are entered", () => {
    expect(read(source, { ...phayao, reporter: "สมชาย ใจดี" }).issues).toMatchObject([{ code: "unknown-key" }]);
    const credits = [{ role: "reporter", name: "สมชาย ใจดี" }];
    expect(read(source, { ...phayao, credits }).issues).toMatchObject([{ code: "unknown-key" }]);
    expect(descriptionOf(creditSchema.shape.unit)?.hint?.en).toContain("No person's name");
  });

  it("reaches its publisher through the lines of an office only", () => {
    const contact = { phone: "คุณสมชาย 0-5328-3734" };
    expect(read(source, { ...phayao, contact }).ok).toBe(false);
    expect(descriptionOf(sourceSchema.shape.contact)).toMatchObject({ privacy: "contact" });
  });

  it("is asked about a correction from before it was published", () => {
    const corrections = [
      { date: { asStated: "18 ก.ค. 62", iso: "2019-07-18", precision: "day" }, text: "แก้จำนวนจังหวัด" },
    ];
    expect(read(source, { ...phayao, corrections }).advice).toMatchObject([
      { code: "corrected-before-published", params: { date: { iso: "2019-07-18" }, start: { iso: "2019-07-19" } } },
    ]);
    expect(read(source, { ...phayao, corrections: [{ text: "แก้จำนวนจังหวัด" }] }).advice).toEqual([]);
  });

  it("is asked about a desk that differs from the one in its byline", () => {
    expect(read(source, { ...phayao, desk: "สวท.เชียงใหม่" }).advice).toMatchObject([
      { code: "told-twice-differently", path: ["credits"] },
    ]);
    expect(read(source, { ...phayao, desk: "สวท. พะเยา" }).advice).toEqual([]);
    expect(read(source, { ...phayao, credits: [{ role: "reporter" }] }).advice).toEqual([]);
  });

  it("stays retracted", () => {
    const states = [{ state: "retracted" }, { state: "resolved" }];
    expect(read(source, { ...nakhon, states }).advice).toMatchObject([{ code: "impossible-step" }]);
  });

  it("of before is read as it is", () => {
    const { dossier, issues, advice } = readDossier({ source: { definition: source } }, golden);
    expect([...issues, ...advice]).toEqual([]);
    expect(dossier.records).toEqual(golden.records);
  });
});

describe("a source that a record cites", () => {
  it("says who published it, and nothing of the state of the document", () => {
    expect(read(citedSourceSchema, { title: "ข่าว", publisher: "สำนัก", url: "https://example.go.th/" }).ok).toBe(true);
    expect(read(citedSourceSchema, { title: "ข่าว" }).issues).toMatchObject([{ code: "required" }]);
    expect(read(citedSourceSchema, { title: "ข่าว", publisher: "สำนัก", reads: 1 }).ok).toBe(false);
  });
});

describe("a time of day", () => {
  it("goes to the minute, or to the second where a page prints it", () => {
    for (const time of ["00:00", "11:35", "23:59", "11:35:17"]) expect(read(timeOfDay, time).ok, time).toBe(true);
    for (const time of ["24:00", "1:5", "11.35", "11:60", "11:35:60", "11:35:1"])
      expect(read(timeOfDay, time).ok, time).toBe(false);
  });
});

describe("sources of further documents", () => {
  it.each<[string, Source]>([
    [
      "a paper of a board, by its symbol",
      { title: "Country programme document: Thailand", documentNumber: "E/ICEF/2022/P/L.2", language: "english" },
    ],
    ["a form", { title: "แบบเสนอโครงการ", kind: "form", documentNumber: "กปท.7" }],
    ["a table on a page without a day", { title: "การตั้งครรภ์ อายุต่ำกว่า 20 ปี", kind: "data-table" }],
    ["an article of an encyclopaedia", { title: "พระราชบัญญัติคุ้มครองเด็ก พ.ศ. 2546", kind: "encyclopaedia" }],
    ["a page that nobody has read", { title: "ข่าว", kind: "news", reads: 0 }],
  ])("can be %s", (_, record) => {
    expect(read(source, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("tell who said a thing first, when the asserter reports another", () => {
    const provenance = {
      statements: [
        {
          field: "title",
          confidence: "stated",
          asserter: "รัฐมนตรีว่าการกระทรวงสาธารณสุข",
          reportedFrom: "องค์การอนามัยโลก",
        },
      ],
    };
    expect(read(source, { title: "เด็กไทยจมน้ำเสียชีวิต", provenance })).toMatchObject({ ok: true });
  });
});
