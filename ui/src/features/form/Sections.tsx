import type { ReactNode } from "react";

import type { FormSection } from "../../generated/api";
import { formCloseAll, formFilled, formOpenAll } from "../../generated/messages";
import { useL10n } from "../../l10n";
import { TopField, type Write } from "./TopField";
import { emptyOf, isEmpty, type TypedForm } from "./typed";

/** The sections below the essentials, closed until somebody opens them. */
export function Sections(props: {
  sections: readonly FormSection[];
  typed: TypedForm;
  open: ReadonlySet<string>;
  onOpen: (open: ReadonlySet<string>) => void;
  write: Write;
}): ReactNode {
  const l10n = useL10n();
  const { sections, typed, open, onOpen, write } = props;
  const all = sections.every(({ key }) => open.has(key));
  return (
    <>
      <p className="form-all">
        <button type="button" className="link-button" onClick={() => onOpen(new Set(all ? [] : sections.map(({ key }) => key)))}>
          {all ? formCloseAll(l10n) : formOpenAll(l10n)}
        </button>
      </p>
      {sections.map((section) => {
        const isOpen = open.has(section.key);
        const filled = section.fields.filter(({ name, control }) => !isEmpty(control, typed[name])).length;
        return (
          <details
            key={section.key}
            className="form-section"
            data-section={section.key}
            open={isOpen}
            onToggle={(event) => {
              if (event.currentTarget.open !== isOpen) {
                const next = new Set(open);
                if (event.currentTarget.open) {
                  next.add(section.key);
                } else {
                  next.delete(section.key);
                }
                onOpen(next);
              }
            }}
          >
            <summary>
              <h2>{section.label}</h2>
              {filled > 0 ? <span className="hint">{formFilled(l10n, { count: filled })}</span> : null}
            </summary>
            {isOpen
              ? section.fields.map((field) => (
                  <TopField key={field.name} field={field} value={typed[field.name] ?? emptyOf(field.control)} write={write} />
                ))
              : null}
          </details>
        );
      })}
    </>
  );
}
