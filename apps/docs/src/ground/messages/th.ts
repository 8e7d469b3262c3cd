import { dates } from "./th/dates";
import { desk } from "./th/desk";
import { identifiers } from "./th/identifiers";
import { names } from "./th/names";
import { numbers } from "./th/numbers";
import { places } from "./th/places";
import { text } from "./th/text";

/** What the pages about the ground floor say, in Thai: the source. Keys are dotted by room; `{name}` is a placeholder. */
export const th = { ...desk, ...dates, ...names, ...numbers, ...identifiers, ...places, ...text };

/** The shape the other language must fill. */
export type GroundMessages = Readonly<Record<keyof typeof th, string>>;
