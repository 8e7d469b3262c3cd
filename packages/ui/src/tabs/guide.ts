import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "TabsRoot",
  parts: ["TabsList", "TabsPanel"],
  task: "way",
  title: { th: "แท็บ", en: "Tabs" },
  summary: {
    th: "สลับมุมมองของเรื่องเดียวกันในที่เดิม สิ่งที่พิมพ์ค้างไว้ไม่หาย และพิมพ์ออกมาครบทุกแท็บ",
    en: "Switches between views of one thing; what was typed is kept, and paper shows every tab.",
  },
  keywords: ["สลับ", "มุมมอง", "แถบ", "tab", "tablist", "panel"],
  useWhen: ["เรื่องเดียวกันมีสองถึงหกมุมมองที่ผู้ใช้ดูทีละมุม เช่น ข้อมูล พื้นที่ ผลงาน ของโครงการเดียว"],
  useNotWhen: [
    "แต่ละส่วนมีที่อยู่ของตน ให้ใช้ลิงก์ในเมนู",
    "ต้องทำตามลำดับ ให้ใช้ Stepper",
    "เลือกค่าหนึ่งจากไม่กี่ค่า ให้ใช้ SegmentedControl",
    "ผู้ใช้ต้องเทียบกัน ให้วางต่อกันในหน้าเดียว",
  ],
  practice: [
    { do: "ตั้งชื่อแท็บด้วยคำนามสั้น ๆ หนึ่งถึงสามคำ", dont: "ใช้ชื่อยาวจนแท็บขึ้นหลายบรรทัด" },
    { do: 'ใช้ activation="manual" เมื่อเนื้อหาต้องรอโหลด', dont: "ให้โหลดทุกแท็บที่ลูกศรเลื่อนผ่าน" },
    { do: "ใส่ printTitle ให้รู้ว่าแต่ละส่วนบนกระดาษคือแท็บใด", dont: "ซ่อนข้อผิดพลาดไว้ในแท็บที่ไม่ได้เปิด" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังแท็บที่เปิดอยู่ แล้วไปยังเนื้อหาของแท็บ" },
    { keys: "← →", does: "ไปแท็บข้าง ๆ และเปิดแท็บนั้น วนที่ปลาย" },
    { keys: "Home, End", does: "ไปแท็บแรก หรือแท็บสุดท้าย" },
    { keys: "Enter หรือ Space", does: "เปิดแท็บที่โฟกัสอยู่ เมื่อเปิดเอง (manual)" },
  ],
  heard: [
    { when: "โฟกัสที่แท็บ", says: "ข้อมูลโครงการ แท็บ เลือกอยู่ 1 จาก 3" },
    { when: "เข้าสู่เนื้อหา", says: "ข้อมูลโครงการ แผงแท็บ" },
  ],
} satisfies ComponentGuide;
