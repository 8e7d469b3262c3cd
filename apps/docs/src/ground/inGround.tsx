import { KitProvider, type Locale } from "@saan/ui/provider";
import type { Decorator } from "@storybook/react-vite";

/** The toolbar's language for the published kit, which these pages use as a partner does. */
export const inGround: Decorator = (Story, { globals }) => (
  <KitProvider locale={globals.locale as Locale}>
    <Story />
  </KitProvider>
);
