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

const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();
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
    // On one line, as before: declaration maps go by lines.
    const after = `export type ${name} = ${plain(checker.getTypeAtLocation(alias.name))};`;
    return [{ name, inferred, before, after }];
  });
}

/**
 * A type of plain data in full. The compiler's own printer would name what has a name, by paths of this machine.
 * @param {ts.Type} type
 * @returns {string}
 */
function plain(type) {
  if (type.isStringLiteral() || type.isNumberLiteral()) return JSON.stringify(type.value);
  if (type.isUnion()) return unionOf(type.types);
  if (type.flags & (ts.TypeFlags.Intrinsic | ts.TypeFlags.BooleanLiteral)) return checker.typeToString(type);
  if (checker.isArrayType(type)) {
    const [row] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
    const isReadonly = type.symbol.name === "ReadonlyArray";
    if (row) return `${isReadonly ? "readonly " : ""}(${plain(row)})[]`;
  }
  const isData = type.flags & ts.TypeFlags.Object && type.getCallSignatures().length === 0;
  if (!isData || checker.getIndexInfosOfType(type).length > 0)
    throw new Error(`${checker.typeToString(type)} is no plain data.`);
  return `{ ${checker.getPropertiesOfType(type).map(propertyOf).join(" ")} }`;
}

/** @param {readonly ts.Type[]} types */
function unionOf(types) {
  const members = [...new Set(types.map(plain))];
  const isBoolean = members.includes("true") && members.includes("false");
  const rest = isBoolean ? ["boolean", ...members.filter((member) => !/^(true|false)$/.test(member))] : members;
  // As people write it: what may be missing last.
  return rest.sort((one, other) => Number(one === "undefined") - Number(other === "undefined")).join(" | ");
}

/** @param {ts.Symbol} symbol */
function propertyOf(symbol) {
  const mark = symbol.flags & ts.SymbolFlags.Optional ? "?" : "";
  const name = /^[A-Za-z_$][\w$]*$/.test(symbol.name) ? symbol.name : JSON.stringify(symbol.name);
  return `${name}${mark}: ${plain(checker.getTypeOfSymbol(symbol))};`;
}

/** A file beside each rewritten one says that both types are one; it is compiled and never written. */
function check() {
  /** @type {Map<string, string>} */
  const made = new Map();
  for (const file of new Set(rewritten.map(({ file }) => file))) {
    const own = rewritten.filter((one) => one.file === file);
    const lines = own.map(
      ({ name, inferred }) => `type ${name}_ = ${inferred};\nexport const ${name}__: Same<${name}, ${name}_> = true;`,
    );
    const same =
      "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;";
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
