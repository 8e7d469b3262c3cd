import type { Activity } from "@saan/schema/activity";

/**
 * The forum at which the Phayao memorandum was made (สำนักประชาสัมพันธ์เขต 3, 19 July 2019). The news gives the day it was
 * published, not the day of the forum; its list of partners ends with "เป็นต้น"; and the fund's section is both an
 * organiser and a supporter.
 */
export const phayaoForum: Activity = {
  kind: "learning-forum",
  title: "เวทีแลกเปลี่ยนเรียนรู้เครือข่ายพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว",
  ordinal: 1,
  level: "province",
  venue: "สหกรณ์การเกษตรเมืองพะเยาจำกัด",
  organizers: [
    { organization: { id: "phayao-strong-family-institute", nameAsStated: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" } },
    { organization: { id: "family-network-foundation", nameAsStated: "มูลนิธิเครือข่ายครอบครัว" } },
    {
      organization: {
        id: "thaihealth-section-4",
        nameAsStated: "สำนักงานสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัว (สสส.-สำนัก 4)",
      },
    },
  ],
  supporters: [{ organization: { id: "thaihealth-section-4", nameAsStated: "สสส.สำนัก 4" } }],
  partners: [
    {
      organization: {
        id: "phayao-msdhs-office",
        nameAsStated: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา",
      },
    },
    { organization: { id: "phayao-children-family-shelter", nameAsStated: "บ้านพักเด็กและครอบครัวจังหวัดพะเยา" } },
    { organization: { id: "border-patrol-police-32", nameAsStated: "ตชด.32" } },
    { organization: { id: "mueang-phayao-health-office", nameAsStated: "สำนักงานสาธารณสุขอำเภอเมืองพะเยา" } },
    { organization: { id: "sang-ban-paeng-mueang-network", nameAsStated: "เครือข่ายสร้างบ้านแปงเมืองพะเยา" } },
    { organization: { id: "phayao-development-foundation", nameAsStated: "มูลนิธิพะเยาเพื่อการพัฒนา" } },
  ],
  partnersAreOpen: true,
  attendance: { value: 70, comparator: "more-than", unit: "คน", asStated: "รวมกว่า 70 คน" },
  purposes: [
    { text: "เรียนรู้กระบวนการทำงานของเครือข่าย" },
    { text: "สร้างความรู้ความเข้าใจ" },
    { text: "วางเป้าหมายที่จะขับเคลื่อนงานร่วมกัน" },
  ],
  agenda: [
    { text: "การรายงานสถานการณ์เด็กเยาวชนระดับประเทศ" },
    { text: "การชี้แจงแนวทางขับเคลื่อนงานเด็กและเยาวชนในระดับพื้นที่" },
    { text: "การแลกเปลี่ยนเรียนรู้สถานการณ์เด็กและเยาวชนในพื้นที่" },
    {
      text: "ทำข้อตกลง MOU ร่วมกันในการขับเคลื่อนงานในพื้นที่ของจังหวัดระหว่างพื้นที่ 10 ตำบล กับสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา",
    },
  ],
};
