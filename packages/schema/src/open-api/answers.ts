import type { JsonSchema } from "../json-schema/notes.js";

const path: JsonSchema = {
  type: "array",
  description: "ตำแหน่งของช่องข้อมูลในระเบียน: ชื่อช่อง และลำดับแถวนับจาก 0",
  items: { type: ["string", "integer"] },
};

/** What reading says of a record, as components: one issue, and the answers for a record and for a dossier. */
export function answerSchemas(refTo: (name: string) => string): Readonly<Record<string, JsonSchema>> {
  const issues = { type: "array", items: { $ref: refTo("Issue") } } as const;
  return {
    Issue: {
      type: "object",
      title: "ข้อสังเกตจากการอ่านระเบียน",
      description: "สิ่งที่ต้องแก้ไข (issue) หรือควรตรวจดูอีกครั้ง (advice) ระบุเป็นรหัส ส่วนข้อความที่แสดงต่อผู้ใช้เป็นหน้าที่ของโปรแกรมที่แสดงผล",
      properties: {
        path,
        code: { type: "string", minLength: 1 },
        params: { type: "object" },
        severity: { enum: ["issue", "advice"] },
      },
      required: ["path", "code", "params", "severity"],
      "x-saan": { label: { en: "Issue" }, hint: { en: "A code names the matter, never the wording" } },
    },
    Reading: {
      title: "ผลการอ่านระเบียน",
      oneOf: [
        {
          type: "object",
          properties: {
            ok: { const: true },
            value: { $ref: refTo("AnyRecord") },
            issues: { type: "array", maxItems: 0 },
            advice: issues,
          },
          required: ["ok", "value", "issues", "advice"],
        },
        {
          type: "object",
          properties: { ok: { const: false }, issues: { ...issues, minItems: 1 }, advice: issues },
          required: ["ok", "issues", "advice"],
        },
      ],
      "x-saan": { label: { en: "Reading" }, hint: { en: "The record, or what is wrong with it" } },
    },
    DossierReading: {
      type: "object",
      title: "ผลการอ่านชุดระเบียน",
      description: "ระเบียนที่ถูกต้องทุกรายการอยู่ใน dossier แม้รายการอื่นจะมีปัญหา",
      properties: {
        ok: { type: "boolean" },
        dossier: { $ref: refTo("Dossier") },
        issues,
        advice: issues,
      },
      required: ["ok", "dossier", "issues", "advice"],
      "x-saan": { label: { en: "Reading of a dossier" } },
    },
  };
}
