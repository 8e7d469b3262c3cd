import { organizationEntry } from "../organizations/entry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { register } from "../sample/register.js";
import type { SampleDocument } from "../sample/sample.js";
import { day, exactly, notStated, province } from "../sample/stating.js";
import { unicef } from "./unicef.js";

const flood = register("flood-relief", {
  post: "source",
  story: "situation-report",
  "affected-people": "observation",
  "affected-villages": "observation",
  "affected-provinces": "area-set",
  grant: "support",
  "cash-grants": "support",
  "school-things": "support",
  recovery: "project",
  "needs-assessment": "survey",
  families: "target-group",
  pupils: "target-group",
});

const sources = [flood.ids.post];
const foundation = organizationNamed("holt-sahathai-foundation", "Holt Sahathai Foundation");
const fund = organizationNamed("unicef", "UNICEF");
const january = {
  asStated: "In January 2017",
  start: { asStated: "January 2017", iso: "2017-01", precision: "month" },
} as const;

const post = flood.sample(
  "post",
  {
    title: "UNICEF helps flood-affected children and families recover",
    kind: "web-page",
    publisher: "UNICEF Thailand",
    publisherOrganization: fund,
    host: "unicefthailand.blogspot.com",
    published: day("24 July 2017", "2017-07-24"),
    language: "english",
    url: "http://unicefthailand.blogspot.com/?m=0",
  },
  ["D10.1"],
);

/** Money that goes on: from a fund to a foundation, and from there to families. No amount is worked out from another. */
export const floodReliefDocument: SampleDocument = {
  number: "D10",
  name: "flood-relief",
  title: "UNICEF helps flood-affected children and families recover",
  source: post.entry,
  samples: [
    post,
    organizationSample(unicef, ["D10.7"]),
    organizationSample(
      organizationEntry("holt-sahathai-foundation", {
        name: { en: "Holt Sahathai Foundation" },
        kind: "foundation",
        sector: "civil-society",
        provenance: { sources },
      }),
      ["D10.3"],
    ),
    flood.sample(
      "story",
      {
        title: "Floods in Southern Thailand",
        kind: "situation-report",
        area: province("80", "NAKHON SI THAMMARAT"),
        date: day("3 July 2017", "2017-07-03"),
        publisher: fund,
        provenance: { sources },
      },
      ["D10.1", "D10.2"],
    ),
    flood.sample(
      "affected-people",
      {
        indicator: "people affected",
        kind: "actual",
        areaSet: flood.named("affected-provinces", "12 provinces"),
        period: january,
        comparator: "more-than",
        value: 1_000_000,
        unit: "people",
        provenance: {
          sources,
          statements: [{ field: "value", asStated: "more than 1 million people", confidence: "stated" }],
        },
      },
      ["D10.2"],
    ),
    flood.sample(
      "affected-villages",
      {
        indicator: "villages affected",
        kind: "actual",
        areaSet: flood.named("affected-provinces", "12 provinces"),
        period: january,
        value: 5000,
        unit: "villages",
        provenance: { sources },
      },
      ["D10.2"],
    ),
    flood.sample(
      "affected-provinces",
      {
        title: "12 provinces affected",
        memberCount: exactly(12, "provinces", "12 provinces"),
        provenance: { sources, absences: notStated("members") },
      },
      ["D10.2"],
    ),
    flood.sample(
      "grant",
      {
        from: fund,
        to: { kind: "organization", organization: foundation },
        kind: "funding",
        amount: { comparator: "exact", value: 1_200_000, asStated: "1.2 million baht" },
        provenance: { sources, absences: notStated("approved") },
      },
      ["D10.3"],
    ),
    flood.sample(
      "cash-grants",
      {
        from: foundation,
        passedOnFrom: flood.named("grant", "1.2 million baht"),
        to: { kind: "target-group", targetGroup: flood.named("families", "impoverished families") },
        recipientCount: { comparator: "about", value: 430, unit: "families", asStated: "around 430" },
        kind: "funding",
        purpose: "basic necessities",
        unitAmount: { comparator: "exact", value: 1200, asStated: "1,200 baht" },
        provenance: {
          sources,
          statements: [{ field: "unitAmount", confidence: "inferred" }],
          absences: notStated("amount"),
        },
      },
      ["D10.4", "D10.6"],
    ),
    flood.sample(
      "school-things",
      {
        from: foundation,
        to: { kind: "target-group", targetGroup: flood.named("pupils", "children") },
        kind: "in-kind",
        purpose: "so children can continue their studies",
        components: [
          { kind: "in-kind", text: "school bags" },
          { kind: "in-kind", text: "school uniforms" },
          { kind: "in-kind", text: "shoes and socks" },
        ],
        provenance: { sources, statements: [{ field: "from", confidence: "inferred" }] },
      },
      ["D10.5", "D10.6"],
    ),
    flood.sample(
      "recovery",
      {
        calledAs: "flood recovery",
        owners: [fund],
        partners: [foundation],
        areas: [{ area: province("80", "NAKHON SI THAMMARAT") }],
        provenance: { sources, absences: notStated("title") },
      },
      ["D10.7"],
    ),
    flood.sample(
      "needs-assessment",
      {
        title: "needs assessment",
        kind: "other",
        responsible: [fund],
        states: [{ state: "collected" }],
        provenance: { sources },
      },
      ["D10.7"],
    ),
    flood.sample("families", { term: "impoverished families", kinds: ["vulnerable-family"], provenance: { sources } }, [
      "D10.4",
      "D10.6",
    ]),
    flood.sample("pupils", { term: "children", kinds: ["child"], provenance: { sources } }, ["D10.6"]),
  ],
};
