import { beforeEach, describe, expect, it } from "vitest";
import { VisitedFields } from "./VisitedFields.js";

describe("a row that was added after everything was gone through", () => {
  let visited: VisitedFields;

  beforeEach(() => {
    visited = new VisitedFields();
    visited.goThrough([""]);
    visited.add("parties.1");
  });

  it("shows nothing of its fields, while the others do", () => {
    expect(["parties.0.name", "parties.1.name", "parties.1"].map((name) => visited.shows(name))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("shows all of itself when it is left as a whole", () => {
    visited.leave("parties.1", true);
    expect(visited.shows("parties.1.name")).toBe(true);
  });

  it("stays as it is while it is written in as a whole, and is another one when its list is", () => {
    visited.write("parties.1");
    expect(visited.shows("parties.1.name")).toBe(false);
    visited.write("parties");
    expect(visited.shows("parties.1.name")).toBe(true);
  });

  it("shows what of itself was gone through", () => {
    visited.goThrough(["parties.1.name"]);
    expect(["parties.1.name", "parties.1.role"].map((name) => visited.shows(name))).toEqual([true, false]);
  });
});
