/** A wording, a better one, and why. */
export interface Rewrite {
  readonly bad: string;
  readonly good: string;
  readonly why: string;
  readonly english: string;
}

/** Wordings of real forms, written anew. */
export const rewrites = {
  labels: [
    {
      bad: "กรุณาระบุชื่อหน่วยงานของท่าน :",
      good: "ชื่อหน่วยงาน",
      why: "ป้ายคือชื่อของคำตอบ ไม่ใช่คำสั่ง",
      english: "Name of the organisation",
    },
    { bad: "วันเดือนปี", good: "วันที่ลงนาม", why: "บอกว่าเป็นวันของอะไร", english: "Date of signing" },
    {
      bad: "ชื่อและเบอร์โทร",
      good: "ผู้ประสานงาน · เบอร์โทรศัพท์",
      why: "หนึ่งช่อง หนึ่งคำถาม",
      english: "Coordinator · Telephone",
    },
    { bad: "จำนวน", good: "ผู้เข้าร่วม (คน)", why: "จำนวนของอะไร หน่วยอะไร", english: "Participants (people)" },
  ],
  hints: [
    {
      bad: "กรอกชื่อหน่วยงาน",
      good: "ชื่อเต็มตามหนังสือจดทะเบียน",
      why: "ไม่พูดซ้ำป้าย บอกสิ่งที่ไม่รู้",
      english: "The full name, as registered",
    },
    {
      bad: "รูปแบบ dd/mm/yyyy",
      good: "เช่น 19 ก.ค. 62 หรือ 19/7/2562",
      why: "ตัวอย่างเข้าใจเร็วกว่ารูปแบบ",
      english: "For example 19 July 2019",
    },
    {
      bad: "ข้อมูลนี้จำเป็นต่อการดำเนินการ",
      good: "ใช้ส่งหนังสือเชิญเท่านั้น",
      why: "บอกเหตุผลจริง",
      english: "Only used to send the invitation",
    },
  ],
  buttons: [
    { bad: "ตกลง", good: "บันทึกข้อตกลง", why: "บอกว่ากดแล้วเกิดอะไร", english: "Save the agreement" },
    {
      bad: "ยืนยัน / ยกเลิก",
      good: "ลบรายงาน / เก็บไว้",
      why: "สองปุ่มต้องแยกกันได้โดยไม่อ่านคำถาม",
      english: "Delete the report / Keep it",
    },
    { bad: "คลิกที่นี่", good: "ดูแผนของตำบล", why: "โปรแกรมอ่านหน้าจออ่านลิงก์เดี่ยว ๆ", english: "See the sub-district’s plan" },
    {
      bad: "ดาวน์โหลด",
      good: "ดาวน์โหลดตาราง (CSV 12 kB)",
      why: "บอกชนิดและขนาดก่อนเสียค่าเน็ต",
      english: "Download the table (CSV, 12 kB)",
    },
  ],
  errors: [
    {
      bad: "ข้อมูลไม่ถูกต้อง",
      good: "กรอกวันที่ลงนาม เช่น 19 ก.ค. 62",
      why: "บอกทางแก้พร้อมตัวอย่าง",
      english: "Enter the date of signing, such as 19 July 2019",
    },
    {
      bad: "คุณกรอกรหัสไปรษณีย์ผิด!",
      good: "รหัสไปรษณีย์มี 5 หลัก พิมพ์มา 4 หลัก",
      why: "ไม่โทษคน บอกสิ่งที่เห็น",
      english: "A postcode has 5 digits; 4 were typed",
    },
    {
      bad: "Error 500 เกิดข้อผิดพลาดบางอย่าง",
      good: "บันทึกไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ครบ ลองอีกครั้งเมื่อมีอินเทอร์เน็ต",
      why: "บอกว่างานที่ทำมายังอยู่",
      english: "Not saved. Everything you entered is still here; try again once online",
    },
    {
      bad: "วันสิ้นสุดต้องไม่น้อยกว่าวันเริ่มต้น",
      good: "วันสิ้นสุดอยู่ก่อนวันเริ่มต้น ถ้าเอกสารเขียนอย่างนั้นจริง บันทึกต่อได้",
      why: "เอกสารผิดได้ ไม่บังคับให้โกหก",
      english: "The end is before the start. If the document says so, save it as it is",
    },
  ],
  empty: [
    {
      bad: "ไม่พบข้อมูล",
      good: "ยังไม่มีข้อตกลงของตำบลนี้ · เพิ่มข้อตกลงแรก",
      why: "บอกเหตุและทางไปต่อ",
      english: "No agreements of this sub-district yet · Add the first",
    },
    {
      bad: "0 รายการ",
      good: "ไม่พบข้อตกลงที่มีคำว่า “แม่ใส” · ล้างคำค้น",
      why: "ค้นไม่เจอไม่ใช่ไม่มี",
      english: "No agreement matches “Mae Sai” · Clear the search",
    },
    {
      bad: "เกิดข้อผิดพลาดในการโหลด",
      good: "โหลดรายการไม่สำเร็จ · ลองอีกครั้ง",
      why: "หนึ่งประโยค หนึ่งปุ่ม",
      english: "The list could not be loaded · Try again",
    },
  ],
  privacy: [
    {
      bad: "ข้าพเจ้ายินยอมให้เก็บรวบรวม ใช้ และเปิดเผยข้อมูลส่วนบุคคลตาม พ.ร.บ. …",
      good: "ใช้เบอร์นี้นัดประชุมเท่านั้น เจ้าหน้าที่โครงการเห็น ลบเมื่อสิ้นปีงบประมาณ",
      why: "คนอ่านจบและรู้ว่าตกลงอะไร",
      english: "Only used to arrange meetings. Seen by programme staff, deleted at the end of the fiscal year",
    },
    {
      bad: "ข้อมูลของท่านจะถูกเก็บเป็นความลับ",
      good: "เห็นเฉพาะผู้จัดการรายกรณีของตำบลนี้",
      why: "บอกว่าใครเห็น ไม่ใช่คำสัญญา",
      english: "Seen only by the case managers of this sub-district",
    },
  ],
} as const satisfies Record<string, readonly Rewrite[]>;
