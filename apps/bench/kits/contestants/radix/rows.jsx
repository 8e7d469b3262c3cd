import { createSortedRowModel, rowSortingFeature, sortFns, tableFeatures, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import "./hand.css";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns });
const columns = ["title", "place", "families"].map((id) => ({ accessorKey: id, header: id }));

export function Rows({ rows }) {
  const table = useTable({ features, columns, data: rows });
  const region = useRef(null);
  const found = table.getRowModel().rows;
  const lines = useVirtualizer({
    count: found.length,
    getScrollElement: () => region.current,
    estimateSize: () => 46,
    overscan: 24,
  });
  const shown = lines.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = lines.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <div ref={region} data-scroll style={{ blockSize: "85vh", overflow: "auto" }}>
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id} scope="col">
                  <button type="button" onClick={header.column.getToggleSortingHandler()}>
                    <table.FlexRender header={header} />
                  </button>
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 && (
            <tr>
              <td colSpan={3} height={above} />
            </tr>
          )}
          {shown.map(({ index }) => (
            <tr key={found[index].id} style={{ blockSize: 46 }}>
              {found[index].getAllCells().map((cell) => (
                <td key={cell.id}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
          {below > 0 && (
            <tr>
              <td colSpan={3} height={below} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
