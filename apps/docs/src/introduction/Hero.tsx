import type { ReactNode } from "react";
import { Mark } from "./Mark";
import "./introduction.css";

/** The first thing a visitor sees: the name, the promise, and the kit itself at work. */
export function Hero({ children }: { readonly children: ReactNode }) {
  return (
    <header className="docs-hero saan-weave sb-unstyled">
      <div className="docs-hero-words">
        <p className="docs-hero-mark">
          <Mark />
        </p>
        <h1 className="saan-heading docs-hero-name">สาน</h1>
        <p className="docs-hero-lead">
          ชุดเครื่องมือสำหรับทำแบบฟอร์ม ทะเบียน และรายงานของงานเด็ก เยาวชน และครอบครัว ที่พูดภาษาไทยตั้งแต่บรรทัดแรก
        </p>
        <p className="docs-hero-note">
          The Thai-first form and display kit, domain schema and form SDK for family, child and youth well-being
          programmes.
        </p>
      </div>
      <div className="docs-hero-live">{children}</div>
    </header>
  );
}

/** Three doors, one for each kind of visitor. */
export function Doors({
  doors,
}: {
  readonly doors: readonly { readonly title: string; readonly text: string; readonly href: string }[];
}) {
  return (
    <ul className="docs-doors sb-unstyled">
      {doors.map(({ title, text, href }) => (
        <li key={href}>
          <a href={href} target="_top">
            <strong>{title}</strong>
            <span>{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
