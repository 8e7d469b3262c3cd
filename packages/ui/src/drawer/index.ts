export {
  DrawerClose,
  type DrawerCloseProps,
  DrawerContent,
  type DrawerContentProps,
  DrawerFooter,
  type DrawerFooterProps,
  DrawerRoot,
  type DrawerRootProps,
  DrawerTrigger,
  type DrawerTriggerProps,
} from "./Drawer.js";
export * as Drawer from "./parts.js";
