import { declaredType } from "./fileKind.js";

/** How a photograph is made smaller before it is sent. */
export interface ShrinkOptions {
  /** The longer edge, in pixels, that an image may keep. */
  readonly maxEdge: number;
  /** JPEG all the same where the browser writes no WebP. @default "image/jpeg" */
  readonly type?: "image/jpeg" | "image/webp";
  /** From 0 to 1. @default 0.85 */
  readonly quality?: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

// Not GIF, which may move; not PNG, which may be a map or a scan with letters that JPEG blurs.
const photographs = /^image\/(jpe?g|jfif|webp|avif|hei[cf])$/;

/** What is made smaller: what cameras and phones write. */
export function isPhotograph(file: Pick<File, "name" | "type">): boolean {
  return photographs.test(declaredType(file));
}

/** The size of an image whose longer edge is at most `maxEdge`; undefined when it is small enough. */
export function shrunkSize(width: number, height: number, maxEdge: number): Size | undefined {
  const longer = Math.max(width, height);
  if (!(longer > maxEdge) || maxEdge < 1) return undefined;
  const scale = maxEdge / longer;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * Whether a photograph may tell more than is seen, the place among it: EXIF, XMP, IPTC or a second picture. Asked of its first
 * bytes; what cannot be told from them counts as yes.
 */
export function mayTellPlace(head: Uint8Array): boolean {
  const word = (at: number, text: string) =>
    [...text].every((letter, index) => head[at + index] === letter.charCodeAt(0));
  // The flags of the extended header, which stands before everything else; the two plain headers have no room for more.
  if (word(8, "WEBPVP8X")) return ((head[20] ?? 0) & 0x0c) !== 0;
  if (word(8, "WEBPVP8")) return false;
  if (head[0] !== 0xff || head[1] !== 0xd8) return true;
  for (let at = 2; head[at] === 0xff; ) {
    const marker = head[at + 1] ?? 0;
    // The picture itself begins, and no segment comes after that.
    if (marker === 0xda) return false;
    const isPlain = (marker === 0xe2 && word(at + 4, "ICC_PROFILE")) || marker === 0xe0 || marker === 0xee;
    if (marker >= 0xe1 && marker <= 0xef && !isPlain) return true;
    at += 2 + ((head[at + 2] ?? 0) << 8) + (head[at + 3] ?? 0);
  }
  return true;
}

// More than the segments before EXIF ever take.
const HEAD = 64 * 1024;

/**
 * A photograph made smaller in the browser, turned as its camera meant it, of a small one, too, where it may tell its place:
 * that is left behind. Answers the file itself when there is nothing to do, and nothing when its place cannot be left behind.
 * Rejects when the file cannot be read.
 */
export async function shrinkImage(file: File, options: ShrinkOptions): Promise<File | undefined> {
  // Where nothing can be drawn, there is no camera: a test without a browser.
  if (!isPhotograph(file) || typeof createImageBitmap !== "function") return file;
  const tells = mayTellPlace(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  const blob = await redrawn(file, tells, options).catch(() => undefined);
  if (!blob || (blob.size >= file.size && !tells)) return tells ? undefined : file;
  const name = file.name.replace(/\.[^.]+$/, "") + (blob.type === "image/webp" ? ".webp" : ".jpg");
  return new File([blob], name, { type: blob.type, lastModified: file.lastModified });
}

/** The picture drawn anew, if it is too large or has to be. Rejects when the browser cannot read it. */
async function redrawn(file: File, always: boolean, { maxEdge, type = "image/jpeg", quality = 0.85 }: ShrinkOptions) {
  const url = URL.createObjectURL(file);
  try {
    const image = await loaded(url);
    const whole = { width: image.naturalWidth, height: image.naturalHeight };
    const size = shrunkSize(whole.width, whole.height, maxEdge) ?? (always ? whole : undefined);
    const blob = size && (await written(await scaled(file, image, size), size, type, quality));
    // A canvas that is too large for the device answers nothing, or an image of another kind.
    return blob && /^image\/(jpeg|webp)$/.test(blob.type) ? blob : undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The image at an address, which knows how large it stands when it is turned. */
async function loaded(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  await new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = reject;
    image.src = url;
  });
  return image;
}

/**
 * What is to be drawn, turned. Decoded and resized off the main thread where the browser can: 48 million pixels would hold the
 * page for seconds. Firefox (153) refuses a JPEG that begins with its EXIF data, as a camera's does; then it is the image itself.
 */
async function scaled(file: File, image: HTMLImageElement, { width, height }: Size) {
  try {
    return await createImageBitmap(file, { resizeWidth: width, resizeHeight: height, resizeQuality: "high" });
  } catch {
    return image;
  }
}

async function written(
  picture: ImageBitmap | HTMLImageElement,
  { width, height }: Size,
  type: string,
  quality: number,
) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (pen) pen.imageSmoothingQuality = "high";
  pen?.drawImage(picture, 0, 0, width, height);
  if ("close" in picture) picture.close();
  const blobOf = (kind: string) => new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, kind, quality));
  const blob = await blobOf(type);
  // A browser that writes no WebP, as Safari, makes a PNG of it, which is larger than the photograph was.
  return blob?.type === type ? blob : blobOf("image/jpeg");
}
