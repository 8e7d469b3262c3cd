export type { AppNavItem } from "./AppNav.js";
export { AppShell, type AppShellProps } from "./AppShell.js";
