import type { recordTh } from "./record-th.js";

/** The English wording of issues of the records of `@saan/schema`. */
export const recordEn = {
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
  localGovernmentOnly: "{label} is for local governments only; leave it empty, or change the kind of organisation",
  numberOfAPerson: "{label} include the number of a person; remove it and keep only numbers of the organisation",
  checkDigitDiffers:
    "{label} include a number that is not 13 digits or has a wrong last digit: {names}; check the document, and leave it if that is what it says",
  sameAreaTwice: "{label} include the same area twice: {names}; remove the repeated one",
  areaOutside:
    "{label} include an area outside the one stated: {names}; check that the province is right, and leave it if that is what the document says",
  roleDiffersFromState: "{label} is not the latest of the states; check the document and make them agree",
  nameOfAChild: "{label} holds the name or the title of a child; remove it, no child is named in any field",
  delegatesToSelf: "{label} and the principal are the same person; check and choose again",
  duplicateNumber:
    "More than one row of {label} has the number {numbers}; give each its own, or leave it empty if none is stated",
  unknownAgendaItem:
    "Under {label}, agenda item {numbers} is named but is not on the agenda; correct the number, or add the item",
  unknownAssemblyIssue:
    "Under {label}, issue {numbers} is named but is not in the list of issues; correct the number, or add the issue",
  unknownProposal:
    "Under {label}, proposal {numbers} is named but is not in the list of proposals; correct the number, or add the proposal",
  yearsOutOfOrder:
    "{label} (B.E. {last}) is before the first year (B.E. {first}); check the document, and leave it if that is what it says",
  statusWithoutDate: "Enter {label}: the state of a law may have changed since",
  statusCheckedBeforeItBegan: "{label} ({date}) is before the day that state began ({start}); check both dates",
  gazettedBeforeGiven:
    "{label} ({date}) is before the day it was given ({start}); check the document, and leave it if that is what it says",
  ageRangeEmpty: "{label} start at {from} and end below {below}, so no age is between them; correct one of the two",
  instalmentTotalDiffers:
    "The amount stated is {stated}, {label} add up to {listed}; check them, and leave them if that is what the document says",
  dateFinerThanNeeded: "{label} is enough: leave the day out, so that nobody can tell who is meant",
  wordsBeyondDate:
    "{label} has words that are no date, or another date; enter only the month and the year, such as March 2024",
  facilityWithoutReferral: "{label} have a facility where nobody was referred; remove the facility, or choose “Refer”",
  bandExceedsTotal:
    "Some of {label} have more cases than there were in all; check the bands, and leave them if a case was counted more than once",
  openPersonalData:
    "This dataset holds personal data and {label} is open; check that nobody can be identified, or choose another answer",
  testedContradictsStates: "{label} says it was not tested, but the states include “Tested”; make them agree",
  scaledOutUntested:
    "{label} is still to come, but it was scaled out already; check the document, and leave it if that is what it says",
  impossibleStep: "{label} are not in their usual order; check the document, and leave them if that is what it says",
  periodEndsBeforeStart:
    "{label}: it ends ({end}) before it starts ({start}); check the document, and leave it if that is what it says",
  unknownField:
    "{label}: a field is named that this record does not have; correct the name of the field, or remove that row",
  absentButStated:
    "{label}: something is said to be missing which has been entered; remove that row, or what was entered",
  listTotalDiffers:
    "{label}: the document says {stated}, but {listed} are listed; check the list, and leave it if that is what the document says",
  cohortTotalDiffers:
    "{label} ({stated}) differs from the sum of the cohorts ({listed}); check the document, and leave it if that is what it says",
  sameCohortTwice:
    "{label} include cohort {numbers} twice; enter the area of each, correct the number or remove the repeated one, and leave it if that is what the document says",
  groupExceedsAttendance:
    "{label}: more came of {names} than came in all ({stated}); check the document, and leave it if that is what it says",
  unknownParty:
    "Under {label}, party {numbers} is named but no party has that number; correct the number, or give it to the party",
  amendedBeforeSigning:
    "{label} include a date ({date}) before the signing ({signing}); check the document, and leave it if that is what it says",
  correctedBeforePublished: "{label} include a date ({date}) before the publication ({start}); check both dates",
  rateWithoutDenominator:
    "{label} include an indicator with a multiplier and no denominator: {names}; enter the denominator, and leave it if the document gives none",
  valueWithoutData:
    "{label} says that there is no value or that it is hidden, but one was entered; remove the value, or choose another status",
  percentageOutOfRange:
    "{label} is not from 0 to 100, though the measure is a percentage; for a change in per cent, choose “Percentage change” as the measure, and leave it if that is what the document says",
  denominatorZero:
    "{label} is nought, by which nothing can be divided; check the document, and leave it if that is what it says",
  numeratorExceedsDenominator:
    "{label} is more than the denominator; check that the two are not exchanged, and leave it if that is what the document says",
  smallCount:
    "{label}: a count is so small that it may tell who it is; record it as “less than”, join it with another group, or choose how it is hidden from the public",
  sameStepTwice:
    "{label} include the same step again in row {numbers}; remove the repeated one, or if it was taken in rounds enter the number or the words of each",
  stepBeforeTheOneItFollows:
    "{label}: the step in row {numbers} is done before the one it follows; check the state of both, and leave it if that is how it was",
  stepDatedButNotStarted:
    "{label}: the step in row {numbers} has an actual date but is not started; correct the date, or the state",
  onePartyNamed:
    "{label}: only one row is entered; add the other party, and if the document names no other, enter the number of parties it states or record that the list is open",
  partyCountDiffers:
    "{label} is {stated}, but {listed} are listed; check the list, and leave it if that is what the document says",
  abroadWithThaiCode:
    "{label} is said to be in Thailand and abroad; choose the level that fits, or remove the Thai code or the country",
  commencementDiffers:
    "{label} ({date}) is not the day reckoned from the Gazette ({reckoned}); check the text, and leave it if that is what it says",
  instalmentOutsidePeriod:
    "{label}: row {numbers} reports on days outside the period of the support; check the document, and leave it if that is what it says",
  changeDiffers:
    "{label} is stated as {stated}, but the values compared give {reckoned}; check the document, and leave it if that is what it says",
  partExceedsWhole:
    "{label}: row {numbers} is more than the whole ({stated}); check the document, and leave it if that is what it says",
  tellsOfOnePerson:
    "{label} may tell who it is about, by an age or the title of a child; take that out if it is about one person, and leave it if it is about a group",
  telephoneOfAPerson:
    "{label} has a mobile telephone number; remove it, or if it is that of an office enter it among the contacts",
  yearOfAnotherEra: "{label} has a Buddhist year where the date is kept by the Gregorian one; enter the date again",
  wordsReadOtherwise:
    "{label} and the year in the words of the document differ; check both, and leave them if that is what the document says",
  hiddenPartCanBeReckoned:
    "{label}: one part alone is hidden, so the total less the others tells it; hide another part, or record the total as a bound",
  placeFinerThanNeeded:
    "{label}: there were fewer than 5 cases; give the province only, or kinds of organisations, so that nobody can tell who is meant",
  areaCodeOfAnotherLevel:
    "{label} has a code whose length does not fit its level: 2 digits for a province, 4 for a district, 6 for a sub-district, 8 for a village; correct the one or the other",
  inForceBeforeGiven:
    "{label} ({date}) is before the day it was given ({start}); check the text, and leave it if it holds for what came before",
  componentsExceedTotal:
    "{label} add up to {listed}, more than the amount in all ({stated}); check them, and leave them if that is what the document says",
  paidBeforeApproved:
    "{label} ({start}) is after the day of payment or handing-over ({date}); check the document, and leave it if that is what it says",
  toldTwiceDifferently:
    "{label} differs from what another field says of the same; check the document, and leave it if that is what it says",
  statesOutOfOrder:
    "{label} are not in order of time: one since {date} stands after one since {start}; put the oldest first, and leave them if that is what the document says",
} as const satisfies Record<keyof typeof recordTh, string>;
