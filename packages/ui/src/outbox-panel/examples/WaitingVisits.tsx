import { defineForm } from "@saan/forms/model";
import { openOutbox, sendJson } from "@saan/forms/outbox";
import { field } from "@saan/schema/field";
import { Button } from "@saan/ui/button";
import { OutboxPanel, OutboxStatus } from "@saan/ui/outbox-panel";
import { useState } from "react";
import * as z from "zod";

const form = defineForm({
  id: "home-visit",
  version: 1,
  label: { th: "บันทึกการเยี่ยมบ้าน", en: "Home visit" },
  schema: z.strictObject({
    village: field(z.string().min(1), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }),
  }),
});

// One for each person who signs in. The page that is open sends what waits.
const outbox = openOutbox({ databaseName: "outbox-of-user-17", send: sendJson("/api/visits") });

/** What waits to be sent, one line at the head of the page and the whole list under it. */
export function WaitingVisits() {
  const [isOpen, setIsOpen] = useState(false);
  const send = () => outbox.enqueue({ key: "home-visit/new", form, body: { village: "บ้านสันป่าม่วง" } });
  return (
    <>
      <OutboxStatus outbox={outbox} onOpen={() => setIsOpen(true)} />
      <Button onClick={() => void send()}>ส่งบันทึกการเยี่ยมบ้าน</Button>
      {isOpen && <OutboxPanel outbox={outbox} forms={[form]} />}
    </>
  );
}
