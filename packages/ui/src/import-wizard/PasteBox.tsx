"use client";

import { useState } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { TextArea } from "../text-area/TextArea.js";
import { en } from "./en.js";
import { th } from "./th.js";

interface PasteBoxProps {
  readonly onPaste: (text: string) => void;
}

/** A box for cells that were copied in a spreadsheet. */
export function PasteBox({ onPaste }: PasteBoxProps) {
  const messages = useMessages(th, en);
  const [text, setText] = useState("");
  return (
    <div className="saan-import-paste">
      <TextArea
        label={messages["importFile.paste"]}
        hint={fill(messages["importFile.pasteHint"], { excel: "Excel" })}
        rows={2}
        grows={false}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text/plain");
          // Not into the box, which would stand still over thousands of lines.
          if (!/[\t\n]/.test(pasted.trim())) return;
          event.preventDefault();
          onPaste(pasted);
        }}
      />
      {text.trim() !== "" && <Button onClick={() => onPaste(text)}>{messages["importFile.pasteUse"]}</Button>}
    </div>
  );
}
