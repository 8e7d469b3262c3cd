import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { MoneyField } from "./MoneyField.js";

describeConformance("MoneyField", { element: (props) => <MoneyField label="งบประมาณ" {...props} />, tag: "input" });

const box = () => screen.getByLabelText<HTMLInputElement>("งบประมาณ");

describe("MoneyField", () => {
  it("reads the amount back in words when the typing rests", async () => {
    const onValueChange = vi.fn();
    render(<MoneyField label="งบประมาณ" onValueChange={onValueChange} />);
    await userEvent.type(box(), "1200.5");
    expect(onValueChange).toHaveBeenLastCalledWith(1200.5);
    expect(await screen.findByText("หนึ่งพันสองร้อยบาทห้าสิบสตางค์")).toBeTruthy();
    await userEvent.tab();
    expect(box().value).toBe("1,200.50");
  });

  it("takes what is pasted from a document", async () => {
    const onValueChange = vi.fn();
    render(<MoneyField label="งบประมาณ" onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.paste("๓.๕ ล้านบาท");
    await userEvent.tab();
    expect(onValueChange).toHaveBeenLastCalledWith(3_500_000);
    expect(box().value).toBe("3,500,000");
  });

  it("keeps a text that is no amount, and says what to type", async () => {
    render(<MoneyField label="งบประมาณ" />);
    await userEvent.type(box(), "ราวสามแสน");
    await userEvent.tab();
    expect(box().value).toBe("ราวสามแสน");
    expect(screen.getByText(/พิมพ์เป็นตัวเลข เช่น 1,200.50/)).toBeTruthy();
  });

  it("shows Thai figures where the page uses them", () => {
    render(
      <KitProvider digits="thai">
        <MoneyField label="งบประมาณ" defaultValue={1200.5} />
      </KitProvider>,
    );
    expect(box().value).toBe("๑,๒๐๐.๕๐");
  });
});
