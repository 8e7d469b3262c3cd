export { AgendaList, type AgendaListProps } from "./AgendaList.js";
export type { AgendaEvent } from "./agenda.js";
