import { act, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useSaid } from "./useSaid.js";

let say: (words: string) => void;

function Status() {
  const [said, tell] = useSaid();
  say = tell;
  return <p role="status">{said}</p>;
}

describe("what is said", () => {
  it("is another text each time, so that the same is heard again, and reads the same", () => {
    render(<Status />);
    const texts = ["เพิ่มแล้ว", "เพิ่มแล้ว", "เพิ่มแล้ว", "ลบแล้ว", "", ""].map((words) => {
      act(() => say(words));
      return screen.getByRole("status").textContent ?? "";
    });
    expect(texts.map((text) => text.trim())).toEqual(["เพิ่มแล้ว", "เพิ่มแล้ว", "เพิ่มแล้ว", "ลบแล้ว", "", ""]);
    expect(texts.slice(1, 4).filter((text, at) => text === texts[at])).toEqual([]);
    expect(texts.at(-1)).toBe("");
  });
});
