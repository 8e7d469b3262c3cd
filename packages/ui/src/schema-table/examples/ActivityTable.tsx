import { defineForm } from "@saan/forms/model";
import { codelist, field } from "@saan/schema/field";
import { DataTable } from "@saan/ui/data-table";
import { matches, SchemaFilter, type SchemaFilterValue, schemaColumns } from "@saan/ui/schema-table";
import { useState } from "react";
import * as z from "zod";

const kinds = codelist({
  forum: { th: "เวทีเรียนรู้", en: "Learning forum" },
  visit: { th: "เยี่ยมบ้าน", en: "Home visit" },
});

const activity = z.strictObject({
  id: z.string(),
  title: field(z.string(), { label: { th: "กิจกรรม", en: "Activity" }, privacy: "public" }),
  kind: field(kinds.schema, { label: { th: "ประเภท", en: "Kind" }, privacy: "public", options: kinds }),
  heldOn: field(z.iso.date(), { label: { th: "วันที่จัด", en: "Date" }, privacy: "public" }),
  families: field(z.number().int(), {
    label: { th: "ผู้เข้าร่วม", en: "People" },
    unit: { th: "ครอบครัว", en: "families" },
    privacy: "public",
  }).optional(),
});

const form = defineForm({ id: "activity", version: 1, schema: activity, label: { th: "กิจกรรม", en: "Activity" } });
const columns = schemaColumns<z.infer<typeof activity>>(form.model, { locale: "th" });

const activities: readonly z.infer<typeof activity>[] = [
  { id: "1", title: "เวทีพ่อแม่ตำบลแม่กา", kind: "forum", heldOn: "2020-03-16", families: 42 },
  { id: "2", title: "เยี่ยมบ้านหมู่ที่ 4", kind: "visit", heldOn: "2020-06-02", families: 7 },
  { id: "3", title: "เวทีสรุปงานครึ่งปี", kind: "forum", heldOn: "2020-07-19" },
];

/** A table and the questions to find its rows by, from the schema that the form has. */
export function ActivityTable() {
  const [filter, setFilter] = useState<SchemaFilterValue>({});
  return (
    <>
      <SchemaFilter form={form} only={["kind", "heldOn"]} value={filter} onValueChange={setFilter} />
      <DataTable
        caption="กิจกรรมของตำบล"
        columns={columns}
        rows={activities.filter((one) => matches(form, filter, one))}
        rowKey={({ id }) => id}
      />
    </>
  );
}
