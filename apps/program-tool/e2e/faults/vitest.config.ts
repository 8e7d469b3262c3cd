import { join } from "node:path";
import { defineConfig } from "vitest/config";
import e2e from "../vitest.config.js";
import { FaultTable } from "./FaultTable.js";

/** Every fault, at length: 200 of them at random moments. */
export default defineConfig({
  cacheDir: join(import.meta.dirname, "../../node_modules/.vite/faults"),
  test: {
    ...e2e.test,
    include: ["{drafts,saving,conflict,kept-facts,bad-input}.test.ts", "faults/*.test.ts"],
    env: { SAAN_FAULT_TRIALS: process.env.SAAN_FAULT_TRIALS ?? "200" },
    reporters: ["default", new FaultTable()],
  },
});
