"use client";

import { FileUpload } from "../file-upload/FileUpload.js";
import type { UploadFile } from "../file-upload/uploadFile.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import type { AskedProps } from "./NodeField.js";
import { th } from "./th.js";

/** One file, kept in the form until the record is sent. */
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
      onBlur={onBlur}
    />
  );
}

function uploadOf(value: Blob, id: string, nameless: string): UploadFile {
  const file = value instanceof File ? value : new File([value], nameless, { type: value.type });
  return { id, name: file.name, size: file.size, status: "chosen", file };
}
