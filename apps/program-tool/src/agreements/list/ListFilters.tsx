import { compareThai } from "@saan/thai/text";
import { Select, type SelectProps } from "@saan/ui/select";
import type { AgreementPage } from "../../api/contract.js";
import { notStated } from "../../api/contract.js";
import { useWords, type Words } from "../../messages/useWords.js";
import { provinceWords } from "../province-words.js";
import { ListSearch } from "./ListSearch.js";
import type { ListState } from "./list-state.js";

export interface ListFiltersProps {
  readonly state: ListState;
  /** Absent while they are on their way. */
  readonly facets?: AgreementPage["facets"];
  onChange(change: Partial<ListState>): void;
}

/** Search, province and fiscal year. Each choice says how many agreements it leaves. */
export function ListFilters({ state, facets, onChange }: ListFiltersProps) {
  const words = useWords();
  const { say } = words;
  return (
    <div className="list-filters">
      <ListSearch text={state.q} hint={say("list.search.hint")} onSearch={(q) => onChange({ q })} />
      <Select
        label={say("list.province")}
        emptyLabel={say("list.province.all")}
        options={provinceOptions(facets?.provinces ?? [], state.province, words)}
        value={state.province}
        onValueChange={(province) => onChange({ province })}
      />
      <Select
        label={say("list.year")}
        emptyLabel={say("list.year.all")}
        options={yearOptions(facets?.fiscalYears ?? [], state.fiscalYear, words)}
        value={state.fiscalYear}
        onValueChange={(fiscalYear) => onChange({ fiscalYear })}
      />
    </div>
  );
}

type Facets = AgreementPage["facets"];

function provinceOptions(facets: Facets["provinces"], chosen: string, words: Words): SelectProps["options"] {
  const { locale, say } = words;
  const nameOf = (code: string) => (code === notStated ? say("list.province.none") : provinceWords(code, locale));
  const counts = new Map(facets.map(({ code, count }) => [code ?? notStated, count]));
  return options(counts, chosen, nameOf, words, (a, b) => compareThai(nameOf(a), nameOf(b)));
}

function yearOptions(facets: Facets["fiscalYears"], chosen: string, words: Words): SelectProps["options"] {
  const { say } = words;
  const nameOf = (year: string) =>
    year === notStated ? say("list.year.none") : say("list.year.one", { be: year, ce: Number(year) - 543 });
  const counts = new Map(facets.map(({ year, count }) => [String(year ?? notStated), count]));
  return options(counts, chosen, nameOf, words, (a, b) => Number(b) - Number(a));
}

/** The choices in order, what states none last. One that is chosen stays in the list when it has no agreement left. */
function options(
  counts: ReadonlyMap<string, number>,
  chosen: string,
  nameOf: (value: string) => string,
  { say }: Words,
  compare: (a: string, b: string) => number,
): SelectProps["options"] {
  const values = [...new Set([...counts.keys(), ...(chosen === "" ? [] : [chosen])])];
  const stated = values.filter((value) => value !== notStated).sort(compare);
  const ordered = values.includes(notStated) ? [...stated, notStated] : stated;
  return ordered.map((value) => ({
    value,
    label: say("list.option", { name: nameOf(value), count: counts.get(value) ?? 0 }),
  }));
}
