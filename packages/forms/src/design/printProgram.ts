import type { Code, Program } from "./code.js";

const WIDTH = 120;
/** Arguments of this many columns may stand after what they are given to. */
const MOST_AFTER = 30;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A program as a TypeScript module, laid out as formatters do. */
export function printProgram({ constants }: Program): string {
  const imports = new Imports(constants.map(({ name }) => name));
  const body = constants.map(({ name, code, exported }) => {
    const head = `${exported ? "export " : ""}const ${name} = `;
    return `${head}${new Printer(imports).print(code, 0, head.length, 1)};\n`;
  });
  return `${imports.print()}\n${body.join("\n")}`;
}

/** The imports of a module, each name but once: two of one name get different names here. */
class Imports {
  readonly #byModule = new Map<string, Map<string, string>>();
  readonly #names: Set<string>;

  constructor(taken: readonly string[]) {
    this.#names = new Set([...taken, "z"]);
  }

  nameOf(imported: string, from: string): string {
    if (imported === "*") {
      this.#byModule.set(from, new Map([["*", "z"]]));
      return "z";
    }
    const known = this.#byModule.get(from) ?? new Map<string, string>();
    this.#byModule.set(from, known);
    const before = known.get(imported);
    if (before !== undefined) return before;
    let name = imported;
    for (let count = 2; this.#names.has(name); count += 1) name = `${imported}${count}`;
    this.#names.add(name);
    known.set(imported, name);
    return name;
  }

  print(): string {
    const modules = [...this.#byModule].sort(([one], [other]) => (one < other ? -1 : 1));
    return modules.map(([from, names]) => `${printImport(from, names)}\n`).join("");
  }
}

function printImport(from: string, names: ReadonlyMap<string, string>): string {
  const whole = names.get("*");
  if (whole !== undefined) return `import * as ${whole} from ${quoted(from)};`;
  const parts = [...names]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, here]) => (name === here ? name : `${name} as ${here}`));
  const line = `import { ${parts.join(", ")} } from ${quoted(from)};`;
  return line.length <= WIDTH
    ? line
    : `import {\n${parts.map((part) => `  ${part},\n`).join("")}} from ${quoted(from)};`;
}

class Printer {
  readonly #imports: Imports;

  constructor(imports: Imports) {
    this.#imports = imports;
  }

  /** `used`: columns taken on the line it begins on. `tail`: columns of what follows it there. */
  print(code: Code, indent: number, used: number, tail: number): string {
    const line = this.#flat(code);
    if (used + line.length + tail <= WIDTH) return line;
    if ("plain" in code) return this.#broken(asCode(code.plain), indent, used, line, tail);
    return this.#broken(code, indent, used, line, tail);
  }

