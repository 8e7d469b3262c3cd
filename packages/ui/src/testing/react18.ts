import Module, { createRequire } from "node:module";

/** Node's own way from a name to a file, which CommonJS libraries go: `@testing-library/react` is one. */
interface NodeModule {
  _resolveFilename(name: string, ...rest: unknown[]): string;
}

const node = Module as unknown as NodeModule;
const { resolve } = createRequire(import.meta.url);
const asInstalled = node._resolveFilename;

// Loaded before any test of the project `react-18`: who asks for React from here on gets version 18.
node._resolveFilename = (name, ...rest) => {
  const [, part, rest18 = ""] = /^(react|react-dom)(\/.*)?$/.exec(name) ?? [];
  return part ? resolve(`${part}-18${rest18}`) : asInstalled.call(Module, name, ...rest);
};
