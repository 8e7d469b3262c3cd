import type { Locale } from "../field/bilingual.js";
import type { Lifecycle } from "../record/lifecycle.js";
import { codelistOf } from "./homes.js";
import { codelistTarget } from "./labels.js";
import type { LifecycleReference, NamedCode } from "./room-reference-data.js";

/** A lifecycle in words. Undefined for one over a codelist that no room exports: its states would have no labels. */
export function lifecycleReference(name: string, machine: Lifecycle, locale: Locale): LifecycleReference | undefined {
  const list = codelistOf(machine);
  const codelist = list && codelistTarget(list, locale);
  if (!codelist) return undefined;
  const named = (code: string): NamedCode => ({ code, label: list.label(code, locale) });
  return {
    name,
    codelist,
    states: machine.states.map(named),
    initial: machine.initial.map(named),
    transitions: machine.transitions.map(({ from, to, by }) => ({ from: named(from), to: named(to), by: by[locale] })),
  };
}