  #broken(code: Code, indent: number, used: number, line: string, tail: number): string {
    if ("entries" in code) {
      const parts = code.entries.map(([name, value]) => {
        const head = `${printKey(name)}: `;
        return head + this.print(value, indent + 2, indent + 2 + head.length, 1);
      });
      return lines("{", parts, "}", indent);
    }
    if ("items" in code) return lines("[", this.#inner(code.items, indent), "]", indent);
    if ("of" in code) return `${this.print(code.of, indent, used, tail + code.member.length + 1)}.${code.member}`;
    if (!("call" in code)) return line;
    const chain = chainOf(code);
    if (chain.calls.length >= 3) {
      const steps = chain.calls.map(({ name, given }) => {
        const head = `.${name}`;
        return head + this.#arguments(given, indent + 2, indent + 2 + head.length, 0);
      });
      const pad = `\n${" ".repeat(indent + 2)}`;
      return this.#flat(chain.head) + steps.map((step) => pad + step).join("");
    }
    const given = code.with.map((one) => this.#flat(one)).join(", ").length + 2;
    // Short arguments stay on the line; long ones break, whatever is before them.
    const after = tail + (given <= MOST_AFTER ? given : 1);
    const callee =
      "of" in code.call
        ? `${this.print(code.call.of, indent, used, after + code.call.member.length + 1)}.${code.call.member}`
        : this.print(code.call, indent, used, 0);
    const last = callee.slice(callee.lastIndexOf("\n") + 1);
    return callee + this.#arguments(code.with, indent, callee.includes("\n") ? last.length : used + last.length, tail);
  }

  #arguments(given: readonly Code[], indent: number, used: number, tail: number): string {
    const all = `(${given.map((one) => this.#flat(one)).join(", ")})`;
    if (given.length === 0 || used + all.length + tail <= WIDTH) return all;
    const before = given.slice(0, -1).map((one) => this.#flat(one));
    const last = given.at(-1);
    const start = `(${before.map((text) => `${text}, `).join("")}`;
    const hugs = last && isBreakable(last) && !given.slice(0, -1).some(isBreakable) && used + start.length < WIDTH - 1;
    // The last argument opens on the line of the call, when nothing before it has to break.
    if (hugs && before.every((text) => !text.includes("{")))
      return `${start}${this.#broken(breakable(last), indent, used + start.length, "", 1)})`;
    return lines("(", this.#inner(given, indent), ")", indent);
  }

  #inner(parts: readonly Code[], indent: number): readonly string[] {
    return parts.map((part) => this.print(part, indent + 2, indent + 2, 1));
  }

  #flat(code: Code): string {
    if ("plain" in code) return printPlain(code.plain);
    if ("local" in code) return code.local;
    if ("imported" in code) return this.#imports.nameOf(code.imported, code.from);
    if ("items" in code) return `[${code.items.map((item) => this.#flat(item)).join(", ")}]`;
    if ("entries" in code) {
      if (code.entries.length === 0) return "{}";
      return `{ ${code.entries.map(([name, value]) => `${printKey(name)}: ${this.#flat(value)}`).join(", ")} }`;
    }
    if ("of" in code) {
      return this.#flat(code.of) + (IDENTIFIER.test(code.member) ? `.${code.member}` : `[${quoted(code.member)}]`);
    }
    return `${this.#flat(code.call)}(${code.with.map((one) => this.#flat(one)).join(", ")})`;
  }
}

interface Chain {
  readonly head: Code;
  readonly calls: readonly { readonly name: string; readonly given: readonly Code[] }[];
}

/** `z.array(…).min(1).max(20)`: a name and what is called on it, one after the other. */
function chainOf(code: Code): Chain {
  if (!("call" in code) || !("of" in code.call)) return { head: code, calls: [] };
  const { head, calls } = chainOf(code.call.of);
  return { head, calls: [...calls, { name: code.call.member, given: code.with }] };
}

function lines(open: string, parts: readonly string[], close: string, indent: number): string {
  const pad = " ".repeat(indent + 2);
  return `${open}\n${parts.map((part) => `${pad}${part},\n`).join("")}${" ".repeat(indent)}${close}`;
}

const isBreakable = (code: Code): boolean => {
  const whole = breakable(code);
  return ("entries" in whole && whole.entries.length > 0) || ("items" in whole && whole.items.length > 0);
};

const breakable = (code: Code): Code => ("plain" in code ? asCode(code.plain) : code);

function asCode(value: unknown): Code {
  if (Array.isArray(value)) return { items: value.map((item: unknown) => ({ plain: item })) };
  if (typeof value !== "object" || value === null) return { plain: value };
  return { entries: Object.entries(value).map(([name, inner]) => [name, { plain: inner }]) };
}

function printPlain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printPlain).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, inner]) => `${printKey(name)}: ${printPlain(inner)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return typeof value === "string" ? quoted(value) : String(value);
}

function printKey(name: string): string {
  return IDENTIFIER.test(name) ? name : quoted(name);
}

/** A text as it stands in code. No text of a design is anything but a text there. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  // As formatters have it: the quotes that need fewer escapes.
  if (count(text, '"') <= count(text, "'")) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
