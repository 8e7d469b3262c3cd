import { Button } from "@saan/ui/button";
import { DateField, type DateFieldValue } from "@saan/ui/date-field";
import { ErrorSummary, type ErrorSummaryItem } from "@saan/ui/error-summary";
import { InlineMessage } from "@saan/ui/notice";
import { NumberField } from "@saan/ui/number-field";
import { RadioGroup } from "@saan/ui/radio-group";
import { useState } from "react";

const places = [
  { value: "hall", label: "ศาลาประชาคม" },
  { value: "school", label: "โรงเรียน" },
];

/** A short form that is sent too early, told what is wrong, and put right. */
export function FixErrors() {
  const [place, setPlace] = useState<string>();
  const [day, setDay] = useState<DateFieldValue | null>(null);
  const [families, setFamilies] = useState<number | null>(300);
  const [tries, setTries] = useState(0);
  const faults: readonly ErrorSummaryItem[] =
    tries === 0
      ? []
      : [
          ...(day ? [] : [{ href: "#day" as const, text: "กรอกวันที่จัด เช่น 6 ก.พ. 67" }]),
          ...(place ? [] : [{ href: "#place" as const, text: "เลือกสถานที่ที่จัด" }]),
          ...(families !== null && families > 200
            ? [{ href: "#families" as const, text: "ศาลารับได้ไม่เกิน 200 ครอบครัว แบ่งเป็นสองรอบ หรือลดจำนวนลง" }]
            : []),
        ];
  const errorOf = (id: string) => faults.find(({ href }) => href === `#${id}`)?.text;
  const sent = tries > 0 && faults.length === 0;
  return (
    <form
      className="docs-page"
      data-form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
      }}
    >
      <h1 className="saan-heading">จองสถานที่จัดเวที</h1>
      <ErrorSummary errors={faults} focusKey={tries} />
      <DateField id="day" label="วันที่จัด" required value={day} onValueChange={setDay} error={errorOf("day")} />
      <RadioGroup
        id="place"
        label="สถานที่"
        required
        options={places}
        value={place}
        onValueChange={setPlace}
        error={errorOf("place")}
      />
      <NumberField
        id="families"
        label="ครอบครัวที่เชิญ"
        unit="ครอบครัว"
        decimals={0}
        value={families}
        onValueChange={setFamilies}
        error={errorOf("families")}
      />
      <div className="docs-page-tools">
        <Button type="submit" variant="primary">
          จองสถานที่
        </Button>
      </div>
      {sent && (
        <InlineMessage variant="success" live="polite">
          จองแล้ว ส่งใบยืนยันไปที่อีเมลของหน่วยงาน
        </InlineMessage>
      )}
    </form>
  );
}
