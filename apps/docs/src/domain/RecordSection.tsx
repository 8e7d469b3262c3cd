import type { RoomName } from "@saan/schema/domain";
import { type KindReference, referenceWords } from "@saan/schema/reference";
import { DescriptionList } from "@saan/ui/description-list";
import { useKit } from "@saan/ui/provider";
import { FieldTable } from "./FieldTable";
import { LifecycleSteps } from "./LifecycleSteps";
import { fill, useDomainMessages } from "./messages";
import { PageLink } from "./PageLink";
import { anchorOf, SHARED_RULES } from "./pages";
import { RuleList } from "./RuleList";
import { SampleRecord } from "./SampleRecord";

/** One kind of record: what it is called, its fields, its states, its rules, and a real one. */
export function RecordSection({ record, room }: { readonly record: KindReference; readonly room: RoomName }) {
  const messages = useDomainMessages();
  const { locale } = useKit();
  const words = referenceWords(locale);
  const { kind, name, label, otherLabel, prefix, version, earlierVersions } = record;
  const versions = earlierVersions.join(words["between.versions"]);
  const fieldsOf = fill(words["fields.of"], { label });
  return (
    <section className="docs-record" id={anchorOf({ section: "record", name })} tabIndex={-1}>
      <h2 className="saan-heading">
        {label} <small lang={locale === "th" ? "en" : "th"}>{otherLabel}</small>
      </h2>
      <DescriptionList
        items={[
          { term: words["record.export"], detail: <code>{name}</code> },
          { term: words["record.kind"], detail: <code>{kind}</code> },
          { term: words["record.prefix"], detail: <code>{prefix}_</code> },
          {
            term: words["record.version"],
            detail: fill(messages[versions ? "record.versionFrom" : "record.versionOnly"], { version, versions }),
          },
        ]}
      />
      <h3 className="saan-heading">{fieldsOf}</h3>
      <FieldTable caption={fieldsOf} fields={record.fields} room={room} />
      {record.lifecycle && (
        <>
          <h3 className="saan-heading">{fill(words["lifecycle.of"], { label })}</h3>
          <LifecycleSteps machine={record.lifecycle} />
        </>
      )}
      <h3 className="saan-heading">{fill(words["rules.of"], { label })}</h3>
      <RuleList rules={record.rules} />
      <p>
        <PageLink room="record" from={room} anchor={SHARED_RULES}>
          {words["rules.shared"]}
        </PageLink>
      </p>
      <SampleRecord kind={kind} label={label} />
    </section>
  );
}
