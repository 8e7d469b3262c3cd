import { matchesThai } from "@saan/thai/text";
import { EmptyState } from "@saan/ui/empty-state";
import { useKit } from "@saan/ui/provider";
import { SearchField } from "@saan/ui/search-field";
import { useState } from "react";
import { type ComponentGuide, type Task, tasks } from "../../../../packages/ui/src/guide/guide";
import { landingWords as words } from "./landingWords";
import { componentPage, PageTo } from "./PageTo";
import "./find.css";

interface Listed {
  readonly room: string;
  readonly guide: ComponentGuide;
  /** Everything a reader may search by. */
  readonly heap: string;
}

const listed: readonly Listed[] = Object.entries(
  import.meta.glob<ComponentGuide>(["../../../../packages/ui/src/*/guide.ts", "!**/guide/guide.ts"], {
    eager: true,
    import: "guide",
  }),
).flatMap(([path, guide]) => {
  const room = /\/([\w-]+)\/guide\.ts$/.exec(path)?.[1];
  // A room of shared parts may have no guide of its own.
  if (!room || guide?.task === undefined) return [];
  const { title, summary, keywords, component } = guide;
  return [{ room, guide, heap: [title.th, title.en, component, summary.th, summary.en, ...keywords].join(" ") }];
});

/** How many components have a page. */
export const componentCount = listed.length;

/** Every component under the task it is for, found by Thai and English words. */
export function FindByTask() {
  const { locale } = useKit();
  const [query, setQuery] = useState("");
  const found = query.trim() === "" ? listed : listed.filter(({ heap }) => matchesThai(heap, query));
  return (
    <section className="docs-landing-part" id="find" aria-labelledby="find-title">
      <h2 className="saan-heading docs-landing-title" id="find-title">
        {words.findTitle[locale]}
      </h2>
      <p className="docs-landing-lead">{words.findLead[locale]}</p>
      <div className="docs-find-box">
        <SearchField label={words.findLabel[locale]} labelHidden found={found.length} onSearch={setQuery} />
      </div>
      {found.length === 0 && <EmptyState kind="noResult" title={words.findNone[locale]} />}
      <div className="docs-find">
        {(Object.keys(tasks) as Task[]).map((task) => {
          const ofTask = found.filter(({ guide }) => guide.task === task);
          if (ofTask.length === 0) return null;
          return (
            <section key={task} className="docs-find-task">
              <h3 className="saan-heading">{tasks[task][locale]}</h3>
              <ul>
                {ofTask.map(({ room, guide }) => (
                  <li key={room}>
                    <PageTo page={componentPage(room)}>{guide.title[locale]}</PageTo>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}
