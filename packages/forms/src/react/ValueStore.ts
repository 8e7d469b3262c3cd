import type { Values } from "../values/index.js";

/** Where the values are: the part of react-hook-form's `useForm` that the engine needs. */
export interface ValueStore {
  /** A field's value; of "" the whole form's. */
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  reset(values: Values): void;
}
