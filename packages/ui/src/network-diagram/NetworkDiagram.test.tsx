import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { NetworkDiagram } from "./NetworkDiagram.js";

const parties = [
  { key: "a", name: "ตำบลแม่กา" },
  { key: "hub", name: "สถาบัน", hub: true },
  { key: "b", name: "ตำบลแม่ใส" },
];

describeConformance("NetworkDiagram", {
  element: (props) => <NetworkDiagram caption="ภาคี" parties={parties} {...props} />,
  tag: "figure",
});

describe("NetworkDiagram", () => {
  it("says in words what it draws", () => {
    render(<NetworkDiagram caption="ภาคี" parties={parties} />);
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe("สถาบัน เป็นแกนประสานของ 2 ฝ่าย");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "ตำบลแม่กา",
      "สถาบัน (แกนประสาน)",
      "ตำบลแม่ใส",
    ]);
  });

  it("gives a party the same number in the drawing as in the list", () => {
    const { container } = render(<NetworkDiagram caption="ภาคี" parties={parties} />);
    const drawn = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(drawn).toEqual(["1", "3", "2"]);
  });

  it("shows in the drawing the name that is gone over", async () => {
    const { container } = render(<NetworkDiagram caption="ภาคี" parties={parties} />);
    await userEvent.hover(screen.getByText("ตำบลแม่ใส"));
    expect(container.querySelector("[data-shown] text")?.textContent).toBe("3");
    await userEvent.unhover(screen.getByText("ตำบลแม่ใส"));
    expect(container.querySelector("[data-shown]")).toBeNull();
  });

  it("is a sentence when there is nobody", () => {
    render(<NetworkDiagram caption="ภาคี" parties={[]} />);
    expect(screen.getByText("ยังไม่มีภาคีในเครือข่าย")).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
  });
});
