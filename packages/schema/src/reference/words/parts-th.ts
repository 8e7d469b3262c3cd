/** Parts that fields call by many names: what each is on its own, in Thai. The key is the room and the exported name. */
export const parts = {
  "organization.officeContactSchema": {
    label: "ที่ติดต่อสำนักงาน",
    about: "ที่ติดต่อของสำนักงาน ไม่ใช่ของบุคคล",
  },
  "organization.organizationReference": {
    label: "การอ้างถึงหน่วยงาน",
    about: "ชื่อหน่วยงานตามเอกสาร ผูกกับระเบียนเมื่อแน่ใจว่าหมายถึงหน่วยงานใด การอ้างถึงระเบียนชนิดอื่นมีสองช่องเช่นเดียวกัน",
  },
  "area.areaReference": {
    label: "การอ้างถึงพื้นที่",
    about: "ชื่อพื้นที่ตามเอกสาร พร้อมรหัสของกรมการปกครองเมื่อแน่ใจว่าหมายถึงที่ใด ชื่อซ้ำกันได้ จึงไม่ใช้ชื่อเป็นรหัส",
  },
  "person.postReference": {
    label: "การอ้างถึงตำแหน่ง",
    about: "ตำแหน่งตามเอกสาร ผู้ดำรงตำแหน่งเว้นว่างได้ และส่วนใหญ่เว้นว่าง",
  },
  "activity.venueSchema": {
    label: "สถานที่จัด",
    about: "ห้องหรืออาคาร หน่วยงานเจ้าของสถานที่ และพื้นที่ที่ตั้ง",
  },
  "target-group.ageRange": { label: "ช่วงอายุ", about: "ช่วงอายุเป็นปี เว้นปลายข้างใดข้างหนึ่งได้" },
  "field.localizedText": { label: "ข้อความสองภาษา", about: "ภาษาไทย ภาษาอังกฤษ หรือทั้งสองภาษา อย่างน้อยหนึ่งภาษา" },
  "field.money": {
    label: "จำนวนเงินตามเอกสาร",
    about: "จำนวนเงินพร้อมถ้อยคำของเอกสาร “3.5 ล้านบาท” เก็บเป็น 3500000 ถ้าไม่บอกสกุลเงินคือบาท",
  },
  "field.quantity": {
    label: "จำนวนตามเอกสาร",
    about: "จำนวน หน่วยนับ และเอกสารเขียนอย่างไร “กว่า 70 คน” คือมากกว่า 70 ไม่ใช่ 70",
  },
  "field.statedDate": {
    label: "วันที่ตามเอกสาร",
    about: "ถ้อยคำของเอกสาร และวันที่ในปฏิทินที่อ่านได้ ถ้อยคำเป็นหลักฐานจึงไม่ถูกแก้ไข",
  },
  "field.statedPeriod": {
    label: "ช่วงเวลาตามเอกสาร",
    about: "วันเริ่มต้นและวันสิ้นสุดเว้นว่างได้ เมื่อเอกสารเขียนว่า “เป็นต้นมา” หรือ “ตั้งแต่บัดนี้”",
  },
  "field.statedYear": {
    label: "ปีตามเอกสาร",
    about: "ปี พ.ศ. พร้อมประเภทของปี ปีงบประมาณเรียกตามปีที่สิ้นสุด",
  },
  "field.statedYears": { label: "ช่วงปีตามเอกสาร", about: "ปีแรกและปีสุดท้าย" },
  "record.provenanceSchema": {
    label: "ที่มาและความครบถ้วนของข้อมูล",
    about: "สิ่งที่ระเบียนบอกเกี่ยวกับตัวเอง ข้อมูลใดมาจากเอกสารใด ข้อมูลใดไม่มีเพราะเหตุใด และรายชื่อใดยังไม่ครบ ระเบียนทุกชนิดลงท้ายด้วยช่องนี้",
  },
  "record.statementSchema": {
    label: "ที่มาของข้อมูลหนึ่งช่อง",
    about: "ถ้อยคำของเอกสาร ใครเป็นผู้กล่าว และแน่ใจเพียงใด",
  },
  "record.absenceSchema": { label: "ข้อมูลที่ไม่มี", about: "ช่องที่ว่าง พร้อมเหตุผล" },
  "record.listStatementSchema": {
    label: "ความครบถ้วนของรายการ",
    about: "รายชื่อครบหรือยัง และเอกสารบอกจำนวนรวมไว้เท่าใด",
  },
} as const satisfies Readonly<Record<`${string}.${string}`, { readonly label: string; readonly about: string }>>;

/** The shape the other language must fill. */
export type PartWords = Readonly<Record<keyof typeof parts, { readonly label: string; readonly about: string }>>;
