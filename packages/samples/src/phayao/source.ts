import type { Source } from "@saan/schema/source";

/** News published by สำนักประชาสัมพันธ์เขต 3 on 19 July 2019; everything in this folder is taken from it. */
export const phayaoNews: Source = {
  title: "เครือข่ายครอบครัวเข้มแข็งจังหวัดพะเยา จับมือกับ สสส.สำนัก 4 เดินหน้าสร้างจังหวัดส่งเสริมครอบครัวอบอุ่นต้นแบบ ร่วมกับ 6 จังหวัดทั่วประเทศ",
  publisher: "สำนักประชาสัมพันธ์เขต 3",
  published: { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" },
  publishedTime: "11:35",
  desk: "สวท.พะเยา",
  url: "http://region3.prd.go.th/ct/news/viewnews.php?ID=190719113517",
};
