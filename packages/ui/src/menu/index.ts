export {
  MenuItem,
  type MenuItemProps,
  MenuList,
  type MenuListProps,
  MenuRoot,
  type MenuRootProps,
  MenuSeparator,
  type MenuSeparatorProps,
  MenuTrigger,
  type MenuTriggerProps,
} from "./Menu.js";
export * as Menu from "./parts.js";
