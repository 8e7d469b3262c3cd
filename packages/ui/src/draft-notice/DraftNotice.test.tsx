import { exportDraft } from "@saan/forms/drafts";
import type { DraftBinding } from "@saan/forms/react";
import { useSchemaForm } from "@saan/forms/react";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { draftBinding, visitDraft } from "../testing/draftBinding.js";
import { visitForm } from "../testing/visitForm.js";
import { DraftNotice, type DraftNoticeProps } from "./DraftNotice.js";
import { DraftStatus } from "./DraftStatus.js";

function Notice(props: Partial<DraftNoticeProps>) {
  const handle = useSchemaForm(visitForm, { onSubmit: () => undefined });
  return <DraftNotice {...props} handle={handle} />;
}

function Status({ draft, ...props }: { readonly draft?: DraftBinding }) {
  const handle = useSchemaForm(visitForm, { onSubmit: () => undefined });
  return <DraftStatus {...props} handle={handle} draft={draft} />;
}

describeConformance("DraftNotice", {
  element: ({ ref, ...props }) => <Referred of="notice" by={ref} {...props} />,
  tag: "div",
});
describeConformance("DraftStatus", {
  element: ({ ref, ...props }) => <Referred of="status" by={ref} {...props} />,
  tag: "p",
});

function Referred({ of, by, ...props }: { readonly of: "notice" | "status"; readonly by: unknown }) {
  const handle = useSchemaForm(visitForm, { onSubmit: () => undefined });
  return of === "notice" ? (
    <DraftNotice {...props} ref={by as never} handle={handle} draft={draftBinding({ found: visitDraft })} />
  ) : (
    <DraftStatus {...props} ref={by as never} handle={handle} draft={draftBinding({ status: "saving" })} />
  );
}

const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved.length = 0;
  let last: Blob | undefined;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return "blob:x";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: last?.text() ?? Promise.resolve("") });
  });
});
afterEach(() => vi.restoreAllMocks());

