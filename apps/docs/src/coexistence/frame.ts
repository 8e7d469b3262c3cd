/** What is compared: type, room, edges and colours, and whether it is seen. */
const PROPERTIES = [
  "display",
  "box-sizing",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "line-height",
  "letter-spacing",
  "text-transform",
  "text-align",
  "text-decoration-line",
  "list-style-type",
  "color",
  "background-color",
  "padding-block-start",
  "padding-block-end",
  "padding-inline-start",
  "padding-inline-end",
  "margin-block-start",
  "margin-block-end",
  "border-block-start-width",
  "border-block-start-style",
  "border-block-start-color",
  "border-start-start-radius",
  "cursor",
] as const;

/** The computed look of every element that `selector` finds, by its place in the document and its class or tag. */
export type Looks = ReadonlyMap<string, Readonly<Record<string, string>>>;

function nameOf(element: Element, index: number): string {
  const name = element.getAttribute("class")?.split(" ")[0] ?? element.localName;
  return `${index} ${name}`;
}

/** How a browser shows `html` under these stylesheets, in a document of its own. */
export async function looksUnder(html: string, stylesheets: readonly string[], selector: string): Promise<Looks> {
  const frame = document.createElement("iframe");
  frame.title = "หน้าเว็บที่มีชุดเครื่องมืออยู่";
  frame.style.cssText = "inline-size: 900px; block-size: 600px; position: absolute; visibility: hidden;";
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write(`<!doctype html><html lang="th"><head></head><body>${html}</body></html>`);
  page.close();
  for (const css of stylesheets) {
    const style = page.createElement("style");
    style.textContent = css;
    page.head.append(style);
  }
  const view = frame.contentWindow as Window;
  await new Promise((resolve) => view.setTimeout(resolve, 300));
  const looks = new Map(
    [...page.querySelectorAll(selector)].map((element, index) => {
      const style = view.getComputedStyle(element);
      const look = Object.fromEntries(PROPERTIES.map((name) => [name, style.getPropertyValue(name)]));
      // A border without a style is none, and so is one without a width.
      const [width, line] = ["border-block-start-width", "border-block-start-style"];
      if (look[width] === "0px" || look[line] === "none") Object.assign(look, { [width]: "0px", [line]: "none" });
      return [nameOf(element, index), look];
    }),
  );
  frame.remove();
  return looks;
}

/** What differs between two looks of one document, as `part: property: before → after`. */
export function differences(before: Looks, after: Looks): readonly string[] {
  return [...before].flatMap(([part, look]) =>
    Object.entries(look).flatMap(([property, value]) => {
      const now = after.get(part)?.[property];
      return now === value ? [] : [`${part}: ${property}: ${value} → ${now}`];
    }),
  );
}
