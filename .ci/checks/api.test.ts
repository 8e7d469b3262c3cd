import { describe, expect, it } from "vitest";
import { importsOf } from "../package/api.js";

describe("an API report", () => {
  it("names the modules whose types the public surface shows", () => {
    const report = [
      '## API Report File for "@saan/ui"',
      "```ts",
      "import type { ReactNode } from 'react';",
      "import * as z from 'zod';",
      "// @public",
      "function Tag(): ReactNode;",
      "```",
    ].join("\n");
    expect(importsOf(report)).toEqual(["react", "zod"]);
  });
});
