import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useCallback, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { TextField } from "../text-field/TextField.js";
import { RepeatableGroup, type RepeatableGroupProps } from "./RepeatableGroup.js";

const rowLabel = (index: number) => `คู่ความร่วมมือที่ ${index + 1}`;
const nothing = () => {};

describeConformance("RepeatableGroup", {
  element: (props) => (
    <RepeatableGroup
      legend="คู่ความร่วมมือ"
      keys={["a"]}
      rowLabel={rowLabel}
      renderRow={() => null}
      onAppend={nothing}
      onRemove={nothing}
      {...props}
    />
  ),
  tag: "div",
});

interface PartiesProps extends Partial<RepeatableGroupProps> {
  readonly start?: readonly string[];
  readonly onDraw?: (key: string) => void;
}

function Parties({ start = ["a", "b", "c"], onDraw, ...props }: PartiesProps) {
  const [keys, setKeys] = useState(start);
  const renderRow = useCallback(
    (key: string) => {
      onDraw?.(key);
      return <TextField label={`ชื่อ ${key}`} defaultValue={key} />;
    },
    [onDraw],
  );
  return (
    <RepeatableGroup
      legend="คู่ความร่วมมือ"
      addLabel="เพิ่มคู่ความร่วมมือ"
      keys={keys}
      rowLabel={rowLabel}
      renderRow={renderRow}
      onAppend={() => setKeys([...keys, `new${keys.length}`])}
      onRemove={(index) => setKeys(keys.filter((_, at) => at !== index))}
      onMove={(from, to) => setKeys(moved(keys, from, to))}
      {...props}
    />
  );
}
function moved(keys: readonly string[], from: number, to: number): string[] {
  const others = keys.filter((_, at) => at !== from);
  return [...others.slice(0, to), ...keys.slice(from, from + 1), ...others.slice(to)];
}

const values = () => screen.getAllByRole<HTMLInputElement>("textbox").map(({ value }) => value);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const said = () => screen.getByRole("status").textContent;

