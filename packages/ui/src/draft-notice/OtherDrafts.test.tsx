import { type DraftStore, openDraftStore } from "@saan/forms/drafts";
import { useSchemaForm } from "@saan/forms/react";
import { emptyValues } from "@saan/forms/values";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { draftBinding, visitDraft } from "../testing/draftBinding.js";
import { visitForm } from "../testing/visitForm.js";
import { DraftNotice } from "./DraftNotice.js";
import { DraftStatus } from "./DraftStatus.js";

function Visit({ store }: { readonly store: DraftStore }) {
  const handle = useSchemaForm(visitForm, { draft: { store, key: "village-visit/new" }, onSubmit: () => undefined });
  return <DraftNotice handle={handle} preview={["village"]} />;
}

/** A device on which drafts were left, each on a day of January. */
async function deviceWith(days: readonly number[]): Promise<DraftStore> {
  const store = openDraftStore({ databaseName: `days-${days.join("-")}`, tail: null, locks: null });
  for (const day of days) {
    await store.save({
      key: `village-visit/new~${day}`,
      formId: "village-visit",
      formVersion: 1,
      revision: 1,
      savedAt: `2024-01-0${day}T06:00:00.000Z`,
      values: { ...emptyValues(visitForm.model), village: `บ้านที่ ${day}` },
    });
  }
  return store;
}

const others = () => screen.queryByText(/^มีร่างอื่นของแบบฟอร์มนี้/)?.textContent;
const asked = () => screen.getByText("มีร่างค้างอยู่").closest("[tabindex]") as HTMLElement;
const look = (day: number) =>
  screen.getByRole("button", { name: `ดูร่างเมื่อ ${day}\u00a0มกราคม 2567 เวลา 13.00\u00a0น.`, hidden: true });

describe("several drafts of one form", () => {
  it("can all be looked at and restored, and the focus goes with what is asked about", async () => {
    render(<Visit store={await deviceWith([1, 2, 3])} />);
    await screen.findByText("บ้านที่ 3");
    await waitFor(() => expect(others()).toBe("มีร่างอื่นของแบบฟอร์มนี้ 2 ฉบับ"));
    await userEvent.click(screen.getByText(others() ?? ""));
    look(1).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(asked()));
    expect(within(asked()).getByText("บ้านที่ 1")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "ทำต่อจากร่าง" }));
    expect(document.activeElement?.textContent).toBe("ใส่คำตอบจากร่างแล้ว ทำต่อได้เลย");
    expect(others()).toBe("มีร่างอื่นของแบบฟอร์มนี้ 2 ฉบับ");
    await userEvent.click(look(3));
    await waitFor(() => expect(document.activeElement).toBe(asked()));
    expect(within(asked()).getByText("บ้านที่ 3")).toBeTruthy();
  });

  it("are asked about one after the other while they are discarded", async () => {
    render(<Visit store={await deviceWith([4, 5])} />);
    await screen.findByText("บ้านที่ 5");
    await waitFor(() => expect(others()).toBe("มีร่างอื่นของแบบฟอร์มนี้ 1 ฉบับ"));
    await userEvent.click(screen.getByRole("button", { name: "ทิ้งร่าง" }));
    await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "ทิ้งร่าง" }));
    await screen.findByText("บ้านที่ 4");
    await waitFor(() => expect(document.activeElement).toBe(asked()));
    expect(others()).toBeUndefined();
    await userEvent.click(screen.getByRole("button", { name: "ทิ้งร่าง" }));
    await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "ทิ้งร่าง" }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("ทิ้งร่างแล้ว"));
  });

  it("says so where the focus is when one is gone by now", async () => {
    const store = await deviceWith([6, 7]);
    render(<Visit store={store} />);
    await waitFor(() => expect(others()).toBe("มีร่างอื่นของแบบฟอร์มนี้ 1 ฉบับ"));
    await store.remove("village-visit/new~6");
    await userEvent.click(look(6));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^ร่างนี้ไม่อยู่แล้ว/));
    await waitFor(() => expect(others()).toBeUndefined());
    expect(screen.getByText("บ้านที่ 7")).toBeTruthy();
  });

  it("speak English, and in Thai digits, and of a draft without a time", () => {
    const { key, formId, formVersion, revision } = visitDraft;
    const binding = draftBinding({ others: [{ key, formId, formVersion, revision, savedAt: "?" }] });
    const { container, rerender } = render(<Kit locale="en" draft={binding} />);
    expect(container.textContent).toBe("Other drafts of this form: 1Look at the draft without a time");
    rerender(<Kit locale="th" draft={binding} />);
    expect(container.textContent).toBe("มีร่างอื่นของแบบฟอร์มนี้ ๑ ฉบับดูร่างที่ไม่ทราบเวลา");
  });
});

describe("a draft on a computer that others use, too", () => {
  it("is said to be in this tab, and when it goes", () => {
    const savedAt = "2024-01-05T06:05:00Z";
    const binding = draftBinding({ status: "saved", savedAt, storage: "session", idleMinutes: 15 });
    const { container } = render(<Kit locale="th" draft={binding} isStatus />);
    expect(container.textContent).toBe("เก็บในแท็บนี้แล้วเมื่อ ๑๓.๐๕\u00a0น. · หายเมื่อปิดแท็บ หรือไม่ได้ใช้เครื่อง ๑๕ นาที");
  });
});

interface KitProps {
  readonly locale: "th" | "en";
  readonly draft: ReturnType<typeof draftBinding>;
  readonly isStatus?: boolean;
}

function Kit({ locale, draft, isStatus = false }: KitProps) {
  const handle = useSchemaForm(visitForm, { onSubmit: () => undefined });
  const Part = isStatus ? DraftStatus : DraftNotice;
  return (
    <KitProvider locale={locale} digits={locale === "th" ? "thai" : undefined}>
      <Part handle={handle} draft={draft} />
    </KitProvider>
  );
}
