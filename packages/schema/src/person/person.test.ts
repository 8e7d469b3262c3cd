import { describe, expect, it } from "vitest";
import { describe as descriptionOf, type PrivacyClass, unwrap } from "../field/index.js";
import { read } from "../read/index.js";
import { newRecordId } from "../record/index.js";
import {
  type Delegation,
  delegation,
  delegationSchema,
  eventRoles,
  knownPosts,
  type OfficeHolder,
  officeHolder,
  officeHolderReference,
  officeHolderSchema,
  postLifecycle,
  type RoleInEvent,
  roleInEvent,
} from "./index.js";

/** S4: a professional title that comes before the name. */
const manager: OfficeHolder = {
  name: { titles: "ทันตแพทย์" },
  posts: [
    {
      title: "ผู้จัดการ สสส.",
      organization: { nameAsStated: "สสส." },
      period: { start: { asStated: "ปี 2553", iso: "2010", precision: "year" } },
      states: [{ state: "current" }, { state: "ended" }],
    },
  ],
};

/** S3: the post says enough. */
const labourOfficer: OfficeHolder = {
  posts: [
    {
      title: "แรงงานจังหวัดสงขลา",
      area: { code: "90", level: "province", nameAsStated: "จังหวัดสงขลา" },
      states: [{ state: "current" }],
    },
  ],
};

