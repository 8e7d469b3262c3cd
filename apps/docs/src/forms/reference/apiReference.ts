/** One thing that a room publishes: what it is, in the words and the types of its source. */
export interface Declaration {
  readonly name: string;
  readonly kind: "function" | "class" | "interface" | "type" | "const";
  /** Its doc comment, a paragraph each; none where its name says all. */
  readonly words: readonly string[];
  /** What was said of `@throws`, `@example` and the like, as written. */
  readonly notes: readonly string[];
  readonly code: string;
}

type Files = ReadonlyMap<string, string>;

/** Everything that the type file at `path` exports, followed to where it is declared; in the order of their names. */
export function declarationsOf(files: Files, path: string): readonly Declaration[] {
  const found = exportsOf(files, path).flatMap(([name, file]) => declared(files.get(file) ?? "", name));
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What a type file exports, with the file that declares each. */
export function exportsOf(files: Files, path: string): readonly (readonly [name: string, file: string])[] {
  const text = files.get(path) ?? "";
  const passedOn = [...text.matchAll(/^export (?:type )?\{([^}]*)\} from "(\.[^"]+)";/gm)].flatMap(
    ([, names = "", from = ""]) => {
      const file = resolved(path, from);
      const own = new Map(exportsOf(files, file));
      return names.split(",").flatMap((part) => {
        const [name = "", alias] = part
          .trim()
          .replace(/^type /, "")
          .split(" as ");
        // An alias has no declaration of its own name: what it stands for is told.
        return name === "" ? [] : [[name, own.get(name) ?? file, alias] as const];
      });
    },
  );
  const own = [
    ...text.matchAll(
      /^export declare (?:abstract )?(?:function|class|const) (\w+)|^export (?:declare )?(?:interface|type) (\w+)/gm,
    ),
  ];
  const names = new Set(own.map(([, value, type]) => value ?? type ?? ""));
  return [...passedOn.map(([name, file]) => [name, file] as const), ...[...names].map((name) => [name, path] as const)];
}

function resolved(from: string, to: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of to.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/").replace(/\.js$/, ".d.ts");
}

const BEGINS = /^(?:export |declare |type |interface |const |import |\/\*\*|\/\/)/;

/** The declaration of a name in a type file; its overloads are one. */
function declared(text: string, name: string): readonly Declaration[] {
  const lines = text.split("\n");
  const head = new RegExp(`^export (?:declare )?(?:abstract )?(function|class|interface|type|const) ${name}\\b`);
  const starts = lines.flatMap((line, at) => (head.test(line) ? [at] : []));
  const [first] = starts;
  if (first === undefined) return [];
  const code = starts.map((start) => codeFrom(lines, start)).join("\n");
  const kind = head.exec(lines[first] as string)?.[1] as Declaration["kind"];
  return [{ name, kind, code, ...wordsBefore(lines, first) }];
}

function codeFrom(lines: readonly string[], start: number): string {
  const length = lines.slice(start + 1).findIndex((line) => BEGINS.test(line));
  const own = lines.slice(start, length < 0 ? undefined : start + 1 + length);
  return own
    .filter((line) => !/^ {4}(?:#private;|private )/.test(line))
    .join("\n")
    .replace(/^export (?:declare )?/, "")
    .replaceAll("    ", "  ")
    .trim();
}

function wordsBefore(lines: readonly string[], at: number): Pick<Declaration, "words" | "notes"> {
  if (!/\*\/\s*$/.test(lines[at - 1] ?? "")) return { words: [], notes: [] };
  const back = lines
    .slice(0, at)
    .reverse()
    .findIndex((line) => line.startsWith("/**"));
  const start = at - 1 - back;
  const text = lines
    .slice(start, at)
    .map((line) => line.replace(/^\s*\/?\*+\/?\s?|\s*\*\/$/g, ""))
    .join("\n");
  const [told = "", ...tags] = text.split(/^@(?=\w+)/m);
  const words = told.split(/\n\s*\n/).map((part) => part.replaceAll("\n", " ").trim());
  return { words: words.filter((part) => part !== ""), notes: tags.map((tag) => tag.trim()) };
}
