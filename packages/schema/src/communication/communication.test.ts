import { describe, expect, it } from "vitest";
import { read } from "../read/index.js";
import { type Communication, communication } from "./index.js";

const project = { nameAsStated: "โครงการส่งเสริมบทบาทขององค์กรปกครองส่วนท้องถิ่น (อปท) และภาคีท้องถิ่นเพื่อลดปัญหาการตั้งครรภ์ของวัยรุ่น" };
const period: Communication["period"] = {
  asStated: "ตั้งแต่มกราคม 2561 ถึงธันวาคม 2562",
  start: { asStated: "มกราคม 2561", iso: "2018-01", precision: "month" },
  end: { asStated: "ธันวาคม 2562", iso: "2019-12", precision: "month" },
};
const youthLeaders: Communication = {
  channel: "youth-leaders",
  mission: "การพัฒนาแกนนำเยาวชนเพื่อสื่อสารกับเยาวชน",
  speakers: [{ nameAsStated: "แกนนำเยาวชน" }],
  audience: [{ nameAsStated: "เยาวชน" }],
  project,
  period,
  states: [{ state: "ongoing" }, { state: "ended" }],
  provenance: { absences: [{ field: "title", reason: "not-stated" }] },
};
const efforts: readonly (readonly [string, Communication])[] = [
  ["of youth leaders among youth", youthLeaders],
  ["in families", { channel: "positive-talk-in-families", audience: [{ nameAsStated: "ครอบครัว" }], project, period }],
  ["of local media", { channel: "local-media", organizations: [{ nameAsStated: "สื่อมวลชนท้องถิ่น" }], project, period }],
  [
    "as a strategy of a plan",
    {
      channel: "social-communication",
      mission: "พัฒนากระบวนการสื่อสารสังคมเพื่อพัฒนาครอบครัว",
      missionNumber: "5",
      plan: { nameAsStated: "แผนปฏิบัติการด้านครอบครัวระดับจังหวัด พ.ศ.2563 – 2565" },
    },
  ],
];

describe("a communication effort", () => {
  it.each(efforts)("%s is read", (_, one) => {
    expect(read(communication, one)).toEqual({ ok: true, value: one, issues: [], advice: [] });
  });

  it("says by which channel", () => {
    const { channel: _, ...silent } = youthLeaders;
    expect(read(communication, silent).issues).toMatchObject([{ code: "required", path: ["channel"] }]);
  });

  it("has no place for the young people who lead it", () => {
    expect(read(communication, { ...youthLeaders, leaders: ["ก"] }).issues).toMatchObject([{ code: "unknown-key" }]);
  });

  it("may be taken up again, and is advised when it is planned after it began", () => {
    const states = (...names: string[]) => ({ ...youthLeaders, states: names.map((state) => ({ state })) });
    expect(read(communication, states("planned", "ongoing", "ended", "ongoing")).advice).toEqual([]);
    expect(read(communication, states("planned", "cancelled")).advice).toEqual([]);
    expect(read(communication, states("ongoing", "planned")).advice).toMatchObject([{ code: "impossible-step" }]);
  });

  it("is advised on a period that ends before it starts, and keeps it", () => {
    const turned = { ...youthLeaders, period: { start: period?.end, end: period?.start } };
    expect(read(communication, turned)).toMatchObject({ ok: true, advice: [{ code: "period-ends-before-start" }] });
  });
});
