import { AgendaList } from "@saan/ui/agenda-list";
import { Button } from "@saan/ui/button";
import { DescriptionList } from "@saan/ui/description-list";
import { FormSection } from "@saan/ui/form-section";
import { NumberField } from "@saan/ui/number-field";
import { PersonLine } from "@saan/ui/person-line";
import { RepeatableGroup } from "@saan/ui/repeatable-group";
import { SubmitBar, type SubmitBarState } from "@saan/ui/submit-bar";
import { TextField } from "@saan/ui/text-field";
import { useState } from "react";
import { newId } from "../../forms/drafts/newId";
import { agenda, groups } from "./meeting";

/** A working group's meeting: what is on the agenda, how many came (never who), and what was decided. */
export function RunAMeeting() {
  const [came, setCame] = useState<Readonly<Record<string, number | null>>>({});
  const [decisions, setDecisions] = useState([{ key: "first", text: "" }]);
  const [state, setState] = useState<SubmitBarState>("clean");
  const counted = groups.filter(({ key }) => typeof came[key] === "number");
  const all = counted.reduce((sum, { key }) => sum + (came[key] ?? 0), 0);
  const change = (next: typeof decisions) => {
    setDecisions(next);
    setState("dirty");
  };
  return (
    <form
      className="docs-page"
      data-form
      onSubmit={(event) => {
        event.preventDefault();
        setState("saved");
      }}
    >
      <h1 className="saan-heading">ประชุมคณะทำงานครอบครัวตำบลแม่กา ครั้งที่ 2</h1>
      <PersonLine
        capacity="ประธาน"
        post={{ post: "นายกองค์การบริหารส่วนตำบลแม่กา", organization: { nameAsStated: "องค์การบริหารส่วนตำบลแม่กา" } }}
      />
      <AgendaList events={agenda} headingLevel={2} />

      <FormSection
        id="attendance"
        heading="ผู้เข้าร่วม"
        description="นับเป็นกลุ่ม ไม่เก็บชื่อ และไม่นับเด็กที่กล่าวถึงในที่ประชุม"
        answered={counted.length}
        total={groups.length}
      >
        {groups.map(({ key, label }) => (
          <NumberField
            key={key}
            label={label}
            unit="คน"
            decimals={0}
            min={0}
            value={came[key] ?? null}
            onValueChange={(value) => {
              setCame({ ...came, [key]: value });
              setState("dirty");
            }}
          />
        ))}
        <DescriptionList
          items={[
            counted.length > 0
              ? { term: "รวมผู้เข้าร่วม", detail: `${all} คน` }
              : { term: "รวมผู้เข้าร่วม", absent: "not-recorded" },
          ]}
        />
      </FormSection>

      <FormSection id="decisions" heading="มติที่ประชุม">
        <RepeatableGroup
          legend="มติ"
          addLabel="เพิ่มมติ"
          keys={decisions.map(({ key }) => key)}
          rowLabel={(index) => `มติที่ ${index + 1}`}
          renderRow={(key) => (
            <TextField
              label="ที่ประชุมเห็นชอบให้"
              value={decisions.find((one) => one.key === key)?.text ?? ""}
              onChange={({ target }) =>
                change(decisions.map((one) => (one.key === key ? { ...one, text: target.value } : one)))
              }
            />
          )}
          onAppend={() => change([...decisions, { key: newId(), text: "" }])}
          onRemove={(index) => change(decisions.filter((_, at) => at !== index))}
        />
      </FormSection>

      <SubmitBar
        state={state}
        saveLabel="บันทึกการประชุม"
        actions={<Button onClick={() => window.print()}>พิมพ์รายงานการประชุม</Button>}
      />
    </form>
  );
}
