import { Button } from "@saan/ui/button";
import { CopyButton } from "@saan/ui/copy-button";
import { SegmentedControl } from "@saan/ui/segmented-control";
import { type CSSProperties, useId, useState } from "react";
import { BrandSample } from "../foundations/BrandSample";
import { brands } from "../foundations/brands";
import { type Brand, type BrandTheme, brandInputs, cssOf, measuredPairs } from "./brandInputs";
import "../introduction/introduction.css";
import "./playground.css";

/** Ten colours, what they do to the kit, whether they can be read, and the CSS to take along. */
export function ThemePlayground() {
  const [brand, setBrand] = useState<Brand>({});
  const [theme, setTheme] = useState<BrandTheme>("light");
  const css = cssOf(brand);
  return (
    <div className="docs-playground">
      <section className="docs-playground-inputs" aria-label="สีของหน่วยงาน">
        <SegmentedControl
          label="พื้นที่กำลังตั้งสี"
          value={theme}
          onValueChange={(value) => setTheme(value === "dark" ? "dark" : "light")}
          options={[
            { value: "light", label: "พื้นสว่าง" },
            { value: "dark", label: "พื้นมืด" },
          ]}
        />
        {brandInputs
          .filter((one) => one.theme === theme)
          .map(({ variable, label, preset }) => (
            <ColourInput
              key={variable}
              label={label}
              variable={variable}
              value={brand[variable] ?? preset}
              onChange={(value) => setBrand({ ...brand, [variable]: value })}
            />
          ))}
        <div className="docs-playground-ready">
          <span>หรือเริ่มจาก</span>
          {brands.map(({ name, variables }) => (
            <Button key={name} size="small" onClick={() => setBrand(variables as Brand)}>
              {name}
            </Button>
          ))}
          <Button size="small" variant="quiet" onClick={() => setBrand({})}>
            คืนสีคราม
          </Button>
        </div>
      </section>
      <div className="saan-root docs-playground-preview" data-theme={theme} style={brand as CSSProperties}>
        <BrandSample name="โครงการครอบครัวอบอุ่น" />
      </div>
      <Contrasts brand={brand} theme={theme} />
      <section className="docs-playground-css">
        <h2 className="saan-heading">นำไปใช้</h2>
        {css === "" ? (
          <p>ยังไม่ได้เปลี่ยนสี เลือกสีใดสีหนึ่งก่อน</p>
        ) : (
          <>
            <pre className="docs-code" lang="en">
              <code>{css}</code>
            </pre>
            <CopyButton text={css}>คัดลอกไปวางในไฟล์สไตล์</CopyButton>
          </>
        )}
      </section>
    </div>
  );
}

interface ColourInputProps {
  readonly label: string;
  readonly variable: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ColourInput({ label, variable, value, onChange }: ColourInputProps) {
  const id = useId();
  return (
    <div className="docs-colour">
      <input id={id} type="color" value={value} onChange={({ target }) => onChange(target.value)} />
      <label htmlFor={id}>
        {label}
        <code lang="en">{variable}</code>
      </label>
      <code lang="en">{value}</code>
    </div>
  );
}

function Contrasts({ brand, theme }: { readonly brand: Brand; readonly theme: BrandTheme }) {
  const pairs = measuredPairs(brand, theme);
  const poor = pairs.filter(({ ratio, least }) => ratio < least).length;
  return (
    <section className="docs-playground-pairs">
      <h2 className="saan-heading">ความต่างของสี</h2>
      <p aria-live="polite" data-poor={poor > 0 || undefined}>
        {poor === 0
          ? `ผ่านทั้ง ${pairs.length} คู่ บน${theme === "dark" ? "พื้นมืด" : "พื้นสว่าง"}`
          : `ไม่ผ่าน ${poor} จาก ${pairs.length} คู่ บน${theme === "dark" ? "พื้นมืด" : "พื้นสว่าง"} คนสายตาเลือนรางจะอ่านไม่ออก`}
      </p>
      <ul>
        {pairs.map(({ ink, ground, ratio, least }) => (
          <li key={ink + ground} data-poor={ratio < least || undefined}>
            <span lang="en">
              {ink.replace("color-", "")} / {ground.replace("color-", "")}
            </span>
            <strong>{ratio.toFixed(1)}</strong>
            <span>
              {ratio < least ? "ไม่ผ่าน" : "ผ่าน"} · เกณฑ์ {least}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
