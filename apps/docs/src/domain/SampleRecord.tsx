import { defineForm } from "@saan/forms/model";
import { kindReaders } from "@saan/schema/domain";
import type { RecordDefinition } from "@saan/schema/read";
import type { KindReference } from "@saan/schema/reference";
import { SchemaReview } from "@saan/ui/schema-review";
import { type ReactNode, useMemo, useState } from "react";
import { fill, useDomainMessages } from "./messages";
import { sampleOf } from "./sampleOf";

/** The first record of a kind among the samples: as people read it, and as it is stored. */
export function SampleRecord({ kind, label }: Pick<KindReference, "kind" | "label">) {
  const messages = useDomainMessages();
  const found = sampleOf(kind);
  if (!found) return null;
  const { entry } = found.sample;
  return (
    <>
      <h3 className="saan-heading">{fill(messages["sample.title"], { label })}</h3>
      <p className="docs-muted">{fill(messages["sample.from"], { document: found.document })}</p>
      <Opened summary={messages["sample.asReview"]}>
        <Review kind={kind} version={entry.version} record={entry.record} />
      </Opened>
      <Opened summary={messages["sample.asData"]}>
        <pre className="docs-json">{JSON.stringify(entry, null, 2)}</pre>
      </Opened>
    </>
  );
}

function Review({ kind, version, record }: Pick<KindReference, "kind" | "version"> & { readonly record: unknown }) {
  const form = useMemo(() => {
    // The readers of all kinds are kept without the type of their record.
    const definition = kindReaders[kind].definition as RecordDefinition<unknown>;
    return defineForm({ id: kind, version, record: definition });
  }, [kind, version]);
  return <SchemaReview form={form} record={record} headingLevel={3} />;
}

/** What is long and rarely wanted is made when it is opened. */
function Opened({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="docs-opened" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