/** What has the focus; "" where it is on nothing but the page. */
const focusedText = () => (document.activeElement === document.body ? "" : document.activeElement?.textContent);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("DraftNotice", () => {
  it("says nothing while there is nothing to say", () => {
    const { container } = render(<Notice draft={draftBinding()} />);
    expect(container.textContent).toBe("");
  });

  it("asks about a draft that was found, with its time and a few of its answers", () => {
    const { container } = render(<Notice draft={draftBinding({ found: visitDraft })} />);
    expect(container.textContent).toContain("กรอกค้างไว้เมื่อ 5\u00a0มกราคม 2567 เวลา 13.00\u00a0น.");
    expect(screen.getByText("บ้านแม่กาหลวง")).toBeTruthy();
    expect(screen.getByText("รับฟังความเห็น")).toBeTruthy();
    expect(container.textContent).toContain("และคำตอบอื่นอีก 2 ข้อ");
  });

  it("shows of a draft about a record what was changed, not what the record says anyhow", () => {
    const found = { ...visitDraft, before: { households: 40 } };
    const { container } = render(<Notice draft={draftBinding({ found })} />);
    expect(screen.getByText(/42 ครัวเรือน/)).toBeTruthy();
    expect(screen.queryByText("บ้านแม่กาหลวง")).toBeNull();
    expect(container.textContent).toContain("และคำตอบอื่นอีก 4 ข้อ");
  });

  it("shows the fields that tell drafts apart, and what the draft does not hold", () => {
    const found = { ...visitDraft, leftOut: ["village"] };
    const { container } = render(
      <Notice draft={draftBinding({ found })} preview={["households"]} storedRevision={7} />,
    );
    expect(screen.getByText(/42 ครัวเรือน/)).toBeTruthy();
    expect(container.textContent).toContain("ร่างไม่ได้เก็บ หมู่บ้าน");
    expect(container.textContent).toContain("หลังจากนั้นมีผู้แก้ไขข้อมูลนี้แล้ว");
  });

  it("shows the first answers where none of those that were to be shown is kept", () => {
    render(<Notice draft={draftBinding({ found: visitDraft })} preview={["telephone"]} />);
    expect(screen.getByText("บ้านแม่กาหลวง")).toBeTruthy();
  });

  it("restores, and says so where the focus is", async () => {
    const restore = vi.fn(() => ({ ok: true, unmatched: [] }) as const);
    const onRestored = vi.fn();
    const { rerender } = render(
      <Notice draft={draftBinding({ found: visitDraft, restore })} onRestored={onRestored} />,
    );
    await press("ทำต่อจากร่าง");
    rerender(<Notice draft={draftBinding()} onRestored={onRestored} />);
    expect(restore).toHaveBeenCalledOnce();
    expect(onRestored).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe("ใส่คำตอบจากร่างแล้ว ทำต่อได้เลย");
  });

  it("throws nothing away before it was asked again", async () => {
    const discard = vi.fn();
    render(<Notice draft={draftBinding({ found: visitDraft, discard })} />);
    await press("ทิ้งร่าง");
    await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "เก็บร่างไว้" }));
    expect(discard).not.toHaveBeenCalled();
    await press("ทิ้งร่าง");
    await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "ทิ้งร่าง" }));
    await waitFor(() => expect(discard).toHaveBeenCalledOnce());
  });

  it.each<[string, Partial<DraftBinding>, string]>([
    ["went in another window", {}, "ร่างนี้ไม่อยู่แล้ว อาจส่งหรือทิ้งไปในอีกหน้าต่าง"],
    ["made way for another one", { found: { ...visitDraft, savedAt: "2024-01-06T06:00:00.000Z" } }, "ยังไม่ได้ทิ้งร่างใด"],
  ])("discards no other draft when the one that was meant %s", async (_, now, focused) => {
    const discard = vi.fn();
    const { rerender } = render(<Notice draft={draftBinding({ found: visitDraft, discard })} />);
    await press("ทิ้งร่าง");
    const sure = within(await screen.findByRole("alertdialog")).getByRole("button", { name: "ทิ้งร่าง" });
    rerender(<Notice draft={draftBinding({ discard, ...now })} />);
    await userEvent.click(sure);
    await waitFor(() => expect(focusedText()).toContain(focused));
    expect(discard).not.toHaveBeenCalled();
  });

  it("says where the focus is why a draft could not be restored", async () => {
    const restore = vi.fn(() => ({ ok: false, reason: "failed" }) as const);
    const { rerender } = render(<Notice draft={draftBinding({ found: visitDraft, restore })} />);
    await press("ทำต่อจากร่าง");
    rerender(<Notice draft={draftBinding({ found: visitDraft, migrationFailed: {} })} />);
    expect(focusedText()).toContain("นำร่างมาใส่ในแบบฟอร์มนี้ไม่ได้");
  });

  it("says so when the draft to be restored is gone by then", async () => {
    const restore = vi.fn(() => ({ ok: false, reason: "none" }) as const);
    render(<Notice draft={draftBinding({ found: visitDraft, restore })} />);
    await press("ทำต่อจากร่าง");
    expect(document.activeElement?.textContent).toMatch(/^ร่างนี้ไม่อยู่แล้ว/);
  });

  it("saves a draft as a file that can be read again", async () => {
    render(<Notice draft={draftBinding({ found: visitDraft })} fileName="ร่าง: การลงพื้นที่" />);
    await press("บันทึกร่างเป็นไฟล์");
    expect(saved[0]?.name).toBe("ร่าง  การลงพื้นที่.json");
    expect(await saved[0]?.text).toContain("บ้านแม่กาหลวง");
  });

  it.each([
    [{ newer: true } as const, "ร่างนี้มาจากแบบฟอร์มรุ่นใหม่กว่า"],
    [{ migrationFailed: {} }, "นำร่างมาใส่ในแบบฟอร์มนี้ไม่ได้"],
  ])("does not offer to restore what cannot be: %o", (why, title) => {
    render(<Notice draft={draftBinding({ found: visitDraft, ...why })} />);
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "ทำต่อจากร่าง" })).toBeNull();
    expect(screen.getByRole("button", { name: "บันทึกร่างเป็นไฟล์" })).toBeTruthy();
  });

  it("takes a passphrase, says when it is missing or wrong, and sends no form around it", async () => {
    const onPassphrase = vi.fn();
    const onSubmit = vi.fn();
    const notice = (locked = visitDraft) => (
      <form onSubmit={onSubmit}>
        <Notice draft={draftBinding({ locked })} onPassphrase={onPassphrase} />
      </form>
    );
    const { rerender } = render(notice());
    await press("เปิดร่าง");
    const box = screen.getByLabelText<HTMLInputElement>("รหัสผ่านของร่าง");
    expect(screen.getByText("กรอกรหัสผ่านของร่าง")).toBeTruthy();
    expect(document.activeElement).toBe(box);
    await userEvent.type(box, "มะม่วง");
    expect(screen.queryByText("กรอกรหัสผ่านของร่าง")).toBeNull();
    await userEvent.type(box, "{Enter}");
    expect(onPassphrase).toHaveBeenCalledWith("มะม่วง");
    expect(screen.queryByText(/รหัสผ่านไม่ถูกต้อง/)).toBeNull();
    rerender(notice({ ...visitDraft }));
    expect(screen.getByText(/รหัสผ่านไม่ถูกต้อง/)).toBeTruthy();
    expect(box.value).toBe("มะม่วง");
    expect(document.activeElement).toBe(box);
    rerender(
      <form onSubmit={onSubmit}>
        <Notice draft={draftBinding({ found: visitDraft })} onPassphrase={onPassphrase} />
      </form>,
    );
    expect(focusedText()).toContain("มีร่างค้างอยู่");
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("says that a draft is locked where nobody can give a passphrase", () => {
    render(<Notice draft={draftBinding({ locked: visitDraft })} />);
    expect(screen.getByText("มีร่างที่ล็อกด้วยรหัสผ่าน")).toBeTruthy();
    expect(screen.queryByLabelText("รหัสผ่านของร่าง")).toBeNull();
  });

  it("saves what it cannot read, as it is", async () => {
    render(<Notice draft={draftBinding({ unreadable: { values: "เสีย" } })} />);
    await press("บันทึกร่างเป็นไฟล์");
    expect(await saved[0]?.text).toContain("เสีย");
    expect(saved[0]?.name).toMatch(/\.txt$/);
  });

  it("takes the form over from another window, or says how", async () => {
    const takeOver = vi.fn(async () => false);
    render(<Notice draft={draftBinding({ writer: "elsewhere", takeOver })} />);
    await press("กรอกต่อในหน้าต่างนี้");
    expect(await screen.findByText(/ปิดอีกหน้าต่างแล้วลองอีกครั้ง/)).toBeTruthy();
    takeOver.mockResolvedValue(true);
    await press("กรอกต่อในหน้าต่างนี้");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("ย้ายมากรอกในหน้าต่างนี้แล้ว ทำต่อได้เลย"));
  });

  it("shows answers that have no place any more until they are deleted", async () => {
    const forgetUnmatched = vi.fn();
    const unmatched = [
      { path: ["households"], value: "มากมาย" },
      { path: ["old", 0], value: { a: 1 } },
    ];
    render(<Notice draft={draftBinding({ unmatched, forgetUnmatched })} />);
    expect(screen.getByText("จำนวนครัวเรือนที่พบ")).toBeTruthy();
    expect(screen.getByText("มากมาย")).toBeTruthy();
    expect(screen.getByText("old.0")).toBeTruthy();
    await press("ลบคำตอบเดิมเหล่านี้");
    expect(forgetUnmatched).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe("ลบคำตอบเดิมแล้ว");
  });

  it.each(["full", "denied", "private", "corrupt", "blocked", "closed", "superseded", "insecure", "unknown"] as const)(
    "says what to do when nothing is kept: %s",
    async (reason) => {
      const { container } = render(<Notice draft={draftBinding({ status: "memory", reason })} />);
      expect(container.textContent).toContain("สิ่งที่กรอกยังไม่ได้เก็บในเครื่องนี้");
      expect(container.textContent?.length).toBeGreaterThan(90);
      await press("บันทึกร่างเป็นไฟล์");
      expect(await saved[0]?.text).toContain("บ้านแม่กาหลวง");
    },
  );

  describe("with files", () => {
    const choose = (...parts: readonly (Blob | string)[]) =>
      userEvent.upload(screen.getByLabelText<HTMLInputElement>("เปิดร่างจากไฟล์", { selector: "input" }), [
        new File([...parts], "ร่าง.json", { type: "application/json" }),
      ]);

    it("saves what is in the form, but not twice", async () => {
      const { rerender } = render(<Notice withFiles draft={draftBinding()} />);
      await press("บันทึกร่างเป็นไฟล์");
      expect(await saved[0]?.text).toContain("บ้านแม่กาหลวง");
      rerender(<Notice withFiles draft={draftBinding({ status: "memory", reason: "full" })} />);
      expect(screen.getAllByRole("button", { name: "บันทึกร่างเป็นไฟล์" })).toHaveLength(1);
      rerender(<Notice withFiles draft={draftBinding({ found: visitDraft })} />);
      expect(screen.queryByRole("button", { name: "เปิดร่างจากไฟล์" })).toBeNull();
    });

    it("offers the draft of a file, and puts the focus where it is asked about", async () => {
      const offer = vi.fn(async () => true);
      const { rerender } = render(<Notice withFiles draft={draftBinding({ offer })} />);
      await choose(exportDraft(visitDraft));
      await waitFor(() => expect(offer).toHaveBeenCalledWith(expect.objectContaining({ values: visitDraft.values })));
      rerender(<Notice withFiles draft={draftBinding({ found: visitDraft })} />);
      expect(focusedText()).toContain("มีร่างค้างอยู่");
    });

    it.each([
      ["ไฟล์นี้ไม่ใช่ร่าง", "{}"],
      ["ไฟล์ร่างนี้ไม่ครบหรือถูกแก้ไข", '{"saan":"draft","format":1,"draft":{'],
      ["ไฟล์ร่างนี้มาจากระบบรุ่นใหม่กว่า", '{"saan":"draft","format":2,"draft":{}}'],
      ["ไฟล์นี้ใหญ่เกินกว่าจะเป็นร่าง", " ".repeat(5_000_001)],
      ["ไฟล์นี้เป็นร่างของแบบฟอร์มอื่น", exportDraft({ ...visitDraft, formId: "home-visit" })],
    ])("says why it opens no other file: %s", async (title, content) => {
      const offer = vi.fn(async () => true);
      render(<Notice withFiles draft={draftBinding({ offer })} />);
      await choose(content);
      expect(await screen.findByText(title)).toBeTruthy();
      expect(offer).not.toHaveBeenCalled();
      await choose(exportDraft(visitDraft));
      await waitFor(() => expect(screen.queryByText(title)).toBeNull());
      expect(offer).toHaveBeenCalledOnce();
    });

    it("says so where the form takes no draft", async () => {
      render(<Notice withFiles draft={draftBinding({ offer: async () => false })} />);
      await choose(exportDraft(visitDraft));
      expect(await screen.findByText("ตอนนี้เปิดร่างจากไฟล์ในแบบฟอร์มนี้ไม่ได้")).toBeTruthy();
    });
  });

  it("has the browser ask only while the answers are nowhere else", () => {
    const leave = () => {
      const event = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const { rerender } = render(<Notice draft={draftBinding({ status: "saved" })} />);
    expect(leave()).toBe(false);
    rerender(<Notice draft={draftBinding({ status: "failed" })} />);
    expect(leave()).toBe(true);
    rerender(<Notice draft={draftBinding({ status: "failed" })} guardLeaving={false} />);
    expect(leave()).toBe(false);
  });

  it("speaks English to an English reader", () => {
    const found = { ...visitDraft, values: { households: 42 }, leftOut: ["village"] };
    const { container } = render(
      <KitProvider locale="en">
        <Notice draft={draftBinding({ found, status: "memory", reason: "full", writer: "elsewhere" })} />
        <Status draft={draftBinding({ status: "saved", savedAt: visitDraft.savedAt })} />
      </KitProvider>,
    );
    expect(container.textContent).not.toMatch(/[\u0e00-\u0e7f]/);
  });
});

