import { defineForm } from "@saan/forms/model";
import { field } from "@saan/schema/field";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { SchemaReview } from "./SchemaReview.js";

const named = (th: string, more: object = {}) => ({ label: { th, en: "x" }, privacy: "public" as const, ...more });
const form = defineForm({
  id: "outing",
  version: 1,
  label: { th: "กิจกรรม", en: "Activity" },
  sections: [{ id: "travel", label: { th: "การเดินทาง", en: "Travel" } }],
  schema: z.object({
    away: field(z.boolean(), named("จัดนอกสถานที่")).optional(),
    vehicle: field(z.string(), named("พาหนะ", { section: "travel" })).optional(),
    stops: field(
      z.array(
        z.object({
          place: field(z.string(), named("จุดแวะ")).optional(),
          overnight: field(z.boolean(), named("ค้างคืน")).optional(),
          inn: field(z.string(), named("ที่พัก")).optional(),
        }),
      ),
      named("จุดแวะทั้งหมด"),
    ).optional(),
  }),
  rules: [
    { kind: "relevant", field: "vehicle", when: "away" },
    { kind: "relevant", field: "stops.*.inn", when: "stops.*.overnight" },
  ],
  fields: { "stops.*.place": { access: { visitor: "hidden" } } },
});

describe("a review of a form with rules", () => {
  it("leaves out what is not asked for, and the heading over it", () => {
    const { rerender } = render(<SchemaReview form={form} record={{ away: false, vehicle: "รถตู้" }} />);
    expect(screen.queryByText("พาหนะ")).toBeNull();
    expect(screen.queryByRole("heading", { name: "การเดินทาง" })).toBeNull();
    rerender(<SchemaReview form={form} record={{ away: true, vehicle: "รถตู้" }} />);
    expect(screen.getByText("รถตู้")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "การเดินทาง" })).toBeTruthy();
  });

  it("does so in every row by itself", () => {
    render(<SchemaReview form={form} record={{ stops: [{ overnight: true, inn: "วัด" }, { inn: "โรงเรียน" }] }} />);
    expect(screen.getByText("วัด")).toBeTruthy();
    expect(screen.queryByText("โรงเรียน")).toBeNull();
  });

  it("leaves out what a role may not see", () => {
    render(<SchemaReview form={form} forRole="visitor" record={{ stops: [{ place: "ด่าน", overnight: true }] }} />);
    expect(screen.queryByText("ด่าน")).toBeNull();
    expect(screen.getByText("ค้างคืน")).toBeTruthy();
  });

  it("shows the fields that are asked for", () => {
    render(<SchemaReview form={form} record={{}} fields={["away"]} />);
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["จัดนอกสถานที่"]);
  });
});
