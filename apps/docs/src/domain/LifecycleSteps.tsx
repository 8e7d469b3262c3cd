import { type LifecycleReference, referenceWords } from "@saan/schema/reference";
import { useKit } from "@saan/ui/provider";
import { Tag } from "@saan/ui/tag";
import { fill, useDomainMessages } from "./messages";

/** The states of a record along a thread, each with the steps that lead on from it. */
export function LifecycleSteps({ machine }: { readonly machine: LifecycleReference }) {
  const messages = useDomainMessages();
  const words = referenceWords(useKit().locale);
  const begins = new Set(machine.initial.map(({ code }) => code));
  return (
    <>
      <ol className="docs-states">
        {machine.states.map(({ code, label }) => {
          const steps = machine.transitions.filter(({ from }) => from.code === code);
          return (
            <li key={code} data-initial={begins.has(code) || undefined}>
              <p className="docs-states-name">
                <strong>{label}</strong> <code>{code}</code>
                {begins.has(code) && <Tag tone="action">{messages["lifecycle.initial"]}</Tag>}
                {steps.length === 0 && <Tag>{messages["lifecycle.final"]}</Tag>}
              </p>
              {steps.length > 0 && (
                <ul>
                  {steps.map(({ to, by }) => (
                    <li key={`${to.code} ${by}`}>{fill(messages["lifecycle.step"], { to: to.label, by })}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      <p className="docs-muted">{words["lifecycle.about"]}</p>
    </>
  );
}
