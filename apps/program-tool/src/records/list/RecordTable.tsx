import { DataTable } from "@saan/ui/data-table";
import { EmptyState } from "@saan/ui/empty-state";
import { useRecordWords } from "@saan/ui/record-words";
import { Plus } from "lucide-react";
import { useMemo } from "react";
import type { RecordList } from "../../api/contract.js";
import { ButtonLink } from "../../app/ButtonLink.js";
import { useWords } from "../../messages/useWords.js";
import { type Registered, registerPaths } from "../kinds/registered.js";
import { recordColumns } from "./record-columns.js";

export interface RecordTableProps<T> {
  readonly kind: Registered<T>;
  readonly list: RecordList<T>;
  /** Whether something was searched for. */
  readonly isNarrowed: boolean;
}

/** One page of records; in place of none, why there are none and what to do about it. */
export function RecordTable<T>({ kind, list, isNarrowed }: RecordTableProps<T>) {
  const words = useWords();
  const facts = useRecordWords();
  const { say } = words;
  const { rows, total } = list;
  const isWhole = total === rows.length;
  const columns = useMemo(() => recordColumns(kind, { words, facts }, isWhole), [kind, words, facts, isWhole]);
  if (rows.length > 0) {
    return (
      <DataTable
        caption={say(`${kind.kind}.all`)}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        defaultQuery={wholePage}
      />
    );
  }
  if (total > 0) {
    const toFirst = <ButtonLink to="?">{say("list.beyond.first")}</ButtonLink>;
    return <EmptyState kind="noResult" title={say("list.beyond")} action={toFirst} />;
  }
  if (isNarrowed) {
    return (
      <EmptyState kind="noResult" title={say("records.none")}>
        {say("records.none.body")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={say(`${kind.kind}.empty`)}
      action={
        <ButtonLink to={`/${registerPaths[kind.kind]}/new`} variant="primary" icon={<Plus />}>
          {say(`${kind.kind}.add`)}
        </ButtonLink>
      }
    >
      {say(`${kind.kind}.empty.body`)}
    </EmptyState>
  );
}

/** The server cut the list into pages already. */
const wholePage = { pageSize: 50 };
