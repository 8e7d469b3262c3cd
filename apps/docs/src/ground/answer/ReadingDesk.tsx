import { Button } from "@saan/ui/button";
import { DescriptionList } from "@saan/ui/description-list";
import { en, th } from "@saan/ui/messages";
import { Notice } from "@saan/ui/notice";
import { useKit } from "@saan/ui/provider";
import { TextField } from "@saan/ui/text-field";
import { useId, useRef, useState } from "react";
import { mayHoldCitizenNumber } from "../identifiers/citizenDigits";
import { fill, useGroundMessages } from "../messages";
import { AskCard } from "./AskCard";
import type { Answer, PrintSettings, Reader, ReadingKind } from "./answer";
import { PrintSwitches } from "./PrintSwitches";
import { ReadingBody, ReadingFrame } from "./ReadingCard";
import "./answer.css";

/** A text to try whose looks do not tell what is in it. */
export interface Example {
  readonly label: string;
  readonly text: string;
}

export interface ReadingDeskProps {
  readonly label: string;
  readonly hint?: string;
  /** The text to begin with. */
  readonly text?: string;
  /** Texts to try with one press. */
  readonly examples: readonly (string | Example)[];
  readonly readers: readonly Reader[];
  /** What can be chosen about how readings print back. */
  readonly switches?: readonly ("digits" | "era")[];
  /** Also lists what the text was not read as, with the reasons. */
  readonly showOthers?: boolean;
}

/** One line to type in, and under it everything the text can be read as. */
export function ReadingDesk({ label, hint, examples, readers, switches = [], showOthers, ...props }: ReadingDeskProps) {
  const { locale } = useKit();
  const words = useGroundMessages();
  const [text, setText] = useState(props.text ?? "");
  const [digits, setDigits] = useState<PrintSettings["digits"]>("latn");
  const [chosenEra, setEra] = useState<PrintSettings["era"]>();
  const era = chosenEra ?? (locale === "en" ? "ce" : "be");
  const input = useRef<HTMLInputElement>(null);
  const examplesId = useId();

  const settings: PrintSettings = {
    locale,
    words,
    kit: locale === "en" ? en : th,
    digits,
    era,
    today: todayInThailand(),
  };
  const personal = mayHoldCitizenNumber(text);
  const asked = readers.filter(({ kind }) => !personal || masksItself(kind));
  const all = asked.map(({ kind, read, lastResort }) => ({ kind, lastResort, answer: read(text, settings) }));
  const isRead = all.some((one) => isReadable(one) && !one.lastResort);
  const answers = all.filter(({ lastResort }) => !lastResort || !isRead);
  const readable = answers.filter(isReadable);
  const near = answers.filter(isNear);
  const others = answers.filter(
    ({ answer }) => answer.status === "unreadable" && !near.some((one) => reasonOf(one.answer) === answer.reason),
  );

  return (
    <div className="docs-desk">
      <TextField
        ref={input}
        label={label}
        hint={hint}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="docs-desk-examples">
        <span id={examplesId}>{words["desk.examples"]}</span>
        <ul aria-labelledby={examplesId}>
          {examples.map(asExample).map((example) => (
            <li key={example.label}>
              <Button
                size="small"
                lang="th"
                onClick={() => {
                  setText(example.text);
                  input.current?.focus();
                }}
              >
                {example.label}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {switches.length > 0 && (
        <PrintSwitches switches={switches} digits={digits} era={era} onDigits={setDigits} onEra={setEra} />
      )}
      <p className="docs-desk-summary" role="status">
        {summary(
          text,
          readable.map(({ kind }) => words[`kind.${kind}`]),
          settings,
        )}
      </p>
      {personal && <p className="docs-desk-summary">{words["id.hidden"]}</p>}
      {readable.map(({ kind, answer }) => (
        <AnswerCard key={`${kind} ${text}`} kind={kind} text={text} answer={answer} />
      ))}
      {near.map(({ kind, answer }) => (
        <AnswerCard key={kind} kind={kind} text={text} answer={answer} />
      ))}
      {showOthers && others.length > 0 && text.trim() !== "" && (
        <details className="docs-desk-others">
          <summary>{fill(words["desk.others"], { count: others.length })}</summary>
          <DescriptionList
            items={others.map(({ kind, answer }) => ({
              term: words[`kind.${kind}`],
              detail: reasonOf(answer),
            }))}
          />
        </details>
      )}
    </div>
  );
}

/** Thailand is seven hours ahead of UTC all year. */
function todayInThailand(): string {
  return new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function asExample(example: string | Example): Example {
  return typeof example === "string" ? { label: example, text: example } : example;
}

/** The only readers that may see a text with a citizen's number in it: neither repeats it. */
function masksItself(kind: ReadingKind): boolean {
  return kind === "citizenId" || kind === "juristicId";
}

function isReadable({ answer }: { readonly answer: Answer }): boolean {
  return answer.status === "read" || answer.status === "ask";
}

function isNear({ answer }: { readonly answer: Answer }): boolean {
  return answer.status === "unreadable" && answer.near;
}

function reasonOf(answer: Answer): string {
  return answer.status === "unreadable" ? answer.reason : "";
}

function summary(text: string, kinds: readonly string[], { words }: PrintSettings): string {
  if (text.trim() === "") return words["desk.empty"];
  if (kinds.length === 0) return words["desk.none"];
  return fill(words["desk.found"], { count: kinds.length, kinds: kinds.join(words["desk.between"]) });
}

interface AnswerCardProps {
  readonly kind: ReadingKind;
  readonly text: string;
  readonly answer: Answer;
}

function AnswerCard({ kind, text, answer }: AnswerCardProps) {
  const words = useGroundMessages();
  const name = words[`kind.${kind}`];
  if (answer.status === "read") {
    return (
      <ReadingFrame kind={name} headline={answer.reading.headline} names={answer.reading.names}>
        <ReadingBody reading={answer.reading} />
      </ReadingFrame>
    );
  }
  if (answer.status === "ask") {
    return <AskCard kind={name} stated={text.trim()} question={answer.question} choices={answer.choices} />;
  }
  if (answer.status === "unreadable") {
    return (
      <Notice variant="attention" title={fill(words["desk.unreadable"], { kind: name })}>
        <p>{answer.reason}</p>
      </Notice>
    );
  }
  return null;
}
