import type { RecordDefinition } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineForm } from "../model/index.js";
import { toValues } from "../values/index.js";
import { readValues } from "./readValues.js";
import { schemaResolver } from "./schemaResolver.js";

const schema = z.object({ name: z.string().optional(), absent: z.array(z.string()).optional() });
type Place = z.infer<typeof schema>;

const record: RecordDefinition<Place> = {
  name: "place",
  version: 1,
  label: { th: "สถานที่", en: "Place" },
  schema,
  rules: [
    {
      code: "absent-but-stated",
      severity: "issue",
      reads: ["absent"],
      at: ["absent"],
      holds: ({ name, absent = [] }) => name === undefined || !absent.includes("name"),
    },
  ],
};

function settle(given: unknown): unknown {
  const { absent = [], ...answered } = given as Place;
  return { ...answered, absent: absent.filter((key) => !Object.hasOwn(answered, key)) };
}

const form = defineForm({ id: "place", version: 1, record, without: ["absent"], settle });
const unsettled = defineForm({ id: "place", version: 1, record, without: ["absent"] });
const values = { ...toValues(form.model, { absent: ["name", "date"] }), name: "แม่กา" };

describe("what follows from the answers for a field nobody is asked for", () => {
  it("is written before the record is read", () => {
    expect(readValues(form, values)).toMatchObject({ ok: true, value: { name: "แม่กา", absent: ["date"] } });
    expect(readValues(unsettled, values).issues).toMatchObject([{ code: "absent-but-stated", path: ["absent"] }]);
  });

  it("may go by what the form began from", () => {
    const noted = defineForm({
      id: "place",
      version: 1,
      record,
      without: ["absent"],
      settle: (after, before) => ({ ...(after as Place), absent: [String((before as Place).name)] }),
    });
    const began = toValues(noted.model, { name: "แม่ใส" });
    expect(readValues(noted, values, began)).toMatchObject({ value: { name: "แม่กา", absent: ["แม่ใส"] } });
    expect(readValues(noted, values)).toMatchObject({ value: { absent: ["undefined"] } });
  });

  it("is written for react-hook-form's own resolver too", async () => {
    const resolve = schemaResolver(form);
    const result = await resolve(values, undefined, { fields: {}, shouldUseNativeValidation: false });
    expect(result).toEqual({ values: { name: "แม่กา", absent: ["date"] }, errors: {} });
  });
});
