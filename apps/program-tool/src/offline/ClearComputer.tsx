import { Button } from "@saan/ui/button";
import { Eraser } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useWords } from "../messages/useWords.js";

const fetchQuestion = () => import("./ClearQuestion.js");
const ClearQuestion = lazy(async () => ({ default: (await fetchQuestion()).ClearQuestion }));

/** Once the page stands and has nothing else to do; gives the way to leave it. Not every browser says when that is. */
function onceIdle(go: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const later = setTimeout(go, 500);
    return () => clearTimeout(later);
  }
  const later = requestIdleCallback(go, { timeout: 2_000 });
  return () => cancelIdleCallback(later);
}

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
