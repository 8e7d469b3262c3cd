import { dates } from "./en/dates";
import { desk } from "./en/desk";
import { identifiers } from "./en/identifiers";
import { names } from "./en/names";
import { numbers } from "./en/numbers";
import { places } from "./en/places";
import { text } from "./en/text";
import type { GroundMessages } from "./th";

/** What the pages about the ground floor say, in English. */
export const en = {
  ...desk,
  ...dates,
  ...names,
  ...numbers,
  ...identifiers,
  ...places,
  ...text,
} satisfies GroundMessages;
