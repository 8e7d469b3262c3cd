import { Banner } from "@saan/ui/banner";
import { Button } from "@saan/ui/button";
import { Notice } from "@saan/ui/notice";
import { SubmitBar, type SubmitBarState } from "@saan/ui/submit-bar";
import { TextArea } from "@saan/ui/text-area";
import { useEffect, useState } from "react";
import { keepOnThisComputer, keptOnThisComputer, useOnline } from "./keptHere";

interface WorkOfflineProps {
  /** Where the draft is kept. */
  readonly draftKey?: string;
  /** What the device says of its network, when a story plays it. */
  readonly online?: boolean;
  /** Rejects when the server cannot be reached. */
  readonly send?: (text: string) => Promise<void>;
}

/** A note of a village visit, written where there is no network and sent when there is. */
export function WorkOffline({ draftKey = "saan-docs:visit", online: played, send = sent }: WorkOfflineProps) {
  const device = useOnline();
  const online = played ?? device;
  const [note, setNote] = useState("");
  const [found, setFound] = useState("");
  const [state, setState] = useState<SubmitBarState>("clean");

  useEffect(() => setFound(keptOnThisComputer(draftKey)), [draftKey]);

  const write = (text: string) => {
    setNote(text);
    setState(keepOnThisComputer(draftKey, text) && !online ? "offline" : "dirty");
  };
  const save = async () => {
    if (!online) {
      setState("offline");
      return;
    }
    setState("saving");
    try {
      await send(note);
      keepOnThisComputer(draftKey, "");
      setState("saved");
    } catch {
      setState("failed");
    }
  };

  return (
    <div className="docs-page" data-form>
      {!online && <Banner variant="attention">ไม่มีอินเทอร์เน็ต กรอกต่อได้ตามปกติ ระหว่างนี้ทุกอย่างอยู่ในเครื่องนี้</Banner>}
      <h1 className="saan-heading">บันทึกการลงพื้นที่</h1>
      {found !== "" && note === "" && (
        <Notice
          title="มีร่างที่ยังไม่ได้ส่งในเครื่องนี้"
          actions={
            <>
              <Button
                size="small"
                variant="primary"
                onClick={() => {
                  write(found);
                  setFound("");
                }}
              >
                ทำต่อจากร่าง
              </Button>
              <Button size="small" variant="quiet" onClick={() => setFound("")}>
                เริ่มใหม่
              </Button>
            </>
          }
        >
          ขึ้นต้นว่า “{found.slice(0, 40)}”
        </Notice>
      )}
      <TextArea
        label="สิ่งที่พบ"
        hint="เล่าเป็นภาพรวมของหมู่บ้าน ไม่ต้องบอกชื่อครอบครัว"
        rows={5}
        value={note}
        onChange={({ target }) => write(target.value)}
      />
      <SubmitBar state={state} saveLabel={online ? "ส่งบันทึก" : "เก็บไว้ในเครื่องนี้"} onSave={save} />
    </div>
  );
}

const sent = () => Promise.resolve();
