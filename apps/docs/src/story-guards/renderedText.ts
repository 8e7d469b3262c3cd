import type { RenderedText } from "./languageLeftovers";

const spokenAttributes = [
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
];
/** Code and keys are the same in every language; what is not displayed is not read. */
const unread = "script, style, noscript, template, code, pre, kbd, samp, [hidden], [translate='no']";

/** Every text of a page that is read, shown or spoken, with the language it is marked as, outside of `dataIn`. */
export function renderedTextOf(body: HTMLElement, dataIn: readonly string[] = []): RenderedText[] {
  const passedOver = [unread, ...dataIn].join(", ");
  const texts: RenderedText[] = [];
  const add = (element: Element, text: string | null, what: string) => {
    if (!text || text.trim() === "" || !element.checkVisibility() || element.closest(passedOver)) return;
    const lang = element.closest("[lang]")?.getAttribute("lang")?.startsWith("en") ? "en" : "th";
    texts.push({ text, lang, place: `${what} of <${element.tagName.toLowerCase()}>` });
  };
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement) add(node.parentElement, node.textContent, "text");
  }
  for (const name of spokenAttributes) {
    for (const element of body.querySelectorAll(`[${name}]`)) add(element, element.getAttribute(name), name);
  }
  for (const button of body.querySelectorAll<HTMLInputElement>(
    "input:is([type=button], [type=submit], [type=reset])",
  )) {
    add(button, button.value, "value");
  }
  return texts;
}
