const PLACEHOLDER = /\{(\w+)\}/g;
const THAI = /[\u0E00-\u0E7F]/;

/** The placeholders of a message, each once. */
export function placeholdersOf(message: string): readonly string[] {
  return [...new Set([...message.matchAll(PLACEHOLDER)].map(([, name]) => name as string))];
}

/**
 * Puts values in the places of a message. An empty value takes the space before it along. Thai is written without
 * spaces, but a Thai letter next to a Latin one or a figure needs one: กรอก + MOU → กรอก MOU. So does what follows a full stop or
 * a bracket: ปี พ.ศ. + เป็น → ปี พ.ศ. เป็น.
 */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  let text = "";
  let end = 0;
  for (const { 0: whole, 1: name = "", index } of message.matchAll(PLACEHOLDER)) {
    const value = values[name] ?? "";
    text += message.slice(end, index);
    end = index + whole.length;
    if (value === "") text = text.trimEnd();
    else text += spaceBetween(text, value) + value + spaceBetween(value, message.slice(end));
  }
  return text + message.slice(end);
}

function spaceBetween(left: string, right: string): string {
  const before = left.at(-1) ?? "";
  const after = right.at(0) ?? "";
  const isSeam = (THAI.test(before) && /[a-z\d]/i.test(after)) || (/[a-z\d.)]/i.test(before) && THAI.test(after));
  return isSeam ? " " : "";
}
