import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { PrivacyMask } from "./PrivacyMask.js";

const secret = "08 1234 4567";

describeConformance("PrivacyMask", {
  element: (props) => <PrivacyMask label="เบอร์โทรศัพท์" reveal={() => secret} {...props} />,
  tag: "span",
});

describe("PrivacyMask", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const press = () => act(async () => screen.getByRole("button").click());

  it("keeps the value out of the page until it is asked for", async () => {
    const { container } = render(<PrivacyMask label="เบอร์โทรศัพท์" masked="•• 4567" reveal={() => secret} />);
    expect(container.innerHTML).not.toContain("1234");
    await press();
    expect(container.textContent).toContain(secret);
  });

  it("hides by itself", async () => {
    const { container } = render(<PrivacyMask label="เบอร์โทรศัพท์" seconds={10} reveal={() => secret} />);
    await press();
    act(() => void vi.advanceTimersByTime(9_999));
    expect(container.textContent).toContain(secret);
    act(() => void vi.advanceTimersByTime(1));
    expect(container.innerHTML).not.toContain(secret);
  });

  it("hides when the page is left for another", async () => {
    const { container } = render(<PrivacyMask label="เบอร์โทรศัพท์" reveal={() => secret} />);
    await press();
    const hidden = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(container.innerHTML).not.toContain(secret);
    hidden.mockRestore();
  });

  it("asks again each time, and shows no answer that comes after the part is gone", async () => {
    let answer: (value: string) => void = () => {};
    const reveal = vi.fn(
      () =>
        new Promise<string>((resolve) => {
          answer = resolve;
        }),
    );
    const { container, unmount } = render(<PrivacyMask label="เบอร์โทรศัพท์" reveal={reveal} />);
    await press();
    expect(container.textContent).not.toContain(secret);
    unmount();
    await act(async () => answer(secret));
    expect(document.body.textContent).not.toContain(secret);
  });

  it("says that showing failed and can be tried again", async () => {
    const reveal = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValueOnce(secret);
    const { container } = render(<PrivacyMask label="เบอร์โทรศัพท์" reveal={reveal} />);
    await press();
    expect(screen.getByRole("status").textContent).toContain("แสดงไม่สำเร็จ");
    await press();
    expect(container.textContent).toContain(secret);
  });
});
