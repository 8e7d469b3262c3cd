import { organizationEntry } from "../organizations/entry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { register } from "../sample/register.js";
import type { SampleDocument } from "../sample/sample.js";
import { bareYear, day, notStated } from "../sample/stating.js";

const drowning = register("child-drowning", {
  news: "source",
  deaths: "observation",
  "monthly-deaths": "observation",
  "world-deaths": "observation",
  "world-share-under-25": "observation",
  "deaths-under-5": "observation",
  "children-5-to-14": "observation",
  swimmers: "observation",
  survivors: "observation",
  "swimming-ratio": "observation",
  "merit-maker": "programme",
  "merit-maker-target": "observation",
  forum: "activity",
  advice: "communication",
});

const sources = [drowning.ids.news];
const minister = "รัฐมนตรีว่าการกระทรวงสาธารณสุข";
const thailand = { level: "national", nameAsStated: "เด็กไทย" } as const;
const world = { level: "world", nameAsStated: "องค์การอนามัยโลก" } as const;
const tenYears = {
  asStated: "พ.ศ.2549-2558",
  start: { asStated: "พ.ศ.2549", iso: "2006", precision: "year", yearKind: "calendar" },
  end: { asStated: "2558", iso: "2015", precision: "year", yearKind: "calendar" },
} as const;

/** A figure as the minister gave it, in his words; `reportedFrom` when he passed on what somebody else says. */
function saidOf(asStated: string, reportedFrom?: string) {
  const statement = { field: "value", asStated, confidence: "stated" as const, asserter: minister };
  return { sources, statements: [{ ...statement, ...(reportedFrom !== undefined && { reportedFrom }) }] };
}

const news = drowning.sample(
  "news",
  {
    title: "สธ. พบเด็กไทยจมน้ำเสียชีวิตเฉลี่ย เดือนละ 91 ราย",
    kind: "news",
    publisher: "กระทรวงสาธารณสุข",
    publisherOrganization: organizationNamed("public-health-ministry", "กระทรวงสาธารณสุข"),
    host: "thaigov.go.th",
    published: day("วันอังคารที่ 19 กรกฎาคม 2559", "2016-07-19"),
    language: "thai",
    url: "http://www.thaigov.go.th/news/contents/details/2",
    transcriptionNotes: [
      { kind: "misspelling", text: "ทีมผู้การการดี", readAs: "ทีมผู้ก่อการดี" },
      { kind: "misspelling", text: "อย่างใกล้", readAs: "อย่าใกล้" },
      { kind: "other", text: "วันนี้(18 กรกฎาคม 2559)" },
    ],
  },
  ["D13.1", "D13.7"],
);

