import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useRef, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Button } from "../button/Button.js";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { TextField } from "../text-field/TextField.js";
import {
  Dialog,
  DialogClose,
  DialogContent,
  type DialogContentProps,
  DialogFooter,
  DialogRoot,
  DialogTrigger,
} from "./index.js";

function AddParty(props: Partial<DialogContentProps>) {
  return (
    <DialogRoot>
      <DialogTrigger>
        <Button>เพิ่มคู่ความร่วมมือ</Button>
      </DialogTrigger>
      <DialogContent title="คู่ความร่วมมือใหม่" {...props}>
        <TextField label="ชื่อหน่วยงาน" />
        <DialogFooter>
          <DialogClose>
            <Button variant="quiet">ยกเลิก</Button>
          </DialogClose>
        </DialogFooter>
      </DialogContent>
    </DialogRoot>
  );
}

function Row() {
  const heading = useRef<HTMLHeadingElement>(null);
  const [rows, setRows] = useState(1);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        รายการ
      </h2>
      <DialogRoot>
        {rows > 0 ? (
          <DialogTrigger>
            <Button>แก้ไข</Button>
          </DialogTrigger>
        ) : null}
        <DialogContent title="แก้ไข" returnFocus={heading}>
          <DialogClose>
            <Button onClick={() => setRows(0)}>ลบแถวนี้</Button>
          </DialogClose>
        </DialogContent>
      </DialogRoot>
    </>
  );
}

function OpenedFromCode() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        แก้ไข
      </button>
      <DialogRoot open={open} onOpenChange={setOpen}>
        <DialogContent title="แก้ไขคู่ความร่วมมือ" />
      </DialogRoot>
    </>
  );
}

const open = () => userEvent.click(screen.getByRole("button", { name: "เพิ่มคู่ความร่วมมือ" }));

describeConformance("DialogContent", {
  element: (props) => (
    <DialogRoot defaultOpen>
      <DialogContent title="คู่ความร่วมมือใหม่" {...props} />
    </DialogRoot>
  ),
  tag: "div",
});

describeConformance("DialogFooter", { element: (props) => <DialogFooter {...props} />, tag: "div" });

describe("Dialog", () => {
  it("is named by its title and described by its description", async () => {
    render(<AddParty description="เพิ่มได้ทีละหนึ่งหน่วยงาน" />);
    await open();
    const dialog = screen.getByRole("dialog", { name: "คู่ความร่วมมือใหม่" });
    const description = document.getElementById(dialog.getAttribute("aria-describedby") ?? "");
    expect(description?.textContent).toBe("เพิ่มได้ทีละหนึ่งหน่วยงาน");
  });

  it("says nothing to the console without a description", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<AddParty />);
    await open();
    expect(screen.getByRole("dialog").hasAttribute("aria-describedby")).toBe(false);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it("goes to the first control, and gives the focus back when it closes", async () => {
    render(<AddParty />);
    await open();
    expect(document.activeElement).toBe(screen.getByLabelText("ชื่อหน่วยงาน"));
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe("เพิ่มคู่ความร่วมมือ"));
    expect(document.body.style.pointerEvents).toBe("");
  });

  it("gives the focus back without a trigger of its own", async () => {
    render(<OpenedFromCode />);
    await userEvent.click(screen.getByRole("button", { name: "แก้ไข" }));
    await userEvent.click(screen.getByRole("button", { name: "ปิด" }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("แก้ไข"));
  });

  it("stays open when the page behind is pressed, unless told to close", async () => {
    const user = userEvent.setup({ pointerEventsCheck: 0 });
    const { rerender } = render(<AddParty />);
    await open();
    await user.click(document.body);
    expect(screen.getByRole("dialog")).toBeTruthy();
    rerender(<AddParty closeOnOutsidePress />);
    await user.click(document.body);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("keeps the focus when the page behind is pressed, as the second press of a double click does", async () => {
    render(<AddParty />);
    await userEvent.click(screen.getByRole("button", { name: "เพิ่มคู่ความร่วมมือ" }));
    // A press that is not prevented takes the focus to the body.
    expect(fireEvent.mouseDown(document.querySelector(".saan-modal-backdrop") as Element)).toBe(false);
  });

  it("closes by its close button, named in the reader's language", async () => {
    render(
      <KitProvider locale="en">
        <AddParty />
      </KitProvider>,
    );
    await open();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("asks its owner before a person's own closing, and stays open when the answer is no", async () => {
    const answers: (boolean | Promise<boolean>)[] = [false, Promise.resolve(false), Promise.resolve(true)];
    const onRequestClose = vi.fn(() => answers.shift() ?? false);
    render(
      <DialogRoot defaultOpen onRequestClose={onRequestClose}>
        <DialogContent title="คู่ความร่วมมือใหม่" />
      </DialogRoot>,
    );
    await userEvent.keyboard("{Escape}");
    await userEvent.click(screen.getByRole("button", { name: "ปิด" }));
    expect(screen.getByRole("dialog")).toBeTruthy();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(onRequestClose.mock.calls).toEqual([["escape"], ["button"], ["escape"]]);
  });

  it("is not asked by its owner's own closing", () => {
    const onRequestClose = vi.fn(() => false);
    const dialog = (open: boolean) => (
      <DialogRoot open={open} onRequestClose={onRequestClose}>
        <DialogContent title="คู่ความร่วมมือใหม่" />
      </DialogRoot>
    );
    const { rerender } = render(dialog(true));
    rerender(dialog(false));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(onRequestClose).not.toHaveBeenCalled();
  });

  it("gives the focus where it is told, when that which opened it is gone", async () => {
    render(<Row />);
    await userEvent.click(screen.getByRole("button", { name: "แก้ไข" }));
    await userEvent.click(screen.getByRole("button", { name: "ลบแถวนี้" }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("รายการ"));
  });

  it("has the same parts under one name", () => {
    expect(Dialog.Content).toBe(DialogContent);
    expect(Dialog.Root).toBe(DialogRoot);
  });
});
