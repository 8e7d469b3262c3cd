import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { SearchField } from "./SearchField.js";

describeConformance("SearchField", { element: (props) => <SearchField label="ค้นหน่วยงาน" {...props} />, tag: "input" });

const box = () => screen.getByRole<HTMLInputElement>("searchbox");

function PageWithFilters({ onSearch }: { readonly onSearch: (query: string) => void }) {
  const [query, setQuery] = useState("");
  return (
    <>
      <SearchField label="ค้น" value={query} onValueChange={setQuery} onSearch={onSearch} wait={60_000} />
      <button type="button" onClick={() => setQuery("")}>
        ล้างตัวกรอง
      </button>
    </>
  );
}

describe("SearchField", () => {
  it("searches once when the typing rests, without the spaces around", async () => {
    const onSearch = vi.fn();
    render(<SearchField label="ค้น" onSearch={onSearch} wait={20} />);
    await userEvent.type(box(), "ครอบครัว ", { delay: null });
    await vi.waitFor(() => expect(onSearch.mock.calls).toEqual([["ครอบครัว"]]));
  });

  it("searches at once at Enter, and does not send the form around it", async () => {
    const onSearch = vi.fn();
    const onSubmit = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <SearchField label="ค้น" onSearch={onSearch} wait={60_000} />
      </form>,
    );
    await userEvent.type(box(), "แม่กา{Enter}");
    expect(onSearch.mock.calls).toEqual([["แม่กา"]]);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("is cleared by Escape and by its button, and stays in focus", async () => {
    const onSearch = vi.fn();
    const onValueChange = vi.fn();
    render(<SearchField label="ค้น" defaultValue="แม่กา" onSearch={onSearch} onValueChange={onValueChange} />);
    await userEvent.click(screen.getByRole("button", { name: "ล้างคำค้น" }));
    expect(box().value).toBe("");
    expect(document.activeElement).toBe(box());
    expect(onSearch.mock.calls).toEqual([[""]]);
    expect(screen.queryByRole("button")).toBeNull();
    await userEvent.keyboard("ก{Escape}");
    expect(onValueChange).toHaveBeenLastCalledWith("");
  });

  it("searches for the same words again after they were taken out from outside", async () => {
    const onSearch = vi.fn();
    render(<PageWithFilters onSearch={onSearch} />);
    await userEvent.type(box(), "แม่กา{Enter}");
    await userEvent.click(screen.getByRole("button", { name: "ล้างตัวกรอง" }));
    await userEvent.type(box(), "แม่กา{Enter}");
    expect(onSearch.mock.calls).toEqual([["แม่กา"], ["แม่กา"]]);
  });

  it("waits for the end of a composition", () => {
    vi.useFakeTimers();
    const onSearch = vi.fn();
    render(<SearchField label="ค้น" onSearch={onSearch} wait={10} />);
    fireEvent.compositionStart(box());
    fireEvent.input(box(), { target: { value: "k" }, isComposing: true });
    vi.advanceTimersByTime(50);
    expect(onSearch).not.toHaveBeenCalled();
    fireEvent.compositionEnd(box());
    vi.advanceTimersByTime(50);
    expect(onSearch.mock.calls).toEqual([["k"]]);
    vi.useRealTimers();
  });

  it("says how many were found, that there are none, and that it is looking", () => {
    const status = () => screen.getByRole("status").textContent;
    const { rerender } = render(<SearchField label="ค้น" defaultValue="แม่กา" found={1200} />);
    expect(status()).toBe("พบ 1,200 รายการ");
    rerender(<SearchField label="ค้น" found={0} />);
    expect(status()).toBe("ไม่พบรายการที่ตรงกับ “แม่กา”");
    rerender(<SearchField label="ค้น" busy />);
    expect(status()).toBe("กำลังค้นหา");
  });

  it("is a landmark named by its label", () => {
    render(<SearchField label="ค้นหน่วยงาน" labelHidden />);
    expect(screen.getByRole("search", { name: "ค้นหน่วยงาน" })).toBeTruthy();
    expect(screen.getByLabelText("ค้นหน่วยงาน", { selector: "input" })).toBe(box());
  });
});
