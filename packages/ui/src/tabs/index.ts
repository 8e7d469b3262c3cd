export * as Tabs from "./parts.js";
export { TabsRoot, type TabsRootProps } from "./Tabs.js";
export { type TabItem, TabsList, type TabsListProps } from "./TabsList.js";
export { TabsPanel, type TabsPanelProps } from "./TabsPanel.js";
