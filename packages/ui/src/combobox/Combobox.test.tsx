import { act, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { resetForm } from "../testing/resetForm.js";
import { Combobox, type ComboboxProps } from "./Combobox.js";
import type { ComboboxOption } from "./option.js";

interface Place {
  readonly code?: string;
  readonly name: string;
}
const places: readonly Place[] = [
  { code: "56", name: "พะเยา" },
  { code: "55", name: "น่าน" },
  { code: "54", name: "แพร่" },
];
const nameOf = ({ name }: Place) => name;
const option = (place: Place): ComboboxOption<Place> => ({ key: place.code ?? "", label: place.name, value: place });
const search = (query: string) => places.filter(({ name }) => name.includes(query)).map(option);

function Provinces(props: Partial<ComboboxProps<Place>>) {
  return <Combobox label="จังหวัด" search={search} textOf={({ name }) => name} {...props} />;
}

function Kept() {
  const [value, setValue] = useState<Place | null>(places[0] ?? null);
  return <Provinces value={value} onValueChange={setValue} />;
}

const box = () => screen.getByRole<HTMLInputElement>("combobox");
const status = () => screen.getByRole("status").textContent;

describeConformance("Combobox", {
  element: (props) => <Combobox<Place> label="จังหวัด" search={search} textOf={({ name }) => name} {...props} />,
  tag: "input",
});

describe("Combobox", () => {
  it("chooses by keyboard", async () => {
    const onValueChange = vi.fn();
    render(<Provinces onValueChange={onValueChange} />);
    await userEvent.type(box(), "พะ");
    expect(status()).toBe("พบ 1 รายการ");
    await userEvent.keyboard("{Enter}");
    expect(onValueChange.mock.calls).toEqual([[places[0]]]);
    expect(box().value).toBe("พะเยา");
    expect(box().getAttribute("aria-expanded")).toBe("false");
  });

  it("moves to the last row with End and to the first with Home", async () => {
    render(<Provinces />);
    box().focus();
    await userEvent.keyboard("{ArrowDown}{End}");
    expect(screen.getByRole("option", { selected: true }).textContent).toBe("แพร่");
    await userEvent.keyboard("{Home}");
    expect(screen.getByRole("option", { selected: true }).textContent).toBe("พะเยา");
    expect(box().getAttribute("aria-activedescendant")).toBe(screen.getByRole("option", { selected: true }).id);
  });

  it("chooses by pointer and keeps the focus in the box", async () => {
    const onValueChange = vi.fn();
    render(<Provinces onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.click(screen.getByRole("option", { name: "น่าน" }));
    expect(onValueChange.mock.calls).toEqual([[places[1]]]);
    expect(document.activeElement).toBe(box());
  });

  it("lets go of the value as soon as the text no longer stands for it, and says so once", async () => {
    const onValueChange = vi.fn();
    render(<Provinces defaultValue={places[0]} onValueChange={onValueChange} />);
    expect(box().value).toBe("พะเยา");
    await userEvent.type(box(), "{Backspace}{Backspace}");
    expect(onValueChange.mock.calls).toEqual([[null]]);
  });

  it("shows every option of a box that already has one, not only that one", async () => {
    render(<Provinces defaultValue={places[0]} />);
    await userEvent.click(box());
    expect(screen.getAllByRole("option")).toHaveLength(3);
  });

  it("keeps a text that was not chosen and says so when the box is left", async () => {
    const onValueChange = vi.fn();
    render(<Provinces onValueChange={onValueChange} />);
    await userEvent.type(box(), "พ");
    await userEvent.tab();
    expect(box().value).toBe("พ");
    expect(onValueChange).not.toHaveBeenCalled();
    expect(box().getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("“พ” ยังไม่ได้เลือกจากรายการ", { exact: false })).toBeTruthy();
    await userEvent.type(box(), "ะ");
    expect(box().getAttribute("aria-invalid")).toBeNull();
  });

  it("takes the text as typed where free text is welcome", async () => {
    const onValueChange = vi.fn();
    render(<Provinces fromText={(name) => ({ name })} onValueChange={onValueChange} />);
    await userEvent.type(box(), "กลุ่มแม่บ้าน");
    expect(screen.getByRole("option").textContent).toBe("ใช้ “กลุ่มแม่บ้าน” ตามที่พิมพ์");
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([[{ name: "กลุ่มแม่บ้าน" }]]);
    expect(box().value).toBe("กลุ่มแม่บ้าน");
  });

  it("does not take the row that only happens to be lit when the box is left", async () => {
    const onValueChange = vi.fn();
    render(<Provinces onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await userEvent.tab();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it("does not take Enter that ends a composition", async () => {
    const onValueChange = vi.fn();
    render(<Provinces onValueChange={onValueChange} />);
    await userEvent.type(box(), "พะ");
    fireEvent.keyDown(box(), { key: "Enter", isComposing: true });
    expect(onValueChange).not.toHaveBeenCalled();
    expect(box().getAttribute("aria-expanded")).toBe("true");
  });

  it("closes on Esc without losing the text, and lets the next Esc through", async () => {
    const outer = vi.fn();
    document.addEventListener("keydown", outer, { capture: true });
    render(<Provinces />);
    await userEvent.type(box(), "พ");
    outer.mockClear();
    await userEvent.keyboard("{Escape}");
    expect(box().getAttribute("aria-expanded")).toBe("false");
    expect(box().value).toBe("พ");
    expect(outer).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(outer).toHaveBeenCalledTimes(1);
    expect(box().value).toBe("พ");
    document.removeEventListener("keydown", outer, { capture: true });
  });

  it("clears with one press and stays ready to type", async () => {
    const onValueChange = vi.fn();
    render(<Provinces defaultValue={places[0]} onValueChange={onValueChange} />);
    await userEvent.click(screen.getByRole("button", { name: "ล้างช่องจังหวัด" }));
    expect(box().value).toBe("");
    expect(onValueChange.mock.calls).toEqual([[null]]);
    expect(document.activeElement).toBe(box());
  });

  it("follows a value set from outside, and shows nothing after a reset", async () => {
    const { rerender } = render(<Provinces value={places[0]} />);
    rerender(<Provinces value={places[1]} />);
    expect(box().value).toBe("น่าน");
    rerender(<Provinces value={null} />);
    expect(box().value).toBe("");
  });

  it("keeps the caret when a letter is put into the middle", async () => {
    render(<Kept />);
    await userEvent.type(box(), "X", { initialSelectionStart: 2, initialSelectionEnd: 2 });
    expect(box().value).toBe("พะXเยา");
    expect(box().selectionStart).toBe(3);
  });

  it("neither opens nor changes when it is read-only", async () => {
    render(<Provinces readOnly defaultValue={places[0]} />);
    await userEvent.click(box());
    await userEvent.keyboard("{ArrowDown}");
    expect(box().getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("button", { name: "ล้างช่องจังหวัด" })).toBeNull();
  });

  it("speaks English to an English reader", async () => {
    render(
      <KitProvider locale="en">
        <Provinces label="Province" />
      </KitProvider>,
    );
    await userEvent.type(box(), "x");
    expect(status()).toBe("Nothing found for “x”. Try another or a shorter word");
  });
});

describe("Combobox with options of its own", () => {
  const many: readonly ComboboxOption<Place>[] = Array.from({ length: 7436 }, (_, at) => ({
    key: String(at),
    label: `ตำบลที่ ${at}`,
    value: { code: String(at), name: `ตำบลที่ ${at}` },
  }));

  it("draws only what is in view of thousands, and still says how many there are and which is lit", async () => {
    render(<Provinces search={undefined} options={many} />);
    await userEvent.click(box());
    expect(status()).toBe("พบ 7,436 รายการ");
    expect(screen.getAllByRole("option").length).toBeLessThan(60);
    await userEvent.keyboard("{ArrowDown}{PageDown}");
    const lit = screen.getByRole("option", { selected: true });
    expect([lit.getAttribute("aria-posinset"), lit.getAttribute("aria-setsize")]).toEqual(["9", "7436"]);
    expect(box().getAttribute("aria-activedescendant")).toBe(lit.id);
    await userEvent.type(box(), "๗๔๓๕{Enter}");
    expect(box().value).toBe("ตำบลที่ 7435");
  });

  it("answers anew when another list comes while it is open", async () => {
    const { rerender } = render(<Provinces search={undefined} options={[]} />);
    await userEvent.type(box(), "พะ");
    expect(screen.queryByRole("option")).toBeNull();
    rerender(<Provinces search={undefined} options={places.map(option)} />);
    expect(screen.getByRole("option").textContent).toBe("พะเยา");
  });

  it("has headings, and passes over what cannot be chosen", async () => {
    const onValueChange = vi.fn();
    const grouped = places.map((place, at) => ({
      ...option(place),
      group: at < 1 ? "ใกล้" : "ไกล",
      disabled: at === 1,
    }));
    render(<Provinces search={undefined} options={grouped} onValueChange={onValueChange} />);
    await userEvent.click(box());
    expect(screen.getByRole("group", { name: "ไกล" }).querySelectorAll("[role=option]")).toHaveLength(2);
    await userEvent.click(screen.getByRole("option", { name: "น่าน" }));
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(onValueChange.mock.calls).toEqual([[places[2]]]);
  });

  it("shows the words for its value as soon as they are known, and leaves what is typed alone", async () => {
    const { rerender } = render(<Provinces value={places[0]} textOf={({ code = "" }) => code} />);
    expect(box().value).toBe("56");
    rerender(<Provinces value={places[0]} textOf={({ name }) => name} />);
    expect(box().value).toBe("พะเยา");
  });

  it("sends what stands for its value with its form, and goes back on reset", async () => {
    const { container } = render(
      <form>
        <Provinces name="province" formValue={({ code = "" }) => code} defaultValue={places[0]} />
      </form>,
    );
    const form = container.querySelector("form") as HTMLFormElement;
    expect(new FormData(form).getAll("province")).toEqual(["56"]);
    await userEvent.clear(box());
    expect(new FormData(form).getAll("province")).toEqual([""]);
    await resetForm(form);
    expect([box().value, new FormData(form).get("province")]).toEqual(["พะเยา", "56"]);
  });
});

describe("Combobox with a source that answers later", () => {
  const pending = () => {
    const asked: { query: string; signal: AbortSignal; answer: (found: readonly Place[]) => void; fail: () => void }[] =
      [];
    const later = (query: string, { signal }: { signal: AbortSignal }) =>
      new Promise<readonly ComboboxOption<Place>[]>((resolve, reject) => {
        asked.push({ query, signal, answer: (found) => resolve(found.map(option)), fail: () => reject(new Error()) });
      });
    return { asked, later };
  };

  it("drops a stale answer and aborts its question", async () => {
    const { asked, later } = pending();
    render(<Provinces search={later} debounce={0} />);
    await userEvent.type(box(), "พะ");
    expect(status()).toBe("กำลังค้นหา…");
    expect(asked.map(({ query, signal }) => `${query} ${signal.aborted}`)).toEqual([" true", "พ true", "พะ false"]);
    await act(async () => asked[2]?.answer(places.slice(0, 1)));
    await act(async () => asked[1]?.answer(places));
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["พะเยา"]);
  });

  it("asks once after a burst of keys", async () => {
    const { asked, later } = pending();
    render(<Provinces search={later} debounce={60} />);
    await userEvent.click(box());
    await act(async () => asked[0]?.answer([]));
    expect(status()).toBe("พิมพ์เพื่อค้นหาในรายการ");
    // A clock of its own: on a busy machine two keys may be further apart than the wait.
    vi.useFakeTimers();
    for (const value of ["พ", "พะ", "พะเ", "พะเย", "พะเยา"]) {
      fireEvent.change(box(), { target: { value } });
      act(() => vi.advanceTimersByTime(59));
    }
    expect(asked.map(({ query }) => query)).toEqual([""]);
    act(() => vi.advanceTimersByTime(1));
    vi.useRealTimers();
    expect(asked.map(({ query }) => query)).toEqual(["", "พะเยา"]);
  });

  it("says that the search failed and tries again on the person's word", async () => {
    const { asked, later } = pending();
    render(<Provinces search={later} debounce={0} />);
    await userEvent.click(box());
    await act(async () => asked[0]?.fail());
    expect(status()).toBe("ค้นหาไม่สำเร็จ ลองอีกครั้ง");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(asked).toHaveLength(2);
    await act(async () => asked[1]?.answer(places));
    expect(screen.getAllByRole("option")).toHaveLength(3);
  });
});

// @ts-expect-error options have a value of the kind that the box holds
export const wrong = <Combobox<Place> label="จังหวัด" options={[{ key: "1", label: "ก", value: 1 }]} textOf={nameOf} />;
