// "19 กรกฎาคม", "13.00 น.": a figure of two digits and the word it belongs to; "พ.ศ. 2562", "ก.ค. 2562",
// "ก.ค. ค.ศ. 2019"; "Jul 2019".
const GLUED = /(^|\D)(\d{1,2}) (?=[^\d–])|\. (?=[\dคพ])|\b[A-Z][a-z]{2} (?=\d)/g;

/** A printed date or time with no-break spaces (U+00A0) where no line should end; its figures are still Latin ones. */
export function unbroken(printed: string): string {
  return printed.replace(GLUED, (found) => `${found.slice(0, -1)}\u00A0`);
}
