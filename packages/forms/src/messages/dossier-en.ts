import type { dossierTh } from "./dossier-th.js";

/** The English wording. A kind of record is put in lower case inside a sentence. */
export const dossierEn = {
  notADossier:
    "This file is no set of records that can be read here; choose another, or ask the sender to export it again",
  tooManyRecords: "This file has more than {maximum} records; split it and bring the parts in one by one",
  notAnEntry: "This record has no ID, kind or version; ask the sender to export it again",
  unknownKind: "Records of the kind “{kind}” are not known here; update this tool and bring the file in again",
  newerVersion:
    "This record was saved by a newer tool (version {stated}; this one reads up to {known}); update this tool and bring the file in again",
  noMigration:
    "This tool cannot bring version {from} of the record to version {to}; keep the file and tell the person who runs this tool",
  migrationFailed:
    "Version {from} of the record could not be brought to today's; keep the file and tell the person who runs this tool",
  wrongId: "The ID of this record is not one of {kind}; check the ID and the kind in the file and make them agree",
  duplicateId:
    "A record before has the ID {id}, so this one was not taken; remove it from the file if it is the same, or give it an ID of its own",
  dangling:
    "This refers to {to}, which is not in this set; bring that record in too, or remove the ID and keep the name in the document",
  cyclic:
    "These records refer to each other in a ring: {names}; check which is above or before the others, and correct the wrong reference",
  looksDuplicate:
    "There are {count} records of {kind} called “{name}”; check whether they are the same, then join them, or leave them if they are not",
  sameIdentifier:
    "There are {count} records of {kind} with the same number or web address, {identifier}; check whether they are the same, then join them, or correct the wrong one",
  andOthers: "and {count} others",
} as const satisfies Readonly<Record<keyof typeof dossierTh, string>>;
