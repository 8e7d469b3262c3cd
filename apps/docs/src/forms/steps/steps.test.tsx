import { defineForm } from "@saan/forms/model";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";
import { StepsPage } from "./StepsPage.js";
import { stepForm } from "./stepForm.js";

describe("the steps of the guide", () => {
  it("hold every field of the form exactly once", () => {
    const inSteps = stepForm.model.steps?.flatMap(({ fields }) => fields) ?? [];
    expect(inSteps.toSorted()).toEqual(Object.keys(activity.shape).toSorted());
    expect(stepForm.model.steps?.[0]?.fields).toEqual([
      "title",
      "kind",
      "otherKind",
      "province",
      "district",
      "from",
      "to",
      "days",
    ]);
  });

  it("are refused when two of them ask the same, or one asks what there is not", () => {
    const { label, sections } = activityForm.model;
    const step = { id: "a", label, sections: ["what"] };
    const formOf = (second: typeof step) => () =>
      defineForm({ id: "t", version: 1, label, schema: activity, sections, steps: [step, second] });
    expect(formOf({ ...step, id: "b" })).toThrow(/in the steps "a" and "b"/);
    expect(formOf({ ...step, id: "b", sections: ["who"] })).toThrow(/names the section "who"/);
  });

  it("begin a page at the first, with its fields and no others", () => {
    const page = renderToString(
      <StepsPage send={() => undefined} renderField={(_, field) => <p key={field}>[{field}]</p>} />,
    ).replaceAll("<!-- -->", "");
    expect(page).toContain("ขั้นที่ 1 จาก 3");
    expect(page).toContain("[title]");
    expect(page).not.toContain("[budget]");
    expect(page).toContain("ถัดไป");
  });
});
