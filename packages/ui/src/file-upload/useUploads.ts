"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useControlled } from "../part/useControlled.js";
import { newId, type Upload, type UploadFile } from "./uploadFile.js";

// More at once take a poor network from one another.
const AT_ONCE = 2;

export interface UploadsSource {
  readonly value: readonly UploadFile[] | undefined;
  readonly defaultValue: readonly UploadFile[];
  readonly onValueChange: ((files: readonly UploadFile[]) => void) | undefined;
  readonly upload: Upload | undefined;
  readonly online: boolean;
  readonly onDone: (file: UploadFile) => void;
  readonly onFailed: (file: UploadFile) => void;
  /** The server keeps it under the name of a file that is here already. */
  readonly onSame: (file: UploadFile) => void;
}

/** The list of files, and the sending of those that wait, two at a time, while there is a network. */
export function useUploads(source: UploadsSource) {
  const [files, setFiles] = useControlled(source.value, source.defaultValue, source.onValueChange);
  const [progress, setProgress] = useState<ReadonlyMap<string, number>>(new Map());
  // By the name that a server gave: the row of a file stays the same when its name changes.
  const [rowKeys, setRowKeys] = useState<ReadonlyMap<string, string>>(new Map());
  const jobs = useRef(new Map<string, AbortController>());
  const latest = useRef({ files, source });

  const change = useCallback(
    (next: readonly UploadFile[]) => {
      // Two files may end before the next drawing.
      latest.current = { ...latest.current, files: next };
      setFiles(next);
    },
    [setFiles],
  );
  const update = useCallback(
    (id: string, changes: Partial<UploadFile>) => {
      change(latest.current.files.map((file) => (file.id === id ? { ...file, ...changes } : file)));
    },
    [change],
  );

  const send = useCallback(
    async ({ id, file }: UploadFile, upload: Upload) => {
      if (!file) return;
      const job = new AbortController();
      const { signal } = job;
      jobs.current.set(id, job);
      const find = () => latest.current.files.find((one) => one.id === id);
      update(id, { status: "uploading" });
      try {
        const onProgress = (part: number) => {
          // A request without a known length counts 0 of 0.
          if (signal.aborted || !Number.isFinite(part)) return;
          setProgress((known) => new Map(known).set(id, Math.max(0, Math.min(1, part))));
        };
        const stored = await upload(file, { signal, onProgress });
        const sent = find();
        if (signal.aborted || !sent) return;
        const given = stored?.id ?? id;
        if (given !== id && latest.current.files.some((one) => one.id === given)) {
          change(latest.current.files.filter((one) => one.id !== id));
          latest.current.source.onSame(sent);
          return;
        }
        if (given !== id) setRowKeys((known) => new Map(known).set(given, id));
        update(id, { status: "done", url: stored?.url, id: given });
        latest.current.source.onDone(sent);
      } catch {
        const left = find();
        if (signal.aborted || !left) return;
        // Not a failure: it goes on by itself when the network is back.
        const status = navigator.onLine ? "failed" : "waiting";
        update(id, { status });
        if (status === "failed") latest.current.source.onFailed(left);
      } finally {
        if (jobs.current.get(id) === job) jobs.current.delete(id);
        setProgress((known) => new Map([...known].filter(([one]) => one !== id)));
      }
    },
    [change, update],
  );

  useEffect(() => {
    latest.current = { files, source };
    const { upload, online } = source;
    if (!upload || !online) return;
    const waiting = files.filter(({ id, status }) => status === "waiting" && !jobs.current.has(id));
    for (const file of waiting.slice(0, Math.max(0, AT_ONCE - jobs.current.size))) void send(file, upload);
  });
  useEffect(() => {
    const running = jobs.current;
    // The form was left while a file was sent, and came back with what its caller kept.
    for (const { id, status, file } of latest.current.files) {
      if (status === "uploading" && file && !running.has(id)) update(id, { status: "waiting" });
    }
    return () => {
      for (const job of running.values()) job.abort();
      running.clear();
    };
  }, [update]);

  const add = (file: File) => {
    const status = latest.current.source.upload ? "waiting" : "chosen";
    change([...latest.current.files, { id: newId(), name: file.name, size: file.size, status, file }]);
  };
  const stop = (id: string) => {
    jobs.current.get(id)?.abort();
    jobs.current.delete(id);
  };
  const cancel = (id: string) => {
    stop(id);
    update(id, { status: "cancelled" });
  };
  const retry = (id: string) => update(id, { status: "waiting" });
  const remove = (id: string) => {
    stop(id);
    change(latest.current.files.filter((file) => file.id !== id));
  };
  const reset = () => {
    if (source.value !== undefined) return;
    for (const id of jobs.current.keys()) stop(id);
    change(source.defaultValue);
  };
  return {
    files,
    progress,
    rowKey: (id: string) => rowKeys.get(id) ?? id,
    /** The files of this moment, for what goes on after a wait. */
    now: () => latest.current.files,
    ...{ add, cancel, retry, remove, reset },
  };
}
