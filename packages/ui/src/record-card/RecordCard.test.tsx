import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { RecordCard, RecordCardList } from "./RecordCard.js";

describeConformance("RecordCard", { element: (props) => <RecordCard title="เวทีเรียนรู้" {...props} />, tag: "article" });
describeConformance("RecordCardList", {
  element: (props) => (
    <RecordCardList {...props}>
      <RecordCard title="เวทีเรียนรู้" />
    </RecordCardList>
  ),
  tag: "ul",
});

describe("RecordCard", () => {
  it("is found by its title", () => {
    render(<RecordCard title="เวทีเรียนรู้" href="/forum" headingLevel={4} />);
    expect(screen.getByRole("article", { name: "เวทีเรียนรู้" })).toBeTruthy();
    expect(screen.getByRole("heading", { level: 4 }).textContent).toBe("เวทีเรียนรู้");
  });

  it("is read out as one of so many in a list", () => {
    render(
      <RecordCardList>
        <RecordCard title="ครั้งที่ 1" />
        <RecordCard title="ครั้งที่ 2" />
      </RecordCardList>,
    );
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });
});
