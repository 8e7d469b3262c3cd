import { each, MADE_UP, one, type TermRecord } from "./term.js";

const name = { th: MADE_UP };
const phayao = { code: "56", level: "province", nameAsStated: MADE_UP } as const;

/** Terms of the rooms area, organization and person. */
export const placeAndPeopleTerms: readonly TermRecord[] = [
  one("area-set", { title: MADE_UP, role: "scaled-out", states: [{ state: "model" }, { state: "scaled-out" }] }),
  one("area-set", {
    title: MADE_UP,
    members: [
      { area: { code: "560110", level: "village", nameAsStated: MADE_UP } },
      { area: { level: "foreign-place", country: "MM", nameAsStated: MADE_UP } },
    ],
  }),
  ...each(
    "area-set",
    [
      "area",
      "regional-administration",
      "provincial-administrative-organization",
      "subdistrict-administrative-organization",
      "local-government",
    ],
    (readAs) => ({
      title: MADE_UP,
      members: [{ area: { code: "560110", level: "subdistrict", nameAsStated: MADE_UP, readAs } }],
    }),
  ),
  ...each("area-set", ["recoded", "abolished"], (validity) => ({ title: MADE_UP, within: { ...phayao, validity } })),
  ...each(
    "area-set",
    ["four-regions", "province-clusters", "health-regions", "border-provinces", "other"],
    (regionScheme) => ({ title: MADE_UP, within: { level: "region", regionScheme, nameAsStated: MADE_UP } }),
  ),
  ...each("organization", ["translation"], (kind) => ({
    name,
    kind: "other",
    sector: "other",
    aliases: [{ name: MADE_UP, kind }],
  })),
  one("organization", {
    name,
    kind: "foundation",
    identifiers: [
      { scheme: "tax-id", id: "0994000617721" },
      { scheme: "juristic-id", id: "0107544000108" },
      { scheme: "foundation-registration", id: MADE_UP },
      { scheme: "budget-code", id: MADE_UP },
      { scheme: "local-government-code", id: MADE_UP },
      { scheme: "health-facility-code", id: MADE_UP },
      { scheme: "school-code", id: MADE_UP },
      { scheme: "own-register", id: MADE_UP },
    ],
  }),
  ...each(
    "organization",
    [
      "provincial-administrative-organization",
      "city-municipality",
      "bangkok-metropolitan-administration",
      "pattaya-city",
    ],
    (localGovernmentKind) => ({ name, kind: "local-government", localGovernmentKind }),
  ),
  ...each("organization", ["educational-institution", "foreign-government", "diplomatic-post"], (kind) => ({
    name,
    kind,
    sector: kind === "educational-institution" ? "academic" : "international",
  })),
  ...each(
    "organization",
    [
      "public-organization",
      "state-enterprise",
      "independent-agency",
      "justice",
      "association",
      "community-organization-council",
      "religious-place",
    ],
    (kind) => ({ name, kind }),
  ),
  ...each("organization", ["renamed", "merged", "dissolved"], (state) => ({
    name,
    kind: "other",
    states: [{ state: "active" }, { state }],
  })),
  one("office-holder", {
    posts: [{ title: MADE_UP, states: [{ state: "current" }, { state: "ended" }], acting: "under-delegated-power" }],
  }),
  ...each(
    "office-holder",
    ["performing-the-duties", "in-place-of", "performing-in-place-of", "not-stated"],
    (acting) => ({ posts: [{ title: MADE_UP, acting }] }),
  ),
  ...each("office-holder", ["ผู้ทรงคุณวุฒิ", "นายอำเภอ", "นายกเทศมนตรี", "นายกองค์การบริหารส่วนตำบล"], (title) => ({
    posts: [{ title: `${title} (${MADE_UP})` }],
  })),
  one("delegation", {
    principal: { post: MADE_UP, acting: { kind: "for-the-holder", ownPost: MADE_UP } },
    delegate: { post: MADE_UP },
    attended: "not-stated",
  }),
];
