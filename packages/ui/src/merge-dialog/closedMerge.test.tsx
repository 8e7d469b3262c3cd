import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { outing, outingForm } from "../testing/outingForm.js";
import { MergeDialog, type MergeDialogProps } from "./MergeDialog.js";

const mine = { ...outing, title: "ค่ายครอบครัวอบอุ่น รุ่น 2", children: 25 };
const theirs = { ...outing, title: "ค่ายครอบครัวเข้มแข็ง", children: 30 };

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

const choose = (question: RegExp, answer: RegExp) =>
  userEvent.click(within(screen.getByRole("radiogroup", { name: question })).getByRole("radio", { name: answer }));
const isChosen = (question: RegExp, answer: RegExp) =>
  within(screen.getByRole("radiogroup", { name: question })).getByRole<HTMLInputElement>("radio", { name: answer })
    .checked;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const children = () => screen.getByRole<HTMLInputElement>("textbox", { name: /จำนวนเด็ก/ });
const closed = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

describe("a merge that was closed", () => {
  const begun = async (props: Partial<MergeDialogProps> = {}) => {
    const { rerender } = render(dialog(props));
    await choose(/ชื่อกิจกรรม/, /ของอีกคน/);
    await choose(/จำนวนเด็ก/, /เขียนใหม่/);
    await userEvent.clear(children());
    await userEvent.type(children(), "27");
    return rerender;
  };

  it("is there when it is opened again, with what was chosen and written", async () => {
    const rerender = await begun();
    rerender(dialog({ open: false }));
    await closed();
    const onMerged = vi.fn();
    rerender(dialog({ onMerged }));
    expect(isChosen(/ชื่อกิจกรรม/, /ของอีกคน/)).toBe(true);
    expect(children().value).toBe("27");
    await press("ใช้ตามที่เลือก");
    await waitFor(() => expect(onMerged).toHaveBeenCalledOnce());
    expect(onMerged.mock.calls[0]?.[0]).toMatchObject({ title: theirs.title, children: 27 });
  });

  it("keeps what was written while a version was chosen instead", async () => {
    const rerender = await begun();
    await choose(/จำนวนเด็ก/, /ของฉัน/);
    rerender(dialog({ open: false }));
    await closed();
    rerender(dialog());
    expect(isChosen(/จำนวนเด็ก/, /ของฉัน/)).toBe(true);
    await choose(/จำนวนเด็ก/, /เขียนใหม่/);
    expect(children().value).toBe("27");
  });

  it("asks again about the one answer that this person changed meanwhile", async () => {
    const rerender = await begun();
    rerender(dialog({ open: false }));
    await closed();
    rerender(dialog({ mine: { ...mine, title: "ชื่อที่แก้ในแบบฟอร์ม" } }));
    expect(isChosen(/ชื่อกิจกรรม/, /ของอีกคน/)).toBe(false);
    expect(children().value).toBe("27");
  });

  it("asks all anew about another stored record, and once it was used", async () => {
    const rerender = await begun();
    rerender(dialog({ open: false }));
    await closed();
    rerender(dialog({ theirs: { ...theirs, budget: 1 } }));
    expect(screen.getByText("เหลืออีก 2 ข้อ")).toBeTruthy();
    await press("ใช้ของฉันทุกข้อ");
    await press("ใช้ตามที่เลือก");
    rerender(dialog({ open: false, theirs: { ...theirs, budget: 1 } }));
    await closed();
    rerender(dialog({ theirs: { ...theirs, budget: 1 } }));
    expect(screen.getByText("เหลืออีก 2 ข้อ")).toBeTruthy();
  });

  it("stays open while it is sent, so that a refusal is seen", async () => {
    const onOpenChange = vi.fn();
    let answer = (_: object) => {};
    render(dialog({ onOpenChange, onMerged: () => new Promise<object>((resolve) => (answer = resolve)) }));
    await press("ใช้ของฉันทุกข้อ");
    await press("ใช้ตามที่เลือก");
    await userEvent.keyboard("{Escape}");
    await press("กลับไปแก้ต่อ");
    expect(onOpenChange).not.toHaveBeenCalled();
    answer({ issues: [{ path: ["title"], code: "required", params: {}, severity: "issue" }] });
    expect(await screen.findByText("ข้อมูลที่รวมแล้วยังใช้ไม่ได้")).toBeTruthy();
    await userEvent.keyboard("{Escape}");
    expect(onOpenChange).toHaveBeenCalledWith(false);
  });
});

describe("what is wrong with the whole", () => {
  const notice = () => screen.queryByText("ข้อมูลที่รวมแล้วยังใช้ไม่ได้")?.closest(".saan-notice");

  it("is said by rules as long as it is so", async () => {
    const together = { ...outing, away: true };
    render(
      dialog({
        base: { ...together, vehicle: undefined },
        mine: { ...together, vehicle: "boat", children: 3, adults: 3 },
        theirs: { ...together, vehicle: "van", children: 30, adults: 3 },
      }),
    );
    await choose(/พาหนะ/, /ของฉัน/);
    await choose(/จำนวนเด็ก/, /ของอีกคน/);
    const scroll = vi.fn();
    Object.assign(Element.prototype, { scrollIntoView: scroll });
    onTestFinished(() => void Reflect.deleteProperty(Element.prototype, "scrollIntoView"));
    await press("ใช้ตามที่เลือก");
    await waitFor(() => expect(notice()).toBeTruthy());
    await choose(/จำนวนเด็ก/, /ของฉัน/);
    expect(notice()).toBeFalsy();
    await choose(/จำนวนเด็ก/, /ของอีกคน/);
    expect(notice()).toBeTruthy();
    expect(scroll).toHaveBeenCalledOnce();
  });

  it("is said of an answer that was refused until there is another one", async () => {
    const refused = [["title"], ["children"]].map((path) => ({
      path,
      code: "required",
      params: {},
      severity: "issue" as const,
    }));
    render(dialog({ onMerged: () => ({ issues: refused }) }));
    await press("ใช้ของฉันทุกข้อ");
    await press("ใช้ตามที่เลือก");
    await waitFor(() => expect(notice()?.querySelectorAll("li")).toHaveLength(2));
    await choose(/ชื่อกิจกรรม/, /ของอีกคน/);
    expect([...(notice()?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("จำนวนเด็ก"),
    ]);
    await choose(/จำนวนเด็ก/, /เขียนใหม่/);
    await userEvent.type(children(), "1");
    expect(notice()).toBeFalsy();
  });
});
