import { defineForm, type FormNode } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { field } from "@saan/schema/field";
import { Button } from "@saan/ui/button";
import { Field, useFieldIds } from "@saan/ui/field";
import { RadioGroup } from "@saan/ui/radio-group";
import { type FormWidget, type FormWidgetProps, NodeControl, SchemaForm } from "@saan/ui/schema-form";
import { useState } from "react";
import * as z from "zod";

const level = z.number().int().min(1).max(5);

const feedback = z.strictObject({
  useful: field(level, {
    label: { th: "นำไปใช้ที่บ้านได้เพียงใด", en: "Useful at home" },
    privacy: "public",
  }),
  clear: field(level, { label: { th: "เข้าใจง่ายเพียงใด", en: "Easy to follow" }, privacy: "public" }),
  spot: field(
    z.strictObject({
      latitude: field(z.number().min(5).max(21), { label: { th: "ละติจูด", en: "Latitude" }, privacy: "public" }),
      longitude: field(z.number().min(97).max(106), { label: { th: "ลองจิจูด", en: "Longitude" }, privacy: "public" }),
    }),
    { label: { th: "จุดที่จัดกิจกรรม", en: "Place" }, privacy: "public" },
  ).optional(),
});

const form = defineForm({
  id: "feedback",
  version: 1,
  label: { th: "ความเห็นหลังกิจกรรม", en: "Feedback" },
  schema: feedback,
  fields: { spot: { widget: "whereabouts" } },
});

/** Every level is there to be pressed: a number from one to a few needs no typing. */
function LevelPicker({ node, value, setValue, onBlur, field }: FormWidgetProps) {
  const { minimum = 1, maximum = 5 } = node.constraints;
  const words = new Map([
    [minimum, "น้อยที่สุด"],
    [maximum, "มากที่สุด"],
  ]);
  const options = Array.from({ length: maximum - minimum + 1 }, (_, index) => {
    const number = minimum + index;
    return { value: String(number), label: `${number} ${words.get(number) ?? ""}`.trim() };
  });
  return (
    <RadioGroup
      {...field}
      orientation="horizontal"
      options={options}
      value={typeof value === "number" ? String(value) : ""}
      onValueChange={(chosen) => setValue(Number(chosen))}
      onBlur={onBlur}
    />
  );
}

/** Two numbers that the device knows. Inside stand the kit's own controls, to read and to put right. */
function Whereabouts({ path, setValue, field }: FormWidgetProps) {
  const [trouble, setTrouble] = useState<string>();
  const ids = useFieldIds({ ...field, error: field.error ?? trouble });
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setTrouble(undefined);
        setValue({ latitude, longitude });
      },
      () => setTrouble("หาตำแหน่งไม่พบ กรอกตัวเลขเอง หรืออนุญาตให้ใช้ตำแหน่งแล้วกดใหม่"),
    );
  return (
    <Field ids={ids} as="legend" label={field.label} hint={field.hint} error={field.error ?? trouble}>
      <div className="saan-field-group">
        <Button size="small" disabled={field.disabled || field.readOnly} onClick={locate}>
          ใช้ตำแหน่งของเครื่องนี้
        </Button>
        <NodeControl path={[...path, "latitude"]} />
        <NodeControl path={[...path, "longitude"]} />
      </div>
    </Field>
  );
}

const isLevel = ({ kind, constraints: { integer, minimum, maximum } }: FormNode) =>
  kind === "number" && integer === true && minimum === 1 && maximum !== undefined && maximum <= 7;

// Outside of the component: the same list at every render.
const widgets: readonly FormWidget[] = [
  { rank: (node) => (isLevel(node) ? 1 : 0), component: LevelPicker },
  { name: "whereabouts", component: Whereabouts },
];

/** A whole form from a schema, with two controls that the kit does not have. */
export function FeedbackForm() {
  const [useful, setUseful] = useState<number>();
  const handle = useSchemaForm(form, { onSubmit: (record) => setUseful(record.useful) });
  const status = useful === undefined ? undefined : `ส่งความเห็นแล้ว ให้ ${useful} คะแนน`;
  return <SchemaForm handle={handle} widgets={widgets} submitLabel="ส่งความเห็น" status={status} />;
}
