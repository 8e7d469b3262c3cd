// Offices that begin like a title, or that nobody is called: นายกเทศมนตรี, นายทะเบียน, ปลัดอำเภอ. Only what is no name:
// กอบชัย and กองแก้ว are names, กเทศมนตรี is none.
const OFFICE = new RegExp(
  `^(?:${[
    "นายก ?(?:เทศ|องค์การ|รัฐมนตรี|สมาคม|พุทธสมาคม|สภา|สโมสร|(?:เหล่า|กิ่ง)กาชาด|ท[ตมน]\\.|อบ[ตจ](?=[. ]|$))",
    "นาย(?:เทศมนตรี|ทะเบียน|ช่าง|สถานี|จ้าง|ตำรวจ|ด่านศุลกากร|ทหาร(?=[ก-ฮเ-ไ]))",
    "นายแพทย์ ?(?:สาธารณสุข|ชำนาญการ)",
    "ผู้(?!ใหญ่|กอง|หมวด|การ|ช่วยศาสตราจารย์)",
    "รอง(?:นายก|ผู้|ปลัด|ประธาน)",
    "ปลัด ?(?:อำเภอ|จังหวัด|เทศบาล|องค์การ|กระทรวง|อบ[ตจ](?=[. ]|$))",
  ].join("|")})`,
);

// "อ." is a title too (อาจารย์), and เขต is somebody's name: only what can be nothing but a place.
const PLACE = /^(?:ตำบล|ต\.(?![ก-ฮ]\.)|อำเภอ|จังหวัด|แขวง)/;

// Behind a name only what nobody is called: ผู้ภักดี is a family name.
const OFFICE_BEHIND =
  / (?:นายก ?(?:เทศ|องค์การ|รัฐมนตรี|สมาคม|อบ[ตจ](?=[. ]|$))|นายอำเภอ|(?:กำนัน|ผู้ใหญ่บ้าน)(?=ตำบล|หมู่|บ้าน|[ .]|$)|ผู้(?:ช่วยผู้ใหญ่บ้าน|อำนวยการ|ว่าราชการ)|(?:รอง)?ปลัด ?(?:อำเภอ|จังหวัด|เทศบาล|องค์การ|กระทรวง|อบ[ตจ](?=[. ]|$))|รองนายก)/;

/** Whether an office stands behind a name: where the name ends, and whose it is, a person has to say. */
export function endsInOffice(text: string): boolean {
  return OFFICE_BEHIND.test(text);
}

/** Whether a text begins with a place: alone, or behind a title, where it makes an office of it (นาย + อำเภอเมือง …). */
export function beginsWithPlace(text: string): boolean {
  return PLACE.test(text);
}

/** Whether a text begins with an office. Who holds it may stand behind, but nobody can say where that name begins. */
export function beginsWithOffice(text: string): boolean {
  return OFFICE.test(text);
}
