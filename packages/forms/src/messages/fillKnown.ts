import { fill, placeholdersOf } from "@saan/thai/text";

/** As `fill`; what is not known leaves its place empty: an issue may come from anywhere, and nobody is shown a placeholder. */
export function fillKnown(message: string, known: Readonly<Record<string, string>>): string {
  const unknown = placeholdersOf(message).filter((name) => !Object.hasOwn(known, name));
  return fill(message, { ...known, ...Object.fromEntries(unknown.map((name) => [name, ""])) });
}
