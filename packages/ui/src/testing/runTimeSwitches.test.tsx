import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactElement, useState } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AreaPicker } from "../area-picker/index.js";
import { BarChart } from "../bar-chart/index.js";
import { Button } from "../button/index.js";
import { CalendarMonth } from "../calendar-month/index.js";
import { Checkbox } from "../checkbox/index.js";
import { CheckboxGroup } from "../checkbox-group/index.js";
import { CitizenIdField } from "../citizen-id-field/index.js";
import { Combobox } from "../combobox/index.js";
import { DataTable, withFilters, withSelection } from "../data-table/index.js";
import { DateField } from "../date-field/index.js";
import { DatePicker } from "../date-picker/index.js";
import { DateRange } from "../date-range/index.js";
import { DialogContent, DialogRoot } from "../dialog/index.js";
import { EditableTable, numberColumn, textColumn } from "../editable-table/index.js";
import { EmailField } from "../email-field/index.js";
import { FileUpload } from "../file-upload/index.js";
import { FiscalYearPicker } from "../fiscal-year-picker/index.js";
import { KeyFigure } from "../key-figure/index.js";
import { LineChart } from "../line-chart/index.js";
import { MoneyField } from "../money-field/index.js";
import { MultiSelect } from "../multi-select/index.js";
import { NumberField } from "../number-field/index.js";
import { Pagination } from "../pagination/index.js";
import { PartialDateField } from "../partial-date-field/index.js";
import { PersonNameField } from "../person-name-field/index.js";
import { PhoneField } from "../phone-field/index.js";
import { PostcodeField } from "../postcode-field/index.js";
import { Progress } from "../progress/index.js";
import { type Calendar, type Digits, KitProvider, type Locale } from "../provider/index.js";
import { QuantityField } from "../quantity-field/index.js";
import { RadioGroup } from "../radio-group/index.js";
import { RepeatableGroup } from "../repeatable-group/index.js";
import { SearchField } from "../search-field/index.js";
import { SegmentedControl } from "../segmented-control/index.js";
import { Select } from "../select/index.js";
import { SignatureList } from "../signature-list/index.js";
import { SubmitBar } from "../submit-bar/index.js";
import { Switch } from "../switch/index.js";
import { TextArea } from "../text-area/index.js";
import { TextField } from "../text-field/index.js";
import { TimeField } from "../time-field/index.js";
import { UrlField } from "../url-field/index.js";
import { listenToConsole } from "./saidInConsole.js";

interface Settings {
  readonly locale: Locale;
  readonly digits: Digits;
  readonly calendar: Calendar;
  readonly theme: "light" | "dark";
  readonly density: "comfortable" | "compact";
}

const start: Settings = { locale: "th", digits: "latn", calendar: "buddhist", theme: "light", density: "comfortable" };
/** One after another, until everything is the other way round, and back again in another order. */
const turns: readonly Partial<Settings>[] = [
  { locale: "en" },
  { digits: "thai" },
  { calendar: "gregory" },
  { theme: "dark", density: "compact" },
  { locale: "th" },
  { calendar: "buddhist" },
  { digits: "latn", theme: "light", density: "comfortable" },
];

// What the caller says is Greek here: whatever is Thai or English was said by the kit.
const label = "Ερώτηση";
const options = [
  { key: "a", value: "a", label: "Άλφα" },
  { key: "b", value: "b", label: "Βήτα" },
];
const day = { asStated: "19/07/2562", iso: "2019-07-19", precision: "day" };
const figures = { categories: ["Άλφα", "Βήτα"], series: [{ key: "a", name: "Γάμμα", values: [1258, null] }] };
const rows = [{ name: "Άλφα", on: "2019-07-19", sum: 1250.5 }];
const nameOf = (value: string) => options.find((one) => one.value === value)?.label ?? "";
const press = (role: string, at = 0) => userEvent.click(screen.getAllByRole(role)[at] as HTMLElement);
const type = async (text: string) => {
  await userEvent.type(screen.getAllByRole("textbox")[0] as HTMLElement, text);
  await userEvent.tab();
};

