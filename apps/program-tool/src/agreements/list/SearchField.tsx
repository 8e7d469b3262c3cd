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
  const asked = useRef(text);
  const search = useRef(onSearch);
  useEffect(() => {
    search.current = onSearch;
  });

  // Back, or "clear", brought another text: show it. An answer to what was typed before is no reason to.
  useEffect(() => {
    if (text === asked.current) return;
    asked.current = text;
    setTyped(text);
  }, [text]);

  function ask(next: string): void {
    if (next === asked.current) return;
    asked.current = next;
    search.current(next);
  }

  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed === asked.current) return;
      asked.current = typed;
      search.current(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <form
      className="list-search"
      onSubmit={(event) => {
        event.preventDefault();
        ask(typed);
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
