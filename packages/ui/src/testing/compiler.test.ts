import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { bailOutsOf, isCompiled } from "./reactCompiler.js";

const src = join(import.meta.dirname, "..");
const files = readdirSync(src, { recursive: true })
  .map((file) => String(file).split(sep).join("/"))
  .filter((file) => isCompiled(`/packages/ui/src/${file}`))
  .sort();

/** Files in which the compiler leaves something as it is, and why that is right. */
const excused: Readonly<Record<string, string>> = {
  "agreement-document/AgreementPages.tsx":
    "the compiler loses a name in its nested sections; nothing in it changes while it is read",
  "editable-table/EditableTable.tsx":
    "callbacks kept by hand that the compiler cannot keep: it leaves them as they are",
  "file-upload/useUploads.ts": "the compiler has no `finally` yet",
  "import-wizard/useImport.ts": "the compiler has no `finally` yet",
  "merge-dialog/MergeQuestions.tsx": "the compiler has no `finally` yet",
  "part/useMergedRef.ts": "it writes into a ref that the caller holds: that is what it is for",
  "repeatable-group/RepeatableGroup.tsx":
    "callbacks kept by hand that the compiler cannot keep: it leaves them as they are",
  "repeatable-group/useDragOrder.ts":
    "callbacks kept by hand that the compiler cannot keep: it leaves them as they are",
  "stepper/useStepperPlace.ts": "the compiler has no `finally` yet",
};

describe("the React Compiler", () => {
  it("finds something to compile", () => {
    expect(files).toContain("text-field/TextField.tsx");
    expect(
      bailOutsOf("x.tsx", "function Counts() { const r = useRef(0); r.current += 1; return <p>{r.current}</p>; }"),
    ).not.toEqual([]);
  });

  it.each(files.filter((file) => !(file in excused)))("compiles every component and hook of %s", (file) => {
    const lines = bailOutsOf(file, readFileSync(join(src, file), "utf8"));
    expect(
      lines,
      "keep the rules of React here, or excuse the file with a reason in src/testing/compiler.test.ts",
    ).toEqual([]);
  });

  it("excuses no file that needs no excuse", () => {
    const needless = Object.keys(excused).filter(
      (file) => !files.includes(file) || bailOutsOf(file, readFileSync(join(src, file), "utf8")).length === 0,
    );
    expect(needless).toEqual([]);
  });
});
