import { formatThaiName, nameTitles, splitThaiName } from "@saan/thai/names";
import { combinations, randomTexts } from "./record.mjs";

const STATED = [
  ...["นางสาวสมหญิง ใจดี", "น.ส. สมหญิง ใจดี", "ผศ.ดร.สมชาย ใจดี", "ว่าที่ร้อยตรีหญิง สมหญิง ใจดี", "พล.ต.อ. สมชาย ใจดี"],
  ...[
    "สมชาย ตัวอย่าง ณ อยุธยา",
    "พระมหาสมชาย สุเมโธ ป.ธ. ๙",
    "สมชาย ใจดี (ต้น)",
    "นางสาวิตรี ใจดี",
    "นายิกา ใจดี",
    "นพ สมชาย ใจดี",
  ],
  ...[
    "พ.อ. (พิเศษ) สมชาย ใจดี",
    "น.อ. สมชาย ใจดี ร.น.",
    "พระครูตัวอย่างธรรมคุณ, ผศ. ดร.",
    "นายสมชาย “ต้น” ใจดี",
    "Mr. Somchai Jaidee",
  ],
  ...["1. นายสมชาย ใจดี", "ชื่อ-สกุล: นายสมชาย ใจดี", "นาย", "ผศ.ดร.", "สมเด็จพระตัวอย่าง", "สมชาย ใจดี, สมหญิง รักไทย", ""],
];
const PIECES = [
  ...[
    "นาย",
    "นาง",
    "นางสาว",
    "น.ส.",
    "ด.ช.",
    "ดร.",
    "ผศ.",
    "พล.",
    "ต.",
    "อ.",
    "ว่าที่",
    "ร้อยตรี",
    "หญิง",
    "พระ",
    "มหา",
    "ครู",
    "คุณ",
  ],
  ...[
    "สมชาย",
    "สมหญิง",
    "ใจดี",
    "ลี",
    "ณ อยุธยา",
    "แซ่",
    "(ต้น)",
    "และ",
    ",",
    " ",
    " ",
    " ",
    ".",
    "\u200B",
    "พลเอก",
    "Somchai",
    "2",
  ],
];

/** Names and their titles. @param {import("./record.mjs").Say} say */
export function tellNames(say) {
  for (const [at, title] of nameTitles.entries()) say("title", at, title);
  const titles = [...new Set(nameTitles.flatMap(({ full, short }) => [full, short ?? full]))];
  const names = ["สมชาย ใจดี", "สมหญิง ตัวอย่าง ณ อยุธยา", "Somchai Jaidee"];
  const titled = combinations(titles, ["", " "], names).map((parts) => parts.join(""));
  for (const text of [...STATED, ...titled, ...randomTexts({ pieces: PIECES, count: 2000, longest: 7, seed: 2505 })]) {
    const split = splitThaiName(text);
    say("name", text, [split, split.kind === "name" ? formatThaiName(split) : null]);
  }
}
