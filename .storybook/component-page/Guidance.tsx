import { useContext } from "react";
import type { ComponentGuide } from "../../packages/ui/src/guide/guide";
import { headings, PageLanguage } from "./pageLanguage";

/** When a component is the right one, and when another is. */
export function UseWhen({ guide }: { readonly guide: ComponentGuide }) {
  const lang = useContext(PageLanguage);
  return (
    <div className="component-page-pair">
      {(["useWhen", "useNotWhen"] as const).map((side) => (
        <section key={side} data-side={side}>
          <h2>{headings[side][lang]}</h2>
          <ul lang="th">
            {guide[side].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What to do beside what not to do. */
export function Practice({ guide }: { readonly guide: ComponentGuide }) {
  const lang = useContext(PageLanguage);
  return guide.practice.map((pair) => (
    <div key={pair.do} className="component-page-pair" lang="th">
      <section data-side="useWhen">
        <h3 lang={lang}>{headings.do[lang]}</h3>
        <p>{pair.do}</p>
      </section>
      <section data-side="useNotWhen">
        <h3 lang={lang}>{headings.dont[lang]}</h3>
        <p>{pair.dont}</p>
      </section>
    </div>
  ));
}

/** What each key does; a sentence for what takes no focus. */
export function Keyboard({ guide }: { readonly guide: ComponentGuide }) {
  const lang = useContext(PageLanguage);
  if (guide.keyboard.length === 0) return <p>{headings.noFocus[lang]}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{headings.keys[lang]}</th>
          <th scope="col">{headings.does[lang]}</th>
        </tr>
      </thead>
      <tbody>
        {guide.keyboard.map(({ keys, does }) => (
          <tr key={keys}>
            <td>
              <Keys keys={keys} />
            </td>
            <td lang="th">{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "Shift + Tab, ↓" as keys with what stands between them. */
function Keys({ keys }: { readonly keys: string }) {
  return keys.split(/(\s*[+,/–]\s+)/).map((piece, index) => {
    const place = `${index} ${piece}`;
    return index % 2 === 1 ? <span key={place}>{piece}</span> : <kbd key={place}>{piece}</kbd>;
  });
}

/** In each situation, what is heard. */
export function Heard({ guide }: { readonly guide: ComponentGuide }) {
  const lang = useContext(PageLanguage);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{headings.when[lang]}</th>
          <th scope="col">{headings.says[lang]}</th>
        </tr>
      </thead>
      <tbody lang="th">
        {guide.heard.map(({ when, says }) => (
          <tr key={when}>
            <td>{when}</td>
            <td>“{says}”</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
