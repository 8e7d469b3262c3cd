import { KeyFigure } from "@saan/ui/key-figure";
import { Sparkline } from "@saan/ui/sparkline";

/** What a report says first. */
export function ForumFigures() {
  return (
    <div className="saan-fieldset-row">
      <KeyFigure
        label="ครอบครัวที่ร่วมเวทีเรียนรู้"
        value={96}
        unit="ครอบครัว"
        period="ปี 2566"
        baseline={{ value: 58, period: "ปี 2562" }}
        target={{ value: 90, period: "ปี 2567" }}
        better="higher"
        trend={<Sparkline label="ครอบครัวที่ร่วมเวทีเรียนรู้" values={[58, 64, null, 80, 96]} />}
      />
      <KeyFigure label="เด็กที่ออกจากเรียนกลางคัน" value={null} period="ปี 2566" note="โรงเรียนยังไม่ส่งข้อมูล" />
    </div>
  );
}