/** A representative of every control with its answer, and what a person does with it before the settings change. */
const controls: Readonly<Record<string, readonly [ReactElement, (() => Promise<unknown>)?]>> = {
  "a text": [<TextField key="" label={label} name="x" required />, () => type("Κείμενο")],
  "a long text": [<TextArea key="" label={label} name="x" maxGraphemes={5} defaultValue="Κείμενο" />],
  "a number": [<NumberField key="" label={label} name="x" min={5000} step={1} stepButtons />, () => type("1,250.50")],
  "a text that is no number": [<NumberField key="" label={label} name="x" />, () => type("Κείμενο")],
  "an amount": [<MoneyField key="" label={label} name="x" />, () => type("1250.5")],
  "a quantity": [
    <QuantityField
      key=""
      label={label}
      name="x"
      unit="Μ"
      defaultValue={{ comparator: "about", value: 70, unit: "Μ" }}
    />,
  ],
  "a search": [<SearchField key="" label={label} name="x" found={1258} defaultValue="Κείμενο" />],
  "an e-mail": [<EmailField key="" label={label} name="x" />, () => type("Κείμενο")],
  "a web address": [<UrlField key="" label={label} name="x" />, () => type("Κείμενο")],
  "a telephone": [<PhoneField key="" label={label} name="x" />, () => type("02 123 4567")],
  "a postcode": [<PostcodeField key="" label={label} name="x" defaultValue="560" />],
  "a citizen number": [<CitizenIdField key="" label={label} name="x" />, () => type("1234567890121")],
  "a wrong citizen number": [<CitizenIdField key="" label={label} name="x" />, () => type("1234567890122")],
  "a person's name": [
    <PersonNameField key="" label={label} name="x" defaultValue={{ title: "", given: "Άλφα", family: "Βήτα" }} />,
  ],
  "a day": [<DateField key="" label={label} name="x" />, () => type("19/07/2562")],
  "a day that was set": [<DateField key="" label={label} name="x" defaultValue={day} />],
  "no such day": [<DateField key="" label={label} name="x" />, () => type("31/02/2562")],
  "an open calendar": [<DatePicker key="" label={label} name="x" defaultValue={day} />, () => press("button")],
  "a period": [<DateRange key="" label={label} name="x" canBeOpen defaultValue={{ start: day, end: null }} />],
  "a date in part": [
    <PartialDateField key="" label={label} name="x" defaultValue={{ ...day, iso: "2019-07", precision: "month" }} />,
  ],
  "a time": [<TimeField key="" label={label} name="x" />, () => type("13:00")],
  "a fiscal year": [<FiscalYearPicker key="" label={label} name="x" defaultValue={{ year: 2567, kind: "fiscal" }} />],
  "a list": [<Select key="" label={label} name="x" options={options} defaultValue="b" />],
  "an open combobox": [
    <Combobox key="" label={label} name="x" options={options} textOf={nameOf} defaultValue="b" />,
    () => press("combobox"),
  ],
  "a name that is not in the list": [
    <Combobox key="" label={label} name="x" options={options} textOf={nameOf} />,
    async () => {
      await userEvent.type(screen.getByRole("combobox"), "Ωμέγα");
      await userEvent.tab();
    },
  ],
  "an open list of several": [
    <MultiSelect key="" label={label} name="x" options={options} defaultValue={["b"]} />,
    () => press("combobox"),
  ],
  "radio buttons": [<RadioGroup key="" label={label} name="x" options={options} defaultValue="b" />],
  "check boxes": [<CheckboxGroup key="" label={label} name="x" options={options} defaultValue={["b"]} selectAll />],
  "a check box": [<Checkbox key="" label={label} name="x" defaultChecked />],
  "a switch": [<Switch key="" label={label} name="x" defaultChecked />],
  segments: [<SegmentedControl key="" label={label} name="x" options={options} defaultValue="b" />],
  "a place": [
    <AreaPicker key="" label={label} name="x" defaultValue={{ level: "subdistrict", nameAsStated: "Άλφα" }} />,
  ],
  "an editable table": [
    <EditableTable
      key=""
      legend={label}
      name="x"
      columns={[
        textColumn({ key: "name", label: "Άλφα", required: true }),
        numberColumn({ key: "sum", label: "Βήτα" }),
      ]}
      defaultRows={[{ key: "a", cells: { name: "Κείμενο", sum: 1250 } }]}
    />,
  ],
  "a repeated group": [
    <RepeatableGroup
      key=""
      legend={label}
      keys={["a", "b"]}
      rowLabel={(at) => (at === 0 ? "Άλφα" : "Βήτα")}
      renderRow={(key) => <TextField label={label} name={key} defaultValue="Κείμενο" />}
      onAppend={() => {}}
      onRemove={() => {}}
      onMove={() => {}}
    />,
  ],
  signatures: [
    <SignatureList
      key=""
      legend={label}
      name="x"
      defaultValue={[{ key: "a", name: "Άλφα", signatures: [{ key: "s", post: "Βήτα", state: "signed" }] }]}
    />,
  ],
  files: [<FileUpload key="" label={label} name="x" maxFiles={2} />],
  "a table": [
    <DataTable
      key=""
      caption={label}
      columns={[
        { id: "name", label: "Άλφα", filter: "text" },
        { id: "on", label: "Βήτα", kind: "date", filter: "date" },
        { id: "sum", label: "Γάμμα", kind: "money", filter: "number" },
      ]}
      rows={rows}
      rowKey={({ name }) => name}
      features={[withFilters, withSelection]}
    />,
  ],
  pages: [<Pagination key="" pageCount={14} defaultPage={3} jump />],
  bars: [<BarChart key="" caption={label} {...figures} />],
  lines: [<LineChart key="" caption={label} {...figures} />],
  "a figure": [<KeyFigure key="" label={label} value={96} period="" baseline={{ value: 58 }} target={{ value: 90 }} />],
  "a progress": [<Progress key="" label={label} done={12} total={1200} />],
  "a month": [
    <CalendarMonth key="" defaultMonth="2019-07" events={[{ key: "1", title: "Άλφα", start: "2019-07-19" }]} />,
  ],
  "a bar to send": [<SubmitBar key="" state="saved" savedAt="2024-01-05T06:00:00Z" />],
  "an open dialog": [
    <DialogRoot key="" defaultOpen>
      <DialogContent title="Άλφα">
        <TextField label={label} defaultValue="Κείμενο" required />
        <Button>Βήτα</Button>
      </DialogContent>
    </DialogRoot>,
  ],
};

