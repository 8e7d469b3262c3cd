const PLACEHOLDER = /\{(\w+)\}/g;
const FIGURE = /\p{Nd}/u;
const THAI = /(?!\p{Nd})\p{Script=Thai}/u;
const FOREIGN = /(?!\p{Script=Thai})[\p{L}\p{M}]/u;

/** The names of the placeholders of a message, each once: `เพิ่ม{row}` has `row`. */
export function placeholdersOf(message: string): readonly string[] {
  return [...new Set([...message.matchAll(PLACEHOLDER)].map(([, name]) => name as string))];
}

/**
 * Puts values in the `{placeholders}` of a message. One without a value stays visible, so that it is noticed; an empty value takes
 * the space before it along. Thai is written without spaces, but next to a letter of another script or to a figure it needs one:
 * กรอก + MOU → กรอก MOU. So does what follows a full stop or a bracket: ปี พ.ศ. + เป็น → ปี พ.ศ. เป็น. Spaces at the edges of a
 * value are left as they are.
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  let text = "";
  let end = 0;
  for (const { 0: placeholder, 1: name = "", index } of message.matchAll(PLACEHOLDER)) {
    const value = Object.hasOwn(values, name) ? String(values[name]) : placeholder;
    text = joined(text, message.slice(end, index));
    text = value === "" ? text.trimEnd() : joined(text, value);
    end = index + placeholder.length;
  }
  return joined(text, message.slice(end));
}

function joined(left: string, right: string): string {
  return left + (needsSpace(left.at(-1) ?? "", right.at(0) ?? "") ? " " : "") + right;
}

function needsSpace(before: string, after: string): boolean {
  const isLeaving = THAI.test(before) && (FOREIGN.test(after) || FIGURE.test(after));
  const isComing = THAI.test(after) && (FOREIGN.test(before) || FIGURE.test(before) || /[.)]/.test(before));
  return isLeaving || isComing;
}
