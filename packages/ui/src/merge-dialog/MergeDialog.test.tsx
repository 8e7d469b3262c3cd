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
    expect(within(screen.getByRole("table")).getByRole("rowheader", { name: /งบประมาณ ของอีกฝ่าย/ })).toBeTruthy();
    await choose(/ชื่อกิจกรรม/, /ของอีกฝ่าย/);
    await choose(/ประเภท/, /ของฉัน/);
    await choose(/วันที่จัด/, /ของอีกฝ่าย/);
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
    await press("ใช้ของอีกฝ่ายทุกข้อ");
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
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /ชื่อกิจกรรม/ });
    expect(box.value).toBe(mine.title);
    await userEvent.clear(box);
    await press("ใช้ตามที่เลือก");
    expect(document.activeElement).toBe(box);
    expect(screen.getAllByText("เขียนคำตอบที่จะใช้")).toHaveLength(1);
    await userEvent.type(box, "ค่ายใหม่");
    await userEvent.clear(screen.getByRole("textbox", { name: /จำนวนเด็ก/ }));
    await userEvent.type(screen.getByRole("textbox", { name: /จำนวนเด็ก/ }), "27");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /ประเภท/ }), "camp");
    await press("ใช้ตามที่เลือก");
    await waitFor(() =>
      expect(onMerged.mock.calls[0]?.[0]).toMatchObject({ title: "ค่ายใหม่", children: 27, kind: "camp", budget: 14000 }),
    );
  });

  it("offers no box for what needs a form of its own", () => {
    render(dialog());
    expect(group(/วันที่จัด/).queryByRole("radio", { name: "เขียนใหม่" })).toBeNull();
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
    await press("ใช้ของอีกฝ่ายทุกข้อ");
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
