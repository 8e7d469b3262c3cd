"use client";

import { type KeyboardEvent, type RefObject, useState } from "react";
import { ListSign } from "../combobox/ListSign.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { keyAlongReading } from "../part/alongReading.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface ChosenTag {
  readonly key: string;
  readonly text: string;
}

export interface ChosenTagsProps {
  readonly tags: readonly ChosenTag[];
  /** The words of the field. */
  readonly labelId: string;
  readonly listRef: RefObject<HTMLUListElement | null>;
  /** Disabled or read-only: read, never removed. */
  readonly locked: boolean;
  /** They stand in the place of the box, which can only be read. */
  readonly isRead: boolean;
  readonly disabled: boolean | undefined;
  readonly onRemove: (key: string) => void;
  /** Goes on to the box after the last tag. */
  readonly onPastEnd: () => void;
}

/** The tag at a place of a list of tags. */
export function tagAt(list: HTMLUListElement | null, at: number): HTMLElement | null {
  return list?.querySelectorAll<HTMLElement>("[data-tag]")[at] ?? null;
}

/**
 * The chosen values, each a button that takes it out again. One stop of Tab for all of them; arrows go from one to the next.
 * Renders a `<ul>`, or nothing when nothing is chosen.
 */
export function ChosenTags(props: ChosenTagsProps) {
  const { tags, labelId, listRef, locked, isRead, disabled, onRemove, onPastEnd } = props;
  const messages = useMessages(th, en);
  const [stop, setStop] = useState(0);
  if (tags.length === 0) return null;
  const last = tags.length - 1;

  const go = (at: number) => {
    if (at > last) onPastEnd();
    else tagAt(listRef.current, Math.max(0, at))?.focus();
  };

  const remove = (at: number) => {
    const tag = tags[at];
    if (!tag || locked) return;
    // The neighbour takes the focus before the tag is gone: nobody is thrown back to the top of the page.
    go(at < last ? at + 1 : at > 0 ? at - 1 : last + 1);
    onRemove(tag.key);
  };

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const key = keyAlongReading(event.key, event.currentTarget);
    if (key === "ArrowLeft") go(at - 1);
    else if (key === "ArrowRight") go(at + 1);
    else if (key === "Home") go(0);
    else if (key === "End") go(last);
    else if (key === "Backspace" || key === "Delete") remove(at);
    else return;
    event.preventDefault();
  };

  return (
    <ul
      className="saan-multi-select-tags"
      ref={listRef}
      data-readonly={isRead || undefined}
      aria-labelledby={`${labelId} ${labelId}-chosen`}
    >
      <li hidden id={`${labelId}-chosen`}>
        {messages["multiSelect.chosen"]}
      </li>
      {tags.map(({ key, text }, at) => (
        <li key={key}>
          {locked ? (
            <span className="saan-multi-select-tag">{text}</span>
          ) : (
            <button
              type="button"
              data-tag
              className="saan-multi-select-tag"
              disabled={disabled}
              tabIndex={at === Math.min(stop, last) ? 0 : -1}
              aria-label={fill(messages["multiSelect.remove"], { item: text })}
              onFocus={() => setStop(at)}
              onKeyDown={(event) => onKeyDown(event, at)}
              onClick={() => remove(at)}
            >
              {text}
              <ListSign name="cross" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
