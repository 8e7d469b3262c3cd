import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { outing, outingForm } from "../testing/outingForm.js";
import { MergeDialog, type MergeDialogProps } from "./MergeDialog.js";

const mine = { ...outing, title: "ค่ายครอบครัวอบอุ่น รุ่น 2", children: 25, kind: "visit", heldOn: "2020-02-16" };
const theirs = {
  ...outing,
  title: "ค่ายครอบครัวเข้มแข็ง",
  children: 30,
  kind: "forum",
  heldOn: "2020-02-17",
  budget: 14000,
};

const dialog = (props: Partial<MergeDialogProps> = {}) => (
  <MergeDialog
    open
    onOpenChange={() => undefined}
    form={outingForm}
    base={outing}
    mine={mine}
    theirs={theirs}
    onMerged={() => undefined}
    {...props}
  />
);

describeConformance("MergeDialog", {
  element: (props) => dialog(props as Partial<MergeDialogProps>),
  tag: "div",
  except: { cleanUnmount: "Radix leaves focus guards in the page that only it can take away" },
});

const group = (name: RegExp) => within(screen.getByRole("radiogroup", { name }));
const choose = (question: RegExp, answer: RegExp) =>
  userEvent.click(group(question).getByRole("radio", { name: answer }));
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("MergeDialog", () => {
  it("asks about what both changed, and shows what it put together", async () => {
    const [onMerged, onOpenChange] = [vi.fn(), vi.fn()];
    render(dialog({ onMerged, onOpenChange, who: "เจ้าหน้าที่พื้นที่" }));
    expect(screen.getAllByRole("radiogroup")).toHaveLength(4);
    expect(screen.getByText("แก้ไขล่าสุดโดย เจ้าหน้าที่พื้นที่")).toBeTruthy();
    expect(within(screen.getByRole("table")).getByRole("rowheader", { name: /งบประมาณ ของอีกคน/ })).toBeTruthy();
    await choose(/ชื่อกิจกรรม/, /ของอีกคน/);
    await choose(/ประเภท/, /ของฉัน/);
    await choose(/วันที่จัด/, /ของอีกคน/);
    expect(screen.getByText("เหลืออีก 1 ข้อ")).toBeTruthy();
    await press("ใช้ตามที่เลือก");
    expect(onMerged).not.toHaveBeenCalled();
    const children = screen.getByRole("radiogroup", { name: /จำนวนเด็ก/ });
    expect(children.contains(document.activeElement)).toBe(true);
    expect(children.textContent).toContain("เลือกว่าจะใช้ของใคร");
    await choose(/จำนวนเด็ก/, /ของฉัน/);
    await press("ใช้ตามที่เลือก");
    const record = { ...mine, title: theirs.title, heldOn: theirs.heldOn, budget: 14000, total: 43 };
    await waitFor(() =>
      expect(onMerged).toHaveBeenCalledWith(record, expect.objectContaining({ title: theirs.title })),
    );
    expect(onOpenChange).toHaveBeenCalledWith(false);
  });

  it("takes one side for all at once, and lets single answers be chosen again", async () => {
    const onMerged = vi.fn();
    render(dialog({ onMerged }));
    await press("ใช้ของอีกคนทุกข้อ");
    expect(screen.getByText("เลือกครบแล้ว")).toBeTruthy();
    await choose(/ชื่อกิจกรรม/, /ของฉัน/);
    await press("ใช้ตามที่เลือก");
    await waitFor(() =>
      expect(onMerged.mock.calls[0]?.[0]).toMatchObject({
        title: mine.title,
        children: theirs.children,
        kind: theirs.kind,
      }),
    );
  });

  it("takes another answer, a text, a number or a choice, and asks for it while there is none", async () => {
    const onMerged = vi.fn();
    render(dialog({ onMerged }));
    await press("ใช้ของฉันทุกข้อ");
    for (const question of [/ชื่อกิจกรรม/, /จำนวนเด็ก/, /ประเภท/]) await choose(question, /เขียนใหม่/);
    const box = screen.getByRole<HTMLInputElement>("textbox", { name: /ชื่อกิจกรรม/ });
    expect(box.value).toBe(mine.title);
    await userEvent.clear(box);
    await press("ใช้ตามที่เลือก");
    expect(document.activeElement).toBe(box);
    expect(screen.getByText("กรอกชื่อกิจกรรม")).toBeTruthy();
    await userEvent.type(box, "ค่ายใหม่");
    await userEvent.clear(screen.getByRole("textbox", { name: /จำนวนเด็ก/ }));
    await userEvent.type(screen.getByRole("textbox", { name: /จำนวนเด็ก/ }), "27");
    await userEvent.click(screen.getByRole("radio", { name: "ค่ายครอบครัว" }));
    await press("ใช้ตามที่เลือก");
    await waitFor(() =>
      expect(onMerged.mock.calls[0]?.[0]).toMatchObject({ title: "ค่ายใหม่", children: 27, kind: "camp", budget: 14000 }),
    );
  });

  const writes = async (change: { mine: object; theirs: object }, write: (box: HTMLElement) => Promise<unknown>) => {
    const onMerged = vi.fn();
    render(dialog({ onMerged, mine: { ...outing, ...change.mine }, theirs: { ...outing, ...change.theirs } }));
    await userEvent.click(screen.getByRole("radio", { name: "เขียนใหม่" }));
    await write(screen.getByRole("group", { name: /ที่จะใช้$/ }));
    await press("ใช้ตามที่เลือก");
    await waitFor(() => expect(onMerged).toHaveBeenCalledOnce());
    return onMerged.mock.calls[0]?.[0];
  };
  const fillIn = async (box: HTMLElement, name: RegExp, text: string) => {
    await userEvent.clear(within(box).getByRole("textbox", { name }));
    await userEvent.type(within(box).getByRole("textbox", { name }), text);
  };

  it.each<[string, { mine: object; theirs: object }, (box: HTMLElement) => Promise<unknown>, object]>([
    [
      "a day",
      { mine: { heldOn: "2020-02-16" }, theirs: { heldOn: "2020-02-17" } },
      (box) => fillIn(box, /วันที่จัด/, "18 ก.พ. 2563"),
      { heldOn: "2020-02-18" },
    ],
    [
      "a stated date",
      { mine: { planned: undefined }, theirs: { planned: { asStated: "2564", iso: "2021", precision: "year" } } },
      (box) => fillIn(box, /กำหนดครั้งต่อไป/, "ก.ย. 2563"),
      { planned: { asStated: "ก.ย. 2563", iso: "2020-09", precision: "month" } },
    ],
    [
      "several choices",
      // Each took out what the other left: together they would leave none.
      { mine: { topics: ["reading"] }, theirs: { topics: ["dust"] } },
      (box) => userEvent.click(within(box).getByRole("checkbox", { name: "ฝุ่นควัน" })),
      { topics: ["reading", "dust"] },
    ],
    [
      "yes or no",
      { mine: { away: undefined }, theirs: { away: false } },
      (box) => userEvent.click(within(box).getByRole("checkbox", { name: /ต้องเดินทาง/ })),
      { away: true },
    ],
    [
      "a group that one of them took out",
      { mine: { place: undefined }, theirs: { place: { name: "โรงเรียนบ้านป่าแดง" } } },
      (box) => fillIn(box, /ชื่อสถานที่/, "วัดป่าแดง"),
      { place: { name: "วัดป่าแดง" } },
    ],
    [
      "places of a tuple",
      { mine: { ages: undefined }, theirs: { ages: [4, 12] } },
      async (box) => {
        await fillIn(box, /ช่วงอายุ 1/, "5");
        await fillIn(box, /ช่วงอายุ 2/, "๑๔");
      },
      { ages: [5, 14] },
    ],
    [
      "a property that the record names itself",
      { mine: { costs: { ค่าอาหาร: 8400 } }, theirs: { costs: { ค่าอาหาร: 8400, ค่ารถ: 3600 } } },
      (box) => fillIn(box, /^ค่า/, "3,900"),
      { costs: { ค่าอาหาร: 8400, ค่ารถ: 3900 } },
    ],
    [
      "a row that one of them removed",
      {
        mine: { findings: outing.findings?.slice(0, 1) },
        theirs: { findings: [outing.findings?.[0], { text: "พ่อแม่อยากให้จัดวันหยุดยาว", urgent: false }] },
      },
      (box) => fillIn(box, /เรื่องที่พบ/, "จัดวันเสาร์"),
      { findings: [outing.findings?.[0], { text: "จัดวันเสาร์", urgent: false }] },
    ],
  ])("takes another answer in the field of the form: %s", async (_, change, write, made) => {
    expect(await writes(change, write)).toMatchObject(made);
  });

  it("offers nobody what was typed for another record, and Enter sends no form around it", async () => {
    const onSubmit = vi.fn();
    render(<form onSubmit={onSubmit}>{dialog()}</form>);
    await choose(/ชื่อกิจกรรม/, /เขียนใหม่/);
    const box = screen.getByRole<HTMLInputElement>("textbox", { name: /ชื่อกิจกรรม/ });
    expect(box.form?.getAttribute("autocomplete")).toBe("off");
    await userEvent.type(box, "ค่าย{Enter}");
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("puts choices of both together, and says that they are from both", () => {
    render(
      dialog({ mine: { ...outing, topics: ["reading", "money", "dust"] }, theirs: { ...outing, topics: ["dust"] } }),
    );
    expect(screen.queryByRole("radiogroup")).toBeNull();
    const row = within(screen.getByRole("table")).getByRole("row", { name: /เรื่องที่คุย รวมจากทั้งสองคน/ });
    expect(row.textContent).toContain("เงินในบ้าน");
    expect(within(row).getAllByRole("cell").at(-1)?.textContent).not.toContain("อ่านหนังสือกับลูก ");
  });

  it("says what is wrong with another answer by the schema of the form, and keeps it", async () => {
    const onMerged = vi.fn();
    render(dialog({ onMerged, form: outingForm, theirs: { ...outing, children: 30 } }));
    await userEvent.click(screen.getByRole("radio", { name: "เขียนใหม่" }));
    const box = screen.getByRole<HTMLInputElement>("textbox", { name: /จำนวนเด็ก/ });
    await userEvent.clear(box);
    await userEvent.type(box, "27.5");
    await press("ใช้ตามที่เลือก");
    expect(document.activeElement).toBe(box);
    expect(box.getAttribute("aria-invalid")).toBe("true");
    await userEvent.click(screen.getByRole("radio", { name: /ของฉัน/ }));
    expect(screen.queryByRole("textbox", { name: /จำนวนเด็ก/ })).toBeNull();
    await userEvent.click(screen.getByRole("radio", { name: "เขียนใหม่" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /จำนวนเด็ก/ }).value).toBe("27.5");
    expect(onMerged).not.toHaveBeenCalled();
  });

  it("draws another answer in a control of the form's own", async () => {
    const widgets = [
      { rank: ({ id }: { id: string }) => (id === "heldOn" ? 1 : 0), component: () => <p>ปฏิทินของเรา</p> },
    ];
    render(dialog({ widgets }));
    await choose(/วันที่จัด/, /เขียนใหม่/);
    expect(screen.getByText("ปฏิทินของเรา")).toBeTruthy();
  });

  it("stays open and busy while it is sent, and says what is wrong with the whole", async () => {
    const onOpenChange = vi.fn();
    let answer = (_: object) => {};
    const onMerged = () => new Promise<object>((resolve) => (answer = resolve));
    render(dialog({ onMerged, onOpenChange, theirs: { ...outing, budget: 1 } }));
    await press("ใช้ตามที่เลือก");
    expect(screen.getByRole("button", { name: /กำลังส่ง/ }).getAttribute("aria-disabled")).toBe("true");
    answer({ issues: [{ path: ["findings", 1, "text"], code: "required", params: {}, severity: "issue" }] });
    expect(await screen.findByText("ข้อมูลที่รวมแล้วยังใช้ไม่ได้")).toBeTruthy();
    expect(screen.getByText(/สิ่งที่พบ 2|สิ่งที่พบที่ 2/)).toBeTruthy();
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  it("loses nothing when sending it fails", async () => {
    const onOpenChange = vi.fn();
    render(
      dialog({ onMerged: () => Promise.reject(new Error("offline")), onOpenChange, theirs: { ...outing, budget: 1 } }),
    );
    await press("ใช้ตามที่เลือก");
    expect(await screen.findByText(/ยังใช้ตามที่เลือกไม่ได้/)).toBeTruthy();
    expect(onOpenChange).not.toHaveBeenCalled();
    await press("กลับไปแก้ต่อ");
    expect(onOpenChange).toHaveBeenCalledWith(false);
  });

  it("asks anew when the other changed it once more", async () => {
    const { rerender } = render(dialog());
    await press("ใช้ของอีกคนทุกข้อ");
    rerender(dialog({ theirs: { ...theirs, title: "ชื่อใหม่อีก" } }));
    expect(screen.getByText("เหลืออีก 4 ข้อ")).toBeTruthy();
  });

  it("speaks English to an English reader", () => {
    render(
      <KitProvider locale="en">
        {dialog({ base: { kind: "camp" }, mine: { kind: "visit" }, theirs: { kind: "forum", children: 3 } })}
      </KitProvider>,
    );
    expect(screen.getByRole("dialog").textContent).not.toMatch(/[\u0e00-\u0e7f]/);
  });
});
