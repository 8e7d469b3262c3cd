import { fixKeyboardLayout } from "@saan/thai/text";
import { type Answer, type PrintSettings, type Reader, silent } from "../answer/answer";
import { fill } from "../messages";

/** Offers what was meant by a text typed with the keyboard in the other layout. A person chooses; nothing is corrected. */
export const keyboardReader: Reader = { kind: "keyboard", read: readKeyboard };

function readKeyboard(text: string, { words }: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const fix = fixKeyboardLayout(text);
  if (!fix) return { status: "unreadable", reason: words["keyboard.none"], near: false };
  return {
    status: "read",
    reading: {
      headline: fill(words["keyboard.ask"], { text: fix.text }),
      facts: [
        { term: words["keyboard.typed"], detail: text.trim() },
        { term: words["keyboard.direction"], detail: words[`keyboard.${fix.direction}`] },
      ],
      advice: [words["keyboard.choose"]],
    },
  };
}
