import type { AppError, ErrorCode, FindingView } from "../generated/api";

/** An answer of the application that says what went wrong and what to do next, in the reader's language. */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  /** What is wrong field by field, where that is known. */
  readonly findings: readonly FindingView[];

  constructor(view: AppError) {
    super(view.message);
    this.name = "Failure";
    this.code = view.code;
    this.hint = view.hint;
    this.findings = view.findings ?? [];
  }
}

/** Whether a value has the shape of the application's error answer. */
export function isErrorView(value: unknown): value is AppError {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    "message" in value &&
    typeof value.code === "string" &&
    typeof value.message === "string"
  );
}