describe("RepeatableGroup", () => {
  it("goes to the first control of a new row and says so", async () => {
    render(<Parties />);
    await press("เพิ่มคู่ความร่วมมือ");
    expect(document.activeElement).toBe(screen.getByLabelText("ชื่อ new3"));
    expect(said()).toBe("เพิ่มคู่ความร่วมมือที่ 4 แล้ว รวม 4 รายการ");
  });

  it("goes to the next row after a removal, and keeps what the others hold", async () => {
    render(<Parties />);
    await userEvent.type(screen.getByLabelText("ชื่อ c"), " ใหม่");
    await press("ลบ คู่ความร่วมมือที่ 2");
    expect(values()).toEqual(["a", "c ใหม่"]);
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "คู่ความร่วมมือที่ 2" }));
    expect(said()).toBe("ลบคู่ความร่วมมือที่ 2 แล้ว เหลือ 2 รายการ");
  });

  it("goes to the add button after the last row was removed", async () => {
    render(<Parties start={["a"]} />);
    await press("ลบ คู่ความร่วมมือที่ 1");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "เพิ่มคู่ความร่วมมือ" }));
    expect(screen.getByText("ยังไม่มีรายการ")).toBeTruthy();
  });

  it("moves a row by keyboard again and again, the focus staying on its button", async () => {
    render(<Parties />);
    screen.getByRole("button", { name: "ย้ายคู่ความร่วมมือที่ 3 ขึ้น" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(values()).toEqual(["a", "c", "b"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "ย้ายคู่ความร่วมมือที่ 2 ขึ้น" }));
    await userEvent.keyboard("{Enter}{Enter}");
    expect(values()).toEqual(["c", "a", "b"]);
    const top = screen.getByRole("button", { name: "ย้ายคู่ความร่วมมือที่ 1 ขึ้น" });
    expect(document.activeElement).toBe(top);
    expect(top.getAttribute("aria-disabled")).toBe("true");
    expect(said()).toBe("ย้ายคู่ความร่วมมือที่ 2 ไปลำดับที่ 1 จาก 3 รายการแล้ว");
  });

  it("waits for rows that come later", async () => {
    const { rerender } = render(<Parties keys={["a"]} onAppend={nothing} />);
    await press("เพิ่มคู่ความร่วมมือ");
    expect(said()).toBe("");
    rerender(<Parties keys={["a", "late"]} onAppend={nothing} />);
    expect(document.activeElement).toBe(screen.getByLabelText("ชื่อ late"));
  });

  it("keeps to its fewest and most rows", async () => {
    const { rerender } = render(<Parties min={3} />);
    expect(screen.queryByRole("button", { name: "ลบ คู่ความร่วมมือที่ 1" })).toBeNull();
    rerender(<Parties max={3} />);
    expect(screen.getByRole("button", { name: "เพิ่มคู่ความร่วมมือ" }).hasAttribute("disabled")).toBe(true);
    expect(screen.getByText("เพิ่มได้ไม่เกิน 3 รายการ")).toBeTruthy();
  });

  it("puts a copy after its row and goes to it", async () => {
    const onDuplicate = vi.fn();
    const { rerender } = render(<Parties keys={["a", "b"]} onDuplicate={onDuplicate} />);
    await press("ทำสำเนา คู่ความร่วมมือที่ 1");
    expect(onDuplicate).toHaveBeenCalledWith(0);
    rerender(<Parties keys={["a", "copy", "b"]} onDuplicate={onDuplicate} />);
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "คู่ความร่วมมือที่ 2" }));
    expect(said()).toBe("เพิ่มคู่ความร่วมมือที่ 2 แล้ว รวม 3 รายการ");
  });

  it("brings a removed row back, the focus on it", async () => {
    const onUndoRemove = vi.fn();
    const { rerender } = render(<Parties keys={["a", "c"]} onUndoRemove={onUndoRemove} />);
    await press("เลิกลบ");
    expect(onUndoRemove).toHaveBeenCalledOnce();
    rerender(<Parties keys={["a", "b", "c"]} />);
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "คู่ความร่วมมือที่ 2" }));
    expect(screen.queryByRole("button", { name: "เลิกลบ" })).toBeNull();
  });

  it("shows no buttons when it is read-only, and none to move where order means nothing", () => {
    const { rerender } = render(<Parties readOnly />);
    expect(screen.queryAllByRole("button")).toEqual([]);
    rerender(<Parties onMove={undefined} />);
    expect(screen.queryByRole("button", { name: "ย้ายคู่ความร่วมมือที่ 1 ลง" })).toBeNull();
  });

  it("looks at its rows once for a new one, and not again for what is said of it", async () => {
    const name = vi.fn(rowLabel);
    render(<Parties rowLabel={name} />);
    name.mockClear();
    await press("เพิ่มคู่ความร่วมมือ");
    expect(said()).toBe("เพิ่มคู่ความร่วมมือที่ 4 แล้ว รวม 4 รายการ");
    // Of the four rows, and of the one that is said.
    expect(name).toHaveBeenCalledTimes(5);
  });

  it("draws only the new row when one is added to many", async () => {
    const onDraw = vi.fn();
    const many = Array.from({ length: 40 }, (_, index) => `k${index}`);
    render(<Parties start={many} onDraw={onDraw} />);
    onDraw.mockClear();
    await userEvent.click(screen.getByText("เพิ่มคู่ความร่วมมือ"));
    // The row that was last may be drawn again too: it can now be moved down.
    const drawn = new Set(onDraw.mock.calls.flat());
    expect(drawn.has("new40")).toBe(true);
    expect([...drawn].filter((key) => key !== "new40" && key !== "k39")).toEqual([]);
  });

  it("frames a row with few elements, for a list may have a thousand", () => {
    render(<Parties start={["a", "b"]} renderRow={() => null} />);
    expect(screen.getByRole("group", { name: "คู่ความร่วมมือที่ 1" }).querySelectorAll("*").length).toBeLessThanOrEqual(19);
  });

  it("reads its hint and error with its legend", () => {
    render(<Parties hint="อย่างน้อยสองหน่วยงาน" error="เพิ่มคู่ความร่วมมืออย่างน้อย 2 รายการ" id="parties" />);
    const group = screen.getByRole("group", { name: /^คู่ความร่วมมือ\s*$/ });
    expect(group.id).toBe("parties");
    expect(group.getAttribute("aria-describedby")).toBe("parties.hint parties.error");
  });

  it("speaks English to an English reader", async () => {
    render(
      <KitProvider locale="en">
        <Parties rowLabel={(index) => `party ${index + 1}`} addLabel={undefined} />
      </KitProvider>,
    );
    await press("Add");
    expect(said()).toBe("Added party 4; 4 in all");
    expect(screen.getByRole("button", { name: "Remove party 4" })).toBeTruthy();
  });
});
