import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** What is asked of computed styles; what jsdom inherits with what it is when nobody says otherwise. */
const asked = {
  display: { otherwise: "inline" },
  visibility: { inherited: true, otherwise: "visible" },
  "pointer-events": { inherited: true, otherwise: "auto" },
  "content-visibility": { otherwise: "" },
  direction: { otherwise: "" },
} as const satisfies Record<string, { readonly inherited?: true; readonly otherwise: string }>;

type Asked = keyof typeof asked;
type GetStyle = typeof window.getComputedStyle;

/** The attributes that the browser's own rules for these look at. */
const marking = ["hidden", "open", "dir", "type"];

/** Values that refer to another value: jsdom works these out. */
const referring = /^(inherit|initial|unset|revert|revert-layer)$|var\(/;

/**
 * Lets `getComputedStyle` answer at once whether something is shown and can be pressed. jsdom works out fourteen properties
 * of an element and of all above it for each question, which was two fifths of the time of all tests of components. Without
 * a style sheet in the page an answer hangs on the element's own `style`, on those above it and on the browser's own rules.
 * All else jsdom answers, as before.
 */
export function answerStylesQuickly(): void {
  const known = window.getComputedStyle as GetStyle & { readonly quick?: true };
  if (known.quick) return;
  const quickly: GetStyle = (element, pseudo) => (pseudo ? known(element, pseudo) : quickStyle(element, known));
  window.getComputedStyle = Object.assign(quickly, { quick: true as const });
}

/** One element's style: worked out when a property is read, as a browser does. `known` answers what is not quick. */
export function quickStyle(element: Element, known: GetStyle): CSSStyleDeclaration {
  const answer = (property: string): string | undefined =>
    property in asked && isPlain(element) ? quickValue(element, property as Asked) : undefined;
  return new Proxy({} as CSSStyleDeclaration, {
    get(_, name) {
      if (name === "getPropertyValue")
        return (property: string) => answer(property) ?? known(element).getPropertyValue(property);
      const quick = typeof name === "string" ? answer(inCss(name)) : undefined;
      if (quick !== undefined) return quick;
      const whole = known(element);
      const value: unknown = Reflect.get(whole, name);
      return typeof value === "function" ? value.bind(whole) : value;
    },
  });
}

function inCss(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Whether no style sheet of the page has a say. */
function isPlain(element: Element): boolean {
  return element.ownerDocument.styleSheets.length === 0;
}

/** `undefined` where jsdom has to be asked. */
function quickValue(element: Element, property: Asked): string | undefined {
  const rule: { readonly inherited?: true; readonly otherwise: string } = asked[property];
  for (let box: Element | null = element; box; box = box.parentElement) {
    const own = ownValue(box, property);
    if (referring.test(own) || isUnusual(box)) return undefined;
    const value = own || browserStyle(box).get(property);
    if (value) return value;
    if (!rule.inherited) break;
  }
  return rule.otherwise;
}

const special = /^(noscript|summary|bdi)$/;
const tablePart = /^(thead|tbody|tfoot|tr|colgroup|col)$/;

/** Elements whose rules look further than at themselves, or win over their own `style` or over later rules. */
function isUnusual(element: Element): boolean {
  const name = element.localName;
  if (name === "input") return element.getAttribute("type") === "hidden";
  return (
    special.test(name) || element.hasAttribute("popover") || (tablePart.test(name) && element.hasAttribute("hidden"))
  );
}

function ownValue(element: Element, property: Asked): string {
  // Asking for `style` makes one, which costs more than to look whether there is any.
  if (!element.hasAttribute("style")) return "";
  return (element as HTMLElement).style.getPropertyValue(property);
}

interface BrowserRule {
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

let rules: readonly BrowserRule[] | undefined;
const browserStyles = new Map<string, ReadonlyMap<string, string>>();

/** What a browser's own rules make of an element of this kind. */
function browserStyle(element: Element): ReadonlyMap<string, string> {
  const marks = marking.map((name) => element.getAttribute(name) ?? "-");
  const kind = [element.namespaceURI, element.localName, ...marks].join(" ");
  let style = browserStyles.get(kind);
  if (!style) {
    rules ??= browserRules();
    style = new Map(
      rules.filter(({ selector }) => element.matches(selector)).map(({ property, value }) => [property, value]),
    );
    browserStyles.set(kind, style);
  }
  return style;
}

/** The rules of jsdom's own style sheet that say something of this, in order: of two that match, the later one holds. */
function browserRules(): readonly BrowserRule[] {
  const file = createRequire(import.meta.url).resolve("jsdom/lib/jsdom/browser/default-stylesheet.css");
  const css = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = "", block = ""]) =>
    [...block.matchAll(/([\w-]+)\s*:\s*([^;!]+)/g)]
      .filter(([, property = ""]) => property in asked)
      .map(([, property = "", value = ""]) => ({ selector: selector.trim(), property, value: value.trim() })),
  );
}
