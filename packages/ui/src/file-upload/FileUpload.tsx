"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { Camera, Upload as UploadIcon } from "lucide-react";
import { type ComponentPropsWithoutRef, type DragEvent, forwardRef, useEffect, useRef, useState } from "react";
import { Field, type FieldContent } from "../field/Field.js";
import { useFieldState } from "../field/Surroundings.js";
import { useFieldIds } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useFormReset } from "../part/useFormReset.js";
import { useOnline } from "../part/useOnline.js";
import { useSaid } from "../part/useSaid.js";
import { useKit } from "../provider/KitProvider.js";
import { checkFile, type RefusedFile } from "./checkFile.js";
import { en } from "./en.js";
import { FileRow } from "./FileRow.js";
import { kindsInWords, nameInWords, sizeInWords } from "./fileWords.js";
import { NativeFiles } from "./NativeFiles.js";
import { RefusedFiles } from "./RefusedFiles.js";
import type { ShrinkOptions } from "./shrinkImage.js";
import { th } from "./th.js";
import type { Upload, UploadFile } from "./uploadFile.js";
import { useUploads } from "./useUploads.js";

export interface FileUploadProps extends FieldContent, Omit<ComponentPropsWithoutRef<"div">, "defaultValue"> {
  /** The files, when the caller keeps them, stored ones among them. */
  readonly value?: readonly UploadFile[];
  /**
   * The files at first, when the field keeps them itself.
   * @default []
   */
  readonly defaultValue?: readonly UploadFile[];
  /** Each change of the list or of a file's state; not each step of its progress. */
  readonly onValueChange?: (files: readonly UploadFile[]) => void;
  /** Sends a file as soon as it is chosen. Without it the files wait here, and a native form sends them. */
  readonly upload?: Upload;
  /**
   * What is taken, as in HTML: `.pdf`, `image/png`, `image/*`. SVG, HTML and whatever else can run is refused always.
   * @default everything else
   */
  readonly accept?: readonly string[];
  /**
   * The size of one file, in bytes.
   * @default 10 MB (10 × 1024 × 1024)
   */
  readonly maxSize?: number;
  /**
   * The most files that are taken; the rest is refused by name.
   * @default 10
   */
  readonly maxFiles?: number;
  /** On a phone, a button that opens the camera: the one that looks outward, or the one that looks at the person. */
  readonly capture?: "environment" | "user";
  /**
   * Makes photographs (JPEG, WebP, AVIF, HEIC) smaller as they are chosen, turned right, without the place they were taken at;
   * one that the browser cannot draw and that may tell its place is refused. They are weighed against `maxSize` after that. A
   * PNG keeps its pixels and leaves without its notes, the place among them.
   */
  readonly shrink?: ShrinkOptions;
  /** Name in a native form: the files themselves, or with `upload` the ids of those that are stored. */
  readonly name?: string;
  /** The `id` of the form it belongs to, where it stands outside of it. */
  readonly form?: string;
  /** Cannot be used now, and is not sent with a form. */
  readonly disabled?: boolean;
  /** Can be read, focused and sent, but not changed. */
  readonly readOnly?: boolean;
}

const TEN_MEGABYTES = 10 * 1024 * 1024;
const nothing: readonly UploadFile[] = [];
const anything: readonly string[] = [];

/**
 * Files chosen, dropped or photographed, checked before they are sent, and sent one by one with their state in words.
 * Renders a `<div>` around an `<input type="file">`; class, style and ref go to the `<div>`, `id` to the input.
 */
