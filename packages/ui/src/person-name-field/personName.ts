/** A person's name in three parts, as they were written; `""` for a part that was left out. */
export interface PersonNameValue {
  /** คำนำหน้า: `นางสาว`, `ผศ. ดร.` */
  readonly title: string;
  /** ชื่อตัว */
  readonly given: string;
  /** ชื่อสกุล */
  readonly family: string;
}

export const noName: PersonNameValue = { title: "", given: "", family: "" };

/** The titles that nearly everybody has one of (พ.ร.บ. คำนำหน้านามหญิง พ.ศ. 2551; ประกาศสำนักนายกรัฐมนตรี). */
export const ordinaryTitles = ["นาย", "นาง", "นางสาว", "เด็กชาย", "เด็กหญิง"] as const;

/** `null` for a name of which no part was written. */
export function nameOrNone(name: PersonNameValue): PersonNameValue | null {
  return name.title.trim() + name.given.trim() + name.family.trim() === "" ? null : name;
}

/** The parts in one line. */
export function nameInOneLine({ title, given, family }: PersonNameValue): string {
  return [title, given, family].filter((part) => part !== "").join(" · ");
}

/** Whether a text in the box for the given name may hold more than that. */
export function mayHoldMore(text: string): boolean {
  return /\S\s+\S/.test(text.trim()) || /^(?:นาย|นาง|น\.ส\.|เด็ก|ด\.[ชญ]\.)./.test(text.trim());
}
