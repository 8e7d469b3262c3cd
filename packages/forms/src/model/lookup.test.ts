import { agreement, agreementSections } from "@saan/schema/agreement";
import { describe, expect, it } from "vitest";
import { defineForm, inFormOrder, nearestNode, nodeAt } from "./index.js";

const { model } = defineForm({ id: "agreement", version: 1, record: agreement, sections: agreementSections });

describe("finding a field", () => {
  it("finds the node of a path, whichever the row", () => {
    expect(nodeAt(model, ["parties", 3, "area"])?.id).toBe("parties.*.area");
    expect(nodeAt(model, ["parties", "3", "kind"])?.id).toBe("parties.*.kind");
    expect(nodeAt(model, [])?.id).toBe("");
  });

  it("finds nothing where the form has nothing", () => {
    expect(nodeAt(model, ["parties", "area"])).toBeUndefined();
    expect(nodeAt(model, ["title", "x"])).toBeUndefined();
    expect(nodeAt(model, ["toString"])).toBeUndefined();
    expect(nodeAt(model, ["__proto__"])).toBeUndefined();
  });

  it("shows an issue inside a stated date, or of an unknown key, at the nearest field", () => {
    expect(nearestNode(model, ["term", "end", "iso"])).toMatchObject({
      node: { id: "term.end" },
      path: ["term", "end"],
    });
    expect(nearestNode(model, ["signing", "weather"])).toMatchObject({ node: { id: "signing" }, path: ["signing"] });
  });

  it("sorts issues as a reader meets them: container before its fields, row 2 before row 10", () => {
    const paths = [
      ["sources"],
      ["parties", 10, "role"],
      ["parties", 2, "role"],
      ["title"],
      ["parties"],
      ["parties", 2, "kind"],
    ];
    const sorted = inFormOrder(
      model,
      paths.map((path) => ({ path })),
    );
    expect(sorted.map(({ path }) => path.join("."))).toEqual([
      "title",
      "parties",
      "parties.2.kind",
      "parties.2.role",
      "parties.10.role",
      "sources",
    ]);
  });
});
