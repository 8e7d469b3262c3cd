/** What comments in a database say beside the labels of the schema. Thai, as the columns are read by those who write reports. */
export const words = {
  /** Between the label of a field and that of what holds it. */
  within: " › ",
  /** Between the labels of what stands in one column. */
  or: " / ",
  id: "รหัสระเบียน",
  version: "รุ่นของโครงสร้างข้อมูลที่ใช้บันทึก",
  record: "เนื้อความทั้งหมดของระเบียน",
  entered: "เวลาที่บันทึกครั้งแรก",
  updated: "เวลาที่แก้ไขล่าสุด",
  table: (label: string) => `${label}: หนึ่งแถวต่อหนึ่งระเบียน`,
  list: (label: string) => `${label}: หนึ่งแถวต่อหนึ่งรายการ`,
  recordOf: (label: string) => `รหัสระเบียนของ${label}ที่รายการนี้อยู่`,
  ordinal: "ลำดับในรายการ เริ่มจาก 1",
  ordinalOf: (label: string) => `ลำดับของ${label} เริ่มจาก 1`,
  inThai: (label: string) => `${label} (ข้อความภาษาไทย)`,
  asDate: (label: string) => `${label} (เมื่อทราบถึงระดับวัน)`,
  leftOut: (labels: readonly string[]) => `ไม่แสดงข้อมูลเกี่ยวกับบุคคล: ${labels.join(" ")}`,
  leftOutRows: "ไม่แสดงรายการที่กล่าวถึงช่องข้อมูลเกี่ยวกับบุคคล",
  codelist: "รายการรหัสทั้งหมด: หนึ่งแถวต่อหนึ่งรหัส",
  codelistList: "ชื่อรายการรหัส",
  codelistCode: "รหัส",
  codelistThai: "ข้อความภาษาไทย",
  codelistEnglish: "ข้อความภาษาอังกฤษ",
  codelistPosition: "ลำดับในรายการรหัส เริ่มจาก 1",
} as const;
