import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { DataTableColumn } from "./column.js";
import type { DataTableFeature } from "./feature.js";
import type { DataTableQuery } from "./query.js";

export interface DataTableProps<Row> extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Keep the same array from render to render: at the top of a module, in state or in a memo. */
  readonly columns: readonly DataTableColumn<Row>[];
  /** All rows, or with `manual` those of the current page. Keep the same array while nothing has changed. */
  readonly rows: readonly Row[];
  /** What tells a row from all others for good: an id, not its place. */
  rowKey(row: Row): string;
  /** What the table shows; its heading and its name for assistive technology. */
  readonly caption: string;
  /** Makes the caption a heading of the page's outline. Without it, it is plain text. */
  readonly headingLevel?: 2 | 3 | 4;
  /** More that the table can do: `withFilters`, `withGrouping`, `withSelection`, `withColumnMenu`, `withCsv`, … */
  readonly features?: readonly DataTableFeature[];

  /** What is asked of the table, when the caller keeps it. */
  readonly query?: DataTableQuery;
  /** Where the table begins when it keeps the query itself. */
  readonly defaultQuery?: Partial<DataTableQuery>;
  /** Called with what is asked for now. */
  readonly onQueryChange?: (query: DataTableQuery) => void;
  /** The rows come sorted, filtered and cut into pages by `onQueryChange`'s listener, usually a server. Needs `total`. */
  readonly manual?: boolean;
  /** With `manual`: how many rows there are on all pages. */
  readonly total?: number;
  /** Sizes of a page to choose from, below the table. */
  readonly pageSizes?: readonly number[];
  /** With Shift, a press on a head sorts by that column within the order there is. */
  readonly multiSort?: boolean;

  /** The keys of the rows that are selected, with the feature `withSelection`, when the caller keeps them. */
  readonly selection?: readonly string[];
  /** The keys of the rows chosen to begin with. */
  readonly defaultSelection?: readonly string[];
  /** Called with the keys of all rows chosen. */
  readonly onSelectionChange?: (keys: readonly string[]) => void;
  /** What can be done with the rows that are selected. */
  bulkActions?(keys: readonly string[]): ReactNode;
  /** The ids of the columns that are not shown, when the caller keeps them. */
  readonly hiddenColumns?: readonly string[];
  /** Called with the ids of all hidden columns. */
  readonly onHiddenColumnsChange?: (ids: readonly string[]) => void;

  /** Where the row leads: the cell that names it becomes a link. */
  rowHref?(row: Row): string;
  /** Links or quiet buttons at the end of a row. Each must name what it acts on. */
  rowActions?(row: Row): ReactNode;
  /** Buttons of your own beside the tools: "เพิ่มข้อตกลง". */
  readonly tools?: ReactNode;

  /**
   * `loading` shows the shape of rows to come, or keeps those that are there; `failed` offers to try again.
   * @default "ready"
   */
  readonly status?: "ready" | "loading" | "failed";
  /** Tries again after it failed. */
  readonly onRetry?: () => void;
  /** What is said, and offered, where there are no rows at all. */
  readonly empty?: ReactNode;
  /**
   * `screen` keeps the table within the height of the screen, with its head in sight.
   * @default "auto"
   */
  readonly height?: "auto" | "screen";
  /** The column that names the row stays in sight while the others are scrolled. */
  readonly stickyFirst?: boolean;
  /**
   * The name of the downloaded file, without its ending.
   * @default the caption
   */
  readonly fileName?: string;
}
