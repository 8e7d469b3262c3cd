// The kit's CSS: Thai that is never tracked, slanted, upper-cased or cut inside a word; one class per part; colours from
// tokens only; logical directions; everything in its layer.
const PHYSICAL = [
  "/^(?:margin|padding|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left)/",
  "/^border-(?:top|bottom)-(?:left|right)-radius$/",
  "/^(?:min-|max-)?(?:width|height)$/",
  "/^(?:top|right|bottom|left)$/",
];

/** @type {import("stylelint").Config} */
export default {
  plugins: ["./.ci/stylelint/rules.mjs"],
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  rules: {
    "saan/in-layer": "saan.components",
    "saan/logical-shorthand": true,
    "property-disallowed-list": [
      PHYSICAL,
      { message: "Say it in logical directions: inline-size, margin-inline-start …" },
    ],
    "declaration-property-value-allowed-list": [
      { "letter-spacing": ["normal"], "text-transform": ["none"], "font-style": ["normal", "inherit"] },
      { message: "Thai is never tracked, slanted or upper-cased." },
    ],
    "declaration-property-value-disallowed-list": [
      {
        "/^(?:overflow-wrap|word-wrap|line-break)$/": ["anywhere"],
        "word-break": ["break-all", "break-word"],
        "/^(?:text-align|float|clear)$/": ["left", "right"],
        font: ["/italic|oblique/"],
      },
      { message: "Thai is never cut inside a word, and directions are start and end." },
    ],
    "selector-class-pattern": ["^saan-[a-z0-9-]+$", { message: "One class per part of the kit: saan-…" }],
    "custom-property-pattern": "^saan-[a-z0-9-]+$",
    "color-no-hex": [true, { message: "Colours are tokens: var(--saan-color-…)." }],
    "color-named": ["never", { message: "Colours are tokens: var(--saan-color-…)." }],
    "function-disallowed-list": [
      ["/^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)$/"],
      { message: "Colours are tokens: var(--saan-color-…)." },
    ],
    "selector-max-id": 0,
    "no-duplicate-selectors": true,
    "declaration-block-no-duplicate-properties": [true, { ignore: ["consecutive-duplicates-with-different-values"] }],
    "property-no-unknown": true,
    "no-descending-specificity": null,
  },
  overrides: [
    {
      files: ["**/tokens/tokens.css"],
      rules: { "saan/in-layer": "saan.tokens", "color-no-hex": null },
    },
    { files: ["**/base/base.css"], rules: { "saan/in-layer": "saan.base" } },
    { files: ["**/tokens/fonts.css"], rules: { "saan/in-layer": null } },
  ],
};
