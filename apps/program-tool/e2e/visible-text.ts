import type { Page } from "playwright-core";

/** Every text a person meets on the page: what is written, and what is read aloud or shown in its place. */
export async function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      // Folded parts and words for screen readers are texts too; only what nobody meets is left out.
      if (!around || around.closest("script, style, noscript, template, .saan-thai-text")) continue;
      texts.push(node.textContent ?? "");
    }
    // Pieces that stay on one line are parts of one text.
    for (const text of document.querySelectorAll(".saan-thai-text")) texts.push(text.textContent ?? "");
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title], [alt]")) {
      for (const name of ["aria-label", "placeholder", "title", "alt"]) texts.push(element.getAttribute(name) ?? "");
    }
    return texts.map((text) => text.trim()).filter((text) => text !== "");
  });
}

/** Every text inside some JSON, longest first: what records say, whatever the language of the tool is. */
export function textsIn(value: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (part: unknown) => {
    if (typeof part === "string" && part !== "") found.add(part);
    else if (typeof part === "object" && part !== null) Object.values(part).forEach(visit);
  };
  visit(value);
  return [...found].sort((a, b) => b.length - a.length);
}

/** What is left of the texts when all that records say is taken out. */
export function without(texts: readonly string[], said: readonly string[]): readonly string[] {
  return texts.map((text) => said.reduce((rest, known) => rest.replaceAll(known, " "), text));
}
