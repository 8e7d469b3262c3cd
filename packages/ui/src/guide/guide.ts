/** What a component is for, in the order the sidebar of the documentation lists it: by task, not by kind of code. */
export const tasks = {
  act: { th: "ลงมือทำ", en: "Act" },
  write: { th: "กรอกข้อความและตัวเลข", en: "Text and numbers" },
  choose: { th: "เลือกคำตอบ", en: "Choose" },
  dates: { th: "วันและเวลา", en: "Dates and times" },
  people: { th: "คน หน่วยงาน และพื้นที่", en: "People and places" },
  lists: { th: "ไฟล์และรายการ", en: "Files and lists" },
  form: { th: "ทั้งแบบฟอร์ม", en: "Whole forms" },
  tell: { th: "ถามและแจ้ง", en: "Ask and tell" },
  figures: { th: "ตารางและตัวเลข", en: "Tables and figures" },
  records: { th: "ข้อตกลงและข้อมูล", en: "Agreements and records" },
  way: { th: "นำทาง", en: "Find the way" },
  ground: { th: "พื้นฐาน", en: "Ground" },
} as const;

export type Task = keyof typeof tasks;

/** The same words for a Thai and an English reader. */
export interface Bilingual {
  readonly th: string;
  readonly en: string;
}

/** One key, or a few that do the same, and what it does. */
export interface KeyboardRow {
  /** As printed on the key: `Tab`, `Shift + Tab`, `↓`. */
  readonly keys: string;
  /** In Thai. */
  readonly does: string;
}

/** One acceptance criterion: in this situation a screen reader says this. */
export interface HeardRow {
  /** In Thai. */
  readonly when: string;
  /** What is heard, in Thai, without the words that each screen reader adds of its own. */
  readonly says: string;
}

/**
 * What a person must know to use a component well: the source of its page in the documentation, of the component manifest
 * and of `llms.txt`.
 */
export interface ComponentGuide {
  /** The main export: `DatePicker`. */
  readonly component: string;
  /** Its other exports that a page documents the props of. */
  readonly parts?: readonly string[];
  readonly task: Task;
  readonly title: Bilingual;
  /** What it is for, in one sentence. */
  readonly summary: Bilingual;
  /** Words that people search for, in both languages; the title's own need not be repeated. */
  readonly keywords: readonly string[];
  /** In Thai, each one short sentence. */
  readonly useWhen: readonly string[];
  /** In Thai; each names what to use instead. */
  readonly useNotWhen: readonly string[];
  /** Pairs in Thai: what to do, and what not to do about the same thing. */
  readonly practice: readonly { readonly do: string; readonly dont: string }[];
  /** Empty only for what takes no focus. */
  readonly keyboard: readonly KeyboardRow[];
  readonly heard: readonly HeardRow[];
}
