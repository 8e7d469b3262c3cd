import { compared, systems, type Verdict, verdictsOf } from "./comparison.js";
import "../forms.css";

const words: Readonly<Record<Verdict, string>> = { yes: "มี", part: "บางส่วน", no: "ไม่มี" };

/** What ten systems do of themselves, a line for each thing; on a phone a card for each. */
export function ComparisonTable() {
  return (
    <table className="docs-forms-table docs-forms-verdicts">
      <thead>
        <tr>
          <th scope="col">เรื่อง</th>
          {systems.map((system) => (
            <th key={system} scope="col">
              {system}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compared.map((line) => (
          <tr key={line.what}>
            <th scope="row">
              {line.what}
              {line.note && <small>สาน: {line.note}</small>}
            </th>
            {verdictsOf(line).map((verdict, at) => (
              <td key={systems[at]} data-label={systems[at]} data-verdict={verdict}>
                {words[verdict]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
