// What rests on the dictionary of the engine and may differ: node parity/dictionary.mjs, after a build. Each line holds a
// text, its words, and the protected name in it.
import { protectedNames, segmentWords } from "@saan/thai/text";
import { print } from "./print.mjs";

const SENTENCES = [
  "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพสนับสนุนองค์การบริหารส่วนตำบลแม่กา",
  "กําหนดการประชุมครอบครัวอบอุ่น เด็ก ๆ และเยาวชน 70 คน",
  "โรคเบาหวาน ความดันโลหิตสูง ผู้ป่วยติดเตียง ท้องถิ่น",
  "แม่กา ดอกคำใต้ เชียงม่วน ปง จุน ภูซาง ภูกามยาว เมืองพะเยา",
  "ตากลมโตของเด็กหญิงในหมู่บ้านริมโขง",
  "คณะกรรมการพัฒนาคุณภาพชีวิตระดับอำเภอ (พชอ.) 🏡 sub-district",
];

const names = protectedNames.map((name) => name.replaceAll("|", ""));
const asked = [...SENTENCES.map((text) => ({ text })), ...names.map((name) => ({ text: `การ${name} ไทย`, name }))];

print(asked.map(({ text, ...name }) => JSON.stringify({ text, words: wordsOf(text), ...name })));

/** @param {string} text */
function wordsOf(text) {
  return segmentWords(text).map((word) => word.text);
}
