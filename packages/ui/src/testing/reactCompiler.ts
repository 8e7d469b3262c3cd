import { transformAsync, transformSync } from "@babel/core";
import compiler from "babel-plugin-react-compiler";
import type { Plugin } from "vite";

/** One thing the compiler would not compile, and why. */
export interface BailOut {
  readonly reason: string;
  readonly line: number | undefined;
}

interface CompilerEvent {
  readonly kind: string;
  readonly fnLoc?: { readonly start?: { readonly line: number } } | null;
  readonly detail?: { readonly reason?: string; readonly options?: { readonly reason?: string } };
  readonly reason?: string;
  readonly data?: string;
}

const syntax = ["typescript", "jsx"] as const;

function optionsFor(file: string, logEvent?: (event: CompilerEvent) => void) {
  return {
    filename: file,
    babelrc: false,
    configFile: false,
    sourceMaps: true,
    parserOpts: { plugins: [...syntax] },
    plugins: [
      [
        compiler,
        {
          target: "19",
          panicThreshold: "none",
          logger: logEvent && { logEvent: (_: unknown, event: CompilerEvent) => logEvent(event) },
        },
      ],
    ],
  };
}

/** Compiles the components and hooks of this package as an app with the React Compiler does. */
export function reactCompiler(): Plugin {
  return {
    name: "saan:react-compiler",
    enforce: "pre",
    async transform(code, id) {
      const [file = ""] = id.split("?");
      if (!isCompiled(file) || id.includes("?raw")) return undefined;
      const done = await transformAsync(code, optionsFor(file));
      return done?.code ? { code: done.code, map: done.map } : undefined;
    },
  };
}

/** Whether a file is one of the package's own with React in it. */
export function isCompiled(file: string): boolean {
  return /\/packages\/ui\/src\/.*(\.tsx|\/use[A-Z]\w*\.ts)$/.test(file) && !/\.(test|stories)\.|\/testing\//.test(file);
}

/** What the compiler left as it was in a file. */
export function bailOutsOf(file: string, code: string): readonly BailOut[] {
  const bailOuts: BailOut[] = [];
  transformSync(
    code,
    optionsFor(file, ({ kind, fnLoc, detail, reason, data }) => {
      if (kind === "CompileSuccess" || kind === "AutoDepsDecorations" || kind === "AutoDepsEligible") return;
      const why = detail?.reason ?? detail?.options?.reason ?? reason ?? data ?? kind;
      bailOuts.push({ reason: why, line: fnLoc?.start?.line });
    }),
  );
  return bailOuts;
}
