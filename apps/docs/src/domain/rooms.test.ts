import { th } from "@saan/forms/messages";
import { rooms } from "@saan/schema/domain";
import { roomReference } from "@saan/schema/reference";
import { describe, expect, it } from "vitest";
import { PAGE, titleOf } from "./pages";
import { ruleSentence } from "./ruleSentence";
import { sampleOf } from "./sampleOf";

const files = import.meta.glob("./rooms/*.stories.tsx", { query: "?raw", import: "default", eager: true });
const pages = new Map(Object.entries(files).map(([file, text]) => [file.split("/").at(-1), String(text)]));
const rules = rooms.flatMap((room) =>
  (["th", "en"] as const).flatMap((locale) => {
    const { records, sharedRules } = roomReference(room, locale);
    const all = [...records.flatMap((record) => record.rules), ...sharedRules];
    return all.map((rule) => [room.name, rule.code, locale, rule] as const);
  }),
);

describe("the pages of the domain", () => {
  it("are one for each room, and no more", () => {
    expect([...pages.keys()].sort()).toEqual(rooms.map(({ name }) => `${name}.stories.tsx`).sort());
  });

  it.each(rooms.map(({ name, label }) => [name, label.en] as const))(
    "that of %s stands under its own name",
    (name, label) => {
      const page = pages.get(`${name}.stories.tsx`);
      expect(page).toContain(`title: "${titleOf(name)}"`);
      expect(page).toContain(`args: { room: "${name}" }`);
      // A story of the name of its page is no second entry in the sidebar.
      expect(page).toContain(`export const ${PAGE}: StoryObj<typeof meta> = { name: "${label}" }`);
    },
  );

  it("show a real record of every kind", () => {
    const kinds = rooms.flatMap(({ records }) => Object.values(records).map(({ name }) => name));
    expect(kinds.filter((kind) => !sampleOf(kind))).toEqual([]);
  });
});

describe("the sentence of a rule", () => {
  it.each(rules)("of %s: %s (%s) is there, every place in it filled", (_, code, locale, rule) => {
    const sentence = ruleSentence(rule, locale);
    expect(sentence, code).toBeDefined();
    expect(sentence).not.toMatch(/[{}]|undefined/);
  });

  it("names the field as the forms do, and leaves open what only a record can tell", () => {
    const at = { path: "parties", label: "คู่ความร่วมมือ" };
    expect(ruleSentence({ code: "unknown-party", at }, "th")).toBe(
      th.unknownParty.replace("{label}", "คู่ความร่วมมือ").replace("{numbers}", "…"),
    );
    const english = ruleSentence({ code: "unknown-party", at: { path: "parties", label: "Parties" } }, "en");
    expect(english).toMatch(/^Under parties, party … is named/);
  });

  it("is not made up for a code nobody worded", () => {
    expect(ruleSentence({ code: "no-such-rule", at: { path: "", label: "" } }, "th")).toBeUndefined();
  });
});
