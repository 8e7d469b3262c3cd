"use client";

import { type MergeField, mergeRecords } from "@saan/forms/merge";
import type { FormModel, OptionSources } from "@saan/forms/model";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useMemo } from "react";
import { DiffView } from "../diff-view/DiffView.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useAnswerSettings } from "../schema-review/useAnswerSettings.js";
import { Conflicts } from "./Conflicts.js";
import { en } from "./en.js";
import { type FieldVersion, fieldName, recordOf, settledBy, versionWords } from "./fieldWords.js";
import { th } from "./th.js";

export interface SchemaDiffProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** From `defineForm`. */
  readonly form: { readonly model: FormModel };
  /** The record that both changed. Without it `mine` and `theirs` are compared with each other. */
  readonly base?: unknown;
  /** The record as it is here. */
  readonly mine: unknown;
  /** The record as somebody else left it. */
  readonly theirs: unknown;
  /**
   * Called with the record in which both changes are, when every conflict is decided and the button is pressed. Read it before
   * it is stored: two valid versions may make one that is not. Without it the differences are only shown.
   */
  readonly onMerged?: (record: unknown) => void;
  /** Names the list of differences. */
  readonly caption?: ReactNode;
  /** What this person's version is called. @default "ของฉัน" */
  readonly mineLabel?: string;
  /** What the other person's is called. @default "ของอีกคน" */
  readonly theirsLabel?: string;
  /** Words for references; without a source their stated name is shown. */
  readonly sources?: OptionSources;
  /**
   * The level of its headings in the page's outline.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4;
}

const noSources: OptionSources = {};

/**
 * Two changes of one record, fact by fact in the words of its form: what both changed is asked, what only one changed is put
 * together. Nothing is decided without a person where the two disagree.
 * Renders a `<div>`.
 */
export const SchemaDiff = forwardRef<HTMLDivElement, SchemaDiffProps>(function SchemaDiff(
  { form, base, mine, theirs, onMerged, caption, mineLabel, theirsLabel, sources = noSources, ...props },
  ref,
) {
  const { headingLevel = 2, className, ...rest } = props;
  const { model } = form;
  const messages = useMessages(th, en);
  const settings = useAnswerSettings(sources, mine);
  const merge = useMemo(() => mergeRecords(model, { base, mine, theirs }), [model, base, mine, theirs]);
  const names = {
    mine: mineLabel ?? messages["schemaDiff.mine"],
    theirs: theirsLabel ?? messages["schemaDiff.theirs"],
  };
  const isAsked = onMerged !== undefined;
  const hasBase = base !== undefined;
  const sameNow: readonly string[] = hasBase ? ["unchanged"] : ["unchanged", "both-same"];
  const differences = merge.fields.filter(({ outcome }) => !sameNow.includes(outcome));
  const settled = differences.filter(({ outcome }) => outcome !== "conflict");
  const shown = isAsked ? settled : differences;

  const change = (field: MergeField) => {
    const record = recordOf(field, { mine, theirs });
    const words = (version: FieldVersion) => versionWords(model, field, version, record, settings);
    const both = messages["schemaDiff.both"];
    const whose: Readonly<Record<string, string>> = { ...names, "both-same": both, both };
    const name = fieldName(model, field, record, settings);
    if (!hasBase || field.outcome === "conflict") {
      return { key: field.key, label: name, before: words("mine"), after: words("theirs") };
    }
    const label = (
      <>
        {name} <span className="saan-schema-diff-who">{whose[field.outcome]}</span>
      </>
    );
    return {
      key: field.key,
      label,
      before: words("base"),
      after: words(settledBy(field)),
    };
  };
  // Whose change stands beside what it was; where the two stand beside each other, each has its own column.
  const againstBase = shown.filter(({ outcome }) => hasBase && outcome !== "conflict");
  const againstEachOther = shown.filter(({ outcome }) => !hasBase || outcome === "conflict");
  const tables = (
    <>
      {(againstEachOther.length > 0 || (!isAsked && differences.length === 0)) && (
        <DiffView
          caption={caption ?? messages["schemaDiff.caption"]}
          beforeLabel={names.mine}
          afterLabel={names.theirs}
          changes={againstEachOther.map(change)}
        />
      )}
      {againstBase.length > 0 && (
        <DiffView
          caption={
            isAsked || againstEachOther.length > 0
              ? messages["schemaDiff.merged"]
              : (caption ?? messages["schemaDiff.caption"])
          }
          changes={againstBase.map(change)}
        />
      )}
    </>
  );
  return (
    <div {...rest} ref={ref} className={partClass("saan-schema-diff", className)}>
      {isAsked ? (
        <Conflicts
          // Other versions are other questions.
          key={merge.conflicts.map(({ key }) => key).join(" ")}
          merge={merge}
          versions={{ mine, theirs }}
          model={model}
          settings={settings}
          names={names}
          level={headingLevel}
          onMerged={onMerged}
        >
          {tables}
        </Conflicts>
      ) : (
        tables
      )}
    </div>
  );
});
