import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { TextField } from "../text-field/TextField.js";
import { StepperEdit, StepperNav, StepperSteps } from "./StepperNav.js";
import { StepperRoot, type StepperRootProps } from "./StepperRoot.js";
import { StepperStep, type StepperStepProps } from "./StepperStep.js";

const steps = [
  { key: "name", label: "ชื่อโครงการ" },
  { key: "place", label: "พื้นที่" },
  { key: "review", label: "ตรวจทาน" },
];

describeConformance("StepperRoot", {
  element: (props) => <StepperRoot steps={steps} titled={false} {...props} />,
  tag: "div",
});

interface WizardProps extends Partial<StepperRootProps> {
  readonly beforeNext?: StepperStepProps["beforeNext"];
  readonly onFinish?: () => void;
}

function Wizard({ beforeNext, onFinish, ...props }: WizardProps) {
  return (
    <StepperRoot steps={steps} {...props}>
      <StepperSteps />
      <StepperStep step="name" beforeNext={beforeNext}>
        <TextField label="ชื่อ" />
      </StepperStep>
      <StepperStep step="place">
        <TextField label="ตำบล" />
      </StepperStep>
      <StepperStep step="review">
        <StepperEdit step="name" />
      </StepperStep>
      <StepperNav onFinish={onFinish} />
    </StepperRoot>
  );
}
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("Stepper", () => {
  it("shows one step, and takes the focus to the heading of the next", async () => {
    const onStepChange = vi.fn();
    render(<Wizard onStepChange={onStepChange} />);
    expect(screen.queryByLabelText("ตำบล")).toBeNull();
    expect(document.activeElement).toBe(document.body);
    await press("ถัดไป");
    const heading = screen.getByRole("heading", { name: "ขั้นที่ 2 จาก 3 พื้นที่" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(onStepChange).toHaveBeenCalledWith("place");
    expect(document.title).toContain("ขั้นที่ 2 จาก 3: พื้นที่");
  });

  it("keeps what was typed in a step that is left", async () => {
    render(<Wizard />);
    await userEvent.type(screen.getByLabelText("ชื่อ"), "ครอบครัวอบอุ่น");
    await press("ถัดไป");
    await press("ย้อนกลับ");
    expect(screen.getByLabelText<HTMLInputElement>("ชื่อ").value).toBe("ครอบครัวอบอุ่น");
  });

  it("waits for the step's own check, and stays when it says no", async () => {
    const beforeNext = vi.fn(async () => false);
    render(<Wizard beforeNext={beforeNext} />);
    await press("ถัดไป");
    expect(screen.getByRole("heading", { name: /ชื่อโครงการ/ })).toBeTruthy();
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("ยังไปต่อไม่ได้ ตรวจช่องในขั้นนี้อีกครั้ง"));
    beforeNext.mockResolvedValue(true);
    await press("ถัดไป");
    expect(await screen.findByRole("heading", { name: /พื้นที่/ })).toBeTruthy();
  });

  it("goes on by Enter in a box, and does not send the form around", async () => {
    const onSubmit = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <Wizard />
      </form>,
    );
    await userEvent.type(screen.getByLabelText("ชื่อ"), "ก{Enter}");
    expect(await screen.findByRole("heading", { name: /พื้นที่/ })).toBeTruthy();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("leads back from the list and from the review, and ends with the last step", async () => {
    const onFinish = vi.fn();
    render(<Wizard onFinish={onFinish} />);
    await press("ถัดไป");
    await press("ถัดไป");
    await press("ส่ง");
    expect(onFinish).toHaveBeenCalledOnce();
    await press("แก้ไขชื่อโครงการ");
    expect(screen.getByRole("heading", { name: /ชื่อโครงการ/ })).toBeTruthy();
    await press("พื้นที่ เสร็จแล้ว");
    expect(screen.getByRole("heading", { name: /พื้นที่/ })).toBeTruthy();
  });

  it("lets the caller keep the step, and tells a developer about a part outside", () => {
    const { rerender } = render(<Wizard step="place" />);
    expect(screen.getByLabelText("ตำบล")).toBeTruthy();
    rerender(<Wizard step="name" />);
    expect(screen.getByLabelText("ชื่อ")).toBeTruthy();
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => render(<StepperNav />)).toThrow(/outside <StepperRoot>/);
    vi.restoreAllMocks();
  });
});
