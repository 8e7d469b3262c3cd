import * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { officeContactSchema } from "../organization/parts.js";
import { domainRecord } from "../record/domain-record.js";
import { stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { reference, references } from "../record/reference.js";
import { citedSourceSchema } from "./cited-source.js";
import { languages, sourceKinds, sourceStates } from "./codelists.js";
import { conflictSchema, correctionSchema, creditSchema, transcriptionNoteSchema } from "./parts.js";
import { sourceRules } from "./rules.js";
import { sourceLifecycle } from "./states.js";

/**
 * A document that facts were taken from, and what is known of how far it can be trusted: who published it, where it was
 * taken from in turn (ที่มา), what tells the same or otherwise (Popolo: sources; W3C PROV: Entity with wasDerivedFrom).
 * Reporters, editors and photographers are left out on purpose: the desk is enough to ask.
 */
export const sourceSchema = strictObject(() => ({
  title: citedSourceSchema.shape.title,
  kind: field(sourceKinds.schema, {
    label: { th: "ประเภทเอกสาร", en: "Kind of document" },
    privacy: "public",
    widget: "select",
    options: sourceKinds,
  }).optional(),
  documentNumber: field(shortText(100), {
    label: { th: "เลขที่เอกสาร", en: "Document number" },
    hint: {
      th: "เลขที่หนังสือ เลขที่คำสั่ง หรือรหัสเอกสาร",
      en: "The number of a letter or an order, or the symbol of a document",
    },
    privacy: "public",
    example: "E/ICEF/2022/P/L.2",
  }).optional(),
  publisher: citedSourceSchema.shape.publisher.optional(),
  publisherOrganization: reference("organization", {
    label: { th: "ผู้เผยแพร่ในทะเบียนหน่วยงาน", en: "Publisher in the register" },
  }).optional(),
  host: field(shortText(200), {
    label: { th: "เว็บไซต์หรือสื่อที่นำเสนอ", en: "Host" },
    hint: {
      th: "ที่ซึ่งพบเอกสารนี้ อาจไม่ใช่ผู้เขียนคนแรก",
      en: "Where the document was found; not always where it first appeared",
    },
    privacy: "public",
    example: "thaihealth.or.th",
  }).optional(),
  origin: reference("source", {
    label: { th: "ที่มา", en: "Origin" },
    hint: { th: "แหล่งที่เอกสารนี้นำมาเผยแพร่ต่อ", en: "The source this one was taken over from" },
    example: "เว็บไซต์ไอเอ็นเอ็นนิวส์",
  }).optional(),
  published: citedSourceSchema.shape.published,
  publishedTime: citedSourceSchema.shape.publishedTime,
  desk: citedSourceSchema.shape.desk,
  credits: field(z.array(creditSchema).max(20), {
    label: { th: "ผู้จัดทำ", en: "Credits" },
    hint: { th: "ตำแหน่งหรือหน่วยงาน ไม่ใช่ชื่อบุคคล", en: "Posts and units, not persons' names" },
    privacy: "public",
    rowLabel: { th: "ผู้จัดทำ", en: "Credit" },
  }).optional(),
  language: field(languages.schema, {
    label: { th: "ภาษาของเอกสาร", en: "Language" },
    privacy: "public",
    widget: "select",
    options: languages,
  }).optional(),
  url: citedSourceSchema.shape.url,
  reads: field(z.number().int().min(0).max(1_000_000_000), {
    label: { th: "จำนวนครั้งที่อ่าน", en: "Times read" },
    hint: { th: "ตัวเลขที่หน้าเว็บแสดงในวันที่บันทึก", en: "The figure the page showed when it was recorded" },
    privacy: "public",
    unit: { th: "ครั้ง", en: "times" },
    format: "grouped",
    example: "284",
  }).optional(),
  imagesNote: field(shortText(300), {
    label: { th: "ภาพประกอบ", en: "Images" },
    hint: { th: "ภาพมาจากที่ใด ไม่บันทึกชื่อผู้ที่อยู่ในภาพ", en: "Where they come from; nobody in them is named" },
    privacy: "public",
    example: "ภาพประกอบจากอินเทอร์เน็ต",
  }).optional(),
  contact: field(officeContactSchema, {
    label: { th: "ที่ติดต่อผู้เผยแพร่", en: "Contact of the publisher" },
    hint: {
      th: "เฉพาะที่ติดต่อของหน่วยงานที่เผยแพร่แล้ว ไม่ใช่ของบุคคล",
      en: "Only what the office itself has made public, never a person's",
    },
    privacy: "contact",
    purpose: {
      th: "เพื่อสอบถามผู้เผยแพร่เกี่ยวกับเอกสาร",
      en: "To ask the publisher about the document",
    },
    retention: "with-the-record",
  }).optional(),
  duplicates: references("source", {
    label: { th: "แหล่งอื่นที่รายงานเรื่องเดียวกัน", en: "Other reports of the same" },
    row: { th: "แหล่งที่รายงานเรื่องเดียวกัน", en: "Report of the same" },
  }).optional(),
  conflicts: field(z.array(conflictSchema).max(50), {
    label: { th: "ข้อมูลที่ไม่ตรงกับแหล่งอื่น", en: "Conflicts with other sources" },
    privacy: "public",
    rowLabel: { th: "ข้อมูลที่ไม่ตรงกัน", en: "Conflict" },
  }).optional(),
  corrections: field(z.array(correctionSchema).max(50), {
    label: { th: "การแก้ไขโดยผู้เผยแพร่", en: "Corrections" },
    privacy: "public",
    rowLabel: { th: "การแก้ไข", en: "Correction" },
  }).optional(),
  transcriptionNotes: field(z.array(transcriptionNoteSchema).max(200), {
    label: { th: "ข้อสังเกตเกี่ยวกับข้อความในเอกสาร", en: "Notes on the text" },
    hint: {
      th: "คำสะกดผิด ข้อความซ้ำ หรือข้อความของหน้าเว็บที่ไม่ใช่เนื้อหา",
      en: "Misspellings, repeated text, and debris of the page that is no content",
    },
    privacy: "public",
    unit: { th: "จุด", en: "notes" },
    rowLabel: { th: "ข้อสังเกต", en: "Note" },
  }).optional(),
  states: stateHistory(sourceStates),
  provenance,
}));

export type Source = z.infer<typeof sourceSchema>;

export const source = domainRecord("source", {
  version: 1,
  schema: sourceSchema,
  rules: sourceRules,
  lifecycle: sourceLifecycle,
});
