import * as z from "zod";
import { field } from "./field.js";
import { comparators } from "./quantity.js";
import { strictObject } from "./strict-object.js";
import { shortText } from "./text.js";

const BAHT = "THB";

/**
 * An amount of money as it was stated. "3.5 ล้านบาท" is 3500000 with its words in `asStated`. Without a currency (ISO 4217, as in
 * IATI, OCDS and 360Giving) it is in baht: see {@link currencyOf}.
 */
export const money = strictObject(() => ({
  comparator: field(comparators.schema, {
    label: { th: "ลักษณะของจำนวนเงิน", en: "How the amount was stated" },
    hint: { th: "เช่น “กว่า 1 ล้านบาท” ให้เลือก “มากกว่า”", en: "For “over 1 million baht” choose “more than”" },
    privacy: "public",
    widget: "select",
    options: comparators,
  }),
  value: field(z.number().min(0), {
    label: { th: "จำนวนเงิน", en: "Amount" },
    hint: { th: "กรอกเต็มจำนวน เช่น 3.5 ล้านบาท กรอก 3500000", en: "In full: 3.5 million is 3500000" },
    privacy: "public",
    format: "grouped",
    example: "30000",
  }),
  currency: field(z.string().regex(/^[A-Z]{3}$/), {
    label: { th: "สกุลเงิน", en: "Currency" },
    hint: {
      th: "เว้นว่างหากเป็นบาท สกุลเงินอื่นกรอกรหัสสากล 3 ตัวอักษร",
      en: "Leave empty for baht; for any other, its three-letter code",
    },
    privacy: "public",
    example: "USD",
    source: "ISO 4217",
  }).optional(),
  asStated: field(shortText(200), {
    label: { th: "ข้อความตามเอกสาร", en: "Words of the document" },
    privacy: "public",
    example: "3.5 ล้านบาท",
  }).optional(),
}));

export type Money = z.infer<typeof money>;

/** The currency of an amount by its ISO 4217 code; `THB` where none is given. */
export function currencyOf({ currency = BAHT }: Pick<Money, "currency">): string {
  return currency;
}
