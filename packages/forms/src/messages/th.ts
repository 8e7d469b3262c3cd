import { recordTh } from "./record-th.js";

/**
 * What is said about an issue of a field of any form, in Thai: the source of the catalogue. Every sentence names the field
 * and says what to do.
 *
 * `{label}` the field, `{row}` one row of a list, `{unit}` its classifier, `{example}` its example; the others are params
 * of the issue. Between a Thai letter and a value that begins or ends otherwise, a space is put when it is filled in.
 */
export const fieldTh = {
  required: "กรอก{label}",
  requiredChoice: "เลือก{label}",
  requiredReference: "เลือกหรือพิมพ์{label}",
  requiredDate: "ระบุ{label}",
  requiredTick: "ทำเครื่องหมายที่ “{label}”",
  requiredRows: "เพิ่ม{row}อย่างน้อย 1 รายการ",
  requiredFile: "แนบ{label}",
  wrongType: "{label}ไม่อยู่ในรูปแบบที่ใช้ได้ กรอกใหม่",
  notANumber: "กรอก{label}เป็นตัวเลข เช่น 120",
  notAWholeNumber: "กรอก{label}เป็นจำนวนเต็ม ไม่มีจุดทศนิยม",
  notAMultiple: "กรอก{label}เป็นจำนวนที่หารด้วย {divisor} ลงตัว",
  notADate: "กรอก{label}เป็นวัน เดือน ปี พ.ศ. เช่น 2 พฤศจิกายน 2553",
  notADateTime: "กรอก{label}เป็นวัน เดือน ปี พ.ศ. และเวลา เช่น 2 พ.ย. 2553 13.00 น.",
  unreadableDate: "“{asStated}” อ่านเป็นวันที่ไม่ได้ กรอก{label}เป็นวัน เดือน ปี พ.ศ. เช่น 2 พฤศจิกายน 2553",
  notAnOption: "เลือกจากตัวเลือกที่มีในช่อง “{label}”",
  tooShort: "กรอก{label}อย่างน้อย {minimum} ตัวอักษร",
  tooLong: "ย่อ{label}ให้เหลือไม่เกิน {maximum} ตัวอักษร",
  tooFew: "เพิ่ม{row}อย่างน้อย {minimum} รายการ",
  tooMany: "ลด{row}ให้เหลือไม่เกิน {maximum} รายการ",
  tooFewChoices: "เลือก{label}อย่างน้อย {minimum} ข้อ",
  tooManyChoices: "เลือก{label}ไม่เกิน {maximum} ข้อ",
  fileTooLarge: "เลือกไฟล์ที่เล็กกว่านี้สำหรับ{label}",
  fileTooSmall: "ไฟล์ที่แนบไม่มีเนื้อหา เลือกไฟล์อื่นสำหรับ{label}",
  wrongFileKind: "เลือกไฟล์ชนิดอื่นสำหรับ{label}",
  notAllowed: "บัญชีนี้แก้{label}ไม่ได้ ค่าเดิมยังอยู่ หากต้องแก้ โปรดแจ้งผู้ดูแลระบบ",
  tooSmall: "กรอก{label}ไม่น้อยกว่า {minimum} {unit}",
  tooSmallOrEqual: "กรอก{label}ให้มากกว่า {minimum} {unit}",
  tooLarge: "กรอก{label}ไม่เกิน {maximum} {unit}",
  tooLargeOrEqual: "กรอก{label}ให้น้อยกว่า {maximum} {unit}",
  invalidFormat: "ตรวจรูปแบบของ{label}แล้วกรอกใหม่",
  invalidFormatExample: "ตรวจรูปแบบของ{label}แล้วกรอกใหม่ เช่น {example}",
  invalidWebAddress: "กรอก{label}เป็นที่อยู่เว็บที่ขึ้นต้นด้วย https://",
  unknownKey: "“{label}” มีข้อมูลที่แบบฟอร์มนี้ไม่มีช่องรองรับ โปรดแจ้งผู้ดูแลระบบ",
  forbiddenKey: "{label}มีข้อมูลที่รับไม่ได้เพื่อความปลอดภัย โปรดแจ้งผู้ดูแลระบบ",
  tooDeep: "{label}มีข้อมูลซ้อนกันหลายชั้นเกินไป โปรดแจ้งผู้ดูแลระบบ",
  tooBig: "{label}มีข้อมูลมากเกินกว่าจะบันทึกได้ในครั้งเดียว แบ่งบันทึกเป็นหลายครั้ง",
  unreadable: "อ่าน{label}ไม่ได้ ตรวจแล้วลองอีกครั้ง หากยังไม่ได้ โปรดแจ้งผู้ดูแลระบบ",
  precisionMismatch: "{label}: วันที่กับความละเอียดที่เลือกไม่ตรงกัน เลือกให้ตรงกับวันที่ที่ทราบ",
  yearKindMismatch: "{label}: วันที่นี้ไม่ได้ระบุเพียงปี จึงมีประเภทของปีไม่ได้ ลบประเภทของปีออก หรือระบุเพียงปี",
  repeatedChoice: "{label}มีตัวเลือกซ้ำกัน รวมไว้เป็นรายการเดียว",
  rangeMismatch: "{label}: ช่วงต้องเริ่มจากจำนวนที่น้อยกว่า และเลือก “ประมาณ” แก้จำนวนทั้งสอง หรือลบจำนวนที่เป็นปลายช่วงออก",
  unknownCode: "ตรวจ{label}อีกครั้ง",
  /** Stands for the label of what has none: the form as a whole. */
  someField: "ข้อมูลนี้",
  rowNumber: "{row}ที่ {number}",
  listSeparator: " ",
  listLast: " และ ",
} as const;

/** All that is said about issues, in Thai. */
export const th = { ...fieldTh, ...recordTh } as const;
