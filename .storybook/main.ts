import { fileURLToPath } from "node:url";
import type { StorybookConfig } from "@storybook/react-vite";
import remarkGfm from "remark-gfm";

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
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: "react-docgen" },
  // Examples are written as a user of the package writes them, and show the source beside them.
  viteFinal: (vite) => ({
    ...vite,
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
