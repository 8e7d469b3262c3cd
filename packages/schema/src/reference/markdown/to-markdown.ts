import type { Locale } from "../../field/bilingual.js";
import { code, filled, phrasesOf } from "../phrases.js";
import type {
  CodelistReference,
  FieldRow,
  KindReference,
  LifecycleReference,
  NamedCode,
  PartReference,
  RoomReference,
  RuleReference,
} from "../room-reference-data.js";
import { wordsOf } from "../words/index.js";
import { codeSpan, plain } from "./escape.js";
import { inline } from "./inline.js";
import { anchorOf, headingOf, linkTo, pageName } from "./links.js";
import { pageOf, table } from "./table.js";

/**
 * The page of a room as GitHub-flavoured Markdown: tables and links, no raw HTML. Links to other rooms lead to
 * `<room>.<locale>.md` beside it.
 */
export function toMarkdown(reference: RoomReference): string {
  const { locale, records, parts, codelists, lifecycles, borrowed } = reference;
  const { words } = wordsOf(locale);
  const lines = [
    `# ${plain(reference.label)}`,
    "",
    plain(reference.about),
    "",
    `${plain(filled(words["page.otherLanguage"], { label: reference.otherLabel }))}  `,
    inline(phrasesOf(words["page.entry"], { entry: code(reference.entry) }), locale),
    "",
    ...readingLines(locale),
    ...records.flatMap((record) => recordLines(record, locale)),
    ...section(
      words["parts.title"],
      words["parts.about"],
      parts.flatMap((part) => partLines(part, locale)),
    ),
    ...lifecycles.flatMap((machine) => [
      `## ${plain(filled(words["lifecycle.of"], { label: machine.codelist.label }))} (${plain(machine.name)})`,
      "",
      ...lifecycleLines(machine, locale),
    ]),
    ...(reference.sharedRules.length === 0
      ? []
      : [`## ${plain(words["rules.shared"])}`, "", ...ruleLines(reference.sharedRules, locale)]),
    ...section(
      words["codelists.title"],
      words["codelists.about"],
      codelists.flatMap((list) => codelistLines(list, locale)),
    ),
    ...section(
      words["borrowed.title"],
      words["borrowed.about"],
      borrowed.map((target) => `- ${linkTo(target, locale)} ${codeSpan(target.name)}`),
    ),
  ];
  return pageOf(lines);
}

function section(title: string, about: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${plain(title)}`, "", plain(about), "", ...lines, ""];
}

function readingLines(locale: Locale): readonly string[] {
  const { words } = wordsOf(locale);
  const paths = phrasesOf(words["page.reading.paths"], { star: code("*"), provenance: code("provenance") });
  return [
    `## ${plain(words["page.reading"])}`,
    "",
    `- ${inline(paths, locale)}`,
    `- ${plain(words["page.reading.lengths"])}`,
    `- ${plain(words["page.reading.privacy"])}`,
    "",
  ];
}

function recordLines(record: KindReference, locale: Locale): readonly string[] {
  const { words } = wordsOf(locale);
  const { label, version, earlierVersions } = record;
  const versions = earlierVersions.join(words["between.versions"]);
  const moved = earlierVersions.length > 0;
  return [
    `## ${plain(headingOf(record))}`,
    "",
    `- ${plain(words["record.kind"])} ${codeSpan(record.kind)}`,
    `- ${plain(words["record.prefix"])} ${codeSpan(`${record.prefix}_`)}`,
    `- ${plain(words["record.version"])} ${version}`,
    `- ${plain(moved ? filled(words["record.migrated"], { versions, version: String(version) }) : words["record.unchanged"])}`,
    "",
    `### ${plain(filled(words["fields.of"], { label }))}`,
    "",
    ...fieldLines(record.fields, locale),
    ...(record.lifecycle
      ? [`### ${plain(filled(words["lifecycle.of"], { label }))}`, "", ...lifecycleLines(record.lifecycle, locale)]
      : []),
    `### ${plain(filled(words["rules.of"], { label }))}`,
    "",
    ...(record.rules.length === 0 ? [plain(words["rules.none"]), ""] : ruleLines(record.rules, locale)),
    `[${plain(words["rules.shared"])}](${pageName("record", locale)}#${anchorOf(words["rules.shared"])})`,
    "",
  ];
}

function partLines({ about, fields, ...part }: PartReference, locale: Locale): readonly string[] {
  return [
    `### ${plain(headingOf(part))}`,
    "",
    ...(about === undefined ? [] : [plain(about), ""]),
    ...fieldLines(fields, locale),
  ];
}

function fieldLines(fields: readonly FieldRow[], locale: Locale): readonly string[] {
  const { words } = wordsOf(locale);
  const columns = [words["fields.label"], words["fields.path"], words["fields.type"], words["fields.notes"]];
  return table(
    columns.map(plain),
    fields.map((row) => [
      `${plain(row.label)}${row.isRequired ? ` **${plain(words["fields.required"])}**` : ""}`,
      codeSpan(row.path),
      inline(row.type, locale),
      noteOf(row, locale),
    ]),
  );
}

/** What else there is to say of a field, in one cell. */
function noteOf({ hint, unit, example, when, privacy, source, rules }: FieldRow, locale: Locale): string {
  const { words } = wordsOf(locale);
  const people = privacy && [privacy.words, privacy.purpose, privacy.kept].map(plain).join(" ");
  const notes = [
    when && plain(when),
    hint && plain(hint),
    unit && plain(unit),
    example && plain(filled(words["fields.example"], { example })),
    people,
    source && plain(filled(words["fields.source"], { source })),
    rules.length > 0 && inline(phrasesOf(words["fields.rules"], { rules: code(rules.join(", ")) }), locale),
  ];
  return notes.filter(Boolean).join(plain(words["between.items"]));
}

function ruleLines(rules: readonly RuleReference[], locale: Locale): readonly string[] {
  const { words } = wordsOf(locale);
  const columns = [words["rules.code"], words["rules.severity"], words["rules.reads"], words["rules.at"]];
  return table(
    columns.map(plain),
    rules.map(({ code: name, severityWords, reads, at }) => [
      codeSpan(name),
      plain(severityWords),
      reads
        .map(({ label, path }) => (path === "" ? plain(label) : `${plain(label)} ${codeSpan(path)}`))
        .join(plain(words["between.items"])),
      plain(at.label),
    ]),
  );
}

function lifecycleLines({ initial, transitions }: LifecycleReference, locale: Locale): readonly string[] {
  const { words } = wordsOf(locale);
  const named = ({ label, code: name }: NamedCode) => `${plain(label)} ${codeSpan(name)}`;
  const begin = initial.map(named).join(plain(words["between.items"]));
  const columns = [words["lifecycle.from"], words["lifecycle.to"], words["lifecycle.by"]];
  return [
    `${plain(words["lifecycle.initial"])} ${begin}`,
    "",
    ...table(
      columns.map(plain),
      transitions.map(({ from, to, by }) => [named(from), named(to), plain(by)]),
    ),
    plain(words["lifecycle.about"]),
    "",
  ];
}

function codelistLines({ codes, ...list }: CodelistReference, locale: Locale): readonly string[] {
  const { words } = wordsOf(locale);
  const columns = ["code", "label", "otherLabel", "definition", "source"] as const;
  return [
    `### ${plain(headingOf(list))}`,
    "",
    ...table(
      columns.map((column) => plain(words[`codelists.${column}`])),
      codes.map(({ code: name, label, otherLabel, definition = "", source }) => [
        codeSpan(name),
        ...[label, otherLabel, definition, source].map(plain),
      ]),
    ),
  ];
}
