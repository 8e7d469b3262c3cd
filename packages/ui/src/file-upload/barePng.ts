const SIGNATURE = 8;
/** Of a chunk: its length before it, its name and its sum. */
const [NAME, AROUND] = [4, 12];

/** What may tell the place a picture was taken at, or who took it: EXIF, and words, XMP among them. */
const telling: ReadonlySet<string> = new Set(["eXIf", "tEXt", "zTXt", "iTXt"]);

/**
 * A PNG without what it says beside its picture, and without what a program left behind its end: the same pixels, byte for
 * byte. Answers the file itself when it says nothing, and nothing when it cannot be told: its parts do not lead to its end.
 */
export async function barePng(file: File): Promise<File | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = keptParts(bytes);
  if (!kept) return undefined;
  const isWhole = kept.reduce((length, part) => length + part.length, 0) === bytes.length;
  return isWhole ? file : new File(kept, file.name, { type: file.type, lastModified: file.lastModified });
}

function keptParts(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] | undefined {
  const view = new DataView(bytes.buffer);
  const kept = [bytes.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + AROUND <= bytes.length; ) {
    const end = at + AROUND + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + NAME, at + NAME + 4));
    if (end > bytes.length) return undefined;
    if (!telling.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return kept;
    at = end;
  }
  return undefined;
}
