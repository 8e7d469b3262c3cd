import { colourPairs, contrast, leastContrast, type ThemeName, themes } from "@saan/ui/tokens";
import { Fragment } from "react";
import "./foundations.css";

const short = (name: string) => name.replace("color-", "");

/** Every pair of ink and ground the kit uses, drawn, with its measured contrast. */
export function ColourPairs({ theme }: { readonly theme: ThemeName }) {
  const values = themes[theme];
  return (
    <ul className="docs-pairs sb-unstyled" data-theme={theme}>
      {colourPairs.map(({ ink, ground, as }) => (
        <li
          key={ink + ground}
          style={{
            background: `var(--saan-${ground})`,
            color: as === "line" ? "var(--saan-color-ink)" : `var(--saan-${ink})`,
          }}
        >
          {as === "line" ? (
            <span className="docs-pairs-line" style={{ borderColor: `var(--saan-${ink})` }} />
          ) : (
            <span className="docs-pairs-text">ผู้ใหญ่บ้าน</span>
          )}
          <span className="docs-pairs-name" lang="en">
            {short(ink)}
            <br />
            <span lang="th">บน</span> {short(ground)}
          </span>
          <span className="docs-pairs-ratio">
            {contrast(values[ink], values[ground]).toFixed(1)}
            <span className="docs-pairs-least"> / {leastContrast(as, theme)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const DYES = ["คราม", "ขมิ้น", "หยก", "ครั่ง", "อัญชัน", "ประดู่", "ฝาง", "มะเกลือ"] as const;

/** The eight colours of series, as bars with their dye and their value in each theme. */
export function SeriesColours() {
  return (
    <div className="docs-series sb-unstyled">
      {(["light", "dark", "high-contrast"] as const).map((theme) => (
        <dl key={theme} data-theme={theme}>
          {DYES.map((dye, index) => {
            const name = `color-series-${(index + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}` as const;
            return (
              <Fragment key={dye}>
                <dt>
                  {index + 1} {dye}
                </dt>
                <dd>
                  <span className="docs-series-bar" style={{ background: `var(--saan-${name})` }} />
                  <code>{themes[theme][name]}</code>
                </dd>
              </Fragment>
            );
          })}
        </dl>
      ))}
    </div>
  );
}
