export {
  type Calendar,
  type Density,
  type Digits,
  KitProvider,
  type KitProviderProps,
  type KitSettings,
  type Locale,
  type Theme,
  useKit,
} from "./KitProvider.js";
