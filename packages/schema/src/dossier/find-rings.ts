/** Which records lead on to which, by id, along one field. */
export type Leads = ReadonlyMap<string, readonly string[]>;

/**
 * The rings among records that lead to one another: for each knot of records that all reach each other, one shortest ring,
 * from the record met first, in the order of the references. Linear in the number of references, and no call goes deep
 * (strongly connected components after Tarjan 1972).
 */
export function findRings(leads: Leads): readonly (readonly string[])[] {
  const rings: (readonly string[])[] = [];
  const number = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const enter = (id: string) => {
    number.set(id, number.size);
    low.set(id, number.size - 1);
    stack.push(id);
    onStack.add(id);
    return { id, next: 0 };
  };
  for (const start of leads.keys()) {
    if (number.has(start)) continue;
    const line = [enter(start)];
    for (let top = line.at(-1); top; top = line.at(-1)) {
      const to = leads.get(top.id)?.[top.next];
      top.next += 1;
      if (to !== undefined) {
        if (!number.has(to)) line.push(enter(to));
        else if (onStack.has(to)) lower(low, top.id, number.get(to));
        continue;
      }
      line.pop();
      const before = line.at(-1);
      if (before) lower(low, before.id, low.get(top.id));
      if (low.get(top.id) !== number.get(top.id)) continue;
      const knot = stack.splice(stack.lastIndexOf(top.id));
      for (const id of knot) onStack.delete(id);
      const ring = ringIn(leads, new Set(knot), top.id);
      if (ring) rings.push(ring);
    }
  }
  return rings;
}

function lower(low: Map<string, number>, id: string, by = Number.POSITIVE_INFINITY): void {
  low.set(id, Math.min(low.get(id) ?? by, by));
}

/** The shortest way from a record back to itself that stays in its knot. */
function ringIn(leads: Leads, knot: ReadonlySet<string>, start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open = [start];
  for (const id of open) {
    for (const to of leads.get(id) ?? []) {
      if (to === start) return wayTo(cameFrom, start, id);
      if (!knot.has(to) || cameFrom.has(to)) continue;
      cameFrom.set(to, id);
      open.push(to);
    }
  }
  return undefined;
}

function wayTo(cameFrom: ReadonlyMap<string, string>, start: string, end: string): readonly string[] {
  const way = [end];
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at) ?? start;
    way.push(at);
  }
  return way.reverse();
}
