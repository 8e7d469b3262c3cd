import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "OrganizationCard",
  task: "records",
  title: { th: "การ์ดหน่วยงาน", en: "Organisation card" },
  summary: {
    th: "สรุปหน่วยงานหนึ่งแห่ง ได้แก่ ชื่อ ประเภท สังกัด พื้นที่รับผิดชอบ และช่องทางติดต่อของหน่วยงาน",
    en: "One organisation: its names, kind, parent, area, and how the office is reached.",
  },
  keywords: ["หน่วยงาน", "องค์กร", "อปท", "ติดต่อ", "ทะเบียน", "agency", "organisation", "directory"],
  useWhen: ["แสดงทะเบียนหน่วยงานหรือภาคี", "แสดงรายละเอียดของคู่ความร่วมมือในหน้าข้อตกลง"],
  useNotWhen: ["แสดงคนในหน่วยงาน ให้ใช้ PersonLine", "ต้องเลือกหน่วยงานในแบบฟอร์ม ให้ใช้ OrganizationPicker"],
  practice: [
    { do: "แสดงชื่ออื่นที่พบในเอกสาร เพื่อให้ค้นเจอ", dont: "รวมสองหน่วยงานเป็นหนึ่งเพียงเพราะชื่อคล้ายกัน" },
    { do: "ใส่เบอร์โทรศัพท์ของสำนักงาน", dont: "ใส่เบอร์มือถือส่วนตัวของเจ้าหน้าที่" },
  ],
  keyboard: [{ keys: "Tab", does: "ไปยังชื่อหน่วยงานถ้าเป็นลิงก์ เบอร์โทรศัพท์ และเว็บไซต์" }],
  heard: [
    { when: "อ่านมาถึงการ์ด", says: "บทความ สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา หัวเรื่องระดับ 3" },
    { when: "อ่านช่องทางติดต่อ", says: "โทรศัพท์ ลิงก์ 0 5400 0000 ต่อ 12" },
  ],
} satisfies ComponentGuide;
