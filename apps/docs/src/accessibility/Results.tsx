import { formatThaiDate } from "@saan/thai/calendar";
import { DescriptionList } from "@saan/ui/description-list";
import { EmptyState } from "@saan/ui/empty-state";
import { colourPairs, contrast, leastContrast, type ThemeName, themes } from "@saan/ui/tokens";

const themeNames = { light: "สว่าง", dark: "มืด", "high-contrast": "ความต่างสีสูง" } as const satisfies Record<
  ThemeName,
  string
>;

interface RunResults {
  readonly ranOn: string;
  readonly stories: number;
  readonly passed: number;
  readonly failed: number;
  readonly axeSetApart: number;
  readonly axeViolations: number;
  readonly plays: number;
  readonly narrow: number;
  readonly dark: number;
}

// Written by scripts/accessibility-results.mjs after a whole run; absent in a version that no run was kept of.
const [kept] = Object.values(import.meta.glob<RunResults>("./results.json", { eager: true, import: "default" }));

/** What the last whole run of the tests found, with its day. */
export function Results() {
  if (!kept) return <EmptyState title="ยังไม่มีผลการตรวจที่เก็บไว้ของรุ่นนี้" />;
  const { ranOn, stories, passed, failed, axeSetApart, axeViolations, plays, narrow, dark } = kept;
  return (
    <DescriptionList
      items={[
        { term: "วันที่ตรวจ", detail: formatThaiDate(ranOn) },
        { term: "เรื่องตัวอย่างที่เปิดในเบราว์เซอร์จริง", detail: `${stories} เรื่อง ผ่าน ${passed} ไม่ผ่าน ${failed}` },
        {
          term: "ตรวจด้วย axe",
          detail: `${stories - axeSetApart} เรื่อง พบที่ผิด ${axeViolations} แห่ง${axeSetApart > 0 ? ` ยกเว้นไว้ ${axeSetApart} เรื่อง` : ""}`,
        },
        { term: "ลองใช้ด้วยแป้นพิมพ์และเมาส์โดยอัตโนมัติ", detail: `${plays} เรื่อง` },
        { term: "เรื่องที่เปิดบนจอ 320 px", detail: `${narrow} เรื่อง` },
        { term: "เรื่องที่เปิดบนพื้นมืด", detail: `${dark} เรื่อง` },
      ]}
    />
  );
}

/** Every pair of colours the kit draws, measured here and now. */
export function ContrastResults() {
  return (
    <DescriptionList
      items={(Object.keys(themeNames) as ThemeName[]).map((theme) => {
        const values = themes[theme];
        const measured = colourPairs.map(({ ink, ground, as }) => ({
          as,
          ratio: contrast(values[ink], values[ground]),
          least: leastContrast(as, theme),
        }));
        const poor = measured.filter(({ ratio, least }) => ratio < least).length;
        const lowest = (kind: "text" | "line") =>
          Math.min(...measured.filter(({ as }) => as === kind).map(({ ratio }) => ratio)).toFixed(2);
        return {
          term: `พื้น${themeNames[theme]}`,
          detail: `${measured.length} คู่ ไม่ผ่าน ${poor} · ต่ำสุดของตัวหนังสือ ${lowest("text")} (เกณฑ์ ${leastContrast("text", theme)}) · ต่ำสุดของเส้น ${lowest("line")} (เกณฑ์ ${leastContrast("line", theme)})`,
        };
      })}
    />
  );
}
