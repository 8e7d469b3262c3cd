import * as z from "zod";
import type { Bilingual } from "../field/bilingual.js";
import type { AnyCodelist, CodeOf } from "../field/codelist.js";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";

/** One step a record may take. */
export interface Transition<State extends string> {
  readonly from: State;
  readonly to: State;
  /** Who does it: a role or a kind of body, in words. */
  readonly by: Bilingual;
}

/** The states of a kind of record and the steps between them, as data: a form draws its buttons from it. */
export interface Lifecycle<State extends string = string> {
  readonly states: readonly State[];
  readonly initial: readonly State[];
  readonly transitions: readonly Transition<State>[];
}

/** Describes a lifecycle over a codelist. Throws a RangeError when a state cannot be reached from any initial one. */
export function lifecycle<L extends AnyCodelist>(
  list: L,
  {
    initial,
    transitions,
  }: { readonly initial: readonly CodeOf<L>[]; readonly transitions: readonly Transition<CodeOf<L>>[] },
): Lifecycle<CodeOf<L>> {
  const reached = new Set<string>(initial);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of transitions) if (reached.has(from)) reached.add(to);
  }
  const lost = list.codes.filter((code) => !reached.has(code));
  if (lost.length > 0)
    throw new RangeError(`lifecycle: no transition leads to ${lost.join(", ")}; add one or make it initial`);
  return { states: list.codes as readonly CodeOf<L>[], initial, transitions };
}

/** The states that may follow one. */
export function nextStates<State extends string>({ transitions }: Lifecycle<State>, from: State): readonly State[] {
  return transitions.filter((step) => step.from === from).map((step) => step.to);
}

/** Whether a record may go from one state to another in one step. Staying is no step. */
export function canMove(machine: Lifecycle, from: string, to: string): boolean {
  return machine.transitions.some((step) => step.from === from && step.to === to);
}

/**
 * The states a record has been in, oldest first, each as stated. The last one is its state today. Empty: nobody stated any.
 * Steps that the lifecycle does not know are advice (`impossible-step`): documents skip what they do not report. `section`
 * is the form section that holds it.
 */
export function stateHistory<L extends AnyCodelist>(
  list: L & { readonly schema: z.ZodType<CodeOf<L>> },
  { section }: { readonly section?: string } = {},
) {
  const row = strictObject(() => ({
    state: field(list.schema, {
      label: { th: "สถานะ", en: "State" },
      privacy: "public",
      widget: "select",
      options: list,
    }),
    since: field(statedDate, { label: { th: "ตั้งแต่วันที่", en: "Since" }, privacy: "public" }).optional(),
    by: field(shortText(300), {
      label: { th: "ผู้ดำเนินการ", en: "By whom" },
      hint: { th: "ตำแหน่งหรือหน่วยงาน ไม่ใช่ชื่อบุคคล", en: "A post or an organisation, not a person's name" },
      privacy: "public",
    }).optional(),
  }));
  return field(z.array(row).max(50), {
    label: { th: "สถานะและการเปลี่ยนแปลง", en: "States" },
    hint: { th: "เรียงจากเก่าไปใหม่ รายการสุดท้ายคือสถานะปัจจุบัน", en: "Oldest first; the last is the state today" },
    privacy: "public",
    rowLabel: { th: "สถานะ", en: "State" },
    ...(section !== undefined && { section }),
  }).optional();
}

/** The steps of a history that a lifecycle does not know, as pairs of states. */
export function impossibleSteps(
  machine: Lifecycle,
  history: readonly { readonly state: string }[] | undefined,
): readonly (readonly [string, string])[] {
  return (history ?? []).flatMap(({ state }, at) => {
    const before = history?.[at - 1]?.state;
    return before === undefined || before === state || canMove(machine, before, state)
      ? []
      : [[before, state] as const];
  });
}
