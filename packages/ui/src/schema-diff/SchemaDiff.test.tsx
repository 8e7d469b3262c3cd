import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { outing, outingForm } from "../testing/outingForm.js";
import { SchemaDiff } from "./SchemaDiff.js";

const mine = { ...outing, title: "ค่ายครอบครัวอบอุ่น รุ่น 2", children: 25, note: "เลื่อนนัดเยี่ยมบ้าน" };
const theirs = {
  ...outing,
  title: "ค่ายครอบครัวเข้มแข็ง",
  findings: [...(outing.findings ?? []), { text: "น้ำดื่มไม่พอ", urgent: true }],
};

describeConformance("SchemaDiff", {
  element: (props) => <SchemaDiff {...props} form={outingForm} base={outing} mine={mine} theirs={theirs} />,
  tag: "div",
});

const use = () => userEvent.click(screen.getByRole("button", { name: "ใช้ตามที่เลือก" }));

describe("SchemaDiff", () => {
  it("asks about what both changed, and puts together what only one did", async () => {
    const onMerged = vi.fn();
    render(<SchemaDiff form={outingForm} base={outing} mine={mine} theirs={theirs} onMerged={onMerged} />);
    expect(screen.getByRole("heading", { name: "แก้ไขต่างกัน 1 ข้อ เลือกว่าจะใช้ของใคร" })).toBeTruthy();
    const title = screen.getByRole("radiogroup", { name: /ชื่อกิจกรรม/ });
    expect(title.textContent).toContain("เดิม: ค่ายครอบครัวอบอุ่น");
    const table = screen.getByRole("table");
    expect(within(table).getByRole("rowheader", { name: /จำนวนเด็ก ของฉัน/ })).toBeTruthy();
    expect(within(table).getByRole("rowheader", { name: /สิ่งที่พบที่ 3 ของอีกคน/ })).toBeTruthy();
    await use();
    expect(onMerged).not.toHaveBeenCalled();
    expect(title.textContent).toContain("เลือกว่าจะใช้ของฉันหรือของอีกคน");
    expect(title.contains(document.activeElement)).toBe(true);
    await userEvent.click(within(title).getByRole("radio", { name: /ของอีกคน/ }));
    await use();
    // What is calculated is reckoned from what both made of it.
    expect(onMerged).toHaveBeenCalledWith({ ...mine, title: theirs.title, findings: theirs.findings, total: 43 });
  });

  it("asks about every difference when nobody knows what it was before", async () => {
    const onMerged = vi.fn();
    const [here, there] = [
      { title: "ก", kind: "camp" },
      { title: "ข", kind: "visit" },
    ];
    render(<SchemaDiff form={outingForm} mine={here} theirs={there} onMerged={onMerged} />);
    await userEvent.click(within(screen.getByRole("radiogroup", { name: /ชื่อกิจกรรม/ })).getByLabelText("ของอีกคน"));
    await userEvent.click(within(screen.getByRole("radiogroup", { name: /ประเภท/ })).getByLabelText("ของฉัน"));
    await use();
    expect(onMerged).toHaveBeenCalledWith({ title: "ข", kind: "camp" });
  });

  it("only shows the two when nothing is to be put together", () => {
    render(<SchemaDiff form={outingForm} mine={outing} theirs={theirs} mineLabel="ในเครื่องนี้" theirsLabel="ที่เก็บไว้" />);
    expect(screen.queryByRole("radio")).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByRole("columnheader", { name: "ในเครื่องนี้" })).toBeTruthy();
    expect(screen.getByText("เปลี่ยน 2 รายการ")).toBeTruthy();
  });

  it("says so when the two are the same", () => {
    render(<SchemaDiff form={outingForm} mine={outing} theirs={{ ...outing }} />);
    expect(screen.getByText("ไม่มีอะไรเปลี่ยน")).toBeTruthy();
  });

  it("shows a property that the form does not know by its own name", () => {
    render(<SchemaDiff form={outingForm} base={outing} mine={{ ...outing, colour: "แดง" }} theirs={outing} />);
    expect(screen.getByText(/colour/)).toBeTruthy();
    expect(screen.getByText("แดง")).toBeTruthy();
  });

  it("speaks English to an English reader", () => {
    const { container } = render(
      <KitProvider locale="en">
        <SchemaDiff
          form={outingForm}
          base={{ kind: "camp" }}
          mine={{ kind: "visit" }}
          theirs={{ kind: "forum" }}
          onMerged={() => {}}
        />
      </KitProvider>,
    );
    expect(container.textContent).not.toMatch(/[\u0e00-\u0e7f]/);
    expect(container.textContent).toContain("Before: Family camp");
  });

  it("calls a property that the record names itself by its name", () => {
    const costs = { ค่าอาหาร: 8400, ค่ารถ: 3200 };
    render(
      <SchemaDiff
        form={outingForm}
        mine={{ ...outing, costs }}
        theirs={{ ...outing, costs: { ...costs, ค่ารถ: 3600 } }}
      />,
    );
    expect(screen.getByRole("rowheader", { name: /^ค่าใช้จ่าย: ค่ารถ/ })).toBeTruthy();
  });
});
