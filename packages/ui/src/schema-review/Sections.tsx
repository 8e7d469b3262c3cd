import { type FormNode, fieldsOf } from "@saan/forms/model";
import { Facts, type FactsSettings, readable } from "./Facts.js";

export interface SectionsProps {
  readonly settings: FactsSettings;
  readonly record: unknown;
  /** Ids of the sections to show; all of them when left out. */
  readonly sections?: readonly string[];
  /** Ids of the top-level fields to show; all of them when left out. */
  readonly fields?: readonly string[];
  readonly level: 2 | 3 | 4;
  /** Without headings when all fields are of one section: what stands above names it. */
  readonly untitledAlone?: boolean;
}

/** The facts of a record in the sections of its form; those that no section has come first, untitled. */
export function Sections({ settings, record, sections, fields: chosen, level, untitledAlone }: SectionsProps) {
  const { model, locale } = settings;
  const root = model.nodes[""];
  const all = root ? fieldsOf(model, root, record) : [];
  const asked = chosen ? all.filter(({ id }) => chosen.includes(id)) : all;
  const fields = readable(asked, [], settings);
  const named = new Set(model.sections.map(({ id }) => id));
  const isLoose = ({ section }: FormNode) => section === undefined || !named.has(section);
  const loose = sections === undefined ? fields.filter(isLoose) : [];
  const shown = model.sections.filter(({ id }) => sections === undefined || sections.includes(id));
  const Heading = `h${level}` as const;
  const titled = shown.map(({ id, label }) => ({ id, label, own: fields.filter(({ section }) => section === id) }));
  const isAlone = untitledAlone && loose.length === 0 && titled.filter(({ own }) => own.length > 0).length === 1;
  return (
    <>
      {loose.length > 0 && <Facts fields={loose} value={record} path={[]} settings={settings} />}
      {titled.map(({ id, label, own }) =>
        own.length === 0 ? null : (
          <section key={id} className="saan-schema-review-section">
            {!isAlone && <Heading className="saan-heading">{label[locale]}</Heading>}
            <Facts fields={own} value={record} path={[]} settings={settings} />
          </section>
        ),
      )}
    </>
  );
}
