import { Button, ButtonLink } from "@saan/ui/button";
import { useState } from "react";

/** The end of a form: one main action that says when it is under way, and a way back. */
export function SaveAgreement() {
  const [state, setState] = useState<"idle" | "saving" | "saved">("idle");
  const save = () => {
    setState("saving");
    setTimeout(() => setState("saved"), 600);
  };
  return (
    <>
      <Button variant="primary" width="phone" busy={state === "saving"} busyLabel="กำลังบันทึก" onClick={save}>
        บันทึกข้อตกลง
      </Button>{" "}
      <ButtonLink href="#agreements" variant="quiet" width="phone">
        กลับไปรายการ
      </ButtonLink>
      <p role="status">{state === "saved" ? "บันทึกข้อตกลงแล้ว" : ""}</p>
    </>
  );
}
