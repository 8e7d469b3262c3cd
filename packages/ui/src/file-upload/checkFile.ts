import { barePng } from "./barePng.js";
import { declaredType, type FileRefusal, isAccepted, isUnsafeKind, sniffFile } from "./fileKind.js";
import { isPhotograph, type ShrinkOptions, shrinkImage } from "./shrinkImage.js";
import { newId, type UploadFile } from "./uploadFile.js";

export interface FileLimits {
  readonly accept: readonly string[];
  /** In bytes. */
  readonly maxSize: number;
  readonly maxFiles: number;
  /** Photographs are made smaller before they are weighed. */
  readonly shrink: ShrinkOptions | undefined;
}

export interface RefusedFile {
  /** The same file may be refused twice. */
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly why: FileRefusal;
}

type CheckedFile =
  | { readonly taken: File; readonly refused?: undefined }
  | { readonly taken?: undefined; readonly refused: RefusedFile };

// A photograph that was made smaller is known again by what it was made from.
const madeFrom = new WeakMap<File, File>();

/** One chosen file: taken as it will be sent, or refused with a reason. Never rejects, whatever the file is. */
export async function checkFile(file: File, there: readonly UploadFile[], limits: FileLimits): Promise<CheckedFile> {
  const { name, size } = file;
  const refuse = (why: FileRefusal, weight = size) => ({ refused: { id: newId(), name, size: weight, why } });
  const known = there.some((one) => {
    const first = (one.file && madeFrom.get(one.file)) ?? one;
    return first.name === name && first.size === size;
  });
  if (known) return refuse("duplicate");
  if (there.length >= limits.maxFiles) return refuse("tooMany");
  if (isUnsafeKind(file)) return refuse("unsafe");
  if (!isAccepted(file, limits.accept)) return refuse("type");
  if (size === 0) return refuse("empty");
  const canShrink = limits.shrink !== undefined && isPhotograph(file);
  if (size > limits.maxSize && !canShrink) return refuse("tooLarge");
  try {
    const why = await sniffFile(file, name);
    if (why) return refuse(why);
    const taken = await withoutPlace(file, limits.shrink);
    if (!taken) return refuse("place");
    if (taken.size > limits.maxSize) return refuse("tooLarge", taken.size);
    if (taken !== file) madeFrom.set(taken, file);
    return { taken };
  } catch {
    // A folder that was dropped, a file that was moved since, a drive that was pulled out.
    return refuse("unreadable");
  }
}

/** An image as it leaves; undefined when it may tell its place for good. Where nothing is made smaller, it leaves as it is. */
function withoutPlace(file: File, shrink: ShrinkOptions | undefined): File | undefined | Promise<File | undefined> {
  if (!shrink) return file;
  return declaredType(file) === "image/png" ? barePng(file) : shrinkImage(file, shrink);
}
