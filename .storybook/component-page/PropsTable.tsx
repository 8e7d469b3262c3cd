import { use, useContext } from "react";
import { headings, PageLanguage } from "./pageLanguage";

interface Described {
  readonly components: readonly {
    readonly room: string;
    readonly parts: readonly {
      readonly name: string;
      readonly description: string;
      readonly props: readonly {
        readonly name: string;
        readonly type: string;
        readonly required: boolean;
        readonly default: string | null;
        readonly description: string;
      }[];
    }[];
  }[];
}

// A glob, because before the first build there is none.
const manifests = import.meta.glob<Described>("../../packages/ui/dist/components.json", { import: "default" });
let loading: Promise<Described> | undefined;
const load = () => {
  loading ??= Object.values(manifests)[0]?.() ?? Promise.resolve({ components: [] });
  return loading;
};

/** The props of a component and its parts, as the component manifest of the last build tells them. Suspends meanwhile. */
export function PropsTable({ room }: { readonly room: string }) {
  const lang = useContext(PageLanguage);
  const documented = use(load()).components.find((component) => component.room === room)?.parts ?? [];
  return documented.map(({ name, description, props }) => (
    <div key={name} className="component-page-part">
      {documented.length > 1 && (
        <h3>
          <code>{name}</code>
        </h3>
      )}
      {description && <Description text={description} />}
      <dl className="component-page-props">
        {props.map(({ name: prop, type, required, description: about, default: preset }) => (
          <div key={prop}>
            <dt>
              <code>{prop}</code>{" "}
              {required && <span className="component-page-required">{headings.required[lang]}</span>}
            </dt>
            <dd>
              <code className="component-page-type">{type}</code>
              {about && <Description text={about} />}
              {preset && (
                <p>
                  {headings.preset[lang]} <code>{preset}</code>
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}

/** What a doc comment says, in English, its `code` set as code. */
function Description({ text }: { readonly text: string }) {
  return (
    <p lang="en">
      {text.split("`").map((piece, index) => {
        const place = `${index} ${piece}`;
        return index % 2 === 1 ? <code key={place}>{piece}</code> : <span key={place}>{piece}</span>;
      })}
    </p>
  );
}
