import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumArgs, findChromium } from "../../.ci/chromium.mjs";

const configDir = fileURLToPath(new URL("../../.storybook", import.meta.url));
const executablePath = await findChromium();

/** Every story in a real browser: it renders, its `play` passes, axe finds nothing. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["src/**/*.test.{ts,tsx}"], environment: "node", css: true } },
      {
        plugins: [storybookTest({ configDir })],
        test: {
          name: "stories",
          browser: {
            enabled: true,
            headless: true,
            // One page for all, as in the Storybook that people browse: a story may leave nothing behind for the next.
            isolate: false,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: [...chromiumArgs] } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
