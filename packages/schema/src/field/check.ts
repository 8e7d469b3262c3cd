import * as z from "zod";

/**
 * A check with a def of our own, so that other readers of `_zod.def` learn what it asks. (`new z.core.$ZodCheck` would do
 * the same, and would carry all of zod into every bundle: what stands behind `z.core` is not shaken off.)
 */
export function checkOf<T>(def: z.core.$ZodCheckDef, ask: z.core.CheckFn<T>): z.core.$ZodCheck<T> {
  const check = z.check(ask);
  check._zod.def = def;
  return check;
}
