/**
 * What is said about an issue, in Thai: the source of the catalogue. Every sentence names the field and says what to do.
 *
 * `{label}` the field, `{row}` one row of a list, `{unit}` its classifier, `{example}` its example; the others are params
 * of the issue. Between a Thai letter and a value that begins or ends otherwise, a space is put when it is filled in.
 */
export const th = {
  required: "กรอก{label}",
  requiredChoice: "เลือก{label}",
  requiredReference: "เลือกหรือพิมพ์{label}",
  requiredDate: "ระบุ{label}",
  requiredTick: "ทำเครื่องหมายที่ “{label}”",
  requiredRows: "เพิ่ม{row}อย่างน้อย 1 รายการ",
  wrongType: "{label}ไม่อยู่ในรูปแบบที่ใช้ได้ กรอกใหม่",
  notANumber: "กรอก{label}เป็นตัวเลข เช่น 120",
  notAWholeNumber: "กรอก{label}เป็นจำนวนเต็ม ไม่มีจุดทศนิยม",
  notAMultiple: "กรอก{label}เป็นจำนวนที่หารด้วย {divisor} ลงตัว",
  notADate: "กรอก{label}เป็นวัน เดือน ปี พ.ศ. เช่น 2 พฤศจิกายน 2553",
  unreadableDate: "วันที่ “{asStated}” ยังไม่ชัดเจน กรอก{label}เป็นวัน เดือน ปี พ.ศ. เช่น 2 พฤศจิกายน 2553",
  notAnOption: "เลือก{label}จากตัวเลือกที่มี",
  tooShort: "กรอก{label}อย่างน้อย {minimum} ตัวอักษร",
  tooLong: "ย่อ{label}ให้เหลือไม่เกิน {maximum} ตัวอักษร",
  tooFew: "เพิ่ม{row}อย่างน้อย {minimum} รายการ",
  tooMany: "ลด{row}ให้เหลือไม่เกิน {maximum} รายการ",
  tooSmall: "กรอก{label}ไม่น้อยกว่า {minimum} {unit}",
  tooSmallOrEqual: "กรอก{label}ให้มากกว่า {minimum} {unit}",
  tooLarge: "กรอก{label}ไม่เกิน {maximum} {unit}",
  tooLargeOrEqual: "กรอก{label}ให้น้อยกว่า {maximum} {unit}",
  invalidFormat: "ตรวจรูปแบบของ{label}แล้วกรอกใหม่",
  invalidFormatExample: "ตรวจรูปแบบของ{label}แล้วกรอกใหม่ เช่น {example}",
  invalidWebAddress: "กรอก{label}เป็นที่อยู่เว็บที่ขึ้นต้นด้วย https://",
  unknownKey: "{label}มีข้อมูลที่แบบฟอร์มนี้ไม่มีช่องรองรับ โปรดแจ้งผู้ดูแลระบบ",
  forbiddenKey: "{label}มีข้อมูลที่รับไม่ได้เพื่อความปลอดภัย โปรดแจ้งผู้ดูแลระบบ",
  tooDeep: "{label}มีข้อมูลซ้อนกันหลายชั้นเกินไป โปรดแจ้งผู้ดูแลระบบ",
  tooBig: "{label}มีข้อมูลมากเกินกว่าจะบันทึกได้ในครั้งเดียว แบ่งบันทึกเป็นหลายครั้ง",
  unreadable: "อ่าน{label}ไม่ได้ ตรวจแล้วลองใหม่ หากยังไม่ได้ โปรดแจ้งผู้ดูแลระบบ",
  precisionMismatch: "{label}กับความละเอียดที่เลือกไม่ตรงกัน เลือกให้ตรงกับวันที่ที่ทราบ",
  yearKindMismatch: "{label}ไม่ได้ระบุเพียงปี จึงมีประเภทของปีไม่ได้ ลบประเภทของปีออก หรือระบุเพียงปี",
  termEndsBeforeStart: "วันสิ้นสุด ({end}) มาก่อนวันเริ่มต้น ({start}) ตรวจกับเอกสาร หากเอกสารเขียนไว้เช่นนั้นให้คงไว้",
  signingAfterTermEnd: "วันที่ลงนาม ({signing}) อยู่หลังวันสิ้นสุด ({end}) ตรวจกับเอกสาร หากเอกสารเขียนไว้เช่นนั้นให้คงไว้",
  areaCountDiffers: "เอกสารระบุ {stated} พื้นที่ แต่รายชื่อมี {listed} พื้นที่ ตรวจรายชื่ออีกครั้ง หากเอกสารเขียนไว้เช่นนั้นให้คงไว้",
  duplicateParty: "มีคู่ความร่วมมือซ้ำกัน คือ {names} ลบรายการที่ซ้ำออก",
  sameNameParties:
    "มีหน่วยงานชื่อเดียวกันมากกว่าหนึ่งรายการ คือ {names} ตรวจว่าเป็นคนละหน่วยงาน หากเป็นหน่วยงานเดียวกันให้ลบรายการที่ซ้ำออก",
  startStatedTwice: "มีทั้งวันเริ่มต้นและเครื่องหมายว่าเริ่มตั้งแต่วันลงนาม เลือกไว้อย่างเดียวตามเอกสาร",
  unknownCode: "ตรวจ{label}อีกครั้ง",
  /** Stands for the label of what has none: the form as a whole. */
  someField: "ข้อมูลนี้",
  rowNumber: "{row}ที่ {number}",
  listSeparator: " ",
  listLast: " และ ",
} as const;
