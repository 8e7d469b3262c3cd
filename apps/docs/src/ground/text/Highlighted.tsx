import { highlightMatches } from "@saan/thai/text";

/** A text with the words of a query marked, never through the middle of a Thai syllable. */
export function Highlighted({ text, query }: { readonly text: string; readonly query: string }) {
  const pieces = [];
  let done = 0;
  for (const { start, end } of highlightMatches(text, query, { loose: true })) {
    pieces.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>);
    done = end;
  }
  return (
    <span lang="th">
      {pieces}
      {text.slice(done)}
    </span>
  );
}
