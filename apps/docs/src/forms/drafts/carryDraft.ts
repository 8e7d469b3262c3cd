import { exportDraft, readDraftFile } from "@saan/forms/drafts";
import type { DraftBinding } from "@saan/forms/react";

/** The found draft as a file, for a person to carry to another computer. */
export function fileOfDraft({ found }: Pick<DraftBinding, "found">): Blob | undefined {
  return found && exportDraft(found);
}

/** Offers the draft of a file in the form that is open; says in words why it cannot. */
export async function draftFromFile(file: Blob, { offer }: Pick<DraftBinding, "offer">): Promise<string | undefined> {
  const read = await readDraftFile(file);
  if (read.ok) return (await offer(read.draft)) ? undefined : "ไฟล์นี้เป็นร่างของแบบฟอร์มอื่น เลือกไฟล์ใหม่";
  return read.code === "newer" ? "ร่างนี้มาจากระบบรุ่นใหม่กว่า เปิดหน้านี้ใหม่แล้วลองอีกครั้ง" : "อ่านไฟล์นี้ไม่ได้ เลือกไฟล์ร่างที่บันทึกจากระบบนี้";
}
