import type { OutboxEntry, OutboxState } from "@saan/forms/outbox";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { entryOf, everyEntry, outboxOf } from "../testing/outboxOf.js";
import { visitForm } from "../testing/visitForm.js";
import { NotKeptNotice } from "./NotKeptNotice.js";
import { OutboxPanel } from "./OutboxPanel.js";
import { OutboxStatus } from "./OutboxStatus.js";

const full = outboxOf(everyEntry);
describeConformance("OutboxPanel", { element: (props) => <OutboxPanel {...props} outbox={full} />, tag: "section" });
describeConformance("OutboxStatus", { element: (props) => <OutboxStatus {...props} outbox={full} />, tag: "div" });
describeConformance("NotKeptNotice", { element: (props) => <NotKeptNotice {...props} reason="privacy" />, tag: "div" });

const item = (state: string) => document.querySelector<HTMLElement>(`[data-state="${state}"].saan-outbox-item`);
const pressIn = (state: string, name: RegExp) =>
  userEvent.click(within(item(state) as HTMLElement).getByRole("button", { name }));

describe("OutboxPanel", () => {
  it("says of each thing what it is, how it stands and what to do", () => {
    render(<OutboxPanel outbox={full} forms={[visitForm]} />);
    expect(screen.getAllByText("บันทึกการลงพื้นที่")).toHaveLength(6);
    expect(item("waiting")?.textContent).toContain("ลองแล้ว 3 ครั้ง");
    expect(item("waiting")?.textContent).toContain("ยังต่ออินเทอร์เน็ตไม่ได้ จะลองใหม่เอง");
    expect(item("refused")?.textContent).toContain("หมู่บ้าน");
    expect(item("locked")?.textContent).toContain("ล็อกด้วยรหัสผ่านอื่น");
    expect(screen.getAllByText(/กดส่งเมื่อ 5 มกราคม 2567 เวลา 13.00 น./)).toHaveLength(6);
  });

  it.each(["not-the-server", "unreadable-answer", "busy"] as const)("words every trouble: %s", (trouble) => {
    render(<OutboxPanel outbox={outboxOf([entryOf({ trouble, attempts: 1 })])} />);
    expect(item("waiting")?.querySelector(".saan-outbox-remedy")?.textContent).not.toBe("");
  });

  it("leads on, with the entry that is meant", async () => {
    const [onMerge, onEdit, onUnlock] = [vi.fn(), vi.fn(), vi.fn()];
    const retry = vi.fn(async () => true);
    const outbox = outboxOf(everyEntry, {}, { retry });
    render(
      <OutboxPanel outbox={outbox} onMerge={onMerge} onEdit={onEdit} onUnlock={onUnlock} nameOf={({ key }) => key} />,
    );
    await pressIn("conflict", /^เปรียบเทียบและเลือก: village-visit\/3$/);
    await pressIn("refused", /^แก้ไขข้อมูล/);
    await pressIn("locked", /^ใส่รหัสผ่าน/);
    await pressIn("waiting", /^ส่งตอนนี้/);
    expect([onMerge, onEdit, onUnlock].map((act) => (act.mock.lastCall as unknown as [OutboxEntry])[0].id)).toEqual([
      "3",
      "4",
      "5",
    ]);
    expect(retry.mock.calls.flat()).toContain("1");
    expect(within(item("sending") as HTMLElement).queryByRole("button")).toBeNull();
  });

  it("keeps the focus with what is sent while its button is gone", async () => {
    const { rerender } = render(<OutboxPanel outbox={outboxOf([entryOf()])} />);
    await pressIn("waiting", /^ส่งตอนนี้/);
    rerender(<OutboxPanel outbox={outboxOf([entryOf({ status: "sending" })], { status: "sending" })} />);
    expect(document.activeElement).toBe(item("sending"));
  });

  it.each<[string, Partial<OutboxState>, string]>([
    ["all that waits is sent", {}, "ส่งทั้งหมดตอนนี้"],
    ["somebody signed in", { status: "paused" }, "เข้าสู่ระบบแล้ว ส่งต่อ"],
  ])("says where the focus is that it is sent, as long as it is, when %s", async (_, state, button) => {
    const two = [entryOf(), entryOf({ id: "e2" })];
    const { rerender } = render(<OutboxPanel outbox={outboxOf(two, state)} />);
    await userEvent.click(screen.getByRole("button", { name: button }));
    rerender(<OutboxPanel outbox={outboxOf(two, { status: "sending" })} />);
    expect(document.activeElement?.getAttribute("role")).toBe("status");
    expect(document.activeElement?.textContent).toBe("กำลังส่ง");
    rerender(<OutboxPanel outbox={outboxOf([])} />);
    expect(document.activeElement?.textContent).toBe("");
  });

  it("says two faults of one field that read alike once", () => {
    const issue = { path: ["village"], code: "required", params: {}, severity: "issue" } as const;
    const complain = vi.spyOn(console, "error").mockImplementation(() => undefined);
    render(
      <OutboxPanel outbox={outboxOf([entryOf({ status: "refused", issues: [issue, issue] })])} forms={[visitForm]} />,
    );
    expect(item("refused")?.querySelectorAll(".saan-outbox-issues li")).toHaveLength(1);
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });

  it("leads a conflict into its form where there is nothing to compare it with", () => {
    const [onMerge, onEdit] = [vi.fn(), vi.fn()];
    const edit = () => within(item("conflict") as HTMLElement).queryByRole("button", { name: /^แก้ไขข้อมูล/ });
    const { rerender } = render(<OutboxPanel outbox={full} onMerge={onMerge} onEdit={onEdit} />);
    expect(edit()).toBeNull();
    rerender(<OutboxPanel outbox={full} onEdit={onEdit} />);
    expect(edit()).toBeTruthy();
    const unsaid = outboxOf([entryOf({ status: "conflict" })]);
    rerender(<OutboxPanel outbox={unsaid} onMerge={onMerge} onEdit={onEdit} />);
    expect(edit()).toBeTruthy();
  });

  it("has no button that leads nowhere", () => {
    render(<OutboxPanel outbox={full} />);
    expect(within(item("conflict") as HTMLElement).getAllByRole("button")).toHaveLength(1);
  });

  it("deletes what is unsent only when asked twice, and says so", async () => {
    const remove = vi.fn(async () => true);
    render(<OutboxPanel outbox={outboxOf(everyEntry, {}, { remove })} />);
    await pressIn("waiting", /^ลบรายการ/);
    await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "เก็บไว้ส่ง" }));
    expect(remove).not.toHaveBeenCalled();
    await pressIn("waiting", /^ลบรายการ/);
    await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "ลบรายการ" }));
    await waitFor(() => expect(remove).toHaveBeenCalledWith("1"));
    expect(await screen.findByText("ลบรายการแล้ว")).toBeTruthy();
  });

  it("takes a receipt off the list at once, and says when it could not", async () => {
    const remove = vi.fn(async () => false);
    render(<OutboxPanel outbox={outboxOf(everyEntry, {}, { remove })} />);
    await pressIn("sent", /^เอาออกจากรายการ/);
    expect(await screen.findByText(/กำลังส่ง จึงลบไม่ได้/)).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/จึงลบไม่ได้/);
  });

  it("says what holds up the whole queue", async () => {
    const [resume, onSignIn] = [vi.fn(), vi.fn()];
    const outbox = outboxOf([entryOf()], { status: "paused" }, { resume });
    const { rerender } = render(<OutboxPanel outbox={outbox} onSignIn={onSignIn} />);
    await userEvent.click(screen.getByRole("button", { name: "เข้าสู่ระบบ" }));
    await userEvent.click(screen.getByRole("button", { name: "เข้าสู่ระบบแล้ว ส่งต่อ" }));
    expect([onSignIn, resume].map((act) => act.mock.calls.length)).toEqual([1, 1]);
    rerender(<OutboxPanel outbox={outboxOf([entryOf({ trouble: "unreachable" })])} />);
    expect(screen.getByText("ยังต่ออินเทอร์เน็ตไม่ได้")).toBeTruthy();
    rerender(<OutboxPanel outbox={outboxOf([], { status: "failed", reason: "blocked" })} />);
    expect(screen.getByText("อ่านรายการรอส่งในเครื่องนี้ไม่ได้")).toBeTruthy();
    rerender(<OutboxPanel outbox={outboxOf([])} />);
    expect(screen.getByText("ไม่มีรายการรอส่ง")).toBeTruthy();
  });

  it("sends all that waits, and saves it as a file", async () => {
    const retry = vi.fn(async () => true);
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    URL.createObjectURL = () => "blob:x";
    URL.revokeObjectURL = () => undefined;
    render(<OutboxPanel outbox={outboxOf([entryOf(), entryOf({ id: "e2" })], {}, { retry })} />);
    await userEvent.click(screen.getByRole("button", { name: "ส่งทั้งหมดตอนนี้" }));
    expect(retry.mock.calls.flat()).toEqual(expect.arrayContaining(["e1", "e2"]));
    await userEvent.click(screen.getByRole("button", { name: "บันทึกรายการเป็นไฟล์" }));
    await waitFor(() => expect(click).toHaveBeenCalledOnce());
    click.mockRestore();
  });

  it("speaks English to an English reader", () => {
    const { container } = render(
      <KitProvider locale="en">
        <OutboxPanel outbox={full} forms={[visitForm]} />
        <OutboxStatus outbox={full} onOpen={() => undefined} />
        <NotKeptNotice reason="full" trouble="busy" onRetry={() => undefined} />
      </KitProvider>,
    );
    expect(container.textContent).not.toMatch(/[\u0e00-\u0e7f]/);
  });
});

