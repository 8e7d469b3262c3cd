import type { PartWords } from "./parts-th.js";

/** Parts that fields call by many names: what each is on its own, in English. */
export const parts = {
  "organization.officeContactSchema": {
    label: "Contact of an office",
    about: "How to reach an office, never a person.",
  },
  "organization.organizationReference": {
    label: "Reference to an organisation",
    about:
      "The name a document gives, tied to the record where it is certain which organisation is meant. References to other kinds of records have the same two fields.",
  },
  "area.areaReference": {
    label: "Reference to an area",
    about:
      "The name a document gives, with the official code where it is certain which place is meant. Names repeat, so they are never keys.",
  },
  "person.postReference": {
    label: "Reference to a post",
    about: "A post as the document names it. Its holder may be left out, and usually is.",
  },
  "activity.venueSchema": { label: "Venue", about: "A room or building, whose it is, and where it stands." },
  "target-group.ageRange": { label: "Age range", about: "Ages in years; either end may be open." },
  "field.localizedText": { label: "Text in two languages", about: "In Thai, in English or in both; never in neither." },
  "field.money": {
    label: "Amount as stated",
    about: "An amount with the words of the document: “3.5 million baht” is kept as 3500000. No currency means baht.",
  },
  "field.quantity": {
    label: "Quantity as stated",
    about: "A number, what is counted, and how it was written: “over 70 people” is more than 70, not 70.",
  },
  "field.statedDate": {
    label: "Date as stated",
    about: "The words of the document and the calendar date they mean. The words are evidence and are never rewritten.",
  },
  "field.statedPeriod": {
    label: "Period as stated",
    about: "Either end may be left out, as when a document says “from now on”.",
  },
  "field.statedYear": {
    label: "Year as stated",
    about: "A Buddhist-era year with its kind. A fiscal year is named by the year it ends in.",
  },
  "field.statedYears": { label: "Years as stated", about: "A first and a last year." },
  "record.provenanceSchema": {
    label: "Where the facts come from",
    about:
      "What a record says of itself: which fact comes from which document, what is missing and why, and which lists are open. Every record ends with this field.",
  },
  "record.statementSchema": {
    label: "Where one fact comes from",
    about: "The words of the document, who said so, and how sure the record is.",
  },
  "record.absenceSchema": { label: "An absence", about: "A field without a value, and the reason." },
  "record.listStatementSchema": {
    label: "How complete a list is",
    about: "Whether the list is complete, and the total the document states.",
  },
} as const satisfies PartWords;
