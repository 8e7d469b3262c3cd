import * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { postReference } from "../person/parts.js";
import { reference } from "../record/reference.js";
import { witnessRoles } from "./codelists.js";

/** Who signed for a party: by post, and in whose name where that is another than the party. */
export const signatorySchema = strictObject(() => ({
  party: field(z.number().int().min(1).max(1000), {
    label: { th: "ลงนามแทนคู่ความร่วมมือลำดับที่", en: "For party number" },
    hint: { th: "ลำดับที่กรอกไว้กับคู่ความร่วมมือข้างต้น", en: "The number entered with the party above" },
    privacy: "public",
    example: "1",
  }).optional(),
  partyAsStated: field(shortText(300), {
    label: { th: "ฝ่ายที่ลงนามตามเอกสาร", en: "Party in the words of the document" },
    hint: { th: "กรอกเมื่อไม่ได้ให้ลำดับคู่ความร่วมมือไว้", en: "Where the parties have no numbers" },
    privacy: "public",
    example: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา",
  }).optional(),
  post: field(postReference, { label: { th: "ตำแหน่งผู้ลงนาม", en: "Post" }, privacy: "public" }).optional(),
  onBehalfOf: reference("organization", {
    label: { th: "ลงนามในนามของ", en: "On behalf of" },
    hint: { th: "เช่น หน่วยงานที่มอบอำนาจให้ลงนามแทน", en: "Such as the organisation that gave the power to sign" },
  }).optional(),
}));

/** Who witnessed the signing, by post. */
export const witnessSchema = strictObject(() => ({
  role: field(witnessRoles.schema, {
    label: { th: "ฐานะ", en: "Role" },
    privacy: "public",
    widget: "radio",
    options: witnessRoles,
  }),
  post: field(postReference, { label: { th: "ตำแหน่งพยาน", en: "Post of the witness" }, privacy: "public" }),
}));
