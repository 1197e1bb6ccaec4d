import { Effect, Redacted, Schema, type Scope } from "effect"
import { createTransport } from "nodemailer"
import type { MailServer } from "./Config.ts"

export interface Mail {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly language: "vi" | "en"
  /** The same for every attempt: a server that had taken the mail before its answer was lost knows it again. */
  readonly messageId: string
  /** Where such mails can be declined; null: they can not. */
  readonly unsubscribe: string | null
}

/** The mail was not handed in. `detail` holds codes only: what servers say repeats addresses, sometimes the account. */
export class MailError extends Schema.TaggedError<MailError>()("MailError", {
  /** False: this address or this mail is refused for good. */
  isRetryable: Schema.Boolean,
  detail: Schema.String
}) {}

const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }

/** Longer than a sending can take: whoever is at it longer has died. */
export const longestSendingMillis = 5 * 60_000

const failure = (error: unknown): MailError => {
  const { code, responseCode, command } = error as { readonly code?: unknown; readonly responseCode?: unknown; readonly command?: unknown }
  const refused = typeof responseCode === "number" && responseCode >= 500 && (command === "RCPT TO" || command === "DATA")
  return new MailError({
    isRetryable: !refused, detail: [code, responseCode, command].filter((part) => typeof part === "string" || typeof part === "number").join(" ") || "unknown"
  })
}

/** Hands mails in at the province's server; connections are kept for the next mail, and closed with the scope. */
export const openMailer = ({ url, from }: MailServer): Effect.Effect<(mail: Mail) => Effect.Effect<void, MailError>, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => createTransport({ url: Redacted.value(url), pool: true, maxConnections: 2, ...waits })),
      (transport) => Effect.sync(() => transport.close())
    ),
    (transport) => ({ to, subject, text, language, messageId, unsubscribe }) =>
      Effect.asVoid(Effect.tryPromise({
        try: () => transport.sendMail({
          from, to, subject, text, messageId, disableFileAccess: true, disableUrlAccess: true,
          headers: {
            "Auto-Submitted": "auto-generated", "Content-Language": language,
            ...(unsubscribe === null ? {} : { "List-Unsubscribe": `<${unsubscribe}>` })
          }
        }),
        catch: failure
      }))
  )
