import type { Rewrite } from "./rewritten";
import "./content-guide.css";

interface RewritesProps {
  readonly caption: string;
  readonly rows: readonly Rewrite[];
}

/** Wordings and better ones, each with its reason and its English counterpart. */
export function Rewrites({ caption, rows }: RewritesProps) {
  return (
    <table className="docs-rewrites">
      <caption className="saan-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">ไม่เขียน</th>
          <th scope="col">เขียน</th>
          <th scope="col">เพราะ</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ bad, good, why, english }) => (
          <tr key={bad}>
            <td data-side="bad" data-label="ไม่เขียน">
              {bad}
            </td>
            <td data-side="good" data-label="เขียน">
              {good}
              <span lang="en">{english}</span>
            </td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
