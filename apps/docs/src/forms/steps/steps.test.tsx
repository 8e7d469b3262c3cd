import { defineForm } from "@saan/forms/model";
import { KitProvider } from "@saan/ui/provider";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";
import { StepsPage } from "./StepsPage.js";
import { stepForm } from "./stepForm.js";

describe("the steps of the guide", () => {
  it("hold every field of the form exactly once", () => {
    const inSteps = stepForm.model.steps?.flatMap(({ fields }) => fields) ?? [];
    expect([...inSteps].sort()).toEqual(Object.keys(activity.shape).sort());
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
      <KitProvider>
        <StepsPage send={() => Promise.resolve()} sources={{}} />
      </KitProvider>,
    ).replaceAll("<!-- -->", "");
    expect(page).toContain("ขั้นที่ 1 จาก 4");
    expect(page).toContain("ชื่อกิจกรรม");
    expect(page).not.toContain("ราคาต่อหน่วย");
    expect(page).toContain("ถัดไป");
    expect(page).not.toContain("ส่งคำขอ");
  });

  it("end with all answers to read, and the button that sends", () => {
    const page = renderToString(
      <KitProvider>
        <StepsPage send={() => Promise.resolve()} sources={{}} step="review" />
      </KitProvider>,
    ).replaceAll("<!-- -->", "");
    expect(page).toContain("อ่านทวน");
    expect(page).toContain("ส่งคำขอ");
  });
});
