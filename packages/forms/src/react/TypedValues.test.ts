import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Values } from "../values/index.js";
import { TypedValues } from "./TypedValues.js";
import type { ValueStore } from "./ValueStore.js";

/** A store of top-level fields, and what it was told. */
function storeOf(told: string[] = []): ValueStore {
  let values: Values = {};
  return {
    get: (name) => (name === "" ? values : values[name]),
    set: (name, value) => {
      told.push(name);
      values = { ...values, [name]: value };
    },
    reset: (given) => {
      values = given;
    },
  };
}

describe("values of a form in which somebody types", () => {
  it("are not told of every letter, and have the text once anything else is asked for", () => {
    const told: string[] = [];
    const values = new TypedValues(storeOf(told));
    for (const text of ["ก", "กข", "กขค"]) values.set("title", text);
    expect(values.get("title")).toBe("กขค");
    expect(told).toEqual([]);
    expect(values.get("")).toEqual({ title: "กขค" });
    expect(values.get("")).toEqual({ title: "กขค" });
    expect(told).toEqual(["title"]);
  });

  it("have what was typed before what is set after it", () => {
    const told: string[] = [];
    const values = new TypedValues(storeOf(told));
    values.set("title", "ก");
    values.set("note", "ข");
    values.set("rows", []);
    expect(told).toEqual(["title", "note", "rows"]);
  });

  it("forget what was typed when they are reset", () => {
    const values = new TypedValues(storeOf());
    values.set("title", "ก");
    values.reset({ title: "เดิม" });
    expect(values.get("title")).toBe("เดิม");
  });

  it("say at every moment what the store alone would say", () => {
    const name = fc.constantFrom("a", "b", "c");
    const value = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.constant(null));
    const step = fc.oneof(
      fc.record({ set: name, value }),
      fc.record({ get: fc.oneof(name, fc.constant("")) }),
      fc.record({ reset: fc.dictionary(name, value) }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const [plain, late] = [storeOf(), new TypedValues(storeOf())];
        for (const one of steps) {
          if ("get" in one) expect(late.get(one.get)).toEqual(plain.get(one.get));
          else if ("reset" in one) for (const store of [plain, late]) store.reset(one.reset);
          else for (const store of [plain, late]) store.set(one.set, one.value);
        }
        expect(late.get("")).toEqual(plain.get(""));
      }),
    );
  });
});
