import { Canvas, DocsContext, Source, Unstyled } from "@storybook/addon-docs/blocks";
import { type ReactNode, Suspense, useContext } from "react";
import budgets from "../../packages/ui/.size-limit.json";
import type { ComponentGuide, Task } from "../../packages/ui/src/guide/guide";
import { Gallery } from "./Gallery";
import { Heard, Keyboard, Practice, UseWhen } from "./Guidance";
import { PropsTable } from "./PropsTable";
import { headings, PageIsDark, PageLanguage } from "./pageLanguage";
import "./component-page.css";

/** What these components show is as wide as a page. */
const wideTasks: readonly (Task | undefined)[] = ["lists", "form", "figures", "way"];

/**
 * The page of a component, made of its guide, its stories and its types. A component without a guide shows its stories and
 * props.
 */
export function ComponentPage() {
  const lang = useContext(PageLanguage);
  const isDark = useContext(PageIsDark);
  const stories = useContext(DocsContext).componentStories();
  const shown = stories.find(({ id }) => id.endsWith("--in-use")) ?? stories[0];
  if (!shown) return null;
  const { guide, fileName = "" } = shown.parameters as { guide?: ComponentGuide; fileName?: string };
  const room = /packages\/ui\/src\/([\w-]+)\//.exec(fileName)?.[1] ?? "";
  const names = guide
    ? [guide.component, ...(guide.parts ?? [])]
    : [(shown.component as { displayName?: string } | undefined)?.displayName ?? ""];
  const limit = budgets.find(({ name }) => name === `./${room}`)?.limit;
  const others = stories.filter(({ id }) => id !== shown.id);
  return (
    <Unstyled>
      <article className="saan-root component-page" lang={lang}>
        <header>
          <h1>{guide ? guide.title[lang] : shown.title.split("/").at(-1)}</h1>
          {guide && (
            <>
              <p className="component-page-other-name" lang={lang === "th" ? "en" : "th"}>
                {guide.title[lang === "th" ? "en" : "th"]}
              </p>
              <p className="component-page-summary">{guide.summary[lang]}</p>
            </>
          )}
        </header>
        <div className="component-page-example">
          <Canvas of={shown.moduleExport} sourceState="none" />
          <Source of={shown.moduleExport} dark={isDark} />
        </div>
        <p className="component-page-import">
          <code>{`import { ${names.join(", ")} } from "@saan/ui/${room}";`}</code>
          {limit && <span>{headings.weight[lang].replace("{limit}", limit)}</span>}
        </p>
        {guide && <UseWhen guide={guide} />}
        {others.length > 0 && (
          <Section title={headings.states[lang]}>
            <Gallery stories={others} isWide={wideTasks.includes(guide?.task)} />
          </Section>
        )}
        <Section title={headings.props[lang]}>
          <Suspense fallback={null}>
            <PropsTable room={room} />
          </Suspense>
        </Section>
        {guide && (
          <>
            <Section title={headings.practice[lang]}>
              <Practice guide={guide} />
            </Section>
            <Section title={headings.keyboard[lang]}>
              <Keyboard guide={guide} />
            </Section>
            <Section title={headings.heard[lang]}>
              <Heard guide={guide} />
            </Section>
          </>
        )}
      </article>
    </Unstyled>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="component-page-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
