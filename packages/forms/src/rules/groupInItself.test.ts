import { expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { newGroup, toRecord, toValues, type Values } from "../values/index.js";
import { RuleRun } from "./RuleRun.js";

const place = z.object({
  name: z.string(),
  get around() {
    return place.optional();
  },
});
const { model } = defineForm({
  id: "place",
  version: 1,
  label: { th: "สถานที่", en: "Place" },
  schema: z.object({ place, isNear: z.boolean().optional(), way: z.string().optional() }),
  rules: [
    { kind: "relevant", field: "isNear", when: "answered(place.name)" },
    { kind: "relevant", field: "way", when: "answered(place.around)" },
  ],
});

it("ends where a group inside itself is taken out again", () => {
  const inner = { name: "ข", around: { name: "ค", around: null } };
  let values = toValues(model, { place: { name: "ก", around: inner } });
  const run = new RuleRun(model, () => values);
  const set = (around: unknown): Values => ({ ...values, place: { ...(values.place as Values), around } });
  run.start();
  run.stateAt(["place", "around", "around", "name"]);
  values = set(null);
  run.changed(["place", "around"]);
  expect(run.stateAt(["place", "around"]).display).toBe("visible");
  values = set(newGroup(model, "place.around"));
  run.changed(["place", "around"]);
  expect(run.stateAt(["place", "around", "around"]).display).toBe("visible");
});

it("is answered as soon as somebody asks for it, as the record has it then", () => {
  let values = toValues(model, { place: { name: "ก" } });
  const run = new RuleRun(model, () => values);
  run.start();
  expect(run.stateAt(["way"]).display).toBe("none");
  values = { ...values, place: { name: "ก", around: newGroup(model, "place.around") } };
  run.changed(["place", "around"]);
  expect(run.stateAt(["way"]).display).toBe("visible");
  expect(toRecord(model, values)).toEqual({ place: { name: "ก", around: {} } });
});
