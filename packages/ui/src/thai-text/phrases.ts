import { monthNames } from "@saan/thai/calendar";
import type { TextRange } from "@saan/thai/text";

const DIGIT = "[\\d๐-๙]";
const MONTH = monthNames
  .flatMap(({ th, thShort }) => [th, thShort])
  .map((name) => name.replaceAll(".", "\\."))
  .join("|");

/** What is read as one, from its first letter to its last. Every pattern is bounded: linear in the length of the text. */
const PHRASES: readonly RegExp[] = [
  // 19 กรกฎาคม 2562, 19 ก.ค. พ.ศ. 2562
  new RegExp(`(?<!${DIGIT})${DIGIT}{1,2} (?:${MONTH}) (?:[พค]\\.ศ\\. ?)?${DIGIT}{4}(?!${DIGIT})`, "g"),
  // กรกฎาคม 2562
  new RegExp(`(?:${MONTH}) (?:พ\\.ศ\\. ?)?${DIGIT}{4}(?!${DIGIT})`, "g"),
  // ครั้งที่ 1-2/2563, หมู่ที่ 4, ฉบับที่ ๒
  new RegExp(`(?:ครั้ง|ฉบับ|หมู่|ระยะ|รุ่น|ข้อ|มาตรา)ที่ ${DIGIT}{1,4}(?:[-–/]${DIGIT}{1,4}){0,2}(?!${DIGIT})`, "g"),
  // 053 123 456, 08-1234-5678, 081-234-5678
  new RegExp(`(?<!${DIGIT})[0๐]${DIGIT}{1,2}[ -]${DIGIT}{3,4}[ -]?${DIGIT}{3,4}(?!${DIGIT})`, "g"),
];

/** Offices whose short name is followed by the place it is of: อบต. แม่กา, พมจ. พะเยา. */
const OFFICE = /(?<![ก-๎.])(?:อบต|อบจ|ทต|ทม|ทน|พมจ|สสจ|สสอ|รพ\.สต|รพ|ศพด|ศพค|ศจ|ปภ|กศน)\. (?=[ก-ฮเ-ไ])/g;

/** Dates and telephone numbers in a text. */
export function phrasesIn(text: string): readonly TextRange[] {
  return PHRASES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}

/** The spaces between the short name of an office and its place. */
export function officeSpaces(text: string): readonly number[] {
  return [...text.matchAll(OFFICE)].map(({ 0: found, index }) => index + found.length - 1);
}
