import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "Skeleton",
  task: "tell",
  title: { th: "โครงระหว่างโหลด", en: "Skeleton" },
  summary: {
    th: "เค้าโครงของสิ่งที่กำลังโหลด วางตรงที่ที่จะแสดง หน้าจึงไม่ขยับเมื่อข้อมูลมา",
    en: "The outline of what is being fetched, where it will stand, so that the page does not move.",
  },
  keywords: ["กำลังโหลด", "ที่ว่าง", "placeholder", "loading"],
  useWhen: ["เปิดหน้าครั้งแรก และรู้ว่าเนื้อหาจะมีรูปร่างอย่างไร"],
  useNotWhen: [
    "รู้ว่าทำไปแล้วเท่าไร ให้ใช้ Progress",
    "รอผลของปุ่มที่กด ให้ใช้ busy ของปุ่มหรือ Spinner",
    "ไม่มีข้อมูลให้แสดง ให้ใช้ EmptyState",
  ],
  practice: [
    { do: "ให้เค้าโครงสูงเท่าของจริง", dont: "ใช้กล่องใหญ่กล่องเดียวแทนทั้งหน้า" },
    { do: "ให้ชิ้นเดียวพูดว่ากำลังโหลดอะไร ที่เหลือใส่ silent", dont: "ให้โปรแกรมอ่านหน้าจอพูดว่ากำลังโหลดซ้ำทุกแถว" },
  ],
  keyboard: [],
  heard: [{ when: "อ่านมาถึงโครง", says: "กำลังโหลดรายการข้อตกลง" }],
} satisfies ComponentGuide;
