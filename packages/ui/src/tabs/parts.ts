export { TabsRoot as Root } from "./Tabs.js";
export { TabsList as List } from "./TabsList.js";
export { TabsPanel as Panel } from "./TabsPanel.js";
