import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "ProvinceMap",
  task: "figures",
  title: { th: "แผนที่จังหวัด", en: "Province map" },
  summary: {
    th: "ระบายสี 77 จังหวัดตามค่า แบบเส้นเขตหรือแบบช่อง เลือกจังหวัดด้วยแป้นพิมพ์ได้ และมีตารางแทนภาพ",
    en: "The 77 provinces coloured by value, as outlines or tiles, with keyboard and a table.",
  },
  keywords: ["จังหวัด", "ประเทศไทย", "พื้นที่", "choropleth", "tile map", "geography"],
  useWhen: ["ดูว่าค่าต่างกันตามจังหวัดอย่างไร ทั้งประเทศ"],
  useNotWhen: ["เทียบไม่กี่จังหวัด ให้ใช้ BarChart", "ต้องการระดับอำเภอหรือตำบล ซึ่งแผนที่นี้ไม่มี"],
  practice: [
    { do: "ใช้ร้อยละหรืออัตรา", dont: "ระบายสีจำนวนคนทั้งหมด ซึ่งบอกเพียงว่าจังหวัดใดใหญ่" },
    { do: "ใช้แบบช่องเมื่อจังหวัดเล็กต้องเห็นเท่ากับจังหวัดใหญ่", dont: "ใช้แบบเส้นเขตเมื่อคำตอบอยู่ที่จังหวัดเล็ก" },
    { do: "ใช้แผนที่นี้ดูภาพรวม", dont: "ใช้เส้นเขตในแผนที่นี้อ้างอิงทางกฎหมาย" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยังแผนที่ แล้วไปยังตาราง" },
    { keys: "↑, ↓, ←, →", does: "ไปยังจังหวัดข้างเคียงในทิศนั้น" },
    { keys: "Home, End", does: "ไปยังจังหวัดแรกหรือสุดท้ายตามตัวอักษร" },
    { keys: "Enter, Space", does: "เลือกจังหวัดนั้น" },
    { keys: "Enter, Space ที่ “ดูตัวเลขเป็นตาราง”", does: "เปิดหรือปิดตารางตัวเลข" },
  ],
  heard: [
    { when: "โฟกัสที่แผนที่", says: "แผนที่ ครัวเรือนที่ร่วมโครงการ จังหวัดพะเยา 72 %" },
    { when: "กดลูกศรขวา", says: "จังหวัดน่าน 64 %" },
  ],
} satisfies ComponentGuide;
