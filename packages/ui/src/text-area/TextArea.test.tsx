import { act, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { TextArea } from "./TextArea.js";

describeConformance("TextArea", { element: (props) => <TextArea label="ผลที่เกิดขึ้น" {...props} />, tag: "textarea" });
describeConformance("TextArea with a counter", {
  element: (props) => <TextArea label="ผลที่เกิดขึ้น" maxGraphemes={20} {...props} />,
  tag: "textarea",
});

const seenCount = () => document.querySelector(".saan-text-area-count")?.textContent;
const spokenCount = () => document.querySelector(".saan-visually-hidden[aria-live]")?.textContent;

describe("TextArea", () => {
  afterEach(() => vi.useRealTimers());

  it("has no counter unless there is a limit", () => {
    render(<TextArea label="ผลที่เกิดขึ้น" />);
    expect(seenCount()).toBeUndefined();
  });

  it("counts ที่ as one character", async () => {
    render(<TextArea label="ผล" maxGraphemes={20} />);
    await userEvent.type(screen.getByLabelText("ผล"), "ที่นี่");
    expect(seenCount()).toBe("พิมพ์ได้อีก 18 ตัวอักษร");
  });

  it("keeps a text over the limit and says by how much", async () => {
    render(<TextArea label="ผล" maxGraphemes={3} />);
    const box = screen.getByLabelText<HTMLTextAreaElement>("ผล");
    await userEvent.type(box, "ครอบครัว");
    expect(box.value).toBe("ครอบครัว");
    expect(seenCount()).toBe("เกินมา 4 ตัวอักษร");
  });

  it("says the limit with the field, before the caller's own description", () => {
    render(
      <>
        <TextArea label="ผล" hint="เขียนสั้น ๆ" maxGraphemes={300} aria-describedby="more" />
        <p id="more">ข้อความเพิ่มเติม</p>
      </>,
    );
    const ids = (screen.getByLabelText("ผล").getAttribute("aria-describedby") ?? "").split(" ");
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      "เขียนสั้น ๆ",
      "พิมพ์ได้ไม่เกิน 300 ตัวอักษร",
      "ข้อความเพิ่มเติม",
    ]);
  });

  it("speaks the count only near the limit and after a pause", () => {
    vi.useFakeTimers();
    render(<TextArea label="ผล" maxGraphemes={10} />);
    const box = screen.getByLabelText("ผล");
    fireEvent.change(box, { target: { value: "กกก" } });
    act(() => vi.advanceTimersByTime(1500));
    expect(spokenCount()).toBe("");
    fireEvent.change(box, { target: { value: "กกกกกกกก" } });
    act(() => vi.advanceTimersByTime(500));
    expect(spokenCount()).toBe("");
    act(() => vi.advanceTimersByTime(600));
    expect(spokenCount()).toBe("พิมพ์ได้อีก 2 ตัวอักษร");
  });

  it("follows a controlled value and a form reset", async () => {
    const { rerender } = render(<TextArea label="ผล" maxGraphemes={10} value="กก" onChange={() => {}} />);
    rerender(<TextArea label="ผล" maxGraphemes={10} value="กกก" onChange={() => {}} />);
    expect(seenCount()).toBe("พิมพ์ได้อีก 7 ตัวอักษร");
    rerender(
      <form>
        <TextArea label="ผลใหม่" maxGraphemes={10} defaultValue="กก" />
        <button type="reset">ล้าง</button>
      </form>,
    );
    await userEvent.type(screen.getByLabelText("ผลใหม่"), "ขข");
    expect(seenCount()).toBe("พิมพ์ได้อีก 6 ตัวอักษร");
    await userEvent.click(screen.getByRole("button"));
    await vi.waitFor(() => expect(seenCount()).toBe("พิมพ์ได้อีก 8 ตัวอักษร"));
  });

  it("counts in Thai digits where the page uses them", () => {
    render(
      <KitProvider digits="thai">
        <TextArea label="ผล" maxGraphemes={1200} />
      </KitProvider>,
    );
    expect(seenCount()).toBe("พิมพ์ได้อีก ๑,๒๐๐ ตัวอักษร");
  });
});
