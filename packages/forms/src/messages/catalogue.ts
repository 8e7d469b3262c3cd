import type { IssueCode } from "@saan/schema/read";
import type { th } from "./th.js";

/** Everything that is said about issues, in one language. */
export type IssueMessages = { readonly [Key in keyof typeof th]: string };

export type MessageKey = keyof IssueMessages;

/** Wording of a tool's own: replaces messages of the kit, or gives those for codes of its own rules and custom checks. */
export type MessageOverrides = Partial<IssueMessages> & { readonly [code: string]: string | undefined };

/** The message of each code, where it does not depend on the kind of field. */
export const messageOfCode = {
  required: "required",
  "wrong-type": "wrongType",
  "not-a-number": "notANumber",
  "not-a-whole-number": "notAWholeNumber",
  "not-a-multiple": "notAMultiple",
  "not-a-date": "notADate",
  "unreadable-date": "unreadableDate",
  "not-an-option": "notAnOption",
  "too-short": "tooShort",
  "too-long": "tooLong",
  "too-few": "tooFew",
  "too-many": "tooMany",
  "too-small": "tooSmall",
  "too-large": "tooLarge",
  "invalid-format": "invalidFormat",
  "invalid-web-address": "invalidWebAddress",
  "unknown-key": "unknownKey",
  "forbidden-key": "forbiddenKey",
  "too-deep": "tooDeep",
  "too-big": "tooBig",
  unreadable: "unreadable",
  "precision-mismatch": "precisionMismatch",
  "term-ends-before-start": "termEndsBeforeStart",
  "signing-after-term-end": "signingAfterTermEnd",
  "area-count-differs": "areaCountDiffers",
  "duplicate-party": "duplicateParty",
  "same-name-parties": "sameNameParties",
  "start-stated-twice": "startStatedTwice",
  "local-government-only": "localGovernmentOnly",
  "number-of-a-person": "numberOfAPerson",
  "check-digit-differs": "checkDigitDiffers",
  "same-area-twice": "sameAreaTwice",
  "area-outside": "areaOutside",
  "role-differs-from-state": "roleDiffersFromState",
  "name-of-a-child": "nameOfAChild",
  "delegates-to-self": "delegatesToSelf",
  "duplicate-number": "duplicateNumber",
  "unknown-agenda-item": "unknownAgendaItem",
  "unknown-assembly-issue": "unknownAssemblyIssue",
  "unknown-proposal": "unknownProposal",
  "years-out-of-order": "yearsOutOfOrder",
  "status-without-date": "statusWithoutDate",
  "status-checked-before-it-began": "statusCheckedBeforeItBegan",
  "gazetted-before-given": "gazettedBeforeGiven",
  "age-range-empty": "ageRangeEmpty",
  "not-in-baht": "notInBaht",
  "instalment-total-differs": "instalmentTotalDiffers",
  "repeated-choice": "repeatedChoice",
  "date-finer-than-needed": "dateFinerThanNeeded",
  "words-beyond-date": "wordsBeyondDate",
  "facility-without-referral": "facilityWithoutReferral",
  "band-exceeds-total": "bandExceedsTotal",
  "open-personal-data": "openPersonalData",
  "tested-contradicts-states": "testedContradictsStates",
  "scaled-out-untested": "scaledOutUntested",
} as const satisfies Record<IssueCode, MessageKey>;
