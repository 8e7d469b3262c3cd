import { Tag, type TagTone } from "@saan/ui/tag";
import { useWords } from "../messages/useWords.js";
import { type AgreementStatus, agreementStatus, type Standing, today } from "./term-words.js";

const tones: Readonly<Record<AgreementStatus, TagTone>> = {
  ended: "neutral",
  running: "success",
  "not-ended": "success",
  "not-begun": "action",
  open: "neutral",
  draft: "action",
  renewed: "success",
  terminated: "neutral",
};

/** Where an agreement stands today, in a word. */
export function StatusTag({ agreement }: { readonly agreement: Standing }) {
  const { say } = useWords();
  const status = agreementStatus(agreement, today());
  return <Tag tone={tones[status]}>{say(`status.${status}`)}</Tag>;
}
