import { defineForm } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { agreement, agreementSections } from "@saan/schema/agreement";
import { Button } from "@saan/ui/button";
import { Checkbox } from "@saan/ui/checkbox";
import { Combobox } from "@saan/ui/combobox";
import { DateField } from "@saan/ui/date-field";
import { DescriptionList } from "@saan/ui/description-list";
import { DialogContent, DialogRoot, DialogTrigger } from "@saan/ui/dialog";
import { ErrorSummary } from "@saan/ui/error-summary";
import { Field, useFieldIds } from "@saan/ui/field";
import { en } from "@saan/ui/messages";
import { Notice } from "@saan/ui/notice";
import { NumberField } from "@saan/ui/number-field";
import { KitProvider } from "@saan/ui/provider";
import { RadioGroup } from "@saan/ui/radio-group";
import { RepeatableGroup } from "@saan/ui/repeatable-group";
import { SchemaForm } from "@saan/ui/schema-form";
import { SchemaReview } from "@saan/ui/schema-review";
import { Select } from "@saan/ui/select";
import { Tag } from "@saan/ui/tag";
import { TextArea } from "@saan/ui/text-area";
import { TextField } from "@saan/ui/text-field";
import { Timeline } from "@saan/ui/timeline";
import { createElement as h } from "react";

const options = [
  { value: "memorandum", label: "บันทึกข้อตกลง" },
  { value: "agreement", label: "ข้อตกลง" },
];

const form = defineForm({ id: "agreement", version: 1, record: agreement, sections: agreementSections });
const record = {
  title: "ข้อตกลงขับเคลื่อนงานครอบครัวอบอุ่น",
  titleIsDescriptive: true,
  kind: "memorandum",
  documentForm: "not-stated",
  parties: [
    { kind: "area", area: { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" }, role: "party" },
    { kind: "organization", organization: { nameAsStated: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" }, role: "hub" },
  ],
  supporters: [],
  scopeIssues: [{ text: "ส่งเสริมครอบครัวอบอุ่น" }],
  signing: { date: { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" } },
  term: { startsOnSigning: true },
  sources: [],
};

function OwnField() {
  const ids = useFieldIds({ hint: "ตามเอกสาร" });
  const input = h("input", { id: ids.controlId, "aria-describedby": ids.describedBy });
  return h(Field, { ids, label: "เลขที่หนังสือ", hint: "ตามเอกสาร" }, input);
}

function AgreementForm() {
  const handle = useSchemaForm(form, { record, onSubmit: () => {} });
  return h(SchemaForm, { handle });
}

/** One instance of every entry of `@saan/ui`, as an app would write it. */
export const samples = {
  "./provider": h(KitProvider, { locale: "en" }, h(TextField, { label: "Title", required: true })),
  "./messages": h("p", null, en["field.required"]),
  "./field": h(OwnField),
  "./button": h(Button, { variant: "primary" }, "บันทึก"),
  "./text-field": h(TextField, { label: "ชื่อหน่วยงาน", hint: "ชื่อเต็ม", error: "กรอกชื่อหน่วยงาน", required: true }),
  "./text-area": h(TextArea, { label: "สาระสำคัญ", defaultValue: "ร่วมกันดูแลครอบครัว", maxGraphemes: 200 }),
  "./number-field": h(NumberField, { label: "ผู้เข้าร่วม", unit: "คน", defaultValue: 1200 }),
  "./select": h(Select, { label: "รูปแบบเอกสาร", options, defaultValue: "agreement" }),
  "./combobox": h(Combobox, { label: "ตำบล", search: () => [], textOf: (name) => name, defaultValue: "แม่กา" }),
  "./radio-group": h(RadioGroup, { label: "ประเภท", options, defaultValue: "memorandum" }),
  "./checkbox": h(Checkbox, { label: "เอกสารไม่มีชื่อ", defaultChecked: true }),
  "./date-field": h(DateField, { label: "วันที่ลงนาม" }),
  "./repeatable-group": h(RepeatableGroup, {
    legend: "คู่ความร่วมมือ",
    keys: ["first", "second"],
    rowLabel: (index) => `คู่ความร่วมมือที่ ${index + 1}`,
    renderRow: () => h(TextField, { label: "ชื่อ" }),
    onAppend: () => {},
    onRemove: () => {},
    onMove: () => {},
  }),
  "./dialog": h(
    DialogRoot,
    null,
    h(DialogTrigger, null, h(Button, null, "เพิ่มกิจกรรม")),
    h(DialogContent, { title: "เพิ่มกิจกรรม" }, "กรอกเท่าที่ทราบ"),
  ),
  "./error-summary": h(ErrorSummary, { errors: [{ href: "#title", text: "กรอกชื่อข้อตกลง" }] }),
  "./notice": h(Notice, { variant: "success", title: "บันทึกแล้ว", headingLevel: 2 }, "เมื่อสักครู่"),
  "./description-list": h(DescriptionList, { items: [{ term: "จังหวัด", detail: "พะเยา" }, { term: "โครงการ" }] }),
  "./tag": h(Tag, { tone: "success" }, "ลงนามแล้ว"),
  "./timeline": h(Timeline, { events: [{ title: "ลงนาม", date: "19 ก.ค. 2562", dateTime: "2019-07-19" }] }),
  "./schema-form": h(AgreementForm),
  "./schema-review": h(SchemaReview, { form, record }),
};
