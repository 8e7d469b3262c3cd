import { NAME } from "../local-governments/mention.js";

/** โรงพยาบาลส่งเสริมสุขภาพตำบล, กศน.ตำบล and สกร.ตำบล, which have the name of a sub-district or of a village in it. */
const HEALTH = "(?:ร\\.?พ\\.?\\s?ส\\.?\\s?ต\\.?|โรงพยาบาลส่งเสริมสุขภาพ)\\s?(?:ประจำ)?(?:ตำบล|ต\\.)?";
const LEARNING = "(?:กศน\\.?|สกร\\.?)\\s?(?:ประจำ|ระดับ)?(?:ตำบล|ต\\.)";
/** What else has ตำบล inside its name: กองทุนสุขภาพตำบล, ศูนย์พัฒนาเด็กเล็กตำบล, โรงเรียนผู้สูงอายุตำบล. */
const OTHERS = "(?:กองทุน|ศูนย์|สภา|สถานี|ชมรม|กลุ่ม|คณะกรรมการ|โรงเรียนผู้สูงอายุ)[^\\s,/|]*?ตำบล";

const INSTITUTION = new RegExp(`(^|[\\s,/|]|ที่|ใกล้)(?:${HEALTH}|${LEARNING}|${OTHERS})\\s?${NAME}`, "g");

/**
 * A folded text without the institutions of sub-districts it names; the same text when it names none. รพ.สต.แม่กา is a house
 * with a name, and รพ.สต.บ้านใหม่ need not be in any ตำบลบ้านใหม่. Names are usage seen in documents.
 */
export function withoutInstitutions(folded: string): string {
  return folded.replace(INSTITUTION, "$1 ");
}
