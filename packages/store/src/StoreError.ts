import { Cause, Schema } from "effect"

const Reason = Schema.Literals(["unavailable", "lock-timeout", "deadlock", "constraint", "other"])

/** How PostgreSQL's five-letter codes read to the rest of the platform. First match counts. */
const reasons: ReadonlyArray<readonly [RegExp, typeof Reason.Type]> = [
  [/^(08|53|57P|58)/, "unavailable"],
  // The statement took longer than any of ours should: the server is not well.
  [/^57014$/, "unavailable"],
  [/^55P03$/, "lock-timeout"],
  [/^(40P01|40001)$/, "deadlock"],
  [/^23/, "constraint"]
]

const sqlState = /^(?=.*\d)[0-9A-Z]{5}$/
const systemCode = /^E[A-Z]+$/

/** What the driver calls it when it could not reach the server, or lost it. */
const unreachable: ReadonlySet<unknown> = new Set(["ConnectionError", "AuthenticationError", "AuthorizationError"])

/** The database could not do it. The only error of this package beside a refusal by name, such as `Clashing`. */
export class StoreError extends Schema.TaggedError<StoreError>()("StoreError", {
  reason: Reason,
  /** Name of the constraint that refused. */
  constraint: Schema.optionalKey(Schema.String),
  /** For the log: PostgreSQL's sentence, never the values. */
  detail: Schema.String
}) {
  /** True when the same request may well succeed a moment later. */
  get isRetryable(): boolean {
    return this.reason === "unavailable" || this.reason === "lock-timeout" || this.reason === "deadlock"
  }

  override get message(): string {
    return `${this.reason}: ${this.detail}`
  }

  /** The one place where PostgreSQL's, the driver's and drizzle's failures are told apart. */
  static readonly from = (failure: unknown): StoreError => {
    if (failure instanceof StoreError) return failure
    let code: string | undefined
    let constraint: string | undefined
    let detail = ""
    let lost = false
    for (const layer of layers(failure)) {
      const { _tag, code: itsCode, constraint: itsConstraint, message } = layer as Record<string, unknown>
      if (unreachable.has(_tag) || (typeof itsCode === "string" && systemCode.test(itsCode))) lost = true
      if (typeof itsCode === "string" && sqlState.test(itsCode)) code = itsCode
      if (typeof itsConstraint === "string" && itsConstraint !== "unknown") constraint = itsConstraint
      if (typeof message === "string" && message !== "") detail = message
    }
    const reason = reasons.find(([pattern]) => code !== undefined && pattern.test(code))?.[1]
    return new StoreError({
      reason: reason ?? (lost ? "unavailable" : "other"),
      detail: code === undefined ? detail : `${detail} (${code})`,
      ...(constraint === undefined ? {} : { constraint })
    })
  }
}

/** The failure and all that lies beneath it, outermost first. */
const layers = (failure: unknown): ReadonlyArray<object> => {
  const found: Array<object> = []
  let next = failure
  while (typeof next === "object" && next !== null && found.length < 12) {
    if (Cause.isCause(next)) {
      next = Cause.squash(next)
      continue
    }
    found.push(next)
    next = (next as { reason?: unknown }).reason ?? (next as { cause?: unknown }).cause
  }
  return found
}
