"use client";

import { useRef } from "react";
import { useBrowserLayoutEffect } from "../part/useBrowserLayoutEffect.js";
import { useFormReset } from "../part/useFormReset.js";
import type { UploadFile } from "./uploadFile.js";

interface NativeFilesProps {
  readonly files: readonly UploadFile[];
  readonly name: string;
  readonly form: string | undefined;
  readonly disabled: boolean | undefined;
}

/**
 * What a native form sends. Not the box that is pressed: that one is emptied by each choice, and shut when there is no room.
 * Renders a hidden `<input type="file">`.
 */
export function NativeFiles({ files, name, form, disabled }: NativeFilesProps) {
  const box = useRef<HTMLInputElement>(null);
  // Before anything else can happen: a box that is open and empty sends a file without a name.
  useBrowserLayoutEffect(() => carry(box.current, files), [files]);
  // The browser has emptied it.
  useFormReset(box, () => carry(box.current, files), form);
  return (
    <input ref={box} type="file" hidden multiple name={name} form={form} disabled={disabled || files.length === 0} />
  );
}

function carry(box: HTMLInputElement | null, files: readonly UploadFile[]) {
  if (!box || typeof DataTransfer === "undefined") return;
  const held = new DataTransfer();
  for (const { file } of files) if (file) held.items.add(file);
  box.files = held.files;
}
