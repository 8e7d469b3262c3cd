import { defineForm } from "@saan/forms/model";
import { field } from "@saan/schema/field";
import { formatThaiDate } from "@saan/thai/calendar";
import { Button } from "@saan/ui/button";
import { MergeDialog } from "@saan/ui/merge-dialog";
import { useState } from "react";
import * as z from "zod";

const visit = z.strictObject({
  village: field(z.string(), { label: { th: "หมู่บ้าน", en: "Village" }, privacy: "public" }),
  visitedOn: field(z.iso.date(), { label: { th: "วันที่ลงพื้นที่", en: "Date of the visit" }, privacy: "public" }),
  households: field(z.number().int(), {
    label: { th: "จำนวนครัวเรือนที่พบ", en: "Households met" },
    unit: { th: "ครัวเรือน", en: "households" },
    privacy: "public",
  }),
});

const form = defineForm({
  id: "visit",
  version: 1,
  schema: visit,
  label: { th: "บันทึกการลงพื้นที่", en: "Village visit" },
});

const base = { village: "บ้านแม่กาหลวง", visitedOn: "2020-03-16", households: 42 };
// What the person sent, and what the server says is stored now: the body of a 409, or an entry of the outbox.
const entry = { base, body: { ...base, households: 45 }, theirs: { ...base, households: 40, visitedOn: "2020-03-17" } };

/** Somebody else changed the record first: the person decides, and what came of it is sent. */
export function SettleVisit({ send }: { readonly send: (record: unknown) => Promise<void> }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>เปรียบเทียบและเลือก</Button>
      <MergeDialog
        open={isOpen}
        onOpenChange={setIsOpen}
        form={form}
        base={entry.base}
        mine={entry.body}
        theirs={entry.theirs}
        who={`เจ้าหน้าที่พื้นที่ เมื่อ ${formatThaiDate("2020-03-17", { unbroken: true })}`}
        onMerged={async (record) => {
          await send(visit.parse(record));
        }}
      />
    </>
  );
}
