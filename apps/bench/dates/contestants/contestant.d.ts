/** Reads a text: an ISO date, or `undefined` when the library says that it does not know. */
export type Read = (text: string, formats: { dayjs: string; unicode: string }) => string | undefined;

/** Makes `19 กรกฎาคม 2562` of a stored date. */
export type Print = (iso: string) => string;
