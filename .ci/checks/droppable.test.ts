import { describe, expect, it } from "vitest";
import { withDroppableConstants } from "../droppable.mjs";

const PURE = "/* @__PURE__ */";

describe("a constant of a built module", () => {
  it("is made by a function marked pure when it is made by calls", () => {
    expect(withDroppableConstants("const a = make(1).then(2);\n")).toBe(
      `const a = ${PURE} (() => make(1).then(2))();\n`,
    );
  });

  it.each([
    ["a property, which may be a getter", "const a = list.schema;", `const a = ${PURE} (() => list.schema)();`],
    ["parts of another", "const a = { ...b };", `const a = ${PURE} (() => ({ ...b }))();`],
    ["a text with a hole", `const a = \`\${b}\`;`, `const a = ${PURE} (() => \`\${b}\`)();`],
    ["an instance", "export const a = new Made();", `export const a = ${PURE} (() => new Made())();`],
  ])("is so too when it is made of %s", (_, before, after) => {
    expect(withDroppableConstants(before)).toBe(after);
  });

  it.each([
    "const a = 1;",
    'const a = { th: "ก", en: "a" };',
    "const a = () => make();",
    "const { a } = make();",
    "const a = await make();",
    "make();",
    "function a() { const b = make(); }",
  ])("is left as it is: %s", (code) => {
    expect(withDroppableConstants(code)).toBe(code);
  });

  it("stays on its line, so that the source map stays true", () => {
    const code = "const a = make({\n  b: 1\n});\nconst c = a.d;\nexport {\n  a,\n  c\n};\n";
    const made = withDroppableConstants(code);
    expect(made.split("\n").map((line) => line.includes("make") || line.includes("a.d"))).toEqual(
      code.split("\n").map((line) => line.includes("make") || line.includes("a.d")),
    );
    expect(made).toContain(`const a = ${PURE} (() => make({\n  b: 1\n}))();\nconst c = ${PURE} (() => a.d)();`);
  });
});