export const FileUpload = forwardRef<HTMLDivElement, FileUploadProps>(function FileUpload(props, ref) {
  const { label, hint, error, required, value, defaultValue = nothing, onValueChange, upload, ...more } = props;
  const { accept = anything, maxSize = TEN_MEGABYTES, maxFiles = 10, capture, shrink, name, ...rest } = more;
  const { form, disabled: ownDisabled, readOnly: ownReadOnly, id, className, ...part } = rest;
  const { disabled, readOnly } = useFieldState({ disabled: ownDisabled, readOnly: ownReadOnly });
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const kit = { digits, messages };
  const online = useOnline();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const takes = useRef(Promise.resolve());
  const toInput = useRef(false);
  const [said, tell] = useSaid();
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [over, setOver] = useState(false);
  const [preparing, setPreparing] = useState(false);

  const ownIds = useFieldIds({ id });
  const limitsId = `${ownIds.controlId}.limits`;
  const described = [limitsId, part["aria-describedby"]].filter(Boolean).join(" ");
  const ids = useFieldIds({ id: ownIds.controlId, hint, error, "aria-describedby": described });

  const say = (key: "fileUpload.saidDone" | "fileUpload.saidFailed" | "fileUpload.saidRemoved", file: UploadFile) =>
    tell(fill(messages[key], { name: nameInWords(file.name) }));
  const uploads = useUploads({
    value,
    defaultValue,
    onValueChange,
    upload,
    online,
    onDone: (file) => say("fileUpload.saidDone", file),
    onFailed: (file) => say("fileUpload.saidFailed", file),
    onSame: ({ id: ownId, name: own, size = 0 }) =>
      setRefused((all) => [...all, { id: ownId, name: own, size, why: "same" }]),
  });
  const { files, progress } = uploads;
  useFormReset(
    input,
    () => {
      uploads.reset();
      setRefused([]);
      tell("");
    },
    form,
  );

  const number = (count: number) => formatThaiNumber(count, { digits });
  const kinds = kindsInWords(accept, kit);
  const full = files.length >= maxFiles;
  const fixed = Boolean(disabled || readOnly);

  useEffect(() => {
    if (!toInput.current) return;
    toInput.current = false;
    input.current?.focus();
  });

  const takeAll = async (chosen: readonly File[]) => {
    const no: RefusedFile[] = [];
    if (shrink) setPreparing(true);
    for (const file of chosen) {
      const { taken, refused: one } = await checkFile(file, uploads.now(), { accept, maxSize, maxFiles, shrink });
      if (taken) uploads.add(taken);
      else no.push(one);
    }
    setPreparing(false);
    setRefused(no);
    const count = chosen.length - no.length;
    if (count > 0) tell(fill(messages["fileUpload.saidAdded"], { count: number(count) }));
  };
  const take = (chosen: readonly File[]) => {
    if (fixed || chosen.length === 0) return;
    // One choice after the other: together they keep within what is taken.
    takes.current = takes.current.then(() => takeAll(chosen));
  };
  const onAct = (act: "cancel" | "retry" | "remove", file: UploadFile) => {
    const at = files.findIndex((one) => one.id === file.id);
    const rows = list.current?.children;
    const button = (row: Element | undefined) => row?.querySelector<HTMLElement>("[data-act]:last-child");
    uploads[act](file.id);
    // The button that was pressed goes; the other one stays.
    if (act === "retry") button(rows?.[at])?.focus();
    if (act !== "remove") return;
    say("fileUpload.saidRemoved", file);
    const next = button(rows?.[at + 1] ?? rows?.[at - 1]);
    // With room for one file the box opens again only when that is drawn.
    if (next) next.focus();
    else toInput.current = true;
  };
  const drag = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is && !fixed);
  };
  // Dropping is a second way; the button in the zone is the first.
  const dropping = {
    onDragOver: drag(true),
    onDragLeave: drag(false),
    onDrop: (event: DragEvent) => {
      drag(false)(event);
      take([...event.dataTransfer.files]);
    },
  };
  const picked = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    take([...(currentTarget.files ?? [])]);
    // The same file can be chosen again after it was removed.
    currentTarget.value = "";
  };
  const limits = [
    kinds && fill(messages["fileUpload.kinds"], { kinds }),
    fill(messages["fileUpload.upTo"], { size: sizeInWords(maxSize, kit) }),
    fill(messages["fileUpload.most"], { count: number(maxFiles) }),
  ].filter(Boolean);

  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required} disabled={disabled}>
      <div {...part} ref={ref} className={partClass("saan-file-upload", className)}>
        <div className="saan-file-upload-zone" data-over={over || undefined} hidden={readOnly} {...dropping}>
          <input
            ref={input}
            type="file"
            multiple={maxFiles > 1}
            accept={accept.join(",") || undefined}
            id={ids.controlId}
            className="saan-visually-hidden saan-file-upload-input"
            disabled={fixed || full}
            aria-invalid={ids.invalid || undefined}
            aria-describedby={ids.describedBy}
            onChange={picked}
          />
          <label className="saan-button" data-variant="secondary" htmlFor={ids.controlId}>
            <UploadIcon className="saan-button-icon" aria-hidden="true" size="1.2em" />
            {messages["fileUpload.choose"]}
          </label>
          {capture ? (
            <label className="saan-button saan-file-upload-camera" data-variant="secondary">
              <Camera className="saan-button-icon" aria-hidden="true" size="1.2em" />
              {messages["fileUpload.photo"]}
              <input
                type="file"
                accept="image/*"
                capture={capture}
                className="saan-visually-hidden saan-file-upload-input"
                disabled={fixed || full}
                onChange={picked}
              />
            </label>
          ) : null}
          <span className="saan-file-upload-drop">{messages["fileUpload.drop"]}</span>
          <p className="saan-file-upload-limits" id={limitsId}>
            {full ? fill(messages["fileUpload.full"], { count: number(maxFiles) }) : limits.join(" ")}
          </p>
        </div>
        <RefusedFiles
          refused={refused}
          words={{ kinds, limit: sizeInWords(maxSize, kit), count: number(maxFiles) }}
          kit={kit}
          onClose={() => setRefused([])}
        />
        {preparing ? <span className="saan-file-upload-state">{messages["fileUpload.preparing"]}</span> : null}
        {files.length > 0 ? (
          <ul className="saan-file-upload-files" ref={list} aria-label={messages["fileUpload.files"]}>
            {files.map((file) => (
              <FileRow
                key={uploads.rowKey(file.id)}
                file={file}
                part={progress.get(file.id)}
                online={online}
                fixed={fixed}
                kit={kit}
                onAct={onAct}
              />
            ))}
          </ul>
        ) : null}
        <div className="saan-visually-hidden" role="status">
          {said}
        </div>
        {name && !upload ? <NativeFiles name={name} form={form} files={files} disabled={disabled} /> : null}
        {upload && name
          ? files.map((file) =>
              file.status === "done" ? (
                <input key={file.id} type="hidden" name={name} form={form} value={file.id} disabled={disabled} />
              ) : null,
            )
          : null}
      </div>
    </Field>
  );
});
