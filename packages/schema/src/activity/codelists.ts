import { codelist } from "../field/codelist.js";

const PHAYAO = "สำนักประชาสัมพันธ์เขต 3, 19 กรกฎาคม 2562";
const THAIHEALTH = "thaihealth.or.th, พม. จับมือ สสส. พัฒนาเด็กในชุมชน";

export const activityKinds = codelist({
  "learning-forum": {
    th: "เวทีแลกเปลี่ยนเรียนรู้",
    en: "learning-exchange forum",
    source: `“เวทีแลกเปลี่ยนเรียนรู้เครือข่ายพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว” (${PHAYAO})`,
  },
  meeting: { th: "ประชุม", en: "meeting", source: `“การประชุมคณะทำงาน” (${PHAYAO})` },
  "coordination-meeting": {
    th: "ประชุมขับเคลื่อนงาน",
    en: "coordination meeting",
    source: "“ประชุมขับเคลื่อนงาน เด็ก เยาวชน และครอบครัว” (ข่าวจังหวัดมหาสารคาม, 6 กุมภาพันธ์ 2567)",
  },
  "executive-conference": {
    th: "ประชุมผู้บริหาร",
    en: "executive conference",
    source: `“Executive Conference” (${THAIHEALTH})`,
  },
  seminar: {
    th: "สัมมนาวิชาการ",
    en: "academic seminar",
    source: "“งานสัมมนาวิชาการ” (ข่าวจังหวัดนครศรีธรรมราช, 19 ธันวาคม 2562)",
  },
  "lessons-learned": {
    th: "ถอดบทเรียน",
    en: "lessons-learned workshop",
    source: "“ถอดบทเรียนการทำงานสุขภาวะเยาวชน” (ข่าวจังหวัดนครศรีธรรมราช, 19 ธันวาคม 2562)",
  },
  assembly: { th: "สมัชชา", en: "assembly", source: "“สมัชชาครอบครัวระดับจังหวัด” (ข่าวจังหวัดสงขลา, 16 มีนาคม 2563)" },
  training: { th: "อบรม", en: "training", source: "proposed" },
  signing: { th: "พิธีลงนาม", en: "signing ceremony", source: "proposed" },
  survey: { th: "สำรวจข้อมูล", en: "survey", source: `“การสำรวจฐานข้อมูลสถานการณ์” (${PHAYAO})` },
  other: { th: "อื่น ๆ", en: "other", source: "proposed" },
});

export const activityLevels = codelist({
  national: { th: "ระดับประเทศ", en: "national", source: `“ระดับประเทศ” (${PHAYAO})` },
  province: { th: "ระดับจังหวัด", en: "province", source: `“ระดับจังหวัด ครั้งที่ 1” (${PHAYAO})` },
  district: { th: "ระดับอำเภอ", en: "district", source: "proposed" },
  subdistrict: { th: "ระดับตำบล", en: "sub-district", source: "proposed" },
  community: { th: "ระดับชุมชน", en: "community", source: `“ในระดับชุมชน” (${PHAYAO})` },
});
