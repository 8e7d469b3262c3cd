import { useDomainMessages } from "./messages";
import { sampleOf } from "./sampleOf";

type Matter = "ids" | "references" | "stated" | "absent" | "lifecycle" | "rules" | "dossier" | "privacy";

/** What is shown of a matter, cut out of real samples. */
const shown: Readonly<Partial<Record<Matter, unknown>>> = {
  ids: partOf("agreement", ({ id }) => id),
  references: partOf("area-set", ({ record }) => own(record, "project") ?? own(record, "programme")),
  stated: partOf("activity", ({ record }) => own(record, "attendance")),
  absent: partOf("agreement", ({ record }) => own(own(record, "provenance"), "absences", 0)),
  lifecycle: partOf("agreement", ({ record }) => own(record, "states")),
  dossier: partOf("agreement", ({ id, kind, version }) => ({ id, kind, version, record: "…" })),
};

const matters: readonly Matter[] = [
  "ids",
  "references",
  "stated",
  "absent",
  "lifecycle",
  "rules",
  "dossier",
  "privacy",
];

/** How records work, for somebody who has never seen one: one matter at a time, each with a piece of a real record. */
export function HowItWorks() {
  const messages = useDomainMessages();
  return (
    <div className="docs-how">
      {matters.map((matter) => (
        <section key={matter}>
          <h3 className="saan-heading">{messages[`how.${matter}.title`]}</h3>
          <p>{messages[`how.${matter}`]}</p>
          {shown[matter] !== undefined && <pre>{JSON.stringify(shown[matter], null, 1)}</pre>}
        </section>
      ))}
    </div>
  );
}

function partOf(
  kind: Parameters<typeof sampleOf>[0],
  cut: (entry: NonNullable<ReturnType<typeof sampleOf>>["sample"]["entry"]) => unknown,
): unknown {
  const found = sampleOf(kind);
  return found && cut(found.sample.entry);
}

function own(record: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    record,
  );
}