describe("DraftStatus", () => {
  const line = (draft: Partial<DraftBinding>) => {
    const { container, unmount } = render(<Status draft={draftBinding(draft)} />);
    const text = container.textContent;
    unmount();
    return text;
  };

  it("says where the answers are", () => {
    expect(line({})).toBe("");
    expect(line({ status: "saving" })).toBe("กำลังเก็บร่าง");
    expect(line({ status: "saved", savedAt: "2024-01-05T06:05:00Z" })).toBe("เก็บในเครื่องนี้แล้วเมื่อ 13.05\u00a0น.");
    expect(line({ status: "memory", reason: "full" })).toBe("ยังไม่ได้เก็บในเครื่องนี้: พื้นที่เต็ม");
    expect(line({ status: "failed" })).toContain("เบราว์เซอร์เก็บไม่สำเร็จ");
  });

  it("says what is not kept, and until when the rest is", () => {
    const text = line({
      status: "saved",
      savedAt: "2024-01-05T06:05:00Z",
      expiresAt: "2024-01-19T06:05:00Z",
      leftOut: ["village"],
    });
    expect(text).toBe("เก็บในเครื่องนี้แล้วเมื่อ 13.05\u00a0น. · เก็บไว้ถึง 19\u00a0มกราคม 2567 · ไม่ได้เก็บ หมู่บ้าน");
  });
});
