import { addons } from "storybook/manager-api";
import "../packages/ui/src/tokens/fonts.css";
import { storyLabel } from "./component-page/storyNames";
import { saanTheme } from "./theme";

addons.setConfig({
  theme: saanTheme,
  sidebar: { showRoots: true, renderLabel: ({ name, type }) => (type === "story" ? storyLabel(name) : name) },
});
