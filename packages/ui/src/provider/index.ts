export {
  type Digits,
  KitProvider,
  type KitProviderProps,
  type KitSettings,
  type Locale,
  useKit,
} from "./KitProvider.js";
