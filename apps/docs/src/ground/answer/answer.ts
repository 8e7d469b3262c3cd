import type { Messages } from "@saan/ui/messages";
import type { Locale } from "@saan/ui/provider";
import type { GroundMessages } from "../messages";

/** What a text can be read as. */
export type ReadingKind =
  | ("date" | "period" | "number" | "numberWords" | "baht" | "quantity")
  | ("citizenId" | "juristicId" | "phone" | "postcode" | "personName")
  | ("place" | "localGovernment" | "keyboard" | "text");

/** How readings are printed back, and in which language they are told. */
export interface PrintSettings {
  readonly locale: Locale;
  readonly words: GroundMessages;
  /** The kit's own wording: what it already says of a date is not said twice. */
  readonly kit: Messages;
  /** Today in Thailand, `YYYY-MM-DD`: what the word วันนี้ means. */
  readonly today?: string;
  readonly digits: "latn" | "thai";
  readonly era: "be" | "ce";
}

/** One line about a reading: what it is called, and what is so. */
export interface Fact {
  readonly term: string;
  readonly detail: string;
  /** A value as a program holds it, shown as code. */
  readonly code?: boolean;
}

/** One way to read a text. */
export interface Reading {
  /** The reading in words, as a person would check it. */
  readonly headline: string;
  /** Names in the headline that must not be cut at the end of a line. */
  readonly names?: readonly string[];
  readonly facts: readonly Fact[];
  /** The ways in which it prints back. */
  readonly prints?: readonly Fact[];
  /** What a person should look at again; nothing that stops them. */
  readonly advice?: readonly string[];
}

/** A reading that has to be chosen among others. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly reading: Reading;
}

/** What one reader answers about a text. */
export type Answer =
  | { readonly status: "read"; readonly reading: Reading }
  | { readonly status: "ask"; readonly question: string; readonly choices: readonly Choice[] }
  | {
      readonly status: "unreadable";
      /** What is in the way and what to do, in words. */
      readonly reason: string;
      /** The text tries to be of this kind: say so without being asked. */
      readonly near: boolean;
    }
  | { readonly status: "silent" };

/** Reads a text as one kind of thing. Pure, and never throws. */
export interface Reader {
  readonly kind: ReadingKind;
  /** Asked only when no other reader could read the text. */
  readonly lastResort?: boolean;
  readonly read: (text: string, settings: PrintSettings) => Answer;
}

/** Nothing to say: the text is another reader's, or there is none yet. */
export const silent: Answer = { status: "silent" };
