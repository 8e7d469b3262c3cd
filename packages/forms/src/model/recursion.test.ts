import { field } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm, nodeAt, SaanError } from "./index.js";

const label = { th: "แบบทดสอบ", en: "Test form" };

function formOf(schema: z.ZodType) {
  return defineForm({ id: "test", version: 1, schema, label }).model;
}

describe("a recursive schema", () => {
  const Category = z.object({
    name: z.string(),
    get children() {
      return z.array(Category);
    },
    get parent() {
      return Category.optional();
    },
  });

  it("points a recursive row at the node it repeats, and has a group inside itself wait until it is asked for", () => {
    const model = formOf(Category);
    expect(model.nodes.children?.children).toEqual([""]);
    expect(nodeAt(model, ["children", 0, "children", 4, "name"])?.id).toBe("name");
    const { children } = model.nodes[""] ?? {};
    expect(model.nodes.parent).toMatchObject({ kind: "group", optionalGroup: true, repeats: "", children });
    expect(nodeAt(model, ["parent", "parent", "children", 2, "parent", "name"])?.id).toBe("name");
  });

  it("that could never be filled in is refused by name", () => {
    interface Endless {
      name: string;
      next: Endless;
    }
    const Endless: z.ZodType<Endless> = z.object({ name: z.string(), next: z.lazy(() => Endless) });
    expect(formOf(Endless).nodes.next).toMatchObject({ kind: "unsupported", zodKind: "recursive object" });
  });

  it("ends where a lazy schema is made anew each time it is asked for", () => {
    interface Member {
      name: string;
      children?: Member[] | undefined;
    }
    const member: z.ZodType<Member> = z.lazy(() =>
      z.object({ name: z.string(), children: z.array(member).optional() }),
    );
    const { nodes } = formOf(z.object({ household: z.array(member) }));
    expect(Object.keys(nodes)).toEqual(["", "household", "household.*", "household.*.name", "household.*.children"]);
    expect(nodes["household.*.children"]?.children).toEqual(["household.*"]);
  });

  it("ends for z.lazy, and for a described clone of itself", () => {
    type Tree = { name: string; branches: Tree[] };
    const Tree: z.ZodType<Tree> = z.lazy(() =>
      z.object({ name: z.string(), branches: z.array(field(Inner, { label, privacy: "public" })) }),
    );
    const Inner: z.ZodType<Tree> = z.object({ name: z.string(), branches: z.array(Tree) });
    expect(formOf(Inner).nodes["branches.*.branches"]?.kind).toBe("list");
  });

  it("that makes a new schema each time is refused instead of filling the memory", () => {
    const endless = (): z.ZodType => z.object({ a: z.lazy(endless), b: z.lazy(endless) });
    expect(() => formOf(endless())).toThrow(SaanError);
  });
});
