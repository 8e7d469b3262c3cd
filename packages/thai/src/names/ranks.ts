import { type NameTitle, type TitleRow, titlesOf } from "./nameTitle.js";

// พ.ร.บ. ยศทหาร พ.ศ. 2479 as amended; English as the services write it. จอมพล, not conferred since long ago and today a
// given name, is left out.
const ARMY: readonly TitleRow[] = [
  ["พลเอก", "พล.อ.", "General"],
  ["พลโท", "พล.ท.", "Lieutenant General"],
  ["พลตรี", "พล.ต.", "Major General"],
  ["พลจัตวา", "พล.จ.", "Brigadier General"],
  ["พันเอก", "พ.อ.", "Colonel"],
  ["พันโท", "พ.ท.", "Lieutenant Colonel"],
  ["พันตรี", "พ.ต.", "Major"],
  ["ร้อยเอก", "ร.อ.", "Captain"],
  ["ร้อยโท", "ร.ท.", "Lieutenant"],
  ["ร้อยตรี", "ร.ต.", "Sub-Lieutenant"],
  ["จ่าสิบเอก", "จ.ส.อ.", "Sergeant Major First Class"],
  ["จ่าสิบโท", "จ.ส.ท.", "Sergeant Major Second Class"],
  ["จ่าสิบตรี", "จ.ส.ต.", "Sergeant Major Third Class"],
  ["สิบเอก", "ส.อ.", "Sergeant"],
  ["สิบโท", "ส.ท.", "Corporal"],
  ["สิบตรี", "ส.ต.", "Private First Class"],
  ["พลทหาร", "พลฯ", "Private"],
];

const NAVY: readonly TitleRow[] = [
  ["พลเรือเอก", "พล.ร.อ.", "Admiral"],
  ["พลเรือโท", "พล.ร.ท.", "Vice Admiral"],
  ["พลเรือตรี", "พล.ร.ต.", "Rear Admiral"],
  ["พลเรือจัตวา", "พล.ร.จ.", "Commodore"],
  ["นาวาเอก", "น.อ.", "Captain"],
  ["นาวาโท", "น.ท.", "Commander"],
  ["นาวาตรี", "น.ต.", "Lieutenant Commander"],
  ["เรือเอก", "ร.อ.", "Lieutenant"],
  ["เรือโท", "ร.ท.", "Lieutenant Junior Grade"],
  ["เรือตรี", "ร.ต.", "Sub-Lieutenant"],
  ["พันจ่าเอก", "พ.จ.อ.", "Chief Petty Officer First Class"],
  ["พันจ่าโท", "พ.จ.ท.", "Chief Petty Officer Second Class"],
  ["พันจ่าตรี", "พ.จ.ต.", "Chief Petty Officer Third Class"],
  ["จ่าเอก", "จ.อ.", "Petty Officer First Class"],
  ["จ่าโท", "จ.ท.", "Petty Officer Second Class"],
  ["จ่าตรี", "จ.ต.", "Petty Officer Third Class"],
];

const AIR_FORCE: readonly TitleRow[] = [
  ["พลอากาศเอก", "พล.อ.อ.", "Air Chief Marshal"],
  ["พลอากาศโท", "พล.อ.ท.", "Air Marshal"],
  ["พลอากาศตรี", "พล.อ.ต.", "Air Vice Marshal"],
  ["พลอากาศจัตวา", "พล.อ.จ.", "Air Commodore"],
  ["นาวาอากาศเอก", "น.อ.", "Group Captain"],
  ["นาวาอากาศโท", "น.ท.", "Wing Commander"],
  ["นาวาอากาศตรี", "น.ต.", "Squadron Leader"],
  ["เรืออากาศเอก", "ร.อ.", "Flight Lieutenant"],
  ["เรืออากาศโท", "ร.ท.", "Flying Officer"],
  ["เรืออากาศตรี", "ร.ต.", "Pilot Officer"],
  ["พันจ่าอากาศเอก", "พ.อ.อ.", "Flight Sergeant First Class"],
  ["พันจ่าอากาศโท", "พ.อ.ท.", "Flight Sergeant Second Class"],
  ["พันจ่าอากาศตรี", "พ.อ.ต.", "Flight Sergeant Third Class"],
  ["จ่าอากาศเอก", "จ.อ.", "Sergeant"],
  ["จ่าอากาศโท", "จ.ท.", "Corporal"],
  ["จ่าอากาศตรี", "จ.ต.", "Leading Aircraftman"],
];

// พ.ร.บ. ตำรวจแห่งชาติ พ.ศ. 2565; short and English forms: usage seen in documents.
const POLICE: readonly TitleRow[] = [
  ["พลตำรวจเอก", "พล.ต.อ.", "Police General"],
  ["พลตำรวจโท", "พล.ต.ท.", "Police Lieutenant General"],
  ["พลตำรวจตรี", "พล.ต.ต.", "Police Major General"],
  ["พลตำรวจจัตวา", "พล.ต.จ.", "Police Brigadier General"],
  ["พันตำรวจเอก", "พ.ต.อ.", "Police Colonel"],
  ["พันตำรวจโท", "พ.ต.ท.", "Police Lieutenant Colonel"],
  ["พันตำรวจตรี", "พ.ต.ต.", "Police Major"],
  ["ร้อยตำรวจเอก", "ร.ต.อ.", "Police Captain"],
  ["ร้อยตำรวจโท", "ร.ต.ท.", "Police Lieutenant"],
  ["ร้อยตำรวจตรี", "ร.ต.ต.", "Police Sub-Lieutenant"],
  ["ดาบตำรวจ", "ด.ต.", "Police Senior Sergeant Major"],
  ["จ่าสิบตำรวจ", "จ.ส.ต.", "Police Sergeant Major"],
  ["สิบตำรวจเอก", "ส.ต.อ.", "Police Sergeant"],
  ["สิบตำรวจโท", "ส.ต.ท.", "Police Corporal"],
  ["สิบตำรวจตรี", "ส.ต.ต.", "Police Lance Corporal"],
  ["พลตำรวจ", "พลฯ", "Police Constable"],
];

// พ.ร.บ. ยศและเครื่องแบบผู้บังคับบัญชาและเจ้าหน้าที่กองอาสารักษาดินแดน พ.ศ. 2497; short forms: usage seen in lists of titles
// of offices. Without points these are other things (กต. มท.), so they count only with theirs.
const VOLUNTEERS: readonly TitleRow[] = [
  ["นายกองใหญ่", "ก.ญ."],
  ["นายกองเอก", "ก.อ."],
  ["นายกองโท", "ก.ท."],
  ["นายกองตรี", "ก.ต."],
  ["นายหมวดเอก", "มว.อ."],
  ["นายหมวดโท", "มว.ท."],
  ["นายหมวดตรี", "มว.ต."],
  ["นายหมู่ใหญ่", "ม.ญ."],
  ["นายหมู่เอก", "ม.อ."],
  ["นายหมู่โท", "ม.ท."],
  ["นายหมู่ตรี", "ม.ต."],
];

/** Ranks. A small space stands between a rank and the name (สำนักงานราชบัณฑิตยสภา: หลักเกณฑ์การเว้นวรรค). */
export function ranks(): NameTitle[] {
  return [
    ...titlesOf("military", true, [...ARMY, ...NAVY, ...AIR_FORCE]),
    ...titlesOf("police", true, POLICE),
    ...titlesOf("volunteer", true, VOLUNTEERS),
  ];
}
