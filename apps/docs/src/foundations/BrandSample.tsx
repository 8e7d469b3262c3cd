import { Button } from "@saan/ui/button";
import { Checkbox } from "@saan/ui/checkbox";
import { DateField } from "@saan/ui/date-field";
import { KeyFigure } from "@saan/ui/key-figure";
import { Notice } from "@saan/ui/notice";
import { ProgressToTarget } from "@saan/ui/progress-to-target";
import { RadioGroup } from "@saan/ui/radio-group";
import { Tag } from "@saan/ui/tag";
import { TextField } from "@saan/ui/text-field";
import "./foundations.css";

const places = [
  { value: "hall", label: "ศาลาประชาคม" },
  { value: "school", label: "โรงเรียน" },
];

/** The parts of the kit in which a brand is seen most. */
export function BrandSample({ name }: { readonly name: string }) {
  return (
    <>
      <p className="docs-brand-name">{name}</p>
      <div className="docs-brand-sample">
        <TextField label="ชื่อเวทีเรียนรู้" defaultValue="ผู้ใหญ่ฟัง เด็กพูด" />
        <DateField label="วันที่จัด" defaultValue={{ asStated: "6 ก.พ. 67", iso: "2024-02-06", precision: "day" }} />
        <RadioGroup label="สถานที่" options={places} defaultValue="hall" />
        <Checkbox label="เปิดให้ผู้ปกครองลงทะเบียนเอง" defaultChecked />
        <KeyFigure
          label="ครอบครัวที่ร่วมเวที"
          value={96}
          unit="ครอบครัว"
          period="ปี 2566"
          baseline={{ value: 58, period: "ปี 2562" }}
        />
        <ProgressToTarget
          label="ครอบครัวที่ลงทะเบียน"
          value={72}
          unit="ครอบครัว"
          baseline={{ value: 58, period: "ปี 2562" }}
          target={{ value: 90, period: "ปี 2567" }}
        />
        <Notice variant="info" title="ผู้เข้าร่วมยืนยันแล้ว 24 คน">
          เชิญเพิ่มได้อีก 6 คน
        </Notice>
        <p>
          <Tag tone="action">กำลังเตรียม</Tag>{" "}
          <a className="saan-link" href="#plan">
            ดูแผนของตำบล
          </a>
        </p>
        <div className="docs-brand-actions">
          <Button variant="primary">บันทึกเวที</Button>
          <Button>พิมพ์ใบเชิญ</Button>
        </div>
      </div>
    </>
  );
}
