export {
  DrawerClose as Close,
  DrawerContent as Content,
  DrawerFooter as Footer,
  DrawerRoot as Root,
  DrawerTrigger as Trigger,
} from "./Drawer.js";
