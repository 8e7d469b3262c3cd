import { type ComponentType, useEffect, useState } from "react";
import { onceIdle } from "../app/once-idle.js";
import { useShared } from "./shared-computer.js";

/** On a computer that others use, too: asks whether somebody is still there, and leaves the page when nobody is. */
export function IdleWatch() {
  const { isOn, idle } = useShared();
  const Question = useQuestion(isOn);
  useEffect(() => {
    // What stands in a form, in a dialog or in the page's memory goes with the page.
    if (idle === "over") location.replace("/");
  }, [idle]);
  return idle === "soon" && Question ? <Question /> : null;
}

/** Fetched before it is needed. Without a signal there is none, and any key or press goes on all the same. */
function useQuestion(isWanted: boolean): ComponentType | undefined {
  const [Question, setQuestion] = useState<ComponentType>();
  useEffect(() => {
    if (!isWanted) return;
    return onceIdle(() => {
      import("./IdleQuestion.js").then(
        ({ IdleQuestion }) => setQuestion(() => IdleQuestion),
        () => undefined,
      );
    });
  }, [isWanted]);
  return Question;
}
