import { nodeAt, undescribed } from "@saan/forms/model";
import { expect, it } from "vitest";
import { childVisitForm } from "./existingSchema.js";

it("has Thai words for every field, and a reason and a time for what is personal", () => {
  const { model } = childVisitForm;
  expect(undescribed(model)).toEqual([]);
  const personal = Object.values(model.nodes).filter(({ privacy }) => privacy === "personal");
  expect(personal.length).toBeGreaterThan(3);
  for (const node of personal)
    expect(node, node.id).toMatchObject({ purpose: expect.anything(), retention: expect.anything() });
  expect(nodeAt(model, ["household", 2, "age"])?.label.th).toBe("อายุ");
});
