import { addons } from "storybook/manager-api";
import "../packages/ui/src/tokens/fonts.css";
import { saanTheme } from "./theme";

addons.setConfig({ theme: saanTheme, sidebar: { showRoots: true } });
