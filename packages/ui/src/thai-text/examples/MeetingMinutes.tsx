import { ThaiText } from "@saan/ui/thai-text";

const minutes =
  "ที่ประชุมเมื่อวันที่ 19 กรกฎาคม 2562 เวลา 13.00 น. เห็นชอบให้ อบต. แม่กา จัดเวทีครอบครัวอบอุ่นอื่น ๆ อีก 4 ครั้ง " +
  "ใช้งบประมาณ 12,500 บาท มีผู้เข้าร่วมกว่า 70 คน จากศูนย์เด็กเล็กบ้านสวนสุขใจ สอบถามที่ โทร. 081-234-5678";

// Outside the component: one list, read once.
const ourNames = ["ศูนย์เด็กเล็ก|บ้านสวนสุขใจ"];

/** Minutes in a narrow card, with a name of the programme's own. */
export function MeetingMinutes() {
  return (
    <p>
      <ThaiText protect={ourNames}>{minutes}</ThaiText>
    </p>
  );
}
