import { defineForm, type Form } from "@saan/forms/model";
import { codelist, field, longText, shortText, statedDate } from "@saan/schema/field";
import * as z from "zod";

/** What is asked, in the two languages; a form asks each once. */
const QUESTIONS = [
  ["หมู่บ้าน", "Village"],
  ["กิจกรรม", "Activity"],
  ["ผู้เข้าร่วม", "Participants"],
  ["วันที่จัด", "Date held"],
  ["สถานที่", "Place"],
  ["เรื่องที่คุย", "Topics"],
  ["ข้อตกลง", "Agreement"],
  ["งบประมาณ", "Budget"],
  ["ผู้ดูแลเด็ก", "Carers"],
  ["ของที่ต้องใช้", "Things needed"],
  ["อุปสรรค", "Obstacles"],
  ["สิ่งที่พบ", "Findings"],
  ["การเดินทาง", "Travel"],
  ["ช่วงอายุ", "Ages"],
  ["ผลที่เกิด", "Results"],
  ["ข้อเสนอ", "Proposals"],
] as const;

const CODES = [
  ["newborn", "เด็กแรกเกิด", "New-born child"],
  ["school", "เรื่องเรียน", "School"],
  ["income", "รายได้", "Income"],
  ["health", "สุขภาพ", "Health"],
  ["housing", "ที่อยู่อาศัย", "Housing"],
  ["other", "อื่น ๆ", "Other"],
] as const;

const DEPTH = 2;

/** A form of a schema that a partner might have: the same for the same seed. For tests that look at many forms. */
export function anyForm(seed: number): Form<unknown> {
  const schema = new AnySchema(seed).object(0) as z.ZodType<unknown>;
  return defineForm({ id: `any-${seed}`, version: 1, label: { th: "แบบบันทึก", en: "Record" }, schema });
}

class AnySchema {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  object(depth: number): z.ZodObject {
    const start = this.#below(QUESTIONS.length);
    const count = depth === 0 ? 6 + this.#below(5) : 1 + this.#below(3);
    const fields = Array.from({ length: count }, (_, at) => {
      const asked = (start + at) % QUESTIONS.length;
      return [`f${asked}`, this.#field(asked, depth)] as const;
    });
    return z.strictObject(Object.fromEntries(fields));
  }

  #field(asked: number, depth: number): z.ZodType {
    const [th, en] = QUESTIONS[asked] as (typeof QUESTIONS)[number];
    const words = {
      label: { th, en },
      ...(this.#below(3) === 0 && { hint: { th: `ตอบเท่าที่รู้เรื่อง${th}`, en: "What you know of it will do" } }),
      privacy: "public",
    } as const;
    const isOptional = this.#below(3) === 0;
    const optional = <T extends z.ZodType>(schema: T) => (isOptional ? schema.optional() : schema);
    const options = codelist(this.#codes());
    const kinds: readonly (() => z.ZodType)[] = [
      () => field(optional(shortText(20 + this.#below(80))), words),
      () => field(optional(longText(500)), { ...words, widget: "multiline" }),
      () => field(optional(z.string().min(3).max(40)), words),
      () =>
        field(
          optional(
            z
              .number()
              .int()
              .min(1)
              .max(this.#below(2) === 0 ? 7 : 5_000),
          ),
          {
            ...words,
            unit: { th: "คน", en: "people" },
          },
        ),
      () => field(optional(z.number().min(0).multipleOf(0.25)), { ...words, format: "baht" }),
      () => field(this.#below(2) === 0 ? z.boolean() : z.literal(true), words),
      () => field(optional(options.schema), { ...words, options }),
      () => field(optional(z.array(options.schema).min(1).max(2)), { ...words, options }),
      () => field(optional(z.iso.date()), words),
      () => field(optional(statedDate), words),
      () => field(optional(z.iso.time()), words),
      () => field(optional(z.iso.datetime()), words),
      () => field(optional(z.email()), words),
      () => field(optional(z.url()), words),
      () => field(optional(z.file().mime(["application/pdf"]).max(200_000)), words),
      () => field(optional(z.array(shortText(60)).min(1).max(4)), words),
      ...(depth < DEPTH ? this.#containers(words, depth, optional) : []),
    ];
    return (kinds[this.#below(kinds.length)] as () => z.ZodType)();
  }

  #containers(
    words: { readonly label: { readonly th: string; readonly en: string }; readonly privacy: "public" },
    depth: number,
    optional: (schema: z.ZodType) => z.ZodType,
  ): readonly (() => z.ZodType)[] {
    const within = () => this.object(depth + 1);
    const row = { rowLabel: words.label };
    return [
      () => field(optional(within()), words),
      () => field(optional(z.array(within()).min(1).max(3)), { ...words, ...row }),
      () => field(optional(z.record(z.string().min(1), z.number())), { ...words, ...row }),
      () => field(optional(z.tuple([z.number().int(), z.number().int()])), words),
      () =>
        field(
          optional(
            z.discriminatedUnion("kind", [
              within().extend({ kind: this.#kind("known", "รู้แล้ว", "Known") }),
              within().extend({ kind: this.#kind("asked", "ต้องถามต่อ", "To be asked") }),
            ]),
          ),
          words,
        ),
    ];
  }

  #kind(code: string, th: string, en: string) {
    const options = codelist({ [code]: { th, en } });
    return field(z.literal(code), { label: { th: "สถานะ", en: "State" }, options, privacy: "public" });
  }

  /** Few of them are seen at once, many are opened. */
  #codes(): Readonly<Record<string, { readonly th: string; readonly en: string }>> {
    const count = 2 + this.#below(CODES.length - 1);
    return Object.fromEntries(CODES.slice(0, count).map(([code, th, en]) => [code, { th, en }]));
  }

  /** A whole number from 0 to below the limit (mulberry32). */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }
}
