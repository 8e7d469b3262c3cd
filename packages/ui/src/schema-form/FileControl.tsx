"use client";

import { FileUpload } from "../file-upload/FileUpload.js";
import type { UploadFile } from "../file-upload/uploadFile.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import type { AskedProps } from "./NodeField.js";
import { th } from "./th.js";

/** In pixels: a page of A4 that was photographed can still be read. */
const PHOTOGRAPH = { maxEdge: 2560 };

/**
 * One file, kept in the form until the record is sent. A photograph is made smaller, and leaves the place it was taken at behind,
 * unless the schema wants another kind of picture than what comes of it.
 */
export function FileNode({ asked: { node, value, setValue, onBlur, field } }: AskedProps) {
  const messages = useMessages(th, en);
  const { accepts, maxBytes } = node.constraints;
  const files: readonly UploadFile[] =
    value instanceof Blob ? [uploadOf(value, `${field.id}.file`, messages["schemaForm.file"])] : [];
  return (
    <FileUpload
      {...field}
      value={files}
      onValueChange={(chosen) => setValue(chosen[0]?.file ?? null)}
      maxFiles={1}
      accept={accepts}
      maxSize={maxBytes}
      shrink={!accepts || accepts.includes("image/jpeg") ? PHOTOGRAPH : undefined}
      onBlur={onBlur}
    />
  );
}

function uploadOf(value: Blob, id: string, nameless: string): UploadFile {
  const file = value instanceof File ? value : new File([value], nameless, { type: value.type });
  return { id, name: file.name, size: file.size, status: "chosen", file };
}
