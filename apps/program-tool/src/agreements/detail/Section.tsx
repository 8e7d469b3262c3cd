import { type ReactNode, useId } from "react";

export interface SectionProps {
  readonly title: string;
  /** How many there are, beside the title. */
  readonly count?: string;
  /** At the end of the heading's line. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page with its heading. */
export function Section({ title, count, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className="agreement-section" aria-labelledby={id}>
      <div className="agreement-section-head">
        <h2 className="saan-heading agreement-section-title" id={id}>
          {title}
          {count !== undefined && <span className="agreement-count"> {count}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
