import { type DateWords, dateVocabulary } from "./dateWords.js";

const WORDS: DateWords = [
  ["q", "ไตรมาส|ไตรมาสที่|quarter|q"],
  ["F", "ตั้งแต่|ระหว่าง|เริ่ม|เริ่มตั้งแต่|นับตั้งแต่|from"],
  ["U", "ถึง|จนถึง|ไปจนถึง|สิ้นสุด|to|until"],
  ["A", "และ|and"],
  ["B", "ภายใน|by"],
  ["w", "บัดนี้|now"],
  ["p", "ปัจจุบัน|present"],
  ["V", "เป็นต้นไป|เป็นต้นมา|onwards|onward"],
  ["D", "ทุกวัน|ของทุกวัน|daily|each day|every day"],
  ["L", "ตลอด|ตลอดทั้ง|throughout"],
];

/** The words of a date and of a period. */
export const periodWordAt = dateVocabulary(WORDS);
