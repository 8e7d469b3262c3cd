import { defineForm, SaanError } from "@saan/forms/model";
import { useSchemaForm } from "@saan/forms/react";
import { toValues } from "@saan/forms/values";
import { KitProvider } from "@saan/ui/provider";
import { SchemaForm } from "@saan/ui/schema-form";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { citizenIdWidgets } from "./CitizenIdWidget.js";
import { NameList } from "./NameList.js";
import { ScaleField } from "./ScaleField.js";
import { SurveyForm } from "./SurveyForm.js";
import { SurveyPage, surveyForm } from "./SurveyPage.js";

function Answered() {
  const values = toValues(surveyForm.model, { satisfaction: 4, villages: ["บ้านต๋อม", "บ้านแม่ใจ"] });
  const { control } = useSchemaForm(surveyForm, { values, onSubmit: () => undefined });
  return (
    <>
      <ScaleField control={control} path={["satisfaction"]} />
      <NameList control={control} />
    </>
  );
}

const registration = defineForm({
  id: "registration",
  version: 1,
  label: { th: "ทะเบียนเด็ก", en: "Register" },
  schema: z.strictObject({ childId: z.string().regex(/^\d{13}$/) }),
  fields: { childId: { label: { th: "เลขประจำตัวประชาชน", en: "Citizen id" }, widget: "citizen-id" } },
});

function Registration(values: { readonly childId: string }) {
  const handle = useSchemaForm(registration, { values, onSubmit: () => undefined });
  return <SchemaForm handle={handle} widgets={citizenIdWidgets} />;
}

function Astray() {
  const { control } = useSchemaForm(surveyForm, { onSubmit: () => undefined });
  return <ScaleField control={control} path={["happiness"]} />;
}

describe("controls of one's own", () => {
  it("take words, limits and need from the schema", () => {
    const page = renderToString(<SurveyPage send={() => undefined} />).replaceAll("<!-- -->", "");
    expect(page).toContain("พอใจเพียงใด (จำเป็น)");
    expect(page).toContain("1 คือน้อยที่สุด 5 คือมากที่สุด");
    expect(page.match(/type="radio"/g)).toHaveLength(5);
  });

  it("stand in a generated form, where they fit", () => {
    const page = renderToString(
      <KitProvider>
        <SurveyForm send={() => undefined} />
      </KitProvider>,
    );
    expect(page).toContain('role="radiogroup"');
    expect(page.match(/type="radio"/g)).toHaveLength(5);
    expect(page).toContain("หมู่บ้าน");
  });

  it("may be a control of the kit that the schema does not ask for by itself", () => {
    const page = renderToString(<Registration childId="1234567890121" />);
    expect(page).toMatch(/value="x-xxxx-xxxxx-12-1"|inputMode="numeric"/);
    // What is no number yet is kept as it was typed.
    expect(renderToString(<Registration childId="๑๒๓" />)).toContain("๑๒๓");
  });

  it("show what the form holds, rows too", () => {
    const page = renderToString(<Answered />);
    expect(page).toMatch(/type="radio"[^>]*checked=""[^>]*value="4"|value="4"[^>]*checked=""/);
    expect(page).toContain('value="บ้านแม่ใจ"');
    expect(page).toContain('name="villages.1"');
  });

  it("say so when there is no such field", () => {
    expect(() => renderToString(<Astray />)).toThrow(SaanError);
  });
});
