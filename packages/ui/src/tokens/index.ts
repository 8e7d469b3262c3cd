export { type ColourPair, colourPairs, contrast, leastContrast } from "./contrast.js";
export { type ThemeName, type TokenName, themes, token } from "./token.js";
export { base, comfortable, compact, contrast as highContrast, dark, light } from "./values.js";
