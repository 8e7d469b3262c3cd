/** One note of what changed, as its author wrote it for those who use the packages. */
export interface ChangeNote {
  readonly key: string;
  /** How far each package moves: `@saan/ui` → `minor`. */
  readonly packages: Readonly<Record<string, string>>;
  readonly title: string;
  /** Paragraphs and points, in order. */
  readonly blocks: readonly ChangeBlock[];
}

export type ChangeBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "points"; readonly points: readonly string[] }
  | { readonly kind: "heading"; readonly text: string };

/** Reads a changeset: packages between two lines of dashes, then words. */
export function readChangeset(key: string, source: string): ChangeNote {
  const [, head = "", body = source] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source) ?? [];
  const packages = Object.fromEntries(
    [...head.matchAll(/"([^"]+)":\s*(\w+)/g)].map(([, name = "", bump = ""]) => [name, bump]),
  );
  const [first, ...rest] = readBlocks(body);
  if (first?.kind !== "text") return { key, packages, title: key, blocks: first ? [first, ...rest] : [] };
  // The first sentence is the title; what follows it stays.
  const end = first.text.search(/(?<=[.!?])\s/);
  const title = end === -1 ? first.text : first.text.slice(0, end);
  const more = end === -1 ? "" : first.text.slice(end).trim();
  return { key, packages, title, blocks: more === "" ? rest : [{ kind: "text", text: more }, ...rest] };
}

/** Headings, points and paragraphs of simple Markdown; everything else stays text. */
export function readBlocks(markdown: string): readonly ChangeBlock[] {
  return markdown
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block): ChangeBlock => {
      const heading = /^#{1,6}\s+(.*)$/.exec(block);
      if (heading?.[1]) return { kind: "heading", text: heading[1] };
      const points = block.split(/\r?\n(?=[-*] )/);
      if (/^[-*] /.test(block)) return { kind: "points", points: points.map((point) => oneLine(point.slice(2))) };
      return { kind: "text", text: oneLine(block) };
    });
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();
