import { defineForm } from "@saan/forms/model";
import { openOutbox } from "@saan/forms/outbox";
import { useSchemaForm } from "@saan/forms/react";
import { agreement, agreementSections, agreementStates } from "@saan/schema/agreement";
import { AccordionItem, AccordionRoot } from "@saan/ui/accordion";
import { AgendaList } from "@saan/ui/agenda-list";
import { AgreementCard } from "@saan/ui/agreement-card";
import { AgreementDocument } from "@saan/ui/agreement-document";
import { AlertDialogContent, AlertDialogRoot, AlertDialogTrigger } from "@saan/ui/alert-dialog";
import { AppShell } from "@saan/ui/app-shell";
import { AreaPicker } from "@saan/ui/area-picker";
import { Banner } from "@saan/ui/banner";
import { BarChart } from "@saan/ui/bar-chart";
import { Breadcrumbs } from "@saan/ui/breadcrumbs";
import { Button } from "@saan/ui/button";
import { CalendarMonth } from "@saan/ui/calendar-month";
import { Checkbox } from "@saan/ui/checkbox";
import { CheckboxGroup } from "@saan/ui/checkbox-group";
import { CitizenIdField } from "@saan/ui/citizen-id-field";
import { Combobox } from "@saan/ui/combobox";
import { CopyButton } from "@saan/ui/copy-button";
import { DataTable, withFilters, withSelection, withVirtualRows } from "@saan/ui/data-table";
import { DateField } from "@saan/ui/date-field";
import { DatePicker } from "@saan/ui/date-picker";
import { DateRange } from "@saan/ui/date-range";
import { DateTimeField } from "@saan/ui/date-time-field";
import { DescriptionList } from "@saan/ui/description-list";
import { DialogContent, DialogRoot, DialogTrigger } from "@saan/ui/dialog";
import { DiffView } from "@saan/ui/diff-view";
import { DotPlot } from "@saan/ui/dot-plot";
import { DraftNotice } from "@saan/ui/draft-notice";
import { DrawerContent, DrawerRoot, DrawerTrigger } from "@saan/ui/drawer";
import { EditableTable, numberColumn, textColumn } from "@saan/ui/editable-table";
import { EmailField } from "@saan/ui/email-field";
import { EmptyState } from "@saan/ui/empty-state";
import { EntryForm } from "@saan/ui/entry-form";
import { ErrorSummary } from "@saan/ui/error-summary";
import { Field, useFieldIds } from "@saan/ui/field";
import { Fieldset } from "@saan/ui/fieldset";
import { FileUpload } from "@saan/ui/file-upload";
import { FiscalYearPicker } from "@saan/ui/fiscal-year-picker";
import { FormDesigner } from "@saan/ui/form-designer";
import { FormSection } from "@saan/ui/form-section";
import { ImportWizard } from "@saan/ui/import-wizard";
import { IndicatorTable } from "@saan/ui/indicator-table";
import { JuristicIdField } from "@saan/ui/juristic-id-field";
import { KeyFigure } from "@saan/ui/key-figure";
import { LineChart } from "@saan/ui/line-chart";
import { MenuItem, MenuList, MenuRoot, MenuTrigger } from "@saan/ui/menu";
import { MergeDialog } from "@saan/ui/merge-dialog";
import { en } from "@saan/ui/messages";
import { MoneyField } from "@saan/ui/money-field";
import { MultiSelect } from "@saan/ui/multi-select";
import { NetworkDiagram } from "@saan/ui/network-diagram";
import { Notice } from "@saan/ui/notice";
import { NumberField } from "@saan/ui/number-field";
import { OrganizationCard } from "@saan/ui/organization-card";
import { OrganizationPicker } from "@saan/ui/organization-picker";
import { OutboxPanel } from "@saan/ui/outbox-panel";
import { Pagination } from "@saan/ui/pagination";
import { PartialDateField } from "@saan/ui/partial-date-field";
import { PersonLine } from "@saan/ui/person-line";
import { PersonNameField } from "@saan/ui/person-name-field";
import { PhoneField } from "@saan/ui/phone-field";
import { PopoverContent, PopoverRoot, PopoverTrigger } from "@saan/ui/popover";
import { PostcodeField } from "@saan/ui/postcode-field";
import { PrivacyMask } from "@saan/ui/privacy-mask";
import { Progress } from "@saan/ui/progress";
import { ProgressToTarget } from "@saan/ui/progress-to-target";
import { KitProvider } from "@saan/ui/provider";
import { ProvinceMap } from "@saan/ui/province-map";
import { QuantityField } from "@saan/ui/quantity-field";
import { RadioGroup } from "@saan/ui/radio-group";
import { RecordCard } from "@saan/ui/record-card";
import { useRecordWords } from "@saan/ui/record-words";
import { RepeatableGroup } from "@saan/ui/repeatable-group";
import { SchemaDiff } from "@saan/ui/schema-diff";
import { SchemaForm } from "@saan/ui/schema-form";
import { SchemaPrint } from "@saan/ui/schema-print";
import { SchemaReview } from "@saan/ui/schema-review";
import { SchemaSteps } from "@saan/ui/schema-steps";
import { SchemaFilter } from "@saan/ui/schema-table";
import { SearchField } from "@saan/ui/search-field";
import { SegmentedControl } from "@saan/ui/segmented-control";
import { Select } from "@saan/ui/select";
import { SignatureList } from "@saan/ui/signature-list";
import { Skeleton } from "@saan/ui/skeleton";
import { SourceNote } from "@saan/ui/source-note";
import { Sparkline } from "@saan/ui/sparkline";
import { Spinner } from "@saan/ui/spinner";
import { StatedValue } from "@saan/ui/stated-value";
import { StatusTag } from "@saan/ui/status-tag";
import { StepperNav, StepperRoot, StepperStep, StepperSteps } from "@saan/ui/stepper";
import { Steps } from "@saan/ui/steps";
import { SubmitBar } from "@saan/ui/submit-bar";
import { Switch } from "@saan/ui/switch";
import { TabsList, TabsPanel, TabsRoot } from "@saan/ui/tabs";
import { Tag } from "@saan/ui/tag";
import { TextArea } from "@saan/ui/text-area";
import { TextField } from "@saan/ui/text-field";
import { ThaiText } from "@saan/ui/thai-text";
import { TimeField } from "@saan/ui/time-field";
import { Timeline } from "@saan/ui/timeline";
import { ToastProvider } from "@saan/ui/toast";
import { token } from "@saan/ui/tokens";
import { Tooltip } from "@saan/ui/tooltip";
import { UrlField } from "@saan/ui/url-field";
import { WorkCycleBoard } from "@saan/ui/work-cycle-board";
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

