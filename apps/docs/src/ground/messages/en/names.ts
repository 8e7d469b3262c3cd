import type { names as source } from "../th/names";

/** What is said of the names of people, in English. */
export const names = {
  "name.titles": "Titles",
  "name.englishTitles": "Titles in English",
  "name.given": "Given name",
  "name.middle": "Middle name",
  "name.monastic": "Monastic name",
  "name.family": "Family name",
  "name.suffix": "After the name",
  "name.alias": "Other name",
  "name.asWritten": "Titles as written",
  "name.fullTitles": "Titles in full",
  "name.oneWord":
    "Without a title or a family name it cannot be said whether this is a person. Type for example “นางสาวสมหญิง ใจดี”",
  "name.empty": "There is no name yet. Type for example “นางสาวสมหญิง ใจดี”",
  "name.too-long": "The text is too long. Type the name of one person",
  "name.not-a-name": "It is a post or a place, or has figures or signs that no name has",
  "name.no-given-name": "There is a title and no name. Add the name",
  "name.several-names": "It names more than one person. Type one at a time",
  "name.too-many-parts": "It has more words than a given, a middle and a family name",
  "name.royal-style": "Royal names and the highest titles of monks are not split by a program: keep them as written",
} satisfies Record<keyof typeof source, string>;
