import { type EmptyKind, EmptyState } from "@saan/ui/empty-state";
import type { ReactNode } from "react";
import { PageTitle } from "./PageTitle.js";

export interface StatePageProps {
  /** What happened: the heading of the page, and of the window. */
  readonly title: string;
  readonly kind: EmptyKind;
  /** One sentence: why, or what is safe. */
  readonly sentence: string;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** In place of a page that cannot be shown. */
export function StatePage({ title, kind, sentence, children }: StatePageProps) {
  return (
    <>
      <PageTitle title={title} />
      <EmptyState
        className="tool-state"
        kind={kind}
        title={sentence}
        action={<div className="tool-actions">{children}</div>}
      />
    </>
  );
}
