import { describe, expect, it } from "vitest";
import { isMissingChunk } from "./missing-chunk.js";

describe("a piece of the tool that could not be fetched", () => {
  it.each([
    "Failed to fetch dynamically imported module: http://localhost/assets/AgreementPage.js",
    "error loading dynamically imported module: http://localhost/assets/AgreementPage.js",
    "Importing a module script failed.",
    "Unable to preload CSS for /assets/AgreementPage.css",
  ])("is known by what the browser says: %s", (message) => {
    expect(isMissingChunk(new TypeError(message))).toBe(true);
  });

  it("is not any other fault", () => {
    expect(isMissingChunk(new TypeError("x is undefined"))).toBe(false);
    expect(isMissingChunk({ status: 404 })).toBe(false);
  });
});
