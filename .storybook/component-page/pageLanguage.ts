import { createContext } from "react";
import type { Bilingual } from "../../packages/ui/src/guide/guide";

/** The language that the toolbar sets, for pages as for stories. */
export const PageLanguage = createContext<keyof Bilingual>("th");

/** Whether the toolbar sets the dark theme: code is coloured by Storybook, which knows two themes only. */
export const PageIsDark = createContext(false);

/** The headings of a component's page. What the guide says under most of them is in Thai. */
export const headings = {
  useWhen: { th: "ใช้เมื่อใด", en: "When to use it" },
  useNotWhen: { th: "ไม่ใช้เมื่อใด", en: "When not to" },
  states: { th: "แบบและสถานะ", en: "Variants and states" },
  props: { th: "ค่าที่กำหนดได้", en: "Props" },
  practice: { th: "ควรทำและไม่ควรทำ", en: "Do and don’t" },
  do: { th: "ควรทำ", en: "Do" },
  dont: { th: "ไม่ควรทำ", en: "Don’t" },
  keyboard: { th: "แป้นพิมพ์", en: "Keyboard" },
  keys: { th: "กดปุ่ม", en: "Key" },
  does: { th: "เกิดอะไรขึ้น", en: "What happens" },
  heard: { th: "เกณฑ์การเข้าถึง: โปรแกรมอ่านหน้าจอพูดอะไร", en: "Acceptance criteria: what a screen reader says" },
  when: { th: "เมื่อ", en: "When" },
  says: { th: "ได้ยินว่า", en: "Heard" },
  name: { th: "ชื่อ", en: "Name" },
  type: { th: "ชนิด", en: "Type" },
  about: { th: "ความหมาย", en: "Meaning" },
  preset: { th: "ถ้าไม่กำหนด", en: "Default" },
  required: { th: "จำเป็น", en: "required" },
  noFocus: { th: "ไม่รับโฟกัส", en: "Takes no focus." },
  weight: { th: "ไม่เกิน {limit} (gzip ไม่รวม React)", en: "at most {limit} (gzip, without React)" },
  onThisPage: { th: "ไปที่หัวข้อ", en: "On this page" },
} as const satisfies Record<string, Bilingual>;
