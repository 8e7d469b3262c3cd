import { checkForm } from "@saan/forms/testing";
import { migrateValues, toRecord, toValues, type Values } from "@saan/forms/values";
import { activity } from "@saan/schema/activity";
import { organizationIdFromSlug } from "@saan/schema/organization";
import { read } from "@saan/schema/read";
import { describe, expect, it } from "vitest";
import { forms } from "../forms/forms.js";

const { activity: activityForm, agreement: agreementForm } = forms;
const commands = {
  write: "Run `npx --yes pnpm@12 form:versions`",
  rewrite: "run `npx --yes pnpm@12 form:versions --unreleased`",
};

describe("the forms of the tool", () => {
  it.each(Object.values(forms).map((form) => [form.model.id, form] as const))(
    "find a place for every answer of a draft of before: %s",
    (_, form) => {
      checkForm(form as typeof agreementForm, new URL("./form-versions/", import.meta.url), { commands });
    },
  );
});

/** What the first version of the form kept of an activity half filled in; no outline of it was kept. */
const first: Values = {
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
};

describe("a draft of the first version of a form", () => {
  const today = (values: Values) => toValues(activityForm.model, migrateValues(activityForm, 1, values).values);

  it("keeps every answer, where it is asked for today", () => {
    expect(today(first)).toMatchObject({
      title: "ประชุมคณะทำงาน",
      venue: { nameAsStated: "ศาลากลางจังหวัดพะเยา" },
      organizers: [{ organization: { id: organizationIdFromSlug("thaihealth"), nameAsStated: "สสส." } }],
      supporters: [{ organization: null }],
      attendance: { value: "กว่า 70" },
      agenda: [{ text: "" }],
    });
  });

  it("becomes a record once it is finished", () => {
    const values = today({ ...first, supporters: [], attendance: null, agenda: [] });
    expect(read(activity, toRecord(activityForm.model, values)).issues).toEqual([]);
  });

  it("of an agreement has its number of areas where it is asked for today", () => {
    const migrated = migrateValues(agreementForm, 1, { areaCountStated: 68 });
    expect(migrated).toMatchObject({ ok: true, values: { areaCountStated: { comparator: "exact", value: 68 } } });
  });
});