describe("OutboxStatus", () => {
  const line = (entries: readonly OutboxEntry[], change = {}) => {
    const { container, unmount } = render(<OutboxStatus outbox={outboxOf(entries, change)} />);
    const text = container.textContent;
    unmount();
    return text;
  };

  it("says how much waits, and for whom", () => {
    expect(line([])).toBe("");
    expect(line([entryOf({ status: "sent" })])).toBe("");
    expect(line([entryOf()])).toBe("รอส่ง 1 รายการ");
    expect(line([entryOf({ trouble: "unreachable" })])).toBe("ไม่มีสัญญาณ รอส่ง 1 รายการ");
    expect(line([entryOf()], { status: "sending" })).toBe("กำลังส่ง 1 รายการ");
    expect(line([entryOf()], { status: "paused" })).toBe("เข้าสู่ระบบเพื่อส่ง 1 รายการ");
    expect(line([entryOf({ status: "conflict" })])).toBe("ต้องแก้ไข 1 รายการ");
    expect(line(everyEntry)).toBe("ไม่มีสัญญาณ รอส่ง 2 รายการ · ต้องแก้ไข 3 รายการ");
    expect(line([], { status: "failed" })).toBe("อ่านรายการรอส่งไม่ได้");
  });
});

describe("NotKeptNotice", () => {
  it("says why the person has to stay, and what to do when it failed", async () => {
    const onRetry = vi.fn();
    const { rerender, container } = render(<NotKeptNotice reason="privacy" onRetry={onRetry} />);
    expect(container.textContent).toContain("อย่าปิดหน้านี้จนกว่าจะส่งสำเร็จ");
    expect(screen.queryByRole("button")).toBeNull();
    rerender(<NotKeptNotice reason="shared" />);
    expect(container.textContent).toContain("เครื่องนี้ตั้งไว้ว่าใช้ร่วมกัน");
    rerender(<NotKeptNotice reason="full" trouble="unreachable" onRetry={onRetry} />);
    expect(container.textContent).toContain("เครื่องนี้เก็บข้อมูลไว้รอส่งไม่ได้");
    await userEvent.click(screen.getByRole("button", { name: "ลองส่งอีกครั้ง" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
