import * as z from "zod";
import { issueText } from "../src/messages/index.js";
import { defineForm } from "../src/model/index.js";
import { useFormNode, useSchemaForm } from "../src/react/index.js";

const schema = z.object({ name: z.string().min(1), visited: z.iso.date(), people: z.int().min(1).optional() });
const form = defineForm({ id: "visit", version: 1, schema, label: { th: "การเยี่ยมบ้าน", en: "Home visit" } });

export function VisitForm({ save }: { save(visit: z.infer<typeof schema>): Promise<void> }) {
  const handle = useSchemaForm(form, { onSubmit: save });
  const { node, value, setValue, onBlur, issues } = useFormNode(handle, ["name"]);
  return (
    <form onSubmit={handle.submit}>
      <label>
        {node.label.th} <input value={String(value)} onChange={(e) => setValue(e.target.value)} onBlur={onBlur} />
      </label>
      {issues.map((issue) => (
        <p key={issue.code}>{issueText(issue, { node, locale: "th" })}</p>
      ))}
    </form>
  );
}
