import type { ColourPair } from "../tokens/contrast.js";
import { light } from "../tokens/values.js";

const INK = /^(?:color|fill|--[\w-]+-ink)$/;
const LINE = /^(?:border(?!-radius)[\w-]*|stroke|outline(?:-color)?|--[\w-]+-line)$/;
const GROUND = /^(?:background(?:-color)?|--[\w-]+-ground)$/;
const TOKEN = /var\(--saan-(color-[\w-]+)\)/;

// WCAG 2.2 exempts what cannot be used (1.4.3, 1.4.11); a hairline is decoration.
const EXEMPT_RULE = /disabled/;
const EXEMPT_LINE = "color-hairline";

/**
 * The pairs of colour that single rules of a stylesheet draw: text or a line on a ground set in the same rule, or in the
 * variables `…-ink`, `…-line` and `…-ground` of one part.
 */
export function pairsInCss(css: string): readonly ColourPair[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...plain.matchAll(/([^{};]*)\{([^{}]*)\}/g)].flatMap(([, selector = "", body = ""]) => {
    const declared = body.split(";").flatMap((declaration) => {
      const [property = "", value = ""] = declaration.split(/:(.*)/s).map((part) => part.trim());
      const name = TOKEN.exec(value)?.[1];
      return name && name in light ? [{ property, name: name as ColourPair["ink"] }] : [];
    });
    const grounds = declared.filter(({ property }) => GROUND.test(property));
    return grounds.flatMap(({ name: ground }) =>
      declared.flatMap(({ property, name: ink }): readonly ColourPair[] => {
        if (EXEMPT_RULE.test(selector)) return [];
        if (INK.test(property)) return [{ ink, ground, as: "text" }];
        return LINE.test(property) && ink !== EXEMPT_LINE && ink !== ground ? [{ ink, ground, as: "line" }] : [];
      }),
    );
  });
}