function AgreementDraft() {
  const handle = useSchemaForm(form, { record, onSubmit: () => {} });
  return h(DraftNotice, { handle });
}

function AgreementSteps() {
  const handle = useSchemaForm(form, { record, onSubmit: () => {} });
  return h(SchemaSteps, { handle });
}

/** One instance of every entry of `@saan/ui`, as an app would write it. */
const figures = { categories: ["2562", "2566"], series: [{ key: "a", name: "ครอบครัว", values: [58, 96] }] };

function TermInWords() {
  return h("p", null, useRecordWords().term(record));
}

export const samples = {
  "./record-words": h(TermInWords),
  "./provider": h(KitProvider, { locale: "en" }, h(TextField, { label: "Title", required: true })),
  "./messages": h("p", null, en["field.required"]),
  "./field": h(OwnField),
  "./button": h(Button, { variant: "primary" }, "บันทึก"),
  "./text-field": h(TextField, { label: "ชื่อหน่วยงาน", hint: "ชื่อเต็ม", error: "กรอกชื่อหน่วยงาน", required: true }),
  "./text-area": h(TextArea, { label: "สาระสำคัญ", defaultValue: "ร่วมกันดูแลครอบครัว", maxGraphemes: 200 }),
  "./number-field": h(NumberField, { label: "ผู้เข้าร่วม", unit: "คน", defaultValue: 1200 }),
  "./tokens": h("p", null, token("color-action")),
  "./select": h(Select, { label: "รูปแบบเอกสาร", options, defaultValue: "agreement" }),
  "./combobox": h(Combobox, { label: "ตำบล", search: () => [], textOf: (name) => name, defaultValue: "แม่กา" }),
  "./radio-group": h(RadioGroup, { label: "ประเภท", options, defaultValue: "memorandum" }),
  "./checkbox": h(Checkbox, { label: "เอกสารไม่มีชื่อ", defaultChecked: true }),
  "./multi-select": h(MultiSelect, {
    label: "จังหวัดนำร่อง",
    options: [{ key: "56", label: "พะเยา", value: "56" }],
    defaultValue: ["56"],
  }),
  "./checkbox-group": h(CheckboxGroup, { label: "กลุ่มเป้าหมาย", options, defaultValue: ["agreement"] }),
  "./switch": h(Switch, { label: "เตือนเมื่อใกล้ถึงวันส่งรายงาน", defaultChecked: true }),
  "./segmented-control": h(SegmentedControl, { label: "แสดงเป็น", options }),
  "./area-picker": h(AreaPicker, {
    label: "ตำบล",
    layout: "both",
    defaultValue: { code: "560110", level: "subdistrict", nameAsStated: "ตำบลแม่กา" },
  }),
  "./organization-picker": h(OrganizationPicker, {
    label: "หน่วยงาน",
    registry: [],
    defaultValue: { nameAsStated: "มูลนิธิเครือข่ายครอบครัว" },
  }),
  "./date-field": h(DateField, { label: "วันที่ลงนาม" }),
  "./date-picker": h(DatePicker, { label: "วันประชุม", min: "2024-01-01" }),
  "./date-range": h(DateRange, { label: "ระยะเวลา", canBeOpen: true }),
  "./partial-date-field": h(PartialDateField, { label: "สิ้นสุดความร่วมมือ" }),
  "./fiscal-year-picker": h(FiscalYearPicker, { label: "ปีงบประมาณ", defaultValue: { year: 2567, kind: "fiscal" } }),
  "./calendar-month": h(CalendarMonth, { events: [{ key: "1", title: "ประชุม", start: "2024-02-06" }] }),
  "./agenda-list": h(AgendaList, { events: [{ key: "1", title: "ประชุม", start: "2024-02-06", startTime: "13:00" }] }),
  "./repeatable-group": h(RepeatableGroup, {
    legend: "คู่ความร่วมมือ",
    keys: ["first", "second"],
    rowLabel: (index) => `คู่ความร่วมมือที่ ${index + 1}`,
    renderRow: () => h(TextField, { label: "ชื่อ" }),
    onAppend: () => {},
    onRemove: () => {},
    onMove: () => {},
  }),
  "./editable-table": h(EditableTable, {
    legend: "แผนกิจกรรม",
    columns: [textColumn({ key: "name", label: "กิจกรรม" }), numberColumn({ key: "people", label: "ผู้เข้าร่วม" })],
    defaultRows: [{ key: "camp", cells: { name: "ค่ายครอบครัว", people: 60 } }],
  }),
  "./file-upload": h(FileUpload, { label: "เอกสาร", accept: [".pdf"] }),
  "./signature-list": h(SignatureList, {
    legend: "ผู้ลงนาม",
    defaultValue: [{ key: "a", name: "ตำบลแม่กา", signatures: [{ key: "s", post: "นายก อบต.แม่กา", state: "signed" }] }],
  }),
  "./stepper": h(
    StepperRoot,
    { steps: [{ key: "name", label: "ชื่อโครงการ" }] },
    h(StepperSteps),
    h(StepperStep, { step: "name" }, "ครอบครัวอบอุ่น"),
    h(StepperNav),
  ),
  "./steps": h(Steps, { items: [{ key: "survey", label: "สำรวจ", state: "done" }] }),
  "./submit-bar": h(SubmitBar, { state: "saved", savedAt: "2024-01-05T06:00:00Z" }),
  "./dialog": h(
    DialogRoot,
    null,
    h(DialogTrigger, null, h(Button, null, "เพิ่มกิจกรรม")),
    h(DialogContent, { title: "เพิ่มกิจกรรม" }, "กรอกเท่าที่ทราบ"),
  ),
  "./error-summary": h(ErrorSummary, { errors: [{ href: "#title", text: "กรอกชื่อข้อตกลง" }] }),
  "./notice": h(Notice, { variant: "success", title: "บันทึกแล้ว", headingLevel: 2 }, "เมื่อสักครู่"),
  "./description-list": h(DescriptionList, { items: [{ term: "จังหวัด", detail: "พะเยา" }, { term: "โครงการ" }] }),
  "./data-table": h(DataTable, {
    caption: "ข้อตกลง",
    columns: [{ id: "title", label: "ชื่อ" }],
    rows: [{ title: "แม่กา" }],
    rowKey: ({ title }) => title,
    features: [withFilters, withSelection, withVirtualRows],
  }),
  "./breadcrumbs": h(Breadcrumbs, { items: [{ label: "หน้าแรก", href: "#home" }, { label: "ข้อตกลง" }] }),
  "./tabs": h(
    TabsRoot,
    { defaultValue: "facts" },
    h(TabsList, { label: "โครงการ", tabs: [{ value: "facts", label: "ข้อมูล" }] }),
    h(TabsPanel, { value: "facts" }, "พะเยา"),
  ),
  "./accordion": h(AccordionRoot, { openAll: true }, h(AccordionItem, { title: "ใครเข้าร่วมได้" }, "ทุกครอบครัว")),
  "./pagination": h(Pagination, { pageCount: 14, defaultPage: 2, jump: true }),
  "./app-shell": h(AppShell, { programme: "ครอบครัวอบอุ่น", nav: [{ label: "ข้อตกลง", href: "#agreements" }] }, "เนื้อหา"),
  "./tag": h(Tag, { tone: "success" }, "ลงนามแล้ว"),
  "./thai-text": h(ThaiText, null, "เด็ก ๆ ในตำบลแม่กา เมื่อ 19 กรกฎาคม 2562"),
  "./timeline": h(Timeline, { events: [{ title: "ลงนาม", date: "19 ก.ค. 2562", dateTime: "2019-07-19" }] }),
  "./schema-form": h(AgreementForm),
  "./form-designer": h(FormDesigner),
  "./import-wizard": h(ImportWizard, { form, onImport: () => {} }),
  "./schema-review": h(SchemaReview, { form, record }),
  "./draft-notice": h(AgreementDraft),
  "./outbox-panel": h(OutboxPanel, { outbox: openOutbox({ send: async () => ({ kind: "sent" }) }), forms: [form] }),
  "./entry-form": h(EntryForm, {
    outbox: openOutbox({ send: async () => ({ kind: "sent" }) }),
    entry: { id: "e1", formId: form.model.id, body: record, status: "refused", attempts: 1, issues: [] },
    form,
  }),
  // A dialog that is shut is nothing on a server: the page around it is.
  "./merge-dialog": h(
    "section",
    null,
    h(MergeDialog, {
      open: false,
      onOpenChange() {},
      form,
      mine: record,
      theirs: { ...record, title: "ข้อตกลงฉบับใหม่" },
      onMerged() {},
    }),
  ),
  "./schema-diff": h(SchemaDiff, { form, mine: record, theirs: { ...record, title: "ข้อตกลงฉบับใหม่" }, onMerged() {} }),
  "./schema-print": h(SchemaPrint, { form, record }),
  "./schema-steps": h(AgreementSteps),
  "./schema-table": h(SchemaFilter, { form, only: ["title", "kind", "signing.date"] }),
  "./record-card": h(RecordCard, { title: "เวทีเรียนรู้", href: "/forum" }, "16 มี.ค. 2563"),
  "./agreement-card": h(AgreementCard, { agreement: record }),
  "./agreement-document": h(AgreementDocument, { agreement: record }),
  "./organization-card": h(OrganizationCard, { organization: { name: { th: "มูลนิธิ" }, kind: "foundation" } }),
  "./person-line": h(PersonLine, { post: { post: "ปลัดองค์การบริหารส่วนตำบล" } }),
  "./privacy-mask": h(PrivacyMask, { label: "เบอร์โทรศัพท์", reveal: () => "0 5400 0000" }),
  "./source-note": h(SourceNote, { title: "ข่าว", url: "https://example.go.th/" }),
  "./stated-value": h(StatedValue, { asStated: "ปลายเดือนสิงหาคม 2563" }, "สิงหาคม 2563"),
  "./status-tag": h(StatusTag, { list: agreementStates, code: "signed" }),
  "./network-diagram": h(NetworkDiagram, { caption: "ภาคี", parties: [{ key: "a", name: "ตำบลแม่กา" }] }),
  "./work-cycle-board": h(WorkCycleBoard, {
    caption: "ความก้าวหน้า",
    cycles: [{ area: { level: "subdistrict", nameAsStated: "แม่กา" } }],
  }),
  "./diff-view": h(DiffView, { caption: "สิ่งที่แก้ไข", changes: [{ key: "a", label: "ชื่อ", before: "ก", after: "ข" }] }),
  "./citizen-id-field": h(CitizenIdField, { label: "เลขประจำตัวประชาชน", name: "id", defaultValue: "1234567890121" }),
  "./email-field": h(EmailField, { label: "อีเมล", defaultValue: "family@example.go.th" }),
  "./fieldset": h(Fieldset, { legend: "ผู้ประสานงาน", readOnly: true }, h(TextField, { label: "ตำแหน่ง" })),
  "./form-section": h(
    FormSection,
    { heading: "คู่ความร่วมมือ", answered: 1, total: 2, errors: 1 },
    h(TextField, { label: "ชื่อ" }),
  ),
  "./juristic-id-field": h(JuristicIdField, { label: "เลขทะเบียนนิติบุคคล", defaultValue: "0123456789016" }),
  "./money-field": h(MoneyField, { label: "งบประมาณ", defaultValue: 1200.5 }),
  "./person-name-field": h(PersonNameField, { label: "ผู้ประสานงาน", name: "contact", required: true }),
  "./phone-field": h(PhoneField, { label: "โทรศัพท์", defaultValue: "02 123 4567" }),
  "./postcode-field": h(PostcodeField, { label: "รหัสไปรษณีย์", defaultValue: "56000" }),
  "./quantity-field": h(QuantityField, {
    label: "ผู้เข้าร่วม",
    unit: "คน",
    defaultValue: { comparator: "about", value: 70, unit: "คน" },
  }),
  "./search-field": h(SearchField, { label: "ค้นหน่วยงาน", found: 3, defaultValue: "ครอบครัว" }),
  "./time-field": h(TimeField, { label: "เวลาเริ่ม", defaultValue: "13:00" }),
  "./url-field": h(UrlField, { label: "เว็บไซต์", defaultValue: "https://www.example.go.th" }),
  "./alert-dialog": h(
    AlertDialogRoot,
    null,
    h(AlertDialogTrigger, null, h(Button, { variant: "danger" }, "ลบกิจกรรม")),
    h(AlertDialogContent, { title: "ลบกิจกรรมนี้หรือไม่", confirm: "ลบกิจกรรม" }),
  ),
  "./banner": h(Banner, { variant: "attention", onDismiss: () => {} }, "ปิดปรับปรุงวันเสาร์"),
  "./copy-button": h(CopyButton, { text: "พม 0307/ว 1542" }),
  "./drawer": h(
    DrawerRoot,
    null,
    h(DrawerTrigger, null, h(Button, null, "กรองข้อตกลง")),
    h(DrawerContent, { title: "กรองข้อตกลง" }, "ทุกสถานะ"),
  ),
  "./empty-state": h(EmptyState, { kind: "offline", action: h(Button, null, "ลองอีกครั้ง") }),
  "./menu": h(
    MenuRoot,
    null,
    h(MenuTrigger, null, h(Button, null, "จัดการข้อตกลง")),
    h(MenuList, null, h(MenuItem, null, "ทำสำเนา")),
  ),
  "./popover": h(
    PopoverRoot,
    { defaultOpen: true },
    h(PopoverTrigger, null, h(Button, null, "นับอย่างไร")),
    h(PopoverContent, { title: "วิธีนับ" }, "นับครอบครัวละครั้ง"),
  ),
  "./progress": h(Progress, { label: "ส่งแล้ว", done: 12, total: 40, unit: "รายการ" }),
  "./skeleton": h(Skeleton, { lines: 3 }),
  "./spinner": h(Spinner, { label: "กำลังค้นหา" }),
  "./toast": h(ToastProvider, null, h(Button, null, "บันทึกร่าง")),
  "./tooltip": h(Tooltip, { content: "พิมพ์ได้ 2 หน้า", children: h(Button, null, "พิมพ์") }),
  "./bar-chart": h(BarChart, { caption: "ครอบครัว", ...figures }),
  "./line-chart": h(LineChart, { caption: "ครอบครัว", ...figures }),
  "./dot-plot": h(DotPlot, { caption: "ครอบครัว", ...figures }),
  "./sparkline": h(Sparkline, { label: "ครอบครัว", values: [58, 72, 96] }),
  "./key-figure": h(KeyFigure, { label: "ครอบครัว", value: 96, period: "ปี 2566", baseline: { value: 58 } }),
  "./progress-to-target": h(ProgressToTarget, { label: "ครอบครัว", value: 72, target: { value: 90 } }),
  "./indicator-table": h(IndicatorTable, { caption: "ตัวชี้วัด", rows: [{ key: "a", name: "สัมพันธภาพ" }] }),
  "./province-map": h(ProvinceMap, { caption: "ครัวเรือน", values: { 56: 72 }, layout: "tile" }),
  "./date-time-field": h(DateTimeField, { label: "เริ่มประชุม", defaultValue: "2024-01-19T13:00" }),
};
