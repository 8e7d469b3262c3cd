// Districts and sub-districts that begin with เมือง or นคร, without that word: in เทศบาลเมืองปาน it is of the name, and the
// class is not said (it is a เทศบาลตำบล). Left out are the districts called เมือง and their province, and
// ตำบลเมืองสวรรคโลก: เทศบาลเมืองสวรรคโลก is the town of the district สวรรคโลก. A test holds both lists to the areas.

/** What follows เมือง, as a pattern. */
export const NAMES_IN_MUEANG = [
  "เก่า(?:พัฒนา)?|ใหม่|ไผ่|คง|คอง|ปราสาท|นาท|เกษตร|โดน|ปัก|พลับพลา|ยาง|ยาว|พะไล|ฝาง|แฝก|แก|ฝ้าย|โพธิ์|ที|บัว|บางขลัง|บางยม",
  "ลีง?|เหนือ|ใต้|น้อย|แคน|หลวง|จันทร์|จัง|เดช|ศรีไค|เพีย|พล|พาน|หมี|เตา|เสือ|ทอง|ทุ่ง|หงส์|ไพร|สรวง|เปลือย|นะ|งาย|ก๋าย|เล็น",
  "แหง|มาย|ปาน|ปอน|ชุม|แปง|การุ้ง",
].join("|");

/** What follows นคร, as a pattern. */
export const NAMES_IN_NAKHON = "ปฐม|นายก|พนม|ราชสีมา|ศรีธรรมราช|สวรรค์(?:ตก|ออก)?|ชัยศรี|หลวง|ไทย|เจดีย์|ชุม|ชุมน์|เดิฐ|ป่าหมาก";
