// "19 กรกฎาคม", "13.00 น.": a figure of two digits and the word it belongs to; "พ.ศ. 2562", "ก.ค. 2562",
// "ก.ค. ค.ศ. 2019"; "Jul 2019".
const GLUED = /\b\d\d? (?=[^\d–])|(\.|\b\w{3}) (?=[\dคพ])/g;

/** A printed date or time with no-break spaces (U+00A0) where no line should end; its figures are still Latin ones. */
export function unbroken(printed: string): string {
  return printed.replace(GLUED, (found) => `${found.trim()}\u00A0`);
}