let turn: (to: Partial<Settings>) => void = () => {};

function Page({ children }: { readonly children: ReactElement }) {
  const [settings, setSettings] = useState(start);
  turn = (to) => setSettings((before) => ({ ...before, ...to }));
  return (
    <KitProvider {...settings}>
      <form>{children}</form>
    </KitProvider>
  );
}

/** What a form would send, and what is written in every box of the page. */
function answers() {
  const form = document.querySelector("form");
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input, textarea, select")];
  const chosen = boxes.map((box) => (box.type === "checkbox" || box.type === "radio" ? box.checked : box.value !== ""));
  return { sent: form ? [...new FormData(form)].map(([name, value]) => [name, String(value)]) : [], chosen };
}

/** An address, and an example of what may be typed, are written in one way only. */
const SAMPLE = /\S+@\S+|(?:https?:\/\/|www\.)\S+|(?<=เช่น |such as )[\d,.]+/g;

/** Every text that the kit says: what is written, and what only a screen reader says. */
function said(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: around, textContent } = walker.currentNode;
    // A name of a key, and what says of itself that it is in another language (an amount in Thai words), stay as they are;
    // so does a choice that is its own value, as a person's title.
    const kept =
      around?.closest("kbd, span[lang]") || (around instanceof HTMLOptionElement && around.value === textContent);
    if (!kept) texts.push((textContent ?? "").replace(SAMPLE, ""));
  }
  for (const element of document.querySelectorAll("body *"))
    for (const name of [
      "aria-label",
      "aria-valuetext",
      "aria-description",
      "aria-roledescription",
      "placeholder",
      "title",
      "abbr",
    ])
      texts.push(element.getAttribute(name) ?? "");
  return texts;
}

const foreign = { th: /[A-Za-z]{2,}/, en: /[\u0E01-\u0E4E]/ } as const;
const otherFigures = { latn: /[๐-๙]/, thai: /[0-9]/ } as const;
const tick = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

describe("settings that change while the page is in use", () => {
  let heard: ReturnType<typeof listenToConsole>;
  beforeEach(() => {
    heard = listenToConsole();
  });
  afterEach(() => {
    heard.stop();
  });

  it.each(Object.keys(controls))("%s: keeps its answer and says everything in the language of now", async (name) => {
    const [element, prepare] = controls[name] ?? [];
    if (!element) throw new Error(name);
    render(<Page>{element}</Page>);
    await prepare?.();
    await tick();
    const before = answers();
    let settings = start;
    for (const to of turns) {
      settings = { ...settings, ...to };
      act(() => turn(to));
      await tick();
      const now = JSON.stringify(to);
      const words = said();
      expect(
        words.filter((text) => foreign[settings.locale].test(text)),
        `${now}: no other language`,
      ).toEqual([]);
      expect(
        words.filter((text) => otherFigures[settings.digits].test(text)),
        `${now}: no other figures`,
      ).toEqual([]);
      expect(answers(), `${now}: nothing is lost`).toEqual(before);
    }
    expect(heard.lines).toEqual([]);
  });
});
