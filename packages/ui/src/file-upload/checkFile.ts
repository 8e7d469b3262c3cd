import { type FileRefusal, isAccepted, isUnsafeKind, sniffFile } from "./fileKind.js";
import type { UploadFile } from "./uploadFile.js";

export interface FileLimits {
  readonly accept: readonly string[];
  /** In bytes. */
  readonly maxSize: number;
  readonly maxFiles: number;
  /** Photographs are made smaller before they are weighed. */
  readonly shrinks: boolean;
}

export interface RefusedFile {
  readonly name: string;
  readonly size: number;
  readonly why: FileRefusal;
}

/** Sorts chosen files into those to take and those to refuse, each with its reason. */
export async function sortFiles(
  chosen: readonly File[],
  there: readonly UploadFile[],
  limits: FileLimits,
): Promise<{ readonly taken: readonly File[]; readonly refused: readonly RefusedFile[] }> {
  const taken: File[] = [];
  const refused: RefusedFile[] = [];
  for (const file of chosen) {
    const known = [...there, ...taken].some(({ name, size }) => name === file.name && size === file.size);
    const why = known
      ? "duplicate"
      : there.length + taken.length >= limits.maxFiles
        ? "tooMany"
        : ((await refusalOf(file, limits)) ?? undefined);
    if (why) refused.push({ name: file.name, size: file.size, why });
    else taken.push(file);
  }
  return { taken, refused };
}

async function refusalOf(file: File, { accept, maxSize, shrinks }: FileLimits): Promise<FileRefusal | undefined> {
  if (isUnsafeKind(file)) return "unsafe";
  if (!isAccepted(file, accept)) return "type";
  if (file.size === 0) return "empty";
  const willShrink = shrinks && /^image\/(jpeg|webp)$/.test(file.type);
  if (file.size > maxSize && !willShrink) return "tooLarge";
  return sniffFile(file, file.name);
}
