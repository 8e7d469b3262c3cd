import { fireEvent, render, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { CitizenIdField } from "../citizen-id-field/index.js";
import { DateField } from "../date-field/index.js";
import { JuristicIdField } from "../juristic-id-field/index.js";
import { MoneyField } from "../money-field/index.js";
import { NumberField } from "../number-field/index.js";
import { PartialDateField } from "../partial-date-field/index.js";
import { PhoneField } from "../phone-field/index.js";
import { PostcodeField } from "../postcode-field/index.js";
import { QuantityField } from "../quantity-field/index.js";
import { TimeField } from "../time-field/index.js";
import { UrlField } from "../url-field/index.js";

type Told = (value: unknown) => void;
type Field = (onValueChange: Told) => ReactElement;

const fields = {
  number: (tell) => <NumberField label="ช่อง" onValueChange={tell} />,
  money: (tell) => <MoneyField label="ช่อง" onValueChange={tell} />,
  quantity: (tell) => <QuantityField label="ช่อง" unit="คน" onValueChange={tell} />,
  time: (tell) => <TimeField label="ช่อง" onValueChange={tell} />,
  date: (tell) => <DateField label="ช่อง" onValueChange={tell} />,
  partial: (tell) => <PartialDateField label="ช่อง" onValueChange={tell} />,
  citizen: (tell) => <CitizenIdField label="ช่อง" onValueChange={tell} />,
  juristic: (tell) => <JuristicIdField label="ช่อง" onValueChange={tell} />,
  phone: (tell) => <PhoneField label="ช่อง" onValueChange={tell} />,
  postcode: (tell) => <PostcodeField label="ช่อง" onValueChange={tell} />,
  url: (tell) => <UrlField label="ช่อง" onValueChange={tell} />,
} satisfies Readonly<Record<string, Field>>;

/** Pastes a text into a field and leaves it. */
function paste(kind: keyof typeof fields, text: string) {
  let value: unknown;
  const { container } = render(
    fields[kind]((next) => {
      value = next;
    }),
  );
  const box = container.querySelector<HTMLInputElement>(".saan-quantity-number, input:not([type=hidden])");
  if (!box) throw new Error("no box");
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value: text } });
  fireEvent.blur(box);
  return { box, value: () => value, container };
}

const day = (asStated: string) => ({ asStated, iso: "2019-07-19", precision: "day" });
const seventy = { comparator: "exact", value: 70, unit: "คน" };

describe("figures pasted from somewhere else", () => {
  // Wide figures of East Asian keyboards, Thai figures, no-break spaces, signs of no width and of direction.
  it.each([
    ["number", "１，２００", 1200],
    ["number", "๑,๒๐๐", 1200],
    ["number", "\u200b\u202d1,200\u202c\ufeff\u00a0", 1200],
    ["number", "－５", -5],
    ["money", "１，２００．５０", 1200.5],
    ["money", "๑,๒๐๐.๕๐", 1200.5],
    ["money", "฿\u00a01,200", 1200],
    ["quantity", "７０", seventy],
    ["quantity", "\u200b๗๐", seventy],
    ["time", "１３：００", "13:00"],
    ["time", "๑๓.๐๐", "13:00"],
    ["time", "13\u00a0.\u00a000", "13:00"],
    ["time", "0900", "09:00"],
    ["time", "บ่ายโมงครึ่ง", "13:30"],
    ["citizen", "１１０１７００２０３４５０", "1101700203450"],
    ["citizen", "1\u00a01017\u201100203\u20114 5\u00a00", "1101700203450"],
    ["juristic", "０１０７５３６０００５１０", "0107536000510"],
    ["juristic", "\u202d๐๑๐๗๕๓๖๐๐๐๕๑๐\u202c", "0107536000510"],
    ["postcode", "５６０００", "56000"],
    ["postcode", "56\u00a0000", "56000"],
    ["phone", "０８１２３４５６７８", "081 234 5678"],
    ["phone", "081.234-5678\u200e", "081 234 5678"],
  ] as const)("are read: %s %j", async (kind, text, wanted) => {
    const { value } = paste(kind, text);
    await waitFor(() => expect(value()).toEqual(wanted));
  });

  it.each([
    ["date", "１９／０７／２５６２"],
    ["date", "๑๙/๐๗/๒๕๖๒"],
    ["date", "\u200b19\u00a0ก.ค.\u00a02562\ufeff"],
    ["date", "19.07.2562"],
    ["partial", "１９ กรกฎาคม ２５６２"],
  ] as const)("are read as a date, whose words stay as they came: %s %j", async (kind, text) => {
    const { box, value } = paste(kind, text);
    await waitFor(() => expect(value()).toMatchObject(day(text)));
    expect(box.value).toBe(text);
  });

  // Two ways to read them, or none: the person decides, and loses nothing.
  it.each([
    ["number", "1.200,50", "อ่านเป็นตัวเลขไม่ได้"],
    ["number", "12,34", "อ่านเป็นตัวเลขไม่ได้"],
    ["number", "1\u00a0200", "อ่านเป็นตัวเลขไม่ได้"],
    ["number", "12e3", "อ่านเป็นตัวเลขไม่ได้"],
    ["money", "1.200,50", "อ่านเป็นจำนวนเงินไม่ได้"],
    ["quantity", "1\u00a0200", "อ่านเป็นจำนวนไม่ได้"],
    ["time", "9.5", "อ่านเป็นเวลาไม่ได้"],
    ["time", "13.60", "อ่านเป็นเวลาไม่ได้"],
    ["time", "24.00", "24.00 น. คือ 00.00 น. ของวันถัดไป"],
    ["time", "๒๔:๐๐ น.", "24.00 น. คือ 00.00 น. ของวันถัดไป"],
    ["date", "19-07.2562", "อ่านเป็นวันที่ไม่ได้"],
    ["postcode", "５６００", "5 หลัก"],
  ] as const)("are asked about, and stay as they came: %s %j", async (kind, text, said) => {
    const { box, value, container } = paste(kind, text);
    await waitFor(() => expect(container.textContent).toContain(said));
    expect(box.value).toBe(text);
    expect(value() ?? null).toBeNull();
  });

  it("are hidden with the others where a number is hidden at rest, right or wrong", () => {
    expect(paste("citizen", "１１０１７００２０３４５９").box.value).toBe("x-xxxx-xxxxx-４５-９");
  });

  it("stay what they are in an address", async () => {
    const { value } = paste("url", "https://example.go.th/รายงาน：２");
    await waitFor(() => expect(decodeURI(String(value()))).toContain("：２"));
  });
});
