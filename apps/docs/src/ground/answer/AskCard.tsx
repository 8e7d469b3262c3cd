import { RadioGroup } from "@saan/ui/radio-group";
import { useState } from "react";
import type { Choice } from "./answer";
import { ReadingBody, ReadingFrame } from "./ReadingCard";

/** A text that can mean more than one thing: nothing is taken until a person has said which. */
export function AskCard({
  kind,
  stated,
  question,
  choices,
}: {
  readonly kind: string;
  /** The text as it was typed. */
  readonly stated: string;
  readonly question: string;
  readonly choices: readonly Choice[];
}) {
  const [key, setKey] = useState("");
  const chosen = choices.find((choice) => choice.key === key);
  return (
    <ReadingFrame
      kind={kind}
      tone="attention"
      headline={chosen?.reading.headline ?? `“${stated}”`}
      names={chosen?.reading.names}
    >
      <RadioGroup
        label={question}
        value={key}
        onValueChange={setKey}
        options={choices.map((choice) => ({ value: choice.key, label: choice.label, hint: choice.hint }))}
      />
      {chosen && <ReadingBody reading={chosen.reading} />}
    </ReadingFrame>
  );
}
