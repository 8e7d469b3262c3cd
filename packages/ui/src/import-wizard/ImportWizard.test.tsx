import { readTable } from "@saan/forms/import";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import {
  manyVisitsCsv,
  visitResolvers,
  visitSources,
  visitsCopied,
  visitsCsv,
  visitsForm,
} from "../testing/visitsToImport.js";
import { ImportWizard, type ImportWizardProps } from "./index.js";

const noImport = () => {};

describeConformance("ImportWizard", {
  element: (props) => <ImportWizard form={visitsForm} onImport={noImport} {...props} />,
  tag: "div",
});

const show = (props: Partial<ImportWizardProps<unknown>> = {}) => {
  const onImport = vi.fn<ImportWizardProps<unknown>["onImport"]>();
  render(
    <ImportWizard
      form={visitsForm as ImportWizardProps<unknown>["form"]}
      resolvers={visitResolvers}
      sources={visitSources}
      onImport={onImport}
      unit="ครั้ง"
      {...props}
    />,
  );
  return onImport;
};
const csv = (text = visitsCsv, name = "ลงพื้นที่.csv") => new File([text], name, { type: "text/csv" });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const choose = async (file = csv()) => {
  await userEvent.upload(document.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement, file, {
    applyAccept: false,
  });
};
const heading = (name: RegExp) => screen.findByRole("heading", { name });
const toCells = async (file?: File) => {
  await choose(file);
  await heading(/ตรวจตาราง/);
  await press("ถัดไป");
  await heading(/จับคู่คอลัมน์/);
  await press("ถัดไป");
  await heading(/แก้ข้อมูล/);
  await screen.findByRole("table", { name: "ข้อมูลที่จะนำเข้า" });
};
const cell = (name: string) =>
  screen.getByRole<HTMLInputElement>(/ตำบล|จุดประสงค์|เริ่ม/.test(name) ? "combobox" : "textbox", { name });

/** Whether the browser asks before it closes the page. */
const asksBeforeLeaving = () => {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

describe("a file", () => {
  it("is not lost with the page unasked, from when it was read until its rows are brought in", async () => {
    const onUnfinishedChange = vi.fn();
    show({ onUnfinishedChange });
    expect(asksBeforeLeaving()).toBe(false);
    await toCells();
    expect(asksBeforeLeaving()).toBe(true);
    expect(onUnfinishedChange).toHaveBeenLastCalledWith(true);
    await press(/^นำเข้า/);
    await heading(/เสร็จ|ผลการนำเข้า|ขั้นที่ 5/);
    expect(asksBeforeLeaving()).toBe(false);
    expect(onUnfinishedChange).toHaveBeenLastCalledWith(false);
  });

  it("that cannot be read is refused in words that say what to do", async () => {
    show();
    await choose(new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4])], "เก่า.xls"));
    expect(await screen.findByText(/เป็น Excel รุ่นเก่า เปิดไฟล์แล้วบันทึกเป็น \.xlsx/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "ถัดไป" })).toBeNull();
  });

  it("of a name without end is told by the beginning and the ending of it", async () => {
    show();
    await choose(new File(["<html></html>"], `รายงาน_${"ก".repeat(200)}_ฉบับส่ง.xls`));
    expect(await screen.findByText(/^ใช้ รายงาน_ก{37}…ก+_ฉบับส่ง\.xls ไม่ได้$/)).toBeTruthy();
  });

  it("is read, its header found below its title, and another row can be the header", async () => {
    show();
    await choose();
    const title = await heading(/ขั้นที่ 2 จาก 5 ตรวจตาราง/);
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(screen.getByRole("radio", { name: "แถว 2 เป็นหัวตาราง" })).toHaveProperty("checked", true);
    expect(screen.getByText("พบข้อมูลใต้หัวตาราง 6 แถว 7 คอลัมน์")).toBeTruthy();
    await userEvent.click(screen.getByRole("radio", { name: "แถว 1 เป็นหัวตาราง" }));
    expect(screen.getByText("พบข้อมูลใต้หัวตาราง 7 แถว 7 คอลัมน์")).toBeTruthy();
  });

  it("may be a table that was pasted", async () => {
    show();
    await userEvent.click(screen.getByRole("textbox", { name: /วางตาราง/ }));
    await userEvent.paste(visitsCopied);
    await heading(/ตรวจตาราง/);
    expect(screen.getByText("พบข้อมูลใต้หัวตาราง 6 แถว 7 คอลัมน์")).toBeTruthy();
  });
});

