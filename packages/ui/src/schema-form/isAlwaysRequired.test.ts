import { describe, expect, it } from "vitest";
import { agreementForm } from "../testing/agreementForm.js";
import { isAlwaysRequired } from "./isAlwaysRequired.js";

describe("isAlwaysRequired", () => {
  it.each([
    ["a required field of the form", ["title"], true],
    ["an optional one", ["programme"], false],
    ["a required field of a row", ["scopeIssues", 0, "text"], true],
    ["a required field of a group that may be left out", ["term", "phase", "number"], false],
    ["a required list in a group that may be left out", ["indicatorFramework", "components"], false],
    ["an optional field of a required group", ["term", "end"], false],
  ] as const)("answers for %s", (_, path, required) => {
    expect(isAlwaysRequired(agreementForm.model, path)).toBe(required);
  });
});
