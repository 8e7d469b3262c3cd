import { defineForm, type OptionSource, type OptionSources } from "@saan/forms/model";
import { agreement, agreementSections } from "@saan/schema/agreement";

/** The kit's own agreement record as a form. */
export const agreementForm = defineForm({
  id: "agreement",
  version: 1,
  record: agreement,
  sections: agreementSections,
});

/** A form of a few of its fields. */
export const shortAgreementForm = defineForm({
  id: "short-agreement",
  version: 1,
  record: agreement,
  sections: agreementSections,
  only: ["programme", "project", "term.end"],
});

const places = [
  { code: "560110", nameAsStated: "แม่กา", detail: "อ.เมืองพะเยา จ.พะเยา" },
  { code: "560501", nameAsStated: "ดอกคำใต้", detail: "อ.ดอกคำใต้ จ.พะเยา" },
  { code: "560902", nameAsStated: "ดงเจน", detail: "อ.ภูกามยาว จ.พะเยา" },
];
const organizations = ["มูลนิธิเครือข่ายครอบครัว", "มูลนิธิพะเยาเพื่อการพัฒนา"];

const organization: OptionSource = {
  search: (query) =>
    organizations
      .filter((name) => name.includes(query))
      .map((name) => ({ key: name, label: name, value: { nameAsStated: name } })),
};

/** A handful of answers for stories and tests; a real tool asks its own lists. */
export const exampleSources: OptionSources = {
  provinces: {
    search: () => [{ key: "56", label: "พะเยา", value: { code: "56", level: "province", nameAsStated: "พะเยา" } }],
  },
  areas: {
    search: (query) =>
      places
        .filter(({ nameAsStated }) => nameAsStated.includes(query))
        .map(({ detail, ...place }) => ({
          key: place.code,
          label: place.nameAsStated,
          detail,
          value: { ...place, level: "subdistrict" },
        })),
  },
  // Lists of organisations ask by the first name, single references by the name of the kind.
  organizations: organization,
  organization,
};
