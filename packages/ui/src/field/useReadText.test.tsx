import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { resetForm } from "../testing/resetForm.js";
import { ReadField } from "./ReadField.js";
import type { ReadTextProps, TextReader } from "./readText.js";
import { useReadText } from "./useReadText.js";

/** Reads words of exactly three letters, and shows them in capitals. */
const reader: TextReader<string> = {
  read: (text) => {
    if (text === "") return { kind: "empty" };
    if (text.length !== 3) return { kind: "problem", problem: "สามตัวอักษร" };
    return { kind: "value", value: text.toLowerCase(), shown: text.toUpperCase() };
  },
  show: (value) => value.toUpperCase(),
};

interface Props extends ReadTextProps<string> {
  readonly by?: TextReader<string>;
  readonly readOnly?: boolean;
}

function Word({ by = reader, ...props }: Props) {
  const box = useReadText<string>(props, by);
  return <ReadField label="คำ" {...props} box={box} boxRef={null} />;
}

const box = () => screen.getByLabelText<HTMLInputElement>("คำ");

function Kept() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <Word value={value} onValueChange={setValue} />
      <button type="button" onClick={() => setValue("xyz")}>
        ตั้ง
      </button>
    </>
  );
}

describe("a box that is read", () => {
  it("tells a value when it is left, never one half typed", async () => {
    const onValueChange = vi.fn();
    render(<Word onValueChange={onValueChange} />);
    await userEvent.type(box(), "abc");
    expect(onValueChange).not.toHaveBeenCalled();
    expect(box().value).toBe("abc");
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([["abc"]]);
    expect(box().value).toBe("ABC");
  });

  it("tells at once that it was emptied", async () => {
    const onValueChange = vi.fn();
    render(<Word defaultValue="abc" onValueChange={onValueChange} />);
    await userEvent.clear(box());
    expect(onValueChange.mock.calls).toEqual([[null]]);
  });

  it("keeps a text that cannot be read, and says why only once it is left", async () => {
    const onValueChange = vi.fn();
    render(<Word defaultValue="abc" onValueChange={onValueChange} />);
    await userEvent.type(box(), "d");
    expect(box().getAttribute("aria-invalid")).toBeNull();
    await userEvent.tab();
    expect(box().value).toBe("ABCd");
    expect(onValueChange.mock.calls).toEqual([[null]]);
    expect(screen.getByText("สามตัวอักษร")).toBeTruthy();
    await userEvent.type(box(), "e");
    expect(screen.queryByText("สามตัวอักษร")).toBeNull();
  });

  it("has the value in the form that Enter sends", async () => {
    const sent = vi.fn();
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent(new FormData(event.currentTarget).get("word"));
        }}
      >
        <Word name="word" />
        <button type="submit">ส่ง</button>
      </form>,
    );
    await userEvent.type(box(), "ABC{Enter}");
    expect(sent).toHaveBeenLastCalledWith("abc");
    await userEvent.type(box(), "?{Enter}");
    expect(sent).toHaveBeenLastCalledWith("ABC?");
  });

  it("takes a value set from outside, and no echo of its own", async () => {
    render(<Kept />);
    await userEvent.type(box(), "ab");
    await userEvent.click(screen.getByRole("button"));
    expect(box().value).toBe("XYZ");
    await userEvent.type(box(), "!");
    await userEvent.tab();
    expect(box().value).toBe("XYZ!");
  });

  it("goes back to its first value with the form", async () => {
    const onValueChange = vi.fn();
    render(
      <form>
        <Word defaultValue="abc" onValueChange={onValueChange} />
        <button type="reset">ล้าง</button>
      </form>,
    );
    await userEvent.type(box(), "!!");
    await userEvent.click(screen.getByRole("button"));
    await vi.waitFor(() => expect(box().value).toBe("ABC"));
    expect(onValueChange).toHaveBeenLastCalledWith("abc");
  });

  it("keeps what was typed when the page refuses the reset", async () => {
    render(
      <form onReset={(event) => event.preventDefault()}>
        <Word defaultValue="abc" />
      </form>,
    );
    await userEvent.type(box(), "d");
    await resetForm(box().form as HTMLFormElement);
    expect(box().value).toBe("ABCd");
  });

  it("reads past signs of no width, which come along with what is copied", async () => {
    const onValueChange = vi.fn();
    render(<Word onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.paste("\u200babc\ufeff");
    await userEvent.tab();
    expect(onValueChange).toHaveBeenLastCalledWith("abc");
  });

  it("reads a text that was left before its reader was there", async () => {
    const onValueChange = vi.fn();
    const late: TextReader<string> = {
      ...reader,
      read: (text) => (text === "" ? { kind: "empty" } : { kind: "unknown" }),
    };
    const { rerender } = render(<Word by={late} onValueChange={onValueChange} />);
    await userEvent.type(box(), "abc");
    await userEvent.tab();
    expect(onValueChange).not.toHaveBeenCalled();
    await act(async () => rerender(<Word onValueChange={onValueChange} />));
    expect(onValueChange.mock.calls).toEqual([["abc"]]);
    expect(box().value).toBe("ABC");
  });

  it("changes nothing that may only be read", async () => {
    const onValueChange = vi.fn();
    render(<Word readOnly text="abc" onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.tab();
    expect(box().value).toBe("abc");
    expect(onValueChange).not.toHaveBeenCalled();
  });
});
