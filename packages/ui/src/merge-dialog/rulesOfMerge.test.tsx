import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { outing, outingForm } from "../testing/outingForm.js";
import { MergeDialog } from "./MergeDialog.js";

const { away: _away, vehicle: _vehicle, ...stay } = outing;

function asked(mine: object, theirs: object, base: object = {}) {
  const onMerged = vi.fn();
  render(
    <MergeDialog
      open
      onOpenChange={() => undefined}
      form={outingForm}
      base={{ ...stay, ...base }}
      mine={{ ...stay, ...base, ...mine }}
      theirs={{ ...stay, ...base, ...theirs }}
      onMerged={onMerged}
    />,
  );
  const merged = async () => {
    await press("ใช้ตามที่เลือก");
    await waitFor(() => expect(onMerged).toHaveBeenCalledOnce());
    return onMerged.mock.calls[0]?.[0];
  };
  return { onMerged, merged };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const question = (name: RegExp) => within(screen.getByRole("radiogroup", { name }));
const choose = (name: RegExp, answer: RegExp) => userEvent.click(question(name).getByRole("radio", { name: answer }));
const isMarked = (box: HTMLElement) => box.getAttribute("aria-invalid") === "true";
const vehicles = () => within(screen.getByRole("combobox", { name: /พาหนะ/ })).getAllByRole("option");

describe("the rules of a form in a merge", () => {
  it("ask what the answers chosen so far ask for, and for nothing else", async () => {
    const { merged } = asked({ away: false, vehicle: "van" }, { away: true, vehicle: "boat" });
    expect(screen.queryByRole("radiogroup", { name: /พาหนะ/ })).toBeNull();
    expect(screen.getByText("เหลืออีก 1 ข้อ")).toBeTruthy();
    await choose(/ต้องเดินทาง/, /ของอีกคน/);
    expect(question(/พาหนะ/).queryByRole("radio", { name: "เว้นว่างไว้" })).toBeNull();
    expect(screen.getByText("เหลืออีก 1 ข้อ")).toBeTruthy();
    await choose(/ต้องเดินทาง/, /ของฉัน/);
    expect(screen.queryByRole("radiogroup", { name: /พาหนะ/ })).toBeNull();
    const record = await merged();
    expect(record).toMatchObject({ away: false });
    expect(record).not.toHaveProperty("vehicle");
  });

  it("offer the options that go with what is written meanwhile, and with what is reckoned from it", async () => {
    const before = { away: true, vehicle: undefined };
    const { merged } = asked(
      { vehicle: "van", children: 20, adults: 5 },
      { vehicle: "boat", children: 30, adults: 6 },
      before,
    );
    await choose(/พาหนะ/, /เขียนใหม่/);
    expect(vehicles().map(({ textContent }) => textContent)).not.toContain("เรือ");
    await choose(/จำนวนเด็ก/, /เขียนใหม่/);
    await choose(/จำนวนผู้ใหญ่/, /ของอีกคน/);
    const box = screen.getByRole("textbox", { name: /จำนวนเด็ก/ });
    await userEvent.clear(box);
    await userEvent.type(box, "3");
    expect(vehicles().map(({ textContent }) => textContent)).toContain("เรือ");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /พาหนะ/ }), "boat");
    expect(await merged()).toMatchObject({ vehicle: "boat", children: 3, adults: 6, total: 9 });
  });

  it("keep what was written while other questions are decided, and while a version is looked at again", async () => {
    const findings = outing.findings ?? [];
    const { merged } = asked(
      { children: 20, findings: findings.slice(1) },
      { children: 30, findings: [{ ...findings[0], text: "ไม่มีที่ดูแลเด็กเล็ก" }, findings[1]] },
    );
    await choose(/จำนวนเด็ก/, /เขียนใหม่/);
    const box = () => screen.getByRole<HTMLInputElement>("textbox", { name: /จำนวนเด็ก/ });
    await userEvent.clear(box());
    await userEvent.type(box(), "27");
    await choose(/สิ่งที่พบ/, /ของอีกคน/);
    expect(box().value).toBe("27");
    await choose(/จำนวนเด็ก/, /ของฉัน/);
    expect(screen.queryByRole("textbox", { name: /จำนวนเด็ก/ })).toBeNull();
    await choose(/จำนวนเด็ก/, /เขียนใหม่/);
    expect(box().value).toBe("27");
    expect(await merged()).toMatchObject({ children: 27, findings: [{ text: "ไม่มีที่ดูแลเด็กเล็ก" }, findings[1]] });
  });

  it("say what does not go together, though each of the two was right", async () => {
    const { onMerged } = asked({ ages: [10, 12] }, { ages: [3, 8] });
    expect(screen.queryByRole("radiogroup")).toBeNull();
    await press("ใช้ตามที่เลือก");
    const notice = (await screen.findByText("ข้อมูลที่รวมแล้วยังใช้ไม่ได้")).closest(".saan-notice");
    expect(notice?.textContent).toContain("ใส่อายุน้อยก่อนอายุมาก");
    expect(onMerged).not.toHaveBeenCalled();
  });

  it("say at the field what is wrong with what was written, with the answers chosen for the others", async () => {
    const { onMerged, merged } = asked(
      { away: true, vehicle: "van", children: 3, adults: 3 },
      { away: false, vehicle: "boat", children: 30, adults: 4 },
    );
    await choose(/ต้องเดินทาง/, /ของฉัน/);
    await choose(/จำนวนเด็ก/, /ของฉัน/);
    await choose(/จำนวนผู้ใหญ่/, /ของฉัน/);
    await choose(/พาหนะ/, /เขียนใหม่/);
    const box = screen.getByRole("combobox", { name: /พาหนะ/ });
    await userEvent.selectOptions(box, "boat");
    await choose(/จำนวนเด็ก/, /ของอีกคน/);
    await press("ใช้ตามที่เลือก");
    expect(onMerged).not.toHaveBeenCalled();
    const now = screen.getByRole("combobox", { name: /พาหนะ/ });
    expect(document.activeElement).toBe(now);
    expect(now.getAttribute("aria-invalid")).toBe("true");
    await userEvent.selectOptions(now, "van");
    expect(await merged()).toMatchObject({ vehicle: "van", children: 30 });
  });

  it("let what is wrong with one answer be seen while another question is decided, as long as it is wrong", async () => {
    asked(
      { away: true, vehicle: "van", children: 3, adults: 3 },
      { away: false, vehicle: "boat", children: 30, adults: 4 },
    );
    await choose(/ต้องเดินทาง/, /ของฉัน/);
    await choose(/พาหนะ/, /เขียนใหม่/);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /พาหนะ/ }), "boat");
    await choose(/จำนวนเด็ก/, /ของอีกคน/);
    await choose(/จำนวนผู้ใหญ่/, /เขียนใหม่/);
    const adults = () => screen.getByRole("textbox", { name: /จำนวนผู้ใหญ่/ });
    await userEvent.clear(adults());
    await userEvent.type(adults(), "3.5");
    await press("ใช้ตามที่เลือก");
    const marks = () => [screen.getByRole("combobox", { name: /พาหนะ/ }), adults()].map(isMarked);
    expect(marks()).toEqual([true, true]);
    // Nine people go by boat; a half of one goes nowhere.
    await choose(/จำนวนเด็ก/, /ของฉัน/);
    expect(marks()).toEqual([false, true]);
    await choose(/จำนวนผู้ใหญ่/, /ของฉัน/);
    await choose(/จำนวนผู้ใหญ่/, /เขียนใหม่/);
    expect(marks()).toEqual([false, true]);
    await userEvent.clear(adults());
    await userEvent.type(adults(), "4");
    await choose(/จำนวนเด็ก/, /ของอีกคน/);
    expect(isMarked(adults())).toBe(false);
  });

  it("are not asked about what was wrong before", async () => {
    const { merged } = asked({ title: "ก" }, { budget: 1 }, { ages: [12, 3] });
    expect(await merged()).toMatchObject({ title: "ก", budget: 1, ages: [12, 3] });
  });
});
