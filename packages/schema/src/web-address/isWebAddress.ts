// Host labels of any script (ไทย.ไทย), a port, then anything without spaces, control characters or backslashes (which
// browsers read as "/"), and without marks of direction, which show a path in another order than it is (RFC 3987, 4.1). No
// "user@": it disguises the host. Labels hold no dot, so the match is linear.
const WEB_ADDRESS =
  /^https?:\/\/(?:[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}-]{0,62}\.)+[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}-]{0,62}(?::(\d{1,5}))?(?:[/?#][^\s\p{Cc}\p{Bidi_Control}\\]*)?$/iu;

/**
 * Whether a text is an address a reader may follow: `http:` or `https:`, a host with a dot, at most 2,000 UTF-16 units.
 * `javascript:`, `data:`, bare hosts, and addresses with credentials or marks of direction (U+202E) are not. Never throws.
 */
export function isWebAddress(text: string): boolean {
  if (text.length > 2000) return false;
  const match = WEB_ADDRESS.exec(text);
  return match !== null && Number(match[1] ?? 80) <= 65_535;
}
