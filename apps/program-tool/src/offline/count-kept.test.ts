import { describe, expect, it } from "vitest";
import { forms } from "../forms/forms.js";
import { formIds } from "./count-kept.js";

describe("what is counted before a computer is cleared", () => {
  it("is of every form of the tool", () => {
    expect([...formIds].sort()).toEqual(
      Object.values(forms)
        .map(({ model }) => model.id)
        .sort(),
    );
  });
});