/** S1: the principal did not come; the delegate did. */
const delegated: Delegation = {
  principal: { post: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดมหาสารคาม" },
  delegate: { post: "นักพัฒนาสังคม", holder: { id: newRecordId("office-holder") } },
  scope: "เข้าร่วมประชุมขับเคลื่อนงาน เด็ก เยาวชน และครอบครัว",
  activity: { nameAsStated: "ประชุมขับเคลื่อนงาน เด็ก เยาวชน และครอบครัว จังหวัดมหาสารคาม" },
  attended: "attended",
  principalAttended: "not-stated",
  provenance: { statements: [{ field: "principalAttended", confidence: "inferred" }] },
};

const roles: [string, RoleInEvent][] = [
  ["S1 meeting", { role: "meeting-chair", post: { post: "ผู้ว่าราชการจังหวัดมหาสารคาม" }, asStated: "เป็นประธานการประชุม" }],
  ["S2 seminar", { role: "opening-chair", post: { post: "รองผู้ว่าราชการจังหวัดนครศรีธรรมราช" } }],
  ["S2 remarks", { role: "speaker", post: { post: "รองผู้ว่าราชการจังหวัดนครศรีธรรมราช" } }],
  ["S3 sub-committee", { role: "meeting-chair", post: { post: "แรงงานจังหวัดสงขลา" } }],
  ["S4 conference", { role: "meeting-chair", post: { post: "ปลัดกระทรวง", organization: { nameAsStated: "พม." } } }],
  ["S4 experts", { role: "expert", post: { post: "ผู้ทรงคุณวุฒิของ สสส." } }],
];

describe("people in posts, as the documents have them", () => {
  it.each([
    ["the manager of the fund", manager],
    ["the labour officer of Songkhla", labourOfficer],
  ])("%s: read with no issue and no advice", (_, record) => {
    expect(read(officeHolder, record)).toEqual({ ok: true, value: record, issues: [], advice: [] });
  });

  it("delegate, and the delegate comes", () => {
    expect(read(delegation, delegated)).toEqual({ ok: true, value: delegated, issues: [], advice: [] });
  });

  it.each(roles)("have a role at the %s", (_, role) => {
    expect(read(roleInEvent, role)).toEqual({ ok: true, value: role, issues: [], advice: [] });
  });
});

describe("the roles of those who preside", () => {
  const presiding = ["meeting-chair", "opening-chair", "body-chair", "delegating-principal"] as const;

  it("are four, each told from the others in both languages", () => {
    const definitions = presiding.map((role) => eventRoles.entries[role].definition);
    expect(new Set(definitions.map(({ th }) => th)).size).toBe(4);
    expect(new Set(definitions.map(({ en }) => en)).size).toBe(4);
    expect(new Set(presiding.map((role) => eventRoles.label(role, "th"))).size).toBe(4);
  });
});

describe("an office holder", () => {
  it("is nobody without a post, and may be nameless", () => {
    expect(read(officeHolder, { name: { titles: "นาย" } }).issues).toMatchObject([
      { path: ["posts"], code: "required" },
    ]);
    expect(read(officeHolder, { posts: [] }).issues).toMatchObject([{ path: ["posts"], code: "too-few" }]);
    expect(read(officeHolder, { posts: [{ title: "นักพัฒนาสังคม" }] }).ok).toBe(true);
  });

  it.each(["เด็กหญิง", "เด็กชาย", "ด.ช.", "ด. ญ.", "ด.ญ.ก", "(ด.ช.", "Master"])("is never a child: %s", (titles) => {
    expect(read(officeHolder, { ...manager, name: { titles } }).issues).toMatchObject([
      { path: ["name", "titles"], code: "name-of-a-child" },
    ]);
    expect(read(officeHolder, { ...manager, name: { given: `${titles} ก` } }).ok).toBe(false);
    const post = { post: "สมาชิก", holder: { nameAsStated: `${titles} ก ข` } };
    expect(read(roleInEvent, { role: "participant", post }).issues).toMatchObject([
      { path: ["post", "holder", "nameAsStated"], code: "name-of-a-child" },
    ]);
  });

  it.each(["นาย", "นางสาว", "ทันตแพทย์", "ดร.", "พล.ต.อ.", "ว่าที่ ร.ต.", "Dr."])("may be addressed as %s", (titles) => {
    expect(read(officeHolder, { ...manager, name: { titles } }).issues).toEqual([]);
  });

  it.each(["birthDate", "age", "phone", "address", "citizenId", "photo", "children"])("has no place for %s", (key) => {
    expect(read(officeHolder, { ...manager, [key]: "x" }).issues).toMatchObject([{ code: "unknown-key" }]);
    expect(read(officeHolder, { ...manager, name: { [key]: "x" } }).ok).toBe(false);
  });

  it("is asked about a post that ends before it starts", () => {
    const start = { asStated: "ปี 2560", iso: "2017", precision: "year" } as const;
    const end = { asStated: "ปี 2559", iso: "2016", precision: "year" } as const;
    const reading = read(officeHolder, { posts: [{ title: "ก" }, { title: "ข", period: { start, end } }] });
    expect(reading.advice).toMatchObject([
      { code: "period-ends-before-start", path: ["posts"], params: { start: { iso: "2017" }, end: { iso: "2016" } } },
    ]);
    expect(read(officeHolder, { posts: [{ title: "ข", period: { start, end: start } }] }).advice).toEqual([]);
  });

  it("holds a post, then no longer", () => {
    expect(postLifecycle.initial).toEqual(["current"]);
    expect(postLifecycle.transitions.map(({ from, to }) => [from, to])).toEqual([["current", "ended"]]);
    const held = (...states: object[]) =>
      read(officeHolder, { posts: [{ title: "ก" }, { title: "ข", states }] }).advice;
    expect(held({ state: "current" }, { state: "ended" })).toEqual([]);
    expect(held({ state: "ended" }, { state: "current" })).toMatchObject([
      { code: "impossible-step", path: ["posts"] },
    ]);
  });
});

describe("a delegation", () => {
  it("tells the role it is for and the day it was made, and a role tells the delegation it comes from", () => {
    const toChair = {
      ...delegated,
      role: "meeting-chair",
      date: { asStated: "5 กุมภาพันธ์ 2567", iso: "2024-02-05", precision: "day" },
    };
    expect(read(delegation, toChair)).toMatchObject({ ok: true, advice: [] });
    const role = {
      role: "meeting-chair",
      post: { post: "รองผู้ว่าราชการจังหวัด" },
      delegation: { nameAsStated: "มอบหมาย" },
    };
    expect(read(roleInEvent, role).issues).toEqual([]);
  });

  it("is from one person to another", () => {
    const holder = { id: newRecordId("office-holder") };
    const toSelf = { principal: { post: "ก", holder }, delegate: { post: "ข", holder } };
    expect(read(delegation, toSelf).issues).toMatchObject([{ code: "delegates-to-self", path: ["delegate"] }]);
    expect(read(delegation, { principal: { post: "ก" }, delegate: { post: "ก" } }).ok).toBe(true);
  });
});

describe("a holder", () => {
  it("is known by id or by name, and better by id alone", () => {
    expect(read(officeHolderReference, { id: newRecordId("office-holder") }).ok).toBe(true);
    expect(read(officeHolderReference, {}).issues).toMatchObject([{ code: "required" }]);
    expect(read(officeHolderReference, { id: newRecordId("organization") }).ok).toBe(false);
  });
});

/** The privacy of every field whose name says it holds the name of somebody. */
function* namesIn(schema: Parameters<typeof unwrap>[0], place: string): Generator<[string, PrivacyClass | undefined]> {
  const def = unwrap(schema)._zod.def as {
    type: string;
    shape?: Record<string, Parameters<typeof unwrap>[0]>;
    element?: Parameters<typeof unwrap>[0];
  };
  if (def.element) yield* namesIn(def.element, `${place}.*`);
  for (const [key, value] of Object.entries(def.shape ?? {})) {
    const inHolder = place.endsWith("holder") && key === "nameAsStated";
    if (inHolder || ["name", "titles", "given", "family"].includes(key))
      yield [`${place}.${key}`, descriptionOf(value)?.privacy];
    yield* namesIn(value, `${place}.${key}`);
  }
}

describe("the name of a person", () => {
  it("is of the class office-holder wherever it can stand", () => {
    const found = [
      ...namesIn(officeHolderSchema, "officeHolder"),
      ...namesIn(delegationSchema, "delegation"),
      ...namesIn(roleInEvent, "role"),
    ];
    expect(found.length).toBe(7);
    expect(found.filter(([, privacy]) => privacy !== "office-holder")).toEqual([]);
  });
});

describe("a post", () => {
  it("is text: those often met are offered, any other is taken", () => {
    for (const { th } of Object.values(knownPosts.entries))
      expect(read(officeHolder, { posts: [{ title: th }] }).ok).toBe(true);
    expect(read(officeHolder, { posts: [{ title: "ประธานชมรมผู้สูงอายุ" }] }).ok).toBe(true);
  });
});
