// Part of `build`, after tsc: writes every `type X = z.infer<typeof xSchema>` of the declarations as the plain type it is, so
// that a program which only names records never works out a schema's type. Checks that each still is the schema's type.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const dist = join(import.meta.dirname, "../dist");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".d.ts"))
  .map((file) => join(dist, file));
const INFERRED = /^export type (\w+) = (z\.(?:infer|output)<.+>);$/gm;
const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};
const { NodeBuilderFlags: flags } = ts;
const FORM = flags.NoTruncation | flags.InTypeAlias | flags.UseFullyQualifiedType | flags.NoTypeReduction;

const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });
const rewritten = files.flatMap((file) => {
  const source = program.getSourceFile(file);
  return source ? plainTypes(source).map((one) => ({ file, ...one })) : [];
});
for (const file of new Set(rewritten.map(({ file }) => file))) {
  let text = readFileSync(file, "utf8");
  for (const one of rewritten) if (one.file === file) text = text.replace(one.before, one.after);
  writeFileSync(file, text);
}
check();

/** @param {ts.SourceFile} source */
function plainTypes(source) {
  return source.statements.filter(ts.isTypeAliasDeclaration).flatMap((alias) => {
    const before = alias.getText(source);
    const [, name, inferred] = new RegExp(INFERRED.source).exec(before) ?? [];
    if (name === undefined || inferred === undefined) return [];
    const node = checker.typeToTypeNode(checker.getTypeAtLocation(alias.name), alias, FORM);
    if (!node) throw new Error(`${source.fileName}: ${name} cannot be written down.`);
    // On one line, as before: declaration maps go by lines.
    const plain = printer.printNode(ts.EmitHint.Unspecified, node, source).replace(/\s+/g, " ");
    return [{ name, inferred, before, after: `export type ${name} = ${plain};` }];
  });
}

/** A file beside each rewritten one says that both types are one; it is compiled and never written. */
function check() {
  /** @type {Map<string, string>} */
  const made = new Map();
  for (const file of new Set(rewritten.map(({ file }) => file))) {
    const own = rewritten.filter((one) => one.file === file);
    const lines = own.map(({ name, inferred }) => `type ${name}_ = ${inferred};\nexport const ${name}__: Same<${name}, ${name}_> = true;`);
    const same = "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;";
    const text = readFileSync(file, "utf8").replace(/^export declare const/gm, "declare const");
    made.set(file.replace(/\.d\.ts$/, ".same.ts"), `${text}\n${same}\n${lines.join("\n")}\n`);
  }
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => made.has(name) || fileExists(name);
  host.readFile = (name) => made.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = made.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const checked = ts.createProgram([...made.keys()], { ...options, skipLibCheck: true }, host);
  const errors = [...made.keys()].flatMap((name) => {
    const source = checked.getSourceFile(name);
    return [...checked.getSyntacticDiagnostics(source), ...checked.getSemanticDiagnostics(source)];
  });
  if (errors.length === 0) return;
  const format = { getCanonicalFileName: String, getCurrentDirectory: () => dist, getNewLine: () => "\n" };
  throw new Error(`Plain types are not those of their schemas:\n${ts.formatDiagnostics(errors, format)}`);
}
