import { en, th } from "@saan/forms/messages";
import type { Locale } from "@saan/schema/field";
import type { RuleReference } from "@saan/schema/reference";
import { fill } from "@saan/ui/messages";

const catalogues = { th, en } as const;

/** What is told when a rule finds something, as the forms say it. What only a record can tell stays open: "…". */
export function ruleSentence({ code, at }: Pick<RuleReference, "code" | "at">, locale: Locale): string | undefined {
  const catalogue: Readonly<Record<string, string | undefined>> = catalogues[locale];
  const message = catalogue[code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
  if (message === undefined) return undefined;
  // A rule that looks at every field names the one it finds only then.
  const label = at.path === "" ? catalogues[locale].someField : (at.label.split(" › ").at(-1) ?? at.label);
  const named = fill(message, { label: locale === "en" && !message.startsWith("{label}") ? inSentence(label) : label });
  return named.replace(/\{\w+\}/g, "…");
}

/** An English label loses its capital inside a sentence, unless it is an acronym. */
function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
