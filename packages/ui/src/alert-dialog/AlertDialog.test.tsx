import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Button } from "../button/Button.js";
import { describeConformance } from "../testing/conformance.js";
import {
  AlertDialog,
  AlertDialogContent,
  type AlertDialogContentProps,
  AlertDialogRoot,
  AlertDialogTrigger,
  useConfirm,
} from "./index.js";

describeConformance("AlertDialogContent", {
  element: (props) => (
    <AlertDialogRoot defaultOpen>
      <AlertDialogContent title="ลบหรือไม่" confirm="ลบ" {...props} />
    </AlertDialogRoot>
  ),
  tag: "div",
});

function Page({ heard }: { readonly heard: (answer: boolean) => void }) {
  const { confirm, confirmDialog } = useConfirm();
  const question = { title: "ลบหรือไม่", confirm: "ลบ", cancel: "เก็บไว้" };
  return (
    <>
      <Button onClick={async () => heard(await confirm(question))}>ถาม</Button>
      {confirmDialog}
    </>
  );
}

const ask = async (props: Partial<AlertDialogContentProps>) => {
  render(
    <AlertDialogRoot>
      <AlertDialogTrigger>
        <Button>ลบ…</Button>
      </AlertDialogTrigger>
      <AlertDialogContent title="ลบกิจกรรมนี้หรือไม่" confirm="ลบกิจกรรม" {...props} />
    </AlertDialogRoot>,
  );
  await userEvent.click(screen.getByRole("button", { name: "ลบ…" }));
};

describe("AlertDialog", () => {
  it("asks by its title, with its description, and begins at the safe answer", async () => {
    await ask({ description: "กู้คืนไม่ได้" });
    const dialog = screen.getByRole("alertdialog", { name: "ลบกิจกรรมนี้หรือไม่" });
    expect(document.getElementById(dialog.getAttribute("aria-describedby") ?? "")?.textContent).toBe("กู้คืนไม่ได้");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("ยกเลิก"));
  });

  it("takes no press on the page behind for an answer", async () => {
    await ask({});
    await userEvent.setup({ pointerEventsCheck: 0 }).click(document.body);
    expect(screen.getByRole("alertdialog")).toBeTruthy();
  });

  it("waits for a promise, takes no second answer meanwhile, and stays when it is broken", async () => {
    let fail = () => {};
    const onConfirm = vi.fn(() => new Promise<void>((_, reject) => (fail = () => reject(new Error("ไม่มีสัญญาณ")))));
    const heard: unknown[] = [];
    const onRejection = (reason: unknown) => heard.push(reason);
    process.on("unhandledRejection", onRejection);
    await ask({ onConfirm });
    const go = screen.getByRole("button", { name: "ลบกิจกรรม" });
    await userEvent.click(go);
    await userEvent.click(go);
    expect(onConfirm).toHaveBeenCalledTimes(1);
    expect(go.getAttribute("aria-disabled")).toBe("true");
    fail();
    await waitFor(() => expect(go.hasAttribute("aria-disabled")).toBe(false));
    expect(screen.getByRole("alertdialog")).toBeTruthy();
    await waitFor(() => expect(heard).toHaveLength(1));
    process.off("unhandledRejection", onRejection);
  });

  it("has the same parts under one name", () => {
    expect(AlertDialog.Content).toBe(AlertDialogContent);
    // @ts-expect-error -- a question without the words of its answer
    <AlertDialogContent title="ลบหรือไม่" />;
  });
});

describe("useConfirm", () => {
  it("answers true when the person goes ahead, false when they go back", async () => {
    const answers: boolean[] = [];
    render(<Page heard={(answer) => answers.push(answer)} />);
    for (const [name, answer] of [
      ["ลบ", true],
      ["เก็บไว้", false],
    ] as const) {
      await userEvent.click(screen.getByRole("button", { name: "ถาม" }));
      await userEvent.click(await screen.findByRole("button", { name }));
      await waitFor(() => expect(answers.pop()).toBe(answer));
      await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    }
  });
});
