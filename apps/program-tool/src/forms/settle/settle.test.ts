import { phayaoAgreement, phayaoForum } from "@saan/samples/phayao";
import { type Activity, activity } from "@saan/schema/activity";
import { type Agreement, agreement } from "@saan/schema/agreement";
import { read } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import { settleRecord } from "./index.js";

const absent = (...fields: string[]) => fields.map((field) => ({ field, reason: "not-stated" }) as const);
const signedOn = { asStated: "19 ก.ค. 2562", iso: "2019-07-19", precision: "day" } as const;

it("leaves a record alone in which nothing was changed", () => {
  for (const record of [phayaoAgreement, phayaoForum]) expect(settleRecord(record, record)).toBe(record);
});

it("leaves alone what is no record", () => {
  const odds = [
    undefined,
    null,
    "x",
    [],
    { provenance: 5 },
    { provenance: { absences: [null, { field: 5 }] }, venue: "x" },
  ];
  for (const odd of odds) {
    expect(settleRecord(odd, undefined)).toBe(odd);
    expect(settleRecord(odd, odd)).toBe(odd);
    expect(settleRecord(odd, phayaoForum)).toBe(odd);
  }
});

describe("a note that the document does not state something", () => {
  it("goes when that is filled in, so that the record is no contradiction", () => {
    const before = { ...phayaoAgreement, provenance: { absences: absent("signing.date", "amendments") } };
    const after = { ...before, signing: { ...before.signing, date: signedOn } };
    expect(read(agreement, after).ok).toBe(false);
    const settled = settleRecord(after, before) as Agreement;
    expect(settled.provenance?.absences).toEqual(absent("amendments"));
    expect(read(agreement, settled).issues).toEqual([]);
  });

  it("takes an empty provenance with it", () => {
    expect(settleRecord({ title: "ก", provenance: { absences: absent("title") } }, {})).toEqual({ title: "ก" });
  });
});

describe("what was said of a row", () => {
  const [first, second, third] = [{ text: "หนึ่ง" }, { text: "สอง" }, { text: "สาม" }];
  const statements = [
    { field: "scopeIssues.0", confidence: "stated" },
    { field: "scopeIssues.2.text", confidence: "disputed" },
  ];
  const before = { scopeIssues: [first, second, third], provenance: { statements } };
  const fieldsAfter = (scopeIssues: readonly object[]) => {
    const settled = settleRecord({ ...before, scopeIssues }, before) as Partial<typeof before>;
    return (settled.provenance?.statements ?? []).map(({ field }) => field);
  };

  it("goes where the row goes", () => {
    expect(fieldsAfter([third, first, second])).toEqual(["scopeIssues.1", "scopeIssues.0.text"]);
    expect(fieldsAfter([{ text: "ใหม่" }, first, second, third])).toEqual(["scopeIssues.1", "scopeIssues.3.text"]);
  });

  it("goes away with the row", () => {
    expect(fieldsAfter([first, second])).toEqual(["scopeIssues.0"]);
    expect(fieldsAfter([second])).toEqual([]);
  });

  it("stays with a row that was edited, also while others were moved or removed", () => {
    const edited = { text: "หนึ่ง (แก้)" };
    expect(fieldsAfter([edited, second, third])).toEqual(["scopeIssues.0", "scopeIssues.2.text"]);
    expect(fieldsAfter([second, third, edited])).toEqual(["scopeIssues.2", "scopeIssues.1.text"]);
    expect(fieldsAfter([edited, second])).toEqual(["scopeIssues.0"]);
  });

  it("follows rows inside rows, and tells equal rows apart by their order", () => {
    const party = (name: string, members: readonly string[]) => ({ name, members });
    const parties = [party("ก", ["x", "x"]), party("ข", ["y", "z"])];
    const noted = { parties, provenance: { lists: [{ field: "parties.1.members.1", isComplete: true }] } };
    const moved = { ...noted, parties: [party("ข", ["z", "y"]), party("ก", ["x", "x"])] };
    expect(settleRecord(moved, noted)).toMatchObject({ provenance: { lists: [{ field: "parties.0.members.0" }] } });
    const same = { rows: ["x", "x"], provenance: { lists: [{ field: "rows.1", isComplete: true }] } };
    expect(settleRecord({ ...same, rows: ["x", "x", "y"] }, same)).toMatchObject({ provenance: same.provenance });
  });
});

describe("a venue that is given another name", () => {
  const venue = {
    nameAsStated: "ห้องประชุม 409 ศาลากลางจังหวัดพะเยา",
    room: "ห้องประชุม 409",
    floor: "4",
    building: "ศาลากลางจังหวัดพะเยา",
    area: { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" },
  } as const;
  const held: Activity = { ...phayaoForum, venue };
  const renamed = (nameAsStated: string) =>
    settleRecord({ ...held, venue: { ...venue, nameAsStated } }, held) as Activity;

  it("is no longer in the room of the place before", () => {
    const { venue: moved } = renamed("โรงแรมกว๊านพะเยา");
    expect(moved).toEqual({ nameAsStated: "โรงแรมกว๊านพะเยา" });
    expect(read(activity, renamed("โรงแรมกว๊านพะเยา")).issues).toEqual([]);
  });

  it("keeps what the new words say too, and everything when only the spelling is another", () => {
    const { building, area, floor } = venue;
    const next = "ห้องประชุม 410 ศาลากลางจังหวัดพะเยา";
    expect(renamed(next).venue).toEqual({ nameAsStated: next, building, area });
    expect(renamed(`${next} ชั้น ๔`).venue).toEqual({ nameAsStated: `${next} ชั้น ๔`, floor, building, area });
    const spelt = "ห้องประชุม ๔๐๙  ศาลากลางจังหวัดพะเยา";
    expect(renamed(spelt).venue).toEqual({ ...venue, nameAsStated: spelt });
  });

  it("keeps all it is said to be when it had no name before", () => {
    const unnamed = { ...held, venue: { floor: "4" } };
    const named = { ...held, venue: { floor: "4", nameAsStated: "ศาลากลาง" } };
    expect(settleRecord(named, unnamed)).toBe(named);
  });
});
