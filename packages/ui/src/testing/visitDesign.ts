import {
  addField,
  addPart,
  addRule,
  emptyDesign,
  expressionAgainst,
  expressionOfSentence,
  type FormDesign,
  newField,
} from "@saan/forms/design";

/** A home visit as a partner team would design it: a section, a choice, a list and three rules. */
export const visitDesign: FormDesign = makeVisit();

function makeVisit(): FormDesign {
  let design = emptyDesign("home-visit", { th: "บันทึกการเยี่ยมบ้าน", en: "Home visit" });
  design = addPart(design, "sections", { label: { th: "บ้านที่เยี่ยม", en: "The home" } });
  const add = (
    ...given: readonly [Parameters<typeof newField>[1], string, string, Parameters<typeof newField>[3]?]
  ) => {
    const [kind, th, en, more] = given;
    const field = newField(design, kind, { th, en }, more);
    design = addField(design, field);
    return field.id;
  };
  add("text", "หมู่บ้าน", "Village", { required: true, section: "s1" });
  add("date", "วันที่เยี่ยม", "Visited on", { required: true, section: "s1" });
  const children = add("number", "จำนวนเด็กในบ้าน", "Children", {
    unit: { th: "คน", en: "children" },
    limits: { least: 0, most: 30, whole: true },
  });
  const need = add("choice", "เรื่องที่ต้องการความช่วยเหลือ", "Help needed", {
    look: "radio",
    options: [
      { code: "care", label: { th: "การดูแลเด็กเล็ก", en: "Care of small children" } },
      { code: "health", label: { th: "สุขภาพ", en: "Health" } },
      { code: "none", label: { th: "ไม่ต้องการ", en: "None" } },
    ],
  });
  const detail = add("long-text", "รายละเอียด", "Details");
  const list = add("list", "สิ่งที่นัดหมาย", "Appointments", { rowLabel: { th: "นัดหมาย", en: "Appointment" } });
  design = addField(design, newField(design, "text", { th: "เรื่อง", en: "About" }, { required: true }), { into: list });
  design = addField(design, newField(design, "date", { th: "วันที่นัด", en: "On" }), { into: list });
  design = addRule(design, {
    kind: "relevant",
    field: detail,
    expression: expressionOfSentence({
      join: "and",
      clauses: [
        { field: need, verb: "answered" },
        { field: need, verb: "is-not", with: { value: "none" } },
      ],
    }),
  });
  return addRule(design, {
    kind: "warn",
    field: children,
    expression: expressionAgainst({ join: "and", clauses: [{ field: ".", verb: "more", with: { value: 10 } }] }),
    message: { th: "มีเด็กมากกว่า 10 คน ตรวจจำนวนอีกครั้ง", en: "More than ten children: look at the number again" },
  });
}
