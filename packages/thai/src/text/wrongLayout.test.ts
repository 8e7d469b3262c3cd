import { describe, expect, it } from "vitest";
import { fixKeyboardLayout, toKedmanee, toQwerty } from "./index.js";

const THAI_WORDS = (
  "กรรมการ กฤษฎีกา กลุ่ม กว่า กะทิ กัญญา กำหนด กิจกรรม กี่ กึ่ง กุฏิ ก็ ก๋วยเตี๋ยว เกณฑ์ เกาะ เกี่ยวข้อง เกือบ เก๊ะ แก้ไข แกะ โกรธ ใกล้ ไกล " +
  "ขนม ขวัญ ขอบคุณ ขับเคลื่อน ข้าวเหนียว เขต เข้มแข็ง แขวง ไข้เลือดออก คณะอนุกรรมการ คน คนพิการ ครรภ์ ครอบครัว ครั้ง คลินิก คำสั่ง คือ คุ้มครอง " +
  "เครือข่าย เคราะห์ แคว้น โครงการ ใคร ฆ่า งบประมาณ งาน เงิน จริยธรรม จังหวัด จันทร์ จำนวน จิตอาสา จึง เจริญ เจ้าหน้าที่ เจอะ แจ้ง ใจ ฉบับ ฉุกเฉิน " +
  "เฉพาะ ชมรม ชาวบ้าน ชื่อ ชุมชน เชื่อมโยง แชร์ ใช้ ซึมเศร้า เซ็น ญาติ ฎีกา ฐานข้อมูล ฒ ณ ดอกคำใต้ ดัชนี ดิฉัน ดุลยพินิจ เด็ก เดือน แดด โดย ได้ ตก " +
  "ตรวจสอบ ตลอด ตัวชี้วัด ตำบล ติดตาม ต้นแบบ เตะ เตาะแตะ แต่ โต๊ะ ใต้ ไต ถนน ถอดบทเรียน ถึง เถอะ แถว ไถ ทรัพยากร ทฤษฎี ทหาร ทะเบียน ทั้งหมด ที่ ทุน " +
  "เทศบาล แทน โทรศัพท์ ไทย ธรรมนูญ ธันวาคม นครราชสีมา นโยบาย นักเรียน น้ำ นิติบุคคล นี้ นุ่ม เนื้อหา แนวทาง โน้ต ใน ไหน บรรลุ บริษัท บัญชี บาท บุคคล " +
  "เบาหวาน เบื้องต้น แบบ โบสถ์ ใบ ปฏิบัติ ประชาชน ปรึกษา ปัญหา ปี ปู่ เป็น เปราะบาง เปลี่ยน เปี๊ยะ แปลง โปรด ไป ผลลัพธ์ ผัวะ ผู้ว่าราชการ ผู้สูงอายุ เผยแพร่ แผน " +
  "ฝึกอบรม พฤษภาคม พลเมือง พัฒนา พันธุ์ พื้นที่ เพราะ เพื่อ แพทย์ โพธิ์ ฟัง ฟื้นฟู ภาคี ภาษาอังกฤษ ภูมิใจ เภสัช มกราคม มหาวิทยาลัย มาตรา มูลนิธิ เมื่อ แม่ฮ่องสอน ไม่ " +
  "ยุทธศาสตร์ เยาวชน แยก ใย ระเบียบ รัฐบาล ราชกิจจานุเบกษา รูปแบบ ฤดู ฤๅษี เรื่อง แรงงาน โรงพยาบาล ไร่ ลงนาม ลักษณะ ลำปาง ลูก เล่าเรื่อง เลอะ และ โลก วรรค วัยรุ่น " +
  "วิสาหกิจ เวลา เว็บไซต์ แวะ ศักดิ์สิทธิ์ ศาสตร์ ศูนย์ เศรษฐกิจ สงเคราะห์ สถาบัน สมัชชา สมุทรปราการ สร้างสรรค์ สวรรค์ สหกรณ์ สัญลักษณ์ สำนักงาน สิทธิ สุขภาวะ เสมอ เสน่ห์ แสดง " +
  "หญิง หน่วยงาน หมู่บ้าน หลักฐาน ห้วย หึ เหตุ เห็น แห่ง โหวต ให้ ไหม องค์กร อนุญาต อบต อย่าง อำเภอ อึ อุดมศึกษา เอกสาร แอลกอฮอล์ โอกาส ไอศกรีม ฮ่องกง ต่างๆ กรุงเทพฯ เเม่กา ท่ี่"
).split(" ");

