import { TextField } from "@saan/ui/text-field";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../messages/useWords.js";

// Long enough not to ask at every letter, short enough to feel that the list follows.
const PAUSE_MS = 300;

export interface SearchFieldProps {
  /** The text the list shows now. */
  readonly text: string;
  onSearch(text: string): void;
}

/** The search box: asks when typing pauses, and at once on Enter. */
export function SearchField({ text, onSearch }: SearchFieldProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState(text);
  // What the list shows, and what it was asked to show since: an answer on its way must not take back later letters.
  const asked = useRef<readonly string[]>([text]);
  const search = useRef(onSearch);
  useEffect(() => {
    search.current = onSearch;
  });

  useEffect(() => {
    const answered = asked.current.indexOf(text);
    asked.current = answered === -1 ? [text] : asked.current.slice(answered);
    // Back, or "clear", brought another text.
    if (answered === -1) setTyped(text);
  }, [text]);

  useEffect(() => {
    const timer = setTimeout(() => ask(asked, search.current, typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <form
      className="list-search"
      onSubmit={(event) => {
        event.preventDefault();
        ask(asked, search.current, typed);
      }}
    >
      <TextField
        type="search"
        label={say("list.search")}
        hint={say("list.search.hint")}
        enterKeyHint="search"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </form>
  );
}

function ask(asked: { current: readonly string[] }, search: (text: string) => void, text: string): void {
  if (asked.current.at(-1) === text) return;
  asked.current = [...asked.current, text];
  search(text);
}
