import { agreementStates } from "@saan/schema/agreement";
import { rooms } from "@saan/schema/domain";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { StatusTag } from "./StatusTag.js";
import { statusTone } from "./statusTone.js";

describeConformance("StatusTag", {
  element: (props) => <StatusTag list={agreementStates} code="signed" {...props} />,
  tag: "span",
});

const calm = [
  "renamed",
  "merged",
  "dissolved",
  "closed",
  "expired",
  "ended",
  "revised",
  "guideline",
  "amended",
  "as-stated",
];
const states = Object.values(rooms).flatMap(({ records }) =>
  Object.values(records).flatMap((record) => record.lifecycle?.states ?? []),
);

describe("StatusTag", () => {
  it("is in the words of the list and the language of the reader", () => {
    render(
      <KitProvider locale="en">
        <StatusTag list={agreementStates} code="in-force" />
      </KitProvider>,
    );
    expect(screen.getByText("In force").dataset.tone).toBe("success");
  });

  it("takes a tone of the caller's own", () => {
    render(<StatusTag list={agreementStates} code="expired" tone="attention" />);
    expect(screen.getByText("ครบกำหนด").dataset.tone).toBe("attention");
  });

  // A new state in a lifecycle needs somebody to think about its tone.
  it.each([...new Set(states)])("has a tone for the state %s of some record, or is calm on purpose", (state) => {
    expect(statusTone(state) === "neutral").toBe(calm.includes(state));
  });
});
