/** @typedef {{ case: import("../measured.d.ts").Words, typed: string, written: string }} FoldCase */

/** Two spellings that a reader takes for one word: a search must. @type {readonly FoldCase[]} */
export const same = [
  { case: { en: "zero-width space", th: "ช่องว่างความกว้างศูนย์" }, typed: "แม่\u200Bกา", written: "แม่กา" },
  { case: { en: "word joiner, byte-order mark", th: "ตัวเชื่อมคำและ BOM" }, typed: "\uFEFFสุข\u2060ภาพ", written: "สุขภาพ" },
  { case: { en: "soft hyphen", th: "ยัติภังค์อ่อน" }, typed: "สุข\u00ADภาพ", written: "สุขภาพ" },
  { case: { en: "เ twice for แ", th: "เ สองตัวแทน แ" }, typed: "เเม่กา", written: "แม่กา" },
  { case: { en: "ํ and า for ำ", th: "ํ กับ า แทน ำ" }, typed: "ดอกค\u0E4D\u0E32ใต้", written: "ดอกคำใต้" },
  { case: { en: "tone between ํ and า", th: "วรรณยุกต์อยู่ระหว่าง ํ กับ า" }, typed: "น\u0E4D\u0E49\u0E32", written: "น้ำ" },
  { case: { en: "tone before ํ and า", th: "วรรณยุกต์อยู่ก่อน ํ กับ า" }, typed: "น\u0E49\u0E4D\u0E32", written: "น้ำ" },
  { case: { en: "tone after ำ", th: "วรรณยุกต์อยู่หลัง ำ" }, typed: "น\u0E33\u0E49", written: "น้ำ" },
  { case: { en: "tone before the vowel above", th: "วรรณยุกต์ก่อนสระบน" }, typed: "ท\u0E48\u0E35", written: "ที่" },
  { case: { en: "tone before the vowel below", th: "วรรณยุกต์ก่อนสระล่าง" }, typed: "ป\u0E48\u0E39", written: "ปู่" },
  { case: { en: "tone twice", th: "วรรณยุกต์ซ้ำ" }, typed: "ที่\u0E48", written: "ที่" },
  { case: { en: "vowel twice", th: "สระซ้ำ" }, typed: "ป\u0E39\u0E39\u0E48", written: "ปู่" },
  { case: { en: "Thai figures", th: "เลขไทย" }, typed: "๕๖๐๐๐", written: "56000" },
  { case: { en: "no-break space", th: "ช่องว่างไม่ตัดบรรทัด" }, typed: "นาย\u00A0ก", written: "นาย ก" },
  {
    case: { en: "spaces and a line break", th: "ช่องว่างหลายตัวและขึ้นบรรทัด" },
    typed: " แม่กา \n เมือง",
    written: "แม่กา เมือง",
  },
  { case: { en: "ๅ for า", th: "ๅ แทน า" }, typed: "ม\u0E45ตรา", written: "มาตรา" },
  { case: { en: "obsolete ฃ and ฅ", th: "ฃ และ ฅ ที่เลิกใช้" }, typed: "ฃวด ฅน", written: "ขวด คน" },
  { case: { en: "Latin capitals", th: "ตัวพิมพ์ใหญ่" }, typed: "Mae KA", written: "mae ka" },
];

/** Two words that look alike and are not: a search that joins them finds the wrong place. @type {readonly FoldCase[]} */
export const different = [
  { case: { en: "tones make words", th: "วรรณยุกต์ต่างกัน คนละคำ" }, typed: "ข่าว", written: "ข้าว" },
  { case: { en: "two sub-districts", th: "คนละตำบล" }, typed: "แม่กา", written: "แม่ก๊า" },
  { case: { en: "a silent letter", th: "การันต์" }, typed: "สัน", written: "สันต์" },
  { case: { en: "ฤๅ keeps its ๅ", th: "ฤๅ ไม่ใช่ ฤา" }, typed: "ฤๅษี", written: "ฤาษี" },
];
