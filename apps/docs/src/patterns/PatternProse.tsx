import { Source } from "@storybook/addon-docs/blocks";
import { useContext } from "react";
import { PageIsDark } from "../../../../.storybook/component-page/pageLanguage";
import { KitOnPage } from "../introduction/KitOnPage";
import { componentPage, PageTo } from "../introduction/PageTo";
import "./patterns.css";

/** The components that a pattern is made of, each a way to its page. */
export function MadeOf({ rooms }: { readonly rooms: readonly (readonly [room: string, name: string])[] }) {
  return (
    <KitOnPage>
      <ul className="docs-made-of">
        {rooms.map(([room, name]) => (
          <li key={room}>
            <PageTo page={componentPage(room)}>{name}</PageTo>
          </li>
        ))}
      </ul>
    </KitOnPage>
  );
}

interface PracticeProps {
  readonly dos: readonly string[];
  readonly donts: readonly string[];
}

/** What to do and what not to do, side by side. */
export function Practice({ dos, donts }: PracticeProps) {
  return (
    <KitOnPage className="docs-practice">
      <Side side="do" title="ควรทำ" points={dos} />
      <Side side="dont" title="ไม่ควรทำ" points={donts} />
    </KitOnPage>
  );
}

function Side({ side, title, points }: { side: "do" | "dont"; title: string; points: readonly string[] }) {
  return (
    <section data-side={side}>
      <h3 className="saan-heading">{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

/** The source of a page, coloured for the ground it stands on. */
export function Code({
  language = "tsx",
  children,
}: {
  readonly language?: "typescript" | "tsx" | "css" | "json" | "bash";
  readonly children: string;
}) {
  return <Source code={children} language={language} dark={useContext(PageIsDark)} />;
}
