"use client";

import { useSchemaForm } from "@saan/forms/react";
import { SchemaForm } from "@saan/ui/schema-form";
import { useActionState, useState } from "react";
import { activityForm } from "../activity/activityForm.js";
import { sendForm, sendRecord } from "./frameworkActions.js";

/** A form with server actions: with scripts the page sends the record, without them the browser sends the boxes. */
export function FrameworkPage() {
  const [said, send] = useActionState(sendForm, {});
  const [isDone, setDone] = useState(false);
  const handle = useSchemaForm(activityForm, {
    ...said,
    role: "community",
    onSubmit: async (record) => {
      const answer = await sendRecord(record);
      setDone(!answer.issues);
      return answer;
    },
  });
  if (isDone || said.done) return <p>รับคำขอแล้ว</p>;
  return <SchemaForm handle={handle} action={send} submitLabel="ส่งคำขอ" />;
}
