import type { ReactNode } from "react";
import { useWords } from "../messages/useWords.js";

export interface PageTitleProps {
  /** Also the title of the window, before the name of the tool. */
  readonly title: string;
  readonly className?: string;
  /** Shown instead of the bare title. */
  readonly children?: ReactNode;
}

/** The heading of a page. It takes the focus when somebody arrives. */
export function PageTitle({ title, className, children }: PageTitleProps) {
  const { say } = useWords();
  return (
    <>
      <title>{`${title} · ${say("tool.name")}`}</title>
      <h1 className={`saan-heading tool-title${className ? ` ${className}` : ""}`} tabIndex={-1}>
        {children ?? title}
      </h1>
    </>
  );
}
