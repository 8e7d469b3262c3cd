import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "PersonLine",
  task: "records",
  title: { th: "บรรทัดผู้ดำรงตำแหน่ง", en: "Person line" },
  summary: {
    th: "แสดงคนในฐานะงาน คือ ตำแหน่ง หน่วยงาน และการทำหน้าที่แทน โดยไม่ใช้รูปหรืออักษรย่อชื่อ",
    en: "Somebody in their work: post, organisation and acting, without a picture or initials.",
  },
  keywords: ["ตำแหน่ง", "สังกัด", "รักษาราชการแทน", "วิทยากร", "ผู้ลงนาม", "post", "office holder", "acting"],
  useWhen: ["แสดงประธาน วิทยากร ผู้ลงนาม หรือผู้รับผิดชอบของกิจกรรมและข้อตกลง"],
  useNotWhen: ["แสดงหน่วยงาน ให้ใช้ OrganizationCard", "แสดงผู้รับบริการหรือเด็ก ซึ่งไม่ควรแสดงเป็นรายบุคคลเลย"],
  practice: [
    { do: "แสดงตำแหน่ง ซึ่งบอกอำนาจหน้าที่", dont: "แสดงชื่อบุคคลเมื่อผู้อ่านไม่จำเป็นต้องรู้ว่าเป็นใคร" },
    { do: "บอกการรักษาราชการแทนเมื่อเอกสารระบุ", dont: "เขียนว่าเป็นเจ้าของตำแหน่งทั้งที่ทำหน้าที่แทน" },
  ],
  keyboard: [],
  heard: [
    {
      when: "อ่านมาถึงผู้ลงนามที่ทำหน้าที่แทน",
      says: "ผู้ลงนาม ปลัดองค์การบริหารส่วนตำบล องค์การบริหารส่วนตำบลแม่ใส รักษาราชการแทน (ตำแหน่งของตน: หัวหน้าสำนักปลัด)",
    },
  ],
} satisfies ComponentGuide;
