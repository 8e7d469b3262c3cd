/**
 * Reads one telephone number: in international form, or the digits to dial where it has none, and behind it what else was
 * stated: `+6621234567 ext 123`, `+6621234567 to 9`. `undefined` when the library does not accept the text.
 */
export type ReadPhone = (text: string) => string | undefined;
