/** How a photograph is made smaller before it is sent. */
export interface ShrinkOptions {
  /** The longer edge, in pixels, that an image may keep. */
  readonly maxEdge: number;
  /** @default "image/jpeg" */
  readonly type?: "image/jpeg" | "image/webp";
  /** From 0 to 1. @default 0.85 */
  readonly quality?: number;
}

/** The size of an image whose longer edge is at most `maxEdge`; undefined when it is small enough. */
export function shrunkSize(width: number, height: number, maxEdge: number) {
  const longer = Math.max(width, height);
  if (!(longer > maxEdge) || maxEdge < 1) return undefined;
  const scale = maxEdge / longer;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A photograph made smaller in the browser, turned as its camera meant it. Place and camera are left behind with the EXIF
 * data. Answers the file itself when it is small enough, is no photograph, or cannot be read here.
 */
export async function shrinkImage(file: File, { maxEdge, type = "image/jpeg", quality = 0.85 }: ShrinkOptions) {
  // Not GIF, which may move; not PNG, which may be a map or a scan with letters that JPEG blurs.
  if (!/^image\/(jpeg|webp)$/.test(file.type) || typeof createImageBitmap !== "function") return file;
  try {
    const image = await createImageBitmap(file, { imageOrientation: "from-image" });
    const size = shrunkSize(image.width, image.height, maxEdge);
    const blob = size && (await draw(image, size, type, quality));
    image.close();
    if (!blob || blob.type !== type || blob.size >= file.size) return file;
    const name = file.name.replace(/\.[^.]+$/, "") + (type === "image/webp" ? ".webp" : ".jpg");
    return new File([blob], name, { type, lastModified: file.lastModified });
  } catch {
    return file;
  }
}

function draw(image: ImageBitmap, size: { width: number; height: number }, type: string, quality: number) {
  const canvas = document.createElement("canvas");
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, size.width, size.height);
  return new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
}
