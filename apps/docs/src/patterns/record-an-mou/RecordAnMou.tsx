import { AreaPicker } from "@saan/ui/area-picker";
import { Button } from "@saan/ui/button";
import { DateField } from "@saan/ui/date-field";
import { DateRange } from "@saan/ui/date-range";
import { ErrorSummary } from "@saan/ui/error-summary";
import { FormSection } from "@saan/ui/form-section";
import { OrganizationPicker } from "@saan/ui/organization-picker";
import { SignatureList } from "@saan/ui/signature-list";
import { SubmitBar, type SubmitBarState } from "@saan/ui/submit-bar";
import { TextField } from "@saan/ui/text-field";
import { useState } from "react";
import { type Memorandum, memorandumFaults, type Question } from "./memorandum";
import { organizationsOfPhayao, partiesThatSign } from "./partners";

/** A whole page on which a memorandum is recorded from its paper. */
export function RecordAnMou({ now = () => new Date().toISOString() }: { readonly now?: () => string }) {
  const [memorandum, setMemorandum] = useState<Memorandum>({
    title: "",
    signed: null,
    term: null,
    area: null,
    partner: null,
  });
  const [state, setState] = useState<SubmitBarState>("clean");
  const [savedAt, setSavedAt] = useState<string>();
  const [tries, setTries] = useState(0);

  const change = (part: Partial<Memorandum>) => {
    setMemorandum((before) => ({ ...before, ...part }));
    setState("dirty");
  };
  const faults = tries > 0 ? memorandumFaults(memorandum) : [];
  const errorOf = (question: Question) => faults.find(({ href }) => href === `#${question}`)?.text;
  const { title, signed, term, area, partner } = memorandum;

  return (
    <form
      className="docs-page"
      data-form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (memorandumFaults(memorandum).length > 0) return;
        setSavedAt(now());
        setState("saved");
      }}
    >
      <h1 className="saan-heading">บันทึกข้อตกลง (MOU)</h1>
      <p className="docs-page-lead">กรอกตามเอกสารที่ลงนามแล้ว สิ่งที่เอกสารไม่ได้ระบุ ให้เว้นว่างไว้</p>
      <ErrorSummary errors={faults} focusKey={tries} />

      <FormSection id="about" heading="ข้อตกลง" answered={[title !== "", signed, term].filter(Boolean).length} total={3}>
        <TextField
          id="title"
          label="ชื่อข้อตกลง"
          hint="ตามที่พิมพ์บนหน้าแรกของเอกสาร"
          required
          value={title}
          error={errorOf("title")}
          onChange={({ target }) => change({ title: target.value })}
        />
        <DateField
          id="signed"
          label="วันที่ลงนาม"
          hint="เช่น 19 ก.ค. 62 หรือ ปลายเดือนสิงหาคม 2563"
          precision="any"
          required
          value={signed}
          error={errorOf("signed")}
          onValueChange={(value) => change({ signed: value })}
        />
        <DateRange
          label="ระยะเวลา"
          hint="ถ้าไม่มีวันสิ้นสุด ให้เว้นไว้"
          canBeOpen
          value={term}
          onValueChange={(value) => change({ term: value })}
        />
      </FormSection>

      <FormSection id="where" heading="พื้นที่และคู่ความร่วมมือ" answered={[area, partner].filter(Boolean).length} total={2}>
        <AreaPicker
          id="area"
          label="ตำบล"
          hint="พิมพ์ชื่อตำบลหรือรหัสไปรษณีย์"
          within="56"
          required
          value={area}
          error={errorOf("area")}
          onValueChange={(value) => change({ area: value })}
        />
        <OrganizationPicker
          id="partner"
          label="คู่ความร่วมมือ"
          hint="เลือกจากทะเบียน หรือพิมพ์ชื่อตามเอกสาร"
          registry={organizationsOfPhayao}
          required
          value={partner}
          error={errorOf("partner")}
          onValueChange={(value) => change({ partner: value })}
        />
      </FormSection>

      <FormSection id="signatories" heading="ผู้ลงนาม" description="ใช้ตำแหน่ง ไม่จำเป็นต้องมีชื่อบุคคล">
        <SignatureList
          legend="ผู้ลงนามของแต่ละฝ่าย"
          defaultValue={partiesThatSign}
          onValueChange={() => setState("dirty")}
        />
      </FormSection>

      <SubmitBar state={state} savedAt={savedAt} saveLabel="บันทึกข้อตกลง" actions={<Button>ดูก่อนพิมพ์</Button>} />
    </form>
  );
}
