"use client";

import {
  type DesignField,
  type DesignProblem,
  type DomainField,
  type FormDesign,
  fieldOfDesign,
} from "@saan/forms/design";
import type { Bilingual, Locale } from "@saan/schema/field";
import { createContext, useContext } from "react";
import type { MessagesOf } from "../messages/useMessages.js";
import type { th } from "./th.js";

export type DesignerMessages = MessagesOf<typeof th>;

/** Where the focus goes once an edit is drawn. */
export interface FocusRequest {
  readonly kind: "field" | "settings" | "option" | "rule" | "part" | "act" | "add";
  readonly id?: string | undefined;
}

/** What every part of the designer knows and can do. */
export interface Designer {
  readonly design: FormDesign;
  /** As it was before the first edit: forms may have been filled in with it. */
  readonly opened: FormDesign;
  /** Edits with the same `about` are undone together. */
  readonly edit: (next: FormDesign, about?: string) => void;
  readonly open: (next: FormDesign) => void;
  readonly problems: readonly DesignProblem[];
  readonly domain: readonly DomainField[];
  /** The id of the chosen field; none: the form as a whole. */
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
  readonly say: (text: string, focus?: FocusRequest) => void;
  readonly messages: DesignerMessages;
  readonly locale: Locale;
  /** Begins the ids of this designer's elements. */
  readonly prefix: string;
  /** The level of headings inside its three areas. */
  readonly innerLevel: 3 | 4;
}

export const DesignerContext = createContext<Designer | undefined>(undefined);

export function useDesigner(): Designer {
  const designer = useContext(DesignerContext);
  if (!designer) throw new Error("A part of the form designer stands outside of FormDesigner.");
  return designer;
}

/** A label in the reader's language, else in the other; empty when there is neither. */
export function wordsOf(label: Bilingual | undefined, locale: Locale): string {
  return label?.[locale].trim() || label?.[locale === "th" ? "en" : "th"].trim() || "";
}

/** How a field is called in the designer. */
export function nameOf(field: DesignField, { messages, locale }: Designer): string {
  return wordsOf(field.label, locale) || messages["formDesigner.untitled"];
}

/** The id of the field that a rule names: it may name what lies in it, `"f3.iso"`. */
export function idOf(named: string): string {
  return named.split(".")[0] ?? named;
}

/** How a field that a rule names is called: it may be gone, and is said to be then. */
export function nameOfId(id: string, designer: Designer): string {
  const field = fieldOfDesign(designer.design, idOf(id));
  return field ? nameOf(field, designer) : designer.messages["designRule.gone"];
}

/** The words for what is wrong, of one of several kinds of problem with one thing. */
export function problemText(
  { problems, messages }: Designer,
  about: Partial<Pick<DesignProblem, "field" | "rule" | "part">>,
  ...codes: readonly DesignProblem["code"][]
): string | undefined {
  const found = problems.find(
    ({ code, field, rule, part }) =>
      (codes.length === 0 || codes.includes(code)) &&
      rule === about.rule &&
      part === about.part &&
      (about.rule !== undefined || field === about.field),
  );
  return found && messages[`designProblem.${found.code}`];
}
