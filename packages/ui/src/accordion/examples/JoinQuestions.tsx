import { AccordionItem, AccordionRoot } from "@saan/ui/accordion";

/** Questions of families that think about joining a programme. */
export function JoinQuestions() {
  return (
    <AccordionRoot headingLevel={3} openAll>
      <AccordionItem title="ใครเข้าร่วมโครงการได้" defaultOpen>
        ครอบครัวที่มีเด็กอายุไม่เกิน 6 ปี และอยู่ในตำบลที่ลงนามข้อตกลงแล้ว
      </AccordionItem>
      <AccordionItem title="ต้องเตรียมเอกสารอะไร">ไม่ต้องใช้เอกสาร พี่เลี้ยงครอบครัวจะนัดพูดคุยที่บ้าน</AccordionItem>
      <AccordionItem title="ข้อมูลของครอบครัวเก็บไว้ที่ใด">เก็บไว้ที่องค์กรปกครองส่วนท้องถิ่น รายงานที่เผยแพร่มีเพียงยอดรวม</AccordionItem>
    </AccordionRoot>
  );
}
