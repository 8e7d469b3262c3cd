// What the TypeScript compiler knows of the props of components.
import { join, sep } from "node:path";
import ts from "typescript";

/** Opens the rooms of the package at `folder` and answers a reader of their exports. */
export function openProps(folder, rooms) {
  const src = join(folder, "src").split(sep).join("/");
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const fileOf = (room) => `${src}/${room}/index.ts`;
  const program = ts.createProgram(rooms.map(fileOf), { ...options, noEmit: true });
  const checker = program.getTypeChecker();

  /** The component `name` of a room: what it says of itself and the props it names. `undefined` when it is none. */
  return function readComponent(room, name) {
    const file = program.getSourceFile(fileOf(room));
    const module = file && checker.getSymbolAtLocation(file);
    const found = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
    if (!found) return undefined;
    const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    if (!signature) return undefined;
    const [given] = signature.getParameters();
    const properties = given ? checker.getTypeOfSymbol(given).getProperties() : [];
    const description = textOf(symbol.getDocumentationComment(checker));
    return {
      name,
      description,
      renders: /Renders an? `?<(\w+)/.exec(description)?.[1] ?? null,
      props: properties.filter(isOwn).map(readProp).sort(byNeedThenName),
    };
  };

  /** Of this package: what an element takes anyway is not listed. */
  function isOwn(property) {
    return (property.getDeclarations() ?? []).some((place) => place.getSourceFile().fileName.startsWith(`${src}/`));
  }

  function readProp(property) {
    const tags = property.getJsDocTags(checker);
    const preset = tags.find(({ name }) => name === "default");
    const required = (property.flags & ts.SymbolFlags.Optional) === 0;
    return {
      name: property.name,
      type: typeOf(property),
      required,
      default: preset ? textOf(preset.text) : null,
      description: textOf(property.getDocumentationComment(checker)),
    };
  }

  /** As it is written, which a reader knows from the source; as the compiler says it where nothing is written. */
  function typeOf(property) {
    const written = property.getDeclarations()?.find((place) => ts.isPropertySignature(place) && place.type);
    if (written) return written.type.getText().replace(/\s+/g, " ");
    return checker.typeToString(checker.getTypeOfSymbol(property), undefined, ts.TypeFlags.NoTruncation);
  }
}

function textOf(parts) {
  return ts.displayPartsToString(parts).replace(/\s+/g, " ").trim();
}

function byNeedThenName(a, b) {
  return Number(b.required) - Number(a.required) || (a.name < b.name ? -1 : 1);
}
