import { act, fireEvent, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { type ToastMessage, ToastProvider, type Toasts, useToast } from "./index.js";

let toasts: Toasts;
function Page() {
  toasts = useToast();
  return null;
}
const show = (message: ToastMessage) => act(() => toasts.show(message));
const page = (
  <ToastProvider>
    <Page />
  </ToastProvider>
);

describeConformance("ToastProvider", { element: (props) => <ToastProvider {...props} />, tag: "section" });

describe("Toast", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("has its live region in the document before the first message", () => {
    render(page);
    const list = screen.getByRole("region", { name: "ข้อความแจ้ง" }).querySelector("ol");
    expect(list?.getAttribute("aria-live")).toBe("polite");
    expect(list?.children).toHaveLength(0);
  });

  it("lets a message go after its time, but not while it is pointed at, and not an error", () => {
    render(page);
    show({ title: "บันทึกแล้ว" });
    show({ title: "ส่งไม่ได้", variant: "danger" });
    const region = screen.getByRole("region");
    fireEvent.pointerEnter(region);
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    fireEvent.pointerLeave(region);
    act(() => vi.advanceTimersByTime(6000));
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("ข้อผิดพลาด: ส่งไม่ได้"),
    ]);
  });

  it("begins its time again when the same thing is said again", () => {
    render(page);
    show({ title: "บันทึกแล้ว" });
    act(() => vi.advanceTimersByTime(5000));
    show({ title: "บันทึกแล้ว" });
    act(() => vi.advanceTimersByTime(5000));
    expect(screen.getByRole("listitem").textContent).toContain("(2 ครั้ง)");
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.queryByRole("listitem")).toBeNull();
  });

  it("can be taken away by whoever showed it", () => {
    render(page);
    let id = "";
    act(() => {
      id = toasts.show({ title: "กำลังส่ง" });
    });
    act(() => toasts.dismiss(id));
    expect(screen.queryByRole("listitem")).toBeNull();
  });

  it("renders nothing of its own on a server", () => {
    expect(renderToString(<ToastProvider>หน้า</ToastProvider>)).toBe("หน้า");
  });

  it("tells a developer who forgot the provider what to do", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => render(<Page />)).toThrow(/<ToastProvider>/);
    error.mockRestore();
  });
});