/** Reads every file as a workbook of two sheets, one for each district. */
class TwoSheets extends EventTarget implements Worker {
  onmessage: Worker["onmessage"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  onerror: Worker["onerror"] = null;

  async postMessage() {
    const read = await readTable(csv());
    const found = read.ok ? read.sheets : [];
    const sheets = ["อ.เมือง", "อ.แม่ใจ"].flatMap((name) => found.map((sheet) => ({ ...sheet, name })));
    this.onmessage?.(new MessageEvent("message", { data: { ...read, sheets } }));
  }

  terminate() {}
}

describe("a workbook of several sheets", () => {
  it("is not left with one of them forgotten", async () => {
    const onImport = show({ worker: () => new TwoSheets() });
    await toCells();
    await press(/^นำเข้า 1 ครั้ง/);
    await heading(/ผลการนำเข้า/);
    expect(screen.getByText("ไฟล์นี้ยังมีแผ่นงานที่ไม่ได้นำเข้า: อ.แม่ใจ")).toBeTruthy();
    await press("เลือกแผ่นงาน");
    await heading(/ตรวจตาราง/);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "แผ่นงาน" }), "อ.แม่ใจ (8 แถว)");
    await press("ถัดไป");
    await press("ถัดไป");
    await screen.findByRole("table", { name: "ข้อมูลที่จะนำเข้า" });
    await press(/^นำเข้า 1 ครั้ง/);
    await heading(/ผลการนำเข้า/);
    expect(onImport.mock.calls.map(([, { sheet }]) => sheet)).toEqual(["อ.เมือง", "อ.แม่ใจ"]);
    expect(screen.queryByText(/แผ่นงานที่ไม่ได้นำเข้า/)).toBeNull();
  });
});

describe("columns", () => {
  it("that are left out are named as far as a person reads, and counted", async () => {
    show();
    const more = Array.from({ length: 9 }, (_, at) => `ตัวชี้วัด ${at + 1}`).join(",");
    await choose(csv(visitsCsv.replace("พาหนะ", `พาหนะ,${more}`)));
    await heading(/ตรวจตาราง/);
    await press("ถัดไป");
    const names = "พาหนะ, ตัวชี้วัด 1, ตัวชี้วัด 2, ตัวชี้วัด 3, ตัวชี้วัด 4";
    expect(screen.getByText(new RegExp(`คอลัมน์ที่ไม่นำเข้า 10 คอลัมน์: ${names} และอีก 5 คอลัมน์$`))).toBeTruthy();
  });

  it("are matched, those left out are told, and what every record needs is asked for", async () => {
    show();
    await choose();
    await heading(/ตรวจตาราง/);
    await press("ถัดไป");
    expect(screen.getByText("จับคู่แล้ว 6 จาก 7 คอลัมน์")).toBeTruthy();
    expect(screen.getByText(/คอลัมน์ที่ไม่นำเข้า 1 คอลัมน์: พาหนะ/)).toBeTruthy();
    const village = screen.getByRole("combobox", { name: "นำเข้าคอลัมน์ A หมู่บ้าน เป็น" });
    expect(village).toHaveProperty("value", "หมู่บ้าน");
    await userEvent.clear(village);
    expect(await screen.findByText("ยังไม่มีคอลัมน์สำหรับข้อมูลที่ต้องมี")).toBeTruthy();
  });

  it("cannot be two for one field, and a choice stays when a person goes back", async () => {
    show();
    await choose();
    await heading(/ตรวจตาราง/);
    await press("ถัดไป");
    const last = () => screen.getByRole<HTMLInputElement>("combobox", { name: "นำเข้าคอลัมน์ G พาหนะ เป็น" });
    await userEvent.click(last());
    await userEvent.type(last(), "หมู่บ้าน");
    await userEvent.click(await screen.findByRole("option", { name: /หมู่บ้าน/ }));
    // A guess gives way to what a person chooses; what a person chose does not.
    expect(screen.getByText(/คอลัมน์ที่ไม่นำเข้า 1 คอลัมน์: หมู่บ้าน/)).toBeTruthy();
    const first = screen.getByRole("combobox", { name: "นำเข้าคอลัมน์ A หมู่บ้าน เป็น" });
    await userEvent.click(first);
    await userEvent.click(await screen.findByRole("option", { name: /หมู่บ้าน/ }));
    expect(last().getAttribute("aria-invalid")).toBe("true");
    await press("ถัดไป");
    expect(document.activeElement).toBe(last());
    await userEvent.clear(last());
    await userEvent.type(last(), "บันทึก");
    await userEvent.click(await screen.findByRole("option", { name: /บันทึก/ }));
    await press("ย้อนกลับ");
    await press("ถัดไป");
    expect(last().value).toBe("บันทึก");
  });
});

