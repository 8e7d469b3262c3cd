import type { th } from "./th.js";

export const en = {
  "areaPicker.loading": "Loading the names of areas…",
  "areaPicker.failed": "The names of areas could not be loaded. Check the connection and try again",
  "areaPicker.retry": "Load again",
  "areaPicker.search": "Search for an area",
  "areaPicker.province": "Province",
  "areaPicker.district": "District",
  "areaPicker.subdistrict": "Sub-district",
  "areaPicker.firstProvince": "Choose a province first",
  "areaPicker.firstDistrict": "Choose a district first",
  "areaPicker.postcode": "Postcode {postcode}",
  "areaPicker.or": " or ",
  "areaPicker.moved": "The former area code {code} is now {current}",
  "areaPicker.useCurrent": "Use the new code",
  "areaPicker.unknown":
    "Area code {code} is not in today's list. The name is shown as recorded; you can choose another area",
  "areaPicker.untied": "Which area “{name}” is, is not known yet. Choose it from the list",
} satisfies Record<keyof typeof th, string>;
