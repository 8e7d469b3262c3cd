import { FEWEST_SHOWN } from "../record/small-count.js";
import type { Observation } from "./observation.js";
import { isSmallValue, mayCountPeople, reckonableParts } from "./small-values.js";

type Parts = NonNullable<Observation["breakdown"]>;
type HiddenAs = NonNullable<Observation["hiddenAs"]>;

/**
 * An observation as a page or a file for the public may show it; `undefined` for one that is only shown merged into another.
 * Counts of one to nine people are hidden as `hiddenAs` says, as "fewer than 10" where it says nothing. With them goes what
 * would give them away: both sides of a share, the values compared, the words of the document, and the next smallest part
 * where the whole less the others would tell the first. Shares, rates and counts of things stay as they are.
 */
export function publishedObservation(observation: Observation): Observation | undefined {
  const { hiddenAs = "fewer-than", numerator, denominator, comparedWith } = observation;
  const isSmall = mayCountPeople(observation) && isSmallValue(observation);
  if (isSmall && hiddenAs === "merged") return undefined;
  const shown = isSmall ? hidden(observation, hiddenAs) : { ...observation };
  if (isSmall) {
    delete shown.upTo;
    delete shown.breakdown;
  }
  if (isSmall || anySmall(numerator, denominator)) {
    delete shown.numerator;
    delete shown.denominator;
  }
  if (isSmall || anySmall(comparedWith?.value, comparedWith?.current)) delete shown.comparedWith;
  if (shown.breakdown && mayCountPeople(observation)) {
    shown.breakdown = shown.breakdown.flatMap((part) => {
      if (!isSmallValue(part)) return part;
      return hiddenAs === "merged" ? [] : hidden(part, hiddenAs);
    });
    shown.breakdown = withSecondHidden(shown);
  }
  const isChanged = JSON.stringify(shown) !== JSON.stringify(observation);
  return isChanged ? withoutWords(shown) : observation;
}

function anySmall(...counts: readonly (number | undefined)[]): boolean {
  return counts.some((value) => isSmallValue({ value }));
}

function hidden<T extends Pick<Observation, "value" | "comparator" | "status">>(stated: T, hiddenAs: HiddenAs): T {
  if (hiddenAs !== "omitted") return { ...stated, comparator: "less-than", value: FEWEST_SHOWN };
  const { value: _, comparator: __, ...rest } = stated;
  return { ...rest, status: "suppressed" } as T;
}

/** Of two hidden parts nobody can reckon either: of those that give one away the smallest goes, too. */
function withSecondHidden(shown: Observation): Parts {
  const { breakdown = [] } = shown;
  const valueAt = (row: number) => breakdown[row]?.value ?? Number.POSITIVE_INFINITY;
  const second = reckonableParts(shown).map(({ others }) =>
    others.reduce((smallest, row) => (valueAt(row) < valueAt(smallest) ? row : smallest)),
  );
  return breakdown.map((part, at) => (second.includes(at) ? hidden(part, "omitted") : part));
}

const OF_VALUES = /^(?:status|value|upTo|comparator|numerator|denominator|comparedWith|breakdown|finding)\b/;

function withoutWords({ provenance, ...shown }: Observation): Observation {
  if (!provenance?.statements) return { ...shown, ...(provenance && { provenance }) };
  const statements = provenance.statements.filter(({ field }) => !OF_VALUES.test(field));
  return { ...shown, provenance: { ...provenance, statements } };
}
