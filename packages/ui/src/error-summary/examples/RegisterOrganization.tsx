import { Button } from "@saan/ui/button";
import { ErrorSummary, type ErrorSummaryItem } from "@saan/ui/error-summary";
import { TextField } from "@saan/ui/text-field";
import { useState } from "react";

const questions = [
  { id: "organization", label: "ชื่อหน่วยงาน", missing: "กรอกชื่อหน่วยงาน" },
  { id: "village", label: "หมู่บ้านที่ทำงาน", missing: "กรอกหมู่บ้านที่ทำงานอย่างน้อย 1 แห่ง" },
];

/** A form that leads to each field that is still to be answered. */
export function RegisterOrganization() {
  const [errors, setErrors] = useState<readonly ErrorSummaryItem[]>([]);
  const [tries, setTries] = useState(0);
  return (
    <form
      className="saan-field-group"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const answers = new FormData(event.currentTarget);
        const missing = questions.filter(({ id }) => answers.get(id) === "");
        setErrors(missing.map(({ id, missing: text }) => ({ href: `#${id}`, text })));
        setTries(tries + 1);
      }}
    >
      <ErrorSummary errors={errors} focusKey={tries} />
      {questions.map(({ id, label }) => (
        <TextField
          key={id}
          id={id}
          name={id}
          label={label}
          required
          error={errors.find(({ href }) => href === `#${id}`)?.text}
        />
      ))}
      <div>
        <Button type="submit" variant="primary">
          ลงทะเบียนหน่วยงาน
        </Button>
      </div>
    </form>
  );
}
