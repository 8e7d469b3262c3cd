/** A code block of a README that has to compile. */
export interface Example {
  /** The line of README.md on which the block begins. */
  line: number;
  language: "ts" | "tsx";
  code: string;
}

/** The TypeScript blocks of a Markdown text, in order. */
export function examplesOf(markdown: string): Example[] {
  const text = markdown.replaceAll("\r\n", "\n");
  return [...text.matchAll(/^```(tsx?)\b[^\n]*\n([\s\S]*?)^```/gm)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length,
    language: match[1] as "ts" | "tsx",
    code: match[2] as string,
  }));
}
