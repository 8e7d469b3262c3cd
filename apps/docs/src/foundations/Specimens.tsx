import "./foundations.css";

const stacked = "ที่ปรึกษา กำลังใจ ผู้ใหญ่บ้าน ญี่ปุ่น ฤๅษี";

const sizes = [
  { token: "--saan-size-display", face: "heading", use: "ชื่อหน้า" },
  { token: "--saan-size-title", face: "heading", use: "หัวข้อในหน้า" },
  { token: "--saan-size-text", face: "text", use: "ข้อความ ป้ายช่องกรอก และปุ่ม" },
  { token: "--saan-size-small", face: "text", use: "คำแนะนำ และหมายเหตุ" },
] as const;

/** The four sizes a page may have, each with what it is for. */
export function TypeScale() {
  return sizes.map(({ token, face, use }) => (
    <div className="docs-specimen sb-unstyled" key={token}>
      <p
        style={{
          fontFamily: `var(--saan-font-${face})`,
          fontSize: `var(${token})`,
          fontWeight: face === "heading" ? 600 : 400,
          lineHeight: `var(--saan-leading-${face})`,
        }}
      >
        ครอบครัวอบอุ่นเริ่มที่ผู้ใหญ่ฟังเด็ก 2562
      </p>
      <p className="docs-specimen-note">
        {use} · <code>{token}</code>
      </p>
    </div>
  ));
}

/** The same words at three line heights, cut at the line as a button or a table cell would cut them. */
export function StackedMarks() {
  return (
    <div className="docs-marks sb-unstyled">
      {[1.2, 1.5, 1.8].map((lineHeight) => (
        <figure key={lineHeight}>
          <div className="docs-marks-box" style={{ lineHeight, blockSize: `${lineHeight}em` }}>
            {stacked}
          </div>
          <figcaption>
            ระยะบรรทัด {lineHeight} {lineHeight < 1.8 ? "วรรณยุกต์หรือสระล่างขาด" : "ครบทุกเครื่องหมาย"}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

const spaces = [
  ["--saan-space-1", "4", "ระหว่างป้ายกับคำแนะนำ"],
  ["--saan-space-2", "8", "ระหว่างไอคอนกับคำ"],
  ["--saan-space-3", "12", "ในกล่องเล็ก"],
  ["--saan-space-4", "16", "ในกล่อง และขอบจอโทรศัพท์"],
  ["--saan-space-5", "24", "ระหว่างช่องกรอก"],
  ["--saan-space-6", "32", "ระหว่างหมวด"],
  ["--saan-space-7", "48", "ระหว่างส่วนใหญ่ของหน้า"],
] as const;

/** The spaces of the house, to scale. */
export function Spaces() {
  return (
    <ul className="docs-spaces sb-unstyled">
      {spaces.map(([token, pixels, use]) => (
        <li key={token}>
          <code>{token}</code>
          <span>{pixels} px</span>
          <span>
            <span className="docs-spaces-bar" style={{ display: "block", inlineSize: `var(${token})` }} />
            {use}
          </span>
        </li>
      ))}
    </ul>
  );
}
