import { ProgressToTarget } from "@saan/ui/progress-to-target";

/** One target to rise to and one to sink to. */
export function TwoWays() {
  return (
    <div className="saan-field-group">
      <ProgressToTarget
        label="ครอบครัวที่ร่วมเวทีเรียนรู้"
        value={72}
        unit="ครอบครัว"
        baseline={{ value: 58, period: "ปี 2562" }}
        target={{ value: 90, period: "ปี 2567" }}
      />
      <ProgressToTarget
        label="เด็กจมน้ำ"
        value={12}
        unit="คน"
        baseline={{ value: 30, period: "ปี 2562" }}
        target={{ value: 10, period: "ปี 2567" }}
      />
    </div>
  );
}
