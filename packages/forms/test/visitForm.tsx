import { field } from "@saan/schema/field";
import type { Issue, Path, Rule } from "@saan/schema/read";
import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { memo, StrictMode } from "react";
import * as z from "zod";
import { issueText } from "../src/messages/index.js";
import { defineForm } from "../src/model/index.js";
import {
  type FormControl,
  type SchemaFormHandle,
  type SchemaFormOptions,
  useFormNode,
  useFormRows,
  useSchemaForm,
} from "../src/react/index.js";

const publicly = { privacy: "public" } as const;

export const visitSchema = z.strictObject({
  title: field(z.string().min(1).max(10), { label: { th: "ชื่อ", en: "Title" }, ...publicly }),
  from: field(z.number(), { label: { th: "เริ่ม", en: "From" }, ...publicly }).optional(),
  to: field(z.number(), { label: { th: "ถึง", en: "To" }, ...publicly }).optional(),
  tags: field(z.array(z.string().min(1)).min(1), { label: { th: "ป้าย", en: "Tags" }, ...publicly }),
  host: field(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("area"), area: z.string().min(1), role: z.string().min(1) }),
      z.strictObject({ kind: z.literal("group"), group: z.string().min(1), role: z.string().min(1) }),
    ]),
    { label: { th: "เจ้าภาพ", en: "Host" }, ...publicly },
  ),
});

export type Visit = z.infer<typeof visitSchema>;

/** How often the whole record was read. */
export const readings = { count: 0 };

const rules: readonly Rule<Visit>[] = [
  {
    code: "ends-before-start",
    severity: "issue",
    reads: ["from", "to"],
    at: ["to"],
    holds: ({ from, to }) => from === undefined || to === undefined || from <= to,
  },
  {
    code: "counted",
    severity: "advice",
    reads: [],
    at: [],
    holds: () => {
      readings.count += 1;
      return true;
    },
  },
  { code: "long-visit", severity: "advice", reads: ["to"], at: ["to"], holds: ({ to }) => (to ?? 0) < 100 },
];

export const visitForm = defineForm<Visit>({
  id: "visit",
  version: 2,
  label: { th: "การเยี่ยม", en: "Visit" },
  schema: visitSchema,
  recordRules: rules,
});

export const visit: Visit = { title: "เยี่ยม", tags: ["ก"], host: { kind: "area", area: "แม่กา", role: "r" } };

// A memoised field needs the same path each time.
const paths = {
  title: ["title"],
  from: ["from"],
  to: ["to"],
  tags: [0, 1, 2, 3].map((index) => ["tags", index]),
  area: ["host", "area"],
  group: ["host", "group"],
  role: ["host", "role"],
};

/** How often each field rendered, by name. */
export const renders = new Map<string, number>();

export const TextField = memo(function TextField({ control, path }: { control: FormControl; path: Path }) {
  const { id, name, node, value, setValue, onBlur, issues, advice } = useFormNode(control, path);
  renders.set(name, (renders.get(name) ?? 0) + 1);
  const asNumber = (text: string) => (text !== "" && Number.isFinite(Number(text)) ? Number(text) : text || null);
  const say = (issue: Issue) => issueText(issue, { node, locale: "th" });
  return (
    <div>
      <input
        id={id}
        aria-label={name}
        value={value === null ? "" : String(value)}
        onChange={(event) => setValue(node.kind === "number" ? asNumber(event.target.value) : event.target.value)}
        onBlur={onBlur}
      />
      <output aria-label={`${name} issues`}>{issues.map(say).join("|")}</output>
      <output aria-label={`${name} advice`}>{advice.map(({ code }) => code).join("|")}</output>
    </div>
  );
});

export const TagRows = memo(function TagRows({ control }: { control: FormControl }) {
  const { keys, append, remove, move } = useFormRows(control, ["tags"]);
  return (
    <fieldset>
      {keys.map((key, index) => (
        <div key={key} data-testid="row" data-key={key}>
          <TextField control={control} path={paths.tags[index] ?? ["tags", index]} />
          <button type="button" onClick={() => remove(index)}>{`remove ${index}`}</button>
          <button type="button" onClick={() => move(index, 0)}>{`first ${index}`}</button>
        </div>
      ))}
      <button type="button" onClick={() => append()}>
        add
      </button>
    </fieldset>
  );
});

const HostFields = memo(function HostFields({ control }: { control: FormControl }) {
  const { value, setValue } = useFormNode(control, ["host", "kind"]);
  const code = String(value);
  return (
    <fieldset>
      <select aria-label="host.kind" value={code} onChange={(event) => setValue(event.target.value)}>
        <option value="" />
        <option value="area">area</option>
        <option value="group">group</option>
      </select>
      {code !== "" && <TextField control={control} path={code === "area" ? paths.area : paths.group} />}
      {code !== "" && <TextField control={control} path={paths.role} />}
    </fieldset>
  );
});

export function VisitForm({
  seen,
  children,
  ...options
}: SchemaFormOptions<Visit> & {
  seen?: (handle: SchemaFormHandle<Visit>) => void;
  children?: (control: FormControl) => React.ReactNode;
}) {
  const handle = useSchemaForm(visitForm, options);
  seen?.(handle);
  const { control } = handle;
  return (
    <form onSubmit={handle.submit} noValidate>
      <ol aria-label="summary">
        {handle.issues.map((issue) => (
          <li key={issue.path.join(".") + issue.code}>{`${issue.path.join(".")} ${issue.code}`}</li>
        ))}
      </ol>
      <TextField control={control} path={paths.title} />
      <TextField control={control} path={paths.from} />
      <TextField control={control} path={paths.to} />
      <TagRows control={control} />
      <HostFields control={control} />
      {children?.(control)}
      <output aria-label="state">{`${handle.dirty ? "dirty" : "clean"} ${handle.submitting ? "submitting" : "idle"} ${handle.submitCount}`}</output>
      <button type="submit">send</button>
    </form>
  );
}

/** Renders the form in StrictMode; the last handle is at `current()`. */
export function show(options: Partial<Parameters<typeof VisitForm>[0]> = {}) {
  let last: SchemaFormHandle<Visit> | undefined;
  const seen = (handle: SchemaFormHandle<Visit>) => {
    last = handle;
  };
  const user = userEvent.setup();
  const view = render(
    <StrictMode>
      <VisitForm onSubmit={() => undefined} {...options} seen={seen} />
    </StrictMode>,
  );
  const current = () => {
    if (!last) throw new Error("the form has not rendered");
    return last;
  };
  return { user, current, ...view };
}
