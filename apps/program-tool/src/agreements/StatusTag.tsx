import type { Agreement } from "@saan/schema/agreement";
import { Tag, type TagTone } from "@saan/ui/tag";
import { useWords } from "../messages/useWords.js";
import { type TermStatus, termStatus, today } from "./term-words.js";

const tones: Readonly<Record<TermStatus, TagTone>> = {
  ended: "neutral",
  running: "success",
  "not-ended": "success",
  "not-begun": "action",
  open: "neutral",
};

/** Where an agreement stands today, in a word. */
export function StatusTag({ agreement }: { readonly agreement: Pick<Agreement, "signing" | "term"> }) {
  const { say } = useWords();
  const status = termStatus(agreement, today());
  return <Tag tone={tones[status]}>{say(`status.${status}`)}</Tag>;
}
