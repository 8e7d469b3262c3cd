/** Reads a number of thirteen digits: the digits, or `undefined` when the library does not accept the text. */
export type ReadId = (text: string) => string | undefined;