const figures = [
  drowning.sample(
    "deaths",
    {
      indicator: "เด็กอายุต่ำกว่า 15 ปี ที่จมน้ำเสียชีวิต",
      kind: "actual",
      area: thailand,
      period: tenYears,
      measure: "unit",
      value: 10_923,
      unit: "คน",
      provenance: saidOf("10,923 คน"),
    },
    ["D13.2", "D13.3"],
  ),
  drowning.sample(
    "monthly-deaths",
    {
      indicator: "เด็กอายุต่ำกว่า 15 ปี ที่จมน้ำเสียชีวิต",
      kind: "actual",
      area: thailand,
      period: tenYears,
      measure: "average",
      value: 91,
      unit: "คนต่อเดือน",
      provenance: saidOf("เฉลี่ยเดือนละ 91 คน"),
    },
    ["D13.3"],
  ),
  drowning.sample(
    "world-deaths",
    {
      indicator: "เด็กที่เสียชีวิตจากการจมน้ำในแต่ละปี",
      kind: "actual",
      area: world,
      measure: "average",
      comparator: "about",
      value: 372_000,
      unit: "คนต่อปี",
      provenance: saidOf("ประมาณ 372,000 คน", "องค์การอนามัยโลก"),
    },
    ["D13.2", "D13.4"],
  ),
  drowning.sample(
    "world-share-under-25",
    {
      indicator: "ผู้เสียชีวิตที่อายุต่ำกว่า 25 ปี",
      kind: "actual",
      area: world,
      measure: "percentage",
      comparator: "more-than",
      value: 50,
      unit: "ร้อยละ",
      partOf: drowning.named("world-deaths", "ประมาณ 372,000 คน"),
      provenance: saidOf("มากกว่าร้อยละ 50", "องค์การอนามัยโลก"),
    },
    ["D13.4"],
  ),
  drowning.sample(
    "deaths-under-5",
    {
      indicator: "เด็กอายุต่ำกว่า 5 ปี ที่จมน้ำเสียชีวิตในแหล่งน้ำที่อยู่ในบ้าน",
      kind: "actual",
      area: thailand,
      comparator: "more-than",
      value: 400,
      unit: "ราย",
      partOf: drowning.named("deaths", "10,923 คน"),
      provenance: saidOf("กว่า 400 ราย"),
    },
    ["D13.5"],
  ),
  drowning.sample(
    "children-5-to-14",
    {
      indicator: "เด็กอายุระหว่าง 5-14 ปี",
      kind: "actual",
      area: thailand,
      comparator: "about",
      value: 8_300_000,
      unit: "คน",
      provenance: saidOf("ประมาณ 8.3 ล้านคน"),
    },
    ["D13.6"],
  ),
  drowning.sample(
    "swimmers",
    {
      indicator: "เด็กที่ว่ายน้ำเป็น",
      kind: "actual",
      area: thailand,
      comparator: "about",
      value: 2_000_000,
      unit: "คน",
      partOf: drowning.named("children-5-to-14", "ประมาณ 8.3 ล้านคน"),
      provenance: saidOf("ประมาณ 2 ล้านคน"),
    },
    ["D13.6"],
  ),
  drowning.sample(
    "survivors",
    {
      indicator: "เด็กที่มีทักษะในการเอาชีวิตรอดได้",
      kind: "actual",
      area: thailand,
      comparator: "more-than",
      value: 300_000,
      unit: "คน",
      partOf: drowning.named("children-5-to-14", "ประมาณ 8.3 ล้านคน"),
      provenance: saidOf("เพียง 3 แสนกว่าคน"),
    },
    ["D13.6"],
  ),
  drowning.sample(
    "swimming-ratio",
    {
      indicator: "ทักษะในการเอาชีวิตรอด",
      kind: "actual",
      area: thailand,
      measure: "ratio",
      value: 21,
      unit: "เท่า",
      provenance: saidOf("21 เท่าตัว"),
    },
    ["D13.6"],
  ),
  drowning.sample(
    "merit-maker-target",
    {
      indicator: "ทีมเครือข่ายผู้ก่อการดี (Merit Maker)",
      kind: "target",
      area: thailand,
      measure: "qualitative",
      finding: "ครอบคลุมทุกตำบล",
      provenance: { sources, absences: notStated("value", "year") },
    },
    ["D13.7"],
  ),
];

/** What a ministry says of children who drown: counts, shares and ratios, one of them taken over from a world organisation. */
export const childDrowningDocument: SampleDocument = {
  number: "D13",
  name: "child-drowning",
  title: "เด็กไทยจมน้ำเสียชีวิตเฉลี่ย เดือนละ 91 ราย",
  source: news.entry,
  samples: [
    news,
    organizationSample(
      organizationEntry("public-health-ministry", {
        name: { th: "กระทรวงสาธารณสุข" },
        acronym: "สธ.",
        kind: "ministry",
        sector: "central-government",
      }),
      ["D13.2"],
    ),
    organizationSample(
      organizationEntry("world-health-organization", {
        name: { th: "องค์การอนามัยโลก", en: "World Health Organization" },
        kind: "international-organization",
        sector: "international",
        area: { level: "world", nameAsStated: "องค์การอนามัยโลก" },
      }),
      ["D13.2"],
    ),
    ...figures,
    drowning.sample(
      "merit-maker",
      {
        title: "ทีมผู้ก่อการดี (Merit Maker)",
        owner: organizationNamed("public-health-ministry", "กระทรวงสาธารณสุข"),
        period: { start: bareYear("ปี 2558", "2015") },
        states: [{ state: "running" }],
        provenance: {
          sources,
          statements: [{ field: "title", asStated: "ทีมผู้การการดี (Merit Maker)", confidence: "stated" }],
        },
      },
      ["D13.7"],
    ),
    drowning.sample(
      "forum",
      {
        kind: "international-meeting",
        title: "เวทีผู้เชี่ยวชาญระดับโลก",
        ordinal: 3,
        area: { level: "foreign-country", country: "LK", nameAsStated: "ประเทศศรีลังกา" },
        states: [{ state: "held" }],
        provenance: { sources, absences: notStated("date", "organizers") },
      },
      ["D13.8"],
    ),
    drowning.sample(
      "advice",
      {
        title: "อย่าใกล้ อย่าเก็บ อย่าก้ม",
        channel: "social-communication",
        organizations: [organizationNamed("public-health-ministry", "กระทรวงสาธารณสุข")],
        audience: [{ nameAsStated: "ผู้ปกครอง" }],
        outputs: [{ text: "อย่าใกล้" }, { text: "อย่าเก็บ" }, { text: "อย่าก้ม" }],
        states: [{ state: "ongoing" }],
        provenance: { sources, statements: [{ field: "channel", confidence: "inferred" }] },
      },
      ["D13.9"],
    ),
  ],
};
