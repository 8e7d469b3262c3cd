import e2e from "./faults/vitest.config.js";
export default {
  ...e2e,
  resolve: { alias: { "@saan/ui/messages": "/tmp/f6faults-messages.ts" } },
  server: { fs: { strict: false } },
  test: {
    ...e2e.test,
    include: process.env.LONG ? e2e.test.include : ["*.test.ts", "faults/*.test.ts"],
    root: import.meta.dirname,
    env: { SAAN_FAULT_TRIALS: process.env.SAAN_FAULT_TRIALS ?? "6" },
  },
};
