/** The filter as a piece of its own: what else the room holds is fetched with the page of the list. */
export { SchemaFilter } from "@saan/ui/schema-table";
