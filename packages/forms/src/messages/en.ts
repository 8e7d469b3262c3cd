import type { IssueMessages } from "./catalogue.js";

/** The English wording. Labels are put in lower case inside a sentence. */
export const en = {
  required: "Enter {label}",
  requiredChoice: "Choose {label}",
  requiredReference: "Choose or type {label}",
  requiredDate: "Enter {label}",
  requiredTick: "Tick “{label}”",
  requiredRows: "Add at least 1 {row}",
  wrongType: "{label} is not in a format that can be used; enter it again",
  notANumber: "Enter {label} as a number, such as 120",
  notAWholeNumber: "Enter {label} as a whole number",
  notAMultiple: "Enter {label} as a multiple of {divisor}",
  notADate: "Enter {label} as day, month and year, such as 2 November 2010",
  unreadableDate: "“{asStated}” is not a clear date; enter {label} as day, month and year, such as 2 November 2010",
  notAnOption: "Choose {label} from the options",
  tooShort: "Enter {label} with at least {minimum} characters",
  tooLong: "Shorten {label} to {maximum} characters or fewer",
  tooFew: "Add at least {minimum} {row}",
  tooMany: "Keep no more than {maximum} {row}",
  tooSmall: "{label} must be {minimum} {unit} or more",
  tooSmallOrEqual: "{label} must be more than {minimum} {unit}",
  tooLarge: "{label} must be {maximum} {unit} or less",
  tooLargeOrEqual: "{label} must be less than {maximum} {unit}",
  invalidFormat: "Check the format of {label} and enter it again",
  invalidFormatExample: "Check the format of {label} and enter it again, such as {example}",
  invalidWebAddress: "Enter {label} as a web address that begins with https://",
  unknownKey: "{label} holds something this form has no field for; tell the person who runs this tool",
  forbiddenKey: "{label} holds something that is not safe to accept; tell the person who runs this tool",
  tooDeep: "{label} is nested too deeply; tell the person who runs this tool",
  tooBig: "{label} is too large to save at once; save it in parts",
  unreadable: "{label} could not be read; check it and try again, or tell the person who runs this tool",
  precisionMismatch: "{label} and its precision do not agree; choose the precision that fits what is known",
  yearKindMismatch:
    "{label} has a kind of year but is not a year alone; remove the kind of year, or enter only the year",
  termEndsBeforeStart:
    "The end ({end}) is before the start ({start}); check the document, and leave it if that is what it says",
  signingAfterTermEnd:
    "The date of signing ({signing}) is after the end ({end}); check the document, and leave it if that is what it says",
  areaCountDiffers:
    "The document states {stated} areas, the list has {listed}; check the list, and leave it if that is what the document says",
  duplicateParty: "The same party is listed twice: {names}; remove the repeated one",
  sameNameParties:
    "More than one party is called {names}; check that they are different organisations, and remove a repeated one",
  startStatedTwice: "There is a start date as well as “starts on the day of signing”; keep the one the document states",
  unknownCode: "Check {label} again",
  someField: "This information",
  rowNumber: "{row} {number}",
  listSeparator: ", ",
  listLast: " and ",
} as const satisfies IssueMessages;
