import { IndicatorTable } from "@saan/ui/indicator-table";
import { KeyFigure } from "@saan/ui/key-figure";
import { LineChart } from "@saan/ui/line-chart";
import { Notice } from "@saan/ui/notice";
import { NumberField } from "@saan/ui/number-field";
import { SourceNote } from "@saan/ui/source-note";
import { Sparkline } from "@saan/ui/sparkline";
import { SubmitBar, type SubmitBarState } from "@saan/ui/submit-bar";
import { useState } from "react";

const before = [58, 61, null, 66] as const;
const label = "ครอบครัวที่มีสัมพันธภาพดี";

/** One indicator, reported for a year: what was measured, what it means, and how it stands among the others. */
export function ReportAnIndicator({ measured = null }: { readonly measured?: number | null }) {
  const [value, setValue] = useState(measured);
  const [state, setState] = useState<SubmitBarState>("clean");
  return (
    <form
      className="docs-page"
      onSubmit={(event) => {
        event.preventDefault();
        setState("saved");
      }}
    >
      <h1 className="saan-heading">รายงานตัวชี้วัด ปี 2566</h1>
      <NumberField
        label={label}
        hint="จากแบบสำรวจครอบครัวอบอุ่น ถ้ายังไม่ได้สำรวจให้เว้นว่าง อย่ากรอก 0"
        unit="%"
        min={0}
        max={100}
        decimals={1}
        value={value}
        onValueChange={(next) => {
          setValue(next);
          setState("dirty");
        }}
      />
      <div className="docs-page-figures">
        <KeyFigure
          label={label}
          value={value}
          unit="ร้อยละ"
          period="ปี 2566"
          baseline={{ value: 58, period: "ปี 2562" }}
          target={{ value: 80, period: "ปี 2567" }}
          better="higher"
          note={value === null ? "ยังไม่ได้กรอก" : undefined}
          trend={<Sparkline label={label} values={[...before, value]} />}
        />
        {value !== null && value < 66 && (
          <Notice variant="attention" title="ลดลงจากปีก่อน">
            ปี 2565 ได้ร้อยละ 66 ถ้าถูกต้องแล้ว บันทึกได้เลย และเขียนเหตุผลไว้ในรายงาน
          </Notice>
        )}
      </div>
      <LineChart
        caption={label}
        unit="ร้อยละ"
        categories={["2019", "2020", "2021", "2022", "2023"]}
        series={[{ key: "share", name: "จังหวัดพะเยา", values: [...before, value] }]}
        note="ปี 2564 ไม่ได้สำรวจ"
      />
      <IndicatorTable
        caption="ตัวชี้วัดอื่นของโครงการ"
        rows={[
          {
            key: "drowning",
            name: "เด็กจมน้ำเสียชีวิต",
            unit: "คน",
            baseline: { value: 30, period: "2562" },
            target: { value: 10, period: "2567" },
            latest: { value: 9, period: "2566" },
            history: [30, 24, 18, 12, 9],
          },
          {
            key: "self-reliance",
            name: "การพึ่งตนเองของครอบครัว",
            unit: "ร้อยละ",
            target: { value: 70, period: "2567" },
            latest: null,
            absent: "ยังไม่ได้สำรวจ",
          },
        ]}
      />
      <SourceNote
        title="แบบสำรวจครอบครัวอบอุ่น"
        publisher="สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา"
        published={{ asStated: "2566", iso: "2023", precision: "year" }}
      />
      <SubmitBar state={state} saveLabel="บันทึกรายงาน" />
    </form>
  );
}
