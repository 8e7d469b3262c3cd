export { useOnline } from "../part/useOnline.js";
export type { AppNavItem } from "./AppNav.js";
export { AppShell, type AppShellProps } from "./AppShell.js";
