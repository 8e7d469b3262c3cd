import { ThaiText } from "@saan/ui/thai-text";
import { useWords } from "../messages/useWords.js";

export interface PageTitleProps {
  /** Also the title of the window, before the name of the tool. */
  readonly title: string;
  readonly className?: string;
}

/** The heading of a page. It takes the focus when somebody arrives. */
export function PageTitle({ title, className }: PageTitleProps) {
  const { say } = useWords();
  return (
    <>
      <title>{`${title} · ${say("tool.name")}`}</title>
      <h1 className={`saan-heading${className ? ` ${className}` : ""}`} tabIndex={-1}>
        <ThaiText>{title}</ThaiText>
      </h1>
    </>
  );
}
