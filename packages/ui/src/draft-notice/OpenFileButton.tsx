"use client";

import { FolderOpen } from "lucide-react";
import { useRef } from "react";
import { Button, type ButtonProps } from "../button/Button.js";

interface OpenFileButtonProps extends Pick<ButtonProps, "variant"> {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that has a person choose a JSON file of this device. */
export function OpenFileButton({ label, onFile, variant }: OpenFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" variant={variant} icon={<FolderOpen />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept="application/json,.json"
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be opened again.
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
