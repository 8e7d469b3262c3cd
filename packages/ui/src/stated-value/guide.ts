import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "StatedValue",
  task: "records",
  title: { th: "ข้อมูลตามที่ระบุ", en: "Stated value" },
  summary: {
    th: "แสดงข้อเท็จจริงหนึ่งข้อ พร้อมถ้อยคำในเอกสาร ความแน่ชัด และที่มา ถ้าไม่มีข้อมูลก็บอกเหตุ",
    en: "One fact with the words of the document, how sure it is and who says so; a gap says why it is one.",
  },
  keywords: ["ไม่ระบุ", "ตามเอกสาร", "ที่มา", "ความแน่ชัด", "as stated", "provenance", "absent", "confidence"],
  useWhen: [
    "ข้อมูลมาจากเอกสารหรือคำบอกเล่า และผู้อ่านควรรู้ว่าเอกสารเขียนไว้ว่าอย่างไร",
    "ไม่มีข้อมูล และเหตุที่ไม่มีนั้นสำคัญ เช่น เอกสารไม่ได้ระบุวันที่ลงนาม",
  ],
  useNotWhen: [
    "ข้อมูลที่ผู้ใช้เพิ่งกรอกเอง ให้แสดงเป็นข้อความธรรมดา หรือใช้ DescriptionList",
    "ข้อมูลส่วนบุคคลที่ไม่ควรเห็นทันที ให้ใช้ PrivacyMask",
  ],
  practice: [
    {
      do: "ส่งถ้อยคำในเอกสารมาตรง ๆ ทาง asStated แม้จะสะกดผิด",
      dont: "แก้ถ้อยคำในเอกสารให้สวย หรือเติมข้อมูลที่เอกสารไม่ได้เขียน",
    },
    { do: "บอกเหตุที่ไม่มีข้อมูลด้วย absent", dont: "ปล่อยช่องว่าง ผู้อ่านจะไม่รู้ว่าไม่มีหรือลืมกรอก" },
  ],
  keyboard: [],
  heard: [
    {
      when: "อ่านมาถึงวันสิ้นสุดที่เอกสารเขียนไว้กว้าง ๆ",
      says: "สิงหาคม 2563 ในเอกสารเขียนว่า “ปลายเดือนสิงหาคม 2563”",
    },
    { when: "อ่านมาถึงข้อที่ไม่มีข้อมูล", says: "ไม่ระบุ (เอกสารไม่ได้ระบุไว้)" },
  ],
} satisfies ComponentGuide;
