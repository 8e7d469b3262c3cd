import type { ComponentGuide } from "../guide/guide.js";

export const guide = {
  component: "DotPlot",
  task: "figures",
  title: { th: "แผนภูมิจุด", en: "Dot plot" },
  summary: {
    th: "เทียบสองสามค่าของแต่ละรายการบนเส้นเดียวกัน เช่น ค่าฐานกับปัจจุบัน",
    en: "Two or three values of each row on one line, such as baseline and now.",
  },
  keywords: ["กราฟ", "ค่าฐาน", "ก่อนหลัง", "ช่องว่าง", "dumbbell", "before after", "gap"],
  useWhen: ["เทียบก่อนกับหลัง แผนกับผล หรือหญิงกับชาย ของหลายพื้นที่"],
  useNotWhen: ["มีค่าเดียวต่อรายการ ให้ใช้ BarChart", "เป็นลำดับเวลาหลายปี ให้ใช้ LineChart"],
  practice: [
    { do: "เรียงชุดข้อมูลตามเวลา ค่าฐานก่อน", dont: "สลับลำดับชุดข้อมูลระหว่างภาพในรายงานเดียวกัน" },
    { do: "เรียงแถวตามลำดับที่ผู้อ่านใช้ค้นหา", dont: "จัดอันดับพื้นที่จากดีไปแย่โดยไม่จำเป็น" },
  ],
  keyboard: [
    { keys: "Tab", does: "ไปยัง “ดูตัวเลขเป็นตาราง”" },
    { keys: "Enter, Space ที่ “ดูตัวเลขเป็นตาราง”", does: "เปิดหรือปิดตารางตัวเลข" },
  ],
  heard: [{ when: "อ่านทีละแถว", says: "ตำบลแม่กา ปีฐาน 2562 58 %, ปี 2566 72 %" }],
} satisfies ComponentGuide;
