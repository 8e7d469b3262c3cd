import { useKit } from "@saan/ui/provider";
import "./introduction.css";
import { Collage } from "./Collage";
import { FindByTask } from "./FindByTask";
import { Hero } from "./Hero";
import { doors, landingWords as words } from "./landingWords";
import { PageTo } from "./PageTo";
import { Proofs } from "./Proofs";

const install = `npm create vite@latest my-tool -- --template react-ts
cd my-tool
npm install @saan/ui @saan/thai`;

const firstField = `import "@saan/ui/fonts.css";
import "@saan/ui/styles.css";
import { DateField } from "@saan/ui/date-field";

export function App() {
  return (
    <main className="saan-root">
      <DateField label="วันที่ลงนาม" onValueChange={(date) => console.log(date?.iso)} />
    </main>
  );
}`;

/** The first page: the look of the kit, what it alone does, and the way to everything else. */
export function Landing() {
  const { locale } = useKit();
  return (
    <div className="docs-landing">
      <Hero />
      <Collage />
      <Proofs />
      <FindByTask />
      <section className="docs-landing-part" aria-labelledby="minutes">
        <h2 className="saan-heading docs-landing-title" id="minutes">
          {words.minutes[locale]}
        </h2>
        <div className="docs-minutes">
          <pre className="docs-code" lang="en">
            <code>{install}</code>
          </pre>
          <pre className="docs-code" lang="en">
            <code>{firstField}</code>
          </pre>
        </div>
        <p>
          <PageTo page="docs/getting-started--วิธีใช้">{words.minutesMore[locale]}</PageTo>
        </p>
      </section>
      <section className="docs-landing-part" aria-labelledby="doors">
        <h2 className="saan-heading docs-landing-title" id="doors">
          {words.doors[locale]}
        </h2>
        <ul className="docs-doors">
          {doors.map(({ page, title, text }) => (
            <li key={page}>
              <PageTo className="docs-door" page={page}>
                <strong>{title[locale]}</strong>
                <span>{text[locale]}</span>
              </PageTo>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
