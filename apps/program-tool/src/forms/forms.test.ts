import { readSubmission } from "@saan/forms/submission";
import { documents } from "@saan/samples/documents";
import type { RecordKind } from "@saan/schema/record";
import { describe, expect, it } from "vitest";
import { type FormKind, forms } from "./forms.js";

const kindOfRecord: Readonly<Record<FormKind, RecordKind>> = {
  agreement: "agreement",
  activity: "activity",
  organization: "organization",
  meeting: "meeting",
  indicatorReport: "observation",
  funding: "support",
};
const entries = documents.flatMap(({ samples }) => samples.map(({ name, entry }) => ({ name, entry })));

describe.each(Object.entries(forms))("the form %s", (kind, form) => {
  const own = entries.filter(({ entry }) => entry.kind === kindOfRecord[kind as FormKind]);

  it("has a control for every field, and asks for each in one of its sections", () => {
    const { nodes, sections, unsupported } = form.model;
    expect(unsupported).toEqual([]);
    const known = sections.map(({ id }) => id);
    for (const id of nodes[""]?.children ?? []) {
      const node = nodes[id];
      if (node?.kind !== "kept") expect(known, id).toContain(node?.section);
    }
  });

  it("calls no section as one of its fields: a reader would meet the same heading twice", () => {
    const { nodes, sections } = form.model;
    for (const { id, label } of sections) {
      for (const node of Object.values(nodes).filter(({ section }) => section === id)) {
        expect(node.label.th, node.id).not.toBe(label.th);
        expect(node.label.en, node.id).not.toBe(label.en);
      }
    }
  });

  it("takes every record of the samples as it is, and loses nothing of it", () => {
    expect(own.length).toBeGreaterThan(0);
    for (const { name, entry } of own) {
      const submission = readSubmission<unknown>(form as never, entry.record);
      expect(submission.issues, name).toEqual([]);
      expect(submission.value, name).toEqual(entry.record);
    }
  });
});
