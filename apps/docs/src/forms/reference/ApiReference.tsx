import { Suspense, use } from "react";
import { Code } from "../../patterns/PatternProse";
import { type Declaration, declarationsOf } from "./apiReference";
import { rooms, typeFileOf } from "./rooms";
import "../forms.css";

type Told = ReadonlyMap<string, readonly Declaration[]>;

let loading: Promise<Told> | undefined;
const load = () => {
  loading ??= import("./declarations").then(
    ({ typeFiles }) => new Map(Object.keys(rooms).map((room) => [room, declarationsOf(typeFiles, typeFileOf(room))])),
  );
  return loading;
};

/** Everything that `@saan/forms` publishes, room by room, in the words and the types of the last build. */
export function ApiReference() {
  return (
    <Suspense fallback={<p role="status">กำลังเปิดสารบัญ…</p>}>
      <Rooms />
    </Suspense>
  );
}

function Rooms() {
  const told = use(load());
  return Object.entries(rooms).map(([room, purpose]) => (
    <section key={room} className="docs-forms-room" aria-labelledby={`room-${room}`}>
      <h2 id={`room-${room}`}>
        <code>@saan/forms/{room}</code>
      </h2>
      <p>{purpose}</p>
      {(told.get(room) ?? []).map((declaration) => (
        <Declared key={declaration.name} {...declaration} />
      ))}
    </section>
  ));
}

function Declared({ name, words, notes, code }: Declaration) {
  return (
    <details className="docs-forms-declaration">
      <summary>
        <code>{name}</code> <span lang="en">{firstSentence(words[0])}</span>
      </summary>
      <div lang="en">
        {words.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {notes.map((note) => (
          <p key={note}>
            <code>@{note}</code>
          </p>
        ))}
      </div>
      <Code language="typescript">{code}</Code>
    </details>
  );
}

function firstSentence(text = ""): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
