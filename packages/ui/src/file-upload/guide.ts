import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "FileUpload",
  task: "lists",
  title: { th: "แนบไฟล์", en: "File upload" },
  summary: {
    th: "เลือก ลาก หรือถ่ายรูปเพื่อแนบไฟล์ ตรวจก่อนส่ง ย่อรูปให้ และส่งต่อเองเมื่ออินเทอร์เน็ตกลับมา",
    en: "Files chosen, dropped or photographed, checked and made smaller before they are sent, one by one.",
  },
  keywords: ["อัปโหลด", "แนบเอกสาร", "รูปถ่าย", "กล้อง", "สแกน", "upload", "attachment", "photo", "camera", "dropzone"],
  useWhen: ["ต้องมีเอกสารหรือภาพประกอบ เช่น ข้อตกลงที่ลงนามแล้ว ภาพกิจกรรม"],
  useNotWhen: ["ข้อมูลกรอกเป็นช่องได้ ให้ทำช่องกรอก ค้นหาและสรุปได้ภายหลัง", "มีข้อมูลหลายแถวในตารางคำนวณ ให้วางใน EditableTable"],
  practice: [
    { do: "บอกชนิด ขนาด และจำนวนที่รับ ด้วย accept, maxSize, maxFiles ก่อนให้เลือก", dont: "ปล่อยให้เลือกแล้วจึงบอกว่าไม่รับ" },
    { do: "ย่อรูปจากโทรศัพท์ด้วย shrink", dont: "ส่งรูปขนาดเต็มผ่านอินเทอร์เน็ตที่ช้า" },
    { do: "ให้เซิร์ฟเวอร์ตรวจชนิดไฟล์ซ้ำ", dont: "เชื่อการตรวจในเบราว์เซอร์อย่างเดียว" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปที่ปุ่มเลือกไฟล์ แล้วไปที่ปุ่มของแต่ละไฟล์" },
    { keys: "Enter, Space", does: "เปิดหน้าต่างเลือกไฟล์ หรือกดปุ่มของไฟล์นั้น" },
  ],
  heard: [
    { when: "โฟกัสมาที่ปุ่ม", says: "เอกสารข้อตกลงที่ลงนามแล้ว เลือกไฟล์ รับ PDF, รูปภาพ ไฟล์ละไม่เกิน 10 เมกะไบต์ ไม่เกิน 5 ไฟล์" },
    { when: "ไฟล์ไม่ผ่านการตรวจ", says: "ไม่ได้เพิ่ม 1 ไฟล์ แผนที่.svg: ไม่รับไฟล์ที่อาจมีคำสั่งแฝง เลือกรูปภาพหรือเอกสารชนิดอื่น" },
    { when: "ส่งเสร็จ", says: "ส่ง ภาพลงนาม.jpg แล้ว" },
    { when: "ลบไฟล์", says: "ลบ ภาพลงนาม.jpg แล้ว" },
  ],
} satisfies ComponentGuide;
