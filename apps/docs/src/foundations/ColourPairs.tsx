import { contrast } from "./contrast";
import { pairs, type Theme, tokensOf } from "./tokens";
import "./foundations.css";

const short = (name: string) => name.replace("--saan-color-", "");

/** Every pair of ink and ground the kit uses, drawn, with its measured contrast. */
export function ColourPairs({ theme }: { readonly theme: Theme }) {
  const tokens = tokensOf(theme);
  return (
    <ul className="docs-pairs sb-unstyled" data-theme={theme}>
      {pairs.map(({ ink, ground, least }) => {
        const ratio = contrast(tokens.get(ink) ?? "", tokens.get(ground) ?? "");
        return (
          <li
            key={ink + ground}
            style={{ background: `var(${ground})`, color: least === 3 ? "var(--saan-color-ink)" : `var(${ink})` }}
          >
            {least === 3 ? (
              <span className="docs-pairs-line" style={{ borderColor: `var(${ink})` }} />
            ) : (
              <span className="docs-pairs-text">ผู้ใหญ่บ้าน</span>
            )}
            <span className="docs-pairs-name">
              {short(ink)}
              <br />
              บน {short(ground)}
            </span>
            <span className="docs-pairs-ratio">{ratio.toFixed(1)}</span>
          </li>
        );
      })}
    </ul>
  );
}
