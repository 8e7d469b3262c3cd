export {
  MenuItem as Item,
  MenuList as List,
  MenuRoot as Root,
  MenuSeparator as Separator,
  MenuTrigger as Trigger,
} from "./Menu.js";
