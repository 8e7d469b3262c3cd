import type { Bilingual } from "../field/bilingual.js";
import type { RoomName } from "./namespaces.js";

interface RoomWords {
  readonly label: Bilingual;
  /** What is kept here and what is not, for somebody who has never seen the room. */
  readonly about: Bilingual;
}

/** Each room in words. */
export const roomWords: Readonly<Record<RoomName, RoomWords>> = {
  organization: {
    label: { th: "หน่วยงาน", en: "Organisations" },
    about: {
      th: "กระทรวง กรม ส่วนราชการประจำจังหวัด องค์กรปกครองส่วนท้องถิ่น มูลนิธิ สถานศึกษา และองค์กรชุมชน พร้อมชื่อย่อ ชื่ออื่นที่ใช้เรียก รหัสของหน่วยงาน สังกัด และพื้นที่รับผิดชอบ หน่วยงานที่ควบรวมหรือเปลี่ยนชื่อยังค้นพบได้จากหน่วยงานที่สืบต่อ",
      en: "Ministries, departments, offices of a province, local governments, foundations, schools and community organisations, with their short and other names, codes, what they are part of and the area they answer for. One that was merged or renamed is still found through its successor.",
    },
  },
  area: {
    label: { th: "พื้นที่", en: "Areas" },
    about: {
      th: "การอ้างถึงจังหวัด อำเภอ ตำบล และหมู่บ้านด้วยรหัสมาตรฐานควบคู่กับชื่อตามเอกสาร และกลุ่มพื้นที่ที่ทำงานร่วมกัน ตั้งแต่พื้นที่นำร่อง พื้นที่ต้นแบบ จนถึงพื้นที่ขยายผล",
      en: "References to provinces, districts, sub-districts and villages by official code beside the name as the document has it, and sets of areas that work together, from pilot through model to scaled-out areas.",
    },
  },
  person: {
    label: { th: "ผู้ดำรงตำแหน่ง", en: "Office holders" },
    about: {
      th: "บันทึกเฉพาะตำแหน่งราชการหรือตำแหน่งในองค์กร การมอบหมายให้ผู้อื่นเข้าร่วมแทน และบทบาทในงาน โดยแยกประธานการประชุม ประธานเปิดงาน ประธานของคณะกรรมการ และผู้มอบหมายออกจากกัน ไม่ใช้เก็บข้อมูลประชาชนทั่วไปหรือเด็ก",
      en: "Posts only: who holds one, who was sent instead, and what they did at an event; chairing a meeting, opening an event, chairing a body and delegating are kept apart. Not for the public, and never for children.",
    },
  },
  programme: {
    label: { th: "แผนงานและโครงการ", en: "Programmes and projects" },
    about: {
      th: "แผนงาน โครงการ ระยะ ภารกิจ และโมเดลการดำเนินงาน เช่น โครงการระยะต่อไปที่ขยายผลจากพื้นที่ต้นแบบ",
      en: "Programmes, projects, their phases, missions and models of work, such as a second phase that scales a pilot out.",
    },
  },
  agreement: {
    label: { th: "ข้อตกลงความร่วมมือ", en: "Cooperation agreements" },
    about: {
      th: "บันทึกข้อตกลง (MOU) หนึ่งฉบับ ใครร่วมกับใคร ในฐานะใด เรื่องอะไร นานเท่าใด วัดผลด้วยชุดตัวชี้วัดใด ใครลงนามและใครเป็นพยาน รวมถึงการแก้ไขเพิ่มเติมภายหลัง",
      en: "One memorandum of understanding: who agreed with whom and in which capacity, on what, for how long, measured by what, who signed and who witnessed, and how it was amended later.",
    },
  },
  portfolio: {
    label: { th: "ชุดความร่วมมือ", en: "Cooperation portfolios" },
    about: {
      th: "ภาพรวมความร่วมมือของหน่วยงานตั้งแต่สองแห่งขึ้นไปภายใต้ข้อตกลงหนึ่ง ว่าร่วมมือกันในระดับใด ด้านใด และมีโครงการอะไรบ้าง",
      en: "What two or more organisations do together under an agreement: at which levels, in which fields of work, and by which projects.",
    },
  },
  "work-cycle": {
    label: { th: "กระบวนการทำงานของพื้นที่", en: "Work cycles" },
    about: {
      th: "สี่ขั้นตอนที่ชุมชนตกลงทำร่วมกัน คือ ประชุมคณะทำงาน สำรวจฐานข้อมูลสถานการณ์ สังเคราะห์และจัดทำแผน และจัดเวทีสร้างการเรียนรู้ หรือขั้นตอนอื่นตามข้อตกลง พร้อมความก้าวหน้าของแต่ละพื้นที่",
      en: "The four steps a community agreed to take (meeting of the working group, survey of the situation, synthesis and plan, learning forum), or those of another agreement, and how far each area has come.",
    },
  },
  indicator: {
    label: { th: "ตัวชี้วัด", en: "Indicators" },
    about: {
      th: "ชุดตัวชี้วัด องค์ประกอบ วิธีคำนวณ ค่าฐาน ค่าเป้าหมาย และค่าที่วัดได้ในแต่ละปีโดยระบุว่าเป็นปีงบประมาณ ปีการศึกษา หรือปีปฏิทิน “ไม่มีข้อมูล” เป็นคำตอบที่บันทึกได้และไม่ใช่ศูนย์",
      en: "Frameworks, components, how each indicator is worked out, baseline and target, and what was observed in which kind of year. “No data” is an answer of its own, and not zero.",
    },
  },
  activity: {
    label: { th: "กิจกรรม", en: "Activities" },
    about: {
      th: "ประชุม สัมมนา อบรม ลงพื้นที่ หรือพิธีลงนาม จัดเมื่อไร ที่ห้องใดของหน่วยงานใด มีกำหนดการอะไร ตำแหน่งใดทำหน้าที่ใด และมีผู้เข้าร่วมกี่คนตามที่เอกสารระบุ",
      en: "Meetings, seminars, trainings, visits and signing ceremonies: when, in which room of whose building, on what agenda, which post did what, and how many attended as the document says.",
    },
  },
  body: {
    label: { th: "คณะกรรมการ คณะทำงาน และการประชุม", en: "Bodies and meetings" },
    about: {
      th: "คณะกรรมการ คณะอนุกรรมการ คณะทำงาน และเครือข่าย องค์ประกอบตามตำแหน่ง การประชุมครั้งที่เท่าใดของปีใด และมติพร้อมสถานะการติดตาม",
      en: "Committees, sub-committees, working groups and networks, their members by post, their numbered meetings, and resolutions with how far each was followed up.",
    },
  },
  plan: {
    label: { th: "แผน", en: "Plans" },
    about: {
      th: "แผนปฏิบัติการของจังหวัด แผนของหน่วยงาน และแผนของผู้ให้ทุน พร้อมวิสัยทัศน์ พันธกิจ ยุทธศาสตร์ ตัวชี้วัดและค่าเป้าหมาย จุดเน้น และสถานะของแผน",
      en: "Action plans of provinces, of offices and of funders, with their vision, missions, strategies, indicators and targets, emphases, and how far each has come.",
    },
  },
  assembly: {
    label: { th: "สมัชชา", en: "Assemblies" },
    about: {
      th: "เวทีสมัชชา ตั้งแต่ประเด็น ความคิดเห็น และข้อเสนอ ไปจนถึงมติและเส้นทางของแต่ละมติ",
      en: "Assemblies, from the issues raised through opinions and proposals to the resolutions and what became of each.",
    },
  },
  "case-conference": {
    label: { th: "การประชุมรายกรณี (ข้อมูลรวม)", en: "Case conferences (totals only)" },
    about: {
      th: "บันทึกเฉพาะภาพรวมของการประชุม ได้แก่ เดือนหรือปี อำเภอหรือจังหวัด หน่วยงานที่ร่วม และจำนวนกรณีเป็นช่วง ไม่มีช่องสำหรับชื่อ เลขประจำตัว หรือเรื่องราวของเด็ก จึงบันทึกสิ่งเหล่านั้นไม่ได้",
      en: "A conference as a whole: month or year, district or province, agencies, and the number of cases in bands. There is no field for a name, a number or a story of a child, so none can be recorded.",
    },
  },
  lesson: {
    label: { th: "บทเรียนและชุดความรู้", en: "Lessons and knowledge sets" },
    about: {
      th: "บทเรียน นวัตกรรม และชุดความรู้ที่ได้จากการทำงาน มาจากโครงการหรือกิจกรรมใด และขยายผลผ่านช่องทางใด",
      en: "Lessons, innovations and knowledge sets: which work they came from, and by which channel they were scaled out.",
    },
  },
  course: {
    label: { th: "หลักสูตร", en: "Courses" },
    about: {
      th: "หลักสูตรอบรมและรุ่นที่เปิด จำนวนรวมที่เอกสารระบุเก็บแยกจากจำนวนของแต่ละรุ่น",
      en: "Courses and their cohorts; a total the document states is kept apart from the counts of the cohorts.",
    },
  },
  "target-group": {
    label: { th: "กลุ่มเป้าหมาย", en: "Target groups" },
    about: {
      th: "กลุ่มคนที่งานมุ่งถึง เช่น เด็กปฐมวัย เยาวชน ครอบครัวเปราะบาง บรรยายเป็นกลุ่ม นิยาม และช่วงอายุ ไม่ใช่รายบุคคล",
      en: "Whom the work is for, such as young children, youth or families in need: groups, their definitions and ages, never single people.",
    },
  },
  support: {
    label: { th: "การสนับสนุน", en: "Support" },
    about: {
      th: "ทุน เงินอุปถัมภ์ เงินสมทบ สิ่งของ สถานที่ หรือความช่วยเหลือทางวิชาการ ใครให้ใคร เป็นกี่งวด จ่ายหรือส่งมอบเมื่อใด จำนวนเงินไม่จำเป็นต้องระบุหากเอกสารไม่ได้บอก",
      en: "Funding, sponsorship, co-funding, goods, venues or advice: who gave to whom, in which instalments, when it was paid or handed over. An amount need not be given where the document has none.",
    },
  },
  "legal-instrument": {
    label: { th: "กฎหมายและนโยบาย", en: "Laws and policies" },
    about: {
      th: "พระราชบัญญัติ ระเบียบ คำสั่ง มติ และนโยบายที่เอกสารอ้างถึง พร้อมเลขที่ และสถานะ ณ วันที่ตรวจสอบ เพราะกฎหมายอาจถูกแก้ไขหรือยกเลิกภายหลัง",
      en: "Acts, regulations, orders, resolutions and policies that documents refer to, with their numbers and their status as of a date, since a law may be amended or repealed later.",
    },
  },
  survey: {
    label: { th: "การสำรวจและข้อมูล", en: "Surveys and data" },
    about: {
      th: "การสำรวจ ชุดข้อมูล และรายงานสถานการณ์ เก็บเมื่อไร จากใคร กี่ตัวอย่าง และเผยแพร่ที่ใด",
      en: "Surveys, datasets and situation reports: when and from whom they were collected, how large the sample was, where they are published.",
    },
  },
  facility: {
    label: { th: "สถานบริการ", en: "Facilities" },
    about: {
      th: "ศูนย์ บ้านพัก สถานสงเคราะห์ โรงพยาบาลส่งเสริมสุขภาพตำบล และสถานที่อื่นที่ให้บริการ พร้อมผู้ดูแล ที่ตั้ง และสิ่งที่ให้บริการ",
      en: "Centres, shelters, welfare homes, sub-district health-promoting hospitals and other places that serve people: who runs them, where, and what they offer.",
    },
  },
  communication: {
    label: { th: "งานสื่อสาร", en: "Communication" },
    about: {
      th: "งานสื่อสารของโครงการหรือแผน ใครสื่อสารกับกลุ่มใด ผ่านช่องทางใด และมีผลผลิตอะไร",
      en: "Communication under a project or a plan: who speaks to which group, by which channel, and what it puts out.",
    },
  },
  source: {
    label: { th: "แหล่งที่มา", en: "Sources" },
    about: {
      th: "เอกสารหรือข่าวซึ่งเป็นที่มาของข้อมูล ใครเป็นผู้เผยแพร่ พบที่ใด นำมาจากแหล่งใด เอกสารใดรายงานซ้ำหรือไม่ตรงกัน และผู้เผยแพร่แก้ไขอะไร",
      en: "The document or news a fact comes from: who published it, where it was found, what it was taken over from, which others repeat or contradict it, and what the publisher corrected.",
    },
  },
  record: {
    label: { th: "ส่วนที่ทุกระเบียนใช้ร่วมกัน", en: "What every record shares" },
    about: {
      th: "รหัสประจำระเบียน การอ้างถึงระเบียนอื่น ที่มาของข้อมูลแต่ละช่อง เหตุผลที่ไม่มีข้อมูล และประวัติสถานะ",
      en: "Ids, references to other records, where each field's value comes from, why a value is absent, and the history of states.",
    },
  },
  field: {
    label: { th: "ชนิดของช่องข้อมูล", en: "Kinds of fields" },
    about: {
      th: "ข้อความ จำนวนพร้อมหน่วย จำนวนเงิน วันที่และช่วงเวลาตามที่เอกสารเขียน ปีพุทธศักราชทุกแบบ และรายการรหัส ซึ่งใช้สร้างแบบฟอร์มของหน่วยงานเองได้",
      en: "Text, quantities, money, dates and periods as a document writes them, every kind of Buddhist-era year, and codelists: what partners build their own forms from.",
    },
  },
};
