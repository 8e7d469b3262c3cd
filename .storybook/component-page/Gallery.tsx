import { Story } from "@storybook/addon-docs/blocks";
import type { ModuleExport } from "storybook/internal/types";
import { storyLabel } from "./storyNames";

/** What the gallery reads of a story. */
export interface StoryInGallery {
  readonly id: string;
  readonly name: string;
  readonly moduleExport: ModuleExport;
  readonly storyGlobals?: { readonly viewport?: { readonly value?: string } };
}

/** The other stories of a component, small, each under its name with a way to see it alone. */
export function Gallery({
  stories,
  isWide,
}: {
  readonly stories: readonly StoryInGallery[];
  readonly isWide: boolean;
}) {
  return (
    <ul className="component-page-gallery" data-wide={isWide || undefined}>
      {stories.map(({ id, name, moduleExport, storyGlobals }) => (
        <li key={id} data-viewport={storyGlobals?.viewport?.value}>
          <h3>
            <a href={`?path=/story/${id}`} target="_top">
              {storyLabel(name)}
            </a>
          </h3>
          <Story of={moduleExport} />
        </li>
      ))}
    </ul>
  );
}
