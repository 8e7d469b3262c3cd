import { Button } from "@saan/ui/button";
import { Eraser } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useWords } from "../messages/useWords.js";
import { onceIdle } from "./once-idle.js";

const fetchQuestion = () => import("./ClearQuestion.js");
const ClearQuestion = lazy(async () => ({ default: (await fetchQuestion()).ClearQuestion }));

/** Takes everything of this tool off a computer that others use, too; says first what is not in the register yet. */
export function ClearComputer() {
  const { say } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<"done" | "left">();
  // Before anybody asks: a computer is cleared without a signal, too.
  useEffect(() => onceIdle(() => void fetchQuestion().catch(() => undefined)), []);

  async function ask(): Promise<void> {
    setSaid(undefined);
    try {
      await fetchQuestion();
      setAsking(true);
    } catch {
      setSaid("left");
    }
  }

  return (
    <>
      <Button variant="quiet" size="small" icon={<Eraser />} onClick={() => void ask()}>
        {say("device.clear")}
      </Button>
      <span role="status">{said && say(`device.clear.${said}`)}</span>
      {isAsking && (
        <Suspense fallback={null}>
          <ClearQuestion
            onEnd={(cleared) => {
              setAsking(false);
              if (cleared !== undefined) setSaid(cleared ? "done" : "left");
            }}
          />
        </Suspense>
      )}
    </>
  );
}
