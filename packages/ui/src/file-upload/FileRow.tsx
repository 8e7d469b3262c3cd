"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { File as FileIcon, RotateCcw, Trash2, X } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { type FileKit, nameInWords, sizeInWords } from "./fileWords.js";
import { safeUrl, type UploadFile } from "./uploadFile.js";

export interface FileRowProps {
  readonly file: UploadFile;
  /** From 0 to 1, while it is sent. */
  readonly part: number | undefined;
  readonly online: boolean;
  readonly fixed: boolean;
  readonly kit: FileKit;
  readonly onAct: (act: "cancel" | "retry" | "remove", file: UploadFile) => void;
}

/** One file: what it is, how far it is, and what can be done with it. Renders an `<li>`. */
export function FileRow({ file, part, online, fixed, kit, onAct }: FileRowProps) {
  const { messages } = kit;
  const { size, status } = file;
  const name = nameInWords(file.name);
  const moving = status === "uploading" || status === "waiting";
  const url = safeUrl(file.url);
  const act = (what: "cancel" | "retry" | "remove", icon: ReactNode) => (
    <Button
      // One button ends the sending and takes the file off: whoever stands on it does not fall off when the state changes.
      key={what === "retry" ? "again" : "end"}
      size="small"
      variant="quiet"
      icon={icon}
      data-act={what}
      aria-label={fill(messages[`fileUpload.${what}File`], { name })}
      onClick={() => onAct(what, file)}
    >
      {messages[`fileUpload.${what}`]}
    </Button>
  );
  return (
    <li className="saan-file-upload-file" data-status={status}>
      <Preview file={file.file} />
      <div className="saan-file-upload-words">
        {url ? (
          <a className="saan-link" href={url}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
        <span className="saan-file-upload-state">
          {size === undefined ? null : `${sizeInWords(size, kit)} · `}
          {stateInWords(status, part, online, kit)}
        </span>
        {status === "uploading" ? (
          <progress className="saan-file-upload-progress" value={part} max={1} aria-label={name} />
        ) : null}
      </div>
      {fixed ? null : (
        <div className="saan-file-upload-acts">
          {file.file && (status === "failed" || status === "cancelled") ? act("retry", <RotateCcw />) : null}
          {moving ? act("cancel", <X />) : act("remove", <Trash2 />)}
        </div>
      )}
    </li>
  );
}

const words = {
  chosen: "fileUpload.kept",
  done: "fileUpload.done",
  failed: "fileUpload.failed",
  cancelled: "fileUpload.cancelled",
} as const;

function stateInWords(status: UploadFile["status"], part: number | undefined, online: boolean, kit: FileKit): string {
  const { messages, digits } = kit;
  if (status === "waiting") return messages[online ? "fileUpload.waiting" : "fileUpload.offline"];
  if (status !== "uploading") return messages[words[status]];
  if (part === undefined) return messages["fileUpload.uploading"];
  return fill(messages["fileUpload.percent"], { percent: formatThaiNumber(Math.floor(part * 100), { digits }) });
}

/** A small picture of an image that is here; a sign for everything else. */
function Preview({ file }: { readonly file: File | undefined }) {
  const [url, setUrl] = useState("");
  const image = file !== undefined && /^image\/(jpeg|png|gif|webp|avif)$/.test(file.type);
  useEffect(() => {
    if (!file || !image) return;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file, image]);
  return (
    <span className="saan-file-upload-preview" aria-hidden="true">
      {image && url ? <img src={url} alt="" decoding="async" /> : <FileIcon />}
    </span>
  );
}
