import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

export interface PackedPackage {
  /** The unpacked tarball with its dependencies beside it. */
  folder: string;
  /** The published rooms: "./calendar" is built in "dist/calendar/index.js". */
  rooms: { entry: string; file: string }[];
  /** The name of the report, without ending. */
  report: string;
}

/** The public surface of all entries of a package as one text; each entry is a namespace named after its room. */
export function describeApi({ folder, rooms, report }: PackedPackage): string {
  const made = join(folder, ".api");
  mkdirSync(made, { recursive: true });
  // One run for the package, not one for each entry: loading the compiler is what takes the time.
  const lines = rooms.map(({ entry, file }) => `export * as ${identifier(entry)} from "./${file}";\n`);
  writeFileSync(join(folder, "api.d.ts"), lines.join(""));
  const none = { logLevel: ExtractorLogLevel.None };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, "api.d.ts"),
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions: COMPILER, files: ["api.d.ts"] } },
      apiReport: { enabled: true, reportFileName: `${report}.api.md`, reportFolder: made, reportTempFolder: made },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: none,
          "ae-forgotten-export": { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
        },
        tsdocMessageReporting: { default: none },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
  });
  const errors: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    showVerboseMessages: false,
    messageCallback(message) {
      if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.formatMessageWithLocation(folder));
      message.handled = true;
    },
  });
  if (errors.length > 0) throw new Error(`The declarations in the tarball do not compile:\n${errors.join("\n")}`);
  return readFileSync(join(made, `${report}.api.md`), "utf8");
}

const COMPILER = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  jsx: "react-jsx",
  strict: true,
  skipLibCheck: true,
  types: [],
};

/** "./json-schema" → jsonSchema. */
function identifier(entry: string): string {
  return entry.slice(2).replace(/[-/.](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The modules whose types appear in an API report. */
export function importsOf(report: string): string[] {
  return [...report.matchAll(/^import .* from '([^']+)';$/gm)].map(([, name]) => name as string);
}
