import { type FormNode, fieldsOf } from "@saan/forms/model";
import type { Bilingual } from "@saan/schema/field";
import { Facts, type FactsSettings, readable } from "./Facts.js";
import { isSameWords } from "./isSameWords.js";

export interface SectionsProps {
  readonly settings: FactsSettings;
  readonly record: unknown;
  /** Ids of the sections to show; all of them when left out. */
  readonly sections?: readonly string[];
  /** Ids of the top-level fields to show; all of them when left out. */
  readonly fields?: readonly string[];
  readonly level: 2 | 3 | 4;
  /** What stands above is called so: a section that is alone in it, or the first one where it is called the same, has no heading. */
  readonly under?: Bilingual;
}

/** The facts of a record in the sections of its form; those that no section has come first, untitled. */
export function Sections({ settings, record, sections, fields: chosen, level, under }: SectionsProps) {
  const { model, locale } = settings;
  const root = model.nodes[""];
  const all = root ? fieldsOf(model, root, record) : [];
  const asked = chosen ? all.filter(({ id }) => chosen.includes(id)) : all;
  const fields = readable(asked, [], settings);
  const known = new Set(model.sections.map(({ id }) => id));
  const isLoose = ({ section }: FormNode) => section === undefined || !known.has(section);
  const loose = sections === undefined ? fields.filter(isLoose) : [];
  const shown = model.sections.filter(({ id }) => sections === undefined || sections.includes(id));
  const Heading = `h${level}` as const;
  const titled = shown
    .map(({ id, label }) => ({ id, label, own: fields.filter(({ section }) => section === id) }))
    .filter(({ own }) => own.length > 0);
  const [first] = titled;
  const isAlone = titled.length === 1 && loose.length === 0;
  const named = under && first && (isAlone || isSameWords(first.label, under)) ? first.id : undefined;
  return (
    <>
      {loose.length > 0 && <Facts fields={loose} value={record} path={[]} settings={settings} />}
      {titled.map(({ id, label, own }) => (
        <section key={id} className="saan-schema-review-section">
          {id !== named && <Heading className="saan-heading">{label[locale]}</Heading>}
          <Facts fields={own} value={record} path={[]} settings={settings} />
        </section>
      ))}
    </>
  );
}
