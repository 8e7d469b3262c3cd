/**
 * How far a file is: `chosen` when nothing sends it (a native form does), `waiting` for its turn or for a network,
 * `uploading`, `done` for one that is stored, `failed`, `cancelled`.
 */
export type UploadStatus = "chosen" | "waiting" | "uploading" | "done" | "failed" | "cancelled";

/** A file of the list: one that was just chosen, or one that is stored already. */
export interface UploadFile {
  readonly id: string;
  readonly name: string;
  /** In bytes, if it is known. */
  readonly size?: number;
  readonly status: UploadStatus;
  /** Where a stored file can be opened: http, https or a path of the same site. */
  readonly url?: string;
  /** The file itself, while it is here. */
  readonly file?: File;
}

/** Sends one file. Rejects when it could not; a rejection after `signal` was aborted is no failure. */
export type Upload = (
  file: File,
  options: {
    readonly signal: AbortSignal;
    /** How much of it is sent, from 0 to 1. */
    readonly onProgress: (part: number) => void;
  },
) => Promise<StoredFile | undefined>;

/** What the server calls a file that was sent. */
export interface StoredFile {
  readonly id?: string;
  readonly url?: string;
}

/** The address of a stored file if a link may lead there. */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^(?:https?:\/\/|\/(?!\/)|\.{1,2}\/)/i.test(url) ? url : undefined;
}

/** A name for a file until its server gives it one. */
export function newId(): string {
  return `file-${Math.random().toString(36).slice(2, 10)}`;
}
