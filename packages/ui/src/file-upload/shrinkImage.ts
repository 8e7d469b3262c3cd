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

/** What is made smaller: not GIF, which may move; not PNG, which may be a map or a scan with letters that JPEG blurs. */
export function isPhotograph({ type }: Pick<Blob, "type">): boolean {
  return /^image\/(jpeg|webp)$/.test(type);
}

/** The size of an image whose longer edge is at most `maxEdge`; undefined when it is small enough. */
export function shrunkSize(width: number, height: number, maxEdge: number): Size | undefined {
  const longer = Math.max(width, height);
  if (!(longer > maxEdge) || maxEdge < 1) return undefined;
  const scale = maxEdge / longer;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Whether the head of a JPEG or WebP says that EXIF data come with it: the camera, and often the place. */
export function carriesExif(head: Uint8Array): boolean {
  const word = (at: number, text: string) =>
    [...text].every((letter, index) => head[at + index] === letter.charCodeAt(0));
  // The flag of the extended header, which stands before everything else.
  if (word(8, "WEBPVP8X")) return ((head[20] ?? 0) & 0x08) !== 0;
  for (let at = 2; head[at] === 0xff; ) {
    const marker = head[at + 1] ?? 0;
    // The picture itself begins, and no segment comes after that.
    if (marker === 0xda) return false;
    if (marker === 0xe1 && word(at + 4, "Exif")) return true;
    at += 2 + ((head[at + 2] ?? 0) << 8) + (head[at + 3] ?? 0);
  }
  return false;
}

// More than the segments before EXIF ever take.
const HEAD = 64 * 1024;

/**
 * A photograph made smaller in the browser, turned as its camera meant it. Place and camera are left behind with the EXIF
 * data, of a small one too. Answers the file itself when there is nothing to do, or when it cannot be read here.
 */
export async function shrinkImage(file: File, { maxEdge, type = "image/jpeg", quality = 0.85 }: ShrinkOptions) {
  if (!isPhotograph(file) || typeof createImageBitmap !== "function") return file;
  const url = URL.createObjectURL(file);
  try {
    const image = await loaded(url);
    const whole = { width: image.naturalWidth, height: image.naturalHeight };
    const exif = carriesExif(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
    const size = shrunkSize(whole.width, whole.height, maxEdge) ?? (exif ? whole : undefined);
    const blob = size && (await written(await scaled(file, image, size), size, type, quality));
    if (!blob || !isPhotograph(blob) || (blob.size >= file.size && !exif)) return file;
    const name = file.name.replace(/\.[^.]+$/, "") + (blob.type === "image/webp" ? ".webp" : ".jpg");
    return new File([blob], name, { type: blob.type, lastModified: file.lastModified });
  } catch {
    return file;
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
