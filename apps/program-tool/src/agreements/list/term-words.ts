import type { Agreement } from "@saan/schema/agreement";
import { formatThaiPeriod } from "@saan/thai/calendar";
import type { Words } from "../../messages/useWords.js";

/**
 * The term of an agreement in words: "ตั้งแต่วันลงนามจนถึงปลายเดือนสิงหาคม 2563". Undefined when nothing of it is stated. As
 * the kit's record words say it, held equal by a test: those would bring zod, a fifth of all the script of this page.
 */
export function termWords(
  { signing = {}, term = {} }: Pick<Agreement, "signing" | "term">,
  { locale, say }: Words,
): string | undefined {
  const start = term.start ?? (term.startsOnSigning ? signing.date : undefined);
  const period = formatThaiPeriod({ start, end: term.end }, { locale, unbroken: true });
  if (start !== undefined || !term.startsOnSigning) return period || term.asStated;
  return period ? say("term.from-signing-until", { until: period }) : say("term.from-signing");
}
