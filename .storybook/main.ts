import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { StorybookConfig } from "@storybook/react-vite";
import remarkGfm from "remark-gfm";
import type { Plugin } from "vite";

const ui = fileURLToPath(new URL("../packages/ui", import.meta.url));

/** What `@saan/ui` tells machines about its components, served at the root of the built Storybook. */
const forMachines: Plugin = {
  name: "saan:for-machines",
  apply: "build",
  generateBundle() {
    for (const fileName of ["components.json", "llms.txt", "llms-full.txt"]) {
      this.emitFile({ type: "asset", fileName, source: readFileSync(`${ui}/dist/${fileName}`) });
    }
  },
};

const config: StorybookConfig = {
  stories: ["../apps/docs/src/**/*.mdx", "../apps/docs/src/**/*.stories.tsx", "../packages/ui/src/**/*.stories.tsx"],
  addons: [
    // MDX alone has no tables.
    {
      name: "@storybook/addon-docs",
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    "@storybook/addon-a11y",
    "@storybook/addon-vitest",
  ],
  framework: "@storybook/react-vite",
  docs: { defaultName: "วิธีใช้" },
  // Every component has a page of its own, made from its guide; pages of prose are MDX.
  experimental_indexers: (indexers = []) =>
    indexers.map((indexer) => ({
      ...indexer,
      createIndex: async (file, options) => {
        const entries = await indexer.createIndex(file, options);
        if (!/packages[\\/]ui[\\/]src/.test(file)) return entries;
        return entries.map((entry) => ({ ...entry, tags: [...(entry.tags ?? []), "autodocs"] }));
      },
    })),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: "react-docgen" },
  // Examples are written as a user of the package writes them, and show the source beside them.
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), forMachines],
    resolve: {
      ...vite.resolve,
      alias: [
        ...(Array.isArray(vite.resolve?.alias) ? vite.resolve.alias : []),
        {
          find: /^@saan\/ui\/([\w-]+)$/,
          replacement: fileURLToPath(new URL("../packages/ui/src/$1/index.ts", import.meta.url)),
        },
      ],
    },
  }),
};

export default config;
