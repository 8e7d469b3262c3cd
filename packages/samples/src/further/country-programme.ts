import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { register } from "../sample/register.js";
import type { SampleDocument } from "../sample/sample.js";
import { day } from "../sample/stating.js";
import { unicef } from "./unicef.js";

const country = register("country-programme", {
  document: "source",
  board: "body",
  session: "meeting",
  plan: "plan",
  "regular-resources": "support",
  "other-resources": "support",
  "poverty-1986": "observation",
  "poverty-2019": "observation",
  "children-2018": "observation",
  "elders-2030": "observation",
});

const sources = [country.ids.document];
const fund = organizationNamed("unicef", "United Nations Children’s Fund");
const thailand = { level: "national", nameAsStated: "Thailand" } as const;
const poverty = "population living below the poverty line";
const period = {
  asStated: "March 2022 to December 2026",
  start: { asStated: "March 2022", iso: "2022-03", precision: "month" },
  end: { asStated: "December 2026", iso: "2026-12", precision: "month" },
} as const;

/** A share of the population in one year, which the document counts in the common era. */
function share(year: number, value: number, status: "observed" | "projected", indicator: string) {
  return {
    indicator,
    kind: "actual" as const,
    area: thailand,
    year: { year: year + 543, kind: "calendar" as const, asStated: String(year) },
    status,
    measure: "percentage" as const,
    value,
    unit: "per cent",
    provenance: { sources },
  };
}

const unDocument = country.sample(
  "document",
  {
    title: "Country programme document: Thailand",
    kind: "plan",
    publisher: "United Nations",
    publisherOrganization: fund,
    documentNumber: "E/ICEF/2022/P/L.2",
    host: "readkong.com",
    published: day("10 December 2021", "2021-12-10"),
    language: "english",
    url: "https://readkong.com/page/economic-and-social-council-united-nations-unicef-9674324",
  },
  ["D9.1"],
);

/** A country programme that a board is to approve: dollars, conditions and a projection, none of them decided. */
export const countryProgrammeDocument: SampleDocument = {
  number: "D9",
  name: "country-programme",
  title: "Country programme document: Thailand, 2022–2026",
  source: unDocument.entry,
  samples: [
    unDocument,
    organizationSample(unicef, ["D9.8"]),
    country.sample(
      "board",
      {
        name: { en: "Executive Board of the United Nations Children’s Fund" },
        kind: "committee",
        secretariat: fund,
        provenance: { sources, statements: [{ field: "secretariat", confidence: "inferred" }] },
      },
      ["D9.2"],
    ),
    country.sample(
      "session",
      {
        body: country.named("board", "Executive Board"),
        title: "First regular session 2022",
        number: 1,
        year: { year: 2565, kind: "calendar", asStated: "2022" },
        date: day("8 February 2022", "2022-02-08"),
        lastDate: day("11 February 2022", "2022-02-11"),
        agenda: [
          {
            number: "4 (a)",
            title: "Country programme document",
            kind: "for-consideration",
            about: [{ kind: "plan", plan: country.named("plan", "Country programme document") }],
          },
        ],
        states: [{ state: "called" }],
        provenance: {
          sources,
          statements: [{ field: "agenda.0.kind", asStated: "for discussion and approval", confidence: "stated" }],
        },
      },
      ["D9.2", "D9.3"],
    ),
    country.sample(
      "plan",
      {
        title: "Country programme: Thailand",
        kind: "other",
        owner: fund,
        level: "national",
        area: thailand,
        period,
        budget: [
          country.named("regular-resources", "regular resources"),
          country.named("other-resources", "other resources"),
        ],
        states: [{ state: "draft" }],
        provenance: { sources, statements: [{ field: "period", confidence: "stated" }] },
      },
      ["D9.3", "D9.4", "D9.8"],
    ),
    country.sample(
      "regular-resources",
      {
        from: fund,
        kind: "budget-allocation",
        supportType: "regular resources",
        amount: { comparator: "exact", value: 4_250_000, currency: "USD", asStated: "$4,250,000" },
        condition: "subject to the availability of funds",
        period,
        states: [{ state: "indicative" }],
        provenance: { sources },
      },
      ["D9.5"],
    ),
    country.sample(
      "other-resources",
      {
        from: fund,
        kind: "budget-allocation",
        supportType: "other resources",
        amount: { comparator: "exact", value: 66_000_000, currency: "USD", asStated: "$66,000,000" },
        condition: "subject to the availability of specific-purpose contributions",
        period,
        states: [{ state: "indicative" }],
        provenance: { sources },
      },
      ["D9.5"],
    ),
    country.sample("poverty-1986", share(1986, 67, "observed", poverty), ["D9.6"]),
    country.sample("poverty-2019", share(2019, 6, "observed", poverty), ["D9.6"]),
    country.sample("children-2018", share(2018, 21, "observed", "children in the population"), ["D9.7"]),
    country.sample("elders-2030", share(2030, 19.6, "projected", "population 65 years or older"), ["D9.7"]),
  ],
};
