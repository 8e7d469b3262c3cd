import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "AgreementCard",
  task: "records",
  title: { th: "การ์ดข้อตกลง", en: "Agreement card" },
  summary: {
    th: "สรุปข้อตกลงหนึ่งฉบับ ได้แก่ ประเภท สถานะ คู่ความร่วมมือ พื้นที่ และระยะเวลา",
    en: "One agreement at a glance: kind, state, parties, place and term.",
  },
  keywords: ["MOU", "บันทึกข้อตกลง", "ความร่วมมือ", "ภาคี", "memorandum", "card", "list"],
  useWhen: ["แสดงรายการข้อตกลงหลายฉบับให้เลือกเปิด", "อ้างถึงข้อตกลงที่เกี่ยวข้องในหน้าอื่น"],
  useNotWhen: ["ต้องเทียบข้อตกลงจำนวนมากทีละคอลัมน์ ให้ใช้ DataTable", "ต้องพิมพ์ข้อตกลงทั้งฉบับ ให้ใช้ AgreementDocument"],
  practice: [
    { do: "วางการ์ดเป็นรายการ <ul> เมื่อมีหลายใบ", dont: "ทำทั้งการ์ดเป็นลิงก์เดียว ซึ่งโปรแกรมอ่านหน้าจอจะอ่านยาวมาก" },
    { do: "ปล่อยให้การ์ดบอกว่าเอกสารไม่ได้ระบุระยะเวลา", dont: "เดาวันสิ้นสุดเองเพื่อให้การ์ดดูครบ" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังชื่อข้อตกลง แล้วไปยังปุ่มของการ์ด" },
    { keys: "Enter", does: "เปิดข้อตกลงนั้น" },
  ],
  heard: [
    {
      when: "อ่านมาถึงการ์ด",
      says: "บทความ ข้อตกลง MOU ร่วมกันในการขับเคลื่อนงาน… บันทึกข้อตกลงความร่วมมือ ลงนาม",
    },
    { when: "อ่านรายละเอียด", says: "คู่ความร่วมมือ 11 ฝ่าย: 10 พื้นที่ 1 หน่วยงาน" },
  ],
} satisfies ComponentGuide;
