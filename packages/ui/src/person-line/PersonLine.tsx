"use client";

import { actingKinds, type PostReference } from "@saan/schema/person";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { says } from "../field/useFieldIds.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface PersonLineProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** The post as a record holds it, with the organisation and whether somebody acts in it. */
  readonly post: PostReference;
  /**
   * Shows who holds the post, where the record names them. Off, because most readers need the post and not the person.
   * @default false
   */
  readonly showHolder?: boolean;
  /** What the person is here: chair, speaker, signatory. */
  readonly capacity?: ReactNode;
}

/**
 * Somebody in their work: post, organisation, and how they come to act in it. No picture and no initials: a post is not a
 * face.
 * Renders a `<div>`.
 */
export const PersonLine = forwardRef<HTMLDivElement, PersonLineProps>(function PersonLine(
  { post: person, showHolder = false, capacity, className, ...props },
  ref,
) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { post, organization, acting, alsoHolds = [], holder } = person;
  const kind = acting && actingKinds.label(acting.kind, locale);
  const how = acting?.ownPost ? fill(messages["personLine.acting"], { kind: `${kind}`, post: acting.ownPost }) : kind;
  const name = showHolder ? holder?.nameAsStated : undefined;
  return (
    <div {...props} ref={ref} className={partClass("saan-person-line", className)}>
      {says(capacity) && <div className="saan-person-line-capacity">{capacity}</div>}
      <div className="saan-person-line-post">
        {post}
        {alsoHolds.map(({ text }) => (
          <span key={text}> {fill(messages["personLine.also"], { post: text })}</span>
        ))}
      </div>
      {name && <div>{name}</div>}
      {organization && <div className="saan-person-line-more">{organization.nameAsStated}</div>}
      {how && <div className="saan-person-line-more">{how}</div>}
    </div>
  );
});
