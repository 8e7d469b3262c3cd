import type { DomainMessages } from "./th";

/** What the pages about the domain say beside the words of the reference itself, in English. */
export const en = {
  "page.contents": "On this page",
  "page.toMap": "The map of the domain",
  "page.markdown": "This page is in the package, too, as {file}",
  "record.versionFrom": "version {version}, reads version {versions}",
  "record.versionOnly": "version {version}",
  "lifecycle.initial": "may begin here",
  "lifecycle.final": "ends here",
  "lifecycle.step": "to {to} ({by})",
  "rules.reads": "looks at {fields}",
  "codelists.count": "{count} codes",
  "sample.title": "A real example: {label}",
  "sample.from": "From “{document}”",
  "sample.asReview": "Read it as a page",
  "sample.asData": "See what is stored",
  "map.nothing": "none",
  "map.how": "How records work",
  "map.rooms": "Every room",
  "how.ids.title": "Ids of records",
  "how.ids":
    "Three letters for the kind, then the time it was made, then chance. Made on the device, also without a network: two offices never make the same one, and later ids sort later.",
  "how.references.title": "A name, and an id when it is certain",
  "how.references":
    "The name in the document is evidence and always kept. The id is added when it is certain which record is meant, and left out until then. Names are never keys.",
  "how.stated.title": "Kept as the document states it",
  "how.stated":
    "Quantities, dates, periods, years and amounts keep the words of the document beside the value they mean: “over 70 people” never becomes 70, and “late August 2020” never becomes the 31st.",
  "how.absent.title": "Absent, with the reason",
  "how.absent":
    "An empty field cannot tell whether the document was silent or nobody has filled it in, so there is a place for the reason. A list that ends with “and so on” can say that it is open, and a total a document states is kept apart from what is counted.",
  "how.lifecycle.title": "A state is a history",
  "how.lifecycle":
    "Every state is kept, oldest first; the last is the state today. An unusual order gives advice and may be saved: documents rarely tell every step.",
  "how.rules.title": "What must be put right, and advice",
  "how.rules":
    "Only what can never be true is refused. What is odd but does stand in a document is advice. Nothing is silently repaired.",
  "how.dossier.title": "Dossiers and versions",
  "how.dossier":
    "A dossier is a set of records that belong together; around each stand its id, kind and version. Older dossiers are brought forward when they are read. What cannot be brought forward stays as it is and is named: nothing is dropped.",
  "how.privacy.title": "Privacy is in the structure",
  "how.privacy":
    "Every field has a privacy class. One about a person says why it is asked and how long it is kept. There is no field for a name or a number of a child or a client; case conferences are kept in bands of numbers only.",
} as const satisfies DomainMessages;
