"use client";

import { type DesignReading, designLimits, readDesign, sourceOfDesign, writeDesign } from "@saan/forms/design";
import { Code, Download } from "lucide-react";
import { useState } from "react";
import { Button } from "../button/Button.js";
import { CopyButton } from "../copy-button/CopyButton.js";
import { DialogContent, DialogRoot, DialogTrigger } from "../dialog/Dialog.js";
import { OpenFileButton } from "../draft-notice/OpenFileButton.js";
import { saveAsFile } from "../draft-notice/saveAsFile.js";
import { Notice } from "../notice/Notice.js";
import { useDesigner } from "./Designer.js";

// A letter of Thai is three bytes, and no letter is more than four.
const MOST_BYTES = designLimits.characters * 4;

/** Saves the design as a file, opens one, and shows the program of a finished form. */
export function DesignFiles() {
  const { design, open: openDesign, problems, domain, messages, say } = useDesigner();
  const [refusal, setRefusal] = useState<string>();
  const isReady = problems.length === 0;

  const save = () => {
    const text = writeDesign(design);
    saveAsFile(new Blob([text], { type: "application/json" }), `${design.id || "form"}.design.json`);
    const isOpenable = readDesign(text).ok;
    setRefusal(isOpenable ? undefined : messages["formDesigner.savedTooBig"]);
    if (isOpenable) say(messages["formDesigner.saved"]);
  };
  const open = async (file: File) => {
    const reading = await readFile(file);
    if (reading.ok) {
      setRefusal(undefined);
      openDesign(reading.design);
      say(messages["formDesigner.opened"]);
    } else setRefusal(messages[`designRefusal.${reading.refusal.code}`]);
  };

  return (
    <>
      <Button size="small" icon={<Download />} onClick={save}>
        {messages["formDesigner.save"]}
      </Button>
      <OpenFileButton label={messages["formDesigner.open"]} onFile={(file) => void open(file)} />
      {isReady && (
        <DialogRoot>
          <DialogTrigger>
            <Button size="small" icon={<Code />}>
              {messages["formDesigner.code"]}
            </Button>
          </DialogTrigger>
          <DialogContent
            title={messages["formDesigner.codeTitle"]}
            description={messages["formDesigner.codeHint"]}
            width="wide"
          >
            <ShownCode source={() => sourceOfDesign(design, { domain })} />
          </DialogContent>
        </DialogRoot>
      )}
      {refusal && (
        <div className="saan-form-designer-refusal" role="alert">
          <Notice variant="attention" title={refusal} />
        </div>
      )}
    </>
  );
}

/** A file that is too big for a design is not read at all, and one on a stick that was pulled out cannot be. */
async function readFile(file: File): Promise<DesignReading> {
  if (file.size > MOST_BYTES) return { ok: false, refusal: { code: "too-big", detail: `${file.size} bytes` } };
  try {
    return readDesign(await file.text());
  } catch (error) {
    return { ok: false, refusal: { code: "unreadable", detail: String(error) } };
  }
}

/** Printed only when it is looked at. */
function ShownCode({ source }: { readonly source: () => string }) {
  const { messages } = useDesigner();
  const [text] = useState(source);
  return (
    <>
      <CopyButton text={text}>{messages["formDesigner.copyCode"]}</CopyButton>
      <pre className="saan-form-designer-code" dir="ltr" lang="en">
        <code>{text}</code>
      </pre>
    </>
  );
}
