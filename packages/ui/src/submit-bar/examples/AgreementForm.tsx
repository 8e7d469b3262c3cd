import { Button } from "@saan/ui/button";
import { SubmitBar, type SubmitBarState } from "@saan/ui/submit-bar";
import { TextArea } from "@saan/ui/text-area";
import { useState } from "react";

/** A form that says at its foot where the answers are. */
export function AgreementForm() {
  const [state, setState] = useState<SubmitBarState>("clean");
  const [savedAt, setSavedAt] = useState<string>();
  return (
    <form
      onChange={() => setState("dirty")}
      onSubmit={(event) => {
        event.preventDefault();
        setSavedAt(new Date().toISOString());
        setState(navigator.onLine ? "saved" : "offline");
      }}
    >
      <TextArea label="สาระสำคัญของข้อตกลง" rows={4} />
      <SubmitBar
        state={state}
        savedAt={savedAt}
        saveLabel="บันทึกข้อตกลง"
        guardLeaving
        actions={<Button>ดูก่อนพิมพ์</Button>}
      />
    </form>
  );
}
