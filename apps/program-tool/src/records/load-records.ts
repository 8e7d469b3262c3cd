import type { LoaderFunctionArgs } from "react-router";
import { fetchRecord, fetchRecords } from "../api/client.js";
import { type RegisterKind, registerPaths } from "./kinds/registered.js";
import { listSearchQuery, readListSearch } from "./list/list-search.js";

/** Asks the server for what the address of a list says. */
export function loadRecordList(kind: RegisterKind) {
  return ({ request }: LoaderFunctionArgs) => {
    const query = listSearchQuery(readListSearch(new URL(request.url).searchParams));
    return fetchRecords<unknown>(registerPaths[kind], query, request.signal);
  };
}

/** The record of the address, for its page, its paper and its form. */
export function loadRecord(kind: RegisterKind) {
  return ({ params, request }: LoaderFunctionArgs) =>
    fetchRecord<unknown>(registerPaths[kind], params.id ?? "", request.signal);
}
