// Longer names are cut: file systems stop at 255 bytes, and a character takes up to four.
const LONGEST_NAME = 60;

/**
 * A `Content-Disposition` that makes a browser save a file under a Thai name (RFC 6266 with RFC 5987 encoding),
 * with an ASCII name for programs that know nothing else.
 */
export function attachment(name: string, asciiName: string): string {
  const dot = name.lastIndexOf(".");
  const extension = dot === -1 ? "" : name.slice(dot);
  const stem = name
    .slice(0, name.length - extension.length)
    // Not allowed in Windows file names, or not visible.
    .replace(/[\p{Control}\p{Format}\p{Surrogate}<>:"/\\|?*]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const short = [...stem]
    .slice(0, LONGEST_NAME)
    .join("")
    .replace(/[. ]+$/, "");
  const encoded = encodeURIComponent(`${short}${extension}`).replace(/['()*]/g, percentEncode);
  return short === ""
    ? `attachment; filename="${asciiName}"`
    : `attachment; filename="${asciiName}"; filename*=UTF-8''${encoded}`;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
