import { Children, type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from "react";
import { says } from "../field/useFieldIds.js";
import { partClass } from "../part/partClass.js";

export interface RecordCardProps extends Omit<ComponentPropsWithoutRef<"article">, "title"> {
  /** What the record is called. */
  readonly title: ReactNode;
  /** Where the title leads. Without it the title is plain text. */
  readonly href?: string;
  /**
   * The place of the title in the page's outline.
   * @default 3
   */
  readonly headingLevel?: 2 | 3 | 4;
  /** Its kind and state, before the title is read. */
  readonly tags?: ReactNode;
  /** What can be done with it: buttons or links that name the record. */
  readonly actions?: ReactNode;
}

/**
 * A record of a list or a register at a glance, named by its title. Only the title is a link: a whole card as one link is
 * read out as one endless name, and its words cannot be marked and copied.
 * Renders an `<article>`.
 */
export const RecordCard = forwardRef<HTMLElement, RecordCardProps>(function RecordCard(
  { title, href, headingLevel = 3, tags, actions, className, children, ...props },
  ref,
) {
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <article aria-labelledby={titleId} {...props} ref={ref} className={partClass("saan-record-card", className)}>
      {says(tags) && <div className="saan-record-card-tags">{tags}</div>}
      <Heading className="saan-heading saan-record-card-title" id={titleId}>
        {href === undefined ? (
          title
        ) : (
          <a className="saan-link" href={href}>
            {title}
          </a>
        )}
      </Heading>
      {children}
      {says(actions) && <div className="saan-record-card-actions">{actions}</div>}
    </article>
  );
});

export interface RecordCardListProps extends ComponentPropsWithoutRef<"ul"> {
  /** Cards. */
  readonly children?: ReactNode;
}

/**
 * Cards side by side where there is room, one under another where there is not; read out as a list of so many.
 * Renders a `<ul>`.
 */
export const RecordCardList = forwardRef<HTMLUListElement, RecordCardListProps>(function RecordCardList(
  { className, children, ...props },
  ref,
) {
  return (
    <ul {...props} ref={ref} className={partClass("saan-record-card-list", className)}>
      {Children.map(children, (card) => (
        <li>{card}</li>
      ))}
    </ul>
  );
});
