import { toRecord, toValues, type Values } from "@saan/forms/values";
import { activity } from "@saan/schema/activity";
import { organizationIdFromSlug } from "@saan/schema/organization";
import { read } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import { activityForm, agreementForm } from "../record-forms.js";
import { valuesOfDraft } from "./draft-versions.js";

const { model } = activityForm;
/** What the first version of the form kept of an activity half filled in. */
const first = {
  formVersion: 1,
  values: {
    kind: "meeting",
    title: "ประชุมคณะทำงาน",
    ordinal: null,
    level: "",
    date: null,
    time: "",
    venue: "ศาลากลางจังหวัดพะเยา",
    organizers: [{ organization: { id: "thaihealth", nameAsStated: "สสส." } }],
    supporters: [{ organization: null }],
    partners: [],
    partnersAreOpen: false,
    attendance: { comparator: "", value: "กว่า 70", unit: "", asStated: "" },
    purposes: [],
    agenda: [{ text: "" }],
  },
};

describe("a draft of an earlier version of its form", () => {
  it("keeps every answer, where it is asked for today", () => {
    const values = toValues(model, valuesOfDraft(model, first));
    expect(values).toMatchObject({
      title: "ประชุมคณะทำงาน",
      venue: { nameAsStated: "ศาลากลางจังหวัดพะเยา" },
      organizers: [{ organization: { id: organizationIdFromSlug("thaihealth"), nameAsStated: "สสส." } }],
      supporters: [{ organization: null }],
      attendance: { value: "กว่า 70" },
      agenda: [{ text: "" }],
    });
  });

  it("becomes a record once it is finished", () => {
    const finished: Values = { ...first.values, supporters: [], attendance: null, agenda: [] };
    const values = toValues(model, valuesOfDraft(model, { formVersion: 1, values: finished }));
    expect(read(activity, toRecord(model, values)).issues).toEqual([]);
  });

  it("of today's version, of a later one or of an unknown form is taken as it is", () => {
    for (const formVersion of [2, 3]) expect(valuesOfDraft(model, { ...first, formVersion })).toBe(first.values);
    expect(valuesOfDraft({ ...agreementForm.model, id: "other" }, first)).toBe(first.values);
  });
});
