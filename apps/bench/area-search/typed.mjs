import { columnsOf, exact } from "../columns.mjs";
import { visible } from "../visible.mjs";
import { boxes } from "./boxes.mjs";

/** @typedef {import("../measured.d.ts").Words} Words @typedef {import("../measured.d.ts").Judged} Judged */

const MAE_KA = {
  names: ["แม่กา เมืองพะเยา พะเยา", "Mae Ka Mueang Phayao Phayao"],
  words: { en: "Mae Ka in Phayao", th: "แม่กา จังหวัดพะเยา" },
};
const DOK_KHAM_TAI = { names: ["ดอกคำใต้"], words: { en: "Dok Khamtai", th: "ดอกคำใต้" } };
const POSTCODE = { names: ["พะเยา"], words: { en: "a place in Phayao", th: "ที่ใดที่หนึ่งในพะเยา" } };
const nothing = { en: "nothing: no letter is a pattern", th: "ไม่พบ เพราะไม่มีอักขระใดเป็นรูปแบบค้นหา" };

/** What people type and paste, and the place they look for. */
const ROWS = [
  { text: "แม่กา", place: MAE_KA },
  { text: "แม่\u200Bกา", place: MAE_KA },
  { text: "เเม่กา", place: MAE_KA },
  { text: "แมกา", place: MAE_KA },
  { text: "ดอกค\u0E4D\u0E32ใต้", place: DOK_KHAM_TAI },
  { text: "๕๖๐๐๐", place: POSTCODE },
  { text: "ต.แม่กา", place: MAE_KA },
  { text: "ตำบลแม่กา", place: MAE_KA },
  { text: "แม่กา เมืองพะเยา", place: MAE_KA },
  { text: "ต.แม่กา อ.เมืองพะเยา จ.พะเยา 56000", place: MAE_KA },
  { text: "ต.แม่กา อ.เมือง จ.พะเยา", place: MAE_KA },
  { text: "mae ka", place: MAE_KA },
  { text: "c,jdk", place: MAE_KA },
  { text: ".*", place: undefined },
];

/** The first twenty answers to texts as people type and paste them. @returns {Promise<import("../measured.d.ts").Table>} */
export async function typedTexts() {
  const rows = [];
  for (const { text, place } of ROWS) {
    const cells = [];
    for (const { find } of boxes) cells.push(judgePlaces(await find(text), place?.names));
    rows.push([visible(text), place?.words ?? nothing, ...cells]);
  }
  return {
    id: "area-search-typed",
    title: { en: "Searching places with what people type and paste", th: "ค้นหาสถานที่ด้วยข้อความที่คนพิมพ์และวาง" },
    columns: [exact("typed", "ที่พิมพ์"), exact("looks for", "ตั้งใจหา"), ...columnsOf(boxes)],
    rows,
    note: {
      en:
        "One box for everything. The others search one field at a time: the box asks all four, and their reader of whole " +
        "addresses when those find nothing. A number says in which place the answer stood, where that was not the first.",
      th:
        "ช่องค้นหาช่องเดียวสำหรับทุกอย่าง ไลบรารีอื่นค้นได้ทีละฟิลด์ จึงถามให้ทั้งสี่ฟิลด์ และถามตัวแยกที่อยู่เมื่อยังไม่พบ " +
        "ตัวเลขบอกว่าคำตอบอยู่ลำดับที่เท่าไร ถ้าไม่ใช่ลำดับแรก",
    },
  };
}

/**
 * @param {readonly string[]} found
 * @param {readonly string[] | undefined} wanted undefined: nothing should be found
 * @returns {Judged}
 */
function judgePlaces(found, wanted) {
  if (!wanted) return found.length === 0 ? { verdict: "right" } : { verdict: "wrong", answer: `${found.length} found` };
  const at = found.findIndex((line) => wanted.some((name) => line.includes(name)));
  if (at >= 0) return at === 0 ? { verdict: "right" } : { verdict: "right", answer: String(at + 1) };
  return found.length === 0 ? { verdict: "cannot" } : { verdict: "wrong", answer: found[0] };
}
