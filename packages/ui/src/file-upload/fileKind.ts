/** Why a file is refused, before a byte of it is sent. */
export type FileRefusal =
  | "type"
  | "unsafe"
  | "disguised"
  | "unreadable"
  | "place"
  | "tooLarge"
  | "empty"
  | "tooMany"
  | "duplicate"
  | "same";

const END = /\.([^.]+)$/;
// What a browser would run when it is opened from the same site.
const unsafeNames =
  /\.(svgz?|html?|xhtml|xht|shtml|mhtml?|xml|xsl|js|mjs|hta|swf|exe|bat|cmd|com|scr|msi|ps1|vbs|jar|apk|lnk)$/i;
const unsafeTypes = /svg|html|xml(?!formats)|javascript|x-msdownload|shockwave/i;

/** The ending of a name, in small letters, without its point. */
export function endingOf(name: string): string {
  return (END.exec(name)?.[1] ?? "").toLowerCase();
}

/** Whether name or declared type is of a kind that can run: refused always, whatever is accepted. */
export function isUnsafeKind({ name, type }: Pick<File, "name" | "type">): boolean {
  return unsafeNames.test(name.trim().replace(/[.\s]+$/, "")) || unsafeTypes.test(type);
}

// What Windows has no type for, and a phone sends all the same.
const imageEndings = /^(?:jpe?g|jfif|png|gif|webp|avif|hei[cf]|bmp|tiff?)$/;

/** The type of a file in small letters, of an image by its ending where none is declared. */
export function declaredType({ name, type }: Pick<File, "name" | "type">): string {
  const ending = endingOf(name);
  return type.toLowerCase() || (imageEndings.test(ending) ? `image/${ending}` : "");
}

/** Whether `accept` takes a file: endings (`.pdf`), types (`image/png`) and families (`image/*`), as in HTML. */
export function isAccepted(file: Pick<File, "name" | "type">, accept: readonly string[]): boolean {
  if (accept.length === 0) return true;
  const ending = endingOf(file.name);
  const declared = declaredType(file);
  return accept.some((one) => {
    const wanted = one.trim().toLowerCase();
    if (wanted.startsWith(".")) return `.${ending}` === wanted;
    return wanted.endsWith("/*") ? declared.startsWith(wanted.slice(0, -1)) : declared === wanted;
  });
}

// Long enough for a byte order mark, blanks, a comment and a doctype.
const HEAD = 1024;
const markup =
  /^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*<(?:!doctype|!entity|\?xml|html|head|body|script|svg|iframe|[a-z][\w-]*:svg|xml|style|meta|title|table|div|img|a[\s>])/i;

const magics: readonly (readonly [family: RegExp, bytes: readonly number[], at: number])[] = [
  [/^(?:jpe?g|jfif)$/, [0xff, 0xd8, 0xff], 0],
  [/^png$/, [0x89, 0x50, 0x4e, 0x47], 0],
  [/^gif$/, [0x47, 0x49, 0x46, 0x38], 0],
  [/^webp$/, [0x57, 0x45, 0x42, 0x50], 8],
  [/^pdf$/, [0x25, 0x50, 0x44, 0x46], 0],
  [/^(?:zip|docx|xlsx|pptx|odt|ods)$/, [0x50, 0x4b], 0],
];

/**
 * What the first bytes give away: `unsafe` for a page or a drawing with script whatever it is called (WHATWG MIME Sniffing,
 * §7.1), `disguised` for a file that is not what its ending says. The server must look again: this is a courtesy.
 */
export function sniff(bytes: Uint8Array, name: string): "unsafe" | "disguised" | undefined {
  // Before the name is believed: a page may hold the mark of a PDF further down.
  if (markup.test(textOf(bytes))) return "unsafe";
  const ending = endingOf(name);
  const magic = magics.find(([family]) => family.test(ending));
  if (!magic) return undefined;
  const [, wanted, from] = magic;
  // A PDF may begin with a few stray bytes.
  const slack = ending === "pdf" ? HEAD - 4 : 0;
  for (let at = from; at <= from + slack; at += 1) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return undefined;
  }
  return "disguised";
}

/** The beginning as a text, UTF-16 with its mark among them. */
function textOf(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(wide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8")
    .decode(bytes)
    .replaceAll("\0", "")
    .toLowerCase();
}

export async function sniffFile(file: Blob, name: string): Promise<"unsafe" | "disguised" | undefined> {
  return sniff(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()), name);
}
