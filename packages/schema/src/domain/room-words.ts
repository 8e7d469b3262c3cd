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
      th: "กระทรวง กรม สำนักงานจังหวัด องค์กรปกครองส่วนท้องถิ่น มูลนิธิ สถานศึกษา และชุมชน พร้อมชื่อย่อ ชื่อเดิม เลขประจำหน่วยงาน สังกัด และพื้นที่ที่ดูแล หน่วยงานที่ยุบหรือเปลี่ยนชื่อยังค้นพบได้จากหน่วยงานที่รับช่วงต่อ",
      en: "Ministries, departments, provincial offices, local governments, foundations, schools and communities, with their short and former names, identifiers, what they are part of and the area they serve. One that was dissolved or renamed is still found through its successor.",
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
      th: "บันทึกเฉพาะตำแหน่งราชการหรือตำแหน่งในองค์กร การมอบหมายให้ผู้อื่นเข้าร่วมแทน และบทบาทในงาน โดยแยกประธานทั้งสี่แบบออกจากกัน ไม่ใช้เก็บข้อมูลประชาชนทั่วไปหรือเด็ก",
      en: "Posts only: who holds one, who was sent instead, and what they did at an event, with the four ways to preside kept apart. Not for the public, and never for children.",
    },
  },
  programme: {
    label: { th: "แผนงานและโครงการ", en: "Programmes and projects" },
    about: {
      th: "แผนงาน โครงการ ระยะ พันธกิจ และรูปแบบการทำงาน เช่น โครงการเฟสสองที่ขยายจากพื้นที่ต้นแบบ",
      en: "Programmes, projects, their phases, missions and models of work, such as a second phase that scales a pilot out.",
    },
  },
  agreement: {
    label: { th: "ข้อตกลงความร่วมมือ", en: "Cooperation agreements" },
    about: {
      th: "บันทึกข้อตกลง (MOU) หนึ่งฉบับ ใครร่วมกับใคร ในฐานะใด เรื่องอะไร นานเท่าใด วัดผลอย่างไร ใครลงนามและใครเป็นพยาน รวมถึงการแก้ไขเพิ่มเติมภายหลัง",
      en: "One memorandum of understanding: who agreed with whom and in which capacity, on what, for how long, measured by what, who signed and who witnessed, and how it was amended later.",
    },
  },
  portfolio: {
    label: { th: "ชุดความร่วมมือ", en: "Cooperation portfolios" },
    about: {
      th: "ภาพรวมความร่วมมือของหน่วยงานคู่หนึ่งหรือหลายหน่วยงาน ว่ามีโครงการและข้อตกลงอะไรอยู่ในชุดเดียวกัน",
      en: "What two or more organisations do together: the projects and agreements that belong to one cooperation.",
    },
  },
  "work-cycle": {
    label: { th: "กระบวนการทำงานของพื้นที่", en: "Work cycles" },
    about: {
      th: "สี่ขั้นตอนของชุมชน ตั้งแต่สำรวจปัญหา วางแผน ลงมือทำ ไปจนถึงสรุปบทเรียน ว่าแต่ละพื้นที่ทำถึงขั้นใดแล้ว",
      en: "The four steps of a community, and how far each area has come.",
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
      th: "ประชุม สัมมนา อบรม ลงพื้นที่ หรือพิธีลงนาม จัดเมื่อไร ที่ห้องใดของหน่วยงานใด มีวาระอะไร ใครทำหน้าที่ใด และมีผู้เข้าร่วมกี่คนตามที่เอกสารระบุ",
      en: "Meetings, seminars, trainings, visits and signing ceremonies: when, in which room of whose building, on what agenda, who did what, and how many attended as the document says.",
    },
  },
  body: {
    label: { th: "คณะทำงานและการประชุม", en: "Bodies and meetings" },
    about: {
      th: "คณะกรรมการ คณะอนุกรรมการ คณะทำงาน และเครือข่าย องค์ประกอบตามตำแหน่ง การประชุมครั้งที่เท่าใดของปีใด และมติพร้อมสถานะการติดตาม",
      en: "Committees, sub-committees, working groups and networks, their members by post, their numbered meetings, and resolutions with how far each was followed up.",
    },
  },
  plan: {
    label: { th: "แผน", en: "Plans" },
    about: {
      th: "แผนปฏิบัติการของจังหวัด แผนของหน่วยงาน และแผนของผู้ให้ทุน พร้อมยุทธศาสตร์ จุดเน้น และสถานะการอนุมัติ",
      en: "Action plans of provinces, of offices and of funders, with their strategies, emphases and approval.",
    },
  },
  assembly: {
    label: { th: "สมัชชา", en: "Assemblies" },
    about: {
      th: "เวทีสมัชชา ตั้งแต่ประเด็น ความเห็นจากที่ประชุม ข้อเสนอ ไปจนถึงผลที่ตามมา",
      en: "Assemblies, from the issues raised through opinions and proposals to what came of them.",
    },
  },
  "case-conference": {
    label: { th: "การประชุมรายกรณี (ข้อมูลรวม)", en: "Case conferences (totals only)" },
    about: {
      th: "บันทึกเฉพาะว่ามีการประชุมกี่ครั้ง หน่วยงานใดร่วม และจำนวนกรณีเป็นช่วง ไม่มีช่องสำหรับชื่อ เลขประจำตัว หรือเรื่องราวของเด็ก จึงบันทึกสิ่งเหล่านั้นไม่ได้",
      en: "How many conferences were held, which organisations took part, and the number of cases in bands. There is no field for a name, a number or a story of a child, so none can be recorded.",
    },
  },
  lesson: {
    label: { th: "บทเรียนและชุดความรู้", en: "Lessons and knowledge sets" },
    about: {
      th: "บทเรียน นวัตกรรม และชุดความรู้ที่ได้จากการทำงาน มาจากกิจกรรมใด และขยายผลผ่านช่องทางใด",
      en: "Lessons, innovations and knowledge sets: which work they came from, and by which channel they were scaled out.",
    },
  },
  course: {
    label: { th: "หลักสูตร", en: "Courses" },
    about: {
      th: "หลักสูตรอบรมและรุ่นที่เปิด จำนวนรวมที่เอกสารระบุแยกจากผลรวมของแต่ละรุ่น",
      en: "Courses and their cohorts; a total the document states is kept apart from the sum of the cohorts.",
    },
  },
  "target-group": {
    label: { th: "กลุ่มเป้าหมาย", en: "Target groups" },
    about: {
      th: "กลุ่มคนที่งานมุ่งถึง เช่น เด็กปฐมวัย เยาวชน ครอบครัวเปราะบาง บรรยายเป็นกลุ่มและจำนวน ไม่ใช่รายบุคคล",
      en: "Whom the work is for, such as young children, youth or families in need: groups and numbers, never single people.",
    },
  },
  support: {
    label: { th: "การสนับสนุน", en: "Support" },
    about: {
      th: "ทุน เงินสมทบ สิ่งของ สถานที่ หรือความช่วยเหลือทางวิชาการ ใครให้ใคร เป็นกี่งวด จำนวนเงินไม่จำเป็นต้องระบุหากเอกสารไม่ได้บอก",
      en: "Grants, contributions, goods, venues or advice: who gave to whom, in which instalments. An amount need not be given where the document has none.",
    },
  },
  "legal-instrument": {
    label: { th: "กฎหมายและนโยบาย", en: "Laws and policies" },
    about: {
      th: "พระราชบัญญัติ ระเบียบ คำสั่ง มติ และนโยบายที่เอกสารอ้างถึง พร้อมสถานะ ณ วันที่ทราบ เพราะกฎหมายอาจถูกแก้ไขหรือยกเลิกภายหลัง",
      en: "Acts, regulations, orders, resolutions and policies that documents refer to, with their status as of a date, since a law may be amended or repealed later.",
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
      th: "ศูนย์ บ้านพัก โรงพยาบาลส่งเสริมสุขภาพตำบล และสถานที่ที่ให้บริการ พร้อมผู้ดูแล ที่ตั้ง และสิ่งที่ให้บริการ",
      en: "Centres, shelters, health stations and other places that serve people: who runs them, where, and what they offer.",
    },
  },
  communication: {
    label: { th: "งานสื่อสาร", en: "Communication" },
    about: {
      th: "การรณรงค์ สื่อ และช่องทางที่ใช้สื่อสารกับกลุ่มเป้าหมาย",
      en: "Campaigns, media and the channels by which target groups are reached.",
    },
  },
  source: {
    label: { th: "แหล่งที่มา", en: "Sources" },
    about: {
      th: "เอกสารหรือข่าวซึ่งเป็นที่มาของข้อมูล ใครเป็นผู้เผยแพร่ เก็บไว้ที่ใด คัดลอกมาจากใคร และเอกสารใดซ้ำ ขัดแย้ง หรือแก้ไขกัน",
      en: "The document or news a fact comes from: who published it, where it is kept, whom it copies, and which documents repeat, contradict or correct each other.",
    },
  },
  record: {
    label: { th: "ส่วนที่ทุกระเบียนใช้ร่วมกัน", en: "What every record shares" },
    about: {
      th: "เลขประจำระเบียน การอ้างถึงระเบียนอื่น ที่มาของข้อมูลแต่ละช่อง เหตุผลที่ไม่มีข้อมูล และประวัติสถานะ",
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
