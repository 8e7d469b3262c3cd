import { type FunctionName, functions } from "@saan/forms/rules";
import { functionGuide } from "./functionGuide.js";
import "../forms.css";

/** How an outcome reads: as a person would say it, and a text as it is written in an expression. */
function outcome(gives: string | number | boolean | null): string {
  if (gives === null) return "ว่าง";
  if (typeof gives === "boolean") return gives ? "ใช่" : "ไม่ใช่";
  return typeof gives === "string" ? `“${gives}”` : String(gives);
}

/** Every function of the rule language, as the language itself has it. */
export function FunctionTable() {
  const names = Object.keys(functionGuide) as FunctionName[];
  return (
    <table className="docs-forms-table">
      <thead>
        <tr>
          <th scope="col">คำ</th>
          <th scope="col">ใช้ทำอะไร</th>
          <th scope="col">ตัวอย่าง</th>
          <th scope="col">ได้</th>
          <th scope="col">XLSForm</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => {
          const { does, example, gives } = functionGuide[name];
          const { xlsform } = functions[name] as { readonly xlsform?: string };
          return (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{does}</td>
              <td>
                <code>{example}</code>
              </td>
              <td>{outcome(gives)}</td>
              <td data-label="XLSForm">{xlsform === undefined ? "ไม่มีคำนี้" : <code>{xlsform}</code>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
