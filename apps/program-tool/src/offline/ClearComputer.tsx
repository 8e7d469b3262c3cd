import { Button } from "@saan/ui/button";
import { Eraser } from "lucide-react";
import { useState } from "react";
import { FetchedPart } from "../app/FetchedPart.js";
import { fetched } from "../app/fetched.js";
import { useAhead } from "../app/useAhead.js";
import { useAsked } from "../app/useAsked.js";
import { useWords } from "../messages/useWords.js";

const fetchQuestion = fetched(() => import("./ClearQuestion.js"));

/** Takes everything of this tool off a computer that others use, too; says first what is not in the register yet. */
export function ClearComputer() {
  const { say } = useWords();
  const question = useAsked();
  const [said, setSaid] = useState<"done" | "left">();
  useAhead(fetchQuestion);

  function ask(): void {
    setSaid(undefined);
    question.ask();
  }

  function end(cleared: boolean | undefined): void {
    question.end();
    if (cleared !== undefined) setSaid(cleared ? "done" : "left");
  }

  return (
    <>
      <Button variant="quiet" size="small" icon={<Eraser />} onClick={ask}>
        {say("device.clear")}
      </Button>
      <span role="status">{said && say(`device.clear.${said}`)}</span>
      {question.time > 0 && (
        <FetchedPart key={question.time} load={fetchQuestion} waiting={null}>
          {({ ClearQuestion }) => <ClearQuestion onEnd={end} />}
        </FetchedPart>
      )}
    </>
  );
}