describe("cells", () => {
  it("that are wrong are told and counted, each with what to do", async () => {
    show();
    await toCells();
    const counts = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(counts).toContain("พร้อมนำเข้า 1 แถว");
    expect(counts).toContain("ต้องแก้ 4 แถว (7 ช่อง)");
    expect(counts).toContain("ข้ามแถวยอดรวม 1 แถว");
    expect(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 5").getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByRole("rowheader", { name: /แถว 3/ })).toBeNull();
  });

  it("of a header that stands there once more are told and left out", async () => {
    show();
    const header = visitsCsv.split("\r\n")[1] ?? "";
    await toCells(csv(visitsCsv.replace("บ้านโซ้", `${header}\r\nบ้านโซ้`)));
    const counts = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(counts).toContain("ข้ามแถวหัวตารางซ้ำ 1 แถว");
    expect(counts).toContain("ต้องแก้ 4 แถว (7 ช่อง)");
  });

  it("are put right by typing, by a choice, and for all that say the same", async () => {
    const onImport = show();
    await toCells();
    const place = cell("ตำบล แถว 4");
    await userEvent.click(place);
    await userEvent.click((await screen.findAllByRole("option", { name: /อ\.เชียงคำ/ }))[0] as HTMLElement);
    expect(await screen.findByText("แถว 4 พร้อมนำเข้า")).toBeTruthy();
    await press("แก้อีก 1 แถวที่เขียนเหมือนกัน");
    expect(await screen.findByText("แก้ 1 แถวแล้ว")).toBeTruthy();

    await userEvent.clear(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 5"));
    await userEvent.type(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 5"), "๓๐{Enter}");
    await userEvent.clear(cell("วันที่ลงพื้นที่ แถว 5"));
    await userEvent.type(cell("วันที่ลงพื้นที่ แถว 5"), "28 ก.พ. 2562{Tab}");
    await userEvent.click(cell("จุดประสงค์ แถว 5"));
    await userEvent.click((await screen.findAllByRole("option", { name: /รับฟัง/ }))[0] as HTMLElement);
    expect(await screen.findByText("แถว 5 พร้อมนำเข้า")).toBeTruthy();

    await press("ไม่นำเข้าแถวนี้ แถว 7");
    await press(/^นำเข้า 3 ครั้ง/);
    await heading(/ผลการนำเข้า/);
    expect(screen.getByText("นำเข้าแล้ว 3 ครั้ง")).toBeTruthy();
    const [records, details] = onImport.mock.lastCall as [
      unknown,
      { rows: readonly { row: number }[]; leftOut: number },
    ];
    expect(records).toMatchObject([
      { village: "บ้านสันป่าม่วง", area: { code: "560113" }, visitedOn: "2019-07-19", households: 84, started: true },
      { village: "บ้านหนองหล่ม", area: { code: "560301" } },
      { village: "บ้านห้วยเคียน", visitedOn: "2019-02-28", purpose: "listen", households: 30 },
    ]);
    expect(details.rows.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(details.leftOut).toBe(2);
  });

  it("keep what was typed when a person goes back and matches a column anew", async () => {
    show();
    await toCells();
    await userEvent.clear(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 5"));
    await userEvent.type(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 5"), "ห้าสิบ{Tab}");
    await press("ย้อนกลับ");
    await userEvent.clear(screen.getByRole("combobox", { name: /คอลัมน์ F/ }));
    await press("ถัดไป");
    await screen.findByRole("table", { name: "ข้อมูลที่จะนำเข้า" });
    expect(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 5").value).toBe("ห้าสิบ");
    expect(screen.queryByRole("combobox", { name: /เริ่มทำแล้ว/ })).toBeNull();
  });

  it("that were put right can be put back", async () => {
    show();
    await toCells();
    await userEvent.clear(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 5"));
    await userEvent.type(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 5"), "30{Enter}");
    expect(await screen.findByText("แก้แล้ว เดิม “สามสิบ”")).toBeTruthy();
    await press(/^คืนค่าเดิม จำนวนครัวเรือน/);
    await waitFor(() => expect(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 5").value).toBe("สามสิบ"));
    expect(document.activeElement).toBe(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 5"));
  });

  it("are not offered what was typed into them before, on a computer that is shared", async () => {
    show();
    await toCells();
    const boxes = [...screen.getByRole("table").querySelectorAll("input")];
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.filter((box) => box.autocomplete !== "off")).toEqual([]);
  });

  it("of a row can all be edited, those that are right too", async () => {
    show();
    await toCells();
    await press("แก้ทั้งแถว แถว 7");
    await userEvent.clear(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 7"));
    await userEvent.type(cell("จำนวนครัวเรือน (ครัวเรือน) แถว 7"), "61{Enter}");
    expect(await screen.findByText(/แก้แล้ว เดิม “60”/)).toBeTruthy();
  });

  it("of thousands of rows are shown a page at a time", async () => {
    show();
    await toCells(csv(manyVisitsCsv(600)));
    // They are drawn some at a time.
    await waitFor(() => expect(document.querySelectorAll("tbody th")).toHaveLength(20));
    expect(within(screen.getByRole("table")).getAllByRole("rowheader")).toHaveLength(20);
    expect(screen.getByRole("navigation")).toBeTruthy();
  });
});

describe("the import", () => {
  it("that fails keeps everything and can be tried again", async () => {
    const onImport = show();
    onImport.mockRejectedValueOnce(new Error("offline"));
    await toCells();
    await press(/^นำเข้า 1 ครั้ง/);
    expect(await screen.findByText("นำเข้าไม่สำเร็จ")).toBeTruthy();
    await press(/^นำเข้า 1 ครั้ง/);
    await heading(/ผลการนำเข้า/);
    expect(onImport).toHaveBeenCalledTimes(2);
  });

  it("stays with its rows while they are sent, so that the answer is about them", async () => {
    let answer = () => {};
    show({ onImport: () => new Promise<void>((resolve) => (answer = resolve)) });
    await toCells();
    await press(/^นำเข้า 1 ครั้ง/);
    expect(screen.getByRole("button", { name: "ย้อนกลับ" })).toHaveProperty("disabled", true);
    await press("ย้อนกลับ");
    await press(/เลือกไฟล์/);
    expect(screen.getByRole("heading", { name: /แก้ข้อมูล/ })).toBeTruthy();
    const households = cell("จำนวนครัวเรือน (ครัวเรือน) แถว 5");
    await userEvent.type(households, "9{Enter}");
    expect(households.value).toBe("สามสิบ");
    expect(cell("ตำบล แถว 4").readOnly).toBe(true);
    expect(screen.getByRole("button", { name: "ไม่นำเข้าแถวนี้ แถว 7" })).toHaveProperty("disabled", true);
    answer();
    await heading(/ผลการนำเข้า/);
    expect(screen.getByText("นำเข้าแล้ว 1 ครั้ง")).toBeTruthy();
  });

  it("never gives a row twice, and tells what a server did not take", async () => {
    const onImport = show();
    onImport.mockResolvedValueOnce({ refused: [{ index: 0, message: "มีการลงพื้นที่นี้แล้ว" }] });
    await toCells();
    await press("แก้ทั้งแถว แถว 7");
    const place = screen.getByRole("combobox", { name: "ตำบล แถว 7" });
    await userEvent.click(place);
    await userEvent.clear(place);
    await userEvent.type(place, "แม่นาเรือ");
    await userEvent.click((await screen.findAllByRole("option", { name: /แม่นาเรือ/ })).at(-1) as HTMLElement);
    await press(/^นำเข้า 2 ครั้ง/);
    await heading(/ผลการนำเข้า/);
    expect(screen.getByText("แถว 3: มีการลงพื้นที่นี้แล้ว")).toBeTruthy();
    await press("แก้แถวที่เหลือ");
    await screen.findByRole("table", { name: "ข้อมูลที่จะนำเข้า" });
    await press(/^นำเข้า 1 ครั้ง/);
    await heading(/ผลการนำเข้า/);
    expect(onImport.mock.calls.map(([records]) => records.length)).toEqual([2, 1]);
    expect(screen.getByText("นำเข้าแล้ว 2 ครั้ง")).toBeTruthy();
  });
});
