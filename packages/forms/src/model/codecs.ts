import type * as z from "zod";
import type { FormModel } from "./node.js";

/** The way back through a codec, from what the record holds to what the form holds. */
export interface Codec {
  /** The kind of what the record holds, by zod's name. */
  readonly to: string;
  readonly encode: (value: never, payload: never) => unknown;
}

/** Makes of a value of a record what goes into its schema; undefined where that fails. */
export type Encoder = (value: unknown) => unknown;

type CodecDef = z.core.$ZodPipeDef & Pick<Required<z.core.$ZodPipeDef>, "reverseTransform">;

/** Whether a pipe is a codec, which zod has since 4.1: it can be gone back through. */
export function isCodec(def: z.core.$ZodPipeDef): def is CodecDef {
  return typeof def.transform === "function" && typeof def.reverseTransform === "function";
}

// Of what the form holds and of what the record holds, a value alone must tell which it is: form values are filled from both.
const HELD: Readonly<Record<string, readonly string[]>> = {
  string: ["string", "template_literal", "enum", "literal"],
  // The box of a number keeps the text that was typed.
  number: ["number", "int", "string", "template_literal", "enum", "literal"],
};

/**
 * Whether the control of what a codec reads could serve its field. Not for a codec between two kinds that look alike in a
 * form; and nobody types "yes" for a boolean.
 */
export function couldBeTaken(from: string, to: string): boolean {
  return (HELD[from]?.includes(to) ?? true) === false && to !== "boolean";
}

export function encoderOf({ encode }: Codec): Encoder {
  return (value) => {
    try {
      const encoded = encode(value as never, { value, issues: [] } as never);
      return encoded instanceof Promise ? undefined : encoded;
    } catch {
      return undefined;
    }
  };
}

const known = new WeakMap<FormModel, ReadonlyMap<string, Encoder>>();

/** Remembers the encoders of a model, by node id: a model is data, and functions are none. */
export function keepEncoders(model: FormModel, encoders: ReadonlyMap<string, Encoder>): void {
  if (encoders.size > 0) known.set(model, encoders);
}

/** What goes into the schema for a value of a record. A model that was sent as JSON has no codecs any more. */
export function encoded(model: FormModel, id: string, value: unknown): unknown {
  return known.get(model)?.get(id)?.(value);
}
