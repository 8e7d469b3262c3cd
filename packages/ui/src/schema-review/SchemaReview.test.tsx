import { emptyValues } from "@saan/forms/values";
import { phayaoAgreement } from "@saan/samples/phayao";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { agreementForm } from "../testing/agreementForm.js";
import { describeConformance } from "../testing/conformance.js";
import { outingForm } from "../testing/outingForm.js";
import { SchemaReview } from "./SchemaReview.js";

const source = "src_01dg4v1n8g0000000000000001";
const record = {
  parties: [{ kind: "local" }, { kind: "local" }],
  provenance: {
    sources: [source],
    statements: [{ field: "parties.1", confidence: "stated", source }],
    absences: [
      { field: "signing.date", reason: "not-stated" },
      { field: "gone.long.ago", reason: "withheld" },
    ],
    lists: [{ field: "signatories", isComplete: false }],
  },
};

describeConformance("SchemaReview", {
  element: (props) => <SchemaReview {...props} form={agreementForm} record={record} sections={["provenance"]} />,
  tag: "div",
});

describe("SchemaReview", () => {
  it("names the facts that a record speaks of by their labels, not by their paths", () => {
    const { container } = render(<SchemaReview form={agreementForm} record={record} sections={["provenance"]} />);
    expect(screen.getByText("การลงนาม: วันที่ลงนาม")).toBeTruthy();
    expect(screen.getByText("คู่ความร่วมมือที่ 2")).toBeTruthy();
    expect(screen.getByText("ผู้ลงนาม")).toBeTruthy();
    // What the form does not know stays in sight.
    expect(container.textContent?.replace("gone.long.ago", "")).not.toMatch(/[A-Za-z]/);
  });

  it("says once of a group, and of a row, that nothing was answered: of a form's values as of a record", () => {
    const given = { form: outingForm, fields: ["place", "findings"] };
    const { container, rerender } = render(<SchemaReview {...given} record={{ findings: [{}] }} />);
    const ofRecord = container.textContent;
    expect(ofRecord).toBe("กิจกรรมสถานที่ไม่ระบุหลังกิจกรรมสิ่งที่พบไม่ระบุ");
    const values = emptyValues(outingForm.model);
    rerender(<SchemaReview {...given} record={{ ...values, findings: [{ text: "", urgent: null }] }} />);
    expect(container.textContent).toBe(ofRecord);
    expect(screen.getByRole("listitem").textContent).toBe("ไม่ระบุ");
  });

  it("leaves out, where asked, what was not answered, in groups and rows, too", () => {
    const states = [{ state: "signed" }];
    const signing = { place: "ศาลากลางจังหวัด" };
    const given = { form: agreementForm, record: { states, signing }, fields: ["states", "signing"] };
    const { rerender } = render(<SchemaReview {...given} />);
    const said = screen.getAllByRole("term").length;
    expect(screen.getAllByText("ไม่ระบุ").length).toBeGreaterThan(1);
    rerender(<SchemaReview {...given} answeredOnly />);
    expect(screen.queryByText("ไม่ระบุ")).toBeNull();
    expect(screen.getByText("ศาลากลางจังหวัด")).toBeTruthy();
    expect(screen.getByText("ลงนาม")).toBeTruthy();
    expect(screen.getAllByRole("term").length).toBeLessThan(said);
  });

  it("tells a source by its words, and leaves out the ids of those nobody can tell", () => {
    const { container, rerender } = render(
      <SchemaReview form={agreementForm} record={record} sections={["provenance"]} />,
    );
    expect(container.textContent).not.toContain("src_");
    const sources = { source: { search: () => [], textOf: () => "ข่าวของจังหวัดพะเยา" } };
    rerender(<SchemaReview form={agreementForm} record={record} sections={["provenance"]} sources={sources} />);
    expect(screen.getAllByText("ข่าวของจังหวัดพะเยา")).toHaveLength(2);
    expect(container.textContent).not.toContain("src_");
  });

  it("says facts in English to an English reader", () => {
    render(
      <KitProvider locale="en">
        <SchemaReview form={agreementForm} record={record} sections={["provenance"]} />
      </KitProvider>,
    );
    expect(screen.getByText("Party 2")).toBeTruthy();
  });

  it("shows no Latin letters of a whole real record to a Thai reader, but its addresses", () => {
    const { container } = render(<SchemaReview form={agreementForm} record={phayaoAgreement} />);
    const words = [...container.querySelectorAll("dd, li")].filter((each) => each.children.length === 0);
    const paths = words
      .map((each) => each.textContent ?? "")
      .filter((text) => /^[a-z]+(?:\.[A-Za-z\d]+)+$|_0/.test(text));
    expect(paths).toEqual([]);
  });
});