const ENGLISH_WORDS = (
  "a about above accept account action active activity add address adult advice after again age agency agree agreement all also amount and annual answer any apply approve area as ask " +
  "assembly asset at attend award baht bank base be because become before begin below benefit between birth body book both box branch bring budget build business but by call can care case " +
  "category cause center central chair change charge check child choice church city civil claim class clean clear close club code collect college come committee common community company " +
  "complete concern condition conference consent contact contract control copy cost council count country court cover create crime culture current cycle daily damage data date day deal death " +
  "decide deep degree delegate deliver department describe design detail develop diabetes different director disability district document donate draft drive drug during each early economy edit " +
  "education effect eight elder elect email emergency employ empty end energy enough ensure enter equal error especially estimate evaluate event every exact example except exchange executive expect " +
  "export extra face fact family father fee field figure file final finance find first five follow food for form forum foundation four free friend from fund future general get girl give go goal good " +
  "govern governor grant group grow guide half happy have he head health help high history home hospital hotel hour house household how human idea if impact import in include income increase index " +
  "individual infant inform institute interest into invite island issue it item job join journalism journey judge just keep key kind knowledge known label labour land language large last law lead learn " +
  "legal length less level library life light limit line link list local long look lot low make male manage many map market matter may measure media meet member memo mental method middle midwife might " +
  "minister minor minute mobile model money month more mother move much municipal must name nation need network new next night no non-profit north not note number nurse object of office official old on " +
  "one online only open option or order organisation other our out over own page paper parent part partner party pay people per period permit person phone physical place plan please point policy poor " +
  "position post poverty power practice pregnancy prepare present press prevent price print private problem process produce profile program progress project protect provide province public publish pupil " +
  "purpose quality quarter question quick rate reach read ready real reason receive record reduce refer region register relate remain remember report request require research resolve resource respond " +
  "rest result review rhythm right risk road role room rule rural safe same sample save say schedule school science score search second section see select self send senior serve session seven shape share " +
  "she sheet shelter short show sick side sign simple since single site six size skill small so social some source south space speak special staff stage standard start state status step still stop " +
  "store street strength strong student study subject submit such sum summary support sure survey system table take target task tax teach team teenage ten term test text than thank that the their them then " +
  "there these they thing think this three through time title to today together too tool total town train transfer travel treat true trust try two type under union unit university until up urban use " +
  "valid value vehicle version very video view village violence visit voice volunteer vote wait want ward water way we week welfare well west what when where which while white who whole why wide will wish " +
  "with woman word work world worth would write wrong x-ray year yes yet you young your youth zero zone Phayao Chiang Mai Phrae Khlong Krung Thep Nakhon Ratchasima Ubon Ratchathani Mae Ka Ngao Thung Kluai " +
  "MOU UNICEF THB COVID-19 DHIS2 p2h v2 4th 10km e.g. i.e. don't it's O'Brien and/or (draft) yes, e-mail www.thaihealth.or.th 62-00-0144 081-234-5678 12:30 50% McDonald GitHub gmail Gmail somchai@gmail.com dna mba fbi"
).split(" ");

describe("fixKeyboardLayout", () => {
  it("offers Thai for Thai words typed in the English layout", () => {
    expect(fixKeyboardLayout("l;ylfu8iy[")).toEqual({ text: "สวัสดีครับ", direction: "to-thai" });
    expect(fixKeyboardLayout(" Fi'giupo ")).toEqual({ text: "โรงเรียน", direction: "to-thai" });
    expect(fixKeyboardLayout("[hko c]t F8i'dki")?.text).toBe("บ้าน และ โครงการ");
  });

  it("offers English for English words typed in the Thai layout", () => {
    expect(fixKeyboardLayout("่นีพืฟสรหท")).toEqual({ text: "journalism", direction: "to-latin" });
    expect(fixKeyboardLayout("้ำสสน ไนพสก")).toEqual({ text: "hello world", direction: "to-latin" });
  });

  it("is right about the layout at least 99 times in 100, of all the times it says anything", () => {
    const wrongly = [...THAI_WORDS, ...ENGLISH_WORDS].filter((word) => fixKeyboardLayout(word));
    const offered = [
      ...THAI_WORDS.filter((word) => fixKeyboardLayout(toQwerty(word))?.text === word),
      ...ENGLISH_WORDS.filter((word) => fixKeyboardLayout(toKedmanee(word))?.text === word),
    ];
    expect(wrongly).toEqual([]);
    expect(offered.length / (THAI_WORDS.length + ENGLISH_WORDS.length)).toBeGreaterThan(0.6);
  });

  it.each([
    ["nothing", ""],
    ["spaces", "   "],
    ["figures and signs", "081-234-5678"],
    ["text in both scripts", "ประชุม MOU"],
    ["a word that could be either", "ดนพ"],
    ["what is spelt wrongly in both readings", "ะะะะ"],
    ["a page of text", "l;ylfu8iy[ ".repeat(30)],
  ])("says nothing about %s", (_, text) => {
    expect(fixKeyboardLayout(text)).toBeUndefined();
  });
});
