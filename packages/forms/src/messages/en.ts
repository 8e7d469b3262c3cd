import type { FieldMessages, IssueMessages } from "./catalogue.js";
import { recordEn } from "./record-en.js";

/** The English wording of issues of fields. Labels are put in lower case inside a sentence. */
export const fieldEn = {
  required: "Enter {label}",
  requiredChoice: "Choose {label}",
  requiredReference: "Choose or type {label}",
  requiredDate: "Enter {label}",
  requiredTick: "Tick “{label}”",
  requiredRows: "Add at least 1 {row}",
  requiredFile: "Attach {label}",
  wrongType: "{label} is not in a format that can be used; enter it again",
  notANumber: "Enter {label} as a number, such as 120",
  notAWholeNumber: "Enter {label} as a whole number",
  notAMultiple: "Enter {label} as a multiple of {divisor}",
  notADateTime: "Enter {label} as day, month, year and time, such as 2 November 2010, 13:00",
  notADate: "Enter {label} as day, month and year, such as 2 November 2010",
  unreadableDate:
    "“{asStated}” cannot be read as a date; enter {label} as day, month and year, such as 2 November 2010",
  notAnOption: "Choose {label} from the options",
  tooShort: "Enter {label} with at least {minimum} characters",
  tooLong: "Shorten {label} to {maximum} characters or fewer",
  tooFew: "Add at least {minimum} {row}",
  tooMany: "Keep no more than {maximum} {row}",
  tooFewChoices: "Choose at least {minimum} of {label}",
  tooManyChoices: "Choose no more than {maximum} of {label}",
  fileTooLarge: "Choose a smaller file for {label}",
  fileTooSmall: "The file has nothing in it; choose another for {label}",
  wrongFileKind: "Choose a file of another kind for {label}",
  notAllowed: "{label} cannot be changed with this account and is as it was; tell the person who runs this tool",
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
  repeatedChoice: "{label} have the same choice more than once; join them in one row",
  rangeMismatch:
    "{label}: a range begins with the smaller number and is “about”; correct the two numbers, or remove the upper end",
  unknownCode: "Check {label} again",
  someField: "This information",
  rowNumber: "{row} {number}",
  listSeparator: ", ",
  listLast: " and ",
} as const satisfies FieldMessages;

/** The English wording of all issues. */
export const en = { ...fieldEn, ...recordEn } as const satisfies IssueMessages;
