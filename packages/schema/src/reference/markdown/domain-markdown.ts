import { code, phrasesOf } from "../phrases.js";
import type { DomainReference, KindLink } from "../room-reference-data.js";
import { wordsOf } from "../words/index.js";
import { codeSpan, plain } from "./escape.js";
import { inline } from "./inline.js";
import { pageName } from "./links.js";
import { pageOf, table } from "./table.js";

/** The map of the domain as GitHub-flavoured Markdown: what each room is for, and which record refers to which. */
export function domainMarkdown({ rooms, locale }: DomainReference): string {
  const { words } = wordsOf(locale);
  const records = rooms.flatMap((room) => room.records);
  const about = phrasesOf(words["map.about"], {
    kinds: String(records.length),
    rooms: String(rooms.length),
    provenance: code("provenance"),
  });
  const linked = (links: readonly KindLink[]) =>
    links.map(({ label, room }) => `[${plain(label)}](${pageName(room, locale)})`).join(plain(words["between.items"]));
  const lines = [
    `# ${plain(words["map.title"])}`,
    "",
    inline(about, locale),
    "",
    ...rooms.flatMap((room) => [
      `## [${plain(room.label)}](${pageName(room.room, locale)})`,
      "",
      plain(room.about),
      "",
      inline(phrasesOf(words["page.entry"], { entry: code(room.entry) }), locale),
      "",
      ...(room.records.length === 0 ? [plain(words["map.noRecords"]), ""] : []),
      ...table(
        [words["map.records"], words["record.prefix"], words["map.refersTo"], words["map.referredFrom"]].map(plain),
        room.records.map(({ label, prefix, refersTo, referredFrom }) => [
          plain(label),
          codeSpan(`${prefix}_`),
          linked(refersTo),
          linked(referredFrom),
        ]),
      ),
    ]),
  ];
  return pageOf(lines);
}
