import { plusMillis, zone } from "@diemcau/core/Instant"
import { noticeKinds } from "@diemcau/core/notice/kinds"
import type { Article } from "@diemcau/core/Regulation"
import * as NoticeStore from "@diemcau/store/Notice"
import type { DueMail } from "@diemcau/store/Notice"
import * as RegulationStore from "@diemcau/store/Regulation"
import { Effect, Queue, Result, Stream } from "effect"
import { Clock } from "../Clock.ts"
import { Config } from "../Config.ts"
import { Live } from "../Live.ts"
import { longestSendingMillis, openMailer, type Mail, type MailError } from "../Mailer.ts"

const minute = 60_000
/** After the first, second … failure; after the last the e-mail counts as undeliverable. */
const pauses: ReadonlyArray<number> = [minute, 5 * minute, 30 * minute, 120 * minute, 480 * minute]

/** Longest sleep between looks: a lost announcement costs no more than this. */
const longestSleepMillis = 5_000
const batch = 20

const phrases = {
  vi: {
    greeting: (name: string) => `Kính gửi ${name},`, basis: "Căn cứ", open: "Mở trên hệ thống",
    times: `Giờ trong thư là ${zone.words.vi}.`, decline: "Chọn loại thông báo nhận qua thư tại", article: (number: number) => `Điều ${number}`
  },
  en: {
    greeting: (name: string) => `Dear ${name},`, basis: "Basis", open: "Open on the platform",
    times: `Times are ${zone.words.en}.`, decline: "Choose what is sent to you at", article: (number: number) => `Article ${number}`
  }
} as const

/** A notice as an e-mail in its reader's language. */
export const mailOf = (
  { id, kind, subject, sentence, link, officer, language }: Pick<DueMail, "id" | "kind" | "subject" | "sentence" | "link" | "officer" | "language">,
  article: Article | undefined, origin: string
): Mail => {
  const say = phrases[language]
  const settings = `${origin}/notices#settings`
  const cited = article === undefined ? [] : [
    "", `${say.basis}: ${article.number === null ? "" : `${say.article(article.number)}, `}${article.subject[language]}`
  ]
  return {
    to: { name: officer.name, address: officer.email }, language, subject: `[Điểm Cầu] ${subject[language]}`,
    text: [
      say.greeting(officer.name), "", subject[language], sentence[language], say.times, ...cited, "", `${say.open}: ${origin}${link}`, "",
      `${say.decline}: ${settings}`, ""
    ].join("\n"),
    messageId: `<notice-${id}@${new URL(origin).hostname}>`, unsubscribe: noticeKinds[kind].mayMute ? settings : null
  }
}

const outcomeOf = (sent: Result.Result<void, MailError>, attempts: number, now: Date): Parameters<typeof NoticeStore.recordMail>[1] => {
  if (Result.isSuccess(sent)) return { mail: "sent" }
  const { isRetryable, detail } = sent.failure
  const pause = pauses[attempts - 1]
  return isRetryable && pause !== undefined
    ? { mail: "waiting", due: plusMillis(now, pause), trouble: detail } : { mail: "undeliverable", trouble: detail }
}

/** Sends what is due. Each is marked before it is sent and once it has been: a process that dies between leaves it uncertain. */
export const sendDue = (send: (mail: Mail) => Effect.Effect<void, MailError>, origin: string) =>
  Effect.gen(function*() {
    const clock = yield* Clock
    const now = clock.now()
    const due = yield* NoticeStore.claimMails({ now, deadAt: plusMillis(now, longestSendingMillis), limit: batch })
    if (due.length === 0) return 0
    const { articles } = yield* RegulationStore.read(now)
    const live = yield* Live
    yield* Effect.forEach(due, (one) => Effect.gen(function*() {
      const sent = yield* Effect.result(send(mailOf(one, articles.find(({ key }) => key === one.article), origin)))
      const outcome = outcomeOf(sent, one.attempts, clock.now())
      if (outcome.trouble !== undefined) yield* Effect.logWarning(`e-mail of notice ${one.id} ${outcome.mail}: ${outcome.trouble}`)
      yield* NoticeStore.recordMail(one.id, outcome)
      yield* live.publish({ name: "notice", data: { id: null, officerId: one.officer.id, kind: null } })
    }), { concurrency: 2, discard: true })
    return due.length
  })

/** Carries e-mails for as long as its scope lives; nothing to do where no mail server is set. */
export const postman = Effect.gen(function*() {
  const { mail } = yield* Config
  if (mail === null) return
  const send = yield* openMailer(mail)
  const clock = yield* Clock
  const wake = yield* Queue.sliding<void>(1)
  const live = yield* Live
  yield* live.announcements.pipe(
    Stream.filter(({ event }) => event.name === "notice" && event.data.id !== null),
    Stream.runForEach(() => Queue.offer(wake, undefined)),
    Effect.forkScoped
  )
  const turn = Effect.gen(function*() {
    if ((yield* sendDue(send, mail.origin)) > 0) return
    const next = yield* NoticeStore.nextMailDue()
    const pause = next === null ? longestSleepMillis : Math.min(Math.max(next.getTime() - clock.now().getTime(), 0), longestSleepMillis)
    yield* Queue.take(wake).pipe(Effect.timeoutOption(pause))
  })
  yield* turn.pipe(
    Effect.catchTag("StoreError", (error) => Effect.logWarning("e-mails wait for the database", error.detail).pipe(Effect.andThen(Effect.sleep("1 second")))),
    Effect.forever
  )
})
