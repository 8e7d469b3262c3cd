// Signs of no width or of direction come along with what is copied from a chat, a spreadsheet or a document.
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// Figures and their signs as wide as an ideograph: `０`, `，`, `．`, `：`.
const WIDE = /[\uff01-\uff5e]/g;

/** A text without what is not seen. For reading only: the box keeps what was typed. */
export function seenSigns(text: string): string {
  return text.replace(UNSEEN, "");
}

/** A text without what is not seen, its wide signs as narrow ones: `１，２００` reads like `1,200`. For reading only. */
export function plainSigns(text: string): string {
  return seenSigns(text).replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
