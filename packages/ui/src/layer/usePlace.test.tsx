import { act, render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type PanelPlace, usePlace } from "./usePlace.js";

const asContent: PanelPlace = { width: "content" };

function Panel() {
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  usePlace(true, anchor, panel, asContent);
  return (
    <>
      <button type="button" ref={anchor}>
        คำช่วย
      </button>
      <div ref={panel} data-testid="panel">
        ข้อความ
      </div>
    </>
  );
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(document, "fonts");
});

it("measures a panel again when its font has come", () => {
  const fonts = { status: "loading" };
  Object.defineProperty(document, "fonts", { configurable: true, value: fonts });
  const { getByTestId } = render(<Panel />);
  const panel = getByTestId("panel");
  panel.getBoundingClientRect = () => new DOMRect(0, 0, 120, 30);
  act(() => void vi.advanceTimersByTime(50));
  const before = panel.style.width;
  fonts.status = "loaded";
  act(() => void vi.advanceTimersByTime(50));
  expect([before, panel.style.width]).toEqual(["0px", "120px"]);
});
