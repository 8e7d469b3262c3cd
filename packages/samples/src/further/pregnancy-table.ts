import { organizationEntry } from "../organizations/entry.js";
import { ministry } from "../organizations/ministry.js";
import { organizationNamed } from "../organizations/reference.js";
import { organizationSample } from "../organizations/sample.js";
import { register } from "../sample/register.js";
import type { SampleDocument } from "../sample/sample.js";
import { yearNamed } from "../sample/stating.js";

const table = register("pregnancy-table", {
  page: "source",
  framework: "indicator-framework",
  dataset: "dataset",
});
const regions = register("pregnancy-table/change", {
  north: "observation",
  northeast: "observation",
  central: "observation",
  east: "observation",
  west: "observation",
  south: "observation",
  country: "observation",
});

const sources = [table.ids.page];
const label = "ร้อยละการลดลงของการตั้งครรภ์เด็กที่อายุต่ำกว่า 15 ปี";
const thisYear = yearNamed(2563, "ปีปัจจุบัน");
const lastYear = yearNamed(2562, "ปีที่ผ่านมา");
const owner = organizationNamed("education-council-office", "สำนักงานเลขาธิการสภาการศึกษา");

/** The change of a count between two years, as a region is given it: no rate, and nothing to compare with births per thousand. */
function change(value: number, current: number, earlier: number) {
  return {
    framework: table.named("framework", "อายุต่ำกว่า 20 ปี"),
    indicator: label,
    kind: "actual" as const,
    year: thisYear,
    status: "observed" as const,
    measure: "percentage-change" as const,
    value,
    unit: "ร้อยละ",
    comparedWith: { year: lastYear, value: earlier, current },
    dataset: table.named("dataset", "สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
    provenance: { sources, statements: [{ field: "year.year", confidence: "inferred" as const }] },
  };
}

function region(nameAsStated: string) {
  return { level: "region" as const, regionScheme: "six-regions" as const, nameAsStated };
}

const page = table.sample(
  "page",
  {
    title: "อายุต่ำกว่า 20 ปี",
    kind: "data-table",
    host: "m.thaiedeva.org",
    language: "thai",
    url: "http://m.thaiedeva.org/index.php?r=data-next-era%2Fregion&s=3&year=2563&num=32",
    transcriptionNotes: [
      { kind: "number-format", text: "11.05", readAs: "-11.05" },
      { kind: "other", text: "อายุต่ำกว่า 20 ปี", readAs: "อายุต่ำกว่า 15 ปี" },
    ],
    states: [{ state: "disputed" }],
  },
  ["D11.1", "D11.3", "D11.6"],
);

/** A table of six regions whose heading, formula and last row do not agree: kept as printed, and asked about. */
export const pregnancyTableDocument: SampleDocument = {
  number: "D11",
  name: "pregnancy-table",
  title: "จำนวนหญิงตั้งครรภ์อายุต่ำกว่า 20 ปี รายภาค",
  source: page.entry,
  samples: [
    page,
    organizationSample(ministry, ["D11.8"]),
    organizationSample(
      organizationEntry("msdhs-permanent-secretary-office", {
        name: { th: "สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
        kind: "department",
        sector: "central-government",
        partOf: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
      }),
      ["D11.8"],
    ),
    organizationSample(
      organizationEntry("education-council-office", {
        name: { th: "สำนักงานเลขาธิการสภาการศึกษา" },
        kind: "department",
        sector: "central-government",
      }),
      ["D11.8"],
    ),
    table.sample(
      "dataset",
      {
        title: "จำนวนหญิงตั้งครรภ์ รายภูมิภาค",
        kind: "administrative-data",
        custodian: organizationNamed(
          "msdhs-permanent-secretary-office",
          "สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์",
        ),
        access: "open",
        holdsPersonalData: false,
        provenance: { sources, statements: [{ field: "kind", confidence: "inferred" }] },
      },
      ["D11.8", "D11.9"],
    ),
    table.sample(
      "framework",
      {
        title: "อายุต่ำกว่า 20 ปี",
        owner,
        components: [
          {
            label: "การตั้งครรภ์",
            indicators: [
              {
                label,
                definition: "y = จำนวนเด็กอายุต่ำกว่า 15 ปี ที่ตั้งครรภ์ในปีปัจจุบัน",
                measure: "percentage-change",
                formula: "z = (y-x)/x*100",
                direction: "descending",
                grades: [
                  { label: "ปรับปรุง", from: 0, fromIncluded: false },
                  { label: "พอใช้", from: -5, to: 0 },
                  { label: "ดี", from: -10, to: -5 },
                  { label: "ดีมาก", to: -10, toIncluded: true },
                ],
                gradesOwner: owner,
              },
            ],
          },
        ],
        provenance: {
          sources,
          statements: [
            { field: "title", asStated: "อายุต่ำกว่า 20 ปี", confidence: "disputed" },
            { field: "components.0.indicators.0.definition", confidence: "disputed" },
          ],
        },
      },
      ["D11.1", "D11.7", "D11.8", "D11.9"],
    ),
    regions.sample("north", { ...change(-11.11, 216, 243), area: region("ภาคเหนือ") }, [
      "D11.2",
      "D11.3",
      "D11.4",
      "D11.5",
    ]),
    regions.sample("northeast", { ...change(-10.53, 357, 399), area: region("ภาคตะวันออกเฉียงเหนือ") }, [
      "D11.2",
      "D11.4",
      "D11.5",
    ]),
    regions.sample("central", { ...change(-7.32, 76, 82), area: region("ภาคกลาง") }, ["D11.2", "D11.4", "D11.5"]),
    regions.sample("east", { ...change(5.79, 128, 121), area: region("ภาคตะวันออก") }, ["D11.2", "D11.4", "D11.5"]),
    regions.sample("west", { ...change(-40.88, 81, 137), area: region("ภาคตะวันตก") }, ["D11.2", "D11.4", "D11.5"]),
    regions.sample("south", { ...change(0, 140, 140), area: region("ภาคใต้") }, ["D11.2", "D11.4", "D11.5"]),
    regions.sample(
      "country",
      { ...change(11.05, 998, 1122), area: { level: "national", nameAsStated: "ภาพรวมทั้งประเทศ" } },
      ["D11.2", "D11.4", "D11.6"],
      [{ at: "value", code: "change-differs", because: "the table prints 11.05 where its own formula gives -11.05" }],
    ),
  ],
};
