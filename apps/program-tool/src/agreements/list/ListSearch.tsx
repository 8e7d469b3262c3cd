import { SearchField } from "@saan/ui/search-field";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../messages/useWords.js";

export interface ListSearchProps {
  /** The text the list shows now. */
  readonly text: string;
  /** What it looks through. */
  readonly hint: string;
  onSearch(text: string): void;
}

/** The search box. It begins anew when Back, or "clear", brings another text than any it asked for. */
export function ListSearch({ text, hint, onSearch }: ListSearchProps) {
  const { say } = useWords();
  const [begun, setBegun] = useState({ text, time: 0 });
  // What the list shows, and what it was asked to show since: an answer on its way must not take back later letters.
  const asked = useRef<readonly string[]>([text]);

  useEffect(() => {
    const answered = asked.current.indexOf(text);
    asked.current = answered === -1 ? [text] : asked.current.slice(answered);
    if (answered === -1) setBegun(({ time }) => ({ text, time: time + 1 }));
  }, [text]);

  return (
    <SearchField
      key={begun.time}
      label={say("list.search")}
      hint={hint}
      maxLength={200}
      defaultValue={begun.text}
      onSearch={(query) => {
        asked.current = [...asked.current, query];
        onSearch(query);
      }}
    />
  );
}
