import { EmptyState } from "@saan/ui/empty-state";
import { useKit } from "@saan/ui/provider";
import { Tag } from "@saan/ui/tag";
import { type ChangeBlock, readBlocks, readChangeset } from "./changeNotes";
import "./what-changed.css";

const sources = import.meta.glob<string>("../../../../.changeset/*.md", {
  eager: true,
  query: "?raw",
  import: "default",
});
const logs = import.meta.glob<string>("../../../../packages/ui/CHANGELOG.md", {
  eager: true,
  query: "?raw",
  import: "default",
});

const notes = Object.entries(sources)
  .map(([path, source]) => readChangeset(path.split("/").at(-1)?.replace(".md", "") ?? path, source))
  .filter(({ key }) => key !== "README");
const released = Object.values(logs).flatMap(readBlocks);

const words = {
  th: {
    coming: "รุ่นถัดไป",
    released: "รุ่นที่ออกแล้ว",
    none: "ยังไม่มีรุ่นที่ออก รุ่นแรกคือรายการข้างบน",
    nothing: "ยังไม่มีสิ่งที่เปลี่ยนหลังรุ่นล่าสุด",
    major: "มีสิ่งที่ต้องแก้ตาม",
    minor: "เพิ่มของใหม่",
    patch: "แก้ให้ถูก",
  },
  en: {
    coming: "The next version",
    released: "Released",
    none: "Nothing is released yet; the list above is the first version.",
    nothing: "Nothing changed since the last version.",
    major: "Asks for changes",
    minor: "New",
    patch: "Put right",
  },
} as const;

/** What the next version brings, and what each one before brought, in the words of those who made it. */
export function WhatChanged() {
  const { locale } = useKit();
  const said = words[locale];
  return (
    <div className="docs-changes">
      <section>
        <h2 className="saan-heading">{said.coming}</h2>
        {notes.length === 0 && <EmptyState title={said.nothing} />}
        {notes.map(({ key, packages, title, blocks }) => (
          <article key={key} className="docs-change">
            <p className="docs-change-packages">
              {[...new Set(Object.values(packages))].map((bump) => (
                <Tag key={bump} tone={bump === "major" ? "attention" : "action"}>
                  {bump in said ? said[bump as "major" | "minor" | "patch"] : bump}
                </Tag>
              ))}
              {Object.keys(packages).map((name) => (
                <code key={name} lang="en">
                  {name}
                </code>
              ))}
            </p>
            <div lang="en">
              <h3 className="saan-heading">{withCode(title)}</h3>
              <Blocks blocks={blocks} />
            </div>
          </article>
        ))}
      </section>
      <section>
        <h2 className="saan-heading">{said.released}</h2>
        {released.length === 0 ? (
          <p>{said.none}</p>
        ) : (
          <div lang="en">
            <Blocks blocks={released} />
          </div>
        )}
      </section>
    </div>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly ChangeBlock[] }) {
  return blocks.map((block) => {
    if (block.kind === "heading")
      return (
        <h3 key={block.text} className="saan-heading">
          {withCode(block.text)}
        </h3>
      );
    if (block.kind === "points")
      return (
        <ul key={block.points.join()}>
          {block.points.map((point) => (
            <li key={point}>{withCode(point)}</li>
          ))}
        </ul>
      );
    return <p key={block.text}>{withCode(block.text)}</p>;
  });
}

/** Names of code stand between backticks in a note. */
function withCode(text: string) {
  return text.split("`").map((piece, at) => (at % 2 === 0 ? piece : <code key={`${at} ${piece}`}>{piece}</code>));
}
