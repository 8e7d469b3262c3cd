// Characters at which a spreadsheet takes what follows for a formula (OWASP ASVS 1.2.10), and wide ones of East Asia. An
// apostrophe that was there already gets another, so that reading takes away what writing put.
const BEGINS_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER_OR_TELEPHONE = /^[+-]?[\d(][\d\s\-().,]*$/;

/**
 * A text of separated values that spreadsheets open as it is: with a mark of UTF-8, lines as RFC 4180 has them. A text that
 * would be taken for a formula begins with an apostrophe; numbers and telephone numbers do not.
 */
export function writeDelimited(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(writeValue).join(",")).join("\r\n")}\r\n`;
}

function writeValue(text: string): string {
  const isFormula = BEGINS_A_FORMULA.test(text) && !NUMBER_OR_TELEPHONE.test(text);
  const inert = isFormula ? `'${text}` : text;
  return /[",;\t\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** What was written before an apostrophe was put to it. */
export function withoutApostrophe(text: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text;
}
