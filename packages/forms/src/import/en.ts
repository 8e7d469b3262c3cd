import type { th } from "./th.js";

/** What is said about a file that is brought in, in English. */
export const en = {
  emptyFile: "This file is empty. Choose another file.",
  fileTooBig:
    "This file is larger than {maximum} MB. Remove pictures or sheets that are not needed, or split it into several files.",
  webPage:
    "This file is a web page with the name of an {excel} file. Open it, save it as {xlsx}, then choose the new file.",
  notATable: "This file is not a table. Choose an {excel} file ({xlsx}) or a {csv} file.",
  oldExcel: "This file was made by an old {excel}. Open it, save it as {xlsx}, then choose the new file.",
  passwordProtected: "This file has a password. Remove the password, save it, then choose it again.",
  openDocument: "This kind of file cannot be read yet. Open it, save it as {xlsx}, then choose the new file.",
  binaryWorkbook: "This kind of file cannot be read yet. Open it, save it as {xlsx}, then choose the new file.",
  hasMacros: "This file has macros, so it is not opened. Save it as {xlsx}, which has none, then choose the new file.",
  damaged: "This file is damaged or incomplete. Open it and save it again, or ask the sender for it once more.",
  inflatesTooMuch:
    "This file holds more than {maximum} MB of data. Copy the table alone to a new file, or split it into several files.",
  tooManyParts: "This file has more than {maximum} parts. Copy the table alone to a new file.",
  tooManySheets:
    "This file has more than {maximum} sheets. Remove those that are not needed, or split it into several files.",
  tooManyRows:
    "This table has more than {maximum} rows. Split it into several files. If the last rows are empty, delete them.",
  tooManyColumns:
    "This table has more than {maximum} columns. Delete those that are not needed, and look for stray text far to the right.",
  tooManyCells: "This file has more than {maximum} filled cells. Split it into several files.",
  tooLongACell:
    "A cell is longer than {maximum} characters. Shorten it, or check that every quotation mark in the file is closed.",
  declaresEntities:
    "This file has a part that is not opened, for safety. Open it in a spreadsheet program and save it as {xlsx} again.",
  forbiddenHeader:
    "The header of column {column} cannot be “{header}”. Change the header in the file, then choose the file again.",
  unreadableText: "The letters in this file cannot be read. Open it and save it as {csv} or {xlsx} again.",
  tookTooLong:
    "Reading this file took too long and was stopped. Copy the table alone to a new file, or split it into several files.",
  stopped: "Reading was stopped. Choose a file to begin again.",
  failed: "This file could not be read. Choose it again. If that does not help, tell the person who runs this system.",

  thaiEncodingGuessed: "This file holds Thai letters in an old way. Check that the text in the table reads well.",
  hasLinks: "This file quotes other files. The last saved values were used. Check them.",
  hasMergedCells:
    "Some cells reach over several rows. Each of those rows was given what is in them, but numbers stay in the first. Check them.",
  hasHidden:
    "This file has rows or columns that are hidden or filtered. They were read too. To leave them out, delete them and choose the file again.",
  hasFormulas: "Some cells are formulas. The last saved values were used. Check them.",

  errorInCell: "This cell has an error of a formula. Enter {label} again",
  ambiguousDate: "“{asStated}” can be read in more than one way. Choose {label}, or enter the year with four figures",
  dateNoYear: "“{asStated}” has no year. Enter {label} with its year, such as 19 July 2019",
  dateYearTooShort:
    "The year of “{asStated}” is not complete. Enter {label} with all four figures of the year, such as 2019",
  dateYearOutOfRange: "The year of “{asStated}” is outside the range that can be recorded. Check the year of {label}",
  dateNoSuchMonth: "The year of “{asStated}” has no such month. Enter {label} with a month from 1 to 12, or its name",
  dateNoSuchDay: "There is no such day as “{asStated}”. Check the day and the month of {label}",
  dateNoSuchTime: "“{asStated}” has a time that there is not. Enter {label} with a time from 00:00 to 23:59",
  dateNeedsTime: "“{asStated}” has no time. Enter {label} with its time, such as 19 July 2019, 13:00",
  dateNeedsDay: "“{asStated}” has no day. Enter {label} with its day, such as 19 July 2019",
  ambiguousChoice: "“{asStated}” is the name of more than one. Choose {label}",
  noSuchChoice: "“{asStated}” was not found. Check the spelling, or choose {label} from the list",
  notYesOrNo: "Enter “yes” or “no” for {label}",
  notAQuantity:
    "“{asStated}” cannot be read as a count. Enter {label} as a number with its unit, such as 70 people or over 70 people",
  shortenedNumber:
    "“{asStated}” is a number that lost its last figures. Enter all figures of {label}. In the file, make the column text before typing",
  putZeroBefore: "A 0 was put before {label} “{asStated}”. Check that it is right",
  dateForWords: "{label} is the date “{asStated}” in the file. If it was a number such as 12/3, enter it again",
  readAsBuddhistYear: "The year of {label} “{asStated}” was taken as Buddhist. Check that it is right",
  readAsSerial: "{label} “{asStated}” is the number of a day in a spreadsheet. Check that the date is right",
  calculatedOtherwise:
    "{label} comes to {calculated}, and the file says “{asStated}”. Check what it is worked out from",

  yes: "Yes",
  no: "No",
  instructions: "Instructions",
  codes: "Lists",
  errors: "To put right",
  columnColumn: "Column",
  columnField: "Field",
  columnNeeded: "Needed",
  columnHow: "How to fill it in",
  columnExample: "Example",
  columnSheet: "Sheet",
  columnRow: "Row",
  columnCell: "Cell",
  columnWritten: "What it says",
  columnRemedy: "What to do",
  columnChoices: "May mean",
  firstLine: "Fill in the sheet “{sheet}”, one record in a row, from row 2.",
  headerLine: "Keep the headers in the first row as they are. Columns may be moved, and those not needed deleted.",
  emptyLine: "Leave cells empty where there is nothing to say. Do not add rows of totals.",
  howText: "Text",
  howNumber: "A number",
  howUnit: "In {unit}",
  howYesNo: "Choose “Yes” or “No”",
  howChoice: "Choose from the list",
  howChoices: "From the list; several with commas between them",
  howDate: "Day, month and year, as 19 July 2019",
  howDateTime: "Day, month, year and time, as 19 July 2019, 13:00",
  howStatedDate: "The date as the document has it, as exact as it says, as Aug 2020",
  howReference: "The whole name, such as a subdistrict with its district and province",
  needed: "needed",
} satisfies Record<keyof typeof th, string>;
